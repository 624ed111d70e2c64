package org.harvestlink.faults.evidence;

/**
 * One event of a live feed.
 *
 * @param place its id in the feed
 * @param type such as {@code match.held}
 * @param id of the match, harvest or order
 */
public record Told(long place, String type, String id, long version) {

    public boolean ofMatch() {
        return type.startsWith("match.");
    }
}

package org.harvestlink.matching.engine.meetings;

/**
 * Two participants who are to meet once.
 *
 * @param first a participant's place, counted from 0
 * @param second the other's, not the same
 * @param slots the slots in which both are there and the meeting may be, bit {@code s} for slot {@code s}
 * @param worth what is lost when it can't be placed, at least 1; meetings of greater worth displace others
 * @param home the slot that people have been told, {@link Schedule#UNPLACED} for none yet; to leave it has its price
 */
public record Meeting(int first, int second, long slots, int worth, int home) {

    /** @throws IllegalArgumentException for somebody who would meet themselves, or a worth below 1 */
    public Meeting {
        if (first == second || first < 0 || second < 0) {
            throw new IllegalArgumentException("participants " + first + " and " + second);
        }
        if (worth < 1) {
            throw new IllegalArgumentException("worth " + worth);
        }
    }

    /** One that nobody has been told of yet. */
    public Meeting(int first, int second, long slots, int worth) {
        this(first, second, slots, worth, Schedule.UNPLACED);
    }

    boolean mayBeIn(int slot) {
        return (slots >> slot & 1) != 0;
    }

    int partnerOf(int participant) {
        return participant == first ? second : first;
    }
}

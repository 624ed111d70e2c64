package org.harvestlink.delivery;

/**
 * What a POST answers, in a form that can be stored and given again.
 *
 * @param location path of what was made, null for none
 * @param version of the resource in the body, for the ETag
 * @param body written as JSON
 */
public record Answer(int status, String location, long version, Object body) {

    public static Answer created(String location, long version, Object body) {
        return new Answer(201, location, version, body);
    }

    public static Answer ok(long version, Object body) {
        return new Answer(200, null, version, body);
    }

    public static Answer accepted(String location, long version, Object body) {
        return new Answer(202, location, version, body);
    }
}

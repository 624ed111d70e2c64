package org.harvestlink.e2e;

import java.net.http.HttpRequest;

/**
 * A request that must be refused.
 *
 * @param mistake what is wrong with it, in words
 * @param status of the answer
 * @param problem its type, such as {@code malformed}
 * @param field the one that the answer must name, null for none
 * @param request the request itself, made when it is sent
 */
record Refusal(String mistake, int status, String problem, String field, Sketch request) {

    /** Makes the request with the parties at hand. */
    interface Sketch {
        HttpRequest with(BadRequests parties) throws Exception;
    }

    static Refusal malformed(String mistake, String field, Sketch request) {
        return new Refusal(mistake, 400, "malformed", field, request);
    }

    static Refusal of(int status, String problem, String mistake, Sketch request) {
        return new Refusal(mistake, status, problem, null, request);
    }

    @Override
    public String toString() {
        return mistake;
    }
}

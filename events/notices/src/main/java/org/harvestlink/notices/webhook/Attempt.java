package org.harvestlink.notices.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One attempt to deliver.
 *
 * @param at when it began
 * @param millis until the answer, or until it was given up
 * @param statusCode of the answer, null when there was none
 * @param trouble why there was none, null when there was one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Attempt(Instant at, long millis, Integer statusCode, String trouble) {

    private static final int GONE = 410;

    boolean succeeded() {
        return statusCode != null && statusCode >= 200 && statusCode < 300;
    }

    /** Whether the receiver says that it will never take it (RFC 9110, 410 Gone). */
    boolean isHopeless() {
        return statusCode != null && statusCode == GONE;
    }
}

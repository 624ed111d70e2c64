package org.harvestlink.e2e.market;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the gateway answered.
 *
 * @param body missing when there was none
 */
public record Reply(int status, HttpHeaders headers, JsonNode body) {

    /** This, if it has that status. */
    public Reply expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + ", got " + status + ": " + body);
        }
        return this;
    }

    public String id() {
        return text("id");
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public long number(String field) {
        return body.path(field).asLong();
    }

    /** The kind of problem, such as {@code /problems/not-enough-open}; empty for none. */
    public String problem() {
        return text("type");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}

package org.harvestlink.local.market;

import com.fasterxml.jackson.databind.JsonNode;

/** The market answered, and the answer was no. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status, String request, JsonNode problem) {
        super(request + ": " + status + " " + reason(problem));
        this.status = status;
    }

    public int status() {
        return status;
    }

    private static String reason(JsonNode problem) {
        String detail = problem.path("detail").asText(problem.path("title").asText());
        JsonNode violations = problem.path("violations");
        return violations.isEmpty() ? detail : detail + " " + violations;
    }
}

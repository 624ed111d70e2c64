package org.harvestlink.faults.verdict;

import java.util.Optional;
import org.harvestlink.faults.ledger.Attempt;

/** How an error must look, and when there may be one. */
public final class Errors {

    private static final String PROBLEM = "application/problem+json";

    private Errors() {}

    /**
     * What is wrong with an answer.
     *
     * @param broken whether anything was struck while it was waited for
     */
    public static Optional<String> of(Attempt answer, boolean broken) {
        int status = answer.status();
        if (status < 400) {
            return Optional.empty();
        }
        if (!answer.contentType().startsWith(PROBLEM)) {
            return Optional.of(status + " is " + answer.contentType() + ": " + answer.text());
        }
        if ((status == 503 || status == 429) && answer.retryAfter().isEmpty()) {
            return Optional.of(status + " without Retry-After");
        }
        if (status == 500) {
            return Optional.of("500: " + answer.text());
        }
        if (status > 500 && !broken) {
            return Optional.of(status + " while nothing was broken: " + answer.text());
        }
        return Optional.empty();
    }
}

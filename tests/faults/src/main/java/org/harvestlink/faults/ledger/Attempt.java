package org.harvestlink.faults.ledger;

/**
 * One sending of a request and what came back.
 *
 * @param status 0 when no answer came
 * @param contentType empty for none
 * @param retryAfter empty for none
 * @param text the answer's body; why none came, when none came
 * @param sent when, by {@link System#nanoTime()}
 * @param ended when the answer was there, or was given up
 */
public record Attempt(int status, String contentType, String retryAfter, String text, long sent, long ended) {

    private static final int TOO_MANY = 429;

    public static Attempt unanswered(String why, long sent) {
        return new Attempt(0, "", "", why, sent, System.nanoTime());
    }

    /** Whether it was done. */
    public boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** Whether it was refused for a reason that is not time. */
    public boolean refused() {
        return status >= 400 && status < 500 && status != TOO_MANY;
    }

    /** Whether nobody can say from this answer whether it was done. */
    public boolean leavesDoubt() {
        return !accepted() && !refused();
    }
}

package org.harvestlink.e2e.market;

/** Nobody answered a request, or the answer broke off: its outcome is not known. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}

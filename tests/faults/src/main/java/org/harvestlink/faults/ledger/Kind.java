package org.harvestlink.faults.ledger;

/** The writes of the clients. */
public enum Kind {
    LIST,
    ORDER,
    REVISE,
    WITHDRAW,
    PROPOSE,
    ACCEPT,
    COUNTER,
    REFUSE,
    DELIVER,
    CANCEL;

    /** Whether it makes or changes a match. */
    public boolean ofMatch() {
        return ordinal() >= PROPOSE.ordinal();
    }

    /** Whether it makes a harvest or an order. */
    public boolean makesListing() {
        return this == LIST || this == ORDER;
    }

    /** Whether it goes by {@code If-Match} and not by an {@code Idempotency-Key}. */
    public boolean byVersion() {
        return this == REVISE || this == WITHDRAW;
    }
}

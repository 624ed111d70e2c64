package org.harvestlink.contract;

/** The two sides of a match. */
public enum Side {
    COOPERATIVE,
    BUYER;

    public Side other() {
        return this == COOPERATIVE ? BUYER : COOPERATIVE;
    }
}

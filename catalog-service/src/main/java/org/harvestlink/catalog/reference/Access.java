package org.harvestlink.catalog.reference;

/** May a crop enter a market? */
public enum Access {
    YES,
    /** Under conditions that each consignment has to meet. */
    CONDITIONAL,
    NO,
    NEGOTIATING,
    UNKNOWN;

    /** True when fruit with the right codes may go. What is unknown does not. */
    public boolean isOpen() {
        return this == YES || this == CONDITIONAL;
    }
}

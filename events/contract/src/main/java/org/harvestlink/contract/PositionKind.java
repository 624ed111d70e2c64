package org.harvestlink.contract;

/** What a position counts the kilograms of. */
public enum PositionKind {
    HARVEST,
    ORDER
}

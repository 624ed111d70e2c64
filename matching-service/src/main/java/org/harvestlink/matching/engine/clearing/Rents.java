package org.harvestlink.matching.engine.clearing;

/** What kilograms are worth beyond their cost, VND/kg, 0 or more, by place in a list of harvests or of orders. */
public final class Rents {

    private final long[] vndPerKg;

    Rents(long[] vndPerKg) {
        this.vndPerKg = vndPerKg;
    }

    /** The rent of the harvest or order at a place in its list, from 0. */
    public long of(int place) {
        return vndPerKg[place];
    }

    public int size() {
        return vndPerKg.length;
    }
}

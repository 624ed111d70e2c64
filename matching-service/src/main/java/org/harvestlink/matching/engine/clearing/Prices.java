package org.harvestlink.matching.engine.clearing;

/** What a clearing can reckon with. */
final class Prices {

    /** The most that an ask, a maximum, a haul or a priority may be, VND/kg: 300 million. */
    static final int MOST = 300_000_000;

    private Prices() {}

    /** @throws IllegalArgumentException when it is more than {@link #MOST} either way */
    static int checked(long vndPerKg) {
        if (Math.abs(vndPerKg) > MOST) {
            throw new IllegalArgumentException("a price of " + vndPerKg + " VND/kg is beyond " + MOST);
        }
        return (int) vndPerKg;
    }
}

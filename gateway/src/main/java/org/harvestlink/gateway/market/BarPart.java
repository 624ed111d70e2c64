package org.harvestlink.gateway.market;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the kilogram bar, which is drawn as SVG because a page may carry no inline style.
 *
 * @param where {@code delivered}, {@code agreed}, {@code held}, {@code open} or {@code missing}; always in this order
 * @param x its left edge in thousandths of the bar
 * @param width in thousandths of the bar
 */
record BarPart(String where, long kg, long x, long width) {

    private static final long WHOLE = 1_000;
    /** A few kilograms of many tonnes are still seen. */
    private static final long THINNEST = 4;

    /** What is missing was agreed once, so it is taken from the agreed kilograms. Parts without kilograms are left out. */
    static List<BarPart> of(Listing harvest) {
        String[] names = {"delivered", "agreed", "held", "open", "missing"};
        long[] kilos = {
            harvest.deliveredKg(),
            Math.max(0, harvest.agreedKg() - harvest.shortfallKg()),
            harvest.heldKg(),
            harvest.openKg(),
            harvest.shortfallKg()
        };
        long total = 0;
        for (long kg : kilos) {
            total += kg;
        }
        List<BarPart> parts = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < kilos.length; i++) {
            if (kilos[i] > 0) {
                long x = WHOLE * before / total;
                long end = WHOLE * (before + kilos[i]) / total;
                parts.add(new BarPart(names[i], kilos[i], x, Math.max(THINNEST, end - x)));
                before += kilos[i];
            }
        }
        return parts;
    }
}

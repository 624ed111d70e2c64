package org.harvestlink.matching.engine.partner;

import java.util.ArrayList;
import java.util.List;
import org.harvestlink.matching.engine.Pairing;

/** Kilograms being handed out to partners, one after the other, until none are left. */
final class Split {

    private final List<Share> shares = new ArrayList<>();
    private long leftKg;

    Split(long openKg) {
        this.leftKg = openKg;
    }

    boolean complete() {
        return leftKg == 0;
    }

    long leftKg() {
        return leftKg;
    }

    int size() {
        return shares.size();
    }

    List<Share> shares() {
        return List.copyOf(shares);
    }

    /** Hands out as much as the two can trade, or nothing when what is left is less than {@code atLeastKg}. */
    boolean give(Pairing pairing, long atLeastKg) {
        long kg = Math.min(pairing.tradableKg(), leftKg);
        if (kg < atLeastKg) {
            return false;
        }
        shares.add(new Share(pairing, kg));
        leftKg -= kg;
        return true;
    }

    /**
     * As {@link #give}, but when what is left is too small a lot the partner before gives up the difference, if it can
     * spare it.
     */
    boolean giveOrShift(Pairing pairing) {
        long missing = pairing.minimumLotKg() - leftKg;
        if (missing > 0 && !shares.isEmpty() && last().spareKg() >= missing) {
            shares.set(shares.size() - 1, last().less(missing));
            leftKg += missing;
        }
        return give(pairing, pairing.minimumLotKg());
    }

    private Share last() {
        return shares.get(shares.size() - 1);
    }
}

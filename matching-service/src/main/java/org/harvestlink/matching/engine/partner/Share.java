package org.harvestlink.matching.engine.partner;

import org.harvestlink.matching.engine.Pairing;

/**
 * What one partner gets of a split.
 *
 * @param kg at least {@link Pairing#minimumLotKg()}
 */
record Share(Pairing pairing, long kg) {

    /** What the partner can give up without falling below the smallest lot. */
    long spareKg() {
        return kg - pairing.minimumLotKg();
    }

    Share less(long givenUp) {
        return new Share(pairing, kg - givenUp);
    }
}

package org.harvestlink.matching.engine.clearing;

/** Hears how far a clearing is. Calls come from several threads, one at a time. */
@FunctionalInterface
public interface ClearingProgress {

    /** Hears nothing. */
    ClearingProgress UNHEARD = (crop, solved, all) -> {};

    /**
     * A crop is solved.
     *
     * @param solved kilograms of open harvests and orders in the crops solved so far, of {@code all}
     */
    void solved(String crop, long solved, long all);
}

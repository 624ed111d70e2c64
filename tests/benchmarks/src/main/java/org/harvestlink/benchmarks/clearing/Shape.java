package org.harvestlink.benchmarks.clearing;

/** What an instance is like. */
enum Shape {
    /** Eight crops of very unequal share, supply and demand about equal. */
    SEASON,
    /** A quarter of the supply. */
    TIGHT,
    /** All in one crop. */
    ONE_CROP,
    /** Prices in steps of 5,000 VND, kilograms in steps of 1,000, one place: nearly everything is equal to something else. */
    TIES
}

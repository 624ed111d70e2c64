package org.harvestlink.matching.engine;

/** What a road distance means in days and money. */
@FunctionalInterface
public interface Haulage {

    /** The haul over that many kilometres, 0 or more. */
    Haul over(int km);
}

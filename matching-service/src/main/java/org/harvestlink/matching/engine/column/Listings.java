package org.harvestlink.matching.engine.column;

import java.util.UUID;

/** What tells the slots of a table apart and puts them in order, whether they hold harvests or orders. */
public interface Listings {

    UUID id(int slot);

    /** Whether what is there has that id. */
    boolean is(int slot, UUID id);

    /** As {@link UUID#compareTo} of the two ids. */
    int compareIds(int slot, int other);

    /** The place in the order of arrival. */
    long sequence(int slot);
}

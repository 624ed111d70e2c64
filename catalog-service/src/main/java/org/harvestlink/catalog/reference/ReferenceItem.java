package org.harvestlink.catalog.reference;

/** One thing of the reference data. */
public interface ReferenceItem {

    String code();

    /** Counts the versions of its row from 1. */
    long version();
}

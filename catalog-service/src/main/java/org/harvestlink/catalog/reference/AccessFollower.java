package org.harvestlink.catalog.reference;

import io.smallrye.mutiny.Uni;

/** Follows market access. */
public interface AccessFollower {

    /** The committed rules of this crop have changed. Done when all that follows from it is committed too. */
    Uni<Void> accessChanged(String crop);
}

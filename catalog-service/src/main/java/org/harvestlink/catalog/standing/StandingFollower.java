package org.harvestlink.catalog.standing;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Follows all from which the certifications and markets of harvests are derived. */
public interface StandingFollower {

    /**
     * Something about this cooperative has changed in the current session, which holds the cooperative: its name, an area,
     * a facility or a certificate. What follows from it is written in the same transaction.
     */
    Uni<Void> standingChanged(UUID cooperativeId);
}

package org.harvestlink.matching.tradeweek;

import java.time.Instant;
import java.util.UUID;

/**
 * What an organizer asked to be planned.
 *
 * @param progress null while it waits and when it is done
 */
record PlanRow(
        UUID id, UUID weekId, UUID organizerId, Status status, PlanProgress progress, Instant askedAt, long version) {

    enum Status {
        QUEUED,
        WORKING,
        DONE,
        FAILED
    }
}

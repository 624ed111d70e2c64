package org.harvestlink.matching.tradeweek;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Caller;

/**
 * An organization at an event.
 *
 * @param name as its harvests or orders tell it, null while it has none
 * @param kind on which side of the table it sits
 * @param away the slots in which it is not there
 * @param checkedInAt when it came, null until then
 */
record Participant(
        UUID id,
        UUID weekId,
        UUID organizerId,
        UUID organizationId,
        String name,
        Side kind,
        Status status,
        List<Integer> away,
        Instant checkedInAt,
        long version) {

    enum Status {
        /** By the organizer; it has not said that it comes, and is not planned with. */
        INVITED,
        REGISTERED
    }

    static Participant of(UUID id, TradeWeek week, UUID organizationId, Side kind, Status status, List<Integer> away) {
        return new Participant(
                id, week.id(), week.organizerId(), organizationId, null, kind, status, List.copyOf(away), null, 1);
    }

    /** Whether this one may act for it: itself, or the event's organizer. */
    boolean isManagedBy(Caller caller) {
        boolean organizer = caller.isOrganizer() && organizerId.equals(caller.organization());
        return organizer || !caller.isOrganizer() && organizationId.equals(caller.organization());
    }

    Participant registered(List<Integer> away) {
        return with(Status.REGISTERED, away, checkedInAt);
    }

    Participant away(List<Integer> slots) {
        return with(status, slots, checkedInAt);
    }

    /** Who comes has said that it comes. */
    Participant checkedIn(Instant at) {
        return with(Status.REGISTERED, away, at);
    }

    private Participant with(Status status, List<Integer> away, Instant checkedInAt) {
        return new Participant(
                id,
                weekId,
                organizerId,
                organizationId,
                name,
                kind,
                status,
                List.copyOf(away),
                checkedInAt,
                version + 1);
    }
}

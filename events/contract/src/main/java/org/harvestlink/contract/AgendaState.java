package org.harvestlink.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When and where one participant of a trade week is to sit: its agenda, without whom it meets and what they could trade, which
 * only it may read.
 *
 * @param id the participant's id
 * @param nameVi the event's name
 * @param organizationId the cooperative or buyer whose agenda this is
 * @param sittings in the order of time, empty when it has no meeting any more
 */
public record AgendaState(
        UUID id,
        UUID tradeWeekId,
        String nameVi,
        String nameEn,
        UUID organizationId,
        Side side,
        List<Sitting> sittings,
        long version)
        implements EventBody {

    /**
     * One meeting's time and place.
     *
     * @param table from 1, as the cards on the tables say
     */
    public record Sitting(UUID meetingId, Instant start, Instant end, int table) {}

    @Override
    public String entityId() {
        return id.toString();
    }

    /** All agendas of an event keep their order. */
    @Override
    public String partitionKey() {
        return tradeWeekId.toString();
    }
}

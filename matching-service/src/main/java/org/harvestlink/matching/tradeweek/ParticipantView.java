package org.harvestlink.matching.tradeweek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Side;

/** A participant as its organizer and itself see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticipantView(
        UUID id,
        UUID organizationId,
        String name,
        Side kind,
        Participant.Status status,
        List<Integer> away,
        Instant checkedInAt,
        long version) {

    static ParticipantView of(Participant participant) {
        return new ParticipantView(
                participant.id(),
                participant.organizationId(),
                participant.name(),
                participant.kind(),
                participant.status(),
                participant.away(),
                participant.checkedInAt(),
                participant.version());
    }
}

package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Problem;

/**
 * Who is to take part.
 *
 * @param organizationId a party may leave it out: it registers itself
 * @param kind likewise
 * @param away the slots in which it is not there, none when absent
 * @param invited true when the organizer only invites; absent it registers, as on the phone
 */
record NewParticipant(UUID organizationId, Side kind, List<@NotNull Integer> away, Boolean invited) {

    /** The same with what follows from who asks; throws a 400 or 403 problem for what that one can't ask. */
    NewParticipant by(Caller caller) {
        if (caller.isOrganizer()) {
            if (organizationId == null || kind == null) {
                throw Problem.invalid(
                        organizationId == null ? "organizationId" : "kind", "không được để trống", "must not be empty");
            }
            return this;
        }
        Side own = caller.isCooperative() ? Side.COOPERATIVE : Side.BUYER;
        boolean another = organizationId != null && !organizationId.equals(caller.organization());
        if (another || kind != null && kind != own) {
            throw Problem.forbidden();
        }
        return new NewParticipant(caller.organization(), own, away, false);
    }

    Participant.Status status() {
        return Boolean.TRUE.equals(invited) ? Participant.Status.INVITED : Participant.Status.REGISTERED;
    }
}

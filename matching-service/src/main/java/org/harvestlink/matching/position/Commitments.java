package org.harvestlink.matching.position;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.ActingConnection;

/**
 * What is proposed and promised on a listing. It follows when the listing is declared anew, in the transaction that takes the
 * declaration in and has locked the position by then: so nobody can be told of the one without the other.
 */
public interface Commitments {

    /**
     * A listing is withdrawn or over: takes back whatever is not agreed yet, and gives back what was held. Fails when a partner's
     * position is being written at the moment, for waiting for it could go round in a circle; the whole transaction is then
     * to be tried again.
     */
    Uni<Void> withdraw(ActingConnection connection, UUID positionId, PositionKind kind, Instant at);

    /** A harvest declares other kilograms: brings the shortfalls of its promises up to it. */
    Uni<Void> cover(ActingConnection connection, UUID harvestId, Instant at);
}

package org.harvestlink.matching.clearing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Answer;
import org.harvestlink.delivery.Ask;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;

/** Takes clearings on and tells how far they are; {@link ClearingWork} does them. */
@ApplicationScoped
class ClearingService {

    private final Reads reads;
    private final ClearingRepository clearings;
    private final ConnectionWrites writes;
    private final ClearingWork work;
    private final Clock clock;

    ClearingService(
            Reads reads, ClearingRepository clearings, ConnectionWrites writes, ClearingWork work, Clock clock) {
        this.reads = reads;
        this.clearings = clearings;
        this.writes = writes;
        this.work = work;
        this.clock = clock;
    }

    Uni<Response> ask(Caller caller, String key, NewClearing wanted, Language language) {
        Ask ask = new Ask(caller, key, "POST /api/clearings", wanted);
        ClearingRow row = new ClearingRow(
                Ids.next(),
                ClearingStatus.QUEUED,
                wanted.crop(),
                wanted.market(),
                new DayWindow(wanted.window().from(), wanted.window().to()),
                wanted.propose(),
                clock.instant(),
                0,
                0,
                0,
                null,
                1);
        return writes.post(ask, connection -> clearings
                        .add(connection, row)
                        .map(done -> Answer.accepted(
                                "/api/clearings/" + row.id(), row.version(), ClearingView.of(row, language))))
                .invoke(work::ring);
    }

    Uni<ClearingView> get(Caller caller, UUID id, Language language) {
        return reads.on(Actor.of(caller), connection -> clearings.find(connection, id))
                .map(found -> found.map(row -> ClearingView.of(row, language)).orElseThrow(Problem::notFound));
    }
}

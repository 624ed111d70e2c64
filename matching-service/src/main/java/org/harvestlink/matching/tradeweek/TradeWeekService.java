package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Page;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Versions;

/** Sets events up and leads them through their life. */
@ApplicationScoped
class TradeWeekService {

    private static final Actor ANYBODY = new Actor("anybody", "none", null);

    private final Reads reads;
    private final ConnectionWrites writes;
    private final TradeWeekRepository weeks;

    TradeWeekService(Reads reads, ConnectionWrites writes, TradeWeekRepository weeks) {
        this.reads = reads;
        this.writes = writes;
        this.weeks = weeks;
    }

    Uni<Page<TradeWeekView>> list(Optional<Caller> reader, UUID after, int limit) {
        return reads.on(actor(reader), connection -> weeks.list(connection, after, limit + 1))
                .map(found -> Page.of(found, limit, week -> week.id().toString(), TradeWeekView::of));
    }

    Uni<TradeWeekView> get(Optional<Caller> reader, UUID id) {
        return reads.on(actor(reader), connection -> seen(connection, id)).map(TradeWeekView::of);
    }

    Uni<TradeWeekView> draft(ActingConnection connection, Caller organizer, NewTradeWeek wanted) {
        wanted.requireSlotsInOrder();
        TradeWeek week = TradeWeek.drafted(Ids.next(), organizer.organization(), wanted);
        return weeks.add(connection, week).replaceWith(TradeWeekView.of(week));
    }

    Uni<TradeWeekView> revise(Caller organizer, UUID id, String ifMatch, NewTradeWeek wanted) {
        wanted.requireSlotsInOrder();
        return writes.change(Actor.of(organizer), connection -> own(connection, organizer, id)
                .invoke(week -> Versions.requireCurrent(ifMatch, week.version()))
                .chain(week -> change(connection, week.revised(wanted))));
    }

    /** Opens or closes an event. */
    Uni<TradeWeekView> step(ActingConnection connection, Caller organizer, UUID id, TradeWeekLife.Step step) {
        return own(connection, organizer, id).chain(week -> change(connection, week.taken(step)));
    }

    /** The event, seen and managed by this organizer; fails with a 404 problem for anybody else's. */
    Uni<TradeWeek> own(ActingConnection connection, Caller organizer, UUID id) {
        return seen(connection, id).invoke(week -> {
            if (!week.isManagedBy(organizer)) {
                throw Problem.notFound();
            }
        });
    }

    /** The event as somebody may see it; fails with a 404 problem where there is none. */
    Uni<TradeWeek> seen(ActingConnection connection, UUID id) {
        return weeks.find(connection, id).map(found -> found.orElseThrow(Problem::notFound));
    }

    /** What a party's coming does to an event, which is its organizer's: of many at once, one brings it into its next status. */
    Uni<Void> moved(ActingConnection connection, TradeWeek week, TradeWeekLife.Step step) {
        return week.isMovedBy(step)
                ? connection
                        .as(Actor.MARKET, market -> weeks.change(market, week.taken(step)))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<TradeWeekView> change(ActingConnection connection, TradeWeek next) {
        return weeks.change(connection, next).map(written -> {
            if (!written) {
                Versions.requireCurrent("\"" + (next.version() - 1) + "\"", next.version());
            }
            return TradeWeekView.of(next);
        });
    }

    /** Whoever is not logged in reads the programme, as anybody may. */
    private static Actor actor(Optional<Caller> reader) {
        return reader.map(Actor::of).orElse(ANYBODY);
    }
}

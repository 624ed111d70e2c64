package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.AgendaState;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.delivery.OutboxEntry;

/**
 * Tells participants that they are to sit elsewhere than they were told: each hears of its own agenda alone, over its live feed, and
 * by the letters of the service that knows its address.
 */
@ApplicationScoped
class AgendaNews {

    /** Numbers the agendas of these organizations anew, and reads them: an organization without a meeting has one row. */
    private static final String AGENDAS = """
            with told as (
              update trade_week_participant set agenda_version = agenda_version + 1
              where trade_week_id = $1 and organization_id = any($2)
              returning id, organization_id, kind, agenda_version
            ), sitting as (
              select cooperative_id as organization_id, id, slot, table_number from trade_week_meeting
              where trade_week_id = $1 and slot is not null
              union all
              select buyer_id, id, slot, table_number from trade_week_meeting
              where trade_week_id = $1 and slot is not null
            )
            select told.id, told.organization_id, told.kind, told.agenda_version,
                   sitting.id as meeting_id, sitting.slot, sitting.table_number
            from told left join sitting on sitting.organization_id = told.organization_id
            order by told.id, sitting.slot
            """;

    private final Outbox outbox;
    private final Clock clock;

    AgendaNews(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells these of their agendas as they stand now; those of them who take part. */
    Uni<Void> tell(ActingConnection connection, TradeWeek week, Collection<UUID> organizations) {
        return connection.as(Actor.MARKET, market -> market.preparedQuery(AGENDAS)
                .execute(Tuple.of(week.id(), organizations.toArray(UUID[]::new)))
                .map(rows -> agendas(week, rows))
                .chain(agendas -> outbox.add(market, entries(agendas))));
    }

    private List<OutboxEntry> entries(Collection<AgendaState> agendas) {
        Instant now = clock.instant();
        return agendas.stream()
                .map(agenda -> OutboxEntry.of(EventType.AGENDA_CHANGED, agenda, now, Set.of(agenda.organizationId())))
                .toList();
    }

    private static Collection<AgendaState> agendas(TradeWeek week, Iterable<Row> rows) {
        Map<UUID, AgendaState> agendas = new LinkedHashMap<>();
        for (Row row : rows) {
            AgendaState agenda = agendas.computeIfAbsent(row.getUUID("id"), id -> agenda(week, row));
            if (row.getInteger("slot") != null) {
                agenda.sittings().add(sitting(week, row));
            }
        }
        return agendas.values();
    }

    private static AgendaState agenda(TradeWeek week, Row row) {
        return new AgendaState(
                row.getUUID("id"),
                week.id(),
                week.name().vi(),
                week.name().en(),
                row.getUUID("organization_id"),
                Side.valueOf(row.getString("kind")),
                new ArrayList<>(),
                row.getLong("agenda_version"));
    }

    private static AgendaState.Sitting sitting(TradeWeek week, Row row) {
        Slot slot = week.slots().get(row.getInteger("slot"));
        return new AgendaState.Sitting(
                row.getUUID("meeting_id"), slot.start(), slot.end(), row.getInteger("table_number"));
    }
}

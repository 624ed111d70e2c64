package org.harvestlink.notices.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.harvestlink.contract.AgendaState;
import org.harvestlink.contract.MatchState;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.WireFormat;
import org.harvestlink.notices.news.Kind;

/** The table of what waits to be put into a letter. */
@ApplicationScoped
class NoticeRepository {

    /** Unless the organization has turned the kind off. What can wait, waits until its last letter is some time ago. */
    private static final String ADD = """
            insert into notice (organization, kind, about, state, due_at)
            select $1::uuid, $2::text, $3::uuid, $4::text::jsonb,
                   case when $6::bigint is null then $5::timestamptz
                        else greatest($5, (select max(made_at) from letter where organization = $1)
                                          + $6 * interval '1 millisecond') end
            where not exists (select 1 from notice_settings where id = $1 and $2 = any (off))
            """;

    private static final String DROP = "delete from notice where about = $1 and kind = $2";

    private static final String WHO = """
            select organization from notice where due_at <= $1 group by organization order by min(due_at) limit 50
            """;

    private static final String TAKE =
            "delete from notice where organization = $1 returning organization, kind, state::text as state";

    private final WireFormat wire;

    NoticeRepository(WireFormat wire) {
        this.wire = wire;
    }

    /** @param quietMillis what must have passed since the organization's last letter; null for what is urgent */
    Uni<Void> add(ActingConnection connection, Notice notice, OffsetDateTime dueAt, Long quietMillis) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(
                        notice.organization(),
                        notice.kind().name(),
                        UUID.fromString(notice.state().entityId()),
                        wire.json(notice.state()),
                        dueAt,
                        quietMillis))
                .replaceWithVoid();
    }

    /** Takes away what is no longer so. @param about the id of a match or an agenda */
    Uni<Void> drop(ActingConnection connection, UUID about, Kind kind) {
        return connection
                .preparedQuery(DROP)
                .execute(Tuple.of(about, kind.name()))
                .replaceWithVoid();
    }

    /** Some of the organizations for whom something is due, those who have waited longest first. */
    Uni<List<UUID>> due(ActingConnection connection, OffsetDateTime now) {
        return connection.preparedQuery(WHO).execute(Tuple.of(now)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> row.getUUID("organization"))
                .toList());
    }

    /** Takes everything that waits for an organization, due or not: it fits into the same letter. */
    Uni<List<Notice>> take(ActingConnection connection, UUID organization) {
        return connection.preparedQuery(TAKE).execute(Tuple.of(organization)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(this::notice)
                .toList());
    }

    private Notice notice(Row row) {
        UUID organization = row.getUUID("organization");
        Kind kind = Kind.valueOf(row.getString("kind"));
        String state = row.getString("state");
        return kind == Kind.AGENDA
                ? new AgendaNotice(organization, wire.read(state, AgendaState.class))
                : new MatchNotice(organization, kind, wire.read(state, MatchState.class));
    }
}

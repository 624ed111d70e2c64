package org.harvestlink.notices.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.http.PageRequest;
import org.harvestlink.notices.news.Kind;

/** The table of letters. */
@ApplicationScoped
class LetterRepository {

    private static final UUID LAST = new UUID(-1L, -1L);

    private static final String ADD = """
            insert into letter (id, organization, address, kinds, subject, body, status, next_attempt_at, made_at)
            values ($1, $2, $3, $4, $5, $6, 'PENDING', $7, $7)
            """;

    /** Each for one sender, who has until the end of the lease; if it dies, another takes them then. */
    private static final String CLAIM = """
            update letter set attempts = attempts + 1, next_attempt_at = $2
            where id in (select id from letter where status = 'PENDING' and next_attempt_at <= $1
                         order by next_attempt_at limit $3 for update skip locked)
            returning id, address, subject, body, attempts
            """;

    private static final String SENT = """
            update letter set status = 'SENT', sent_at = $2, next_attempt_at = null, trouble = null where id = $1
            """;

    private static final String FAILED = """
            update letter set status = case when $2::timestamptz is null then 'FAILED' else 'PENDING' end,
                              next_attempt_at = $2, trouble = $3
            where id = $1 and status = 'PENDING'
            """;

    private static final String LIST = """
            select id, address, kinds, subject, body, status, attempts, made_at, sent_at, next_attempt_at, trouble
            from letter where organization = $1 and id < $2 order by id desc limit $3
            """;

    private static final String CLEAR = "delete from letter where status <> 'PENDING' and made_at < $1";

    Uni<Void> add(
            ActingConnection connection, UUID id, UUID organization, String address, Draft draft, OffsetDateTime now) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.from(new Object[] {
                    id,
                    organization,
                    address,
                    draft.kinds().stream().map(Kind::name).toArray(String[]::new),
                    draft.subject(),
                    draft.body(),
                    now
                }))
                .replaceWithVoid();
    }

    /** Takes letters that are due, for nobody else until the lease ends. */
    Uni<List<Outgoing>> claim(ActingConnection connection, OffsetDateTime now, OffsetDateTime leaseEnds, int most) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(now, leaseEnds, most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(LetterRepository::outgoing)
                        .toList());
    }

    Uni<Void> sent(ActingConnection connection, UUID id, OffsetDateTime at) {
        return connection.preparedQuery(SENT).execute(Tuple.of(id, at)).replaceWithVoid();
    }

    /** @param next null when there is no further attempt */
    Uni<Void> failed(ActingConnection connection, UUID id, OffsetDateTime next, String trouble) {
        return connection
                .preparedQuery(FAILED)
                .execute(Tuple.of(id, next, trouble))
                .replaceWithVoid();
    }

    /** An organization's letters, the newest first, one more than the page holds. */
    Uni<List<OwnLetterView>> of(ActingConnection connection, UUID organization, PageRequest page) {
        UUID after = page.afterId();
        return connection
                .preparedQuery(LIST)
                .execute(Tuple.of(organization, after == null ? LAST : after, page.limit + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(LetterRepository::view)
                        .toList());
    }

    Uni<Void> clear(ActingConnection connection, OffsetDateTime before) {
        return connection.preparedQuery(CLEAR).execute(Tuple.of(before)).replaceWithVoid();
    }

    private static Outgoing outgoing(Row row) {
        return new Outgoing(
                row.getUUID("id"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getInteger("attempts"));
    }

    private static OwnLetterView view(Row row) {
        return new OwnLetterView(
                row.getUUID("id"),
                row.getString("address"),
                Arrays.stream(row.getArrayOfStrings("kinds")).map(Kind::valueOf).toList(),
                row.getString("subject"),
                row.getString("body"),
                LetterStatus.valueOf(row.getString("status")),
                row.getInteger("attempts"),
                instant(row, "made_at"),
                instant(row, "sent_at"),
                instant(row, "next_attempt_at"),
                row.getString("trouble"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }

    /** A letter in a sender's hands. @param attempts with the one under way */
    record Outgoing(UUID id, String address, String subject, String body, int attempts) {}
}

package org.harvestlink.notices.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.http.PageRequest;
import org.harvestlink.notices.news.Kind;

/** The table of webhooks. */
@ApplicationScoped
class WebhookRepository {

    private static final UUID LAST = new UUID(-1L, -1L);

    private static final String COUNT = "select count(*) as n from webhook where organization = $1";
    private static final String ADD = """
            insert into webhook (id, organization, url, kinds, secret, made_at, version) values ($1, $2, $3, $4, $5, $6, 1)
            """;
    private static final String COLUMNS =
            "select id, url, kinds, made_at, version from webhook where organization = $1 ";
    private static final String LIST = COLUMNS + "and id < $2 order by id desc limit $3";
    private static final String FIND = COLUMNS + "and id = $2";
    private static final String TO_CHANGE = FIND + " for update";
    private static final String REMOVE = "delete from webhook where organization = $1 and id = $2";
    private static final String WANTING = "select id from webhook where organization = $1 and $2 = any (kinds)";
    /** The number of an organization's webhooks is counted and added to by one at a time. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('webhook ' || $1::uuid, 0))";

    /** How many an organization has; no other transaction adds one before this one has ended. */
    Uni<Long> count(ActingConnection connection, UUID organization) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(organization))
                .chain(locked -> connection.preparedQuery(COUNT).execute(Tuple.of(organization)))
                .map(rows -> rows.iterator().next().getLong("n"));
    }

    Uni<Void> add(ActingConnection connection, UUID organization, OwnWebhookView webhook, OffsetDateTime at) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(
                        webhook.id(),
                        organization,
                        webhook.url(),
                        webhook.kinds().stream().map(Kind::name).toArray(String[]::new),
                        webhook.secret(),
                        at))
                .replaceWithVoid();
    }

    /** An organization's webhooks without their secrets, the newest first, one more than the page holds. */
    Uni<List<OwnWebhookView>> list(ActingConnection connection, UUID organization, PageRequest page) {
        UUID after = page.afterId();
        return connection
                .preparedQuery(LIST)
                .execute(Tuple.of(organization, after == null ? LAST : after, page.limit + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(WebhookRepository::view)
                        .toList());
    }

    /** An organization's webhook without its secret, null when it has none of that id. */
    Uni<OwnWebhookView> find(ActingConnection connection, UUID organization, UUID id) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(organization, id))
                .map(WebhookRepository::firstOrNull);
    }

    /** The same, kept from other changes until the end of the transaction. */
    Uni<OwnWebhookView> toChange(ActingConnection connection, UUID organization, UUID id) {
        return connection
                .preparedQuery(TO_CHANGE)
                .execute(Tuple.of(organization, id))
                .map(WebhookRepository::firstOrNull);
    }

    /** Takes it away, with its deliveries. */
    Uni<Void> remove(ActingConnection connection, UUID organization, UUID id) {
        return connection
                .preparedQuery(REMOVE)
                .execute(Tuple.of(organization, id))
                .replaceWithVoid();
    }

    /** The organization's webhooks that are told of that kind. */
    Uni<List<UUID>> wanting(ActingConnection connection, UUID organization, Kind kind) {
        return connection
                .preparedQuery(WANTING)
                .execute(Tuple.of(organization, kind.name()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("id"))
                        .toList());
    }

    private static OwnWebhookView firstOrNull(RowSet<Row> rows) {
        Iterator<Row> found = rows.iterator();
        return found.hasNext() ? view(found.next()) : null;
    }

    private static OwnWebhookView view(Row row) {
        return new OwnWebhookView(
                row.getUUID("id"),
                row.getString("url"),
                Arrays.stream(row.getArrayOfStrings("kinds")).map(Kind::valueOf).toList(),
                null,
                row.getOffsetDateTime("made_at").toInstant(),
                row.getLong("version"));
    }
}

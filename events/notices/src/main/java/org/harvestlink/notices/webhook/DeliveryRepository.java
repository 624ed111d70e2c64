package org.harvestlink.notices.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.http.PageRequest;

/** The table of deliveries. */
@ApplicationScoped
class DeliveryRepository {

    private static final UUID LAST = new UUID(-1L, -1L);

    private static final String ADD = """
            insert into webhook_delivery (id, webhook_id, organization, type, body, status, next_attempt_at, made_at)
            values ($1, $2, $3, $4, $5, 'PENDING', $6, $6)
            """;

    /**
     * Each for one sender, who has until the end of the lease; if it dies, another takes them then. A webhook gets a few at a
     * time, so that one whose receiver sleeps does not stand in the way of all others.
     */
    private static final String CLAIM = """
            with due as (
              select id, row_number() over (partition by webhook_id order by next_attempt_at, id) as place
              from (select id, webhook_id, next_attempt_at from webhook_delivery
                    where status = 'PENDING' and next_attempt_at <= $1 order by next_attempt_at limit 1000) as first
            ), claimed as (
              select id from webhook_delivery
              where id in (select id from due where place <= $4) and status = 'PENDING' and next_attempt_at <= $1
              order by next_attempt_at limit $3 for update skip locked
            )
            update webhook_delivery as delivery set attempts = attempts + 1, next_attempt_at = $2
            from webhook where delivery.id in (select id from claimed) and webhook.id = delivery.webhook_id
            returning delivery.id, url, secret, body, attempts
            """;

    /** Unless the lease was over and another attempt has begun meanwhile, which has the last word. */
    private static final String ATTEMPTED = """
            update webhook_delivery set status = $3, next_attempt_at = $4, log = log || $5::text::jsonb
            where id = $1 and attempts = $2 and status = 'PENDING'
            """;

    private static final String LIST = """
            select id, type, status, log::text as log, made_at, next_attempt_at from webhook_delivery
            where webhook_id = $1 and organization = $2 and id < $3 order by id desc limit $4
            """;

    private static final String CLEAR = "delete from webhook_delivery where status <> 'PENDING' and made_at < $1";

    private final ObjectMapper json;

    DeliveryRepository(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> add(
            ActingConnection connection,
            UUID id,
            UUID webhook,
            UUID organization,
            String type,
            Envelope body,
            OffsetDateTime now) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(id, webhook, organization, type, write(body), now))
                .replaceWithVoid();
    }

    /**
     * Takes deliveries that are due, for nobody else until the lease ends.
     *
     * @param most in all
     * @param mostEach of one webhook
     */
    Uni<List<Outgoing>> claim(
            ActingConnection connection, OffsetDateTime now, OffsetDateTime leaseEnds, int most, int mostEach) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(now, leaseEnds, most, mostEach))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DeliveryRepository::outgoing)
                        .toList());
    }

    /** @param next null unless {@code PENDING} */
    Uni<Void> attempted(
            ActingConnection connection,
            Outgoing delivery,
            DeliveryStatus status,
            OffsetDateTime next,
            Attempt attempt) {
        return connection
                .preparedQuery(ATTEMPTED)
                .execute(Tuple.of(delivery.id(), delivery.attempts(), status.name(), next, write(attempt)))
                .replaceWithVoid();
    }

    /** The log of a webhook, the newest delivery first, one more than the page holds. */
    Uni<List<OwnDeliveryView>> of(ActingConnection connection, UUID organization, UUID webhook, PageRequest page) {
        UUID after = page.afterId();
        return connection
                .preparedQuery(LIST)
                .execute(Tuple.of(webhook, organization, after == null ? LAST : after, page.limit + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::view)
                        .toList());
    }

    /** Forgets what ended and was made before then. */
    Uni<Void> clear(ActingConnection connection, OffsetDateTime before) {
        return connection.preparedQuery(CLEAR).execute(Tuple.of(before)).replaceWithVoid();
    }

    private static Outgoing outgoing(Row row) {
        return new Outgoing(
                row.getUUID("id"),
                row.getString("url"),
                new Secret(row.getString("secret")),
                row.getString("body"),
                row.getInteger("attempts"));
    }

    private OwnDeliveryView view(Row row) {
        OffsetDateTime next = row.getOffsetDateTime("next_attempt_at");
        return new OwnDeliveryView(
                row.getUUID("id"),
                row.getString("type"),
                DeliveryStatus.valueOf(row.getString("status")),
                attempts(row.getString("log")),
                row.getOffsetDateTime("made_at").toInstant(),
                next == null ? null : next.toInstant());
    }

    private List<Attempt> attempts(String log) {
        try {
            return List.of(json.readValue(log, Attempt[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A delivery in a sender's hands. @param attempts with the one under way */
    record Outgoing(UUID id, String url, Secret secret, String body, int attempts) {}
}

package org.harvestlink.matching.position;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Intake;
import org.harvestlink.delivery.WireFormat;
import org.harvestlink.matching.book.Ownership;

/**
 * Takes harvests and orders in. A declaration never changes what has been promised: what is open follows from it, and
 * what is promised beyond it is the shortfall. What hangs on it follows in the same transaction, see {@link Commitments}.
 */
@ApplicationScoped
class ListingEvents {

    private static final String TAKE_IN = """
            with taken as (
              insert into position (id, kind, owner_id, crop, listed, first_day, last_day, quantity_kg, open_kg,
                                    listing_version, arrived_at, listing)
              values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, ($11::text)::jsonb)
              on conflict (id) do update set
                listed = excluded.listed,
                first_day = excluded.first_day,
                last_day = excluded.last_day,
                quantity_kg = excluded.quantity_kg,
                open_kg = greatest(0,
                  excluded.quantity_kg - position.held_kg - position.agreed_kg - position.delivered_kg),
                shortfall_kg = greatest(0,
                  position.held_kg + position.agreed_kg + position.delivered_kg - excluded.quantity_kg),
                listing_version = excluded.listing_version,
                version = position.version + 1,
                listing = excluded.listing
              where position.listing_version < excluded.listing_version
              returning *
            ), told as (
              insert into outbox (id, type, topic, message_key, partition_key, body, occurred_at, audience)
              select $12, 'position.changed', 'positions', crop || '/' || id, crop,
                     %s, $13, array[owner_id]
              from taken
            ), known as (
              insert into book (crop, owner) select crop, $14 from taken on conflict do nothing
            ), sought as (
              insert into rematch (position_id, crop) select id, crop from taken
            )
            select version from taken
            """.formatted(PositionSql.STATE);

    private final Intake intake;
    private final WireFormat wire;
    private final Search search;
    private final Ownership ownership;
    private final Arrivals arrivals;
    private final Commitments commitments;
    private final Clock clock;

    ListingEvents(
            Intake intake,
            WireFormat wire,
            Search search,
            Ownership ownership,
            Arrivals arrivals,
            Commitments commitments,
            Clock clock) {
        this.commitments = commitments;
        this.clock = clock;
        this.ownership = ownership;
        this.arrivals = arrivals;
        this.intake = intake;
        this.wire = wire;
        this.search = search;
    }

    @Incoming("listings")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, this::takeIn).invoke(() -> {
            arrivals.arrived(record.key());
            search.ring();
        });
    }

    private Uni<Void> takeIn(ActingConnection connection, Event<EventBody> event) {
        Listing listing = Listing.of(event.body());
        return connection
                .preparedQuery(TAKE_IN)
                .execute(Tuple.from(new Object[] {
                    listing.id(),
                    listing.kind().name(),
                    listing.ownerId(),
                    listing.crop(),
                    listing.listed(),
                    listing.window().from(),
                    listing.window().to(),
                    listing.quantityKg(),
                    listing.body().version(),
                    OffsetDateTime.ofInstant(listing.arrivedAt(), ZoneOffset.UTC),
                    wire.json(listing.body()),
                    Ids.next(),
                    OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC),
                    ownership.self()
                }))
                .invoke(() -> ownership.seen(listing.crop()))
                .chain(taken -> declaredAnew(taken)
                        ? follow(connection, listing)
                        : Uni.createFrom().voidItem());
    }

    /** False for a declaration that is the first, or older than the one that is known. */
    private static boolean declaredAnew(RowSet<Row> taken) {
        return taken.rowCount() == 1 && taken.iterator().next().getLong("version") > 1;
    }

    private Uni<Void> follow(ActingConnection connection, Listing listing) {
        Instant now = clock.instant();
        Uni<Void> withdrawn = listing.listed()
                ? Uni.createFrom().voidItem()
                : commitments.withdraw(connection, listing.id(), listing.kind(), now);
        return listing.kind() == PositionKind.HARVEST
                ? withdrawn.chain(() -> commitments.cover(connection, listing.id(), now))
                : withdrawn;
    }
}

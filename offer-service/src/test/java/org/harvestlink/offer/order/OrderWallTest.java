package org.harvestlink.offer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.contract.PositionState;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall: what the database shows to whoever asks without a filter. */
@OfferTest
class OrderWallTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Market market;

    @Inject
    Reads reads;

    @Inject
    Pool pool;

    UUID buyer;
    UUID rival;
    UUID order;

    @BeforeEach
    void open() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
        rival = market.buyer("Rồng Đỏ");
        order = UUID.fromString(Market.posting(buyer)
                .body(Wanted.mango())
                .post("/api/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void a_query_without_a_filter_finds_the_readers_own_orders_alone() {
        // When
        List<Order> seenByBuyer = everything(actor("buyer", buyer));
        List<Order> seenByRival = everything(actor("buyer", rival));

        // Then
        assertThat(seenByBuyer).extracting(Order::id).containsExactly(order);
        assertThat(seenByRival).isEmpty();
        assertThat(everything(actor("cooperative", UUID.randomUUID()))).isEmpty();
        assertThat(everything(actor("organizer", UUID.randomUUID())))
                .extracting(Order::id)
                .contains(order);
        assertThat(everything(Actor.MARKET)).extracting(Order::id).contains(order);
    }

    @Test
    void without_anybody_on_whose_behalf_there_is_nothing() {
        // When
        long seen = pool.query("select count(*) as n from orders")
                .execute()
                .await()
                .atMost(SOON)
                .iterator()
                .next()
                .getLong("n");

        // Then
        assertThat(seen).isZero();
    }

    @Test
    void neither_a_rival_nor_an_organizer_changes_an_order() {
        // When
        for (Actor intruder : List.of(actor("buyer", rival), actor("organizer", UUID.randomUUID()))) {
            int changed = reads.on(intruder, connection -> connection
                            .query("update orders set note = 'x', version = version + 1")
                            .execute())
                    .await()
                    .atMost(SOON)
                    .rowCount();
            int deleted = reads.on(
                            intruder,
                            connection -> connection.query("delete from orders").execute())
                    .await()
                    .atMost(SOON)
                    .rowCount();

            // Then
            assertThat(changed).as(intruder.role()).isZero();
            assertThat(deleted).as(intruder.role()).isZero();
        }
    }

    @Test
    void nobody_posts_in_anothers_name() {
        // When
        Throwable refused = reads.on(
                        actor("buyer", rival),
                        connection -> connection.query("""
                                insert into orders (id, buyer_id, crop, quantity_kg, delivery_from, delivery_to, place,
                                                    market, all_or_nothing, status, posted_at, version)
                                values (gen_random_uuid(), '%s', 'MANGO', 1, current_date, current_date, 'HN',
                                        'VN', false, 'POSTED', now(), 1)
                                """.formatted(buyer)).execute())
                .onItemOrFailure()
                .transform((done, failure) -> failure)
                .await()
                .atMost(SOON);

        // Then
        assertThat(refused).hasMessageContaining("row-level security");
    }

    @Test
    void the_kilograms_of_an_order_are_seen_by_whoever_sees_the_order() {
        // When
        market.hears(
                EventType.POSITION_CHANGED,
                new PositionState(order, PositionKind.ORDER, buyer, "MANGO", 10_000, 4_000, 6_000, 0, 0, 0, 2));
        String count = "select count(*) as n from order_position where order_id = '" + order + "'";
        await().atMost(SOON).until(() -> market.count(count), is(1L));

        // Then
        assertThat(market.count(actor("buyer", buyer), count)).isEqualTo(1);
        assertThat(market.count(actor("organizer", UUID.randomUUID()), count)).isEqualTo(1);
        assertThat(market.count(actor("buyer", rival), count)).isZero();
    }

    /** A query whose author has forgotten to ask whose orders they are. */
    private List<Order> everything(Actor eyes) {
        return reads.inSession(eyes, () -> Panache.getSession()
                        .chain(session -> session.createQuery("from PostedOrder", Order.class)
                                .getResultList()))
                .await()
                .atMost(SOON);
    }

    private static Actor actor(String role, UUID organization) {
        return Actor.of(new Caller(role + "-" + organization, organization, Set.of(role)));
    }
}

package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class MatchAuditTest {

    @Inject
    Season season;

    @Inject
    ConnectionWrites writes;

    HarvestState harvest;
    OrderState order;
    UUID match;

    @BeforeEach
    void pair() {
        String crop = season.newCrop();
        harvest = season.list(season.harvest(crop, 16_400));
        order = season.post(season.order(crop, 10_000));
        match = season.match(harvest, order, "PROPOSED");
    }

    @Test
    void a_whole_negotiation_is_told_to_each_side_without_the_others_login() {
        // Given
        String steps = "/api/matches/" + match;
        season.asCooperativeOf(harvest)
                .body("{\"priceVndPerKg\": 12500}")
                .post(steps + "/counter-offer")
                .then()
                .statusCode(200);
        season.asBuyerOf(order).post(steps + "/acceptance").then().statusCode(200);
        season.asBuyerOf(order)
                .body("{\"weighedKg\": 9800}")
                .post(steps + "/delivery")
                .then()
                .statusCode(200);

        // When
        String toTheBuyer = season.asBuyerOf(order)
                .get(steps + "/audit")
                // Then
                .then()
                .statusCode(200)
                .body("items.version", contains(4, 3, 2, 1))
                .body("items.action", contains("CHANGED", "CHANGED", "CHANGED", "CREATED"))
                .body("items.state.status", contains("DELIVERED", "AGREED", "HELD", "PROPOSED"))
                .body("items.state.priceVnd", contains(12_500, 12_500, 12_500, 12_000))
                .body("items.state.quantityKg", everyItem(equalTo(10_000)))
                .body("items[0].state.deliveredKg", equalTo(9_800))
                .body("items[1].state.deliveredKg", nullValue())
                .body("items.state.shortfallKg", everyItem(equalTo(0)))
                .body("items.by.role", contains("BUYER", "BUYER", "COOPERATIVE", "MARKET"))
                .body("items[0].by.subject", notNullValue())
                .extract()
                .asString();
        assertThat(toTheBuyer).doesNotContain("cooperative-" + harvest.cooperativeId());
        String toTheCooperative = season.asCooperativeOf(harvest)
                .get(steps + "/audit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(toTheCooperative)
                .contains("cooperative-" + harvest.cooperativeId())
                .doesNotContain("buyer-" + order.buyerId())
                .doesNotContain("reasons");
    }

    @Test
    void the_organizer_reads_every_login() {
        // When
        season.as(Tokens.organizer(UUID.randomUUID()))
                .get("/api/matches/" + match + "/audit")
                // Then
                .then()
                .statusCode(200)
                .body("items.by.subject", everyItem(notNullValue()));
    }

    @Test
    void to_a_stranger_it_is_not_there() {
        // When
        season.as(Tokens.buyer(UUID.randomUUID()))
                .get("/api/matches/" + match + "/audit")
                // Then
                .then()
                .statusCode(404);
    }

    @Test
    void a_step_that_is_rolled_back_leaves_no_trace() {
        // When
        Uni<Object> failing = writes.change(Actor.MARKET, connection -> connection
                .query("update match set status = 'WITHDRAWN', version = version + 1 where id = '" + match + "'")
                .execute()
                .chain(written -> {
                    assertThat(written.rowCount()).isEqualTo(1);
                    return Uni.createFrom().failure(new IllegalStateException("no"));
                }));
        assertThatThrownBy(() -> failing.await().atMost(Duration.ofSeconds(10))).hasMessage("no");

        // Then
        assertThat(season.count("select count(*) from audit where entity_id = $1", match))
                .isEqualTo(1);
    }

    @Test
    void a_state_can_not_change_without_a_new_version() {
        assertThatThrownBy(() -> season.execute("update match set price_vnd = 1 where id = $1", match))
                .hasMessageContaining("without a new version");
    }
}

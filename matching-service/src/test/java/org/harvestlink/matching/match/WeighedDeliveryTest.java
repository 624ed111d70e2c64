package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class WeighedDeliveryTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Season season;

    @Test
    void bothSidesSeeWhatMayBeWeighedWhileTheyAreAgreed() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 3_000));
        OrderState order = season.post(season.order(crop, 1_019));
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order).get("/api/matches/" + id).then().body("tolerance", nullValue());
        agreed(harvest, order);

        season.asBuyerOf(order)
                .get("/api/matches/" + id)
                .then()
                .body("tolerance.fromKg", equalTo(969))
                .body("tolerance.toKg", equalTo(1_069));
        season.asCooperativeOf(harvest)
                .get("/api/matches?harvestId=" + harvest.id())
                .then()
                .body("items[0].tolerance.toKg", equalTo(1_069));
    }

    @Test
    void whatWeighsLessLeavesTheRestOpenOnBothSides() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 16_000));
        OrderState order = season.post(season.order(crop, 10_000));
        UUID id = agreed(harvest, order);

        delivered(season.asCooperativeOf(harvest).body("{\"weighedKg\": 9600, \"note\": \"Trừ hao hụt\"}"), id)
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("quantityKg", equalTo(10_000))
                .body("deliveredKg", equalTo(9_600))
                .body("tolerance", nullValue())
                .body("history[-1].step", equalTo("DELIVERY"))
                .body("history[-1].deliveredKg", equalTo(9_600))
                .body("history[-1].reason", equalTo("Trừ hao hụt"));

        assertThat(season.kilograms(harvest.id())).containsExactly(6_400L, 0L, 0L, 9_600L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(400L, 0L, 0L, 9_600L, 0L);
        assertThat(season.count("""
                        select count(*) from outbox where type = 'match.delivered' and body->>'id' = $1
                          and body->>'deliveredKg' = '9600' and body->>'quantityKg' = '10000'
                        """, id.toString())).isEqualTo(1);
        // what is open again is proposed again
        season.match(harvest, order, "PROPOSED");
    }

    @Test
    void whatWeighsMoreIsTakenFromWhatIsOpenOnBothSides() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 4_000));
        OrderState order = season.post(season.order(crop, 3_000));
        UUID id = directlyAgreed(harvest, order, 2_000);

        delivered(season.asBuyerOf(order).body("{\"weighedKg\": 2100}"), id)
                .statusCode(200)
                .body("deliveredKg", equalTo(2_100));

        assertThat(season.kilograms(harvest.id())).containsExactly(1_900L, 0L, 0L, 2_100L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(900L, 0L, 0L, 2_100L, 0L);
    }

    @Test
    void aSurplusThatIsNotOpenIsRefusedWithWhatIs() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 4_000));
        OrderState order = season.post(season.order(crop, 2_030));
        UUID id = directlyAgreed(harvest, order, 2_000);

        delivered(season.asBuyerOf(order).body("{\"weighedKg\": 2031}"), id)
                .statusCode(409)
                .body("type", equalTo("/problems/not-enough-open"))
                .body("openKg", equalTo(30));

        assertThat(season.kilograms(order.id())).containsExactly(30L, 0L, 2_000L, 0L, 0L);
        delivered(season.asBuyerOf(order).body("{\"weighedKg\": 2030}"), id).statusCode(200);
        assertThat(season.kilograms(order.id())).containsExactly(0L, 0L, 0L, 2_030L, 0L);
    }

    @Test
    void whatIsTooFarOffIsRefusedWithTheBounds() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 4_000));
        OrderState order = season.post(season.order(crop, 2_000));
        UUID id = agreed(harvest, order);

        delivered(season.asBuyerOf(order).body("{\"weighedKg\": 1899}").header("Accept-Language", "vi"), id)
                .statusCode(409)
                .body("type", equalTo("/problems/outside-tolerance"))
                .body("detail", equalTo("Cân được 1.899 kg, trong khi mức cho phép là từ 1.900 kg đến 2.100 kg."))
                .body("fromKg", equalTo(1_900))
                .body("toKg", equalTo(2_100));
        delivered(season.asBuyerOf(order).body("{\"weighedKg\": 0}"), id).statusCode(400);

        assertThat(season.kilograms(order.id())).containsExactly(0L, 0L, 2_000L, 0L, 0L);
    }

    @Test
    void aSurplusIsNoPromiseAndNeedsNoListingThatStands() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 4_000));
        OrderState order = season.post(season.order(crop, 3_000));
        UUID id = directlyAgreed(harvest, order, 2_000);
        season.revise(harvest, 4_000, HarvestStatus.WITHDRAWN);
        await().atMost(SOON)
                .until(() ->
                        season.count("select count(*) from position where id = $1 and not listed", harvest.id()) == 1);

        delivered(season.asBuyerOf(order).body("{\"weighedKg\": 2050}"), id).statusCode(200);

        assertThat(season.kilograms(harvest.id())).containsExactly(1_950L, 0L, 0L, 2_050L, 0L);
    }

    @Test
    void whatAShortHarvestDeliversLessEasesItsShortfall() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 2_000));
        OrderState order = season.post(season.order(crop, 2_000));
        UUID id = agreed(harvest, order);
        season.revise(harvest, 1_950, HarvestStatus.LISTED);
        await().atMost(SOON).until(() -> season.kilograms(harvest.id()).get(4) == 50);

        delivered(season.asBuyerOf(order).body("{\"weighedKg\": 2001}"), id)
                .statusCode(409)
                .body("openKg", equalTo(0));
        delivered(season.asBuyerOf(order).body("{\"weighedKg\": 1920}"), id)
                .statusCode(200)
                .body("shortfallKg", equalTo(0));

        assertThat(season.kilograms(harvest.id())).containsExactly(30L, 0L, 0L, 1_920L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(80L, 0L, 0L, 1_920L, 0L);
    }

    private UUID agreed(HarvestState harvest, OrderState order) {
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        season.asCooperativeOf(harvest)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return id;
    }

    private UUID directlyAgreed(HarvestState harvest, OrderState order, long kg) {
        season.match(harvest, order, "PROPOSED");
        return season.directlyAgreed(harvest, order, kg);
    }

    private static ValidatableResponse delivered(RequestSpecification by, UUID id) {
        return by.post("/api/matches/" + id + "/delivery").then();
    }
}

package org.harvestlink.matching.match;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that take no body are not sent one by mistake. */
@QuarkusTest
@MatchingStack
class MatchBodiesTest {

    @Inject
    Season season;

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "delivery"})
    void aStepThatTakesNoBodySaysSo(String verb) {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = season.match(harvest, order, "PROPOSED");

        season.asBuyerOf(order)
                .body("{\"priceVndPerKg\": 9000}")
                .post("/api/matches/" + id + "/" + verb)
                .then()
                .statusCode(400)
                .body("violations.field", contains("priceVndPerKg"));
        season.asBuyerOf(order).get("/api/matches/" + id).then().body("status", equalTo("PROPOSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{\"a\"", "accepted"})
    void whatIsNoEmptyObjectIsRefused(String body) {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = season.match(harvest, order, "PROPOSED");

        season.asBuyerOf(order)
                .body(body)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(400)
                .body("violations.field", contains("body"));
    }

    @Test
    void noBodyAnEmptyOneAndAnEmptyObjectAreTheSame() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        String key = UUID.randomUUID().toString();
        String buyer = Tokens.buyer(order.buyerId());

        season.as(buyer, key)
                .body("{}")
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        season.as(buyer, key)
                .body("")
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        RestAssured.given()
                .auth()
                .oauth2(buyer)
                .header("Idempotency-Key", key)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"));
        season.asCooperativeOf(harvest)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .body("status", equalTo("AGREED"));
        season.asCooperativeOf(harvest)
                .body("{}")
                .post("/api/matches/" + id + "/delivery")
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"));
    }
}

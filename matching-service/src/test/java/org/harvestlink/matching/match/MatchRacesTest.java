package org.harvestlink.matching.match;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

/** What happens between the moment in which a step reads its match and the moment in which it is written. */
@QuarkusTest
@MatchingStack
class MatchRacesTest {

    @Inject
    Season season;

    @Inject
    Pool pool;

    @Test
    void nobodyAgreesToTermsThatTheOtherSideChangedInTheSameMoment() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = heldByTheBuyer(harvest, order);

        CompletableFuture<Response> acceptance;
        try (Bottleneck held = new Bottleneck(pool, harvest.id())) {
            sent(
                    season.asBuyerOf(order).body("{\"quantityKg\": 900, \"priceVndPerKg\": 9000}"),
                    "/api/matches/" + id + "/counter-offer");
            held.waiting(1);
            acceptance = sent(season.asCooperativeOf(harvest), "/api/matches/" + id + "/acceptance");
            held.waiting(2);
        }

        acceptance.join().then().statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));
        season.asCooperativeOf(harvest)
                .get("/api/matches/" + id)
                .then()
                .body("status", equalTo("HELD"))
                .body("priceVndPerKg", equalTo(9_000));
    }

    private UUID heldByTheBuyer(HarvestState harvest, OrderState order) {
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return id;
    }

    private static CompletableFuture<Response> sent(RequestSpecification request, String path) {
        return CompletableFuture.supplyAsync(() -> request.post(path), task -> new Thread(task).start());
    }
}

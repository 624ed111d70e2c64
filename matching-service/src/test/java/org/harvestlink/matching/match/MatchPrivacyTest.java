package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

/**
 * A cooperative that may choose a price must not learn on which side of the buyer's maximum it lies. Transport over the
 * 405 km to Hữu Nghị is estimated at 3,390 VND/kg, so 14,000 suits a maximum of 17,390 and is too dear for one of 17,389.
 */
@QuarkusTest
@MatchingStack
class MatchPrivacyTest {

    private static final long PRICE = 14_000;
    private static final long JUST_ENOUGH = 17_390;
    private static final long TOO_LITTLE = 17_389;

    @Inject
    Season season;

    @Test
    void aCounterOfferReadsTheSameBelowAndAboveTheMaximum() {
        String crop = season.newCrop();

        assertThat(counterOffer(crop, TOO_LITTLE)).isEqualTo(counterOffer(crop, JUST_ENOUGH));
    }

    @Test
    void aDirectProposalReadsTheSameBelowAndAboveTheMaximum() {
        String crop = season.newCrop();

        assertThat(directProposal(crop, TOO_LITTLE, 0)).isEqualTo(directProposal(crop, JUST_ENOUGH, 0));
    }

    @Test
    void aRefusalOfTermsThatNobodyMayAgreeToReadsTheSameBelowAndAboveTheMaximum() {
        String crop = season.newCrop();

        Map<String, Object> refused = directProposal(crop, JUST_ENOUGH, 200);

        assertThat(refused).containsEntry("type", "/problems/not-compatible").containsKey("reasons");
        assertThat(directProposal(crop, TOO_LITTLE, 200)).isEqualTo(refused);
    }

    @Test
    void theBuyerReadsThatAPriceIsTooDear() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000, TOO_LITTLE));
        UUID id = countered(harvest, order);

        Response read = season.asBuyerOf(order).header("Accept-Language", "en").get("/api/matches/" + id);

        assertThat(read.jsonPath().getList("reasons.text", String.class)).contains("1 VND/kg too dear");
    }

    private Map<String, Object> counterOffer(String crop, long maximum) {
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000, maximum));
        UUID id = countered(harvest, order);
        return readable(season.asCooperativeOf(harvest).get("/api/matches/" + id));
    }

    private UUID countered(HarvestState harvest, OrderState order) {
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asCooperativeOf(harvest)
                .body("{\"priceVndPerKg\": " + PRICE + "}")
                .post("/api/matches/" + id + "/counter-offer")
                .then()
                .statusCode(200);
        return id;
    }

    private Map<String, Object> directProposal(String crop, long maximum, int daysLate) {
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000, maximum));
        season.match(harvest, order, "PROPOSED");
        LocalDate from = order.delivery().from().plusDays(daysLate);
        return readable(season.asCooperativeOf(harvest)
                .body("""
                        {"harvestId": "%s", "orderId": "%s", "quantityKg": 1000, "priceVndPerKg": %d,
                         "delivery": {"from": "%s", "to": "%s"}}
                        """.formatted(harvest.id(), order.id(), PRICE, from, from.plusDays(2)))
                .post("/api/matches"));
    }

    /** All that an answer says but what differs from one match to the next anyway. */
    private static Map<String, Object> readable(Response answer) {
        Map<String, Object> body = new TreeMap<>(answer.jsonPath().<String, Object>getMap(""));
        body.put("answer", answer.statusCode());
        body.keySet()
                .removeAll(
                        Set.of("id", "harvestId", "orderId", "cooperativeId", "buyerId", "holdExpiresAt", "history"));
        return body;
    }
}

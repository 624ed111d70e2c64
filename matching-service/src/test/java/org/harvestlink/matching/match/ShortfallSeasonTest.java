package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A random season of one harvest, beside a plain account of it that is worked out anew after each step. */
@QuarkusTest
@MatchingStack
class ShortfallSeasonTest {

    private static final int STEPS = 70;

    @Inject
    Season season;

    private Random random;
    private HarvestState harvest;
    private final List<OrderState> orders = new ArrayList<>();
    /** The holds and agreements, the oldest first. */
    private final List<Promised> promises = new ArrayList<>();

    private long deliveredKg;

    private static final class Promised {
        private UUID id;
        private OrderState order;
        private long kg;
        private boolean agreed;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyStepLeavesTheKilogramsAndShortfallsThatThePlainAccountSays(long seed) {
        random = new Random(seed);
        String crop = season.newCrop();
        harvest = season.list(season.harvest(crop, 6_000));
        for (int i = 0; i < 4; i++) {
            orders.add(season.post(season.order(crop, 100_000)));
        }

        for (int step = 0; step < STEPS; step++) {
            String done = step();
            assertBooks("step " + step + " of seed " + seed + ": " + done);
        }
    }

    private String step() {
        int what = random.nextInt(10);
        if (what < 3 || promises.isEmpty()) {
            return hold(100 * (1 + random.nextInt(20)));
        }
        if (what < 5) {
            return revise(1_000 * (1 + random.nextInt(8)));
        }
        Promised promise = promises.get(random.nextInt(promises.size()));
        return promise.agreed
                ? (random.nextBoolean() ? deliver(promise) : end(promise, "cancellation"))
                : (what < 8 ? agree(promise) : what == 8 ? counter(promise) : end(promise, "refusal"));
    }

    private String hold(long kg) {
        OrderState order = orders.get(random.nextInt(orders.size()));
        boolean possible = openKg() >= kg;
        Response answer = season.asBuyerOf(order)
                .body("""
                        {"harvestId": "%s", "orderId": "%s", "quantityKg": %d, "priceVndPerKg": 12000,
                         "delivery": {"from": "%s", "to": "%s"}}
                        """.formatted(
                                harvest.id(),
                                order.id(),
                                kg,
                                order.delivery().from(),
                                order.delivery().to()))
                .post("/api/matches");
        assertThat(answer.statusCode()).isEqualTo(possible ? 201 : 409);
        if (possible) {
            Promised promise = new Promised();
            promise.id = UUID.fromString(answer.path("id"));
            promise.order = order;
            promise.kg = kg;
            promises.add(promise);
        }
        return "hold " + kg;
    }

    private String revise(long kg) {
        harvest = season.revise(harvest, kg, HarvestStatus.LISTED);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> season.count("select listing_version from position where id = $1", harvest.id())
                        == harvest.version());
        return "revise to " + kg;
    }

    private String agree(Promised promise) {
        boolean possible = shortKg() == 0;
        assertThat(season.asCooperativeOf(harvest)
                        .post("/api/matches/" + promise.id + "/acceptance")
                        .statusCode())
                .isEqualTo(possible ? 200 : 409);
        promise.agreed = possible;
        return "agree on " + promise.kg;
    }

    private String counter(Promised promise) {
        long kg = Math.max(1, promise.kg / 2);
        ok(season.asCooperativeOf(harvest)
                .body("{\"quantityKg\": " + kg + "}")
                .post("/api/matches/" + promise.id + "/counter-offer"));
        // the next acceptance is the buyer's, so it is made at once: it is a promise only while nothing is missing
        promise.kg = kg;
        boolean possible = shortKg() == 0;
        assertThat(season.asBuyerOf(promise.order)
                        .post("/api/matches/" + promise.id + "/acceptance")
                        .statusCode())
                .isEqualTo(possible ? 200 : 409);
        promise.agreed = possible;
        if (!possible) {
            ok(season.asBuyerOf(promise.order).post("/api/matches/" + promise.id + "/refusal"));
            promises.remove(promise);
        }
        return "counter " + kg;
    }

    private String deliver(Promised promise) {
        long weighedKg = promise.kg - promise.kg / 20 + random.nextInt(2 * (int) (promise.kg / 20) + 1);
        boolean possible = weighedKg <= promise.kg + openKg();
        Response answer = season.asBuyerOf(promise.order)
                .body("{\"weighedKg\": " + weighedKg + "}")
                .post("/api/matches/" + promise.id + "/delivery");
        assertThat(answer.statusCode()).isEqualTo(possible ? 200 : 409);
        if (possible) {
            promises.remove(promise);
            deliveredKg += weighedKg;
        }
        return "deliver " + weighedKg + " for " + promise.kg;
    }

    private String end(Promised promise, String verb) {
        ok(season.asBuyerOf(promise.order).post("/api/matches/" + promise.id + "/" + verb));
        promises.remove(promise);
        return verb + " of " + promise.kg;
    }

    private void assertBooks(String done) {
        assertThat(season.kilograms(harvest.id()))
                .as(done)
                .containsExactly(openKg(), promisedKg(false), promisedKg(true), deliveredKg, shortKg());
        Map<UUID, Long> missing = new HashMap<>();
        long leftKg = shortKg();
        for (int i = promises.size() - 1; i >= 0; i--) {
            long ofThis = Math.min(leftKg, promises.get(i).kg);
            leftKg -= ofThis;
            missing.put(promises.get(i).id, ofThis);
        }
        promises.forEach(promise -> assertThat(season.count("select shortfall_kg from match where id = $1", promise.id))
                .as(done)
                .isEqualTo(missing.get(promise.id)));
        assertThat(season.count("""
                        select count(*) from match m where harvest_id = $1 and (
                          version <> (select count(*) from match_history where match_id = m.id)
                          or version <> (select count(*) from outbox where body->>'id' = m.id::text))
                        """, harvest.id())).as(done).isZero();
    }

    private long promisedKg(boolean agreed) {
        return promises.stream()
                .filter(promise -> promise.agreed == agreed)
                .mapToLong(promise -> promise.kg)
                .sum();
    }

    private long openKg() {
        return Math.max(0, harvest.quantityKg() - promisedKg(true) - promisedKg(false) - deliveredKg);
    }

    private long shortKg() {
        return Math.max(0, promisedKg(true) + promisedKg(false) + deliveredKg - harvest.quantityKg());
    }

    private static void ok(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}

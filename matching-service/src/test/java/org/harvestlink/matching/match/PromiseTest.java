package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class PromiseTest {

    @Inject
    Season season;

    @Test
    void twoHundredBuyersCannotBeToldMoreThanThereIs() throws Exception {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        List<OrderState> orders = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            orders.add(season.post(season.order(crop, 100)));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> season.count("select count(*) from position where crop = $1", crop) == 201);

        Map<Integer, Long> answers = atOnce(orders, order -> answered(harvest, order));

        assertThat(answers).containsExactlyInAnyOrderEntriesOf(Map.of(201, 50L, 409, 150L));
        assertThat(season.kilograms(harvest.id())).containsExactly(0L, 5_000L, 0L, 0L, 0L);
        assertThat(season.count("select count(*) from match where harvest_id = $1 and status = 'HELD'", harvest.id()))
                .isEqualTo(50);
    }

    @Test
    void bothSidesAcceptingInTheSameMomentAgree() throws Exception {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        var id = season.match(harvest, order, "PROPOSED");

        Map<Integer, Long> answers = atOnce(
                List.of(season.asCooperativeOf(harvest), season.asBuyerOf(order)),
                side -> side.post("/api/matches/" + id + "/acceptance").statusCode());

        assertThat(answers).isEqualTo(Map.of(200, 2L));
        assertThat(season.kilograms(harvest.id())).containsExactly(0L, 0L, 1_000L, 0L, 0L);
    }

    /** What a buyer is told in the end: whoever is put off with 503 asks again with the same key, as a client should. */
    private int answered(HarvestState harvest, OrderState order) {
        String key = UUID.randomUUID().toString();
        return await().atMost(Duration.ofSeconds(60)).until(() -> propose(harvest, order, key), code -> code != 503);
    }

    private int propose(HarvestState harvest, OrderState order, String key) {
        return season.as(Tokens.buyer(order.buyerId()), key)
                .body("""
                        {"harvestId": "%s", "orderId": "%s", "quantityKg": 100, "priceVndPerKg": 12000,
                         "delivery": {"from": "%s", "to": "%s"}}
                        """.formatted(
                                harvest.id(),
                                order.id(),
                                order.delivery().from(),
                                order.delivery().to()))
                .post("/api/matches")
                .statusCode();
    }

    private static <T> Map<Integer, Long> atOnce(List<T> callers, Function<T, Integer> call)
            throws InterruptedException, ExecutionException {
        ExecutorService crowd = Executors.newFixedThreadPool(callers.size());
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            callers.forEach(caller -> answers.add(crowd.submit(() -> call.apply(caller))));
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            return codes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        } finally {
            crowd.shutdownNow();
        }
    }
}

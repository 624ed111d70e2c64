package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
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

        Map<Integer, Long> answers = atOnce(orders, order -> season.asBuyerOf(order)
                .body("""
                        {"harvestId": "%s", "orderId": "%s", "quantityKg": 100, "priceVndPerKg": 12000,
                         "delivery": {"from": "%s", "to": "%s"}}
                        """.formatted(
                                harvest.id(),
                                order.id(),
                                order.delivery().from(),
                                order.delivery().to()))
                .post("/api/matches")
                .statusCode());

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

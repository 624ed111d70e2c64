package org.harvestlink.matching.tradeweek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two hundred participants check in at one moment, and tell at another what their meetings came to. */
@QuarkusTest
@MatchingStack
class FullHallTest {

    private static final int A_SIDE = 100;
    private static final long KG = 1_000;
    private static final Duration SOON = Duration.ofSeconds(120);

    @Inject
    Season season;

    @Inject
    Weeks weeks;

    private final UUID organizer = UUID.randomUUID();
    private final ExecutorService hall = Executors.newFixedThreadPool(2 * A_SIDE);
    private final List<HarvestState> harvests = new ArrayList<>();
    private final List<OrderState> orders = new ArrayList<>();

    @AfterEach
    void leave() {
        hall.shutdownNow();
    }

    @Test
    void twoHundredAtOnceLoseNothing() throws Exception {
        // Given a plan for a hundred cooperatives and a hundred buyers
        String crop = season.newCrop();
        for (int i = 0; i < A_SIDE; i++) {
            harvests.add(season.list(season.harvest(crop, KG)));
            orders.add(season.post(season.order(crop, KG)));
        }
        await().atMost(SOON)
                .until(() -> season.count("select count(*) from position where crop = $1", crop) == 2 * A_SIDE);
        String week = "/api/trade-weeks/" + weeks.opened(organizer, crop, A_SIDE, 4);
        String id = week.substring(week.lastIndexOf('/') + 1);
        List<Callable<Integer>> checkIns = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < A_SIDE; i++) {
            String cooperative = register(id, harvests.get(i).cooperativeId(), "COOPERATIVE");
            String buyer = register(id, orders.get(i).buyerId(), "BUYER");
            tokens.add(Tokens.cooperative(harvests.get(i).cooperativeId()));
            tokens.add(Tokens.buyer(orders.get(i).buyerId()));
            checkIns.add(checkIn(week, cooperative, tokens.get(2 * i)));
            checkIns.add(checkIn(week, buyer, tokens.get(2 * i + 1)));
        }
        weeks.as(organizer).post(week + "/plan").then().statusCode(202);
        await().atMost(SOON)
                .until(() -> weeks.as(organizer).get(week + "/plan").jsonPath().getString("status"), "DONE"::equals);
        List<Map<String, Object>> meetings =
                weeks.as(organizer).get(week + "/plan").jsonPath().getList("meetings");
        assertThat(meetings).hasSizeGreaterThanOrEqualTo(A_SIDE);

        // When all check in at once, and then all tell at once that they have agreed
        assertThat(atOnce(checkIns)).containsOnly(200);
        List<Callable<Integer>> outcomes = new ArrayList<>();
        meetings.forEach(meeting -> {
            String path = week + "/meetings/" + meeting.get("id") + "/outcome";
            outcomes.add(tell(path, Tokens.cooperative(UUID.fromString((String) meeting.get("cooperativeId")))));
            outcomes.add(tell(path, Tokens.buyer(UUID.fromString((String) meeting.get("buyerId")))));
        });
        assertThat(atOnce(outcomes)).containsOnly(200);

        // Then everybody is there, every word is kept, and each kilogram is agreed once
        assertThat(season.count(
                        "select count(*) from trade_week_participant where trade_week_id = $1 and checked_in_at is not null",
                        UUID.fromString(id)))
                .isEqualTo(2 * A_SIDE);
        assertThat(season.count(
                        "select count(*) from trade_week_meeting where trade_week_id = $1 and cardinality(reported_by) = 2",
                        UUID.fromString(id)))
                .isEqualTo(meetings.size());
        harvests.forEach(harvest -> assertThat(season.kilograms(harvest.id())).startsWith(0L, 0L, KG));
        orders.forEach(order -> assertThat(season.kilograms(order.id())).startsWith(0L, 0L, KG));
        assertThat(weeks.as(organizer).get(week + "/outcomes").jsonPath().getLong("total.agreedKg"))
                .isEqualTo(A_SIDE * KG);
    }

    private String register(String week, UUID organization, String kind) {
        return weeks.register(organizer, week, organization, kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Callable<Integer> checkIn(String week, String participant, String token) {
        return () -> patiently(key -> season.as(token, key).post(week + "/participants/" + participant + "/check-in"));
    }

    private Callable<Integer> tell(String path, String token) {
        return () -> patiently(
                key -> season.as(token, key).body(Map.of("result", "AGREED")).post(path));
    }

    /** Who is told that it is too much at the moment asks again, with the same key: so it takes effect once. */
    private static int patiently(Function<String, Response> request) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        while (true) {
            Response answer = request.apply(key);
            if (answer.statusCode() != 503) {
                return answer.statusCode();
            }
            TimeUnit.SECONDS.sleep(Long.parseLong(answer.header("Retry-After")));
        }
    }

    /** The statuses of requests that are all sent at one moment. */
    private List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        for (Callable<Integer> request : requests) {
            answers.add(hall.submit(() -> {
                start.await();
                return request.call();
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }
}

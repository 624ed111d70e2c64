package org.harvestlink.matching.tradeweek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organizer wants a cooperative's two meetings in an order. */
@QuarkusTest
@MatchingStack
class MeetingOrderTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Season season;

    @Inject
    Weeks weeks;

    private final UUID organizer = UUID.randomUUID();
    private OrderState order;
    private String week;
    private String earlier;
    private String later;

    @BeforeEach
    void plan() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 6_000));
        order = season.post(season.order(crop, 3_000));
        OrderState other = season.post(season.order(crop, 3_000));
        await().atMost(SOON).until(() -> season.count("select count(*) from position where crop = $1", crop) == 3);
        String id = weeks.opened(organizer, crop, 2, 3);
        week = "/api/trade-weeks/" + id;
        weeks.register(organizer, id, harvest.cooperativeId(), "COOPERATIVE")
                .then()
                .statusCode(201);
        weeks.register(organizer, id, order.buyerId(), "BUYER").then().statusCode(201);
        weeks.register(organizer, id, other.buyerId(), "BUYER").then().statusCode(201);
        JsonPath plan = planned();
        assertThat(plan.getList("meetings")).hasSize(2);
        earlier = plan.getString("meetings[0].id");
        later = plan.getString("meetings[1].id");
    }

    @Test
    void theNextPlanAndEveryMoveKeepToTheOrder() {
        // When the first of the two is to come after the second
        Response ordered = order(earlier, List.of(later));
        Response circle = order(later, List.of(earlier));
        JsonPath plan = planned();

        // Then they change places
        assertThat(ordered.statusCode()).isEqualTo(200);
        assertThat(ordered.jsonPath().getList("after")).containsExactly(later);
        assertThat(circle.statusCode()).isEqualTo(409);
        assertThat(circle.jsonPath().getString("type")).endsWith("after-itself");
        assertThat(plan.getList("meetings.id")).containsExactly(later, earlier);
        assertThat(plan.getList("meetings[1].after")).containsExactly(later);

        // And no hand puts one of them into the slot that is left, which is behind both or before both
        int free = 3 - plan.getInt("meetings[0].slot") - plan.getInt("meetings[1].slot");
        boolean behind = free > plan.getInt("meetings[1].slot");
        Response against = move(behind ? later : earlier, free);
        assertThat(against.statusCode()).isEqualTo(409);
        assertThat(against.jsonPath().getString("conflict")).isEqualTo(behind ? "BEFORE_ANOTHER" : "AFTER_ANOTHER");
        assertThat(order(earlier, List.of()).jsonPath().getList("after")).isEmpty();
        assertThat(move(behind ? later : earlier, free).statusCode()).isEqualTo(200);
    }

    @Test
    void twoOrdersAtOneMomentMakeNoCircle() {
        for (int round = 0; round < 10; round++) {
            // When each of two is set after the other
            CompletableFuture<Response> one = CompletableFuture.supplyAsync(() -> order(earlier, List.of(later)));
            Response other = order(later, List.of(earlier));

            // Then one of the two is refused
            assertThat(List.of(one.join().statusCode(), other.statusCode())).containsExactlyInAnyOrder(200, 409);
            order(earlier, List.of());
            order(later, List.of());
        }
    }

    @Test
    void whoPlansAnewSeesHowFarItIsAndWhyTheOrderLeavesOneOut() {
        // Given that one is fixed in the first slot, and is to come after the other
        assertThat(move(earlier, 0).statusCode()).isEqualTo(200);
        assertThat(order(earlier, List.of(later)).statusCode()).isEqualTo(200);

        // When it is planned anew: as long as one has no place, the search goes on for a second and a half
        weeks.as(organizer).post(week + "/plan").then().statusCode(202);

        // Then
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
            JsonPath plan = weeks.as(organizer).get(week + "/plan").jsonPath();
            return "SCHEDULING".equals(plan.getString("progress.phase"))
                    && Integer.valueOf(2).equals(plan.get("progress.meetings"))
                    && Integer.valueOf(1).equals(plan.get("progress.placed"));
        });
        await().atMost(SOON)
                .until(() -> weeks.as(organizer).get(week + "/plan").jsonPath().getString("status"), "DONE"::equals);
        JsonPath plan = weeks.as(organizer).get(week + "/plan").jsonPath();
        assertThat(plan.getMap("progress")).isNull();
        assertThat(plan.getList("meetings.id")).containsExactly(earlier);
        assertThat(plan.getList("unplaced.why.code")).containsExactly("ORDER");
    }

    @Test
    void onlyItsOrganizerSetsItAndOnlyAfterMeetingsOfTheEvent() {
        assertThat(order(earlier, List.of(UUID.randomUUID().toString())).statusCode())
                .isEqualTo(400);
        assertThat(weeks.as(organizer)
                        .header("If-Match", "\"99\"")
                        .body(Map.of("after", List.of(later)))
                        .put(meeting(earlier) + "/after")
                        .statusCode())
                .isEqualTo(412);
        assertThat(weeks.as(UUID.randomUUID())
                        .header("If-Match", "*")
                        .body(Map.of("after", List.of(later)))
                        .put(meeting(earlier) + "/after")
                        .statusCode())
                .isEqualTo(404);
        assertThat(season.asBuyerOf(order)
                        .header("If-Match", "*")
                        .body(Map.of("after", List.of(later)))
                        .put(meeting(earlier) + "/after")
                        .statusCode())
                .isEqualTo(403);
        assertThat(weeks.as(organizer).get(week + "/plan").jsonPath().getList("meetings.after.flatten()"))
                .isEmpty();
    }

    private Response order(String meeting, List<String> after) {
        return weeks.as(organizer)
                .header("If-Match", "*")
                .body(Map.of("after", after))
                .put(meeting(meeting) + "/after");
    }

    private Response move(String meeting, int slot) {
        return weeks.as(organizer)
                .header("If-Match", "*")
                .body(Map.of("slot", slot, "table", 1))
                .put(meeting(meeting));
    }

    private String meeting(String id) {
        return week + "/meetings/" + id;
    }

    private JsonPath planned() {
        weeks.as(organizer).post(week + "/plan").then().statusCode(202);
        await().atMost(SOON)
                .until(() -> weeks.as(organizer).get(week + "/plan").jsonPath().getString("status"), "DONE"::equals);
        return weeks.as(organizer).get(week + "/plan").jsonPath();
    }
}

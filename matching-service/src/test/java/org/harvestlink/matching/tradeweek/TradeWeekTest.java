package org.harvestlink.matching.tradeweek;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class TradeWeekTest {

    @Inject
    Season season;

    @Inject
    Weeks weeks;

    private final UUID organizer = UUID.randomUUID();
    private final UUID cooperative = UUID.randomUUID();

    @Test
    void aDraftIsItsOrganizersAloneAndAnOpenedProgrammeIsEverybodys() {
        // Given
        String id = weeks.drafted(organizer, "MANGO", 3, 4);
        String path = "/api/trade-weeks/" + id;

        // Then
        assertThat(weeks.as(organizer).get(path).statusCode()).isEqualTo(200);
        assertThat(weeks.as(UUID.randomUUID()).get(path).statusCode()).isEqualTo(404);
        assertThat(RestAssured.get(path).statusCode()).isEqualTo(404);

        // When
        weeks.as(organizer).post(path + "/opening").then().statusCode(200);

        // Then
        Response programme = RestAssured.get(path);
        assertThat(programme.statusCode()).isEqualTo(200);
        assertThat(programme.jsonPath().getString("status")).isEqualTo("OPEN");
        assertThat(programme.jsonPath().getString("name.vi")).isEqualTo("Tuần lễ xoài Sơn La");
        assertThat(programme.jsonPath().getList("slots")).hasSize(4);
        assertThat(RestAssured.get("/api/trade-weeks?limit=200").jsonPath().getList("items.id", String.class))
                .contains(id);
    }

    @Test
    void onlyItsOrganizerManagesAnEvent() {
        String path = "/api/trade-weeks/" + weeks.opened(organizer, "MANGO", 3, 4);

        assertThat(weeks.as(UUID.randomUUID()).post(path + "/closing").statusCode())
                .isEqualTo(404);
        assertThat(season.as(Tokens.buyer(UUID.randomUUID()))
                        .post(path + "/closing")
                        .statusCode())
                .isEqualTo(403);
        assertThat(weeks.as(UUID.randomUUID()).get(path + "/participants").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsReadFirstCanBeChangedAndAClosedEventStays() {
        // Given
        String path = "/api/trade-weeks/" + weeks.opened(organizer, "MANGO", 3, 4);
        Map<String, Object> fewer = Weeks.body("MANGO", 2, 4);

        // Then
        assertThat(weeks.as(organizer).body(fewer).put(path).statusCode()).isEqualTo(428);
        assertThat(weeks.as(organizer)
                        .header("If-Match", "\"1\"")
                        .body(fewer)
                        .put(path)
                        .statusCode())
                .isEqualTo(412);
        Response revised =
                weeks.as(organizer).header("If-Match", "\"2\"").body(fewer).put(path);
        assertThat(revised.statusCode()).isEqualTo(200);
        assertThat(revised.jsonPath().getInt("tables")).isEqualTo(2);

        // When
        weeks.as(organizer).post(path + "/closing").then().statusCode(200);

        // Then
        Response late =
                weeks.as(organizer).header("If-Match", "\"4\"").body(fewer).put(path);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("type")).endsWith("/problems/trade-week-state");
        assertThat(late.jsonPath().getString("detail")).contains("CLOSED");
    }

    @Test
    void aPartyRegistersItselfSaysWhenItIsAwayAndSeesNobodyElse() {
        // Given
        String week = weeks.opened(organizer, "MANGO", 3, 4);
        String path = "/api/trade-weeks/" + week + "/participants";
        weeks.register(organizer, week, UUID.randomUUID(), "BUYER").then().statusCode(201);

        // When
        Response registered = season.as(Tokens.cooperative(cooperative))
                .body(Map.of("away", List.of(1, 0)))
                .post(path);

        // Then
        assertThat(registered.statusCode()).isEqualTo(201);
        assertThat(registered.jsonPath().getList("away", Integer.class)).containsExactly(0, 1);
        assertThat(season.as(Tokens.cooperative(cooperative))
                        .get(path)
                        .jsonPath()
                        .getList("items.organizationId", String.class))
                .containsExactly(cooperative.toString());
        assertThat(weeks.as(organizer).get(path).jsonPath().getList("items")).hasSize(2);
        assertThat(season.as(Tokens.cooperative(cooperative))
                        .body(Map.of())
                        .post(path)
                        .statusCode())
                .isEqualTo(409);
        assertThat(season.as(Tokens.cooperative(UUID.randomUUID()))
                        .body(Map.of("away", List.of(4)))
                        .post(path)
                        .statusCode())
                .isEqualTo(400);

        // When it can't come at all
        String self = path + "/" + registered.jsonPath().getString("id");
        season.as(Tokens.cooperative(cooperative))
                .header("If-Match", registered.header("ETag"))
                .delete(self)
                .then()
                .statusCode(204);

        // Then
        assertThat(weeks.as(organizer).get(path).jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void nobodyChecksInBeforeThereIsAPlan() {
        String week = weeks.opened(organizer, "MANGO", 3, 4);
        String id = weeks.register(organizer, week, cooperative, "COOPERATIVE")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(weeks.as(organizer)
                        .post("/api/trade-weeks/" + week + "/participants/" + id + "/check-in")
                        .statusCode())
                .isEqualTo(409);
    }
}

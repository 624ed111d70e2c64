package org.harvestlink.matching.tradeweek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class TradeWeekDayTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Season season;

    @Inject
    Weeks weeks;

    private final UUID organizer = UUID.randomUUID();

    private HarvestState harvest;
    private OrderState order;
    private String week;
    private String cooperative;
    private String buyer;

    /** An event of two who can trade 6,000 kg, and of a buyer for whom nothing is left. */
    private JsonPath planned() {
        String crop = season.newCrop();
        harvest = season.list(season.harvest(crop, 6_000));
        order = season.post(season.order(crop, 10_000));
        OrderState poor = season.post(season.order(crop, 2_000, 15_500));
        await().atMost(SOON).until(() -> season.count("select count(*) from position where crop = $1", crop) == 3);
        week = "/api/trade-weeks/" + weeks.opened(organizer, crop, 2, 3);
        cooperative = register(harvest.cooperativeId(), "COOPERATIVE");
        buyer = register(order.buyerId(), "BUYER");
        register(poor.buyerId(), "BUYER");
        return plan();
    }

    private String register(UUID organization, String kind) {
        return weeks.register(organizer, week.substring(week.lastIndexOf('/') + 1), organization, kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonPath plan() {
        weeks.as(organizer).post(week + "/plan").then().statusCode(202);
        await().atMost(SOON)
                .until(() -> weeks.as(organizer).get(week + "/plan").jsonPath().getString("status"), "DONE"::equals);
        return weeks.as(organizer).get(week + "/plan").jsonPath();
    }

    @Test
    void whoCanTradeMeetsAndTheTradeIsProposedToBoth() {
        // When
        JsonPath plan = planned();

        // Then
        assertThat(plan.getList("meetings")).hasSize(1);
        assertThat(plan.getString("meetings[0].cooperativeId"))
                .isEqualTo(harvest.cooperativeId().toString());
        assertThat(plan.getString("meetings[0].buyerId"))
                .isEqualTo(order.buyerId().toString());
        assertThat(plan.getLong("tradedKg")).isEqualTo(6_000);
        assertThat(plan.getLong("surplusVnd")).isEqualTo(6_000L * (18_000 - 12_000 - 3_390));
        assertThat(weeks.as(organizer).get(week).jsonPath().getString("status")).isEqualTo("PLANNED");
        JsonPath match = season.asBuyerOf(order)
                .get("/api/matches/" + plan.getString("meetings[0].matchIds[0]"))
                .jsonPath();
        assertThat(match.getString("origin")).isEqualTo("CLEARING");
        assertThat(match.getString("tradeWeekId")).isEqualTo(week.substring(week.lastIndexOf('/') + 1));
        assertThat(match.getLong("quantityKg")).isEqualTo(6_000);
    }

    @Test
    void aParticipantReadsItsOwnDayAndNobodyElsesPlan() throws IOException {
        // Given
        planned();

        // When
        Response agenda = season.asCooperativeOf(harvest).get(week + "/agenda");
        String calendar = season.asCooperativeOf(harvest)
                .accept("text/calendar")
                .get(week + "/agenda")
                .asString();

        byte[] paper = season.asCooperativeOf(harvest)
                .accept("application/pdf")
                .get(week + "/agenda")
                .asByteArray();

        // Then
        assertThat(new PdfTextExtractor(new PdfReader(paper)).getTextFromPage(1))
                .contains("Công ty Đồng Đăng", "6.000 kg");
        assertThat(agenda.jsonPath().getList("meetings")).hasSize(1);
        assertThat(agenda.jsonPath().getString("meetings[0].partnerName")).isEqualTo("Công ty Đồng Đăng");
        assertThat(agenda.jsonPath().getLong("meetings[0].expectedKg")).isEqualTo(6_000);
        assertThat(agenda.asString()).doesNotContain("18000");
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Gặp Công ty Đồng Đăng\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(season.as(Tokens.buyer(UUID.randomUUID()))
                        .get(week + "/agenda")
                        .statusCode())
                .isEqualTo(404);
        assertThat(season.asBuyerOf(order).get(week + "/plan").statusCode()).isEqualTo(403);
        assertThat(weeks.as(UUID.randomUUID()).get(week + "/plan").statusCode()).isEqualTo(404);
    }

    @Test
    void whoseAgendaChangesIsToldOfItAndNobodyElse() {
        // When a plan is made, and when the cooperative stays away after all
        planned();
        List<Long> told = List.of(toldTo(harvest.cooperativeId()), toldTo(order.buyerId()));
        season.asCooperativeOf(harvest)
                .header("If-Match", "\"1\"")
                .delete(week + "/participants/" + cooperative)
                .then()
                .statusCode(204);

        // Then each of the two that meet has heard of its own, and then the one that is left
        assertThat(told).containsExactly(1L, 1L);
        assertThat(toldTo(harvest.cooperativeId())).isEqualTo(1);
        assertThat(toldTo(order.buyerId())).isEqualTo(2);
        assertThat(season.count(
                        "select count(*) from outbox where type = 'agenda.changed' and cardinality(audience) <> 1"))
                .isZero();
    }

    private long toldTo(UUID organization) {
        return season.count(
                "select count(*) from outbox where type = 'agenda.changed' and audience = array[$1::uuid]",
                organization);
    }

    @Test
    void whatBothAgreeOnAtTheTableIsPromisedAndTheOrganizersWordPromisesNothing() {
        // Given
        String id = planned().getString("meetings[0].id");
        String meeting = week + "/meetings/" + id + "/outcome";
        weeks.as(organizer)
                .post(week + "/participants/" + cooperative + "/check-in")
                .then()
                .statusCode(200);
        assertThat(weeks.as(organizer).get(week).jsonPath().getString("status")).isEqualTo("LIVE");

        // When the organizer notes it, nothing is promised
        tell(Tokens.organizer(organizer), meeting, Map.of("result", "AGREED", "quantityKg", 4_000));
        assertThat(season.kilograms(order.id())).startsWith(10_000L, 0L);

        // When the buyer says 4,000 kg, they are held; and when the cooperative says the same, agreed
        tell(Tokens.buyer(order.buyerId()), meeting, Map.of("result", "AGREED", "quantityKg", 4_000));
        assertThat(season.kilograms(order.id())).startsWith(6_000L, 4_000L);
        JsonPath outcome = tell(
                Tokens.cooperative(harvest.cooperativeId()), meeting, Map.of("result", "AGREED", "quantityKg", 4_000));

        // Then
        assertThat(season.kilograms(harvest.id())).startsWith(2_000L, 0L, 4_000L);
        assertThat(outcome.getList("outcome.by", String.class)).containsExactly("ORGANIZER", "BUYER", "COOPERATIVE");
        assertThat(season.as(Tokens.buyer(UUID.randomUUID()))
                        .body(Map.of("result", "NONE"))
                        .post(meeting)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOrganizerMovesAMeetingByHandAndIsToldWhatIsInTheWay() {
        // Given
        JsonPath plan = planned();
        String meeting = week + "/meetings/" + plan.getString("meetings[0].id");
        String version = "\"" + plan.getString("meetings[0].version") + "\"";
        weeks.as(organizer)
                .header("If-Match", "\"1\"")
                .body(Map.of("away", List.of(1)))
                .put(week + "/participants/" + buyer)
                .then()
                .statusCode(200);

        // When
        Response away = move(meeting, version, 1, 2);
        Response moved = move(meeting, version, 2, 2);
        Response again = move(meeting, version, 0, 1);
        Response party = season.asBuyerOf(order)
                .header("If-Match", "*")
                .body(Map.of("slot", 0, "table", 1))
                .put(meeting);

        // Then
        assertThat(away.statusCode()).isEqualTo(409);
        assertThat(away.jsonPath().getString("conflict")).isEqualTo("BUYER_AWAY");
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.jsonPath().getInt("slot")).isEqualTo(2);
        assertThat(moved.jsonPath().getInt("table")).isEqualTo(2);
        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(party.statusCode()).isEqualTo(403);
        assertThat(move(meeting, "*", 3, 1).statusCode()).isEqualTo(400);
        assertThat(weeks.as(organizer).get(week + "/plan").jsonPath().getInt("meetings[0].slot"))
                .isEqualTo(2);
    }

    private Response move(String meeting, String version, int slot, int table) {
        return weeks.as(organizer)
                .header("If-Match", version)
                .body(Map.of("slot", slot, "table", table))
                .put(meeting);
    }

    @Test
    void whoDoesNotComeLosesThePlaceAndTheReasonIsTold() {
        // Given
        planned();
        season.asBuyerOf(order)
                .post(week + "/participants/" + buyer + "/no-show")
                .then()
                .statusCode(200);

        // When
        JsonPath plan = plan();

        // Then
        assertThat(plan.getList("meetings")).isEmpty();
        assertThat(plan.getList("unplaced.why.code", String.class)).containsExactly("NO_COMMON_SLOT");
        assertThat(plan.getString("unplaced[0].why.text")).isEqualTo("Hai bên không có khung giờ nào cùng có mặt");
    }

    @Test
    void theAccountGrowsFromTheHandshakeToTheDeliveredKilograms() {
        // Given a meeting at which 6,000 kg are agreed
        String id = planned().getString("meetings[0].id");
        String meeting = week + "/meetings/" + id + "/outcome";
        tell(Tokens.buyer(order.buyerId()), meeting, Map.of("result", "AGREED"));
        tell(Tokens.cooperative(harvest.cooperativeId()), meeting, Map.of("result", "AGREED"));

        // Then
        JsonPath agreed = weeks.as(organizer).get(week + "/outcomes").jsonPath();
        assertThat(agreed.getInt("attendance.invited")).isEqualTo(3);
        assertThat(agreed.getInt("attendance.met")).isEqualTo(1);
        assertThat(agreed.getLong("total.agreedKg")).isEqualTo(6_000);
        assertThat(agreed.getLong("total.deliveredKg")).isZero();
        assertThat(agreed.getString("byMarket[0].code")).isEqualTo("CN");
        assertThat(flows(week.substring(week.lastIndexOf('/') + 1)).getLong("items[0].agreedKg"))
                .isEqualTo(6_000);
        assertThat(flows(UUID.randomUUID().toString()).getList("items")).isEmpty();

        // When the event is closed and the lorry has been weighed
        weeks.as(organizer).post(week + "/closing").then().statusCode(200);
        season.asBuyerOf(order)
                .body(Map.of("weighedKg", 5_900))
                .post("/api/matches/" + matchOf(id) + "/delivery")
                .then()
                .statusCode(200);

        // Then
        JsonPath delivered = weeks.as(organizer).get(week + "/outcomes").jsonPath();
        assertThat(delivered.getLong("total.deliveredKg")).isEqualTo(5_900);
        assertThat(delivered.getLong("byCrop[0].result.deliveredKg")).isEqualTo(5_900);
        byte[] workbook = weeks.as(organizer)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(week + "/outcomes")
                .asByteArray();
        assertThat(workbook).startsWith('P', 'K');
        assertThat(weeks.as(UUID.randomUUID()).get(week + "/outcomes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsMissingAndWhatIfAreToldBeforehand() {
        // Given 4,000 kg of an order that nobody who takes part can cover, and a cooperative that could
        planned();
        HarvestState other = season.list(season.harvest(order.crop(), 3_000));
        await().atMost(SOON)
                .until(() -> season.count("select count(*) from position where crop = $1", order.crop()) == 4);

        // When
        JsonPath invitations = weeks.as(organizer).get(week + "/invitations").jsonPath();
        JsonPath closed = weeks.as(organizer)
                .body(Map.of("closedPlaces", List.of("HUUNGHI"), "tables", 1))
                .post(week + "/what-ifs")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(invitations.getString("items[0].organizationId"))
                .isEqualTo(other.cooperativeId().toString());
        assertThat(invitations.getLong("items[0].addsKg")).isEqualTo(3_000);
        assertThat(closed.getLong("today.tradedKg")).isEqualTo(6_000);
        assertThat(closed.getLong("then.tradedKg")).isZero();
    }

    private JsonPath flows(String tradeWeekId) {
        return weeks.as(organizer)
                .queryParam("from", Season.FIRST.minusDays(60).toString())
                .queryParam("to", Season.FIRST.plusDays(200).toString())
                .queryParam("tradeWeekId", tradeWeekId)
                .get("/api/season/flows")
                .jsonPath();
    }

    private String matchOf(String meeting) {
        return weeks.as(organizer)
                .get(week + "/plan")
                .jsonPath()
                .getString("meetings.find { it.id == '" + meeting + "' }.matchIds[0]");
    }

    private JsonPath tell(String token, String path, Map<String, Object> outcome) {
        return season.as(token)
                .body(outcome)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

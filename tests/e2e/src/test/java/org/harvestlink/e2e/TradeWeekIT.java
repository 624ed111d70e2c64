package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.LiveStream;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trade week from the gap in the market to the delivered tonnes, through the gateway alone. */
@Order(6)
@ExtendWith(OneStack.class)
class TradeWeekIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long WANTED_KG = 14_000;
    private static final long FIRST_KG = 9_000;
    private static final long SECOND_KG = 5_000;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Stack stack;
    private final Market market;
    private final Party organizer;
    private final Party buyer;
    private final Party early;
    private final Party late;
    private final Fruit fruit = Fruit.mango("Xoài tuần lễ Hà Nội");

    TradeWeekIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
        this.organizer = market.as("organizer2");
        this.buyer = market.as("buyer14");
        this.early = market.as("coop13");
        this.late = market.as("coop14");
    }

    @Test
    void anEventIsToldFromTheGapToTheDeliveredTonnes() {
        // Given an order of 14 tonnes that the one cooperative which takes part can't fill
        String order = buyer.post("/api/orders", orderOf(WANTED_KG)).expect(201).id();
        String harvest = listed(early, FIRST_KG);
        String another = listed(late, SECOND_KG);
        String week = "/api/trade-weeks/"
                + organizer
                        .post("/api/trade-weeks", Hall.ofTwoTables(fruit).event())
                        .expect(201)
                        .id();
        assertThat(buyer.get(week).status()).as("a draft is nobody's business").isEqualTo(404);
        organizer.post(week + "/opening", null).expect(200);
        early.post(week + "/participants", Map.of()).expect(201);
        String buyersPlace =
                buyer.post(week + "/participants", Map.of()).expect(201).id();

        // When the organizer asks whom to invite, the cooperative that is missing is among them; it comes, too
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        organizer.get(week + "/invitations").expect(200).body().path("items"))
                .anySatisfy(it -> {
                    assertThat(it.path("organizationId").asText()).isEqualTo(late.organization());
                    assertThat(it.path("addsKg").asLong()).isGreaterThanOrEqualTo(SECOND_KG);
                }));
        String latesPlace =
                late.post(week + "/participants", Map.of()).expect(201).id();

        // Then the plan brings both to the buyer, at different times, and each is told of its own day
        LiveStream news = early.live();
        JsonNode plan = planned(week);
        JsonNode first = meeting(plan, early);
        JsonNode second = meeting(plan, late);
        assertThat(first.path("slot").asInt()).isNotEqualTo(second.path("slot").asInt());
        assertThat(first.path("expectedKg").asLong() + second.path("expectedKg").asLong())
                .isGreaterThanOrEqualTo(WANTED_KG);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(news.events())
                .filteredOn(event -> event.type().equals("agenda.changed"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.body().path("organizationId").asText()).isEqualTo(early.organization())));
        news.close();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stack.run("mail", late.login()).printed())
                        .contains(
                                "Lịch gặp của anh chị bây giờ là",
                                "bàn " + second.path("table"),
                                "/tradeweeks" + week.substring(week.lastIndexOf('/')) + "/agenda"));
        requireWalls(week, late);

        // When the day comes and the second cooperative's lorry does not, planning anew leaves the others where they
        // are
        organizer
                .post(week + "/participants/" + buyersPlace + "/check-in", null)
                .expect(200);
        assertThat(organizer.get(week).text("status")).isEqualTo("LIVE");
        organizer.post(week + "/participants/" + latesPlace + "/no-show", null).expect(200);
        JsonNode after = planned(week);
        assertThat(place(meeting(after, early))).isEqualTo(place(first));
        assertThat(after.path("meetings")).noneMatch(it -> isOf(it, late));
        assertThat(after.path("unplaced"))
                .anySatisfy(
                        it -> assertThat(it.path("why").path("code").asText()).isEqualTo("NO_COMMON_SLOT"));

        // And what the two at the table shake hands on is promised as everything else is
        String table = week + "/meetings/" + first.path("id").asText() + "/outcome";
        buyer.post(table, Map.of("result", "AGREED")).expect(200);
        early.post(table, Map.of("result", "AGREED")).expect(200);
        JsonNode match = agreed(harvest, order);
        assertThat(match.path("tradeWeekId").asText()).isEqualTo(week.substring(week.lastIndexOf('/') + 1));
        assertThat(match.path("quantityKg").asLong()).isEqualTo(FIRST_KG);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(buyer.get("/api/orders/" + order).number("agreedKg")).isEqualTo(FIRST_KG);
            assertThat(early.get("/api/harvests/" + harvest).number("agreedKg")).isEqualTo(FIRST_KG);
        });
        assertThat(late.get("/api/harvests/" + another).number("agreedKg")).isZero();

        // Then the account follows the handshake to the weighed kilograms, after the event has closed
        organizer.post(week + "/closing", null).expect(200);
        JsonNode account = organizer.get(week + "/outcomes").expect(200).body();
        assertThat(account.path("attendance").path("met").asInt()).isEqualTo(1);
        assertThat(account.path("total").path("agreedKg").asLong()).isEqualTo(FIRST_KG);
        assertThat(account.path("total").path("deliveredKg").asLong()).isZero();
        buyer.post("/api/matches/" + match.path("id").asText() + "/delivery", Map.of("weighedKg", FIRST_KG - 120))
                .expect(200);
        assertThat(organizer
                        .get(week + "/outcomes")
                        .body()
                        .path("total")
                        .path("deliveredKg")
                        .asLong())
                .isEqualTo(FIRST_KG - 120);
        assertThat(kind(organizer, week + "/outcomes", EXCEL)).isEqualTo(EXCEL);
        assertThat(kind(early, week + "/agenda", "application/pdf")).isEqualTo("application/pdf");
        assertThat(kind(early, week + "/agenda", "text/calendar")).startsWith("text/calendar");
    }

    /** Only its organizer manages an event; a party reads its own day and the programme. */
    private void requireWalls(String week, Party other) {
        assertThat(early.get(week).expect(200).text("status")).isEqualTo("PLANNED");
        assertThat(early.get(week + "/plan").status()).isEqualTo(403);
        assertThat(early.post(week + "/plan", null).status()).isEqualTo(403);
        assertThat(market.as("organizer1").get(week + "/plan").status()).isEqualTo(404);
        assertThat(market.as("organizer1").get(week + "/participants").status()).isEqualTo(404);
        assertThat(market.as("coop15").get(week + "/agenda").status()).isEqualTo(404);
        assertThat(early.all(week + "/participants")).hasSize(1);
        JsonNode agenda = early.get(week + "/agenda").expect(200).body();
        assertThat(agenda.path("meetings")).hasSize(1);
        assertThat(agenda.toString()).doesNotContain(other.organization(), "29500");
    }

    private JsonNode planned(String week) {
        organizer.post(week + "/plan", null).expect(202);
        await().atMost(PATIENCE)
                .until(() -> organizer.get(week + "/plan").expect(200).text("status"), "DONE"::equals);
        return organizer.get(week + "/plan").body();
    }

    private JsonNode meeting(JsonNode plan, Party cooperative) {
        return StreamSupport.stream(plan.path("meetings").spliterator(), false)
                .filter(it ->
                        isOf(it, cooperative) && it.path("buyerId").asText().equals(buyer.organization()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cooperative.login() + " does not meet the buyer: " + plan));
    }

    private static boolean isOf(JsonNode meeting, Party cooperative) {
        return meeting.path("cooperativeId").asText().equals(cooperative.organization());
    }

    private static String place(JsonNode meeting) {
        return meeting.path("slot").asText() + " " + meeting.path("table").asText();
    }

    private JsonNode agreed(String harvest, String order) {
        List<JsonNode> matches = buyer.all("/api/matches?status=AGREED&harvestId=" + harvest + "&orderId=" + order);
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    private static String kind(Party reader, String path, String accepted) {
        HttpRequest request =
                reader.request(path).header("Accept", accepted).GET().build();
        return reader.text(request).headers().firstValue("Content-Type").orElse("");
    }

    private String listed(Party cooperative, long kg) {
        return cooperative
                .post("/api/harvests", fruit.harvest(kg, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
    }

    /** At a price that nobody else pays for mangoes, so that these kilograms are worth most to this buyer. */
    private Map<String, Object> orderOf(long kg) {
        Map<String, Object> order = new LinkedHashMap<>(fruit.order(kg));
        order.put("maxVndPerKg", 29_500);
        return order;
    }
}

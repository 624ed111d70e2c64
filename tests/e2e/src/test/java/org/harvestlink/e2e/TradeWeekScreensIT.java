package org.harvestlink.e2e;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harvestlink.e2e.browser.Browser;
import org.harvestlink.e2e.browser.Screen;
import org.harvestlink.e2e.browser.Visitor;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trade week as people see it: the organizer plans it on a screen, a cooperative agrees at the table on its phone. */
@Order(9)
@ExtendWith(OneStack.class)
class TradeWeekScreensIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ORGANIZERS =
            List.of("", "/edit", "/participants", "/plan", "/day", "/print", "/account");

    private final Party organizer;
    private final Party cooperative;
    private final Party buyer;
    private final Party otherBuyer;
    private final Browser browser;
    private final Fruit fruit = Fruit.mango("Xoài trên màn hình");
    private final Hall hall = Hall.ofTwoTables(fruit);
    private final List<String> obstacles = new ArrayList<>();

    TradeWeekScreensIT(Market market) {
        this.organizer = market.as("organizer1");
        this.cooperative = market.as("coop16");
        this.buyer = market.as("buyer16");
        this.otherBuyer = market.as("buyer15");
        this.browser = new Browser(market.gateway());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anEventIsPlannedOnTheScreenAndAgreedAtTheTableOnThePhone() {
        // Given an event, and a cooperative that can trade with two buyers
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(8_000, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        buyer.post("/api/orders", fruit.order(4_000)).expect(201);
        otherBuyer.post("/api/orders", fruit.order(4_000)).expect(201);
        await().atMost(PATIENCE)
                .until(() ->
                        cooperative.all("/api/matches?harvestId=" + harvest).size() == 2);
        String id = organizer.post("/api/trade-weeks", hall.event()).expect(201).id();
        String week = "/api/trade-weeks/" + id;
        organizer.post(week + "/opening", null).expect(200);

        // When the organizer brings its list, whom the market knows is on it
        Visitor desk = browser.as("organizer1", Screen.DESK, LIGHT).open("/tradeweeks/" + id + "/participants/import");
        look(desk, name("organizer1", Screen.DESK, LIGHT, "participants-import"));
        desk.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload("danh-sach.csv", "text/csv", list().getBytes(StandardCharsets.UTF_8)));
        desk.says("Đọc tốt: 3");
        look(desk, name("organizer1", Screen.DESK, LIGHT, "participants-read"));
        desk.button("Ghi tên 3 đơn vị").click();
        desk.says("Đã ghi tên 3 đơn vị, còn 1 dòng cần sửa ở dưới");

        // And when it has the event planned, the plan appears where it stands
        desk.open("/tradeweeks/" + id + "/plan");
        desk.button("Xếp lịch gặp").click();
        desk.says("Lịch này đem lại");
        desk.says("Bàn và giờ");
        assertThat(meetings(week)).hasSize(2);

        // And when it wants the cooperative's first meeting after the other, planned anew they change places
        String first = meetings(week).get(0).path("id").asText();
        desk.page().locator(".plan-meeting").first().click();
        desk.says("Thứ tự: chỉ gặp sau khi xong").click();
        desk.page().locator("dialog details input").check();
        desk.says("Chỗ hiện tại chưa đúng thứ tự này");
        look(desk, name("organizer1", Screen.DESK, LIGHT, "order"));
        desk.button("Lưu").click();
        desk.says("chưa đúng thứ tự, cần xếp lại");
        desk.button("Xếp lại").first().click();
        desk.says("sau 1 cuộc khác");
        assertThat(meetings(week).get(1).path("id").asText()).isEqualTo(first);
        JsonNode meeting = meeting(week);

        // Then the cooperative's phone says where to go, and what was agreed is told there
        Visitor phone = browser.as("coop16", Screen.PHONE, LIGHT);
        phone.page()
                .clock()
                .setSystemTime(Date.from(hall.middleOf(meeting.path("slot").asInt())));
        phone.open("/tradeweeks/" + id + "/agenda");
        phone.says("Mời anh chị vào bàn");
        look(phone, "phone-light-coop16-tradeweek-now");
        phone.button("Ghi kết quả").first().click();
        phone.photograph("phone-light-coop16-tradeweek-outcome");
        Locator sign = phone.page()
                .locator("dialog")
                .getByText("Chốt", new Locator.GetByTextOptions())
                .last();
        sign.click();
        phone.says("Đã ghi kết quả.");
        JsonNode told = meeting(week).path("outcome");
        assertThat(told.path("by").toString()).isEqualTo("[\"COOPERATIVE\"]");
        buyer.post(
                        week + "/meetings/" + meeting.path("id").asText() + "/outcome",
                        Map.of(
                                "result",
                                "AGREED",
                                "quantityKg",
                                told.path("quantityKg").asLong()))
                .expect(200);
        assertThat(agreed(meeting)).isNotEmpty();

        // And every screen can be used, in both sizes
        for (Screen screen : Screen.values()) {
            walk("organizer1", screen, screen == Screen.PHONE ? DARK : LIGHT, id, ORGANIZERS);
            walk("coop16", screen, LIGHT, id, List.of("", "/agenda"));
        }
        obstacles.addAll(desk.faults());
        obstacles.addAll(phone.faults());
        assertThat(obstacles).isEmpty();
    }

    private String list() {
        return String.join(
                "\n",
                "STT;Đơn vị;Vắng",
                "1;"
                        + cooperative
                                .get("/api/cooperatives/" + cooperative.organization())
                                .text("name") + ";",
                "2;" + buyer.get("/api/buyers/" + buyer.organization()).text("name") + ";",
                "3;"
                        + otherBuyer
                                .get("/api/buyers/" + otherBuyer.organization())
                                .text("name") + ";",
                "4;Công ty chưa ai biết;");
    }

    private void walk(String login, Screen screen, ColorScheme theme, String id, List<String> parts) {
        Visitor visitor = browser.as(login, screen, theme).open("/tradeweeks");
        look(visitor, name(login, screen, theme, "list"));
        for (String part : parts) {
            visitor.open("/tradeweeks/" + id + part);
            look(visitor, name(login, screen, theme, part.isEmpty() ? "programme" : part.substring(1)));
        }
        obstacles.addAll(visitor.faults());
        visitor.page().context().close();
    }

    private void look(Visitor visitor, String name) {
        obstacles.addAll(visitor.photograph(name).obstacles());
    }

    private static String name(String login, Screen screen, ColorScheme theme, String part) {
        return String.join("-", screen.name(), theme.name(), login, "tradeweek", part)
                .toLowerCase(Locale.ROOT);
    }

    /** By slot. */
    private List<JsonNode> meetings(String week) {
        await().atMost(PATIENCE)
                .until(() -> organizer.get(week + "/plan").expect(200).text("status"), "DONE"::equals);
        List<JsonNode> meetings = new ArrayList<>();
        organizer.get(week + "/plan").body().path("meetings").forEach(meetings::add);
        return meetings;
    }

    /** The one at which the buyer sits who agrees here. */
    private JsonNode meeting(String week) {
        return meetings(week).stream()
                .filter(meeting -> meeting.path("buyerId").asText().equals(buyer.organization()))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> agreed(JsonNode meeting) {
        List<JsonNode> found = new ArrayList<>();
        meeting.path("matchIds")
                .forEach(id -> found.add(
                        buyer.get("/api/matches/" + id.asText()).expect(200).body()));
        return found.stream()
                .filter(match -> match.path("status").asText().equals("AGREED"))
                .toList();
    }
}

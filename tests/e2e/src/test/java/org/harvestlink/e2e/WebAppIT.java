package org.harvestlink.e2e;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.harvestlink.e2e.browser.Browser;
import org.harvestlink.e2e.browser.Screen;
import org.harvestlink.e2e.browser.Visitor;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The web app on the whole stack: a grower's phone, a buyer's desk, an organizer's screen, and the market for everybody. */
@Order(9)
@ExtendWith(OneStack.class)
class WebAppIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** An amount that nobody else lists or wants, so that its cards can be told from others. */
    private static final int KG = 5_130;

    private static final long ASK_VND_PER_KG = 12_000;
    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private final Market market;
    private final Party cooperative;
    private final Party buyer;
    private final Browser browser;
    /** Eleven days of one month, two months ahead: plums that nobody else has. */
    private final LocalDate first =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(2).withDayOfMonth(10);

    WebAppIT(Market market) {
        this.market = market;
        this.cooperative = market.as("coop7");
        this.buyer = market.as("buyer7");
        this.browser = new Browser(market.gateway());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aHarvestListedInOneLineIsAgreedOnThePhoneAndTheOrganizerSeesIt() {
        Visitor organizer = browser.as("organizer1", Screen.DESK, LIGHT).open("/overview");
        String before = figures(organizer);
        Visitor grower = browser.as("coop7", Screen.PHONE, LIGHT).open("/harvests/new");

        // The line is echoed as it was understood, before it is sent
        grower.page().fill("#one-line", "mận 5.130 kg 10-20/" + first.getMonthValue() + " VietGAP 12k");
        grower.says("5.130 kg");
        grower.says("12.000");
        grower.photograph("phone-listing-echo");
        grower.button("Đăng 5.130 kg").click();
        grower.says("Đã đăng 5.130 kg");
        JsonNode harvest = listed();
        assertThat(harvest.path("window").path("from").asText()).isEqualTo(first.toString());
        assertThat(harvest.path("askVndPerKg").asLong()).isEqualTo(ASK_VND_PER_KG);

        // The buyer's limit is too low by what the way costs: one press eases it
        grower.open("/");
        String order =
                buyer.post("/api/orders", order()).expect(201).body().path("id").asText();
        await().atMost(PATIENCE).until(() -> !nearMisses(order).isEmpty());
        Visitor desk = browser.as("buyer7", Screen.DESK, LIGHT).open("/orders/" + order);
        desk.button("Sửa như vậy").first().click();
        desk.photograph("desk-order-easing");
        desk.page()
                .locator("dialog")
                .getByText("Sửa để có thêm 5.130 kg", EXACTLY)
                .click();

        // It makes a match, which waits on the grower's home screen without a reload
        Locator news = grower.button("mới – xem");
        Locator card = grower.page().locator("[aria-label^='5.130']").first();
        card.or(news).first().waitFor();
        if (!card.isVisible()) {
            news.click();
        }
        card.waitFor();
        grower.photograph("phone-home-waiting").snapshot("readme-cooperative");

        // The buyer takes it; the grower signs, asked once; the buyer's page tells it
        desk.button("Nhận 5.130 kg").click();
        desk.says("chờ hợp tác xã trả lời");
        desk.photograph("desk-order-accepted");
        Locator sign = card.getByText("Chốt 5.130 kg");
        sign.waitFor();
        sign.click();
        grower.says("Chốt bán 5.130 kg cho");
        grower.photograph("phone-signing");
        grower.page().locator("dialog").getByText("Chốt 5.130 kg", EXACTLY).click();
        grower.says("Đã chốt 5.130 kg với");
        grower.photograph("phone-signed");
        desk.says("Đơn đã đủ");
        desk.photograph("desk-order-agreed");
        String match = match(harvest.path("id").asText());
        assertThat(cooperative
                        .get("/api/matches/" + match)
                        .expect(200)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("AGREED");

        // The organizer's figures have changed where they stand
        await().atMost(PATIENCE).until(() -> !figures(organizer).equals(before));
        organizer.photograph("desk-overview-live").snapshot("readme-organizer");
        desk.open("/orders").snapshot("readme-buyer");
        assertThat(grower.faults()).isEmpty();
        assertThat(desk.faults()).isEmpty();
        assertThat(organizer.faults()).isEmpty();
    }

    @Test
    void everyScreenCanBeUsedByEverybodyInBothSizesAndThemes() {
        String harvest = "harvests/" + newest("coop1", "/api/harvests?mine=true");
        String order = "/orders/" + newest("buyer1", "/api/orders");
        Map<String, List<String>> screens = Map.of(
                "coop1",
                        List.of(
                                "/",
                                "/harvests/new",
                                "/harvests",
                                "/harvests/import",
                                "/" + harvest + "/sheet",
                                "/matches",
                                "/areas",
                                "/me"),
                "buyer1",
                        List.of("/orders", order, order + "/edit", "/orders/new", "/orders/import", "/matches", "/me"),
                "organizer1", List.of("/overview", "/projector", "/tradeweeks/new"),
                "", List.of("/", "/market", "/market/" + harvest, "/tradeweeks", "/login"));
        List<String> obstacles = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            ColorScheme theme = screen == Screen.PHONE ? DARK : LIGHT;
            screens.forEach((login, paths) -> {
                Visitor visitor = login.isEmpty() ? browser.visitor(screen, theme) : browser.as(login, screen, theme);
                for (String path : paths) {
                    visitor.open(path).photograph(name(screen, theme, login, path));
                    obstacles.addAll(visitor.obstacles());
                }
                obstacles.addAll(visitor.faults());
                visitor.page().context().close();
            });
        }
        assertThat(obstacles).isEmpty();
    }

    private static String name(Screen screen, ColorScheme theme, String login, String path) {
        String place = path.equals("/")
                ? "home"
                : path.substring(1).replaceAll("/[0-9a-f-]{36}", "-one").replace('/', '-');
        return String.join("-", screen.name(), theme.name(), login.isEmpty() ? "anyone" : login, place)
                .toLowerCase(Locale.ROOT);
    }

    private String newest(String login, String list) {
        return market.as(login).all(list).get(0).path("id").asText();
    }

    private JsonNode nearMisses(String order) {
        return buyer.get("/api/orders/" + order + "/near-misses").expect(200).body();
    }

    private static String figures(Visitor organizer) {
        return organizer.page().locator("dl.overview-figures").innerText();
    }

    private JsonNode listed() {
        return await().atMost(PATIENCE)
                .until(
                        () -> cooperative.all("/api/harvests?mine=true&crop=PLUM").stream()
                                .filter(harvest -> harvest.path("quantityKg").asInt() == KG)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private Map<String, Object> order() {
        return Map.of(
                "crop",
                "PLUM",
                "quantityKg",
                KG,
                "delivery",
                Map.of("from", first.toString(), "to", first.plusDays(12).toString(), "place", "HN"),
                "market",
                "VN",
                "certifications",
                Map.of("allOf", List.of("VIETGAP"), "anyOf", List.of()),
                "maxVndPerKg",
                ASK_VND_PER_KG);
    }

    private String match(String harvest) {
        return await().atMost(PATIENCE)
                .until(
                        () -> buyer.all("/api/matches?harvestId=" + harvest).stream()
                                .map(match -> match.path("id").asText())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}

package org.harvestlink.e2e;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

/** What becomes of an agreement, on both sides' screens: short, replaced, called off, handed over. */
@Order(9)
@ExtendWith(OneStack.class)
class MatchScreensIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long AGREED_KG = 4_000;
    private static final long MISSING_KG = 1_500;
    private static final long WEIGHED_KG = 1_480;

    private final Party buyer;
    private final Party cooperative;
    private final Party another;
    private final Browser browser;
    private final List<String> obstacles = new ArrayList<>();

    MatchScreensIT(Market market) {
        this.buyer = market.as("buyer4");
        this.cooperative = market.as("coop7");
        this.another = market.as("coop8");
        this.browser = new Browser(market.gateway());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatHailTookIsBoughtFromAnotherAndWeighedAtDelivery() {
        // Given an agreement on all of a harvest, another harvest that nobody has taken, and hail
        Fruit fruit = Fruit.mango("Xoài mưa đá");
        Map<String, Object> declared = fruit.harvest(AGREED_KG, cooperative.areaOf("MANGO"));
        String harvest = cooperative.post("/api/harvests", declared).expect(201).id();
        String order =
                buyer.post("/api/orders", fruit.order(AGREED_KG)).expect(201).id();
        String match = agreed(order);
        another.post("/api/harvests", fruit.harvest(6_000, another.areaOf("MANGO")))
                .expect(201);
        declared.put("quantityKg", AGREED_KG - MISSING_KG);
        cooperative
                .put("/api/harvests/" + harvest, cooperative.get("/api/harvests/" + harvest), declared)
                .expect(200);
        await().atMost(PATIENCE).until(() -> cooperative.get("/api" + match).number("shortfallKg") == MISSING_KG);

        // When the buyer opens it from the order, it says what is missing and who has it
        Visitor desk = browser.as("buyer4", Screen.DESK, LIGHT).open("/orders/" + order);
        desk.says("Đã chốt đủ, nhưng có vụ thiếu 1.500 kg");
        desk.photograph("desk-order-short");
        Visitor second = browser.as("buyer4", Screen.DESK, LIGHT).open(match);
        desk.page().locator("a[href='" + match + "']").click();
        desk.says("Thiếu 1.500 kg so với số đã chốt");
        desk.says("Vụ khác có thể thay");
        look(desk, "desk-match-short");

        // Then the order grows, once, though it is pressed again while the market has not heard of it yet
        String stale = buyer.get("/api" + match + "/replacements").body().toString();
        desk.page()
                .route(
                        "**/replacements",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody(stale)));
        Locator grow = desk.button("Tăng đơn thêm 1.500 kg");
        grow.click();
        desk.says("Đơn nay là 5.500 kg");
        grow.dispatchEvent("click");
        await().during(Duration.ofSeconds(1))
                .until(() -> buyer.get("/api/orders/" + order).number("quantityKg") == AGREED_KG + MISSING_KG);

        // And another harvest is asked
        desk.page().unroute("**/replacements");
        desk.open(match);
        Locator ask = desk.button("Hỏi mua 1.500 kg");
        ask.waitFor();
        look(desk, "desk-match-replacements");
        ask.click();
        desk.says("đề nghị trực tiếp");
        desk.says("Chờ hợp tác xã trả lời");
        look(desk, "desk-match-asked");
        String bought = desk.page().url().replaceFirst(".*(?=/matches/)", "");
        assertThat(bought).isNotEqualTo(match);
        another.post("/api" + bought + "/acceptance", null).expect(200);

        // The grower finds what is due, can't deliver what hail took, and calls it off with a reason
        Visitor grower = browser.as("coop7", Screen.PHONE, DARK).open("/matches");
        grower.says("Thiếu 1.500 kg so với số đã chốt");
        look(grower, "phone-deliveries");
        grower.page().locator("a[href='" + match + "']").click();
        grower.button("Ghi số cân").click();
        grower.page().getByLabel("Số cân được").fill("2.500");
        grower.says("Cân lệch hơn thì huỷ rồi chốt lại");
        look(grower, "phone-match-outside");
        grower.button("Để sau").click();
        grower.button("Huỷ thoả thuận").click();
        grower.page().locator("dialog textarea").fill("Mưa đá sáng thứ ba");
        look(grower, "phone-match-calling-off");
        grower.button("Huỷ 4.000 kg").click();
        grower.says("Đã huỷ thoả thuận 4.000 kg");

        // The buyer reads that and why where the page stands
        second.says("Mưa đá sáng thứ ba");
        look(second, "desk-match-called-off");
        assertThat(buyer.get("/api" + match).body().path("status").asText()).isEqualTo("CANCELLED");

        // And the other agreement ends on the scales
        Visitor scales = browser.as("coop8", Screen.PHONE, LIGHT).open(bought);
        scales.button("Ghi số cân").click();
        scales.page().getByLabel("Số cân được").fill("1,48 tấn");
        scales.page().getByLabel("Ghi chú").fill("Phiếu cân 0317");
        look(scales, "phone-match-weighing");
        scales.button("Đã giao 1.480 kg").click();
        scales.says("Đã ghi giao 1.480 kg");
        scales.says("Phiếu cân 0317");
        look(scales, "phone-match-delivered");
        assertThat(buyer.get("/api" + bought).number("deliveredKg")).isEqualTo(WEIGHED_KG);
        desk.says("cân được 1.480");
        look(desk, "desk-match-delivered");

        List.of(desk, second, grower, scales).forEach(visitor -> obstacles.addAll(visitor.faults()));
        assertThat(obstacles).isEmpty();
    }

    @Test
    void bothSidesCanOfferOfTheirOwnAccord() {
        // A buyer asks for a harvest that it has found on the market
        Fruit asked = Fruit.mango("Xoài hỏi thẳng");
        cooperative
                .post("/api/harvests", asked.harvest(3_000, cooperative.areaOf("MANGO")))
                .expect(201);
        buyer.post("/api/orders", asked.order(1_200)).expect(201);
        Visitor desk = browser.as("buyer4", Screen.DESK, LIGHT).open("/market?q=Xoài hỏi thẳng");
        propose(desk, "Hỏi mua", "còn 1.200 kg", asked);
        look(desk, "desk-proposal");
        desk.button("Gửi: 1.200 kg, giá 9.000 ₫/kg").click();
        desk.says("Đã gửi, đang giữ 1.200 kg");
        assertThat(held(desk, buyer)).isEqualTo("BUYER");

        // A cooperative offers to an order that it has found there
        Fruit offered = Fruit.mango("Xoài chào bán");
        cooperative
                .post("/api/harvests", offered.harvest(2_000, cooperative.areaOf("MANGO")))
                .expect(201);
        buyer.post("/api/orders", offered.order(900)).expect(201);
        Visitor grower = browser.as("coop7", Screen.PHONE, DARK).open("/market?view=demand&q=Xoài chào bán");
        propose(grower, "Chào bán", "còn 2.000 kg", offered);
        grower.page().getByLabel("Giá").fill("9500");
        look(grower, "phone-proposal");
        grower.button("Gửi: 900 kg, giá 9.500 ₫/kg").click();
        grower.says("Đã gửi, đang giữ 900 kg");
        assertThat(held(grower, cooperative)).isEqualTo("COOPERATIVE");
        grower.says("Chờ bên mua trả lời");
        look(grower, "phone-match-held");
        assertThat(obstacles).isEmpty();
    }

    /** Opens the one card's form and chooses the listing of that fruit for it. */
    private static void propose(Visitor visitor, String button, String open, Fruit fruit) {
        visitor.button(button).click();
        Locator choice = visitor.page().locator("dialog select");
        choice.waitFor();
        choice.selectOption(visitor.page()
                .locator("dialog option", new Page.LocatorOptions().setHasText(open))
                .filter(new Locator.FilterOptions().setHasText(fruit.variety()))
                .getAttribute("value"));
    }

    /** Who has accepted the hold that the visitor sees. */
    private static String held(Visitor visitor, Party party) {
        visitor.page().waitForURL("**/matches/*");
        String path = visitor.page().url().replaceFirst(".*(?=/matches/)", "/api");
        JsonNode match = party.get(path).expect(200).body();
        assertThat(match.path("status").asText()).isEqualTo("HELD");
        assertThat(match.path("origin").asText()).isEqualTo("DIRECT");
        return match.path("acceptedBy").get(0).asText();
    }

    private void look(Visitor visitor, String name) {
        visitor.photograph(name);
        obstacles.addAll(visitor.obstacles());
    }

    /** The path of the agreement's screen, which is that of the API without {@code /api}. */
    private String agreed(String order) {
        String match = await().atMost(PATIENCE)
                .until(() -> buyer.all("/api/matches?status=PROPOSED&orderId=" + order), found -> found.size() == 1)
                .get(0)
                .path("id")
                .asText();
        buyer.post("/api/matches/" + match + "/acceptance", null).expect(200);
        cooperative.post("/api/matches/" + match + "/acceptance", null).expect(200);
        return "/matches/" + match;
    }
}

package org.harvestlink.e2e;

import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import org.harvestlink.e2e.browser.Browser;
import org.harvestlink.e2e.browser.Screen;
import org.harvestlink.e2e.browser.Visitor;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed where the market can't be reached is kept on the phone, and listed once when it can. */
@Order(11)
@ExtendWith(OneStack.class)
class OfflineIT {

    /** An amount that nobody else lists. */
    private static final int KG = 4_370;

    /** The phone asks again every 20 seconds. */
    private static final LocatorAssertions.IsHiddenOptions PATIENCE =
            new LocatorAssertions.IsHiddenOptions().setTimeout(60_000);

    private final Stack stack;
    private final Party cooperative;
    private final Browser browser;
    private final int month =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(2).getMonthValue();

    OfflineIT(Stack stack, Market market) {
        this.stack = stack;
        this.cooperative = market.as("coop9");
        this.browser = new Browser(market.gateway());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aHarvestTypedWhileTheMarketIsAwayIsListedOnceWhenItIsBack() {
        Visitor grower = browser.as("coop9", Screen.PHONE, LIGHT).open("/harvests/new");
        grower.awaitKept().open("/harvests/new");
        Page page = grower.page();

        // In the orchard there is no network. What is typed is kept, also when the phone restarts
        page.context().setOffline(true);
        page.reload();
        page.fill("#one-line", "mận 4.370 kg 10-20/" + month + " 11k");
        grower.button("Đăng 4.370 kg").click();
        grower.says("Đang chờ gửi");
        page.reload();
        grower.says("Đang chờ gửi");
        grower.photograph("phone-offline-waiting");
        assertThat(listed()).isZero();

        // The network is back, but the first answer is lost on its way: the market has it, the phone does not know
        int[] posts = {0};
        page.route("**/api/harvests", route -> loseTheFirstAnswer(route, posts));
        page.context().setOffline(false);
        page.waitForCondition(() -> posts[0] == 1 && listed() == 1);
        grower.says("Đang chờ gửi");

        // And the server dies before it is asked again
        stack.kill("gateway");
        PlaywrightAssertions.assertThat(page.getByText("Đang chờ gửi").first()).isHidden(PATIENCE);
        assertThat(posts[0]).isGreaterThan(1);
        assertThat(listed()).isOne();
    }

    private static void loseTheFirstAnswer(Route route, int[] posts) {
        if (route.request().method().equals("POST") && posts[0]++ == 0) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    private long listed() {
        return cooperative.all("/api/harvests?mine=true&crop=PLUM").stream()
                .filter(harvest -> harvest.path("quantityKg").asInt() == KG)
                .count();
    }
}

package org.harvestlink.e2e;

import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.harvestlink.e2e.browser.Browser;
import org.harvestlink.e2e.browser.Screen;
import org.harvestlink.e2e.browser.SlowPhone;
import org.harvestlink.e2e.browser.Visitor;
import org.harvestlink.e2e.market.Market;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the first screen costs a cheap phone on a slow network. The bytes are judged; the seconds, which neighbours on the machine
 * can spoil, are printed (aim: 2).
 */
@Order(9)
@ExtendWith(OneStack.class)
class FirstLoadIT {

    private static final int BUDGET_BYTES = 60 * 1024;

    private final Browser browser;

    FirstLoadIT(Market market) {
        this.browser = new Browser(market.gateway());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"'', /", "coop1, /", "coop1, /harvests/new", "buyer1, /orders"})
    void theFirstScreenIsLight(String login, String path) {
        Visitor visitor =
                login.isEmpty() ? browser.visitor(Screen.PHONE, LIGHT) : browser.as(login, Screen.PHONE, LIGHT);
        SlowPhone phone = new SlowPhone(visitor);

        visitor.open(path);

        long bytes =
                phone.scripts().values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(
                Locale.ROOT,
                "First load of %s by %s: %.1f KiB of scripts, usable after %.2f s at 1.6 Mbit/s and a sixth of the processor%n",
                path,
                login.isEmpty() ? "anybody" : login,
                bytes / 1024.0,
                phone.usableAfterSeconds());
        assertThat(phone.scripts()).isNotEmpty().allSatisfy((url, size) -> assertThat(size)
                .isPositive());
        assertThat(bytes).isLessThanOrEqualTo(BUDGET_BYTES);
    }
}

package org.harvestlink.e2e;

import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.harvestlink.e2e.browser.Browser;
import org.harvestlink.e2e.browser.Screen;
import org.harvestlink.e2e.browser.Visitor;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer brings 500 orders in a file, of which seven are bad: the others are posted, and the seven stay to be put right. */
@Order(9)
@ExtendWith(OneStack.class)
class ImportScreenIT {

    private final Party buyer;
    private final Browser browser;
    private final OrderSheet sheet = new OrderSheet("Xoài chép từ Excel");

    ImportScreenIT(Market market) {
        this.buyer = market.as("buyer18");
        this.browser = new Browser(market.gateway());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatIsGoodIsPostedAndWhatIsNotStaysAtItsCell() {
        Visitor desk = browser.as("buyer18", Screen.DESK, LIGHT).open("/orders/import");
        desk.photograph("desk-import-choose");
        assertThat(desk.obstacles()).isEmpty();

        // Nothing is posted when the file has been read, and each doubt stands at its cell
        choose(desk, sheet);
        desk.says("Đọc tốt: 493");
        desk.says("sầu riêng");
        desk.photograph("desk-import-read");
        assertThat(desk.obstacles()).isEmpty();
        assertThat(sheet.posted(buyer)).isZero();

        // The good ones are posted; the others are told, and go home in a file
        desk.button("Đăng 493 đơn mua").click();
        desk.says("Đã đăng 493 đơn mua, còn 7 dòng cần sửa ở dưới");
        desk.photograph("desk-import-posted");
        assertThat(sheet.posted(buyer)).isEqualTo(OrderSheet.GOOD);
        Download corrected = desk.page()
                .waitForDownload(() -> desk.button("Tải 7 dòng cần sửa").click());
        assertThat(corrected.suggestedFilename()).isEqualTo("don-mua-can-sua.xlsx");
        assertThat(desk.faults()).isEmpty();
    }

    /** How long it takes is printed, since neighbours on the machine can spoil it (aim: 5 s). */
    @Test
    void tenThousandRowsAreReadWithTheirProgressInSight() {
        OrderSheet large = new OrderSheet("Xoài mười nghìn dòng", 10_000);
        Visitor desk = browser.as("buyer18", Screen.DESK, LIGHT).open("/orders/import");

        Instant begun = Instant.now();
        choose(desk, large);
        desk.page().locator("progress[value]").waitFor();
        desk.photograph("desk-import-reading");
        desk.says("Đọc tốt: 9.993");

        System.out.printf(
                Locale.ROOT,
                "Preview of 10,000 rows in the browser: %.1f s from the file to the table%n",
                Duration.between(begun, Instant.now()).toMillis() / 1e3);
        desk.photograph("desk-import-ten-thousand");
        assertThat(large.posted(buyer)).isZero();
        assertThat(desk.faults()).isEmpty();
    }

    private static void choose(Visitor desk, OrderSheet sheet) {
        desk.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload("don-mua.csv", "text/csv", sheet.text().getBytes(StandardCharsets.UTF_8)));
    }
}

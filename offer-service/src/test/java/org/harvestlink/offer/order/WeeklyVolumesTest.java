package org.harvestlink.offer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.harvestlink.offer.Market.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.CropState;
import org.harvestlink.contract.EventType;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.imports.SheetMedia;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A public file of 18,249 rows, and how long 10,000 of them take. */
@OfferTest
class WeeklyVolumesTest {

    private static final int ALL = 18_249;

    @Inject
    Market market;

    UUID buyer;

    @BeforeEach
    void aBuyerOfAvocados() {
        market.open();
        market.hears(
                EventType.CROP_DEFINED,
                new CropState("AVOCADO", "Bơ", "Avocado", "080440", List.of(), 4, 7, 10, null, null, 1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> market.count("select count(*) as n from reference_entry where code = 'AVOCADO'") == 1);
        buyer = market.buyer("Hass");
    }

    @Test
    void every_week_of_every_region_is_an_order() throws IOException {
        assumeThat(WeeklyVolumes.FILE).exists();

        List<Preview.Line> lines = Preview.of(preview(WeeklyVolumes.asOrders(Wanted.today(), ALL)));

        Preview.Line end = lines.get(lines.size() - 1);
        assertThat(end.at("/rows").asInt()).isEqualTo(ALL);
        assertThat(end.at("/good").asInt()).isEqualTo(ALL);
        assertThat(lines.get(1).at("/reading/quantityKg").asLong()).isEqualTo(29_137);
    }

    @Test
    void ten_thousand_rows_are_previewed_within_seconds() throws IOException {
        assumeThat(WeeklyVolumes.FILE).exists();
        byte[] sheet = WeeklyVolumes.asOrders(Wanted.today(), 10_000);
        preview(WeeklyVolumes.asOrders(Wanted.today(), 1_000));

        long began = System.nanoTime();
        Response answer = preview(sheet);
        long millis = (System.nanoTime() - began) / 1_000_000;

        System.out.println(
                "Preview of 10,000 rows: " + millis + " ms, " + answer.asByteArray().length / 1024 + " KiB of answer");
        List<Preview.Line> lines = Preview.of(answer);
        assertThat(lines.get(lines.size() - 1).at("/good").asInt()).isEqualTo(10_000);
        assertThat(millis).isLessThan(30_000);
    }

    private Response preview(byte[] sheet) {
        return as(Tokens.buyer(buyer))
                .contentType(SheetMedia.CSV)
                .queryParam("fixed", "delivery.place=HN", "market=VN")
                .body(sheet)
                .post("/api/orders/import/preview");
    }
}

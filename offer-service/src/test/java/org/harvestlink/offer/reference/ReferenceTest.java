package org.harvestlink.offer.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.MarketState;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class ReferenceTest {

    @Inject
    Market market;

    @TestHTTPResource(value = "health/ready", management = true)
    URI ready;

    @BeforeEach
    void reference() {
        market.open();
    }

    @Test
    void the_newest_version_of_an_entry_stays() {
        // When
        market.hears(EventType.MARKET_DEFINED, new MarketState("JP", "Nhật Bản", "Japan", 5));
        market.hears(EventType.MARKET_DEFINED, new MarketState("JP", "Cũ", "Old", 4));
        market.hears(EventType.MARKET_DEFINED, new MarketState("KR", "Hàn Quốc", "Korea", 1));

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> entries("code = 'KR'") == 1);
        assertThat(entries("code = 'JP' and name_en = 'Japan' and version = 5")).isEqualTo(1);
    }

    @Test
    void the_service_is_ready_once_it_has_arrived() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> RestAssured.get(ready)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Reference data has arrived")));
    }

    private long entries(String where) {
        return market.count("select count(*) as n from reference_entry where " + where);
    }
}

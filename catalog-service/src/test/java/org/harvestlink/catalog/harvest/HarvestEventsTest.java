package org.harvestlink.catalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.harvestlink.catalog.Grower.YEAR;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.harvestlink.catalog.Tap;
import org.harvestlink.catalog.reference.ReferenceUpkeep;
import org.harvestlink.contract.Certification;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.MarketGrant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class HarvestEventsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Tap tap;

    @Inject
    ObjectMapper json;

    @Inject
    HarvestEnding ending;

    @Inject
    ReferenceUpkeep reference;

    @Inject
    Pool pool;

    Grower grower;
    Map<String, Object> areaFacts;
    String area;
    String facility;

    @BeforeEach
    void aGrowerOfMangoForChina() {
        grower = Grower.called("HTX Xoài Yên Châu");
        areaFacts = mangoArea();
        area = grower.hasArea(areaFacts);
        facility = grower.hasFacility(List.of("CN", "US"));
    }

    @Test
    void a_listing_is_said_with_the_whole_state() {
        // Given
        grower.hasVietGap(area);

        // When
        String id = grower.lists(mango(area));

        // Then
        ConsumerRecord<String, String> said = said("MANGO/" + id, 1).get(0);
        HarvestState state = state(said);
        assertThat(header(said, "ce_type")).isEqualTo("harvest.listed");
        assertThat(header(said, "ce_source")).isEqualTo("/catalog-service");
        assertThat(state.cooperativeId()).isEqualTo(grower.id());
        assertThat(state.cooperativeName()).isEqualTo("HTX Xoài Yên Châu");
        assertThat(state.areaCode()).isEqualTo(areaFacts.get("code"));
        assertThat(state.communeCode()).isEqualTo("04075");
        assertThat(state.district()).isEqualTo("124");
        assertThat(state.quantityKg()).isEqualTo(16_400);
        assertThat(state.certifications())
                .containsExactly(
                        new Certification("VIETGAP", LocalDate.of(YEAR - 1, 1, 1), LocalDate.of(YEAR, 12, 31)));
        assertThat(state.markets())
                .containsExactly(new MarketGrant("VN", null, null), new MarketGrant("CN", null, null));
        assertThat(state.status()).isEqualTo(HarvestStatus.LISTED);
        assertThat(state.version()).isEqualTo(1);
    }

    @Test
    void a_withdrawal_is_said() {
        String id = grower.lists(mango(area));

        grower.asking().header("If-Match", "\"1\"").delete("/api/harvests/" + id);

        List<ConsumerRecord<String, String>> said = said("MANGO/" + id, 2);
        assertThat(header(said.get(1), "ce_type")).isEqualTo("harvest.withdrawn");
        assertThat(state(said.get(1)).status()).isEqualTo(HarvestStatus.WITHDRAWN);
    }

    @Test
    void a_suspended_area_takes_the_harvest_off_the_market_abroad() {
        // Given
        String id = grower.lists(mango(area));

        // When
        grower.asking()
                .header("If-Match", "\"1\"")
                .body(with(areaFacts, "status", "SUSPENDED"))
                .put("/api/growing-areas/" + area)
                .then()
                .statusCode(200);

        // Then
        RestAssured.get("/api/harvests/" + id)
                .then()
                .body("markets", contains("VN"))
                .header("ETag", "\"2\"");
        List<ConsumerRecord<String, String>> said = said("MANGO/" + id, 2);
        assertThat(header(said.get(1), "ce_type")).isEqualTo("harvest.revised");
        assertThat(state(said.get(1)).markets()).containsExactly(new MarketGrant("VN", null, null));
        assertThat(state(said.get(1)).version()).isEqualTo(2);
    }

    @Test
    void a_suspended_facility_does_too_unless_another_packs_for_that_market() {
        // Given
        String id = grower.lists(mango(area));
        String packedThere = grower.lists(with(mango(area), "packingFacilityId", facility));
        grower.hasFacility(List.of("CN"));

        // When
        grower.asking()
                .header("If-Match", "\"1\"")
                .body(Map.of("code", "VN-SLPH-0999", "name", "x", "markets", List.of("CN"), "status", "SUSPENDED"))
                .put("/api/packing-facilities/" + facility)
                .then()
                .statusCode(200);

        // Then
        RestAssured.get("/api/harvests/" + id)
                .then()
                .body("markets", contains("VN", "CN"))
                .header("ETag", "\"1\"");
        RestAssured.get("/api/harvests/" + packedThere)
                .then()
                .body("markets", contains("VN"))
                .header("ETag", "\"2\"");
    }

    @Test
    void certificates_come_to_open_harvests_and_go_from_them() {
        // Given
        String id = grower.lists(mango(area));
        String other = grower.hasArea(mangoArea());

        // When
        grower.hasVietGap(other);
        String certificate = grower.hasVietGap(area);
        RestAssured.get("/api/harvests/" + id)
                .then()
                .body("certifications.scheme", contains("VIETGAP"))
                .header("ETag", "\"2\"");
        grower.asking()
                .header("If-Match", "\"1\"")
                .delete("/api/certificates/" + certificate)
                .then()
                .statusCode(200);

        // Then
        List<ConsumerRecord<String, String>> said = said("MANGO/" + id, 3);
        assertThat(state(said.get(1)).certifications()).hasSize(1);
        assertThat(state(said.get(2)).certifications()).isEmpty();
    }

    @Test
    void a_new_name_of_the_cooperative_is_said_with_its_harvests() {
        String id = grower.lists(mango(area));

        grower.asking()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "HTX Xoài Tròn", "communeCode", "04075"))
                .put("/api/cooperatives/" + grower.id())
                .then()
                .statusCode(200);

        assertThat(state(said("MANGO/" + id, 2).get(1)).cooperativeName()).isEqualTo("HTX Xoài Tròn");
    }

    @Test
    void a_changed_access_rule_reaches_the_open_harvests() {
        // Given: a crop of which no other test knows
        String cantaloupes = grower.hasArea(with(with(mangoArea(), "crop", "CANTALOUPE"), "markets", List.of("US")));
        String id = grower.lists(with(mango(cantaloupes), "crop", "CANTALOUPE"));
        RestAssured.get("/api/harvests/" + id).then().body("markets", contains("VN"));

        // When
        execute("update market_access set access = 'YES', edited = true where code = 'CANTALOUPE-US-1'");
        reference.look().await().atMost(SOON);

        // Then
        RestAssured.get("/api/harvests/" + id).then().body("markets", contains("VN", "US"));
        List<ConsumerRecord<String, String>> said = said("CANTALOUPE/" + id, 2);
        assertThat(header(said.get(1), "ce_type")).isEqualTo("harvest.revised");
        assertThat(state(said.get(1)).markets()).extracting(MarketGrant::market).containsExactly("VN", "US");
    }

    @Test
    void a_harvest_ends_on_the_day_after_its_window() {
        // Given
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String id = grower.lists(
                with(mango(area), "window", Map.of("from", today.minusDays(3).toString(), "to", today.toString())));
        String later = grower.lists(mango(area));

        // When
        ending.endWhatIsOver(today).await().atMost(SOON);
        RestAssured.get("/api/harvests/" + id).then().body("status", equalTo("LISTED"));
        ending.endWhatIsOver(today.plusDays(1)).await().atMost(SOON);

        // Then
        RestAssured.get("/api/harvests/" + id).then().body("status", equalTo("ENDED"));
        RestAssured.get("/api/harvests/" + later).then().body("status", equalTo("LISTED"));
        List<ConsumerRecord<String, String>> said = said("MANGO/" + id, 2);
        assertThat(header(said.get(1), "ce_type")).isEqualTo("harvest.ended");
        assertThat(state(said.get(1)).status()).isEqualTo(HarvestStatus.ENDED);
    }

    private List<ConsumerRecord<String, String>> said(String key, int times) {
        await().atMost(SOON).until(() -> tap.records("harvests", key).size() >= times);
        List<ConsumerRecord<String, String>> records = tap.records("harvests", key);
        assertThat(records).hasSize(times);
        return records;
    }

    private HarvestState state(ConsumerRecord<String, String> said) {
        try {
            return json.readValue(said.value(), HarvestState.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(said.value(), e);
        }
    }

    private static String header(ConsumerRecord<String, String> said, String name) {
        return new String(said.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private void execute(String sql) {
        pool.query(sql).execute().await().atMost(SOON);
    }
}

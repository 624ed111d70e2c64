package org.harvestlink.matching.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Facts;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.nearmiss.HarvestMisses;
import org.harvestlink.matching.engine.nearmiss.Ladder;
import org.harvestlink.matching.engine.nearmiss.NearMisses;
import org.junit.jupiter.api.Test;

/** What the owners of a mango order (Hà Nội, 12–18 June) and of a mango harvest would send to make a change. */
class EasedTermsTest {

    @Test
    void aWishThatIsGivenUpIsNullAndOneThatIsEasedIsItsNewValue() {
        assertThat(eased(order().variety("GL4"), harvest().variety("tròn")))
                .containsExactly(Collections.singletonMap("variety", null));
        assertThat(eased(order().grade("1"), harvest().grade("2")))
                .containsExactly(Collections.singletonMap("grade", null));
        assertThat(eased(order().market("CN"), harvest())).containsExactly(Map.of("market", "VN"));
        assertThat(eased(order().within(200), harvest().from("125"))).containsExactly(Map.of("maxKm", 280));
        assertThat(eased(order().kg(100_000).minimumLot(5_000), harvest().kg(1_050)))
                .containsExactly(Map.of("minimumLotKg", 1_000L));
        assertThat(eased(
                        order().kg(100_000).suppliers(1),
                        harvest().id(1).cooperative(1).kg(7_000),
                        harvest().id(2).cooperative(2).kg(5_000)))
                .containsExactly(Map.of("maxSuppliers", 2));
    }

    @Test
    void certificatesAreToldWhole() {
        assertThat(eased(order().allOf("GLOBALGAP"), harvest().certified("VIETGAP", null, null)))
                .containsExactly(
                        Map.of("certifications", Map.of("allOf", List.of("VIETGAP"), "anyOf", List.of())),
                        Map.of("certifications", Map.of("allOf", List.of(), "anyOf", List.of())));
    }

    @Test
    void ofTwoDaysOnlyTheOneThatMovesIsTold() {
        assertThat(eased(order(), harvest().picked("2027-06-20", "2027-06-25")))
                .extracting(patch -> patch.get("delivery").toString())
                .containsExactly("{to=2027-06-21}");
    }

    @Test
    void twoChangesAreOnePatch() {
        assertThat(eased(order().grade("1"), harvest().grade("2").picked("2027-06-20", "2027-06-25")))
                .extracting(Map::keySet)
                .allSatisfy(fields -> assertThat(fields).containsExactlyInAnyOrder("delivery", "grade"));
    }

    @Test
    void aHarvestIsToldWhatIsItsOwnAndNothingWhereItNeedsPapers() {
        assertThat(eased(
                        harvest().kg(50_000).minimumLot(5_000),
                        order().id(1).kg(4_000),
                        order().id(2).kg(10_000).delivered("2027-06-24", "2027-06-30"),
                        order().id(3).kg(20_000).allOf("VIETGAP"),
                        order().id(4).kg(30_000).market("CN")))
                .extracting(Map::toString)
                .containsExactly("{minimumLotKg=null}", "{window={to=2027-06-23}}", "{}", "{}");
    }

    @Test
    void whatIsGivenUpStandsInTheAnswerAndWhatNeedsPapersDoesNot() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.writeValueAsString(near(Collections.singletonMap("grade", null))))
                .contains("\"eased\":{\"grade\":null}");
        assertThat(json.writeValueAsString(near(Map.of()))).doesNotContain("eased");
    }

    private static NearMissView near(Map<String, Object> eased) {
        return new NearMissView(new NearMissView.Change("GRADE", "", null), 1, List.of(), eased);
    }

    private static List<Map<String, Object>> eased(DemandBuilder order, SupplyBuilder... harvests) {
        CropBook book = new CropBook("MANGO", Facts.SON_LA);
        Arrays.stream(harvests).map(SupplyBuilder::build).forEach(book::put);
        Demand now = order.build();
        Ladder ladder = NearMisses.of(now, book);
        return Stream.concat(ladder.singles().stream(), ladder.pairs().stream())
                .map(rung -> EasedTerms.of(now, rung.changed()))
                .toList();
    }

    private static List<Map<String, Object>> eased(SupplyBuilder harvest, DemandBuilder... orders) {
        CropBook book = new CropBook("MANGO", Facts.SON_LA);
        Arrays.stream(orders).map(DemandBuilder::build).forEach(book::put);
        Supply now = harvest.build();
        return HarvestMisses.of(now, book).rungs().stream()
                .map(rung -> EasedTerms.of(now, rung.changed()))
                .toList();
    }
}

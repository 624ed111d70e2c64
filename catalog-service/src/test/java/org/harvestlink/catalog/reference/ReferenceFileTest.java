package org.harvestlink.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceFileTest {

    private static Map<String, Map<String, Object>> rows(ReferenceTable table) {
        return ReferenceFile.of(table).rows().stream()
                .collect(Collectors.toMap(row -> (String) row.get("code"), row -> row));
    }

    @ParameterizedTest
    @EnumSource(ReferenceTable.class)
    void every_shipped_row_has_a_code_of_its_own_a_source_a_confidence_and_a_date(ReferenceTable table) {
        ReferenceFile file = ReferenceFile.of(table);

        assertThat(file.rows()).isNotEmpty();
        assertThat(file.rows()).extracting(row -> row.get("code")).doesNotHaveDuplicates();
        assertThat(file.rows()).allSatisfy(row -> {
            assertThat((String) row.get("source")).isNotBlank();
            assertThat((String) row.get("confidence")).isNotBlank();
            assertThat(LocalDate.parse((String) row.get("as_of"))).isAfter(LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void a_published_road_goes_before_an_estimate_and_beyond_hanoi_the_way_leads_through_it() {
        Map<String, Map<String, Object>> roads = rows(ReferenceTable.DISTANCE);

        assertThat(roads.get("HN-116")).containsEntry("road_km", "302").containsEntry("basis", "PUBLISHED");
        assertThat(roads.get("HN-123")).containsEntry("road_km", "199").containsEntry("basis", "PUBLISHED");
        assertThat(roads.get("HN-118")).containsEntry("road_km", "354").containsEntry("basis", "ESTIMATE");
        assertThat(roads.get("HUUNGHI-124")).containsEntry("basis", "ESTIMATE_VIA_HANOI");
        assertThat(roads).hasSize(26 * 12);
    }

    @Test
    void shelf_life_is_the_lower_end_of_what_is_published() {
        Map<String, Map<String, Object>> crops = rows(ReferenceTable.CROP);

        assertThat(crops.get("LONGAN"))
                .containsEntry("shelf_life_ambient", "2-3")
                .containsEntry("shelf_life_days", "2");
        assertThat(crops.get("MANGO")).containsEntry("shelf_life_days", "7");
    }

    @Test
    void only_true_certification_schemes_are_schemes() {
        assertThat(rows(ReferenceTable.SCHEME).keySet())
                .containsExactlyInAnyOrder(
                        "VIETGAP", "GLOBALGAP", "ORGANIC", "OCOP3", "OCOP4", "OCOP5", "HACCP", "ISO22000", "ATTP");
    }

    @Test
    void a_rule_begins_on_a_day_only_where_its_source_names_one() {
        Map<String, Map<String, Object>> rules = rows(ReferenceTable.MARKET_ACCESS);

        assertThat(rules.get("POMELO-KR-1")).containsEntry("valid_from", "2024-07-30");
        assertThat(rules.get("BANANA-CN-1")).containsEntry("since", "2022-11").containsEntry("valid_from", null);
        assertThat(rules.get("PASSION_FRUIT-CN-1"))
                .containsEntry("access", "CONDITIONAL")
                .containsEntry("valid_to", "2025-04-14");
        assertThat(rules.get("PASSION_FRUIT-CN-2"))
                .containsEntry("access", "YES")
                .containsEntry("valid_from", "2025-04-15");
        assertThat(rules.get("PASSION_FRUIT-US-1")).containsEntry("access", "UNKNOWN");
    }

    @Test
    void rules_communes_and_roads_name_what_is_there() {
        Set<String> crops = rows(ReferenceTable.CROP).keySet();
        Set<String> markets = rows(ReferenceTable.MARKET).keySet();
        Set<String> districts = rows(ReferenceTable.DISTRICT).keySet();

        assertThat(rows(ReferenceTable.MARKET_ACCESS).values())
                .allSatisfy(rule -> assertThat(crops).contains((String) rule.get("crop")))
                .allSatisfy(rule -> assertThat(markets).contains((String) rule.get("market")));
        assertThat(rows(ReferenceTable.COMMUNE).values()).hasSize(75).allSatisfy(commune -> assertThat(districts)
                .contains((String) commune.get("district")));
        assertThat(rows(ReferenceTable.DISTANCE).values())
                .allSatisfy(road -> assertThat(districts).contains((String) road.get("district")));
    }

    @Test
    void an_empty_cell_is_unknown_and_a_list_is_cut_at_its_bars() throws IOException {
        // When
        ReferenceFile file = ReferenceFile.read(ReferenceTable.CROP, new StringReader("""
                code,name_vi,varieties,grades,note,source,confidence,as_of
                MANGO,Xoài,"GL4 | Ruột, vàng",,,somebody,low,2026-11-23
                """));

        // Then
        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().get(0))
                .containsEntry("varieties", List.of("GL4", "Ruột, vàng"))
                .containsEntry("grades", List.of())
                .containsEntry("note", null);
    }

    @Test
    void a_row_without_a_source_or_with_a_cell_too_many_is_refused_with_its_place() {
        assertThatThrownBy(() -> ReferenceFile.read(ReferenceTable.MARKET, new StringReader("""
                        code,name_vi,name_en,source,confidence,as_of
                        VN,Việt Nam,Vietnam,,high,2026-11-23
                        """)))
                .hasMessage("markets.csv, line 2: source is missing");
        assertThatThrownBy(() -> ReferenceFile.read(ReferenceTable.MARKET, new StringReader("""
                        code,name_vi,name_en,source,confidence,as_of
                        VN,Việt Nam,Vietnam,ISO,high,2026-11-23,more
                        """)))
                .hasMessage("markets.csv, line 2: 7 cells for 6 columns");
    }

    @Test
    void a_former_district_is_known_by_code_and_by_name_with_or_without_diacritics() {
        District yenChau = new District("124", new Name("Yên Châu", "Yen Chau"), "Huyện Yên Châu");

        assertThat(List.of("124", "Yên Châu", "yen chau", " YÊN  CHÂU ", "huyện Yên Châu", "huyen yen chau"))
                .allMatch(yenChau::isCalled);
        assertThat(List.of("125", "Mộc Châu", "yên", "")).noneMatch(yenChau::isCalled);
        assertThat(PlainText.of("Đà Bắc")).isEqualTo("da bac");
    }
}

package org.harvestlink.catalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.harvestlink.imports.SheetMedia;
import org.harvestlink.sheets.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class HarvestImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CALENDAR = Path.of("../../shared/data/taiwan_harvest_calendar_by_township.csv");

    Grower grower;
    Map<String, Object> area;
    String areaId;

    @BeforeEach
    void aGrowerOfMango() {
        grower = Grower.called("HTX Xoài Yên Châu");
        area = mangoArea();
        areaId = grower.hasArea(area);
    }

    @Test
    void a_sheet_is_previewed_as_it_is_meant_and_nothing_is_listed() throws Exception {
        List<JsonNode> lines = preview("""
                Loại quả,Sản lượng dự kiến,Thời gian thu hoạch,Giá tại vườn,Mã vùng trồng
                xoài,"16,4 tấn",1-20/6/%1$d,12k,%2$s
                xoài,1 tấn,tháng 6/%1$d,12.000 đ/kg,
                """.formatted(Grower.YEAR, area.get("code")));

        assertThat(lines.get(1).at("/violations")).isEmpty();
        assertThat(lines.get(1).at("/reading/quantityKg").asLong()).isEqualTo(16_400);
        assertThat(lines.get(1).at("/reading/growingAreaId").asText()).isEqualTo(areaId);
        assertThat(lines.get(1).at("/reading/window/to").asText()).isEqualTo(Grower.YEAR + "-06-20");
        assertThat(lines.get(2).at("/violations")).isEmpty();
        assertThat(lines.get(2).at("/echo/growingAreaId").asText())
                .as("the only area of mango")
                .isEqualTo(area.get("code"));
        grower.asking().get("/api/harvests?mine=true").then().body("items.size()", equalTo(0));
    }

    @Test
    void what_the_rows_before_take_of_an_area_is_gone() throws Exception {
        List<JsonNode> lines = preview("""
                crop,quantity,harvest,asking price
                mango,60 tonnes,June %1$d,12k
                mango,60 tonnes,June %1$d,12k
                mango,40 tonnes,June %1$d,12k
                """.formatted(Grower.YEAR));

        assertThat(lines.get(1).at("/violations")).isEmpty();
        assertThat(lines.get(2).at("/violations/0/field").asText()).isEqualTo("quantityKg");
        assertThat(lines.get(2).at("/violations/0/message").asText()).startsWith("40,000 kg can still be listed");
        assertThat(lines.get(3).at("/violations")).isEmpty();
    }

    @Test
    void a_batch_keeps_what_is_good_and_says_of_each_other_row_why_not() {
        // Given
        Grower other = Grower.called("HTX khác");
        String elsewhere = other.hasArea(mangoArea());
        List<Map<String, Object>> rows = List.of(
                mango(areaId),
                with(mango(areaId), "quantityKg", 90_000),
                mango(elsewhere),
                with(mango(areaId), "askVndPerKg", null),
                with(mango(areaId), "crop", "PLUM"),
                with(mango(areaId), "quantityKg", 83_600));
        UUID key = UUID.randomUUID();

        // When
        Response first = post(key, rows);
        Response second = post(key, rows);

        // Then
        first.then()
                .statusCode(200)
                .body("posted", equalTo(2))
                .body("refused", equalTo(4))
                .body("results.posted", equalTo(List.of(true, false, false, false, false, true)))
                .body("results[1].problem", equalTo("/problems/over-capacity"))
                .body("results[1].violations[0].field", equalTo("quantityKg"))
                .body("results[2].problem", equalTo("/problems/not-found"))
                .body("results[2].violations[0].field", equalTo("growingAreaId"))
                .body("results[3].violations[0].field", equalTo("askVndPerKg"))
                .body("results[4].violations[0].message", equalTo("this area grows Mango"));
        assertThat(second.asString()).isEqualTo(first.asString());
        grower.asking()
                .get("/api/harvests?mine=true")
                .then()
                .body("items.quantityKg", equalTo(List.of(83_600, 16_400)));
    }

    @Test
    void an_export_holds_the_cooperatives_own_harvests_and_can_be_imported_again() throws Exception {
        // Given
        Grower other = Grower.called("HTX khác");
        other.lists(mango(other.hasArea(mangoArea())));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= 250; i++) {
            rows.add(with(mango(areaId), "quantityKg", i));
        }
        post(UUID.randomUUID(), rows).then().statusCode(200).body("posted", equalTo(250));

        // When
        byte[] book = grower.asking()
                .get("/api/harvests/export")
                .then()
                .statusCode(200)
                .contentType(SheetMedia.XLSX)
                .extract()
                .asByteArray();
        List<JsonNode> lines =
                lines(grower.asking().contentType(SheetMedia.XLSX).body(book).post("/api/harvests/import/preview"));

        // Then
        assertThat(Sheet.read(book).rows()).hasSize(251);
        assertThat(lines.get(0).path("columns").findValuesAsText("known")).containsOnly("true");
        assertThat(last(lines).path("good").asInt()).isEqualTo(250);
        assertThat(lines.get(1).at("/reading/growingAreaId").asText()).isEqualTo(areaId);
        assertThat(lines.get(1).at("/reading/variety").asText()).isEqualTo("GL4");
    }

    /** Taiwan's public calendar of what is in season in which township: crop, variety and month; the rest is told once. */
    @Test
    void a_public_harvest_calendar_is_taken_as_it_is() throws Exception {
        assumeThat(CALENDAR).exists();
        byte[] file = Files.readAllBytes(CALENDAR);
        grower.hasArea(with(with(mangoArea(), "crop", "LONGAN"), "hectares", 100));

        List<JsonNode> lines = lines(grower.asking()
                .contentType(SheetMedia.CSV)
                .queryParam("column", "行政區=note")
                .queryParam("fixed", "quantityKg=100 kg", "askVndPerKg=12.000 đ/kg")
                .body(file)
                .post("/api/harvests/import/preview"));

        List<String[]> told = new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        long coming = told.stream()
                .filter(line -> line[1].equals("芒果") || line[1].equals("龍眼"))
                .filter(line -> isComing(Integer.parseInt(line[5].strip())))
                .count();
        assertThat(coming).isPositive();
        assertThat(last(lines).path("rows").asInt()).isEqualTo(told.size());
        assertThat(last(lines).path("good").asLong()).isEqualTo(coming);
        assertThat(last(lines).path("bad").asLong()).isEqualTo(told.size() - coming);
    }

    /** A month that ended in the last 60 days is read as this year's, and so is over. */
    private static boolean isComing(int month) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        LocalDate end = YearMonth.of(today.getYear(), month).atEndOfMonth();
        return !end.isBefore(today) || end.isBefore(today.minusDays(60));
    }

    private List<JsonNode> preview(String csv) throws Exception {
        return lines(grower.asking()
                .contentType(SheetMedia.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/harvests/import/preview"));
    }

    private Response post(UUID key, List<Map<String, Object>> rows) {
        return grower.asking()
                .header("Idempotency-Key", key)
                .body(Map.of("rows", rows))
                .post("/api/harvests/import");
    }

    private static List<JsonNode> lines(Response answer) throws Exception {
        answer.then().statusCode(200).contentType(SheetMedia.LINES);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Arrays.asList(answer.asString().split("\n"))) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static JsonNode last(List<JsonNode> lines) {
        return lines.get(lines.size() - 1);
    }
}

package org.harvestlink.offer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.harvestlink.offer.Market.as;
import static org.harvestlink.offer.Market.posting;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.imports.SheetMedia;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.harvestlink.sheets.Cell;
import org.harvestlink.sheets.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class OrderImportTest {

    private static final LocalDate SOON = Wanted.today().plusDays(20);

    @Inject
    Market market;

    UUID buyer;

    @BeforeEach
    void aBuyer() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
    }

    @Test
    void a_sheet_is_previewed_as_it_is_meant_and_nothing_is_posted() {
        // Given
        String sheet = """
                STT;Loại quả;Sản lượng (tấn);Ngày giao;Nơi giao;Thị trường;Chứng nhận;Giá (nghìn đ/kg);Màu
                1;xoài;16,4;%s;hữu nghị;Trung Quốc;vietgap;18;vàng
                """.formatted(range());

        // When
        List<Preview.Line> lines = Preview.of(preview(SheetMedia.CSV, sheet.getBytes(StandardCharsets.UTF_8)));

        // Then
        assertThat(lines).extracting(Preview.Line::kind).containsExactly("sheet", "row", "progress", "end");
        Preview.Line row = lines.get(1);
        assertThat(row.at("/reading/crop").asText()).isEqualTo("MANGO");
        assertThat(row.at("/reading/quantityKg").asLong()).isEqualTo(16_400);
        assertThat(row.at("/reading/delivery/from").asText()).isEqualTo(SOON.toString());
        assertThat(row.at("/reading/delivery/place").asText()).isEqualTo("HUUNGHI");
        assertThat(row.at("/reading/certifications/allOf/0").asText()).isEqualTo("VIETGAP");
        assertThat(row.at("/reading/maxVndPerKg").asLong()).isEqualTo(18_000);
        assertThat(row.at("/echo/quantityKg").asText()).isEqualTo("16.400 kg");
        assertThat(row.at("/violations").size()).isZero();
        assertThat(lines.get(0).at("/columns/8/known").asBoolean()).as("Màu").isFalse();
        assertThat(lines.get(0).at("/columns/0/known").asBoolean()).as("STT").isTrue();
        assertThat(lines.get(3).at("/good").asInt()).isEqualTo(1);
        assertThat(orders()).isZero();
    }

    @Test
    void what_is_wrong_is_told_by_cell_in_the_language_of_who_asks() {
        // Given
        String sheet = """
                crop,quantity,delivery,place of delivery,market,maximum price
                mango,16.4,%1$s,Hữu Nghị,CN,18k
                papaya,100 kg,%1$s,Hữu Nghị,CN,18k
                mango,100 kg,1/1/2020,Hữu Nghị,CN,18k
                mango,,%1$s,Paris,,cheap
                """.formatted(range());

        // When
        List<Preview.Line> lines = Preview.of(as(Tokens.buyer(buyer))
                .contentType(SheetMedia.CSV)
                .header("Accept-Language", "en")
                .body(sheet.getBytes(StandardCharsets.UTF_8))
                .post("/api/orders/import/preview"));

        // Then
        assertThat(lines.get(1).violations()).containsExactly("B quantityKg question");
        assertThat(lines.get(1).at("/violations/0/choices/0/label").asText()).isEqualTo("16,400 kg");
        assertThat(lines.get(2).violations()).containsExactly("A crop error");
        assertThat(lines.get(2).at("/violations/0/message").asText()).isEqualTo("“papaya” is not known here.");
        assertThat(lines.get(3).violations()).containsExactly("C delivery.to error");
        assertThat(lines.get(3).at("/violations/0/message").asText()).isEqualTo("the delivery window is already over");
        assertThat(lines.get(4).violations())
                .containsExactlyInAnyOrder(
                        "D delivery.place error", "F maxVndPerKg error", "E market error", "B quantityKg error");
        assertThat(lines.get(6).at("/good").asInt()).isZero();
        assertThat(lines.get(6).at("/questions").asInt()).isEqualTo(1);
        assertThat(lines.get(6).at("/bad").asInt()).isEqualTo(3);
    }

    @Test
    void who_sends_it_says_what_columns_are_and_what_holds_of_all_rows() {
        List<Preview.Line> lines = Preview.of(as(Tokens.buyer(buyer))
                .contentType(SheetMedia.TSV)
                .queryParam("column", "A=crop", "C=", "Bao nhiêu=quantityKg")
                .queryParam("fixed", "delivery=" + range(), "delivery.place=Hữu Nghị", "market=CN")
                .body("Gì\tBao nhiêu\tGiá\nxoài\t5 tấn\tthỏa thuận\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/orders/import/preview"));

        assertThat(lines.get(1).violations()).isEmpty();
        assertThat(lines.get(1).at("/reading/quantityKg").asLong()).isEqualTo(5_000);
        assertThat(lines.get(1).at("/reading/market").asText()).isEqualTo("CN");
    }

    @Test
    void cells_come_as_json_too() {
        List<Preview.Line> lines = Preview.of(preview(
                "application/json",
                ("{\"rows\": [[\"Cây trồng\", \"Số lượng\", \"Ngày giao\", \"Nơi giao\", \"Thị trường\"],"
                                + "[\"Xoài\", 16400, \"" + range() + "\", \"HN\", \"VN\"], [null, null]]}")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1).violations()).isEmpty();
        assertThat(lines.get(1).at("/cells/1").asLong()).isEqualTo(16_400);
    }

    @Test
    void what_is_no_sheet_is_refused_as_a_problem() {
        preview(SheetMedia.XLSX, "PK\3\4 not a workbook".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("body"))
                .body("violations[0].message", containsString("Excel"));
        preview(SheetMedia.CSV, new byte[0]).then().statusCode(400).contentType("application/problem+json");
        for (String json : List.of("{\"rows\": [1]}", "{\"rows\": [[true]]}", "{\"rows\": []} {}", "[]", "null", "{")) {
            preview("application/json", json.getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        as(Tokens.buyer(buyer))
                .contentType(SheetMedia.CSV)
                .queryParam("column", "Z=crop")
                .body("crop\nmango\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/orders/import/preview")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("“Z”"));
        as(Tokens.cooperative(buyer))
                .contentType(SheetMedia.CSV)
                .body("crop\nmango\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/orders/import/preview")
                .then()
                .statusCode(403);
    }

    @Test
    void a_batch_keeps_what_is_good_and_counts_honestly_once_for_each_key() {
        // Given
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(Wanted.mango());
        rows.add(Wanted.mangoWith("crop", "PAPAYA"));
        rows.add(Wanted.mangoWith("quantityKg", 0));
        rows.add(Wanted.mangoWith("delivery", Wanted.delivery(SOON.minusYears(3), SOON.minusYears(3), "HN")));
        rows.add(null);
        rows.add(Wanted.mangoWith("quantityKg", 500));
        String key = UUID.randomUUID().toString();

        // When
        Response first = post(key, rows);
        Response second = post(key, rows);

        // Then
        first.then()
                .statusCode(200)
                .body("posted", equalTo(2))
                .body("refused", equalTo(4))
                .body("results.posted", equalTo(List.of(true, false, false, false, false, true)))
                .body("results.row", equalTo(List.of(0, 1, 2, 3, 4, 5)))
                .body("results[1].violations[0].field", equalTo("crop"))
                .body("results[2].violations[0].message", equalTo("phải là số kg nguyên từ 1 đến 100.000.000"))
                .body("results[3].violations[0].field", equalTo("delivery.to"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(orders()).isEqualTo(2);
        as(Tokens.buyer(buyer))
                .get("/api/orders/" + first.path("results[0].id"))
                .then()
                .statusCode(200)
                .body("quantityKg", equalTo(10_000));
    }

    @Test
    void a_batch_that_is_malformed_as_a_whole_posts_nothing() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(Map.of());
        }
        post(UUID.randomUUID().toString(), many)
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("tối đa 500 dòng mỗi lần gửi"));
        post(UUID.randomUUID().toString(), List.of()).then().statusCode(400);
        post(UUID.randomUUID().toString(), List.of(Wanted.mangoWith("quantityKg", "many")))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("rows[0].quantityKg"));
        as(Tokens.buyer(buyer))
                .body(Map.of("rows", List.of(Wanted.mango())))
                .post("/api/orders/import")
                .then()
                .statusCode(400);
        posting(UUID.randomUUID())
                .body(Map.of("rows", List.of(Wanted.mango())))
                .post("/api/orders/import")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/profile-missing"));
        assertThat(orders()).isZero();
    }

    @Test
    void the_same_sheet_comes_back_with_what_is_to_be_corrected() {
        byte[] book = as(Tokens.buyer(buyer))
                .contentType(SheetMedia.CSV)
                .body("crop,quantity\nmango,16.4\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/orders/import/file")
                .then()
                .statusCode(200)
                .contentType(SheetMedia.XLSX)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();

        Sheet sheet = Sheet.read(book);
        assertThat(sheet.rows().get(0).cells()).extracting(Cell::text).containsExactly("crop", "quantity", "Cần sửa");
        assertThat(sheet.rows().get(1).cells().get(2).text())
                .contains("B (quantity): Số kg phải nguyên; anh chị muốn ghi 16.400 kg?")
                .contains("market: không được bỏ trống.");
    }

    @Test
    void an_export_holds_the_buyers_own_orders_and_can_be_imported_again() {
        // Given
        UUID another = market.buyer("Another");
        posting(another).body(Wanted.mango()).post("/api/orders").then().statusCode(201);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= 450; i++) {
            rows.add(Wanted.mangoWith("quantityKg", i));
        }
        post(UUID.randomUUID().toString(), rows).then().statusCode(200).body("posted", equalTo(450));

        // When
        byte[] book = as(Tokens.buyer(buyer))
                .get("/api/orders/export")
                .then()
                .statusCode(200)
                .contentType(SheetMedia.XLSX)
                .extract()
                .asByteArray();
        List<Preview.Line> lines = Preview.of(preview(SheetMedia.XLSX, book));

        // Then
        assertThat(Sheet.read(book).rows()).hasSize(451);
        assertThat(lines.get(0).line().path("columns").findValuesAsText("known"))
                .containsOnly("true");
        Preview.Line end = lines.get(lines.size() - 1);
        assertThat(end.at("/good").asInt()).isEqualTo(450);
        Map<String, Object> newest = new HashMap<>(rows.get(449));
        assertThat(lines.get(1).at("/reading/quantityKg").asInt()).isEqualTo(newest.get("quantityKg"));
        assertThat(lines.get(1).at("/reading/maxVndPerKg").asInt()).isEqualTo(newest.get("maxVndPerKg"));
        assertThat(lines.get(1).at("/reading/certifications/allOf/0").asText()).isEqualTo("VIETGAP");
    }

    @Test
    void imports_have_room_for_large_files_and_nothing_else_has() {
        String row = "mango,100 kg," + "y".repeat(900) + "\n";
        byte[] large = ("crop,quantity,note\n" + row.repeat(2_500)).getBytes(StandardCharsets.UTF_8);
        assertThat(large.length).isGreaterThan(2 << 20);

        List<Preview.Line> lines = Preview.of(preview(SheetMedia.CSV, large));

        assertThat(lines.get(lines.size() - 1).at("/rows").asInt()).isEqualTo(2_500);
        posting(buyer).body(new byte[(1 << 20) + 1]).post("/api/orders").then().statusCode(413);
    }

    private Response preview(String type, byte[] body) {
        return as(Tokens.buyer(buyer)).contentType(type).body(body).post("/api/orders/import/preview");
    }

    private Response post(String key, List<Map<String, Object>> rows) {
        return as(Tokens.buyer(buyer))
                .header("Idempotency-Key", key)
                .body(Map.of("rows", rows))
                .post("/api/orders/import");
    }

    private long orders() {
        return market.count("select count(*) as n from orders where buyer_id = '" + buyer + "'");
    }

    /** Ten days, as a buyer writes them. */
    private static String range() {
        LocalDate last = SOON.plusDays(9);
        return SOON.getDayOfMonth() + "/" + SOON.getMonthValue() + "/" + SOON.getYear() + " - " + last.getDayOfMonth()
                + "/" + last.getMonthValue() + "/" + last.getYear();
    }
}

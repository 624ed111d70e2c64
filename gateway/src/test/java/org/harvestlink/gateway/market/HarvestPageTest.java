package org.harvestlink.gateway.market;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HarvestPageTest {

    private static final String ID = "0192d3a0-0000-7000-8000-000000000001";

    @BeforeEach
    void theCatalogKnowsOneHarvest() {
        answer("/api/crops", list("MANGO", "Xoài", "Mango"));
        answer("/api/markets", list("CN", "Trung Quốc", "China"));
        answer("/api/schemes", list("VIETGAP", "VietGAP trồng trọt", "VietGAP crop"));
        answer("/api/harvests/" + ID, harvest());
    }

    @Test
    void aHarvestIsReadInVietnameseWithoutAnyScript() {
        String html = given().when()
                .get("/market/harvests/" + ID)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Content-Language", equalTo("vi"))
                .extract()
                .asString();

        assertThat(html)
                .contains("<html lang=\"vi\">", "Xoài", "HTX Chiềng Hặc", "Trung Quốc")
                .contains("5.100\u00a0kg", "16.400\u00a0kg", "12.000\u00a0₫/kg")
                .contains("10–20/6/2027", "Tuần 23–24", "VietGAP trồng trọt, đến hết 31/12/2027")
                .contains("Đã giao 2.950", "Đã chốt 6.050", "Đang giữ 2.300", "Còn 5.100")
                .doesNotContain("<script", " style=", "Thiếu hụt");
    }

    @Test
    void inEnglishForWhoeverAsksForIt() {
        given().when()
                .get("/market/harvests/" + ID + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("5,100\u00a0kg</strong> still for sale"))
                .body(containsString("valid to 31 Dec 2027"));
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .when()
                .get("/market/harvests/" + ID)
                .then()
                .body(containsString("Asking price"));
    }

    @Test
    void itsLotSheetLeadsBackToIt() throws IOException {
        byte[] pdf = given().when()
                .get("/market/harvests/" + ID + "/lot.pdf")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Language", equalTo("vi"))
                .extract()
                .asByteArray();

        assertThat(new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1))
                .contains("Xoài · 16.400", "HTX Chiềng Hặc", "10–20/6/2027", "Trung Quốc")
                .contains("đến hết 31/12/2027", "/market/harvests/" + ID);
        String none = "0192d3a0-0000-7000-8000-00000000ffff";
        Surroundings.catalog().on("/api/harvests/" + none, request -> request.response()
                .setStatusCode(404)
                .end());
        given().get("/market/harvests/" + none + "/lot.pdf").then().statusCode(404);
    }

    @Test
    void whatCooperativesWriteIsTextAndNoMarkup() {
        answer(
                "/api/harvests/" + ID,
                harvest().put("note", "<script>alert(1)</script>").put("variety", "\"><img src=x>"));

        given().when()
                .get("/market/harvests/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"))
                .body(not(containsString("<script>")))
                .body(not(containsString("<img src=x>")));
    }

    @Test
    void whatWasWithdrawnSaysSoAndOffersNoOrder() {
        answer("/api/harvests/" + ID, harvest().put("status", "WITHDRAWN"));

        given().when()
                .get("/market/harvests/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("đã rút khỏi thị trường"))
                .body(not(containsString("/orders/new")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0192d3a0-0000-7000-8000-00000000dead", "khong-phai-ma"})
    void whatIsNotThereIsSaidInWordsWithAWayBack(String id) {
        Surroundings.catalog().on("/api/harvests/" + id, request -> request.response()
                .setStatusCode(404)
                .end());

        given().when()
                .get("/market/harvests/" + id)
                .then()
                .statusCode(404)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .body(containsString("Không có vụ thu hoạch này"))
                .body(containsString("href=\"/market\""));
    }

    @Test
    void aCatalogThatFailsIsSaidInWordsToo() {
        Surroundings.catalog().on("/api/harvests/" + ID, request -> request.response()
                .setStatusCode(500)
                .end());

        given().when()
                .get("/market/harvests/" + ID)
                .then()
                .statusCode(503)
                .body(containsString("Chưa đọc được vụ thu hoạch"));
    }

    private static void answer(String path, JsonObject body) {
        Surroundings.catalog().on(path, request -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer()));
    }

    private static JsonObject list(String code, String vi, String en) {
        return new JsonObject()
                .put(
                        "items",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("code", code)
                                        .put(
                                                "name",
                                                new JsonObject().put("vi", vi).put("en", en))));
    }

    private static JsonObject harvest() {
        return new JsonObject()
                .put("id", ID)
                .put("cooperativeName", "HTX Chiềng Hặc")
                .put("crop", "MANGO")
                .put("grade", "loại 1")
                .put("quantityKg", 16_400)
                .put("window", new JsonObject().put("from", "2027-06-10").put("to", "2027-06-20"))
                .put("askVndPerKg", 12_000)
                .put("areaCode", "VN-SLOR-0017")
                .put("district", "Yên Châu")
                .put(
                        "certifications",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("scheme", "VIETGAP")
                                        .put("validFrom", "2027-01-01")
                                        .put("validTo", "2027-12-31")))
                .put("markets", new JsonArray().add("CN"))
                .put("status", "LISTED")
                .put("openKg", 5_100)
                .put("heldKg", 2_300)
                .put("agreedKg", 6_050)
                .put("deliveredKg", 2_950)
                .put("shortfallKg", 0)
                .put("somethingNew", true);
    }
}

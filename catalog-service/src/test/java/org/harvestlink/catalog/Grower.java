package org.harvestlink.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.harvestlink.delivery.testing.Tokens;

/** A cooperative that talks to the API. */
public final class Grower {

    /** A year in which nothing of a test is over. */
    public static final int YEAR = LocalDate.now().getYear() + 1;

    private static final AtomicInteger CODES = new AtomicInteger(1000);

    private final UUID id = UUID.randomUUID();

    private Grower() {}

    /** A cooperative without a profile. */
    public static Grower unknown() {
        return new Grower();
    }

    /** A cooperative with a profile. */
    public static Grower called(String name) {
        Grower grower = new Grower();
        grower.asking()
                .header("If-None-Match", "*")
                .body(Map.of("name", name, "communeCode", "04075", "phone", "0212 3852 001"))
                .put("/api/cooperatives/" + grower.id)
                .then()
                .statusCode(201);
        return grower;
    }

    public UUID id() {
        return id;
    }

    public String token() {
        return Tokens.cooperative(id);
    }

    /** A request as JSON with this cooperative's token, in English. */
    public RequestSpecification asking() {
        return as(token());
    }

    /** A POST's request with a key of its own. */
    public RequestSpecification posting() {
        return asking().header("Idempotency-Key", UUID.randomUUID());
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    /** A planting area code that nobody has. */
    public static String newCode() {
        return "VN-SLOR-" + CODES.incrementAndGet();
    }

    /** A mango area of 10 ha at 10,000 kg/ha in Yên Châu, granted for China. */
    public static Map<String, Object> mangoArea() {
        Map<String, Object> area = new HashMap<>();
        area.put("crop", "MANGO");
        area.put("code", newCode());
        area.put("hectares", 10);
        area.put("expectedYieldKgPerHa", 10_000);
        area.put("communeCode", "04075");
        area.put("district", "Yên Châu");
        area.put("markets", List.of("CN"));
        return area;
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    public String hasArea(Map<String, Object> area) {
        return made(posting().body(area).post("/api/growing-areas"));
    }

    public String hasFacility(List<String> markets) {
        return made(posting()
                .body(Map.of(
                        "code", "VN-SLPH-" + CODES.incrementAndGet(), "name", "Cơ sở đóng gói", "markets", markets))
                .post("/api/packing-facilities"));
    }

    public String hasVietGap(String growingAreaId) {
        Map<String, Object> certificate = new HashMap<>(Map.of(
                "scheme", "VIETGAP",
                "number", "VietGAP-TT-13-09-14-0001",
                "body", "VietCert",
                "validFrom", (YEAR - 1) + "-01-01",
                "validTo", YEAR + "-12-31"));
        if (growingAreaId != null) {
            certificate.put("growingAreaId", growingAreaId);
        }
        return made(posting().body(certificate).post("/api/certificates"));
    }

    /** 16,400 kg of mango from that area, in June. */
    public static Map<String, Object> mango(String growingAreaId) {
        Map<String, Object> harvest = new HashMap<>();
        harvest.put("crop", "MANGO");
        harvest.put("variety", "GL4");
        harvest.put("grade", "Loại 1");
        harvest.put("quantityKg", 16_400);
        harvest.put("window", Map.of("from", YEAR + "-06-01", "to", YEAR + "-06-20"));
        harvest.put("askVndPerKg", 12_000);
        harvest.put("growingAreaId", growingAreaId);
        return harvest;
    }

    public String lists(Map<String, Object> harvest) {
        return made(posting().body(harvest).post("/api/harvests"));
    }

    private static String made(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }
}

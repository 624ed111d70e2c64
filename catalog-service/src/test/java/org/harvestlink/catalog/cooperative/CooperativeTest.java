package org.harvestlink.catalog.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.harvestlink.catalog.Grower.as;
import static org.harvestlink.catalog.Grower.with;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.harvestlink.delivery.testing.Tokens;
import org.junit.jupiter.api.Test;

@CatalogTest
class CooperativeTest {

    private static final Map<String, Object> PROFILE = Map.of(
            "name", "HTX Ngọc Lan",
            "communeCode", "04075",
            "contactName", "Lò Thị Hoa",
            "phone", "0912 345 678",
            "email", "ngoclan@example.vn",
            "taxCode", "5500123456");

    @Test
    void a_cooperative_makes_its_profile_and_the_district_follows_from_the_commune() {
        Grower grower = Grower.unknown();

        grower.asking()
                .header("If-None-Match", "*")
                .body(PROFILE)
                .put("/api/cooperatives/" + grower.id())
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/cooperatives/" + grower.id()))
                .header("ETag", "\"1\"")
                .body("name", equalTo("HTX Ngọc Lan"))
                .body("district", equalTo("Yên Châu"))
                .body("phone", equalTo("0912 345 678"))
                .body("version", is(1));
    }

    @Test
    void contacts_are_for_the_cooperative_and_the_organizers() {
        Grower grower = Grower.called("HTX Phiêng Khoài");
        String path = "/api/cooperatives/" + grower.id();

        grower.asking().get(path).then().body("phone", equalTo("0212 3852 001"));
        as(Tokens.organizer(UUID.randomUUID())).get(path).then().body("phone", equalTo("0212 3852 001"));
        RestAssured.get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("HTX Phiêng Khoài"))
                .body("$", not(hasKey("phone")));
        as(Tokens.buyer(grower.id())).get(path).then().statusCode(200).body("$", not(hasKey("phone")));
    }

    @Test
    void the_district_may_be_told_and_its_name_may_lack_its_diacritics() {
        Grower grower = Grower.unknown();

        grower.asking()
                .header("If-None-Match", "*")
                .body(with(PROFILE, "district", "moc chau"))
                .put("/api/cooperatives/" + grower.id())
                .then()
                .statusCode(201)
                .body("district", equalTo("Mộc Châu"));
        RestAssured.get("/api/cooperatives?district=123&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(grower.id().toString()));
        RestAssured.get("/api/cooperatives?district=124&limit=200")
                .then()
                .body("items.id", not(hasItem(grower.id().toString())));
    }

    @Test
    void a_profile_is_changed_by_who_has_seen_its_newest_version() {
        Grower grower = Grower.called("HTX Chiềng Hặc");
        String path = "/api/cooperatives/" + grower.id();

        grower.asking().body(PROFILE).put(path).then().statusCode(428).body("type", endsWith("/if-match-needed"));
        grower.asking()
                .header("If-Match", "\"7\"")
                .body(PROFILE)
                .put(path)
                .then()
                .statusCode(412);
        grower.asking()
                .header("If-None-Match", "*")
                .body(PROFILE)
                .put(path)
                .then()
                .statusCode(412);
        grower.asking()
                .header("If-Match", "\"1\"")
                .body(PROFILE)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("HTX Ngọc Lan"));
    }

    @Test
    void of_many_that_make_a_profile_at_once_one_does() {
        Grower grower = Grower.unknown();

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> grower.asking()
                        .header("If-None-Match", "*")
                        .body(PROFILE)
                        .put("/api/cooperatives/" + grower.id())
                        .statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers).containsOnly(201, 412);
    }

    @Test
    void nobody_writes_a_profile_but_its_cooperative() {
        Grower grower = Grower.called("HTX Lóng Phiêng");
        String path = "/api/cooperatives/" + grower.id();

        Grower.unknown()
                .asking()
                .header("If-Match", "\"1\"")
                .body(PROFILE)
                .put(path)
                .then()
                .statusCode(404);
        as(Tokens.buyer(grower.id()))
                .header("If-Match", "\"1\"")
                .body(PROFILE)
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void an_unknown_place_is_told_by_its_field_in_both_languages() {
        Grower grower = Grower.unknown();
        String path = "/api/cooperatives/" + grower.id();

        grower.asking()
                .header("If-None-Match", "*")
                .body(with(PROFILE, "communeCode", "99999"))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("communeCode"))
                .body(
                        "violations[0].message",
                        equalTo("is not the code of a commune or ward of Son La since 1 July 2025"));
        RestAssured.given()
                .auth()
                .oauth2(grower.token())
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(with(PROFILE, "district", "Sa Pa"))
                .put(path)
                .then()
                .statusCode(400)
                .body("title", equalTo("Dữ liệu gửi lên chưa đúng"))
                .body("violations[0].field", equalTo("district"))
                .body("violations[0].message", equalTo("không có huyện cũ này ở Sơn La"));
    }

    @Test
    void without_a_profile_nothing_can_be_registered() {
        Grower.unknown()
                .posting()
                .body(Grower.mangoArea())
                .post("/api/growing-areas")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/profile-missing"));
    }
}

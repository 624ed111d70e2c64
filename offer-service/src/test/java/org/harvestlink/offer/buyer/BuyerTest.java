package org.harvestlink.offer.buyer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.harvestlink.offer.Market.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OfferTest
class BuyerTest {

    @Inject
    Market market;

    @Test
    void a_buyer_makes_its_profile_once() {
        // Given
        UUID id = UUID.randomUUID();
        Map<String, Object> profile =
                Map.of("name", " Big C Thăng Long ", "channel", "SUPERMARKET", "taxCode", "0100109106");

        // When
        as(Tokens.buyer(id))
                .header("If-None-Match", "*")
                .body(profile)
                .put("/api/buyers/" + id)
                // Then
                .then()
                .statusCode(201)
                .header("Location", "/api/buyers/" + id)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id.toString()))
                .body("name", equalTo("Big C Thăng Long"))
                .body("taxCode", equalTo("0100109106"))
                .body("version", is(1));
        as(Tokens.buyer(id))
                .header("If-None-Match", "*")
                .body(profile)
                .put("/api/buyers/" + id)
                .then()
                .statusCode(412)
                .body("type", endsWith("/problems/stale"));
    }

    @Test
    void the_profile_is_changed_by_whoever_has_seen_it_last() {
        // Given
        UUID id = market.buyer("Hải Nam");
        Map<String, Object> changed = Map.of("name", "Hải Nam", "channel", "EXPORT", "address", "Lạng Sơn");

        // Then
        put(as(Tokens.buyer(id)), id, changed).then().statusCode(428);
        put(as(Tokens.buyer(id)).header("If-Match", "\"5\""), id, changed)
                .then()
                .statusCode(412);
        put(as(Tokens.buyer(id)).header("If-Match", "\"1\""), id, changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("address", equalTo("Lạng Sơn"))
                .body("phone", nullValue());
    }

    @Test
    void a_profile_that_is_not_there_has_no_version_to_change() {
        UUID id = UUID.randomUUID();

        put(as(Tokens.buyer(id)).header("If-Match", "\"1\""), id, Map.of("name", "A", "channel", "EXPORT"))
                .then()
                .statusCode(412);
    }

    @Test
    void nobody_writes_the_profile_of_another() {
        UUID id = market.buyer("Hải Nam");
        Map<String, Object> profile = Map.of("name", "Cướp", "channel", "EXPORT");

        put(as(Tokens.buyer(UUID.randomUUID())).header("If-Match", "\"1\""), id, profile)
                .then()
                .statusCode(404);
        put(as(Tokens.cooperative(id)).header("If-Match", "\"1\""), id, profile)
                .then()
                .statusCode(403);
        put(given().contentType("application/json").header("If-Match", "\"1\""), id, profile)
                .then()
                .statusCode(401);
    }

    @Test
    void everybody_sees_name_and_channel_and_nothing_else() {
        UUID id = market.buyer("Hải Nam");

        for (RequestSpecification reader :
                List.of(given(), as(Tokens.cooperative(UUID.randomUUID())), as(Tokens.buyer(UUID.randomUUID())))) {
            reader.get("/api/buyers/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("$", aMapWithSize(4))
                    .body("id", equalTo(id.toString()))
                    .body("name", equalTo("Hải Nam"))
                    .body("channel", equalTo("EXPORT"))
                    .body("version", is(1));
        }
    }

    @Test
    void the_buyer_and_the_organizers_see_the_contacts() {
        UUID id = market.buyer("Hải Nam");

        for (String token : List.of(Tokens.buyer(id), Tokens.organizer(UUID.randomUUID()))) {
            as(token)
                    .get("/api/buyers/" + id)
                    .then()
                    .statusCode(200)
                    .body("phone", equalTo("0212 3852 001"))
                    .body("email", equalTo("mua@example.vn"));
        }
    }

    @Test
    void a_buyer_that_is_not_there_is_not_found() {
        given().get("/api/buyers/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void the_list_leads_through_all_buyers_page_by_page() {
        // Given
        List<String> made =
                Stream.of("A", "B", "C").map(market::buyer).map(UUID::toString).toList();

        // When
        List<String> found = new ArrayList<>();
        String next = "/api/buyers?channel=EXPORT&limit=2";
        while (next != null) {
            Response page = given().get(next);
            assertThat(page.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(2);
            found.addAll(page.jsonPath().getList("items.id", String.class));
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.jsonPath().getString("next") == null);
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        // Then
        assertThat(found).doesNotHaveDuplicates().containsAll(made);
        given().get("/api/buyers?limit=200").then().body("items.id", hasItems(made.toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', không được bỏ trống",
        "channel, SHOP, 'phải là một trong: SUPERMARKET, ECOMMERCE, BORDER_TRADE, TRADITIONAL_MARKET, EXPORT, PROCESSING'",
        "email, nobody, không phải địa chỉ email",
        "phone, gọi tôi, chưa đúng dạng",
        "taxCode, 12, chưa đúng dạng"
    })
    void a_fault_of_the_profile_is_told_with_its_field(String field, String value, String message) {
        UUID id = UUID.randomUUID();
        Map<String, Object> profile = new HashMap<>(Map.of("name", "A", "channel", "EXPORT"));
        profile.put(field, value);

        put(as(Tokens.buyer(id)).header("If-None-Match", "*"), id, profile)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(field)))
                .body("violations[0].message", equalTo(message));
    }

    private static Response put(RequestSpecification as, UUID id, Map<String, Object> profile) {
        return as.body(profile).put("/api/buyers/" + id);
    }
}

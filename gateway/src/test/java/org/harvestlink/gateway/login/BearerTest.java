package org.harvestlink.gateway.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.harvestlink.gateway.surroundings.Realm;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BearerTest {

    @Test
    void aTokenOfTheRealmTellsWhoItIs() {
        given().auth()
                .oauth2(Surroundings.realm().token("coop7", "cooperative"))
                .when()
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("coop7"))
                .body("roles", contains("cooperative"))
                .body("organization", equalTo(Realm.ORGANIZATION));
    }

    @Test
    void anExpiredTokenIsRefused() {
        Instant past = Instant.now().minusSeconds(60);

        refused(Surroundings.realm().token("coop7", "cooperative", claims -> claims.expiresAt(past)));
    }

    @Test
    void aForgedTokenIsRefused() {
        refused(Surroundings.realm().forged("coop7", "organizer"));
    }

    @Test
    void aTokenForAnotherApiIsRefused() {
        refused(Surroundings.realm().token("coop7", "cooperative", claims -> claims.audience("account")));
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        refused(Surroundings.realm().token("coop7", "cooperative", claims -> claims.audience("harvestlink-gateway")));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        refused(Surroundings.realm().token("coop7", "cooperative", claims -> claims.issuer("http://evil.example")));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        String signed = Surroundings.realm().token("coop7", "cooperative");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        refused(none + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1));
    }

    @Test
    void whatIsNoTokenAtAllIsRefused() {
        refused("nonsense");
    }

    @Test
    void aPasswordIsNotALogin() {
        given().auth()
                .preemptive()
                .basic("coop1", "coop1")
                .when()
                .get("/api/crops")
                .then()
                .statusCode(401);
    }

    @Test
    void aRefusalSpeaksEnglishWhenAsked() {
        given().auth()
                .oauth2("nonsense")
                .header("Accept-Language", "en")
                .when()
                .get("/api/orders")
                .then()
                .body("detail", equalTo("The login has expired or is not valid, please log in again."));
    }

    @Test
    void withoutALoginTheServiceDecidesWhatIsPublic() {
        given().when().get("/api/schemes").then().statusCode(200).body("headers", not(hasKey("authorization")));
    }

    @Test
    void withoutALoginThereIsNobodyToTellAbout() {
        given().header("X-Requested-With", "XMLHttpRequest")
                .when()
                .get("/api/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/login-needed"));
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .when()
                .get("/api/schemes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/login-needed"))
                .body("detail", equalTo("Phiên đăng nhập đã hết hạn hoặc không hợp lệ, xin đăng nhập lại."));
    }
}

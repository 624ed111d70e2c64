package org.harvestlink.gateway.page;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PageTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/api/crops/1",
                "/api/nothing",
                "/api/me",
                "/api/browser/",
                "/status/",
                "/status/style.css"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        given().redirects()
                .follow(false)
                .when()
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("geolocation=()"))
                .header("Strict-Transport-Security", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({"/api/openapi?format=json,true", "/status/style.css,true", "/icon.svg,false", "/api/me,false"})
    void whatIsLongAndTextIsCompressedForWhoAsksForIt(String path, boolean compressed) {
        given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .when()
                .get(path)
                .then()
                .header("Content-Encoding", compressed ? equalTo("gzip") : not(equalTo("gzip")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status/", "/api/browser/"})
    void aPageHasNoInlineScriptOrStyleAndNoDeadLink(String path) {
        String html = given().when().get(path).then().statusCode(200).extract().asString();

        assertThat(html).doesNotContain("<script>", "<style", " style=", " onclick=");
        LINK.matcher(html)
                .results()
                .map(link -> link.group(1))
                .map(link -> link.startsWith("/") ? link : path + link)
                // It is fetched beside the scripts, and tells nobody's name to nobody.
                .filter(link -> !link.equals("/api/me"))
                .forEach(link -> given().redirects()
                        .follow(false)
                        .when()
                        .get(link)
                        .then()
                        .statusCode(anyOf(equalTo(200), equalTo(302))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/browser", "/status"})
    void aPagesAddressWorksWithoutItsLastSlash(String page) {
        given().redirects()
                .follow(false)
                .when()
                .get(page)
                .then()
                .statusCode(308)
                .header("Location", page + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/harvests", "/harvests/new", "/orders/0190-1", "/loginx"})
    void anAddressThatNobodyServesIsAScreenOfTheApp(String screen) {
        given().when().get(screen).then().statusCode(200).body(containsString("<div id=\"app\">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nothing", "/status/nothing", "/fonts/nothing.woff2", "/app/nothing.js", "/webjars/nothing"
            })
    void whatIsNotTheAppsIsMissedAsBefore(String path) {
        given().when()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }
}

package org.harvestlink.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BrowserLoginTest {

    @TestHTTPResource("/")
    URI gateway;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @AfterEach
    void restoreLifespan() {
        Surroundings.realm().sessionTokensLast(Duration.ofMinutes(5));
    }

    @Test
    void aBrowserLogsInAndReturnsToWhereItWantedToGo() throws Exception {
        String target = logIn("/login?to=/api/me");

        HttpResponse<String> me = get("/api/me");

        assertThat(target).isEqualTo("/api/me");
        assertThat(me.body()).contains("\"name\":\"coop1\"", "\"roles\":[\"cooperative\"]");
    }

    @Test
    void aBrowserIsNotSentToAnotherSite() throws Exception {
        assertThat(logIn("/login?to=//evil.example")).isEqualTo("/");
    }

    @Test
    void theSessionIsInCookiesThatScriptsAndOtherSitesCannotUse() throws Exception {
        logIn("/login");

        List<HttpCookie> session = session();

        assertThat(session).isNotEmpty().allMatch(HttpCookie::isHttpOnly).allMatch(cookie -> cookie.getPath()
                .equals("/"));
        assertThat(setCookies).isNotEmpty().allMatch(header -> header.contains("SameSite=Lax"));
        assertThat(session).noneMatch(cookie -> cookie.getValue().contains("eyJhbGciOiJSUzI1NiI"));
    }

    @Test
    void theServiceGetsTheSessionsTokenAndNotItsCookie() throws Exception {
        logIn("/login");

        HttpResponse<String> seen = get("/api/orders");

        assertThat(seen.body()).contains("\"authorization\":\"Bearer ey").doesNotContain("q_session");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // X-Requested-With, Origin, Sec-Fetch-Site, status
                "XMLHttpRequest, self, same-origin, 200",
                "XMLHttpRequest, self, -, 200",
                "XMLHttpRequest, -, same-origin, 200",
                "XMLHttpRequest, -, -, 403",
                "-, self, same-origin, 403",
                "XMLHttpRequest, http://evil.example, -, 403",
                "XMLHttpRequest, null, -, 403",
                "XMLHttpRequest, self, cross-site, 403",
                "XMLHttpRequest, -, same-site, 403",
            })
    void aWriteWithTheSessionMustComeFromThisSite(String requestedWith, String origin, String fetchSite, int status)
            throws Exception {
        logIn("/login");
        HttpRequest.Builder write = request("/api/matches").POST(HttpRequest.BodyPublishers.ofString("{}"));
        header(write, "X-Requested-With", requestedWith);
        header(write, "Origin", "self".equals(origin) ? gateway.toString().replaceAll("/$", "") : origin);
        header(write, "Sec-Fetch-Site", fetchSite);

        HttpResponse<String> answer = browser.send(write.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.body()).contains("/problems/cross-site");
        }
    }

    @Test
    void anApiClientNeedsNoneOfThat() throws Exception {
        HttpRequest write = request("/api/matches")
                .header("Authorization", "Bearer " + Surroundings.realm().token("client", "buyer"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        HttpResponse<String> answer = browser.send(write, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionWhoseTokenEndsIsRefreshed() throws Exception {
        Surroundings.realm().sessionTokensLast(Duration.ofSeconds(20));
        int before = Surroundings.realm().refreshes();
        logIn("/login");

        HttpResponse<String> me = get("/api/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Surroundings.realm().refreshes()).isGreaterThan(before);
    }

    @Test
    void aBrokenSessionIsRefusedAndNotRedirected() throws Exception {
        HttpRequest request = request("/api/orders")
                .header("Cookie", "q_session_browser=broken")
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtTheRealm() throws Exception {
        logIn("/login");

        HttpResponse<String> out = get("/logout");

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.headers().firstValue("Location").orElseThrow())
                .startsWith(Surroundings.realm().url() + "/logout")
                .contains("id_token_hint", "post_logout_redirect_uri");
        assertThat(get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void loggingOutWithoutASessionLeadsHome() throws Exception {
        HttpResponse<String> out = get("/logout");

        assertThat(out.headers().firstValue("Location")).contains("/");
    }

    @Test
    void anotherSiteCannotLogPeopleOut() throws Exception {
        logIn("/login");

        HttpRequest lured =
                request("/logout").header("Sec-Fetch-Site", "cross-site").build();
        browser.send(lured, HttpResponse.BodyHandlers.discarding());

        assertThat(get("/api/me").statusCode()).isEqualTo(200);
    }

    private final List<String> setCookies = new ArrayList<>();

    // Follows the code flow by hand, as a browser would, and gives the path where it ends.
    private String logIn(String path) throws Exception {
        URI at = gateway.resolve(path);
        for (int hop = 0; hop < 6; hop++) {
            HttpResponse<String> answer =
                    browser.send(HttpRequest.newBuilder(at).build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("q_") && !cookie.contains("Max-Age=0"))
                    .forEach(setCookies::add);
            assertThat(answer.statusCode()).as("%s", at).isEqualTo(302);
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            boolean home = at.getPort() == gateway.getPort() && !at.getPath().startsWith("/login");
            if (home) {
                return at.getPath();
            }
        }
        throw new AssertionError("Still being redirected at " + at);
    }

    private List<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path));
    }

    private static void header(HttpRequest.Builder request, String name, String value) {
        if (value != null) {
            request.header(name, value);
        }
    }
}

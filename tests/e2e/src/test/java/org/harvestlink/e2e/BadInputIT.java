package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.harvestlink.e2e.Refusal.malformed;
import static org.harvestlink.e2e.Refusal.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Reply;
import org.harvestlink.e2e.stack.RealmClients;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake gets its own clear problem+json: in Vietnamese, and in English when asked. */
@Order(6)
@ExtendWith(OneStack.class)
class BadInputIT {

    /** Letters that Vietnamese has and English has not. */
    private static final Pattern VIETNAMESE =
            Pattern.compile("[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữự]");

    private static final String UNKNOWN_ID = "019b0000-0000-7000-8000-000000000000";
    private static final int TWO_MEBIBYTES = 2 << 20;

    private final Stack stack;
    private final Market market;
    private final BadRequests requests;

    BadInputIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
        this.requests = new BadRequests(market);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wrongHarvests", "wrongOrders", "wrongQueries", "wrongForms", "wrongCallers", "wrongMoments"})
    void eachMistakeGetsItsOwnProblem(Refusal refusal) throws Exception {
        Reply byDefault = requests.send(refusal.request().with(requests), null);
        Reply inVietnamese = requests.send(refusal.request().with(requests), "vi");
        Reply inEnglish = requests.send(refusal.request().with(requests), "en");

        for (Reply reply : List.of(byDefault, inVietnamese, inEnglish)) {
            requireProblem(reply, refusal);
        }
        assertThat(words(inVietnamese)).isEqualTo(words(byDefault));
        assertThat(inVietnamese.text("title")).containsPattern(VIETNAMESE);
        assertThat(inVietnamese.text("detail")).containsPattern(VIETNAMESE);
        assertThat(words(inEnglish)).doesNotContainPattern(VIETNAMESE);
        assertThat(inEnglish.text("title")).isNotBlank();
        assertThat(inEnglish.text("detail")).isNotBlank();
    }

    @Test
    void aTokenThatKeycloakSignedIsNoLongerTakenOnceItHasExpired() throws Exception {
        // Given a client of the realm whose tokens last a second
        String client = new RealmClients(stack).shortLived();
        String token = market.realm().freshToken("coop9", client);

        // When that second is over
        Refusal refusal = of(401, "login-needed", "an expired token", parties -> parties.withToken(token));
        Reply refused = await().atMost(Duration.ofSeconds(30))
                .until(() -> requests.send(refusal.request().with(requests), null), reply -> reply.status() != 201);

        // Then the token is refused, in both languages
        requireProblem(refused, refusal);
        assertThat(refused.text("detail")).contains("hết hạn");
        Reply inEnglish = requests.send(refusal.request().with(requests), "en");
        requireProblem(inEnglish, refusal);
        assertThat(inEnglish.text("detail")).contains("expired");
    }

    private static void requireProblem(Reply reply, Refusal refusal) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(refusal.status());
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.number("status")).isEqualTo(refusal.status());
        assertThat(reply.problem()).isEqualTo("/problems/" + refusal.problem());
        assertThat(reply.body().toString()).doesNotContain("Exception").doesNotContain("org.harvestlink");
        if (refusal.field() != null) {
            assertThat(reply.body().path("violations").findValuesAsText("field"))
                    .containsExactly(refusal.field());
            assertThat(reply.body().path("violations").findValuesAsText("message"))
                    .noneMatch(String::isBlank);
        }
    }

    /** Everything in the answer that is for people. */
    private static String words(Reply reply) {
        JsonNode messages = reply.body().path("violations");
        return reply.text("title") + " " + reply.text("detail") + " " + messages.findValuesAsText("message");
    }

    static Stream<Refusal> wrongHarvests() {
        return Stream.of(
                malformed("kilograms as text", "quantityKg", it -> it.harvest("quantityKg", "16400")),
                malformed("half a kilogram", "quantityKg", it -> it.harvest("quantityKg", 0.5)),
                malformed("negative kilograms", "quantityKg", it -> it.harvest("quantityKg", -5)),
                malformed("no kilograms", "quantityKg", it -> it.harvest("quantityKg", 0)),
                malformed("too many kilograms", "quantityKg", it -> it.harvest("quantityKg", 100_000_001)),
                malformed("more kilograms than fit", "quantityKg", it -> it.harvest("quantityKg", 1e20)),
                malformed("kilograms missing", "quantityKg", it -> it.harvest("quantityKg", null)),
                malformed("a price of nothing", "askVndPerKg", it -> it.harvest("askVndPerKg", 0)),
                malformed("a number as variety", "variety", it -> it.harvest("variety", 12)),
                malformed("an unknown field", "certifications", it -> it.harvest("certifications", List.of("VIETGAP"))),
                malformed("an unknown crop", "crop", it -> it.harvest("crop", "DURIAN_OF_THE_MOON")),
                malformed(
                        "a window that ends before it begins",
                        "window.to",
                        it -> it.harvest("window", window("2030-07-02", "2030-07-01"))),
                malformed(
                        "a window in the past",
                        "window.to",
                        it -> it.harvest("window", window("2020-07-01", "2020-07-02"))),
                malformed(
                        "a day that does not exist",
                        "window.from",
                        it -> it.harvest("window", window("2030-02-30", "2030-03-01"))),
                malformed(
                        "a day beyond every calendar",
                        "window.to",
                        it -> it.harvest("window", window("2030-07-01", "+999999999-12-31"))),
                malformed("a text that no database holds", "note", it -> it.harvest("note", "a\0b")),
                malformed("a window as text", "window", it -> it.harvest("window", "tomorrow")),
                malformed("an area that is no id", "growingAreaId", it -> it.harvest("growingAreaId", "my field")),
                of(
                        404,
                        "not-found",
                        "somebody else's growing area",
                        it -> it.harvest("growingAreaId", it.otherCooperative.areaOf("MANGO"))),
                of(404, "not-found", "a growing area that nobody has", it -> it.harvest("growingAreaId", UNKNOWN_ID)));
    }

    static Stream<Refusal> wrongOrders() {
        return Stream.of(
                malformed("an order of negative kilograms", "quantityKg", it -> it.order("quantityKg", -1)),
                malformed("an order of kilograms as text", "quantityKg", it -> it.order("quantityKg", "1000")),
                malformed("an order of an unknown crop", "crop", it -> it.order("crop", "DURIAN_OF_THE_MOON")),
                malformed("an order with an unknown field", "price", it -> it.order("price", 1)),
                malformed("an order for an unknown market", "market", it -> it.order("market", "XX")),
                malformed(
                        "a delivery to nowhere",
                        "delivery.place",
                        it -> it.order("delivery", delivery("2030-07-01", "2030-07-02", "ATLANTIS"))),
                malformed(
                        "a delivery that ends before it begins",
                        "delivery.to",
                        it -> it.order("delivery", delivery("2030-07-02", "2030-07-01", "HN"))),
                malformed(
                        "a delivery in the past",
                        "delivery.to",
                        it -> it.order("delivery", delivery("2020-07-01", "2020-07-02", "HN"))),
                malformed(
                        "a delivery on a day beyond every calendar",
                        "delivery.to",
                        it -> it.order("delivery", delivery("2030-07-01", "+999999999-12-31", "HN"))),
                malformed(
                        "an unknown certificate",
                        "certifications.allOf[0]",
                        it -> it.order("certifications", Map.of("allOf", List.of("TASTY")))),
                malformed("yes as text", "allOrNothing", it -> it.order("allOrNothing", "yes")));
    }

    static Stream<Refusal> wrongQueries() {
        return Stream.of(
                malformed("a page of nothing", "limit", it -> it.get(it.nobody, "/api/harvests?limit=0")),
                malformed("a page without end", "limit", it -> it.get(it.nobody, "/api/demand?limit=100000")),
                malformed("a day in words", "from", it -> it.get(it.nobody, "/api/harvests?from=tomorrow")),
                malformed("a crop that no database holds", "crop", it -> it.get(it.nobody, "/api/demand?crop=%00")),
                malformed("a cursor of one's own", "after", it -> it.get(it.buyer, "/api/orders?after=page2")),
                malformed("an unknown status", "status", it -> it.get(it.buyer, "/api/matches?status=HAPPY")),
                of(404, "not-found", "an unknown path", it -> it.get(it.buyer, "/api/durians")),
                of(404, "not-found", "an unknown path below a known one", it -> it.get(it.buyer, "/api/harvests/a/b")),
                of(
                        404,
                        "not-found",
                        "a harvest that nobody has",
                        it -> it.get(it.nobody, "/api/harvests/" + UNKNOWN_ID)),
                of(
                        404,
                        "not-found",
                        "somebody else's order",
                        it -> it.get(
                                it.otherBuyer, "/api/orders/" + it.ownOrder().id())));
    }

    static Stream<Refusal> wrongForms() {
        return Stream.of(
                malformed("half a body", "body", it -> it.text("application/json", "{\"crop\":")),
                malformed("no body", "body", it -> it.text("application/json", "")),
                of(400, "malformed", "a list for an object", it -> it.text("application/json", "[]")),
                of(415, "unsupported-media-type", "a body that is not JSON", it -> it.text("text/plain", "mango")),
                of(413, "too-large", "a huge body", it -> it.harvest("note", "a".repeat(TWO_MEBIBYTES))),
                of(413, "too-large", "a huge body of unknown length", it -> it.endless(TWO_MEBIBYTES)),
                of(400, "idempotency-key-missing", "no Idempotency-Key", BadRequests::withoutKey),
                of(422, "idempotency-key-reused", "a used Idempotency-Key", BadRequests::withUsedKey));
    }

    static Stream<Refusal> wrongCallers() {
        return Stream.of(
                of(401, "login-needed", "no login", it -> it.harvestOf(it.nobody)),
                of(401, "login-needed", "a token that is none", it -> it.withToken("mango")),
                of(
                        401,
                        "login-needed",
                        "a role forged with another key",
                        it -> it.withToken(ForgedToken.withRole(it.tokenOf(it.buyer), "cooperative"))),
                of(
                        401,
                        "login-needed",
                        "a role forged under the old signature",
                        it -> it.withToken(
                                ForgedToken.withRoleUnderTheOldSignature(it.tokenOf(it.buyer), "cooperative"))),
                of(
                        401,
                        "login-needed",
                        "a role forged without a signature",
                        it -> it.withToken(ForgedToken.withRoleUnsigned(it.tokenOf(it.buyer), "cooperative"))),
                of(403, "forbidden", "a buyer who lists a harvest", it -> it.harvestOf(it.buyer)),
                of(403, "forbidden", "a buyer who reads growing areas", it -> it.get(it.buyer, "/api/growing-areas")),
                of(403, "forbidden", "a cooperative that posts an order", it -> it.orderOf(it.cooperative)),
                of(403, "forbidden", "an organizer who posts an order", it -> it.orderOf(it.organizer)));
    }

    static Stream<Refusal> wrongMoments() {
        return Stream.of(
                of(428, "if-match-needed", "a revision without If-Match", it -> it.revision(null)),
                of(412, "stale", "a revision of a stale version", it -> it.revision("\"77\"")),
                of(428, "if-match-needed", "a withdrawal without If-Match", BadRequests::withdrawalWithoutIfMatch));
    }

    private static Map<String, String> window(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    private static Map<String, String> delivery(String from, String to, String place) {
        return Map.of("from", from, "to", to, "place", place);
    }
}

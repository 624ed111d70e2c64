package org.harvestlink.catalog.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.delivery.Reads;
import org.harvestlink.delivery.Relay;
import org.harvestlink.delivery.testing.Elsewhere;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.http.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cooperative is told of its side of a match, with the names of crops and places. */
@CatalogTest
class NoticeTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Pool pool;

    @Inject
    Outbox outbox;

    @Inject
    Relay relay;

    @Inject
    Reads reads;

    @Inject
    MockMailbox mailbox;

    Grower grower;
    String path;
    String address;

    @BeforeEach
    void joins() {
        grower = Grower.called("HTX Ngọc Hoàng");
        path = "/api/cooperatives/" + grower.id();
        address = grower.id() + "@example.vn";
        grower.asking()
                .header("If-Match", "\"0\"")
                .body(Map.of("language", "vi", "email", address, "kinds", Map.of("ENDING", false)))
                .put(path + "/notices")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kinds.ENDING", is(false))
                .body("kinds.AGREEMENT", is(true));
    }

    @Test
    void a_cooperative_reads_what_the_buyer_has_accepted_and_nothing_that_it_has_turned_off() {
        // When
        UUID match = UUID.randomUUID();
        tell(match, MatchStatus.HELD, 1, Side.BUYER);
        Mail held = letters(1).get(0);
        tell(match, MatchStatus.WITHDRAWN, 2, Side.BUYER);

        // Then
        assertThat(held.getSubject()).isEqualTo("[Harvestlink] Chờ anh chị trả lời: Xoài, 10.000 kg");
        assertThat(held.getText())
                .startsWith("Kính gửi HTX Ngọc Hoàng,")
                .contains("Bên mua đã đồng ý")
                .contains("Cửa khẩu");
        letters(1);
    }

    @Test
    void a_webhook_of_a_cooperative_has_its_place_among_its_own() {
        // When
        String id = grower.posting()
                .body(Map.of("url", "http://127.0.0.1:9/"))
                .post(path + "/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        grower.asking().get(path + "/webhooks/" + id).then().statusCode(200).body("id", equalTo(id));
        Grower.as(Tokens.cooperative(UUID.randomUUID()))
                .get(path + "/webhooks/" + id)
                .then()
                .statusCode(404);
        Grower.as(Tokens.buyer(grower.id())).get(path + "/webhooks").then().statusCode(403);
    }

    @Test
    void the_database_shows_others_neither_settings_nor_letters_nor_webhooks() {
        // Given
        tell(UUID.randomUUID(), MatchStatus.AGREED, 1, Side.BUYER, Side.COOPERATIVE);
        letters(1);
        grower.posting()
                .body(Map.of("url", "http://127.0.0.1:9/"))
                .post(path + "/webhooks")
                .then()
                .statusCode(201);

        // Then
        for (String table : List.of("notice_settings", "letter", "webhook")) {
            assertThat(seen(actor("cooperative", grower.id()), table)).as(table).isPositive();
            assertThat(seen(actor("cooperative", UUID.randomUUID()), table))
                    .as(table)
                    .isZero();
            assertThat(seen(actor("organizer", UUID.randomUUID()), table))
                    .as(table)
                    .isZero();
        }
        assertThat(seen(actor("cooperative", grower.id()), "match_told")).isZero();
    }

    private long seen(Actor eyes, String table) {
        return reads.on(eyes, connection -> connection
                        .query("select count(*) as n from " + table)
                        .execute())
                .await()
                .atMost(SOON)
                .iterator()
                .next()
                .getLong("n");
    }

    private static Actor actor(String role, UUID organization) {
        return Actor.of(new Caller(role + "-" + organization, organization, Set.of(role)));
    }

    private void tell(UUID match, MatchStatus status, long version, Side... acceptedBy) {
        LocalDate from = LocalDate.now().plusDays(10);
        new Elsewhere(pool, outbox, relay)
                .says(
                        EventType.of(status),
                        new MatchState(
                                match,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                grower.id(),
                                UUID.randomUUID(),
                                "MANGO",
                                10_000,
                                null,
                                0L,
                                12_000,
                                new Delivery(from, from.plusDays(5), "HUUNGHI"),
                                status,
                                List.of(acceptedBy),
                                status == MatchStatus.HELD ? Instant.now().plusSeconds(3_600) : null,
                                Origin.CONTINUOUS,
                                null,
                                version));
    }

    /** The letters as soon as there are that many; and no more of them a round later. */
    private List<Mail> letters(int count) {
        await().atMost(SOON).until(() -> there().size() >= count);
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(4)).until(() -> there().size() == count);
        return there();
    }

    /** The mailbox has no list for an address that it has never seen. */
    private List<Mail> there() {
        List<Mail> sent = mailbox.getMailsSentTo(address);
        return sent == null ? List.of() : List.copyOf(sent);
    }
}

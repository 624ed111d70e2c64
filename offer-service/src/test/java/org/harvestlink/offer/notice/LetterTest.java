package org.harvestlink.offer.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.harvestlink.offer.Market.as;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.AgendaState;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a buyer is written, from the event to the mailbox. */
@OfferTest
class LetterTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Market market;

    @Inject
    MockMailbox mailbox;

    UUID buyer;
    String address;

    @BeforeEach
    void open() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
        address = buyer + "@example.vn";
        settings("0", Map.of("language", "vi", "email", address, "kinds", Map.of()), 200);
    }

    @Test
    void a_hold_that_waits_for_the_buyer_is_told_with_its_terms() {
        // When
        new Deal(market, buyer).comesTo(MatchStatus.HELD, Side.COOPERATIVE);

        // Then
        Mail letter = letters(1).get(0);
        assertThat(letter.getSubject()).isEqualTo("[Harvestlink] Chờ anh chị trả lời: MANGO, 10.000 kg");
        assertThat(letter.getText())
                .startsWith("Kính gửi Hải Nam Fruit,")
                .contains("10.000 kg, 12.000 ₫/kg")
                .contains("Hợp tác xã đã đồng ý");
        assertThat(letter.getHeaders().get("Message-ID").get(0)).matches("<[0-9a-f-]{36}@harvestlink>");
    }

    @Test
    void a_crowd_of_proposals_is_one_letter() {
        // When
        for (int i = 0; i < 12; i++) {
            new Deal(market, buyer).comesTo(MatchStatus.PROPOSED);
        }

        // Then
        assertThat(letters(1).get(0).getSubject()).isEqualTo("[Harvestlink] 12 kết nối chờ trả lời");
    }

    @Test
    void a_proposal_that_is_gone_before_its_letter_is_not_told() {
        // When
        new Deal(market, buyer).comesTo(MatchStatus.PROPOSED).comesTo(MatchStatus.WITHDRAWN);
        new Deal(market, buyer).comesTo(MatchStatus.HELD, Side.COOPERATIVE);

        // Then
        assertThat(letters(1).get(0).getText()).doesNotContain("Kết nối mới");
    }

    @Test
    void what_is_turned_off_is_not_told_and_the_rest_is_in_the_language_chosen() {
        // Given
        settings("1", Map.of("language", "en", "email", address, "kinds", Map.of("WAITING", false)), 200);

        // When
        new Deal(market, buyer)
                .comesTo(MatchStatus.PROPOSED)
                .comesTo(MatchStatus.HELD, Side.COOPERATIVE)
                .comesTo(MatchStatus.AGREED, Side.COOPERATIVE, Side.BUYER);

        // Then
        Mail only = letters(1).get(0);
        assertThat(only.getSubject()).isEqualTo("[Harvestlink] Agreed: MANGO, 10,000 kg");
        assertThat(only.getText()).doesNotContain("Waits");
    }

    @Test
    void an_event_that_comes_again_is_told_once() {
        // When
        Deal deal = new Deal(market, buyer).comesTo(MatchStatus.AGREED, Side.COOPERATIVE, Side.BUYER);
        letters(1);
        deal.comesTo(MatchStatus.AGREED, Side.COOPERATIVE, Side.BUYER).comesTo(MatchStatus.CANCELLED);

        // Then
        assertThat(letters(2).get(1).getSubject()).startsWith("[Harvestlink] Kết nối đã kết thúc");
    }

    @Test
    void a_participant_is_told_of_its_newest_agenda_and_not_of_another_sides() {
        // When
        UUID participant = UUID.randomUUID();
        market.hears(EventType.AGENDA_CHANGED, agenda(participant, Side.BUYER, 1, 7));
        market.hears(EventType.AGENDA_CHANGED, agenda(UUID.randomUUID(), Side.COOPERATIVE, 1, 9));

        // Then
        Mail letter = letters(1).get(0);
        assertThat(letter.getSubject()).isEqualTo("[Harvestlink] Lịch gặp: Tuần lễ xoài");
        assertThat(letter.getText()).contains("bàn 7").doesNotContain("bàn 9");

        // When
        market.hears(EventType.AGENDA_CHANGED, agenda(participant, Side.BUYER, 2));

        // Then
        assertThat(letters(2).get(1).getText()).contains("Anh chị không còn cuộc gặp nào.");
    }

    @Test
    void the_buyer_sees_when_a_letter_was_sent_and_nobody_else_does() {
        // Given
        new Deal(market, buyer).comesTo(MatchStatus.HELD, Side.COOPERATIVE);
        letters(1);
        String path = "/api/buyers/" + buyer + "/notices/letters";

        // Then
        await().atMost(SOON).untilAsserted(() -> as(Tokens.buyer(buyer))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].status", equalTo("SENT"))
                .body("items[0].kinds", hasItem("WAITING"))
                .body("items[0].address", equalTo(address))
                .body("items[0].sentAt", notNullValue())
                .body("items[0].nextAttemptAt", nullValue()));
        as(Tokens.buyer(UUID.randomUUID())).get(path).then().statusCode(404);
        as(Tokens.organizer(buyer)).get(path).then().statusCode(403);
    }

    @Test
    void settings_have_versions_and_owners() {
        // Given
        UUID other = UUID.randomUUID();
        String path = "/api/buyers/" + other + "/notices";

        // Then
        as(Tokens.buyer(other))
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("language", equalTo("vi"))
                .body("kinds.WAITING", is(true));
        as(Tokens.buyer(buyer)).get(path).then().statusCode(404);
        settings("7", Map.of("language", "vi", "kinds", Map.of()), 412);
        settings("1", Map.of("language", "fr", "kinds", Map.of()), 400);
        settings("1", Map.of("language", "vi", "kinds", Map.of("GOSSIP", true)), 400);
        settings("1", Map.of("language", "vi", "email", "no address", "kinds", Map.of()), 400);
        as(Tokens.buyer(buyer))
                .body(Map.of("language", "vi", "kinds", Map.of()))
                .put("/api/buyers/" + buyer + "/notices")
                .then()
                .statusCode(428);
        assertThat(market.count("select count(*) as n from audit where entity = 'notice-settings' and entity_id = '"
                        + buyer + "'"))
                .isEqualTo(1);
    }

    private AgendaState agenda(UUID participant, Side side, long version, Integer... tables) {
        Instant nine = LocalDate.now().plusDays(10).atTime(2, 0).toInstant(ZoneOffset.UTC);
        List<AgendaState.Sitting> sittings = Arrays.stream(tables)
                .map(table -> new AgendaState.Sitting(UUID.randomUUID(), nine, nine.plusSeconds(1_200), table))
                .toList();
        return new AgendaState(
                participant, UUID.randomUUID(), "Tuần lễ xoài", "Mango week", buyer, side, sittings, version);
    }

    private void settings(String version, Map<String, Object> body, int status) {
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/buyers/" + buyer + "/notices")
                .then()
                .statusCode(status);
    }

    /** The buyer's letters as soon as there are that many; and no more of them a round later. */
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

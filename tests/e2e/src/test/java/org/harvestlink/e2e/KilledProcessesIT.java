package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.harvestlink.e2e.market.LiveStream;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.oracle.Books;
import org.harvestlink.e2e.stack.Stack;
import org.harvestlink.local.stack.PartStatus;
import org.harvestlink.local.stack.Port;
import org.harvestlink.testing.DeadLetters;
import org.harvestlink.testing.Metrics;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each process of the stack is killed in turn, without a chance to tidy up, while the market trades. */
@Order(20)
@ExtendWith(OneStack.class)
class KilledProcessesIT {

    private static final int TRADES = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> PROCESSES =
            List.of("postgres", "kafka", "keycloak", "catalog-service", "offer-service", "matching-service", "gateway");

    private final Stack stack;
    private final Market market;
    private final Books books;

    KilledProcessesIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
        this.books = new Books(stack, market);
    }

    @Test
    void killingEachProcessInTurnLosesNothingAndDoublesNothing() throws Exception {
        // Given a stack that is at rest, and clients who send again what failed
        stack.awaitSettled();
        assertThat(stack.status()).extracting(PartStatus::name).containsExactlyInAnyOrderElementsOf(PROCESSES);
        Set<String> harvestsBefore = ids(market.cooperatives(), "/api/harvests?mine=true");
        Set<String> ordersBefore = ids(market.buyers(), "/api/orders");
        try (TradeUnderFire trade = new TradeUnderFire(market)) {
            trade.learnAreas();

            // When they trade, and each process dies in the middle of it
            for (int i = 0; i < PROCESSES.size(); i++) {
                TradeUnderFire.Wave wave =
                        trade.begin(TRADES * i / PROCESSES.size(), TRADES * (i + 1) / PROCESSES.size());
                wave.awaitBegun();
                String name = PROCESSES.get(i);
                double seconds = stack.kill(name).toMillis() / 1e3;
                System.out.printf(Locale.ROOT, "%-17s killed, works again after %.1f s%n", name, seconds);
                wave.awaitDone();
            }
            System.out.println("Requests sent again: " + trade.repeats());
            books.awaitRest();

            // Then everything that was accepted is there once, and nothing else
            assertThat(trade.harvests()).hasSize(TRADES);
            assertThat(added(harvestsBefore, ids(market.cooperatives(), "/api/harvests?mine=true")))
                    .isEqualTo(trade.harvests());
            assertThat(trade.orders()).hasSize(TRADES);
            assertThat(added(ordersBefore, ids(market.buyers(), "/api/orders"))).isEqualTo(trade.orders());
            requireAgreed(trade);
        }
        books.requireEveryKilogramOnce();
        books.requireNoHalfWrites();
        requireEveryMatchTold(market.as("coop1"));
        requireEveryMatchTold(market.as("buyer1"));
        requireNothingWaitsOrLies();
    }

    private void requireAgreed(TradeUnderFire trade) {
        Party organizer = market.as("organizer1");
        List<JsonNode> agreed = organizer.all("/api/matches?status=AGREED").stream()
                .filter(match -> trade.orders().contains(match.path("orderId").asText()))
                .toList();
        assertThat(agreed)
                .extracting(match -> match.path("id").asText())
                .containsExactlyInAnyOrderElementsOf(trade.agreements());
        assertThat(agreed)
                .allSatisfy(
                        match -> assertThat(match.path("quantityKg").asLong()).isEqualTo(TradeUnderFire.ORDER_KG));
    }

    /** A party's live stream from its beginning has the last step of each of its matches. */
    private void requireEveryMatchTold(Party party) {
        Set<String> expected = new HashSet<>();
        party.all("/api/matches").forEach(match -> expected.add(step(match)));
        LiveStream stream = party.live("0");
        await().atMost(PATIENCE).untilAsserted(() -> {
            Set<String> told = new HashSet<>();
            stream.events().stream()
                    .filter(event -> event.type().startsWith("match."))
                    .forEach(event -> told.add(step(event.body())));
            assertThat(told).as("steps told to " + party.login()).containsAll(expected);
        });
        stream.close();
    }

    private static String step(JsonNode match) {
        return match.path("id").asText() + " " + match.path("status").asText() + " "
                + match.path("version").asText();
    }

    private void requireNothingWaitsOrLies() {
        Metrics metrics = new Metrics(stack.ports());
        for (Port service : Metrics.SERVICES) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(metrics.of(service, "harvestlink_outbox_unsent"))
                    .as(service.label())
                    .isZero());
            assertThat(metrics.of(service, "harvestlink_dead_letters_total"))
                    .as(service.label())
                    .isZero();
        }
        assertThat(new DeadLetters(stack.ports()).count()).isZero();
    }

    private static Set<String> ids(List<Party> parties, String path) {
        List<String> ids = new ArrayList<>();
        parties.forEach(
                party -> party.all(path).forEach(item -> ids.add(item.path("id").asText())));
        assertThat(ids).as("each of " + path + " once").doesNotHaveDuplicates();
        return new HashSet<>(ids);
    }

    private static Set<String> added(Set<String> before, Set<String> after) {
        Set<String> added = new HashSet<>(after);
        added.removeAll(before);
        return added;
    }
}

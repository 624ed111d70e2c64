package org.harvestlink.e2e.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.stack.Database;
import org.harvestlink.e2e.stack.Stack;

/** The books of the whole market: three databases and the API, which must say the same once the market is at rest. */
public final class Books {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String KILOGRAMS =
            "quantity_kg, open_kg, held_kg, agreed_kg, delivered_kg, shortfall_kg, version";

    private final Database catalog;
    private final Database offers;
    private final Database matching;
    private final Market market;

    public Books(Stack stack, Market market) {
        this.catalog = stack.database("catalog");
        this.offers = stack.database("offers");
        this.matching = stack.database("matching");
        this.market = market;
    }

    /** Waits until no event is on its way and no search for partners is due. */
    public void awaitRest() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            for (Database database : List.of(catalog, offers, matching)) {
                assertThat(database.number("select count(*) from outbox where sent_at is null"))
                        .as("events that wait to be sent")
                        .isZero();
            }
            assertThat(positions("listing_version", "HARVEST"))
                    .as("harvests that matching knows")
                    .isEqualTo(rows(catalog, "select id, version from harvest"));
            assertThat(positions("listing_version", "ORDER"))
                    .as("orders that matching knows")
                    .isEqualTo(rows(offers, "select id, version from orders"));
            assertThat(matching.number("select count(*) from rematch"))
                    .as("searches that are due")
                    .isZero();
            assertThat(rows(catalog, "select harvest_id, " + KILOGRAMS + " from harvest_position"))
                    .as("kilograms that the catalog shows")
                    .isEqualTo(positions(KILOGRAMS, "HARVEST"));
            assertThat(rows(offers, "select order_id, " + KILOGRAMS + " from order_position"))
                    .as("kilograms that the offers show")
                    .isEqualTo(positions(KILOGRAMS, "ORDER"));
        });
    }

    /** Checks that no kilogram is lost or doubled: by a query, by the matches, and by what the API says. */
    public void requireEveryKilogramOnce() {
        MatchingBook book = new MatchingBook(matching);
        assertThat(book.unbalanced()).as("harvests and orders out of balance").isEmpty();
        assertThat(book.notAsMatched())
                .as("harvests and orders that differ from their matches")
                .isEmpty();
        assertThat(book.shortfallsNotShared())
                .as("short harvests whose promises miss other kilograms")
                .isEmpty();
        String figures = "quantity_kg, open_kg, held_kg, agreed_kg, delivered_kg";
        assertThat(shown(market.cooperatives(), "/api/harvests?mine=true"))
                .as("harvests in the API")
                .isEqualTo(positions(figures, "HARVEST"));
        assertThat(shown(market.buyers(), "/api/orders"))
                .as("orders in the API")
                .isEqualTo(positions(figures, "ORDER"));
    }

    /** Checks that every write is there whole: its effect, its event and its answer, or none of them. */
    public void requireNoHalfWrites() {
        MatchingBook book = new MatchingBook(matching);
        assertThat(book.stepsUntold())
                .as("steps of matches without history or event")
                .isEmpty();
        assertThat(book.changesUntold()).as("changed positions without event").isEmpty();
        assertThat(book.agendasUntold()).as("agendas without event").isEmpty();
        assertThat(book.eventsAboutNothing())
                .as("events of matching about nothing")
                .isEmpty();
        assertThat(book.answersWithoutStep()).as("answers without a step").isEmpty();
        assertThat(book.stepsWithoutAnswer()).as("steps without an answer").isEmpty();
        requireWhole(new ListingBook(catalog, "harvest", "harvests"));
        requireWhole(new ListingBook(offers, "orders", "orders"));
        for (Database database : List.of(catalog, offers, matching)) {
            assertThat(database.rows("select caller, key from idempotency where status is null"))
                    .as("keys without an answer")
                    .isEmpty();
        }
    }

    private static void requireWhole(ListingBook book) {
        assertThat(book.untold()).as("listings without event").isEmpty();
        assertThat(book.eventsAboutNothing()).as("events about no listing").isEmpty();
        assertThat(book.notAnsweredOnce())
                .as("listings not answered exactly once")
                .isEmpty();
        assertThat(book.answersWithoutListing()).as("answers about no listing").isEmpty();
    }

    private Set<String> positions(String columns, String kind) {
        return rows(matching, "select id, " + columns + " from position where kind = '" + kind + "'");
    }

    private static Set<String> rows(Database database, String sql) {
        return new HashSet<>(database.rows(sql));
    }

    /** The kilograms of everything in the lists of these parties, as the API shows them to each. */
    private static Set<String> shown(List<Party> parties, String path) {
        List<JsonNode> all = new ArrayList<>();
        parties.forEach(party -> all.addAll(party.all(path)));
        Set<String> shown = new HashSet<>();
        all.forEach(it -> shown.add(String.join(
                " ",
                it.path("id").asText(),
                it.path("quantityKg").asText(),
                it.path("openKg").asText(),
                it.path("heldKg").asText(),
                it.path("agreedKg").asText(),
                it.path("deliveredKg").asText())));
        assertThat(all).as("each of " + path + " once").hasSameSizeAs(shown);
        return shown;
    }
}

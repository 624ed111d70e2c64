package org.harvestlink.matching.continuous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.reference.ReferenceBook;
import org.junit.jupiter.api.Test;

/**
 * A book that is read from the database holds all that can be traded, however much there is. With
 * {@code -Dharvestlink.rebuild=1000000} it measures: {@code ./harvestlink bench rebuild}.
 */
@QuarkusTest
@MatchingStack
class BookRebuildTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    /** More than two batches, and not a whole number of them. */
    private static final int HARVESTS = Integer.getInteger("harvestlink.rebuild", 10_001);

    /** So many are made by one statement, whose time is limited. */
    private static final int PORTION = 20_000;

    private static final int ROUNDS = HARVESTS > 100_000 ? 3 : 1;

    /** The harvest that is there again and again, in fourteen districts, at ten thousand prices and for four weeks. */
    private static final String MULTIPLY = """
            insert into position (id, kind, owner_id, crop, listed, first_day, last_day, quantity_kg, open_kg,
                                  listing_version, arrived_at, listing)
            select made.id, kind, owner_id, crop, listed, first_day, last_day, quantity_kg, open_kg, listing_version,
                   arrived_at, listing || jsonb_build_object('id', made.id, 'district', (116 + n % 14)::text,
                     'askVndPerKg', 10000 + n % 10000,
                     'window', jsonb_build_object('from', first_day + n % 7, 'to', last_day + n % 28))
            from position, generate_series(2, $3) n, lateral (select gen_random_uuid() as id where n > 0) made
            where crop = $1 and position.id = $2
            """;

    @Inject
    Season season;

    @Inject
    Pool pool;

    @Inject
    BookReader reader;

    @Inject
    ReferenceBook reference;

    @Test
    void aBookReadFromTheDatabaseHoldsAllThatCanBeTraded() {
        // Given
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 6_000));
        await().atMost(SOON).until(() -> season.count("select count(*) from position where crop = $1", crop) == 1);
        for (int made = 1; made < HARVESTS; made += PORTION) {
            multiply(crop, harvest, Math.min(PORTION, HARVESTS - made));
        }
        MarketFacts facts = reference.facts(pool).await().atMost(SOON);

        for (int round = 0; round < ROUNDS; round++) {
            // When
            long began = System.nanoTime();
            OpenBook book = reader.read(crop, facts).await().atMost(LIMIT);
            double seconds = (System.nanoTime() - began) / 1e9;

            // Then
            assertThat(book.size()).isEqualTo(HARVESTS);
            System.out.printf(
                    Locale.ROOT, "A book of %,d harvests read from the database in %.2f s%n", HARVESTS, seconds);
        }
    }

    private void multiply(String crop, HarvestState harvest, int more) {
        season.execute(MULTIPLY, crop, harvest.id(), more + 1);
    }
}

package org.harvestlink.matching.engine.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.NastySeason;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.partner.Matcher;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** A book whose shelves are many chunks long, growing and shrinking to nothing. */
class LargeBookTest {

    private static final int LISTINGS = 24_000;

    private final NastySeason season = new NastySeason(42);
    private final Matcher oracle = new Matcher(RuleBook.standard(), NastySeason.FACTS);
    private final CropBook book = new CropBook("MANGO", NastySeason.FACTS);
    private final Map<UUID, Supply> supplies = new LinkedHashMap<>();
    private final Map<UUID, Demand> demands = new LinkedHashMap<>();

    @Test
    void theBestPartnersStayTheSameAsAmongAllWhileTheBookGrowsAndShrinks() {
        for (int i = 0; i < LISTINGS; i++) {
            Supply supply = season.harvest();
            supplies.put(supply.id(), supply);
            book.put(supply);
        }
        for (int i = 0; i < LISTINGS; i++) {
            Demand demand = season.order();
            demands.put(demand.id(), demand);
            book.put(demand);
        }
        assertSameBest(8);
        List<UUID> leaving = new ArrayList<>(supplies.keySet());
        leaving.addAll(demands.keySet());
        Collections.shuffle(leaving, new Random(7));
        for (int gone = 0; gone < leaving.size(); gone++) {
            UUID id = leaving.get(gone);
            supplies.remove(id);
            demands.remove(id);
            assertThat(book.remove(id)).isTrue();
            if (gone % 12_000 == 11_999) {
                assertSameBest(4);
            }
        }
        assertThat(book.harvests()).isZero();
        assertThat(book.orders()).isZero();
    }

    @Test
    void anAnswerWithEveryPartnerIsTheWholeRanking() {
        for (int i = 0; i < 6_000; i++) {
            Supply supply = season.harvest();
            supplies.put(supply.id(), supply);
            book.put(supply);
        }
        Demand demand = season.order();

        List<Pairing> everybody = book.partnersOf(demand, Integer.MAX_VALUE, Set.of());

        assertThat(everybody).isEqualTo(oracle.partnersOf(demand, supplies.values()));
    }

    private void assertSameBest(int times) {
        for (int i = 0; i < times; i++) {
            Demand demand = season.order();
            Supply supply = season.harvest();
            assertThat(book.partnersOf(demand, 10, Set.of()))
                    .isEqualTo(first(oracle.partnersOf(demand, supplies.values())));
            assertThat(book.partnersOf(supply, 10, Set.of()))
                    .isEqualTo(first(oracle.partnersOf(supply, demands.values())));
        }
    }

    private static List<Pairing> first(List<Pairing> all) {
        return all.subList(0, Math.min(10, all.size()));
    }
}

package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;

/** Shortfalls by the rule, against kilograms that are taken away one by one. */
class ShortfallsPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @Property(tries = 500)
    void whoWasPromisedLastMissesFirst(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 30) Integer> newestFirst,
            @ForAll @IntRange(max = 200) int shortKg,
            @ForAll @IntRange(max = 30) int missedBefore) {
        List<Match> promises = new ArrayList<>();
        newestFirst.forEach(kg -> promises.add(promise(kg, Math.min(kg, missedBefore))));

        List<Transition> steps = Shortfalls.spread(shortKg, promises, NOW);

        Map<UUID, Long> missing = new HashMap<>();
        promises.forEach(promise -> missing.put(promise.id(), promise.shortfallKg()));
        steps.forEach(step -> missing.put(step.after().id(), step.after().shortfallKg()));
        assertThat(promises.stream().map(promise -> missing.get(promise.id())))
                .containsExactlyElementsOf(oneByOne(newestFirst, shortKg));
        assertThat(steps)
                .allMatch(step -> step.before().shortfallKg() != step.after().shortfallKg())
                .allMatch(step -> step.move().isNone()
                        && step.after().version() == step.before().version() + 1);
    }

    private static List<Long> oneByOne(List<Integer> newestFirst, int shortKg) {
        long[] missing = new long[newestFirst.size()];
        for (int kg = 0; kg < shortKg; kg++) {
            for (int i = 0; i < missing.length; i++) {
                if (missing[i] < newestFirst.get(i)) {
                    missing[i]++;
                    break;
                }
            }
        }
        List<Long> each = new ArrayList<>();
        for (long kg : missing) {
            each.add(kg);
        }
        return each;
    }

    private static Match promise(long kg, long missingKg) {
        return new Match(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "MANGO",
                new Offer(kg, 12_000, new DayWindow(DAY, DAY), "HUUNGHI"),
                MatchStatus.AGREED,
                List.of(Side.COOPERATIVE, Side.BUYER),
                null,
                missingKg,
                null,
                Origin.CONTINUOUS,
                null,
                List.of(),
                1,
                1,
                3);
    }
}

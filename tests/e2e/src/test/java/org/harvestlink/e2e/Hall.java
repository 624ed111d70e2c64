package org.harvestlink.e2e;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harvestlink.e2e.market.Fruit;

/**
 * Where a trade week takes place: two tables in four half-hours from this time tomorrow on.
 *
 * @param opens when the first slot begins
 */
record Hall(Fruit fruit, Instant opens) {

    private static final Duration SLOT = Duration.ofMinutes(30);
    private static final int SLOTS = 4;

    static Hall ofTwoTables(Fruit fruit) {
        return new Hall(fruit, Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS));
    }

    /** The event, as {@code POST /api/trade-weeks} takes it. */
    Map<String, Object> event() {
        return Map.of(
                "name",
                Map.of("vi", "Tuần lễ xoài Sơn La tại Hà Nội", "en", "Son La mango week in Hanoi"),
                "place",
                "Hà Nội",
                "days",
                Map.of("from", fruit.from().toString(), "to", fruit.to().toString()),
                "crops",
                List.of(fruit.crop()),
                "tables",
                2,
                "slots",
                IntStream.range(0, SLOTS).mapToObj(this::slot).toList());
    }

    private Map<String, String> slot(int place) {
        Instant start = opens.plus(SLOT.multipliedBy(place));
        return Map.of("start", start.toString(), "end", start.plus(SLOT).toString());
    }

    /** The moment in the middle of a slot, from 0. */
    Instant middleOf(int slot) {
        return opens.plus(SLOT.multipliedBy(slot)).plus(SLOT.dividedBy(2));
    }
}

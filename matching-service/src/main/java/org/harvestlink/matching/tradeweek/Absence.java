package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harvestlink.http.Problem;

/**
 * When somebody is not there.
 *
 * @param away the slots by their places, from 0; empty for none
 */
record Absence(@NotNull List<@NotNull Integer> away) {

    /** In order and each once; throws a 400 problem for a slot that the event does not have. */
    static List<Integer> of(TradeWeek week, List<Integer> away) {
        if (away == null) {
            return List.of();
        }
        for (int i = 0; i < away.size(); i++) {
            if (away.get(i) < 0 || away.get(i) >= week.slots().size()) {
                throw Problem.invalid(
                        "away[" + i + "]", "sự kiện không có khung giờ này", "the event has no such slot");
            }
        }
        return away.stream().distinct().sorted().toList();
    }

    /** The absences of who does not come any more: those told, and every slot that has not begun. */
    static List<Integer> fromNowOn(TradeWeek week, List<Integer> away, Instant now) {
        Stream<Integer> left = IntStream.range(0, week.slots().size())
                .filter(slot -> !week.slots().get(slot).hasBegun(now))
                .boxed();
        return Stream.concat(away.stream(), left).distinct().sorted().toList();
    }
}

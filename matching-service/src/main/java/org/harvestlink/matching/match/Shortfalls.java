package org.harvestlink.matching.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose promises a short harvest can't keep: the newest go first, each whole before the next. So whoever was promised
 * kilograms early is the last to miss them.
 */
final class Shortfalls {

    private Shortfalls() {}

    /**
     * The steps that bring the promises of a harvest up to its shortfall; none for those that are right already. What is missing
     * beyond all of them has been delivered before, and is nobody's any more.
     *
     * @param shortKg kilograms promised or delivered beyond what is declared
     * @param newestFirst every hold and agreement of the harvest
     */
    static List<Transition> spread(long shortKg, List<Match> newestFirst, Instant at) {
        List<Transition> steps = new ArrayList<>();
        long leftKg = shortKg;
        for (Match match : newestFirst) {
            long missingKg = Math.min(leftKg, match.offer().quantityKg());
            leftKg -= missingKg;
            if (missingKg != match.shortfallKg()) {
                steps.add(MatchRules.miss(match, missingKg, at));
            }
        }
        return steps;
    }
}

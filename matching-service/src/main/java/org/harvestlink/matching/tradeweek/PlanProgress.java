package org.harvestlink.matching.tradeweek;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How far a plan is that is being made.
 *
 * @param phase what is done at the moment
 * @param done of this phase, from 0 to 1: of the kilograms to be cleared, or of the time to look for slots
 * @param meetings how many are to be placed; absent, as the next two, before and after they are
 * @param placed of those, in the best schedule so far
 * @param idleGaps waits of all participants in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanProgress(Phase phase, double done, Integer meetings, Integer placed, Integer idleGaps) {

    enum Phase {
        CLEARING,
        SCHEDULING,
        TELLING
    }

    static PlanProgress of(Phase phase, double done) {
        return new PlanProgress(phase, done, null, null, null);
    }
}

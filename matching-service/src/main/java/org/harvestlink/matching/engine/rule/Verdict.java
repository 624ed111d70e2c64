package org.harvestlink.matching.engine.rule;

import java.util.Objects;
import java.util.Optional;
import org.harvestlink.matching.engine.Language;
import org.harvestlink.matching.engine.Text;

/**
 * What one rule says of one pairing, in words for people and in figures for near misses.
 *
 * @param explanation one clause, without a full stop
 * @param gap by how much it misses; empty unless it fails by something that can be counted
 * @param privateToBuyer true when the cooperative must not read it, because a private limit could be computed from it
 */
public record Verdict(RuleName rule, Outcome outcome, Text explanation, Optional<Gap> gap, boolean privateToBuyer) {

    public Verdict {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(gap, "gap");
    }

    static Verdict pass(RuleName rule, Text explanation) {
        return new Verdict(rule, Outcome.PASS, explanation, Optional.empty(), false);
    }

    static Verdict note(RuleName rule, Text explanation) {
        return new Verdict(rule, Outcome.NOTE, explanation, Optional.empty(), false);
    }

    static Verdict fail(RuleName rule, Text explanation) {
        return new Verdict(rule, Outcome.FAIL, explanation, Optional.empty(), false);
    }

    static Verdict fail(RuleName rule, Text explanation, long amount, Gap.Unit unit) {
        return new Verdict(rule, Outcome.FAIL, explanation, Optional.of(new Gap(amount, unit)), false);
    }

    Verdict forBuyerOnly() {
        return new Verdict(rule, outcome, explanation, gap, true);
    }

    public boolean fails() {
        return outcome == Outcome.FAIL;
    }

    public String text(Language language) {
        return explanation.in(language);
    }
}

package org.harvestlink.matching.engine.rule;

import java.util.List;
import org.harvestlink.matching.engine.Pairing;

/**
 * What all the rules say of one pairing.
 *
 * @param verdicts one of each rule, in the order of {@link RuleName}
 */
public record Judgement(Pairing pairing, List<Verdict> verdicts) {

    public Judgement {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether the market may propose the pairing: no rule fails. */
    public boolean compatible() {
        return verdicts.stream().noneMatch(Verdict::fails);
    }

    /** Whether two sides who wish it may agree: no rule fails but those that are theirs to waive. */
    public boolean agreeable() {
        return failures().stream().allMatch(verdict -> verdict.rule().negotiable());
    }

    public List<Verdict> failures() {
        return verdicts.stream().filter(Verdict::fails).toList();
    }
}

package org.harvestlink.matching.match;

import java.util.List;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Language;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.rule.Judgement;
import org.harvestlink.matching.engine.rule.Outcome;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * What one rule said of the pairing, kept with the match.
 *
 * @param rule such as {@code CERTIFICATION}
 * @param verdict {@code PASS}, {@code NOTE} or {@code FAIL}
 * @param privateToBuyer true when the cooperative must not read it
 */
public record Reason(String rule, String verdict, String vi, String en, boolean privateToBuyer) {

    public static List<Reason> of(Judgement judgement) {
        return judgement.verdicts().stream()
                .map(verdict -> new Reason(
                        verdict.rule().name(),
                        verdict.outcome().name(),
                        verdict.explanation().vi(),
                        verdict.explanation().en(),
                        verdict.privateToBuyer()))
                .toList();
    }

    /** A rule that fails, in words that everybody may read. */
    public static Reason failing(RuleName rule, Text why) {
        return new Reason(rule.name(), Outcome.FAIL.name(), why.vi(), why.en(), false);
    }

    /** Whether that side may read it. */
    public boolean readableBy(Side side) {
        return side == Side.BUYER || !privateToBuyer;
    }

    /** Its words in that language. */
    public String text(Language language) {
        return language == Language.EN ? en : vi;
    }
}

package org.harvestlink.matching.engine.rule;

import java.util.List;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Terms;

/** Every rule of the market, in the order in which its verdicts are shown. */
public final class RuleBook {

    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules of Harvestlink. */
    public static RuleBook standard() {
        return new RuleBook(List.of(
                new CropRule(),
                TraitRule.variety(),
                TraitRule.grade(),
                new CertificationRule(),
                new MarketAccessRule(),
                new DateRule(),
                new PriceRule(),
                new DistanceRule(),
                new LotRule(),
                new SupplierRule()));
    }

    /** What every rule says of the pairing. */
    public Judgement judge(Pairing pairing) {
        return new Judgement(
                pairing, rules.stream().map(rule -> rule.judge(pairing)).toList());
    }

    /**
     * What every rule says once the two sides have their own kilograms, price and days. Ask {@link Judgement#agreeable()}
     * before an agreement: what the sides have settled themselves may differ from what they listed. The verdict on the price
     * is the buyer's alone, whatever it is: a cooperative that may name any price would find the maximum by halving.
     */
    public Judgement judge(Pairing pairing, Terms terms) {
        Pairing settled =
                new Pairing(pairing.supply().on(terms), pairing.demand().on(terms), pairing.facts());
        return new Judgement(
                settled,
                judge(settled).verdicts().stream().map(RuleBook::onChosenTerms).toList());
    }

    private static Verdict onChosenTerms(Verdict verdict) {
        return verdict.rule() == RuleName.PRICE ? verdict.forBuyerOnly() : verdict;
    }

    /** Whether no rule fails, found without judging further than the first that does. */
    public boolean admits(Pairing pairing) {
        return rules.stream().noneMatch(rule -> rule.judge(pairing).fails());
    }
}

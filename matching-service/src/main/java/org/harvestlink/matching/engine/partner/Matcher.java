package org.harvestlink.matching.engine.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.rule.RuleBook;

/**
 * The best partners of an order or of a harvest, found by trying every rule on every candidate. The order in which the
 * candidates are given does not matter.
 *
 * <p>Proposals reserve nothing. So a split comes first, whose parts add up to no more than what is open, and then partners
 * that stand by with all that the two could trade: one that never answers does not block the sale.
 */
public record Matcher(RuleBook rules, MarketFacts facts) {

    public Matcher {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(facts, "facts");
    }

    /** Every compatible harvest, best first: lowest delivered cost, then earliest delivery, then earlier arrival. */
    public List<Pairing> partnersOf(Demand demand, Collection<Supply> supplies) {
        return ranked(supplies.stream().map(supply -> new Pairing(supply, demand, facts)), Ranking.OF_HARVESTS);
    }

    /** Every compatible order, best first: largest surplus, then earlier arrival. */
    public List<Pairing> partnersOf(Supply supply, Collection<Demand> demands) {
        return ranked(demands.stream().map(demand -> new Pairing(supply, demand, facts)), Ranking.OF_ORDERS);
    }

    /**
     * What to propose for an order: its split over harvests, cheapest first, then harvests that stand by. Nothing when the
     * order is all-or-nothing and cannot be covered by {@code limit} harvests and its number of suppliers.
     *
     * @param limit the most partners, 1 or more
     */
    public List<Proposal> propose(Demand demand, Collection<Supply> supplies, int limit) {
        return proposeRanked(demand, partnersOf(demand, supplies), limit);
    }

    /**
     * What to propose for an order when all of its partners are known.
     *
     * @param ranked every one, in the order of {@link #partnersOf(Demand, Collection)}
     */
    public List<Proposal> proposeRanked(Demand demand, List<Pairing> ranked, int limit) {
        List<Share> split = OrderSplit.of(demand, ranked, positive(limit));
        return split.isEmpty() ? List.of() : proposals(split, ranked.stream(), limit);
    }

    /** What to propose for an order when only its best partners are known; empty when the others matter. */
    public Optional<List<Proposal>> proposeAmong(Demand demand, List<Pairing> best, int limit) {
        return best.size() >= limit && OrderSplit.settled(demand, best, positive(limit))
                ? Optional.of(proposeRanked(demand, best, limit))
                : Optional.empty();
    }

    /**
     * What to propose for a harvest: its split over orders, those with priority first, then orders that stand by. An
     * all-or-nothing order is among them only if this harvest alone can fill it; such an order looks for several harvests
     * when it is asked for itself.
     *
     * @param limit the most partners, 1 or more
     */
    public List<Proposal> propose(Supply supply, Collection<Demand> demands, int limit) {
        return proposeRanked(supply, partnersOf(supply, demands), limit);
    }

    /**
     * What to propose for a harvest when all of its partners are known.
     *
     * @param ranked every one, in the order of {@link #partnersOf(Supply, Collection)}
     */
    public List<Proposal> proposeRanked(Supply supply, List<Pairing> ranked, int limit) {
        List<Share> split = HarvestSplit.of(supply, ranked, positive(limit));
        return proposals(split, ranked.stream().filter(HarvestSplit::takesItWhole), limit);
    }

    /** What to propose for a harvest when only its best partners are known; empty when the others matter. */
    public Optional<List<Proposal>> proposeAmong(Supply supply, List<Pairing> best, int limit) {
        return HarvestSplit.settled(supply, best, positive(limit))
                ? Optional.of(proposeRanked(supply, best, limit))
                : Optional.empty();
    }

    private List<Pairing> ranked(Stream<Pairing> pairings, Comparator<Pairing> order) {
        return pairings.filter(rules::admits).sorted(order).toList();
    }

    private List<Proposal> proposals(List<Share> split, Stream<Pairing> ranked, int limit) {
        List<Proposal> proposals = new ArrayList<>();
        split.forEach(share -> proposals.add(Proposal.of(rules.judge(share.pairing()), Part.SPLIT, share.kg())));
        ranked.filter(pairing -> split.stream().noneMatch(share -> share.pairing() == pairing))
                .limit(limit - split.size())
                .forEach(pairing ->
                        proposals.add(Proposal.of(rules.judge(pairing), Part.STANDBY, pairing.tradableKg())));
        return List.copyOf(proposals);
    }

    private static int positive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("at most " + limit + " partners");
        }
        return limit;
    }
}

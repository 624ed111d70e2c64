package org.harvestlink.matching.continuous;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.matching.engine.partner.Part;
import org.harvestlink.matching.engine.partner.Proposal;
import org.harvestlink.matching.match.Cause;
import org.harvestlink.matching.match.Match;
import org.harvestlink.matching.match.MatchRules;
import org.harvestlink.matching.match.Offer;
import org.harvestlink.matching.match.Transition;
import org.harvestlink.matching.position.Position;

/**
 * Works out what becomes of one position's proposals, from what the market looks like now. Pure: the same market gives
 * the same plan.
 *
 * <p>A proposal that still suits is left as it is, for somebody may be looking at it. It shrinks when less is open, follows
 * a changed ask, and grows only for an order that needs more of it. What no longer suits is withdrawn, and the places
 * that are free go to the best partners that have not been turned down already.
 */
record Plan(Position position, Collection<Match> matches, OpenBook book, int limit, Instant now) {

    private static final Set<MatchStatus> TURNED_DOWN =
            Set.of(MatchStatus.DECLINED, MatchStatus.EXPIRED, MatchStatus.CANCELLED);

    /** The steps to take, in order; those on holds move kilograms, the others do not. */
    List<Transition> steps() {
        List<Transition> steps = new ArrayList<>();
        if (!position.listed() || position.window().to().isBefore(book.today())) {
            Cause gone = position.kind() == PositionKind.HARVEST ? Cause.HARVEST_GONE : Cause.ORDER_GONE;
            matches.stream().filter(Match::open).forEach(match -> steps.add(MatchRules.withdraw(match, gone, now)));
            return steps;
        }
        Map<UUID, Proposal> best = best();
        List<Match> proposed = matches.stream().filter(Plan::isProposed).toList();
        Set<UUID> holding = holding();
        int standing = 0;
        for (Match match : proposed) {
            UUID partner = partnerOf(match);
            Optional<Transition> change = holding.contains(partner)
                    ? Optional.of(MatchRules.withdraw(
                            match, Cause.OTHER_TERMS, now)) // the two are speaking of other terms already
                    : review(match, best.get(partner));
            change.ifPresent(steps::add);
            standing += change.filter(step -> !step.after().open()).isPresent() ? 0 : 1;
        }
        Set<UUID> known = proposed.stream().map(this::partnerOf).collect(Collectors.toSet());
        best.values().stream()
                .filter(proposal -> !known.contains(partnerOf(proposal)))
                .limit(Math.max(0, limit - standing))
                .forEach(proposal -> steps.add(MatchRules.propose(book.match(proposal), now)));
        return steps;
    }

    private Map<UUID, Proposal> best() {
        if (!position.tradable(book.today())) {
            return Map.of();
        }
        Set<UUID> closed = closedPartners();
        return book.propose(position, closed, limit).stream()
                .collect(Collectors.toMap(this::partnerOf, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private Set<UUID> holding() {
        return matches.stream()
                .filter(match -> match.status() == MatchStatus.HELD)
                .map(this::partnerOf)
                .collect(Collectors.toSet());
    }

    /** Partners with whom something is held, or who turned this very listing down and have not changed their own. */
    private Set<UUID> closedPartners() {
        return matches.stream()
                .filter(match -> match.status() == MatchStatus.HELD
                        || (TURNED_DOWN.contains(match.status()) && book.unchangedSince(match)))
                .map(this::partnerOf)
                .collect(Collectors.toSet());
    }

    private Optional<Transition> review(Match match, Proposal wanted) {
        return book.standing(match)
                .map(standing -> change(match, standing, wanted))
                .orElseGet(() -> Optional.of(MatchRules.withdraw(match, Cause.NO_LONGER_SUITS, now)));
    }

    private Optional<Transition> change(Match match, Proposal standing, Proposal wanted) {
        Match fresh = book.match(standing);
        Offer offer = fresh.offer().of(kilograms(match, standing, wanted));
        if (offer.equals(match.offer()) && book.unchangedSince(match)) {
            return Optional.empty();
        }
        Match judged = match.judged(fresh.reasons(), fresh.harvestVersion(), fresh.orderVersion());
        return Optional.of(MatchRules.repropose(judged, offer, now));
    }

    private long kilograms(Match match, Proposal standing, Proposal wanted) {
        long kg = Math.min(match.offer().quantityKg(), standing.kg());
        boolean needsMore = position.kind() == PositionKind.ORDER && wanted != null && wanted.part() == Part.SPLIT;
        return needsMore ? Math.max(kg, wanted.kg()) : kg;
    }

    private static boolean isProposed(Match match) {
        return match.status() == MatchStatus.PROPOSED;
    }

    private UUID partnerOf(Match match) {
        return position.kind() == PositionKind.HARVEST ? match.orderId() : match.harvestId();
    }

    private UUID partnerOf(Proposal proposal) {
        return position.kind() == PositionKind.HARVEST
                ? proposal.demand().id()
                : proposal.supply().id();
    }
}

package org.harvestlink.matching.continuous;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.Ids;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Terms;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.partner.Part;
import org.harvestlink.matching.engine.partner.Proposal;
import org.harvestlink.matching.engine.rule.Judgement;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.harvestlink.matching.match.Match;
import org.harvestlink.matching.match.Offer;
import org.harvestlink.matching.match.Reason;
import org.harvestlink.matching.position.Position;

/**
 * The market of one crop in memory: everything that can be traded, as of the last change that was taken up, with the
 * versions of the listings.
 */
final class OpenBook {

    private static final RuleBook RULES = RuleBook.standard();

    private final CropBook book;
    private final Map<UUID, Long> versions = new HashMap<>();
    private LocalDate today;

    OpenBook(String crop, MarketFacts facts) {
        this.book = new CropBook(crop, facts);
    }

    MarketFacts facts() {
        return book.facts();
    }

    LocalDate today() {
        return today;
    }

    /** How many harvests and orders it holds. */
    int size() {
        return versions.size();
    }

    void answer(Question<?> question) {
        question.answer(book);
    }

    /** Days before this one no longer count. */
    void turnTo(LocalDate day) {
        if (!day.equals(today)) {
            today = day;
            book.turnTo(day);
        }
    }

    /**
     * Takes in what became of a position; one that can't be traded goes out.
     *
     * @param suppliers the cooperatives that have a part of it already, for an order
     */
    void take(Position position, Set<UUID> suppliers) {
        if (!position.tradable(today)) {
            versions.remove(position.id());
            book.remove(position.id());
            return;
        }
        versions.put(position.id(), position.listing().version());
        if (position.kind() == PositionKind.HARVEST) {
            book.put(position.supply());
        } else {
            book.put(position.demand(suppliers));
        }
    }

    /** The best partners for a position, without those that are closed to it; none when it can't be traded. */
    List<Proposal> propose(Position position, Set<UUID> closed, int limit) {
        return position.kind() == PositionKind.HARVEST
                ? book.harvest(position.id())
                        .map(harvest -> book.propose(harvest, limit, closed))
                        .orElse(List.of())
                : book.order(position.id())
                        .map(order -> book.propose(order, limit, closed))
                        .orElse(List.of());
    }

    /** All-or-nothing orders that a harvest could have a part in: they look for the others by themselves. */
    List<UUID> wholeOrders(Position harvest, int limit) {
        return book.harvest(harvest.id())
                .map(supply -> book.partnersOf(supply, limit, Set.of()).stream()
                        .map(Pairing::demand)
                        .filter(order -> order.sharing().allOrNothing())
                        .map(Demand::id)
                        .toList())
                .orElse(List.of());
    }

    /** What could be proposed to the two sides of a match today; empty when they no longer suit each other. */
    Optional<Proposal> standing(Match match) {
        Optional<Supply> harvest = book.harvest(match.harvestId());
        Optional<Demand> order = book.order(match.orderId());
        if (harvest.isEmpty() || order.isEmpty()) {
            return Optional.empty();
        }
        Supply supply = harvest.get().since(today);
        // A clearing's price stands for as long as the harvest does not ask more.
        boolean cleared = match.origin() == Origin.CLEARING && match.offer().priceVndPerKg() > supply.askVndPerKg();
        Pairing pairing = new Pairing(
                cleared ? supply.asking(match.offer().priceVndPerKg()) : supply,
                order.get().since(today),
                book.facts());
        Judgement judgement = RULES.judge(pairing);
        return judgement.compatible() ? Optional.of(whole(judgement)) : Optional.empty();
    }

    private static Proposal whole(Judgement judgement) {
        Pairing pairing = judgement.pairing();
        DaySpan days = pairing.deliveryDays().orElseThrow();
        return new Proposal(
                judgement,
                Part.STANDBY,
                new Terms(pairing.tradableKg(), pairing.supply().askVndPerKg(), days));
    }

    /** Whether neither listing has changed since the match was judged. */
    boolean unchangedSince(Match match) {
        return unchanged(match.harvestId(), match.harvestVersion()) && unchanged(match.orderId(), match.orderVersion());
    }

    private boolean unchanged(UUID id, long version) {
        Long now = versions.get(id);
        return now != null && now == version;
    }

    /** The match that a proposal would make. */
    Match match(Proposal proposal) {
        Supply harvest = proposal.supply();
        Demand order = proposal.demand();
        Terms terms = proposal.terms();
        return Match.proposed(
                Ids.next(),
                harvest.id(),
                order.id(),
                harvest.cooperativeId(),
                order.buyerId(),
                order.produce().crop(),
                new Offer(
                        terms.kg(),
                        terms.priceVndPerKg(),
                        new DayWindow(terms.days().from(), terms.days().to()),
                        order.destination()),
                Origin.CONTINUOUS,
                Reason.of(proposal.judgement()),
                versions.get(harvest.id()),
                versions.get(order.id()));
    }
}

package org.harvestlink.matching.match;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Terms;
import org.harvestlink.matching.engine.rule.Judgement;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.harvestlink.matching.position.Pair;
import org.harvestlink.matching.position.PositionRepository;
import org.harvestlink.matching.reference.ReferenceBook;

/** Judges the terms on which two sides want to meet: what law and nature forbid, they cannot agree on. */
@ApplicationScoped
class Negotiation {

    private final RuleBook rules = RuleBook.standard();
    private final PositionRepository positions;
    private final ReferenceBook reference;
    private final Clock clock;

    Negotiation(PositionRepository positions, ReferenceBook reference, Clock clock) {
        this.positions = positions;
        this.reference = reference;
        this.clock = clock;
    }

    /** What the rules say of these terms; fails with a 409 problem when one forbids them that no side can waive. */
    Uni<Findings> judge(ActingConnection client, Pair pair, Offer offer, Side reader, Language language) {
        return reference.facts(client).map(facts -> {
            LocalDate today = LocalDate.now(clock);
            DaySpan days = new DaySpan(offer.days().from(), offer.days().to());
            Judgement judgement =
                    rules.judge(pair.pairing(today, facts), new Terms(offer.quantityKg(), offer.priceVndPerKg(), days));
            List<Reason> reasons = Reason.of(judgement);
            if (!judgement.agreeable()) {
                throw MatchProblems.notCompatible(
                        reasons.stream()
                                .filter(reason -> reason.readableBy(reader))
                                .toList(),
                        language);
            }
            return new Findings(
                    reasons,
                    pair.harvest().listing().version(),
                    pair.order().listing().version());
        });
    }

    /** The same for a match that exists, on what its harvest and order say now. */
    Uni<Findings> judge(ActingConnection client, Match match, Offer offer, Side reader, Language language) {
        return pair(client, match.harvestId(), match.orderId())
                .chain(pair -> judge(client, pair, offer, reader, language));
    }

    /** A harvest and an order, both known, as they are now. */
    Uni<Pair> pair(ActingConnection client, UUID harvestId, UUID orderId) {
        return positions
                .find(client, List.of(harvestId, orderId))
                .map(found -> new Pair(found.get(harvestId), found.get(orderId)));
    }

    /** @throws Problem 400 when the days of an offer are all over */
    void requireNotPast(Offer offer) {
        if (offer.days().to().isBefore(LocalDate.now(clock))) {
            throw Problem.invalid("delivery.to", "khoảng ngày đã qua", "the window is already over");
        }
    }
}

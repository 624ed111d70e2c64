package org.harvestlink.matching.match;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Language;
import org.harvestlink.http.Page;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Versions;
import org.harvestlink.matching.MatchingConfig;
import org.harvestlink.matching.position.Pair;

/** What the two sides of a match do with it. */
@ApplicationScoped
public class MatchService {

    /** How often a step is tried again on what the other side has made of the match in the same moment. */
    private static final int TRIES = 3;

    private final Reads reads;
    private final MatchRepository matches;
    private final Negotiation negotiation;
    private final MatchingConfig config;
    private final Clock clock;

    MatchService(Reads reads, MatchRepository matches, Negotiation negotiation, MatchingConfig config, Clock clock) {
        this.reads = reads;
        this.matches = matches;
        this.negotiation = negotiation;
        this.config = config;
        this.clock = clock;
    }

    Uni<Page<MatchView>> list(Caller caller, MatchFilter filter, UUID after, int limit, Language language) {
        return reads.on(Actor.of(caller), connection -> matches.list(connection, filter, after, limit + 1))
                .map(found -> Page.of(
                        found,
                        limit,
                        match -> match.id().toString(),
                        match -> view(match, null, match.sideOf(caller.organization()), language)));
    }

    Uni<MatchView> get(Caller caller, UUID id, Language language) {
        return find(caller, id)
                .chain(match -> reads.on(
                        Actor.of(caller),
                        connection -> view(connection, match, match.sideOf(caller.organization()), language)));
    }

    /** A match for a reader; fails with a 404 problem for who is neither of its parties nor an organizer. */
    public Uni<Match> find(Caller caller, UUID id) {
        return reads.on(Actor.of(caller), connection -> matches.find(connection, id)
                .map(found -> found.orElseThrow(Problem::notFound)));
    }

    /** A direct proposal; it takes the place of what the market had proposed for the same pair. */
    Uni<MatchView> propose(
            ActingConnection connection, Caller caller, Pair pair, NewMatch proposal, Language language) {
        Side side = sideOf(caller, pair);
        return tryPropose(connection, pair, proposal, side, language, TRIES)
                .chain(match -> view(connection, match, side, language));
    }

    private Uni<Match> tryPropose(
            ActingConnection connection, Pair pair, NewMatch proposal, Side side, Language language, int tries) {
        Offer offer = offer(pair, proposal);
        negotiation.requireNotPast(offer);
        return negotiation
                .judge(connection, pair, offer, side, language)
                .map(findings -> MatchRules.proposeDirectly(
                        unproposed(pair, offer, findings), side, clock.instant(), config.hold()))
                .chain(step -> matches.apply(connection, step))
                // after the positions, never before: whoever takes a listing away locks them first too
                .call(() -> replaceProposal(connection, pair))
                .onFailure(failure -> tries > 1 && MatchProblems.isChangedMeanwhile(failure))
                .recoverWithUni(() -> negotiation
                        .pair(connection, pair.harvest().id(), pair.order().id())
                        .chain(fresh -> tryPropose(connection, fresh, proposal, side, language, tries - 1)));
    }

    private Uni<Void> replaceProposal(ActingConnection connection, Pair pair) {
        return matches.proposalOfPair(
                        connection, pair.harvest().id(), pair.order().id())
                .chain(found -> matches.applyStill(
                        connection,
                        found.map(match -> MatchRules.withdraw(match, Cause.OTHER_TERMS, clock.instant())).stream()
                                .toList()));
    }

    Uni<MatchView> accept(ActingConnection connection, Caller caller, UUID id, String ifMatch, Language language) {
        return step(connection, caller, id, ifMatch, language, (match, side) -> {
            if (match.acceptedBy(side)
                    && (match.status() == MatchStatus.HELD || match.status() == MatchStatus.AGREED)) {
                return Uni.createFrom().nullItem(); // it stands as accepted already
            }
            Transition step = MatchRules.accept(match, side, clock.instant(), config.hold());
            return negotiation
                    .judge(connection, match, match.offer(), side, language)
                    .map(step::judged);
        });
    }

    Uni<MatchView> counter(
            ActingConnection connection,
            Caller caller,
            UUID id,
            CounterOffer counter,
            String ifMatch,
            Language language) {
        return step(connection, caller, id, ifMatch, language, (match, side) -> {
            Offer offer = counter.on(match.offer());
            negotiation.requireNotPast(offer);
            Transition step = MatchRules.counter(match, side, offer, clock.instant(), config.hold());
            return negotiation.judge(connection, match, offer, side, language).map(step::judged);
        });
    }

    Uni<MatchView> refuse(
            ActingConnection connection, Caller caller, UUID id, String reason, String ifMatch, Language language) {
        return step(connection, caller, id, ifMatch, language, (match, side) -> Uni.createFrom()
                .item(MatchRules.refuse(match, side, reason, clock.instant())));
    }

    Uni<MatchView> deliver(
            ActingConnection connection, Caller caller, UUID id, Weighed weighed, String ifMatch, Language language) {
        return step(connection, caller, id, ifMatch, language, (match, side) -> {
            long agreedKg = match.offer().quantityKg();
            Tolerance tolerance = Tolerance.of(agreedKg, config.tolerancePercent());
            return Uni.createFrom()
                    .item(MatchRules.deliver(
                            match, side, weighed.kgOr(agreedKg), tolerance, weighed.note(), clock.instant()));
        });
    }

    Uni<MatchView> cancel(
            ActingConnection connection, Caller caller, UUID id, String reason, String ifMatch, Language language) {
        return step(connection, caller, id, ifMatch, language, (match, side) -> Uni.createFrom()
                .item(MatchRules.cancel(match, side, reason, clock.instant())));
    }

    private Uni<MatchView> step(
            ActingConnection connection, Caller caller, UUID id, String ifMatch, Language language, Step step) {
        return find(connection, caller, id, ifMatch)
                .chain(match -> tryStep(connection, caller, match, ifMatch, step, TRIES))
                .chain(match -> view(connection, match, match.sideOf(caller.organization()), language));
    }

    private Uni<Match> find(ActingConnection connection, Caller caller, UUID id, String ifMatch) {
        return matches.find(connection, id)
                .map(found -> found.orElseThrow(Problem::notFound))
                .invoke(match -> requireParty(caller, match))
                .invoke(match -> requireSeen(ifMatch, match));
    }

    /** Tries again on what others have made of the match meanwhile, but on the terms that the step was meant for or not at all. */
    private Uni<Match> tryStep(
            ActingConnection connection, Caller caller, Match match, String ifMatch, Step step, int tries) {
        return step.of(match, match.sideOf(caller.organization()))
                .chain(next -> next == null ? Uni.createFrom().item(match) : matches.apply(connection, next))
                .onFailure(failure -> tries > 1 && MatchProblems.isChangedMeanwhile(failure))
                .recoverWithUni(changed -> find(connection, caller, match.id(), ifMatch)
                        .chain(now -> now.offer().equals(match.offer())
                                ? tryStep(connection, caller, now, ifMatch, step, tries - 1)
                                : Uni.createFrom().failure(changed)));
    }

    private Uni<MatchView> view(ActingConnection client, Match match, Side side, Language language) {
        return matches.history(client, match.id())
                .map(history -> view(match, HistoryView.of(history, language), side, language));
    }

    private MatchView view(Match match, List<HistoryView> history, Side side, Language language) {
        return MatchView.of(match, history, config.tolerancePercent(), side, language);
    }

    /** Whoever finds a match and is no party to it is an organizer, who only looks on. */
    private static void requireParty(Caller caller, Match match) {
        if (match.sideOf(caller.organization()) == null) {
            throw Problem.forbidden();
        }
    }

    private static void requireSeen(String ifMatch, Match match) {
        if (ifMatch != null) {
            Versions.requireCurrent(ifMatch, match.version());
        }
    }

    private static Side sideOf(Caller caller, Pair pair) {
        if (caller.isCooperative() && pair.harvest().ownerId().equals(caller.organization())) {
            return Side.COOPERATIVE;
        }
        if (caller.isBuyer() && pair.order().ownerId().equals(caller.organization())) {
            return Side.BUYER;
        }
        throw Problem.notFound();
    }

    private static Offer offer(Pair pair, NewMatch proposal) {
        String place = pair.order().order().delivery().place();
        String named = proposal.delivery().place();
        if (named != null && !named.equals(place)) {
            throw Problem.invalid("delivery.place", "đơn này giao tại " + place, "this order is delivered at " + place);
        }
        return new Offer(
                proposal.quantityKg(),
                proposal.priceVndPerKg(),
                proposal.delivery().window(),
                place);
    }

    private static Match unproposed(Pair pair, Offer offer, Findings findings) {
        return Match.proposed(
                Ids.next(),
                pair.harvest().id(),
                pair.order().id(),
                pair.harvest().ownerId(),
                pair.order().ownerId(),
                pair.order().crop(),
                offer,
                Origin.DIRECT,
                findings.reasons(),
                findings.harvestVersion(),
                findings.orderVersion());
    }

    /** Works out the next step of a match for one side; null for none. */
    private interface Step {
        Uni<Transition> of(Match match, Side side);
    }
}

package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.delivery.Reads;
import org.harvestlink.matching.clearing.ClearingBooks;
import org.harvestlink.matching.clearing.ProposedTrade;
import org.harvestlink.matching.clearing.TradeProposals;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.clearing.Clearing;
import org.harvestlink.matching.engine.clearing.ClearingBook;
import org.harvestlink.matching.engine.clearing.ClearingProgress;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.Schedule;
import org.harvestlink.matching.position.Position;
import org.harvestlink.matching.reference.ReferenceBook;
import org.harvestlink.matching.tradeweek.schedule.ScheduleSearch;

/** Clears what the participants of an event have, gives the pairs their slots and tables, and proposes the trades to them. */
@ApplicationScoped
class Planning {

    private static final int MOST_PARTICIPANTS = 10_000;
    private static final int THREADS = 2;
    /** A first plan may take long; whoever waits in a hall for another one may not. */
    private static final Duration LEAST = Duration.ofMillis(1_500);

    private static final Duration MOST = Duration.ofSeconds(20);
    private static final Duration A_MEETING = Duration.ofMillis(10);

    private final Pool pool;
    private final Reads reads;
    private final ConnectionWrites writes;
    private final TradeWeekRepository weeks;
    private final ParticipantRepository participants;
    private final MeetingRepository meetings;
    private final PlanRepository plans;
    private final AgendaNews news;
    private final ClearingBooks books;
    private final TradeProposals proposals;
    private final ReferenceBook reference;
    private final Clock clock;

    Planning(
            Pool pool,
            Reads reads,
            ConnectionWrites writes,
            TradeWeekRepository weeks,
            ParticipantRepository participants,
            MeetingRepository meetings,
            PlanRepository plans,
            AgendaNews news,
            ClearingBooks books,
            TradeProposals proposals,
            ReferenceBook reference,
            Clock clock) {
        this.pool = pool;
        this.reads = reads;
        this.writes = writes;
        this.weeks = weeks;
        this.participants = participants;
        this.meetings = meetings;
        this.plans = plans;
        this.news = news;
        this.books = books;
        this.proposals = proposals;
        this.reference = reference;
        this.clock = clock;
    }

    /** Makes a plan; on a thread that may wait. */
    void make(PlanRow plan, PlanTeller teller) {
        EventState event = state(plan.weekId());
        MarketFacts facts = PlanWork.await(reference.facts(pool));
        List<PairTrade> trades = cleared(books.book(openOf(event, true), facts), teller);
        MeetingPlanner planner = new MeetingPlanner(
                event.week(), event.participants(), event.meetings(), event.promised(), clock.instant());
        PlanChange change = planner.plan(trades, book -> {
            teller.searches(time(book));
            return schedule(book, plan.id(), teller::found);
        });
        teller.tells();
        PlanWork.await(writes.change(Actor.MARKET, connection -> tell(connection, plan, change, trades, facts)));
    }

    /** All that a plan is made from. */
    EventState state(UUID weekId) {
        return PlanWork.await(reads.on(Actor.MARKET, connection -> weeks.find(connection, weekId)
                .map(Optional::orElseThrow)
                .chain(week -> participants
                        .list(connection, weekId, null, MOST_PARTICIPANTS)
                        .chain(all -> meetings.list(connection, weekId)
                                .chain(planned -> plans.promised(connection, weekId)
                                        .map(promised -> new EventState(week, all, planned, promised)))))));
    }

    /**
     * What can still be promised of the event's crops by those who take part, or by those who don't; what is over before it begins
     * is left out.
     */
    private List<Position> openOf(EventState event, boolean takingPart) {
        Set<UUID> registered = event.participants().stream()
                .filter(participant -> participant.status() == Participant.Status.REGISTERED)
                .map(Participant::organizationId)
                .collect(Collectors.toSet());
        LocalDate begins = event.week().days().from();
        return event.week().crops().stream()
                .distinct()
                .flatMap(crop -> books
                        .open(
                                crop,
                                position -> registered.contains(position.ownerId()) == takingPart
                                        && !position.window().to().isBefore(begins))
                        .stream())
                .toList();
    }

    private static List<PairTrade> cleared(ClearingBook book) {
        return cleared(book, ClearingProgress.UNHEARD);
    }

    private static List<PairTrade> cleared(ClearingBook book, ClearingProgress progress) {
        return PairTrade.of(Clearing.clear(book, progress, () -> false).trades(), book.facts());
    }

    /** What the plan would come to if something came otherwise; on a thread that may wait, one question after another. */
    synchronized WhatIf.Compared compare(UUID weekId, WhatIf question) {
        EventState event = state(weekId);
        MarketFacts facts = PlanWork.await(reference.facts(pool));
        List<PairTrade> trades = cleared(question.on(books.book(openOf(event, true), facts)));
        MeetingPlanner planner = new MeetingPlanner(
                question.on(event.week()), event.participants(), List.of(), Set.of(), clock.instant());
        List<PlannedMeeting> then = planner.plan(trades, book -> schedule(book, weekId, better -> {}))
                .added();
        return new WhatIf.Compared(PlanFigures.of(event.meetings()), PlanFigures.of(then));
    }

    /**
     * Who of those that don't take part would cover what those who do can't trade among themselves, the most kilograms first; on a
     * thread that may wait. Where nobody takes part yet, who would trade most with each other.
     */
    synchronized List<Invitation> invitations(UUID weekId) {
        EventState event = state(weekId);
        MarketFacts facts = PlanWork.await(reference.facts(pool));
        List<Position> inside = openOf(event, true);
        List<Position> outside = openOf(event, false);
        if (inside.isEmpty()) {
            return Invitation.of(cleared(books.book(outside, facts)), outside);
        }
        List<Position> left = Invitation.left(inside, cleared(books.book(inside, facts)));
        return Invitation.of(
                Stream.of(PositionKind.values())
                        .flatMap(kind -> cleared(books.book(Invitation.facing(kind, left, outside), facts)).stream())
                        .toList(),
                outside);
    }

    private static Schedule schedule(MeetingBook book, UUID seed, Consumer<Schedule> better) {
        return ScheduleSearch.run(book, THREADS, seed.getLeastSignificantBits(), time(book), better);
    }

    private static Duration time(MeetingBook book) {
        boolean told = book.meetings().stream().anyMatch(meeting -> meeting.home() != Schedule.UNPLACED);
        Duration all = A_MEETING.multipliedBy(book.meetings().size());
        return told || all.compareTo(LEAST) < 0 ? LEAST : all.compareTo(MOST) > 0 ? MOST : all;
    }

    private Uni<Void> tell(
            ActingConnection connection, PlanRow plan, PlanChange change, List<PairTrade> trades, MarketFacts facts) {
        return plans.end(connection, plan, PlanRow.Status.DONE)
                .chain(ours -> ours
                        ? meetings.bring(connection, change)
                                .chain(done -> proposals.propose(
                                        connection, proposed(change, trades, facts), facts, plan.weekId()))
                                .chain(done -> meetings.talkAbout(connection, plan.weekId()))
                                .chain(done -> planned(connection, plan.weekId()))
                                .chain(week -> news.tell(connection, week, change.concerned()))
                        : Uni.createFrom().voidItem());
    }

    /** The trades of new meetings, and of those that are about other kilograms by now. */
    private static List<ProposedTrade> proposed(PlanChange change, List<PairTrade> trades, MarketFacts facts) {
        Set<List<UUID>> pairs = new HashSet<>();
        Stream.concat(change.added().stream(), change.moved().stream())
                .forEach(meeting -> pairs.add(List.of(meeting.cooperativeId(), meeting.buyerId())));
        return trades.stream()
                .filter(pair -> pairs.contains(List.of(pair.cooperativeId(), pair.buyerId())))
                .flatMap(pair -> pair.trades().stream())
                .map(trade -> ProposedTrade.of(trade, facts))
                .toList();
    }

    private Uni<TradeWeek> planned(ActingConnection connection, UUID weekId) {
        return weeks.find(connection, weekId)
                .map(Optional::orElseThrow)
                .call(week -> week.isMovedBy(TradeWeekLife.Step.PLANNING)
                        ? weeks.change(connection, week.taken(TradeWeekLife.Step.PLANNING))
                        : Uni.createFrom().voidItem());
    }

    /** An event with everything that belongs to it. */
    record EventState(
            TradeWeek week, List<Participant> participants, List<PlannedMeeting> meetings, Set<UUID> promised) {}
}

package org.harvestlink.matching.tradeweek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.Side;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.MeetingScheduler;
import org.harvestlink.matching.engine.meetings.Schedule;
import org.junit.jupiter.api.Test;

class MeetingPlannerTest {

    private static final Instant MORNING = Instant.parse("2026-06-01T01:00:00Z");
    private static final UUID ORGANIZER = UUID.randomUUID();

    private final List<UUID> cooperatives =
            IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
    private final List<UUID> buyers =
            IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();

    @Test
    void everyPairHasAPlaceAndNobodyIsInTwo() {
        List<PlannedMeeting> plan =
                first(week(TradeWeekStatus.OPEN, 3), present()).added();

        assertThat(plan).hasSize(9).allMatch(meeting -> meeting.place() != null);
        assertThat(plan.stream().map(meeting -> meeting.place().slot() + " " + meeting.cooperativeId()))
                .doesNotHaveDuplicates();
        assertThat(plan.stream().map(meeting -> meeting.place().slot() + " " + meeting.buyerId()))
                .doesNotHaveDuplicates();
        assertThat(plan.stream().map(PlannedMeeting::place)).doesNotHaveDuplicates();
        assertThat(plan)
                .allMatch(meeting ->
                        meeting.place().table() >= 1 && meeting.place().table() <= 3);
    }

    @Test
    void whoHasNoSlotInCommonIsToldSoAndWhoFindsNoTableLikewise() {
        // Given a cooperative that is there in the first slot alone, and a buyer in every other; and one table
        List<Participant> participants = new ArrayList<>(present());
        participants.set(0, participant(cooperatives.get(0), Side.COOPERATIVE, List.of(1, 2)));
        participants.set(3, participant(buyers.get(0), Side.BUYER, List.of(0)));

        // When
        List<PlannedMeeting> plan =
                first(week(TradeWeekStatus.OPEN, 1), participants).added();

        // Then
        assertThat(plan.stream().filter(meeting -> meeting.place() != null)).hasSize(3);
        assertThat(plan.stream()
                        .filter(meeting -> meeting.why() == PlannedMeeting.Why.NO_COMMON_SLOT)
                        .map(meeting -> List.of(meeting.cooperativeId(), meeting.buyerId())))
                .containsExactly(List.of(cooperatives.get(0), buyers.get(0)));
        assertThat(plan.stream().filter(meeting -> meeting.why() == PlannedMeeting.Why.NO_ROOM))
                .hasSize(5);
    }

    @Test
    void whatHasBeenStaysAndAParticipantWhoIsMissingMovesNobodyElse() {
        // Given a plan that is followed, ten minutes into its first slot, in which everybody has room
        TradeWeek live = week(TradeWeekStatus.LIVE, 3);
        List<PlannedMeeting> plan =
                first(week(TradeWeekStatus.OPEN, 3), present()).added();
        Instant now = MORNING.plus(Duration.ofMinutes(10));
        List<Participant> participants = new ArrayList<>(present());
        participants.set(5, participant(buyers.get(2), Side.BUYER, List.of(1, 2)));

        // When
        PlanChange change = new MeetingPlanner(live, participants, plan, Set.of(), now)
                .plan(trades(), MeetingPlannerTest::schedule);

        // Then only those that the missing one would have had lose their place
        assertThat(change.added()).isEmpty();
        assertThat(change.dropped()).isEmpty();
        assertThat(change.moved())
                .hasSize(2)
                .allMatch(meeting -> meeting.buyerId().equals(buyers.get(2)))
                .allMatch(meeting -> meeting.why() == PlannedMeeting.Why.NO_COMMON_SLOT);
    }

    @Test
    void aNewcomerIsBroughtInWhileTheEventRunsAndOthersGetNoOtherPartners() {
        // Given that only two buyers were there when it was planned, and the third comes
        TradeWeek live = week(TradeWeekStatus.LIVE, 3);
        List<PairTrade> planned = trades().stream()
                .filter(trade -> !trade.buyerId().equals(buyers.get(2)))
                .filter(trade -> !trade.cooperativeId().equals(cooperatives.get(0))
                        || !trade.buyerId().equals(buyers.get(0)))
                .toList();
        List<PlannedMeeting> plan = new MeetingPlanner(
                        week(TradeWeekStatus.OPEN, 3), present(), List.of(), Set.of(), MORNING.minusSeconds(60))
                .plan(planned, MeetingPlannerTest::schedule)
                .added();

        // When
        PlanChange change = new MeetingPlanner(live, present(), plan, Set.of(), MORNING.minusSeconds(60))
                .plan(trades(), MeetingPlannerTest::schedule);

        // Then
        assertThat(change.added())
                .hasSize(3)
                .allMatch(meeting -> meeting.buyerId().equals(buyers.get(2)))
                .allMatch(meeting -> meeting.place() != null);
    }

    @Test
    void whatIsFixedStaysThoughItWouldBeBetterElsewhereAndGoesOnlyWithItsPeople() {
        // Given a meeting that its organizer has put behind a gap
        PlannedMeeting early = meetingAt(0, 0, 0, 1);
        PlannedMeeting fixed = meetingAt(0, 1, 2, 2).movedTo(new PlannedMeeting.Place(2, 2), true);

        // When it is planned anew, and anew without its buyer in that slot
        PlanChange again = planner(present(), List.of(early, fixed)).plan(ofTwoBuyers(), MeetingPlannerTest::schedule);
        List<Participant> away = new ArrayList<>(present());
        away.set(4, participant(buyers.get(1), Side.BUYER, List.of(2)));
        PlanChange without = planner(away, List.of(early, fixed)).plan(ofTwoBuyers(), MeetingPlannerTest::schedule);

        // Then
        assertThat(again.moved()).noneMatch(meeting -> meeting.id().equals(fixed.id()));
        assertThat(without.moved()).anySatisfy(meeting -> {
            assertThat(meeting.id()).isEqualTo(fixed.id());
            assertThat(meeting.place().slot()).isNotEqualTo(2);
            assertThat(meeting.fixed()).isFalse();
        });
    }

    @Test
    void theOrderThatTheOrganizerWantsIsKeptAndWhereItCannotBeItIsSaid() {
        // Given two meetings of a cooperative, the first of which is to come after the second
        PlannedMeeting second = meetingAt(0, 1, 1, 1);
        PlannedMeeting first = meetingAt(0, 0, 0, 1).after(List.of(second.id()));

        // When it is planned anew, and anew with the one that is to come later fixed in the first slot
        PlanChange again = planner(present(), List.of(first, second)).plan(ofTwoBuyers(), MeetingPlannerTest::schedule);
        PlannedMeeting fixed = first.movedTo(new PlannedMeeting.Place(0, 1), true);
        PlanChange cannot =
                planner(present(), List.of(fixed, second)).plan(ofTwoBuyers(), MeetingPlannerTest::schedule);

        // Then
        assertThat(slotAfter(again, first)).isGreaterThan(slotAfter(again, second));
        assertThat(cannot.moved())
                .singleElement()
                .returns(PlannedMeeting.Why.ORDER, PlannedMeeting::why)
                .returns(null, PlannedMeeting::place);
    }

    @Test
    void whatHasBeenOutOfOrderKeepsNobodyOut() {
        // Given that the meeting which was to come later has been, in the first slot
        PlannedMeeting earlier = meetingAt(0, 1, 1, 1);
        PlannedMeeting later = meetingAt(0, 0, 0, 1).after(List.of(earlier.id()));

        // When
        PlanChange change = new MeetingPlanner(
                        week(TradeWeekStatus.LIVE, 3),
                        present(),
                        List.of(later, earlier),
                        Set.of(),
                        MORNING.plus(Duration.ofMinutes(10)))
                .plan(ofTwoBuyers(), MeetingPlannerTest::schedule);

        // Then
        assertThat(change.moved()).isEmpty();
        assertThat(change.dropped()).isEmpty();
    }

    /** What the first cooperative can trade with two buyers. */
    private List<PairTrade> ofTwoBuyers() {
        return buyers.stream()
                .limit(2)
                .map(buyer -> new PairTrade(cooperatives.get(0), buyer, 1_000, 1_000, List.of()))
                .toList();
    }

    private static int slotAfter(PlanChange change, PlannedMeeting meeting) {
        return change.moved().stream()
                .filter(moved -> moved.id().equals(meeting.id()))
                .findFirst()
                .orElse(meeting)
                .place()
                .slot();
    }

    private static MeetingPlanner planner(List<Participant> participants, List<PlannedMeeting> plan) {
        return new MeetingPlanner(
                week(TradeWeekStatus.PLANNED, 3), participants, plan, Set.of(), MORNING.minusSeconds(60));
    }

    private PlannedMeeting meetingAt(int cooperative, int buyer, int slot, int table) {
        return new PlannedMeeting(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ORGANIZER,
                cooperatives.get(cooperative),
                buyers.get(buyer),
                new PlannedMeeting.Place(slot, table),
                false,
                null,
                1_000,
                1_000,
                List.of(),
                List.of(),
                null,
                1);
    }

    @Test
    void aLostTableMovesTheMeetingsAtItAlone() {
        // Given three meetings at three tables in one of three slots
        List<PairTrade> three = IntStream.range(0, 3)
                .mapToObj(i -> new PairTrade(cooperatives.get(i), buyers.get(i), 1_000, 1_000, List.of()))
                .toList();
        List<PlannedMeeting> plan = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            plan.add(meetingAt(i, i, 0, i + 1));
        }

        // When
        PlanChange change = new MeetingPlanner(
                        week(TradeWeekStatus.PLANNED, 2), present(), plan, Set.of(), MORNING.minusSeconds(60))
                .plan(three, MeetingPlannerTest::schedule);

        // Then one moves, and takes the place of nobody
        assertThat(change.moved()).hasSizeBetween(1, 2);
        assertThat(change.moved().stream().filter(meeting -> meeting.place().slot() != 0))
                .hasSize(1);
        assertThat(change.moved()).allMatch(meeting -> meeting.place().table() <= 2);
    }

    private PlanChange first(TradeWeek week, List<Participant> participants) {
        return new MeetingPlanner(week, participants, List.of(), Set.of(), MORNING.minusSeconds(60))
                .plan(trades(), MeetingPlannerTest::schedule);
    }

    private static Schedule schedule(MeetingBook book) {
        return new MeetingScheduler(book, 1, better -> {}).run(100_000);
    }

    private List<PairTrade> trades() {
        return cooperatives.stream()
                .flatMap(cooperative ->
                        buyers.stream().map(buyer -> new PairTrade(cooperative, buyer, 1_000, 5_000, List.of())))
                .toList();
    }

    private List<Participant> present() {
        List<Participant> all = new ArrayList<>();
        cooperatives.forEach(one -> all.add(participant(one, Side.COOPERATIVE, List.of())));
        buyers.forEach(one -> all.add(participant(one, Side.BUYER, List.of())));
        return all;
    }

    private static Participant participant(UUID organization, Side kind, List<Integer> away) {
        return new Participant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ORGANIZER,
                organization,
                null,
                kind,
                Participant.Status.REGISTERED,
                away,
                null,
                1);
    }

    private static TradeWeek week(TradeWeekStatus status, int tables) {
        List<Slot> slots = Arrays.stream(new int[] {0, 1, 2})
                .mapToObj(i -> new Slot(
                        MORNING.plus(Duration.ofMinutes(30L * i)), MORNING.plus(Duration.ofMinutes(30L * i + 30))))
                .toList();
        return new TradeWeek(
                UUID.randomUUID(),
                ORGANIZER,
                new Names("Tuần lễ", "Week"),
                "Hà Nội",
                new DayWindow(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-01")),
                List.of("MANGO"),
                tables,
                slots,
                status,
                3);
    }
}

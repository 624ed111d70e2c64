package org.harvestlink.matching.tradeweek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Problem;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final Instant MORNING = Instant.parse("2026-06-01T01:00:00Z");
    private static final UUID ORGANIZER = UUID.randomUUID();
    private static final UUID COOPERATIVE = UUID.randomUUID();
    private static final UUID BUYER = UUID.randomUUID();
    private static final UUID OTHER_COOPERATIVE = UUID.randomUUID();
    private static final UUID OTHER_BUYER = UUID.randomUUID();

    private final TradeWeek planned = week(TradeWeekStatus.PLANNED);
    private final PlannedMeeting meeting = meeting(COOPERATIVE, BUYER, 0, 1);

    @Test
    void aFreeTableWhereBothAreThereIsGiven() {
        Move move = move(planned, 1, 2);

        assertThat(move.conflict(List.of(meeting, meeting(OTHER_COOPERATIVE, OTHER_BUYER, 1, 1)), present(), MORNING))
                .isEmpty();
        assertThat(move.moved(true).place()).isEqualTo(new PlannedMeeting.Place(1, 2));
        assertThat(move.moved(true).version()).isEqualTo(meeting.version() + 1);
    }

    @Test
    void whoeverSitsThereOrElsewhereInThatSlotIsInTheWay() {
        assertThat(move(planned, 1, 1)
                        .conflict(List.of(meeting(OTHER_COOPERATIVE, OTHER_BUYER, 1, 1)), present(), MORNING))
                .contains(Move.Conflict.TABLE_TAKEN);
        assertThat(move(planned, 1, 2).conflict(List.of(meeting(COOPERATIVE, OTHER_BUYER, 1, 1)), present(), MORNING))
                .contains(Move.Conflict.COOPERATIVE_BUSY);
        assertThat(move(planned, 1, 2).conflict(List.of(meeting(OTHER_COOPERATIVE, BUYER, 1, 1)), present(), MORNING))
                .contains(Move.Conflict.BUYER_BUSY);
        assertThat(move(planned, 0, 2).conflict(List.of(meeting), present(), MORNING))
                .isEmpty();
    }

    @Test
    void whoIsAwayOrHasOnlyBeenInvitedDoesNotSitThere() {
        List<Participant> participants = List.of(
                participant(COOPERATIVE, Side.COOPERATIVE, Participant.Status.REGISTERED, List.of(1)),
                participant(BUYER, Side.BUYER, Participant.Status.INVITED, List.of()));

        assertThat(move(planned, 1, 1).conflict(List.of(), participants, MORNING))
                .contains(Move.Conflict.COOPERATIVE_AWAY);
        assertThat(move(planned, 2, 1).conflict(List.of(), participants, MORNING))
                .contains(Move.Conflict.BUYER_AWAY);
    }

    @Test
    void whatComesAfterAnotherIsNotPutBeforeIt() {
        PlannedMeeting earlier = meeting(OTHER_COOPERATIVE, OTHER_BUYER, 1, 1);
        PlannedMeeting later = meeting.after(List.of(earlier.id()));

        assertThat(to(later, 0).conflict(List.of(earlier, later), present(), MORNING))
                .contains(Move.Conflict.AFTER_ANOTHER);
        assertThat(to(later, 1).conflict(List.of(earlier, later), present(), MORNING))
                .contains(Move.Conflict.AFTER_ANOTHER);
        assertThat(to(later, 2).conflict(List.of(earlier, later), present(), MORNING))
                .isEmpty();

        PlannedMeeting waiting = earlier.after(List.of(meeting.id()));
        assertThat(to(meeting, 1).conflict(List.of(meeting, waiting), present(), MORNING))
                .contains(Move.Conflict.BEFORE_ANOTHER);
        assertThat(to(meeting, 0).conflict(List.of(meeting, waiting), present(), MORNING))
                .isEmpty();
    }

    @Test
    void nothingComesAfterItselfByWayOfOthers() {
        PlannedMeeting second = meeting(OTHER_COOPERATIVE, OTHER_BUYER, 1, 1).after(List.of(meeting.id()));
        PlannedMeeting third = meeting(OTHER_COOPERATIVE, BUYER, 2, 1).after(List.of(second.id()));
        List<PlannedMeeting> all = List.of(meeting, second, third);

        assertThatThrownBy(() -> new NewOrder(List.of(third.id())).of(meeting, all))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(409, problem -> problem.type().status());
        assertThatThrownBy(() -> new NewOrder(List.of(meeting.id())).of(meeting, all))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(409, problem -> problem.type().status());
        assertThatThrownBy(() -> new NewOrder(List.of(UUID.randomUUID())).of(meeting, all))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .returns(400, problem -> problem.type().status());
        assertThat(new NewOrder(List.of(meeting.id())).of(third, all).afterIds())
                .containsExactly(meeting.id());
    }

    private Move to(PlannedMeeting meeting, int slot) {
        return new Move(planned, meeting, new PlannedMeeting.Place(slot, 2));
    }

    @Test
    void whatHasBeenStaysAndNothingIsMovedIntoThePast() {
        TradeWeek live = week(TradeWeekStatus.LIVE);
        PlannedMeeting later = meeting(COOPERATIVE, BUYER, 2, 1);

        assertThat(move(live, 1, 1).conflict(List.of(), present(), MORNING)).contains(Move.Conflict.HAS_BEEN);
        assertThat(new Move(live, later, new PlannedMeeting.Place(0, 1)).conflict(List.of(), present(), MORNING))
                .contains(Move.Conflict.SLOT_IS_OVER);
        assertThat(new Move(live, later, new PlannedMeeting.Place(1, 1)).conflict(List.of(), present(), MORNING))
                .isEmpty();
    }

    private Move move(TradeWeek week, int slot, int table) {
        return new Move(week, meeting, new PlannedMeeting.Place(slot, table));
    }

    private static List<Participant> present() {
        return List.of(
                participant(COOPERATIVE, Side.COOPERATIVE, Participant.Status.REGISTERED, List.of()),
                participant(BUYER, Side.BUYER, Participant.Status.REGISTERED, List.of()));
    }

    private static Participant participant(UUID id, Side kind, Participant.Status status, List<Integer> away) {
        return Participant.of(UUID.randomUUID(), week(TradeWeekStatus.PLANNED), id, kind, status, away);
    }

    private static PlannedMeeting meeting(UUID cooperative, UUID buyer, int slot, int table) {
        return new PlannedMeeting(
                UUID.randomUUID(),
                new UUID(0, 1),
                ORGANIZER,
                cooperative,
                buyer,
                new PlannedMeeting.Place(slot, table),
                false,
                null,
                1_000,
                1,
                List.of(),
                List.of(),
                null,
                7);
    }

    private static TradeWeek week(TradeWeekStatus status) {
        return new TradeWeek(
                new UUID(0, 1),
                ORGANIZER,
                new Names("Tuần lễ", "Week"),
                "Hà Nội",
                new DayWindow(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-03")),
                List.of("MANGO"),
                2,
                IntStream.range(0, 3)
                        .mapToObj(i -> new Slot(
                                MORNING.plus(Duration.ofMinutes(30L * i)),
                                MORNING.plus(Duration.ofMinutes(30L * i + 30))))
                        .toList(),
                status,
                1);
    }
}

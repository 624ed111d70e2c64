package org.harvestlink.matching.tradeweek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.delivery.Ids;
import org.harvestlink.matching.engine.meetings.Meeting;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.Schedule;

/**
 * Makes the plan of an event out of what its participants can trade. What has been stays, and so does what is fixed; who was told a
 * place keeps it where that can be. While the event runs, nobody is given other partners, but who has none yet.
 */
final class MeetingPlanner {

    /** Of the meeting with the most kilograms; the fewest have 1. A meeting that is worth more displaces others. */
    private static final int MOST_WORTH = 10;

    private final TradeWeek week;
    private final Map<UUID, Participant> present;
    private final List<PlannedMeeting> before;
    private final Set<UUID> promised;
    private final Instant now;

    /**
     * @param before the meetings as they are
     * @param promised the matches for which kilograms are reserved, agreed or delivered: their meetings stay, though nothing of them
     *     is left to be cleared
     */
    MeetingPlanner(
            TradeWeek week,
            List<Participant> participants,
            List<PlannedMeeting> before,
            Set<UUID> promised,
            Instant now) {
        this.week = week;
        this.present = participants.stream()
                .filter(participant -> participant.status() == Participant.Status.REGISTERED)
                .collect(Collectors.toMap(Participant::organizationId, Function.identity()));
        this.before = before;
        this.promised = promised;
        this.now = now;
    }

    /**
     * @param trades what pairs can trade
     * @param scheduler finds slots
     */
    PlanChange plan(List<PairTrade> trades, Function<MeetingBook, Schedule> scheduler) {
        Map<List<UUID>, PairTrade> tradeOf = new LinkedHashMap<>();
        trades.forEach(trade -> tradeOf.put(List.of(trade.cooperativeId(), trade.buyerId()), trade));
        List<PlannedMeeting> dropped = new ArrayList<>();
        List<PlannedMeeting> kept = new ArrayList<>();
        for (PlannedMeeting meeting : before) {
            PairTrade trade = tradeOf.remove(List.of(meeting.cooperativeId(), meeting.buyerId()));
            if (meeting.hasBeen(week, now)) {
                kept.add(meeting);
            } else if (!isPresent(meeting) || trade == null && !isStillTalkedAbout(meeting)) {
                dropped.add(meeting);
            } else {
                kept.add(trade == null ? meeting : meeting.trading(trade.kg(), trade.surplusVnd()));
            }
        }
        List<PlannedMeeting> added = added(tradeOf.values());
        List<PlannedMeeting> all = new ArrayList<>(kept);
        all.addAll(added);
        Map<UUID, PlannedMeeting> placed = place(all, scheduler);
        Map<UUID, PlannedMeeting> was =
                before.stream().collect(Collectors.toMap(PlannedMeeting::id, Function.identity()));
        return new PlanChange(
                added.stream().map(meeting -> placed.get(meeting.id())).toList(),
                kept.stream()
                        .map(meeting -> placed.get(meeting.id()))
                        .filter(meeting -> !meeting.equals(was.get(meeting.id())))
                        .toList(),
                dropped);
    }

    private boolean isPresent(PlannedMeeting meeting) {
        return present.containsKey(meeting.cooperativeId()) && present.containsKey(meeting.buyerId());
    }

    private boolean isStillTalkedAbout(PlannedMeeting meeting) {
        return week.status() == TradeWeekStatus.LIVE
                || meeting.matchIds().stream().anyMatch(promised::contains);
    }

    private List<PlannedMeeting> added(Iterable<PairTrade> trades) {
        Set<UUID> served = new HashSet<>();
        before.forEach(meeting -> served.addAll(List.of(meeting.cooperativeId(), meeting.buyerId())));
        List<PlannedMeeting> added = new ArrayList<>();
        for (PairTrade trade : trades) {
            boolean newcomer = !served.contains(trade.cooperativeId()) || !served.contains(trade.buyerId());
            if (newcomer || week.status() != TradeWeekStatus.LIVE) {
                added.add(new PlannedMeeting(
                        Ids.next(),
                        week.id(),
                        week.organizerId(),
                        trade.cooperativeId(),
                        trade.buyerId(),
                        null,
                        false,
                        PlannedMeeting.Why.NO_ROOM,
                        trade.kg(),
                        trade.surplusVnd(),
                        List.of(),
                        List.of(),
                        null,
                        1));
            }
        }
        return added;
    }

    private Map<UUID, PlannedMeeting> place(List<PlannedMeeting> all, Function<MeetingBook, Schedule> scheduler) {
        Map<UUID, Integer> place = new HashMap<>();
        all.forEach(meeting -> {
            place.putIfAbsent(meeting.cooperativeId(), place.size());
            place.putIfAbsent(meeting.buyerId(), place.size());
        });
        long most = all.stream().mapToLong(PlannedMeeting::expectedKg).max().orElse(1);
        List<PlannedMeeting> placeable =
                all.stream().filter(meeting -> slots(meeting) != 0).toList();
        List<Meeting> meetings = placeable.stream()
                .map(meeting -> new Meeting(
                        place.get(meeting.cooperativeId()),
                        place.get(meeting.buyerId()),
                        slots(meeting),
                        meeting.fixed() ? MOST_WORTH : (int) (1 + (MOST_WORTH - 1) * meeting.expectedKg() / most),
                        meeting.place() == null
                                ? Schedule.UNPLACED
                                : meeting.place().slot()))
                .toList();
        Schedule schedule = scheduler.apply(
                new MeetingBook(place.size(), week.slots().size(), week.tables(), meetings, precedences(placeable)));
        Map<UUID, Integer> slotOf = new HashMap<>();
        for (int i = 0; i < placeable.size(); i++) {
            slotOf.put(placeable.get(i).id(), schedule.slot()[i]);
        }
        Map<UUID, PlannedMeeting> seated = new Tables(week, now).seat(all, slotOf);
        seated.replaceAll((id, meeting) ->
                meeting.why() == PlannedMeeting.Why.NO_ROOM && isOrdered(meeting) && hasRoom(meeting, seated.values())
                        ? meeting.placed(null, PlannedMeeting.Why.ORDER)
                        : meeting);
        return seated;
    }

    /** As the organizer wants them; for one that has been it is too late. */
    private List<MeetingBook.Precedence> precedences(List<PlannedMeeting> meetings) {
        Map<UUID, Integer> indexOf = new HashMap<>();
        meetings.forEach(meeting -> indexOf.put(meeting.id(), indexOf.size()));
        List<MeetingBook.Precedence> precedences = new ArrayList<>();
        for (PlannedMeeting later : meetings) {
            if (!later.hasBeen(week, now)) {
                int index = indexOf.get(later.id());
                later.afterIds().stream()
                        .filter(indexOf::containsKey)
                        .forEach(earlier -> precedences.add(new MeetingBook.Precedence(indexOf.get(earlier), index)));
            }
        }
        return precedences;
    }

    private boolean isOrdered(PlannedMeeting meeting) {
        return !meeting.afterIds().isEmpty()
                || before.stream().anyMatch(later -> later.afterIds().contains(meeting.id()));
    }

    /** Whether there is a slot for both with a free table: then it is the order that keeps it out. */
    private boolean hasRoom(PlannedMeeting meeting, Collection<PlannedMeeting> seated) {
        long free = slots(meeting);
        int[] taken = new int[week.slots().size()];
        for (PlannedMeeting other : seated) {
            if (other.place() != null) {
                int slot = other.place().slot();
                boolean busy = other.isOf(meeting.cooperativeId()) || other.isOf(meeting.buyerId());
                if (++taken[slot] == week.tables() || busy) {
                    free &= ~(1L << slot);
                }
            }
        }
        return free != 0;
    }

    /**
     * The slots in which it can be: where it was for one that has been, and for one that is fixed as long as both are there; else
     * those in which both are there.
     */
    private long slots(PlannedMeeting meeting) {
        if (meeting.hasBeen(week, now)) {
            return meeting.place() == null ? 0 : 1L << meeting.place().slot();
        }
        long slots = 0;
        for (int slot = 0; slot < week.slots().size(); slot++) {
            boolean over = week.status() == TradeWeekStatus.LIVE
                    && week.slots().get(slot).hasBegun(now);
            slots |= over ? 0 : 1L << slot;
        }
        long both = slots & ~away(meeting.cooperativeId()) & ~away(meeting.buyerId());
        long fixed = meeting.fixed() && meeting.place() != null
                ? both & 1L << meeting.place().slot()
                : 0;
        return fixed != 0 ? fixed : both;
    }

    private long away(UUID organizationId) {
        return present.get(organizationId).away().stream()
                .mapToLong(slot -> 1L << slot)
                .reduce(0, (one, other) -> one | other);
    }
}

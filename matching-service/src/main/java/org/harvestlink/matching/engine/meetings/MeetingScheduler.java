package org.harvestlink.matching.engine.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Finds a schedule by simulated annealing, anytime: each better one is told at once. It is run in rounds, each twice as long as the
 * one before, so that there is something after moments and something good after seconds. The same book, seed and number of steps
 * give the same schedule.
 */
public final class MeetingScheduler {

    /** Steps of the first round for each meeting. */
    private static final long FIRST_ROUND = 2_000;

    private static final double HOT = 1.5;
    private static final double COLD = 0.12;
    /** So often the outside is asked whether it is enough. */
    private static final int ASK_EVERY = 4_096;

    private final MeetingBook book;
    private final Price price = new Price();
    private final BooleanSupplier enough;
    private final Consumer<Schedule> better;
    private final Chance chance;
    private final int[] bestSlot;
    private final long bound;
    private long bestCost = Long.MAX_VALUE;
    private boolean stopped;

    /**
     * @param seed of all chances
     * @param enough asked thousands of times a second; true ends the search
     * @param better told of each schedule that is better than all before
     */
    public MeetingScheduler(MeetingBook book, long seed, BooleanSupplier enough, Consumer<Schedule> better) {
        this.book = book;
        this.chance = new Chance(seed);
        this.enough = enough;
        this.better = better;
        this.bestSlot = new int[book.meetings().size()];
        Arrays.fill(bestSlot, Schedule.UNPLACED);
        this.bound = LeastGaps.of(book);
    }

    /**
     * Searches until it is enough, the steps are used up, or it is proven that nothing is left to improve.
     *
     * @param steps at most so many changes are tried
     * @return the best schedule
     */
    public Schedule run(long steps) {
        Timetable timetable = new Timetable(book, price);
        note(timetable);
        long left = book.meetings().isEmpty() ? 0 : steps;
        for (long round = FIRST_ROUND * book.meetings().size(); left > 0 && !stopped; round *= 2) {
            anneal(timetable, Math.min(round, left));
            left -= round;
        }
        return best();
    }

    private void anneal(Timetable timetable, long steps) {
        double cooling = Math.log(COLD / HOT);
        double heat = HOT;
        for (long step = 0; step < steps; step++) {
            if (step % ASK_EVERY == 0) {
                heat = HOT * Math.exp(cooling * step / steps);
                if (stopped || enough.getAsBoolean()) {
                    stopped = true;
                    return;
                }
            }
            if (timetable.waiting() > 0 && (step & 3) == 0) {
                bringIn(timetable, heat);
            } else {
                exchange(timetable, heat);
            }
            if (timetable.cost() < bestCost && timetable.broken() == 0) {
                note(timetable);
                stopped |= bestCost <= bound;
            }
        }
    }

    private void exchange(Timetable timetable, double heat) {
        int meeting = chance.below(book.meetings().size());
        int from = timetable.slotOf(meeting);
        int target = chance.below(book.slots());
        if (from == Schedule.UNPLACED || from == target || !timetable.mayBeIn(meeting, target)) {
            return;
        }
        long before = timetable.cost();
        if (timetable.exchange(meeting, target) && !isTaken(timetable.cost() - before, heat)) {
            timetable.exchangeBack(meeting, from);
        }
    }

    /** Gives a slot to one that is left out; whoever is in its way there is left out instead, if that is worth it. */
    private void bringIn(Timetable timetable, double heat) {
        int meeting = timetable.anyWaiting(chance);
        int target = chance.below(book.slots());
        if (!timetable.mayBeIn(meeting, target)) {
            return;
        }
        int first = timetable.inTheWayOfFirst(meeting, target);
        int second = timetable.inTheWayOfSecond(meeting, target);
        if (first < 0 && second < 0 && timetable.isFull(target)) {
            first = timetable.anyIn(target, chance);
        }
        long before = timetable.cost();
        putOut(timetable, first);
        if (second != first) {
            putOut(timetable, second);
        }
        timetable.place(meeting, target);
        if (!isTaken(timetable.cost() - before, heat)) {
            timetable.leaveOut(meeting);
            putBack(timetable, first, target);
            if (second != first) {
                putBack(timetable, second, target);
            }
        }
    }

    private static void putOut(Timetable timetable, int meeting) {
        if (meeting >= 0) {
            timetable.leaveOut(meeting);
        }
    }

    private static void putBack(Timetable timetable, int meeting, int target) {
        if (meeting >= 0) {
            timetable.place(meeting, target);
        }
    }

    private boolean isTaken(long dearer, double heat) {
        return dearer <= 0 || chance.part() < Math.exp(-dearer / heat);
    }

    private void note(Timetable timetable) {
        bestCost = timetable.cost();
        for (int meeting = 0; meeting < bestSlot.length; meeting++) {
            bestSlot[meeting] = timetable.slotOf(meeting);
        }
        better.accept(best());
    }

    private Schedule best() {
        long[] busy = new long[book.participants()];
        int unplaced = 0;
        long lost = 0;
        List<Meeting> meetings = book.meetings();
        for (int meeting = 0; meeting < bestSlot.length; meeting++) {
            Meeting one = meetings.get(meeting);
            if (bestSlot[meeting] == Schedule.UNPLACED) {
                unplaced++;
                lost += one.worth();
            } else {
                busy[one.first()] |= 1L << bestSlot[meeting];
                busy[one.second()] |= 1L << bestSlot[meeting];
            }
        }
        int[] gaps = Arrays.stream(busy).mapToInt(Price::gaps).toArray();
        int most = Arrays.stream(gaps).max().orElse(0);
        int fewest = Arrays.stream(gaps).min().orElse(0);
        return new Schedule(
                bestSlot.clone(), unplaced, lost, Arrays.stream(gaps).sum(), most - fewest);
    }
}

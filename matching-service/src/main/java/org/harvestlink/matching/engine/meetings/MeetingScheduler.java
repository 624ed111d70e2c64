package org.harvestlink.matching.engine.meetings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.harvestlink.matching.engine.Chance;

/**
 * Finds a schedule by simulated annealing, anytime: each better one is told at once. A short round comes first, so that there is
 * something after moments; then a long one cools down over all that is left, for it is slow cooling that finds what is good. The
 * same book and seed, told the same of what is spent, give the same schedule.
 */
public final class MeetingScheduler {

    /** Steps of the first round for each meeting. */
    private static final long FIRST_ROUND = 2_000;

    /** Heat from which and to which a round cools, as for gaps alone; measured on eight published instances. */
    private static final double HOT = 0.5 * Price.GAP;

    private static final double COLD = 0.1 * Price.GAP;
    /** So often the outside is asked how much is spent. */
    private static final int ASK_EVERY = 4_096;
    /** So many of ten exchanges put a meeting beside others of one of its two; elsewhere it would make gaps. */
    private static final int BESIDE_OTHERS = 9;

    private final MeetingBook book;
    private final Price price = new Price();
    private final Consumer<Schedule> better;
    private final Chance chance;
    private final int[] bestSlot;
    private final boolean told;
    private final int bound;
    private long fewestFaults = Long.MAX_VALUE;
    private boolean done;

    /**
     * @param seed of all chances
     * @param better told of each schedule that is better than all before
     */
    public MeetingScheduler(MeetingBook book, long seed, Consumer<Schedule> better) {
        this.book = book;
        this.chance = new Chance(seed);
        this.better = better;
        this.bestSlot = new int[book.meetings().size()];
        Arrays.fill(bestSlot, Schedule.UNPLACED);
        this.told = book.meetings().stream().anyMatch(meeting -> meeting.home() != Schedule.UNPLACED);
        this.bound = LeastGaps.of(book);
    }

    /**
     * Searches with so many steps, or until it is proven that nothing is left to improve.
     *
     * @return the best schedule
     */
    public Schedule run(long steps) {
        long[] asked = {0};
        return run(() -> (double) (asked[0]++ * ASK_EVERY) / steps);
    }

    /**
     * Searches until all is spent, or it is proven that nothing is left to improve.
     *
     * @param spent asked thousands of times a second which part of the time is over; 1 ends the search
     * @return the best schedule
     */
    public Schedule run(DoubleSupplier spent) {
        Timetable timetable = new Timetable(book, price);
        placeAtHome(timetable);
        note(timetable);
        if (!book.meetings().isEmpty()) {
            firstRound(timetable, spent);
            anneal(timetable, spent);
        }
        return best();
    }

    /** Begins with what people have been told, as far as nothing is in its way; with those first that can be nowhere else. */
    private void placeAtHome(Timetable timetable) {
        IntStream.range(0, book.meetings().size())
                .boxed()
                .filter(meeting -> book.meetings().get(meeting).home() != Schedule.UNPLACED)
                .sorted(Comparator.comparing(
                        meeting -> Long.bitCount(book.meetings().get(meeting).slots()) > 1))
                .forEach(meeting -> placeAtHome(timetable, meeting));
    }

    private void placeAtHome(Timetable timetable, int meeting) {
        int home = book.meetings().get(meeting).home();
        if (timetable.mayBeIn(meeting, home) && timetable.isFree(meeting, home)) {
            timetable.place(meeting, home);
            if (timetable.broken() > 0) {
                timetable.leaveOut(meeting);
            }
        }
    }

    private void firstRound(Timetable timetable, DoubleSupplier spent) {
        long steps = FIRST_ROUND * book.meetings().size();
        long[] asked = {0};
        anneal(timetable, () -> Math.max(spent.getAsDouble(), (double) (asked[0]++ * ASK_EVERY) / steps));
    }

    private void anneal(Timetable timetable, DoubleSupplier spent) {
        double from = spent.getAsDouble();
        for (double now = from; now < 1 && !done; now = spent.getAsDouble()) {
            double heat = HOT * Math.pow(COLD / HOT, (now - from) / (1 - from));
            for (int step = 0; step < ASK_EVERY && !done; step++) {
                change(timetable, heat, step);
            }
        }
    }

    private void change(Timetable timetable, double heat, int step) {
        if (timetable.waiting() > 0 && (step & 3) == 0) {
            bringIn(timetable, heat);
        } else {
            exchange(timetable, heat);
        }
        if (timetable.faults() < fewestFaults && timetable.broken() == 0) {
            note(timetable);
        }
    }

    private void exchange(Timetable timetable, double heat) {
        int meeting = chance.below(book.meetings().size());
        int from = timetable.slotOf(meeting);
        if (from == Schedule.UNPLACED) {
            return;
        }
        int target =
                chance.below(10) < BESIDE_OTHERS ? timetable.besideOthers(meeting, chance) : chance.below(book.slots());
        if (target == Timetable.NONE || target == from || !timetable.mayBeIn(meeting, target)) {
            return;
        }
        long dearer = timetable.dearerBy(meeting, target);
        if (dearer != Timetable.NEVER && isTaken(dearer, heat)) {
            timetable.exchange(meeting, target);
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
        fewestFaults = timetable.faults();
        for (int meeting = 0; meeting < bestSlot.length; meeting++) {
            bestSlot[meeting] = timetable.slotOf(meeting);
        }
        Schedule found = best();
        done = !told && found.unplaced() == 0 && found.idleGaps() <= bound;
        better.accept(found);
    }

    private Schedule best() {
        return Schedule.of(book, bestSlot.clone());
    }
}

package org.harvestlink.matching.engine.meetings;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.harvestlink.matching.engine.sat.Solver;

/**
 * Asks for schedules with so many gaps at most: from a schedule on for one less, or from what can't be ruled out for one more. Where
 * annealing is stuck because many have to move at once, logic finds the way; and it alone can tell that nothing is left to improve.
 */
public final class FewerGaps {

    /** Meetings times slots, above which a formula would be too large to get anywhere in seconds. */
    private static final int LARGEST = 10_000;

    private final MeetingBook book;
    private final long seed;

    public FewerGaps(MeetingBook book, long seed) {
        this.book = book;
        this.seed = seed;
    }

    /** Whether this is worth a try: the book is small, and nobody has been told a slot yet. */
    public static boolean suits(MeetingBook book) {
        return book.meetings().size() * book.slots() <= LARGEST
                && book.meetings().stream().allMatch(meeting -> meeting.home() == Schedule.UNPLACED);
    }

    /**
     * Asks for the fewest gaps that are not ruled out, and for one more when that is impossible: what is found first is proven to be the
     * best. To rule out what can't be is often quick, and a formula that allows little is soon searched through.
     *
     * @param least gaps that there are in any case
     * @param best the best that is known, whoever found it
     * @param better told of one that is better
     * @param stop asked some times a second
     * @return whether the best is proven to be the best
     */
    public boolean fromBelow(int least, Supplier<Schedule> best, Consumer<Schedule> better, BooleanSupplier stop) {
        int count = least;
        while (!stop.getAsBoolean() && count < known(best.get())) {
            int now = count;
            ScheduleFormula question = new ScheduleFormula(book, now);
            Solver solver = new Solver(question.formula(), seed);
            solver.require(question.atMost(now));
            Solver.Answer answer = solver.solve(() -> stop.getAsBoolean() || known(best.get()) <= now);
            if (answer == Solver.Answer.POSSIBLE) {
                better.accept(Schedule.of(book, question.slots(solver)));
            } else if (answer == Solver.Answer.IMPOSSIBLE) {
                count++;
            }
        }
        return best.get().unplaced() == 0 && best.get().idleGaps() <= count;
    }

    private int known(Schedule best) {
        return best.unplaced() > 0 ? book.participants() : best.idleGaps();
    }

    /**
     * Searches until it is proven that there is nothing better, or it is stopped.
     *
     * @param best the best that is known, whoever found it; where it leaves a meeting out, one with every meeting is looked for first
     * @param better told of each that is better
     * @param stop asked some times a second
     * @return whether the best is proven to be the best; false, too, when there is no fair schedule with every meeting
     */
    public boolean fromAbove(Supplier<Schedule> best, Consumer<Schedule> better, BooleanSupplier stop) {
        Schedule from = best.get();
        int most = known(from);
        ScheduleFormula question = new ScheduleFormula(book, most);
        Solver solver = new Solver(question.formula(), seed);
        question.suggest(from.slot(), solver);
        while (!stop.getAsBoolean()) {
            int wanted = wanted(best.get(), most);
            if (wanted < 0) {
                return true;
            }
            solver.require(question.atMost(wanted));
            Solver.Answer answer = solver.solve(() -> stop.getAsBoolean() || wanted(best.get(), most) < wanted);
            if (answer == Solver.Answer.IMPOSSIBLE) {
                return best.get().unplaced() == 0;
            }
            if (answer == Solver.Answer.POSSIBLE) {
                better.accept(Schedule.of(book, question.slots(solver)));
            }
        }
        return false;
    }

    private static int wanted(Schedule best, int most) {
        return best.unplaced() > 0 ? most : Math.min(most, best.idleGaps() - 1);
    }
}

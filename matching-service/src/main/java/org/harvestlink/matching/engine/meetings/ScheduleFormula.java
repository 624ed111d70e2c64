package org.harvestlink.matching.engine.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.harvestlink.matching.engine.sat.Formula;
import org.harvestlink.matching.engine.sat.Solver;

/**
 * What every schedule with all meetings has to keep, as a formula. Beside the rules themselves it says what follows from them and a solver
 * would be long to find: how early a participant begins whose meetings have to be over by noon, and how far the last is from the
 * first. M. Bofill, J. Coll, M. Garcia, J. Giráldez-Cru, G. Pesant, J. Suy and M. Villaret, "Constraint solving approaches to the
 * business-to-business meeting scheduling problem" (Journal of Artificial Intelligence Research 74, 2022).
 */
final class ScheduleFormula {

    private static final int NEVER = -1;

    private final MeetingBook book;
    private final Formula formula = new Formula();
    /** By meeting and slot, that it is there. */
    private final int[][] in;
    /** By participant and slot, that they meet somebody, that they have begun, and that they are not yet through. */
    private final int[][] busy;

    private final int[][] begun;
    private final int[][] yet;
    private final List<Integer> idle = new ArrayList<>();
    private final int[] gaps;
    private final int always;

    /** @param most gaps that are counted, of all participants together */
    ScheduleFormula(MeetingBook book, int most) {
        this.book = book;
        this.in = new int[book.meetings().size()][];
        this.busy = new int[book.participants()][];
        this.begun = new int[book.participants()][];
        this.yet = new int[book.participants()][];
        Arrays.setAll(in, meeting -> slotsOf(book.meetings().get(meeting)));
        for (int participant = 0; participant < book.participants(); participant++) {
            addParticipant(participant);
        }
        for (int slot = 0; slot < book.slots(); slot++) {
            int now = slot;
            // Two seats a table: there are fewer participants than meetings to count.
            formula.atMost(
                    2 * book.tables(),
                    Arrays.stream(busy).mapToInt(day -> day[now]).toArray());
        }
        book.precedences().forEach(this::addPrecedence);
        this.gaps = formula.count(idle.stream().mapToInt(Integer::intValue).toArray(), most + 1);
        this.always = formula.newVariable();
    }

    Formula formula() {
        return formula;
    }

    /** The literal that allows so many gaps at most, for those that are counted. */
    int atMost(int count) {
        return count < gaps.length ? Formula.not(gaps[count]) : always;
    }

    /** Lets a solver begin with a schedule, which may leave meetings out. */
    void suggest(int[] slots, Solver solver) {
        long[] day = new long[book.participants()];
        for (int meeting = 0; meeting < in.length; meeting++) {
            if (slots[meeting] == Schedule.UNPLACED) {
                continue;
            }
            Meeting one = book.meetings().get(meeting);
            day[one.first()] |= 1L << slots[meeting];
            day[one.second()] |= 1L << slots[meeting];
            for (int slot = 0; slot < book.slots(); slot++) {
                suggest(in[meeting][slot], slots[meeting] == slot, solver);
            }
        }
        for (int participant = 0; participant < day.length; participant++) {
            for (int slot = 0; slot < book.slots(); slot++) {
                suggest(busy[participant][slot], (day[participant] >> slot & 1) != 0, solver);
                suggest(begun[participant][slot], day[participant] << Long.SIZE - 1 - slot != 0, solver);
                suggest(yet[participant][slot], day[participant] >>> slot != 0, solver);
            }
        }
    }

    private static void suggest(int literal, boolean isTrue, Solver solver) {
        if (literal != NEVER) {
            solver.suggest(isTrue ? literal : Formula.not(literal));
        }
    }

    /** The slot of each meeting in what a solver has found. */
    int[] slots(Solver solver) {
        return Arrays.stream(in)
                .mapToInt(slots -> IntStream.range(0, slots.length)
                        .filter(slot -> slots[slot] != NEVER && solver.isTrue(slots[slot]))
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    private int[] slotsOf(Meeting meeting) {
        int[] slots = new int[book.slots()];
        Arrays.setAll(slots, slot -> meeting.mayBeIn(slot) ? formula.newVariable() : NEVER);
        int[] possible =
                Arrays.stream(slots).filter(literal -> literal != NEVER).toArray();
        formula.anyOf(possible);
        formula.atMostOneOf(possible);
        return slots;
    }

    private void addPrecedence(MeetingBook.Precedence precedence) {
        for (int slot = 0; slot < book.slots(); slot++) {
            for (int before = slot; before < book.slots(); before++) {
                int later = in[precedence.later()][slot];
                int earlier = in[precedence.earlier()][before];
                if (later != NEVER && earlier != NEVER) {
                    formula.anyOf(Formula.not(later), Formula.not(earlier));
                }
            }
        }
    }

    private void addParticipant(int participant) {
        int[] mine = IntStream.range(0, in.length)
                .filter(meeting -> book.meetings().get(meeting).first() == participant
                        || book.meetings().get(meeting).second() == participant)
                .toArray();
        busy[participant] = formula.newVariables(book.slots());
        for (int slot = 0; slot < book.slots(); slot++) {
            int now = slot;
            int[] meetings = Arrays.stream(mine)
                    .map(meeting -> in[meeting][now])
                    .filter(literal -> literal != NEVER)
                    .toArray();
            formula.atMostOneOf(meetings);
            Arrays.stream(meetings).forEach(meeting -> formula.implies(meeting, busy[participant][now]));
            int[] free = Arrays.copyOf(meetings, meetings.length + 1);
            free[meetings.length] = Formula.not(busy[participant][now]);
            formula.anyOf(free);
        }
        begun[participant] = formula.newVariables(book.slots());
        yet[participant] = formula.newVariables(book.slots());
        if (mine.length > 1) {
            addDay(new Day(busy[participant], begun[participant], yet[participant], mine.length));
            addBounds(participant, mine);
        }
    }

    private record Day(int[] busy, int[] begun, int[] yet, int meetings) {}

    private void addDay(Day day) {
        int slots = book.slots();
        for (int slot = 0; slot < slots; slot++) {
            formula.implies(day.busy[slot], day.begun[slot]);
            formula.implies(day.busy[slot], day.yet[slot]);
            addRun(day.begun[slot], slot > 0 ? day.begun[slot - 1] : NEVER, day.busy[slot]);
            addRun(day.yet[slot], slot + 1 < slots ? day.yet[slot + 1] : NEVER, day.busy[slot]);
        }
        int[] after = formula.newVariables(Math.max(0, slots - 2));
        for (int slot = 1; slot < slots - 1; slot++) {
            formula.anyOf(
                    day.busy[slot], Formula.not(day.begun[slot]), Formula.not(day.busy[slot + 1]), after[slot - 1]);
        }
        int[] count = formula.count(after, Price.FAIR + 1);
        if (count.length > Price.FAIR) {
            formula.anyOf(Formula.not(count[Price.FAIR]));
        }
        for (int gap = 0; gap < Math.min(count.length, Price.FAIR); gap++) {
            idle.add(count[gap]);
        }
        if (count.length > 0) {
            addNoGap(day, count[0]);
        }
    }

    /** True from the first meeting on, whichever side the day is looked at from. */
    private void addRun(int now, int before, int busy) {
        if (before == NEVER) {
            formula.implies(now, busy);
        } else {
            formula.implies(before, now);
            formula.anyOf(Formula.not(now), before, busy);
        }
    }

    /** Who has no gap is busy from the first meeting to the last, and in no more slots than there are meetings. */
    private void addNoGap(Day day, int anyGap) {
        for (int slot = 0; slot < book.slots(); slot++) {
            formula.anyOf(Formula.not(day.begun[slot]), Formula.not(day.yet[slot]), day.busy[slot], anyGap);
            int end = slot + day.meetings;
            if (end < book.slots()) {
                formula.anyOf(Formula.not(day.begun[slot]), Formula.not(day.yet[end]), anyGap);
                formula.anyOf(day.begun[slot], day.yet[end]);
            }
        }
    }

    /** Who has so many meetings before or after some slot begins, or ends, that much earlier or later. */
    private void addBounds(int participant, int[] mine) {
        for (int slot = 0; slot < book.slots(); slot++) {
            int now = slot;
            int over = (int) Arrays.stream(mine)
                    .filter(meeting -> slots(meeting) >>> now == 1 || slots(meeting) >>> now == 0)
                    .count();
            int still = (int) Arrays.stream(mine)
                    .filter(meeting -> Long.numberOfTrailingZeros(slots(meeting)) >= now)
                    .count();
            if (over > 0 && slot - over + 1 >= 0) {
                formula.anyOf(begun[participant][slot - over + 1]);
            }
            if (still > 0 && slot + still - 1 < book.slots()) {
                formula.anyOf(yet[participant][slot + still - 1]);
            }
        }
    }

    private long slots(int meeting) {
        return book.meetings().get(meeting).slots() & -1L >>> Long.SIZE - book.slots();
    }
}

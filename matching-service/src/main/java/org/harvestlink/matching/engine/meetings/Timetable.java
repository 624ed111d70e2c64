package org.harvestlink.matching.engine.meetings;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.harvestlink.matching.engine.Chance;

/**
 * A schedule that is being changed. It never puts a participant into two meetings of a slot, a meeting where it may not be, or
 * more meetings into a slot than there are tables; it may leave meetings out, and may break precedences, at a price.
 *
 * <p>Meetings are the edges of a graph between participants, slots their colours. Two slots alone make paths and rings; to
 * exchange the two along one of them (a Kempe chain) keeps every participant in one place at a time, and changes the day of
 * the two at the ends of a path alone. So a change is judged by two participants, however long the chain. See A. B. Kempe, "On the
 * geographical problem of the four colours" (1879); R. Lewis, "Guide to Graph Colouring" (2021), chapters on local search.
 */
final class Timetable {

    /** What can't be done. */
    static final long NEVER = Long.MAX_VALUE;

    /** No slot. */
    static final int NONE = -1;

    private static final int NOBODY = -1;
    private static final int RING = -2;
    private static final int FORBIDDEN = -3;

    private final MeetingBook book;
    private final Meeting[] meetings;
    private final Price price;
    private final Precedences precedences;
    private final int[] slot;
    /** The meeting of a participant in a slot. */
    private final int[][] at;
    /** The slots in which a participant meets somebody. */
    private final long[] busy;

    private final long day;

    private final int[] inSlot;
    private final Waiting waiting;
    private long cost;
    private long idle;
    private int broken;

    private final int[] chain;
    private int chainLength;
    /** The chain to which a meeting was last added: those of the present one carry its number. */
    private final int[] inChain;

    private int chainNumber;
    /** How many more meetings the target slot will have. */
    private int more;

    /**
     * With every meeting left out.
     *
     * @param price of what is wrong with a schedule
     */
    Timetable(MeetingBook book, Price price) {
        this.book = book;
        this.price = price;
        this.meetings = book.meetings().toArray(Meeting[]::new);
        this.precedences = new Precedences(meetings.length, book.precedences());
        this.slot = new int[meetings.length];
        this.at = new int[book.participants()][book.slots()];
        this.busy = new long[book.participants()];
        this.day = -1L >>> Long.SIZE - book.slots();
        this.inSlot = new int[book.slots()];
        this.waiting = new Waiting(meetings.length);
        this.chain = new int[meetings.length];
        Arrays.fill(slot, Schedule.UNPLACED);
        for (int[] day : at) {
            Arrays.fill(day, NOBODY);
        }
        this.inChain = new int[meetings.length];
        for (int meeting = 0; meeting < meetings.length; meeting++) {
            waiting.add(meeting);
            cost += price.leavingOut(meetings[meeting]);
        }
    }

    long cost() {
        return cost;
    }

    /** What is wrong with it, without what only shows the way. */
    long faults() {
        return cost - idle;
    }

    /** How many precedences are broken: a schedule to be followed breaks none. */
    int broken() {
        return broken;
    }

    int waiting() {
        return waiting.count();
    }

    /** One of those that are left out. */
    int anyWaiting(Chance chance) {
        return waiting.any(chance);
    }

    int slotOf(int meeting) {
        return slot[meeting];
    }

    /** The meeting that keeps this one from the slot: of the first participant, {@code NOBODY} for none. */
    int inTheWayOfFirst(int meeting, int target) {
        return at[meetings[meeting].first()][target];
    }

    int inTheWayOfSecond(int meeting, int target) {
        return at[meetings[meeting].second()][target];
    }

    boolean isFull(int target) {
        return inSlot[target] >= book.tables();
    }

    /** One of the meetings of a slot that has some. */
    int anyIn(int target, Chance chance) {
        for (; ; ) {
            int participant = chance.below(at.length);
            if (at[participant][target] != NOBODY) {
                return at[participant][target];
            }
        }
    }

    /** A slot beside the others of one of its two, in which the meeting may be; {@link #NONE} when there is none. */
    int besideOthers(int meeting, Chance chance) {
        Meeting one = meetings[meeting];
        int participant = chance.below(2) == 0 ? one.first() : one.second();
        long others = busy[participant] & ~(1L << slot[meeting]);
        long beside = (others << 1 | others >>> 1) & ~others & one.slots() & ~(1L << slot[meeting]) & day;
        if (beside == 0) {
            return NONE;
        }
        for (int skip = chance.below(Long.bitCount(beside)); skip > 0; skip--) {
            beside &= beside - 1;
        }
        return Long.numberOfTrailingZeros(beside);
    }

    /** Whether neither of the two meets somebody else then, and there is a table. */
    boolean isFree(int meeting, int target) {
        return inTheWayOfFirst(meeting, target) == NOBODY
                && inTheWayOfSecond(meeting, target) == NOBODY
                && !isFull(target);
    }

    boolean mayBeIn(int meeting, int target) {
        return meetings[meeting].mayBeIn(target);
    }

    /** Puts one that is left out into a slot in which nothing is in its way and a table is free. */
    void place(int meeting, int target) {
        startChain();
        Meeting one = meetings[meeting];
        cost += price.moved(one, target) - price.leavingOut(one);
        waiting.remove(meeting);
        enter(one.first(), meeting, target);
        enter(one.second(), meeting, target);
        slot[meeting] = target;
        inSlot[target]++;
        countBroken(meeting, 1);
    }

    /** Leaves one out that is placed. */
    void leaveOut(int meeting) {
        startChain();
        Meeting one = meetings[meeting];
        int from = slot[meeting];
        countBroken(meeting, -1);
        slot[meeting] = Schedule.UNPLACED;
        inSlot[from]--;
        leave(one.first(), from);
        leave(one.second(), from);
        waiting.add(meeting);
        cost += price.leavingOut(one) - price.moved(one, from);
    }

    /**
     * Looks at the exchange of a meeting's slot with another along its chain.
     *
     * @return how much dearer the schedule would be; {@link #NEVER} when somebody may not be where they would come to, or tables lack
     */
    long dearerBy(int meeting, int target) {
        int from = slot[meeting];
        startChain();
        if (!add(meeting, target)) {
            return NEVER;
        }
        more = 1;
        long dearer = 0;
        int end = follow(meeting, meetings[meeting].second(), target);
        if (end != RING) {
            int otherEnd = end == FORBIDDEN ? FORBIDDEN : follow(meeting, meetings[meeting].first(), target);
            if (otherEnd == FORBIDDEN) {
                return NEVER;
            }
            long exchanged = 1L << from | 1L << target;
            dearer = dayChange(end, exchanged) + dayChange(otherEnd, exchanged);
        }
        if (inSlot[target] + more > book.tables() || inSlot[from] - more > book.tables()) {
            return NEVER;
        }
        return dearer + movedChange(from, target) + (precedences.none() ? 0 : precedenceChange(from, target));
    }

    /** Does what was looked at last. */
    void exchange(int meeting, int target) {
        swap(slot[meeting], target);
    }

    /** Adds one side of a meeting's chain, and tells who stands at its end. */
    private int follow(int meeting, int start, int target) {
        int from = slot[meeting];
        int participant = start;
        int coming = from;
        for (int next = at[participant][target];
                next != NOBODY;
                next = at[participant][coming == from ? target : from]) {
            if (next == meeting) {
                return RING;
            }
            if (!add(next, coming)) {
                return FORBIDDEN;
            }
            more += coming == from ? -1 : 1;
            participant = meetings[next].partnerOf(participant);
            coming = coming == from ? target : from;
        }
        return participant;
    }

    private long dayChange(int participant, long exchanged) {
        return price.day(busy[participant] ^ exchanged) - price.day(busy[participant]);
    }

    private long movedChange(int from, int target) {
        long change = 0;
        for (int i = 0; i < chainLength; i++) {
            Meeting meeting = meetings[chain[i]];
            int now = slot[chain[i]];
            change += price.moved(meeting, now == from ? target : from) - price.moved(meeting, now);
        }
        return change;
    }

    private long precedenceChange(int from, int target) {
        IntUnaryOperator then =
                other -> inChain[other] != chainNumber ? slot[other] : slot[other] == from ? target : from;
        long change = 0;
        for (int i = 0; i < chainLength; i++) {
            change += broken(chain[i], then) - broken(chain[i], other -> slot[other]);
        }
        return change * price.precedence();
    }

    private void startChain() {
        chainLength = 0;
        chainNumber++;
    }

    private boolean add(int meeting, int target) {
        chain[chainLength++] = meeting;
        inChain[meeting] = chainNumber;
        return meetings[meeting].mayBeIn(target);
    }

    private void swap(int one, int other) {
        cost += movedChange(one, other);
        for (int i = 0; i < chainLength; i++) {
            countBroken(chain[i], -1);
        }
        // Out of both slots first: each comes to where its neighbour in the chain has been.
        for (int i = 0; i < chainLength; i++) {
            Meeting meeting = meetings[chain[i]];
            int from = slot[chain[i]];
            inSlot[from]--;
            at[meeting.first()][from] = NOBODY;
            at[meeting.second()][from] = NOBODY;
        }
        for (int i = 0; i < chainLength; i++) {
            int target = slot[chain[i]] == one ? other : one;
            Meeting meeting = meetings[chain[i]];
            slot[chain[i]] = target;
            inSlot[target]++;
            at[meeting.first()][target] = chain[i];
            at[meeting.second()][target] = chain[i];
        }
        for (int i = 0; i < chainLength; i++) {
            day(meetings[chain[i]].first(), one, other);
            day(meetings[chain[i]].second(), one, other);
            countBroken(chain[i], 1);
        }
    }

    /** Notes what a participant's two slots have become. */
    private void day(int participant, int one, int other) {
        long now = busy[participant] & ~(1L << one) & ~(1L << other);
        now |= at[participant][one] == NOBODY ? 0 : 1L << one;
        now |= at[participant][other] == NOBODY ? 0 : 1L << other;
        if (now != busy[participant]) {
            changeDay(participant, now);
        }
    }

    private void changeDay(int participant, long now) {
        cost += price.day(now) - price.day(busy[participant]);
        idle += price.idle(now) - price.idle(busy[participant]);
        busy[participant] = now;
    }

    private void enter(int participant, int meeting, int target) {
        at[participant][target] = meeting;
        changeDay(participant, busy[participant] | 1L << target);
    }

    private void leave(int participant, int from) {
        at[participant][from] = NOBODY;
        changeDay(participant, busy[participant] & ~(1L << from));
    }

    /** Adds or takes off the broken precedences of a meeting. */
    private void countBroken(int meeting, int sign) {
        if (!precedences.none()) {
            int count = broken(meeting, other -> slot[other]);
            broken += sign * count;
            cost += sign * count * price.precedence();
        }
    }

    /** Of a pair that moves in one chain, the first of the two tells. */
    private int broken(int meeting, IntUnaryOperator slotOf) {
        return precedences.broken(meeting, slotOf, other -> meeting < other || inChain[other] != chainNumber);
    }
}

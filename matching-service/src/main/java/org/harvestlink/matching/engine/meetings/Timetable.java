package org.harvestlink.matching.engine.meetings;

import java.util.Arrays;

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

    private static final int NOBODY = -1;

    private final MeetingBook book;
    private final Meeting[] meetings;
    private final Price price;
    private final Precedences precedences;
    private final int[] slot;
    /** The meeting of a participant in a slot. */
    private final int[][] at;
    /** The slots in which a participant meets somebody. */
    private final long[] busy;

    private final int[] inSlot;
    private final int[] waiting;
    private final int[] placeInWaiting;
    private int waitingCount;
    private long cost;
    private int broken;

    private final int[] chain;
    private int chainLength;
    /** The chain to which a meeting was last added: those of the present one carry its number. */
    private final int[] inChain;

    private int chainNumber;

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
        this.inSlot = new int[book.slots()];
        this.waiting = new int[meetings.length];
        this.placeInWaiting = new int[meetings.length];
        this.chain = new int[meetings.length];
        Arrays.fill(slot, Schedule.UNPLACED);
        for (int[] day : at) {
            Arrays.fill(day, NOBODY);
        }
        this.inChain = new int[meetings.length];
        for (int meeting = 0; meeting < meetings.length; meeting++) {
            wait(meeting);
            cost += price.leavingOut(meetings[meeting]);
        }
    }

    long cost() {
        return cost;
    }

    /** How many precedences are broken: a schedule to be followed breaks none. */
    int broken() {
        return broken;
    }

    int waiting() {
        return waitingCount;
    }

    /** One of those that are left out. */
    int anyWaiting(Chance chance) {
        return waiting[chance.below(waitingCount)];
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

    boolean mayBeIn(int meeting, int target) {
        return meetings[meeting].mayBeIn(target);
    }

    /** Puts one that is left out into a slot in which nothing is in its way and a table is free. */
    void place(int meeting, int target) {
        startChain();
        Meeting one = meetings[meeting];
        cost -= price.leavingOut(one);
        stopWaiting(meeting);
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
        wait(meeting);
        cost += price.leavingOut(one);
    }

    /**
     * Exchanges a meeting's slot with another along its chain.
     *
     * @return whether it could be done: everybody may be where they come to, and there are tables
     */
    boolean exchange(int meeting, int target) {
        int from = slot[meeting];
        int more = gather(meeting, from, target);
        if (more == Integer.MIN_VALUE || inSlot[target] + more > book.tables() || inSlot[from] - more > book.tables()) {
            return false;
        }
        swap(from, target);
        return true;
    }

    /** Undoes the exchange that was done last. */
    void exchangeBack(int meeting, int from) {
        swap(slot[meeting], from);
    }

    /** The chain of a meeting in two slots; answers how many more the target slot will have, or that it may not be. */
    private int gather(int meeting, int from, int target) {
        startChain();
        if (!add(meeting, target)) {
            return Integer.MIN_VALUE;
        }
        int more = 1;
        boolean ring = false;
        for (int side = 0; side < 2 && !ring; side++) {
            int participant = side == 0 ? meetings[meeting].second() : meetings[meeting].first();
            int next = at[participant][target];
            int coming = from;
            while (next != NOBODY) {
                if (next == meeting) {
                    ring = true;
                    break;
                }
                if (!add(next, coming)) {
                    return Integer.MIN_VALUE;
                }
                more += coming == from ? -1 : 1;
                participant = meetings[next].partnerOf(participant);
                int other = coming;
                coming = coming == from ? target : from;
                next = at[participant][other];
            }
        }
        return more;
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
            cost += price.day(now) - price.day(busy[participant]);
            busy[participant] = now;
        }
    }

    private void enter(int participant, int meeting, int target) {
        at[participant][target] = meeting;
        long now = busy[participant] | 1L << target;
        cost += price.day(now) - price.day(busy[participant]);
        busy[participant] = now;
    }

    private void leave(int participant, int from) {
        at[participant][from] = NOBODY;
        long now = busy[participant] & ~(1L << from);
        cost += price.day(now) - price.day(busy[participant]);
        busy[participant] = now;
    }

    private void wait(int meeting) {
        placeInWaiting[meeting] = waitingCount;
        waiting[waitingCount++] = meeting;
    }

    private void stopWaiting(int meeting) {
        int last = waiting[--waitingCount];
        waiting[placeInWaiting[meeting]] = last;
        placeInWaiting[last] = placeInWaiting[meeting];
    }

    /** Adds or takes off the broken precedences of a meeting; of a pair that moves in one chain, the first of the two tells. */
    private void countBroken(int meeting, int sign) {
        int count = precedences.broken(meeting, slot, other -> meeting < other || inChain[other] != chainNumber);
        broken += sign * count;
        cost += sign * count * price.precedence();
    }
}

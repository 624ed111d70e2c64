package org.harvestlink.faults.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The faults of a run, in order. How many of them come is a matter of time: each waits until the market has recovered from the
 * one before, so the list is longer than any machine can go through. The same seed and length give the same list.
 */
public record Plan(long seed, Duration length, List<Fault> faults) {

    private static final Duration QUICKEST = Duration.ofSeconds(3);
    private static final double PAIRED = 0.25;
    private static final int LONGEST_FREEZE_MILLIS = 7_000;
    private static final int SHORTEST_FREEZE_MILLIS = 500;
    private static final int LONGEST_PAUSE_MILLIS = 2_000;

    public Plan {
        faults = List.copyOf(faults);
    }

    /** Rounds in each of which everything that can happen happens, in an order of its own; some of it two at once. */
    public static Plan of(long seed, Duration length) {
        return of(seed, length, everything());
    }

    /**
     * The same with a choice of what may happen.
     *
     * @param choice what each round consists of; nothing for a plan without faults
     */
    public static Plan of(long seed, Duration length, List<Choice> choice) {
        Random random = new Random(seed);
        List<Fault> faults = new ArrayList<>();
        long most = Math.max(1, length.dividedBy(QUICKEST));
        while (!choice.isEmpty() && faults.size() < most) {
            List<Choice> round = new ArrayList<>(choice);
            Collections.shuffle(round, random);
            while (!round.isEmpty() && faults.size() < most) {
                faults.add(next(faults.size() + 1, round, random));
            }
        }
        return new Plan(seed, length, faults);
    }

    /**
     * One thing that may happen.
     *
     * @param amid what always happens in the middle of it; null when that is left to chance
     */
    public record Choice(Harm harm, String target, Choice amid) {

        public Choice(Harm harm, String target) {
            this(harm, target, null);
        }

        /** As it is written on a command line: {@code KILL:kafka}, or {@code FREEZE:kafka+KILL:gateway} for one amid the other. */
        public static Choice parse(String text) {
            String[] both = text.split("\\+", 2);
            String[] parts = both[0].split(":");
            Harm harm = Harm.valueOf(parts[0]);
            String target = parts.length > 1 ? parts[1] : harm.targets().get(0);
            if (!harm.targets().contains(target)) {
                throw new IllegalArgumentException(harm + " can't strike " + target);
            }
            return new Choice(harm, target, both.length > 1 ? parse(both[1]) : null);
        }
    }

    /** All that can happen, once a round. */
    public static List<Choice> everything() {
        return Arrays.stream(Harm.values())
                .flatMap(harm -> harm.targets().stream().map(target -> new Choice(harm, target)))
                .toList();
    }

    private static Fault next(int number, List<Choice> round, Random random) {
        List<Blow> blows = new ArrayList<>();
        Choice first = round.remove(0);
        blows.add(blow(first, random));
        // What is struck twice at once is struck once.
        if (first.amid() != null) {
            blows.add(blow(first.amid(), random));
        } else if (random.nextDouble() < PAIRED
                && !round.isEmpty()
                && !round.get(0).target().equals(first.target())) {
            blows.add(blow(round.remove(0), random));
        }
        return new Fault(number, blows, Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)));
    }

    private static Blow blow(Choice choice, Random random) {
        int millis = SHORTEST_FREEZE_MILLIS + random.nextInt(LONGEST_FREEZE_MILLIS - SHORTEST_FREEZE_MILLIS);
        return new Blow(
                choice.harm(),
                choice.target(),
                choice.harm() == Harm.FREEZE ? Duration.ofMillis(millis) : Duration.ZERO);
    }

    /** All of it, a fault a line. */
    public String text() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }
}

package org.harvestlink.matching.engine.sat;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import org.harvestlink.matching.engine.Chance;

/**
 * Finds out whether all clauses of a formula can be true at once, by assuming, following up and learning from conflicts. More clauses of
 * one literal can be added between two searches, and what has been learnt stays. The same formula, seed and questions give the
 * same answers. Not for more than one thread.
 */
public final class Solver {

    /** What was found out. */
    public enum Answer {
        /** All clauses can be true: see {@link Solver#isTrue}. */
        POSSIBLE,
        IMPOSSIBLE,
        STOPPED
    }

    private static final int FORGET_EVERY = 300;
    private static final long ASK_EVERY = 256;
    private static final double TINY = 1e-5;

    private final Trail trail;
    private final Clauses clauses;
    private final Watches watches;
    private final Propagation propagation;
    private final Order order;
    private final Learning learning;
    private final Phases phases;
    private final Restarts restarts = new Restarts();
    private final boolean[] found;
    private boolean impossible;
    private long conflicts;
    private long forgetAt = FORGET_EVERY;
    private int forgets;

    /** @param seed of the order in which variables are decided at first */
    public Solver(Formula formula, long seed) {
        int variables = formula.variables();
        Chance chance = new Chance(seed);
        trail = new Trail(variables);
        clauses = new Clauses(8 * variables + 64);
        watches = new Watches(2 * variables);
        propagation = new Propagation(clauses, watches, trail);
        order = new Order(DoubleStream.generate(() -> TINY * chance.part())
                .limit(variables)
                .toArray());
        learning = new Learning(clauses, trail, order);
        phases = new Phases(variables, chance);
        found = new boolean[variables];
        for (int number = 0; number < formula.clauses() && !impossible; number++) {
            add(formula.clause(number));
        }
    }

    /** Says what to try first. */
    public void suggest(int literal) {
        phases.suggest(literal >> 1, (literal & 1) == 0);
    }

    /** From now on the literal has to be true. */
    public void require(int literal) {
        goBack(0);
        add(new int[] {literal});
    }

    /** Whether a literal is true in what was found last. */
    public boolean isTrue(int literal) {
        return found[literal >> 1] == ((literal & 1) == 0);
    }

    /** How many conflicts there were, in all searches. */
    public long conflicts() {
        return conflicts;
    }

    /** @param stop asked some times a second; true ends the search */
    public Answer solve(BooleanSupplier stop) {
        while (!impossible) {
            int conflict = propagation.run();
            if (conflict != Propagation.NO_CONFLICT) {
                learn(conflict);
                if (conflicts % ASK_EVERY == 0 && stop.getAsBoolean()) {
                    goBack(0);
                    return Answer.STOPPED;
                }
            } else if (!decide()) {
                for (int variable = 0; variable < found.length; variable++) {
                    found[variable] = trail.value[2 * variable] == 1;
                }
                goBack(0);
                return Answer.POSSIBLE;
            }
        }
        return Answer.IMPOSSIBLE;
    }

    /** Assumes one thing more; false when nothing is unknown. */
    private boolean decide() {
        if (restarts.isDue(conflicts)) {
            goBack(0);
            phases.restart(conflicts);
        }
        if (conflicts >= forgetAt) {
            forgets++;
            forgetAt = conflicts + (long) FORGET_EVERY * (forgets + 1);
            forget();
        }
        while (!order.isEmpty()) {
            int variable = order.takeFirst();
            if (trail.value[2 * variable] == 0) {
                trail.assume(phases.of(variable) ? 2 * variable : 2 * variable + 1);
                return true;
            }
        }
        return false;
    }

    private void learn(int conflict) {
        conflicts++;
        if (trail.assumptions() == 0) {
            impossible = true;
            return;
        }
        phases.reached(trail, trail.begin(trail.assumptions() - 1));
        learning.from(conflict);
        order.afterConflict();
        goBack(learning.back);
        int literal = learning.literals[0];
        if (learning.length == 1) {
            trail.note(literal, Trail.NO_REASON);
        } else {
            int clause = clauses.learn(learning.literals, learning.length, learning.spread);
            watches.watch(clause, clauses.memory);
            trail.note(literal, clause);
        }
    }

    private void goBack(int assumptions) {
        if (trail.assumptions() > assumptions) {
            int begin = trail.begin(assumptions);
            while (trail.length > begin) {
                int literal = trail.forgetLast();
                phases.forgotten(literal);
                order.add(literal >> 1);
            }
            trail.keepAssumptions(assumptions);
        }
    }

    private void forget() {
        int[] moved = clauses.forget(trail);
        watches.follow(moved);
        for (int i = 0; i < trail.length; i++) {
            int variable = trail.literals[i] >> 1;
            if (trail.reason[variable] != Trail.NO_REASON) {
                trail.reason[variable] = moved[trail.reason[variable]];
            }
        }
    }

    /** A clause, before anything is assumed. */
    private void add(int[] literals) {
        Arrays.sort(literals);
        int kept = 0;
        for (int literal : literals) {
            boolean twice = kept > 0 && literals[kept - 1] == literal;
            boolean always = kept > 0 && literals[kept - 1] == (literal ^ 1);
            if (always || trail.value[literal] == 1) {
                return;
            }
            if (!twice && trail.value[literal] == 0) {
                literals[kept++] = literal;
            }
        }
        if (kept > 1) {
            watches.watch(clauses.give(literals, kept), clauses.memory);
        } else if (kept == 1) {
            trail.note(literals[0], Trail.NO_REASON);
            impossible |= propagation.run() != Propagation.NO_CONFLICT;
        } else {
            impossible = true;
        }
    }
}

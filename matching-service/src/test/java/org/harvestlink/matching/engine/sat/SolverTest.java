package org.harvestlink.matching.engine.sat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolverTest {

    private static final int VARIABLES = 12;
    /** Times the variables: about half of random formulas with three literals a clause can be true. */
    private static final double HARD = 4.3;

    @Test
    void findsOutTheSameAsLookingAtEveryCase() {
        List<Solver.Answer> answers = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            List<int[]> clauses = random(seed, VARIABLES);
            Solver solver = new Solver(formula(clauses, VARIABLES), seed);

            Solver.Answer answer = solver.solve(() -> false);

            boolean possible = IntStream.range(0, 1 << VARIABLES)
                    .anyMatch(values -> clauses.stream().allMatch(clause -> Arrays.stream(clause)
                            .anyMatch(literal -> (values >> (literal >> 1) & 1) == 1 - (literal & 1))));
            assertThat(answer)
                    .as("seed %d", seed)
                    .isEqualTo(possible ? Solver.Answer.POSSIBLE : Solver.Answer.IMPOSSIBLE);
            answers.add(answer);
            if (possible) {
                assertThat(clauses)
                        .allSatisfy(clause -> assertThat(Arrays.stream(clause).anyMatch(solver::isTrue))
                                .isTrue());
            }
        }
        assertThat(answers).contains(Solver.Answer.POSSIBLE, Solver.Answer.IMPOSSIBLE);
    }

    /** Large enough to restart, to forget and to begin from elsewhere many times. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatItFindsAfterThousandsOfConflictsHolds(long seed) {
        int variables = 150;
        int[] hidden = new Random(seed).ints(variables, 0, 2).toArray();
        List<int[]> clauses = random(seed, variables).stream()
                .filter(clause -> Arrays.stream(clause).anyMatch(literal -> hidden[literal >> 1] == 1 - (literal & 1)))
                .toList();
        Solver solver = new Solver(formula(clauses, variables), seed);

        assertThat(solver.solve(() -> false)).isEqualTo(Solver.Answer.POSSIBLE);

        assertThat(clauses)
                .allSatisfy(clause -> assertThat(Arrays.stream(clause).anyMatch(solver::isTrue))
                        .isTrue());
    }

    @Test
    void eightDoNotGoIntoSeven() {
        Solver solver = new Solver(pigeons(8, 7), 1);

        assertThat(solver.solve(() -> false)).isEqualTo(Solver.Answer.IMPOSSIBLE);
        assertThat(solver.conflicts()).isGreaterThan(1_000);
        assertThat(solver.solve(() -> false)).isEqualTo(Solver.Answer.IMPOSSIBLE);
    }

    @Test
    void sevenDo() {
        assertThat(new Solver(pigeons(7, 7), 1).solve(() -> false)).isEqualTo(Solver.Answer.POSSIBLE);
    }

    @Test
    void goesOnWhereItWasStopped() {
        Solver solver = new Solver(pigeons(8, 7), 1);

        assertThat(solver.solve(() -> true)).isEqualTo(Solver.Answer.STOPPED);
        assertThat(solver.solve(() -> false)).isEqualTo(Solver.Answer.IMPOSSIBLE);
    }

    @Test
    void whatIsRequiredAfterwardsHolds() {
        Formula formula = new Formula();
        int one = formula.newVariable();
        int other = formula.newVariable();
        formula.anyOf(one, other);
        Solver solver = new Solver(formula, 1);
        assertThat(solver.solve(() -> false)).isEqualTo(Solver.Answer.POSSIBLE);

        solver.require(Formula.not(one));

        assertThat(solver.solve(() -> false)).isEqualTo(Solver.Answer.POSSIBLE);
        assertThat(solver.isTrue(one)).isFalse();
        assertThat(solver.isTrue(other)).isTrue();

        solver.require(Formula.not(other));

        assertThat(solver.solve(() -> false)).isEqualTo(Solver.Answer.IMPOSSIBLE);
    }

    @Test
    void beginsWithWhatIsSuggested() {
        Formula formula = new Formula();
        int[] variables = formula.newVariables(20);
        Solver solver = new Solver(formula, 1);
        for (int i = 0; i < variables.length; i++) {
            solver.suggest(i % 3 == 0 ? variables[i] : Formula.not(variables[i]));
        }

        solver.solve(() -> false);

        assertThat(IntStream.range(0, variables.length).filter(i -> solver.isTrue(variables[i])))
                .containsExactly(0, 3, 6, 9, 12, 15, 18);
    }

    @Test
    void nothingAtAllIsPossibleAndAnEmptyChoiceIsNot() {
        Formula formula = new Formula();
        assertThat(new Solver(formula, 1).solve(() -> false)).isEqualTo(Solver.Answer.POSSIBLE);

        formula.anyOf();

        assertThat(new Solver(formula, 1).solve(() -> false)).isEqualTo(Solver.Answer.IMPOSSIBLE);
    }

    private static Formula pigeons(int pigeons, int holes) {
        Formula formula = new Formula();
        int[][] in = new int[pigeons][];
        for (int pigeon = 0; pigeon < pigeons; pigeon++) {
            in[pigeon] = formula.newVariables(holes);
            formula.anyOf(in[pigeon]);
        }
        for (int hole = 0; hole < holes; hole++) {
            int one = hole;
            formula.atMostOneOf(
                    Arrays.stream(in).mapToInt(pigeon -> pigeon[one]).toArray());
        }
        return formula;
    }

    private static List<int[]> random(long seed, int variables) {
        Random random = new Random(seed);
        return IntStream.range(0, (int) (HARD * variables))
                .mapToObj(clause -> random.ints(3, 0, 2 * variables).toArray())
                .toList();
    }

    private static Formula formula(List<int[]> clauses, int variables) {
        Formula formula = new Formula();
        formula.newVariables(variables);
        clauses.forEach(formula::anyOf);
        return formula;
    }
}

package org.harvestlink.matching.engine.sat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "2, 1", "5, 0", "5, 2", "7, 3", "7, 7"})
    void asManyAsAreAllowedCanBeTrueAndNoMore(int several, int most) {
        for (int values = 0; values < 1 << several; values++) {
            Formula formula = new Formula();
            int[] literals = formula.newVariables(several);
            formula.atMost(most, literals);
            Solver solver = new Solver(formula, 1);
            for (int i = 0; i < several; i++) {
                solver.require((values >> i & 1) == 1 ? literals[i] : Formula.not(literals[i]));
            }

            Solver.Answer answer = solver.solve(() -> false);

            assertThat(answer == Solver.Answer.POSSIBLE)
                    .as("%d of %d", Integer.bitCount(values), most)
                    .isEqualTo(Integer.bitCount(values) <= most);
        }
    }
}

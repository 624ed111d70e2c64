package org.harvestlink.local.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void countsFollowTheWeightsAndAddUp() {
        assertThat(Apportionment.counts(List.of(0.5, 0.3, 0.2), 10)).containsExactly(5, 3, 2);
        assertThat(Apportionment.counts(List.of(1.0, 1.0, 1.0), 10)).hasSize(3).satisfies(counts -> assertThat(
                        counts[0] + counts[1] + counts[2])
                .isEqualTo(10));
    }

    @Test
    void theLargestRemainderGetsWhatIsLeft() {
        assertThat(Apportionment.counts(List.of(4.6, 2.6, 2.8), 10)).containsExactly(4, 3, 3);
    }

    @Test
    void lotsAreWholeStepsAndComeToAboutTheTotal() {
        long[] lots = Apportionment.lots(100_000, 7, 100, new Random(1));

        assertThat(lots).hasSize(7);
        assertThat(LongStream.of(lots)).allMatch(lot -> lot > 0 && lot % 100 == 0);
        assertThat(LongStream.of(lots).sum()).isCloseTo(100_000L, Offset.offset(700L));
    }
}

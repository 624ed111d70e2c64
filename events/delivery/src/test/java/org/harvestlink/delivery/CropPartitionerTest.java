package org.harvestlink.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropPartitionerTest {

    /** A crop that moved would for a while have two owners of its book. The values are those of Kafka's own murmur2. */
    @ParameterizedTest
    @CsvSource({"MANGO, 8", "LONGAN, 10", "PLUM, 10"})
    void a_crop_stays_in_its_partition(String crop, int partition) {
        assertThat(CropPartitioner.partition(crop, 12)).isEqualTo(partition);
    }

    @Test
    void every_partition_exists() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(CropPartitioner.partition("CROP" + i, 12)).isBetween(0, 11);
        }
    }
}

package org.harvestlink.delivery;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/**
 * Chooses a partition by the crop alone, so that one consumer in a group owns a crop's whole book.
 */
final class CropPartitioner {

    private CropPartitioner() {}

    static int partition(String partitionKey, int partitions) {
        return Utils.toPositive(Utils.murmur2(partitionKey.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}

package org.harvestlink.delivery;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** Chooses a partition by the crop alone, so that one consumer in a group owns a crop's whole book. */
public final class CropPartitioner {

    private CropPartitioner() {}

    /**
     * The partition of a key, by the hash that Kafka itself uses for keys (murmur2).
     *
     * @param partitions how many the topic has, 1 or more
     * @return 0 … partitions - 1
     */
    public static int partition(String partitionKey, int partitions) {
        return Utils.toPositive(Utils.murmur2(partitionKey.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}

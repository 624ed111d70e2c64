package org.harvestlink.matching.book;

import java.util.Set;
import org.harvestlink.delivery.CropPartitioner;

/**
 * The partitions of harvests and orders that Kafka gives to this instance. Both topics have the same number of them and go
 * to the same consumer, so a partition number stands for all listings of its crops.
 *
 * @param partitions numbers from 0
 * @param of how many there are in all, 1 or more
 */
record Assignment(Set<Integer> partitions, int of) {

    static final Assignment NONE = new Assignment(Set.of(), 1);

    Assignment {
        partitions = Set.copyOf(partitions);
    }

    boolean covers(String crop) {
        return partitions.contains(CropPartitioner.partition(crop, of));
    }
}

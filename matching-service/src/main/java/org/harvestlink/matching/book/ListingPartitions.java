package org.harvestlink.matching.book;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.harvestlink.contract.Topic;

/** Hears from Kafka which partitions of the listings this instance has. */
@ApplicationScoped
@Identifier("listings")
class ListingPartitions implements KafkaConsumerRebalanceListener {

    private static final String HARVESTS = Topic.HARVESTS.topicName();

    private final Ownership ownership;

    ListingPartitions(Ownership ownership) {
        this.ownership = ownership;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Set<Integer> mine = consumer.assignment().stream()
                .filter(partition -> partition.topic().equals(HARVESTS))
                .map(TopicPartition::partition)
                .collect(Collectors.toSet());
        ownership.assign(new Assignment(mine, consumer.partitionsFor(HARVESTS).size()));
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        ownership.assign(Assignment.NONE);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        ownership.assign(Assignment.NONE);
    }
}

package org.harvestlink.testing;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;

/** The topics of records that could not be processed. Unlike the metric they outlast the services. */
public final class DeadLetters {

    private final Map<String, Object> broker;

    public DeadLetters(Ports ports) {
        this.broker = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + ports.number(Port.KAFKA));
    }

    /** How many there are, in all topics. */
    public long count() {
        try (Admin admin = Admin.create(broker)) {
            Map<TopicPartition, OffsetSpec> ends = admin
                    .describeTopics(admin.listTopics().names().get().stream()
                            .filter(name -> name.endsWith("-dead-letters"))
                            .toList())
                    .allTopicNames()
                    .get()
                    .values()
                    .stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

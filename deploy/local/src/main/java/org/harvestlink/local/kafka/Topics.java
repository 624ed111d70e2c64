package org.harvestlink.local.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.harvestlink.contract.Topic;

/** The topics of the market on a broker. */
final class Topics {

    /** Enough for one consumer to own one crop's book, for all the crops of the province. */
    private static final int PARTITIONS = 12;

    private static final short REPLICAS = 1;
    private static final String DEAD_LETTERS = "-dead-letters";

    private final String bootstrapServers;

    Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Makes the topics that are missing. */
    void ensure() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = wanted().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    private static List<NewTopic> wanted() {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            int partitions = topic == Topic.REFERENCE ? 1 : PARTITIONS;
            topics.add(
                    new NewTopic(topic.topicName(), partitions, REPLICAS).configs(Map.of("cleanup.policy", "compact")));
            // Nothing is dropped: what could not be processed waits until somebody has looked at it.
            topics.add(new NewTopic(topic.topicName() + DEAD_LETTERS, 1, REPLICAS)
                    .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1")));
        }
        return topics;
    }
}

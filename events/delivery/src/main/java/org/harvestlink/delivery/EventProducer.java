package org.harvestlink.delivery;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes records to Kafka, each acknowledged by every in-sync replica and none twice by the producer's own retries. */
@ApplicationScoped
class EventProducer {

    private final KafkaProducer<String, byte[]> kafka;
    private final String source;
    private final Map<String, Integer> partitions = new ConcurrentHashMap<>();

    EventProducer(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = "/" + service;
        this.kafka = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        service + "-outbox",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        5_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        15_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Hands one row of the outbox to Kafka, in the order of the calls.
     *
     * @return done when Kafka has it; may come back failed at once, after a few seconds' block, while Kafka is away
     */
    CompletableFuture<Void> send(Row row) {
        try {
            return send(record(row));
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Hands a record over as it stands. May block for a few seconds while Kafka is away. */
    CompletableFuture<Void> send(ProducerRecord<String, byte[]> record) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        kafka.send(record, (metadata, failure) -> {
            if (failure == null) {
                acknowledged.complete(null);
            } else {
                acknowledged.completeExceptionally(failure);
            }
        });
        return acknowledged;
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ofSeconds(2));
    }

    private ProducerRecord<String, byte[]> record(Row row) {
        String topic = row.getString("topic");
        UUID id = row.getUUID("id");
        String key = row.getString("message_key");
        int partition = CropPartitioner.partition(row.getString("partition_key"), partitionsOf(topic));
        ProducerRecord<String, byte[]> out = new ProducerRecord<>(
                topic, partition, key, row.getString("body").getBytes(StandardCharsets.UTF_8));
        Headers headers = out.headers();
        WireFormat.attributes(
                        id,
                        row.getString("type"),
                        source,
                        row.getOffsetDateTime("occurred_at").toInstant(),
                        key.substring(key.indexOf('/') + 1))
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return out;
    }

    private int partitionsOf(String topic) {
        return partitions.computeIfAbsent(
                topic, name -> kafka.partitionsFor(name).size());
    }
}

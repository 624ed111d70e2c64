package org.harvestlink.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lays aside what can't be processed, whole and with its cause, in the topic's {@code -dead-letters}. It is there from the
 * start, so that the metrics show none before they show one.
 */
@Startup
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EventProducer producer;
    private final Counter counter;
    private final String service;
    private final DeliveryConfig config;

    DeadLetters(
            EventProducer producer,
            MeterRegistry registry,
            DeliveryConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.producer = producer;
        this.service = service;
        this.counter = Counter.builder("harvestlink.dead.letters")
                .description("Records that could not be processed and lie in a dead-letter topic")
                .register(registry);
    }

    Uni<Void> add(ConsumerRecord<String, byte[]> record, Throwable cause) {
        LOG.errorf(cause, "dead letter from %s-%d@%d", record.topic(), record.partition(), record.offset());
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(record.topic() + "-dead-letters", record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        header(letter, "dead-letter-service", service);
        header(letter, "dead-letter-cause", String.valueOf(cause));
        header(letter, "dead-letter-from", record.topic() + "-" + record.partition() + "@" + record.offset());
        return Uni.createFrom()
                .completionStage(() -> producer.send(letter))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .invoke(e -> LOG.warnf("a dead letter of %s waits: %s", record.topic(), e))
                // Given up, the record would be lost or its consumer would stop.
                .onFailure()
                .retry()
                .withBackOff(config.firstPause(), Intake.LONGEST_PAUSE)
                .indefinitely()
                .invoke(() -> counter.increment());
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

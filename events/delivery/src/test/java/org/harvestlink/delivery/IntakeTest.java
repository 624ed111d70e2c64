package org.harvestlink.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@DeliveryTest
class IntakeTest {

    @Inject
    Voice voice;

    @Inject
    Ledger ledger;

    @Inject
    Tap tap;

    @Inject
    EventProducer producer;

    @Inject
    MeterRegistry registry;

    final String crop = Voice.newCrop();

    @Test
    void an_event_that_is_delivered_twice_has_one_effect() {
        // Given
        String entity = voice.says(crop);
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(entity));

        // When
        producer.send(again(tap.records("positions", crop + "/").get(0))).join();
        String later = voice.says(crop);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(later));
        assertThat(tap.records("positions", crop + "/")).hasSize(3);
        assertThat(ledger.entities(crop)).containsExactly(entity, later);
    }

    @Test
    void an_unreadable_record_becomes_a_dead_letter_with_its_cause_and_the_next_is_taken() {
        // Given
        double before = registry.get("harvestlink.dead.letters").counter().count();
        ProducerRecord<String, byte[]> broken = withHeaders(new ProducerRecord<>(
                "positions",
                CropPartitioner.partition(crop, 12),
                crop + "/x",
                "{\"id\": tru".getBytes(StandardCharsets.UTF_8)));

        // When
        producer.send(broken).join();
        String later = voice.says(crop);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(later));
        List<ConsumerRecord<String, byte[]>> letters = tap.records("positions-dead-letters", crop + "/x");
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).value()).isEqualTo(broken.value());
        assertThat(header(letters.get(0), "dead-letter-cause")).contains("unreadable position.changed");
        assertThat(header(letters.get(0), "dead-letter-service")).isEqualTo("ledger");
        assertThat(header(letters.get(0), "dead-letter-from")).startsWith("positions-");
        assertThat(header(letters.get(0), "ce_type")).isEqualTo("position.changed");
        assertThat(registry.get("harvestlink.dead.letters").counter().count()).isEqualTo(before + 1);
    }

    @Test
    void a_record_that_is_no_cloud_event_becomes_a_dead_letter() {
        // When
        producer.send(new ProducerRecord<>(
                        "positions",
                        CropPartitioner.partition(crop, 12),
                        crop + "/bare",
                        "{}".getBytes(StandardCharsets.UTF_8)))
                .join();

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> !tap.records("positions-dead-letters", crop + "/bare")
                .isEmpty());
        assertThat(header(tap.records("positions-dead-letters", crop + "/bare").get(0), "dead-letter-cause"))
                .contains("the CloudEvents attribute type is missing");
    }

    @Test
    void an_event_of_a_type_that_is_not_known_becomes_a_dead_letter() {
        // When
        ProducerRecord<String, byte[]> foreign = withHeaders(new ProducerRecord<>(
                "positions",
                CropPartitioner.partition(crop, 12),
                crop + "/foreign",
                "{}".getBytes(StandardCharsets.UTF_8)));
        foreign.headers().remove("ce_type").add("ce_type", "orchard.flooded".getBytes(StandardCharsets.UTF_8));
        producer.send(foreign).join();

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> !tap.records("positions-dead-letters", crop + "/foreign")
                .isEmpty());
        assertThat(header(
                        tap.records("positions-dead-letters", crop + "/foreign").get(0), "dead-letter-cause"))
                .contains("unknown event type orchard.flooded");
    }

    @Test
    void an_effect_that_the_data_does_not_allow_becomes_a_dead_letter_and_leaves_nothing_behind() {
        // Given
        ledger.expect((connection, event) -> connection
                .query("insert into page (id, text) values (null, 'half')")
                .execute()
                .replaceWithVoid());

        // When
        String refused = voice.says(crop);
        String later = voice.says(crop);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(later));
        assertThat(ledger.entities(crop)).containsExactly(later);
        assertThat(tap.records("positions-dead-letters", crop + "/" + refused)).hasSize(1);
    }

    @Test
    void an_effect_that_fails_for_a_passing_reason_is_tried_again_before_the_next_record() {
        // Given
        for (int i = 0; i < 3; i++) {
            ledger.expect((connection, event) -> Uni.createFrom().failure(new IllegalStateException("not now")));
        }

        // When
        String first = voice.says(crop);
        String second = voice.says(crop);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(second));
        assertThat(ledger.entities(crop)).containsExactly(first, second);
        assertThat(tap.records("positions-dead-letters", crop + "/")).isEmpty();
    }

    @Test
    void a_statement_that_hangs_is_ended_and_tried_again() {
        // Given
        ledger.expect((connection, event) ->
                connection.query("select pg_sleep(3600)").execute().replaceWithVoid());

        // When
        String entity = voice.says(crop);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(entity));
        assertThat(ledger.entities(crop)).containsExactly(entity);
    }

    @Test
    void an_effect_that_never_answers_is_tried_again() {
        // Given
        ledger.expect((connection, event) -> Uni.createFrom().nothing());

        // When
        String entity = voice.says(crop);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(entity));
        assertThat(ledger.entities(crop)).containsExactly(entity);
    }

    private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(record.topic(), record.partition(), record.key(), record.value(), record.headers());
    }

    private static ProducerRecord<String, byte[]> withHeaders(ProducerRecord<String, byte[]> record) {
        WireFormat.attributes(Ids.next(), "position.changed", "/elsewhere", Instant.EPOCH, "x")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}

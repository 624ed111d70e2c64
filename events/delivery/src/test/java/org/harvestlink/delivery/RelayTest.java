package org.harvestlink.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@DeliveryTest
class RelayTest {

    @Inject
    Voice voice;

    @Inject
    Ledger ledger;

    @Inject
    Tap tap;

    @Inject
    Pool pool;

    @Inject
    Outbox outbox;

    @Test
    void a_committed_event_is_sent_once_as_a_cloud_event() {
        // Given
        String crop = Voice.newCrop();

        // When
        String entity = voice.says(crop);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(entity));
        List<ConsumerRecord<String, byte[]>> sent = tap.records("positions", crop + "/");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).key()).isEqualTo(crop + "/" + entity);
        assertThat(header(sent.get(0), "ce_specversion")).isEqualTo("1.0");
        assertThat(header(sent.get(0), "ce_type")).isEqualTo("position.changed");
        assertThat(header(sent.get(0), "ce_source")).isEqualTo("/ledger");
        assertThat(header(sent.get(0), "ce_subject")).isEqualTo(entity);
        assertThat(header(sent.get(0), "content-type")).isEqualTo("application/json");
    }

    @Test
    void an_event_that_was_rolled_back_is_never_sent() {
        // Given
        String crop = Voice.newCrop();
        Throwable refused = pool.<Void>withTransaction(
                        connection -> outbox.add(connection, List.of(Voice.position(crop)))
                                .chain(() -> Uni.createFrom().failure(new IllegalStateException("no"))))
                .onItemOrFailure()
                .transform((nothing, failure) -> failure)
                .await()
                .atMost(Voice.LONG_ENOUGH);
        assertThat(refused).hasMessage("no");

        // When
        String later = voice.says(crop);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).contains(later));
        assertThat(tap.records("positions", crop + "/")).hasSize(1);
    }

    @Test
    void the_partition_depends_on_the_crop_alone() {
        // Given
        String crop = Voice.newCrop();

        // When
        for (int i = 0; i < 20; i++) {
            voice.says(crop);
        }

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).size() == 20);
        assertThat(tap.records("positions", crop + "/"))
                .hasSize(20)
                .extracting(ConsumerRecord::partition)
                .containsOnly(CropPartitioner.partition(crop, 12));
    }

    @Test
    void a_reader_of_the_feed_that_only_looks_ahead_misses_nothing() {
        // Given
        String crop = Voice.newCrop();
        int events = 300;
        CompletableFuture<Void> writing = Multi.createFrom()
                .range(0, events)
                .onItem()
                .transformToUni(i -> voice.saying(Voice.position(crop)))
                .merge(8)
                .collect()
                .last()
                .replaceWithVoid()
                .subscribeAsCompletionStage();
        List<Long> seen = new ArrayList<>();

        // When
        await().atMost(Voice.LONG_ENOUGH).pollInterval(Duration.ofMillis(5)).until(() -> {
            seen.addAll(visibleBehind(crop, seen.isEmpty() ? 0 : seen.get(seen.size() - 1)));
            return seen.size() >= events && writing.isDone();
        });

        // Then
        assertThat(seen).hasSize(events).isSorted().doesNotHaveDuplicates();
    }

    private List<Long> visibleBehind(String crop, long position) {
        List<Long> visible = new ArrayList<>();
        pool.preparedQuery(
                        "select feed_position as f from outbox where partition_key = $1 and feed_position > $2 order by 1")
                .execute(Tuple.of(crop, position))
                .await()
                .atMost(Voice.LONG_ENOUGH)
                .forEach(row -> visible.add(row.getLong("f")));
        return visible;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}

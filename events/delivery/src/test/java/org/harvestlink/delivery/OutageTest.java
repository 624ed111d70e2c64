package org.harvestlink.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.harvestlink.local.test.TestStack;
import org.junit.jupiter.api.Test;

@DeliveryTest
class OutageTest {

    TestStack stack;

    @Inject
    Voice voice;

    @Inject
    Ledger ledger;

    @Test
    void nothing_is_lost_or_taken_twice_when_kafka_dies_and_comes_back() {
        // Given
        String crop = Voice.newCrop();
        List<String> said = new ArrayList<>();
        CompletableFuture<Void> restart = during(stack::killAndRestartKafka);

        // When
        sayWhile(restart, crop, said);

        // Then
        await().atMost(Voice.LONG_ENOUGH).until(() -> ledger.entities(crop).size() >= said.size());
        assertThat(ledger.entities(crop)).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void nothing_that_was_committed_is_lost_or_taken_twice_when_postgres_dies_and_comes_back() {
        // Given
        String crop = Voice.newCrop();
        List<String> said = new ArrayList<>();
        CompletableFuture<Void> restart = during(stack::killAndRestartPostgres);

        // When
        sayWhile(restart, crop, said);

        // Then
        await().atMost(Voice.LONG_ENOUGH).ignoreExceptions().until(() -> ledger.entities(crop)
                .containsAll(said));
        assertThat(ledger.entities(crop)).doesNotHaveDuplicates();
    }

    /** Says positions during the restart and a few behind it; keeps those of which the commit was confirmed. */
    private void sayWhile(CompletableFuture<Void> restart, String crop, List<String> said) {
        int behind = 0;
        while (behind < 20) {
            if (restart.isDone()) {
                behind++;
            }
            try {
                said.add(voice.says(crop));
            } catch (RuntimeException unconfirmed) {
                // The database is away: whoever asked would ask again.
            }
        }
        restart.join();
    }

    private interface Restart {
        void run() throws InterruptedException;
    }

    private static CompletableFuture<Void> during(Restart restart) {
        return CompletableFuture.runAsync(() -> {
            try {
                restart.run();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

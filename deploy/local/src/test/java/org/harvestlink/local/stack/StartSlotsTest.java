package org.harvestlink.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StartSlotsTest {

    private final StartSlots slots = new StartSlots(2);
    private final List<String> started = new ArrayList<>();

    @Test
    void aThirdStartWaitsUntilOneOfTwoIsOver() {
        CompletableFuture<Void> first = new CompletableFuture<>();
        slots.start(() -> starting("first", first));
        slots.start(() -> starting("second", new CompletableFuture<>()));
        slots.start(() -> starting("third", new CompletableFuture<>()));
        assertThat(started).containsExactly("first", "second");

        first.complete(null);

        assertThat(started).containsExactly("first", "second", "third");
    }

    @Test
    void whatFollowsAPartGetsItsSlotBeforeThoseThatComeLater() {
        CompletableFuture<Void> first = new CompletableFuture<>();
        slots.start(() -> starting("first", first))
                .thenCompose(done -> slots.start(() -> starting("follower", new CompletableFuture<>())));
        slots.start(() -> starting("second", new CompletableFuture<>()));

        first.complete(null);
        slots.start(() -> starting("late", new CompletableFuture<>()));

        assertThat(started).containsExactly("first", "second", "follower");
    }

    @Test
    void aStartThatFailsGivesItsSlotBackAndSaysSo() {
        CompletableFuture<Void> failing = new CompletableFuture<>();
        CompletableFuture<Void> told = slots.start(() -> starting("failing", failing));

        failing.completeExceptionally(new IllegalStateException("no"));
        slots.start(() -> starting("second", new CompletableFuture<>()));
        slots.start(() -> starting("third", new CompletableFuture<>()));

        assertThat(told).isCompletedExceptionally();
        assertThat(started).containsExactly("failing", "second", "third");
    }

    private CompletableFuture<Void> starting(String part, CompletableFuture<Void> end) {
        started.add(part);
        return end;
    }
}

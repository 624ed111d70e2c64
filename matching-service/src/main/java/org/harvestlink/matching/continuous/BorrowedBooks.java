package org.harvestlink.matching.continuous;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.harvestlink.matching.reference.ReferenceBook;

/**
 * Answers questions to books that another instance owns. A book is read from the database for those who ask about its crop at
 * the moment and then forgotten. There is one at a time, so that many questions cost no more memory than one.
 */
@ApplicationScoped
class BorrowedBooks {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Pool pool;
    private final BookReader reader;
    private final ReferenceBook reference;
    private final LinkedBlockingQueue<Question<?>> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(answering -> new Thread(answering, "borrowed-books"));

    BorrowedBooks(Pool pool, BookReader reader, ReferenceBook reference) {
        this.pool = pool;
        this.reader = reader;
        this.reference = reference;
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    void answer(Question<?> question) {
        waiting.add(question);
        worker.execute(this::answerAll);
    }

    private void answerAll() {
        List<Question<?>> asked = new ArrayList<>();
        waiting.drainTo(asked);
        Map<String, List<Question<?>>> byCrop = asked.stream().collect(Collectors.groupingBy(Question::crop));
        byCrop.forEach(this::answer);
    }

    private void answer(String crop, List<Question<?>> asked) {
        try {
            OpenBook book = reference
                    .facts(pool)
                    .chain(facts -> reader.read(crop, facts))
                    .await()
                    .atMost(LIMIT);
            asked.forEach(book::answer);
        } catch (RuntimeException e) {
            asked.forEach(question -> question.fail(e));
        }
    }
}

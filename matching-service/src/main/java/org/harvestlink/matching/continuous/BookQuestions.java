package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.position.Search;

/** Questions of requests to the books of this instance, answered between two rounds of the thread that has the books. */
@ApplicationScoped
public class BookQuestions {

    private final Queue<Question<?>> waiting = new ConcurrentLinkedQueue<>();
    private final Search search;

    BookQuestions(Search search) {
        this.search = search;
    }

    /** A question, and who waits for its answer. */
    record Question<T>(String crop, Function<CropBook, T> ask, UniEmitter<? super T> asker) {

        void answer(CropBook book) {
            try {
                asker.complete(ask.apply(book));
            } catch (RuntimeException e) {
                asker.fail(e);
            }
        }
    }

    /** Asks the book of a crop that this instance owns. What is asked must be quick: the market waits meanwhile. */
    public <T> Uni<T> ask(String crop, Function<CropBook, T> question) {
        return Uni.createFrom().emitter(asker -> {
            waiting.add(new Question<>(crop, question, asker));
            search.ring();
        });
    }

    /** The next question, null when there is none. */
    Question<?> next() {
        return waiting.poll();
    }
}

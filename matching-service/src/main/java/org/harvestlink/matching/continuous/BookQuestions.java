package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.position.Search;

/**
 * What requests want to know of whole books. A book in memory belongs to the thread of {@link ContinuousMatching}, which takes
 * some questions into each of its rounds; a question to the book of another instance goes to {@link BorrowedBooks}.
 */
@ApplicationScoped
public class BookQuestions {

    /** So many are answered in one round: searches for partners must not wait long for those who only ask. */
    private static final int MOST_A_ROUND = 10;

    private final Queue<Question<?>> waiting = new ConcurrentLinkedQueue<>();
    private final Search search;

    BookQuestions(Search search) {
        this.search = search;
    }

    /**
     * Asks the book of a crop. What was committed before is in the answer, unless more of it waits than one round takes up.
     *
     * @param question what is asked; it must be quick, and leave the book as it is
     */
    public <T> Uni<T> ask(String crop, Function<CropBook, T> question) {
        return Uni.createFrom().emitter(asker -> {
            waiting.add(new Question<>(crop, question, asker));
            search.ring();
        });
    }

    /** Takes out the questions that are next. */
    List<Question<?>> next() {
        List<Question<?>> next = new ArrayList<>();
        while (next.size() < MOST_A_ROUND && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        return next;
    }
}

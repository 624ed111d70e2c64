package org.harvestlink.matching.continuous;

import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.function.Function;
import org.harvestlink.matching.engine.book.CropBook;

/** A question to the book of a crop, and who waits for its answer. */
final class Question<T> {

    private final String crop;
    private final Function<CropBook, T> question;
    private final UniEmitter<? super T> asker;
    private volatile boolean over;

    Question(String crop, Function<CropBook, T> question, UniEmitter<? super T> asker) {
        this.crop = crop;
        this.question = question;
        this.asker = asker;
        asker.onTermination(() -> over = true);
    }

    String crop() {
        return crop;
    }

    /** Answers it, unless nobody waits any longer. */
    void answer(CropBook book) {
        if (over) {
            return;
        }
        try {
            asker.complete(question.apply(book));
        } catch (RuntimeException e) {
            asker.fail(e);
        }
    }

    void fail(Throwable failure) {
        asker.fail(failure);
    }
}

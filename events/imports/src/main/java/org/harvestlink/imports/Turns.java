package org.harvestlink.imports;

import io.smallrye.mutiny.Multi;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;

/** So many at once; who comes later waits a while, and is then asked to come again. */
final class Turns {

    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    /** Work whose turn ends with what it answers, however that ends; blocks. @throws Problem 503 */
    <T> Multi<T> take(Supplier<Multi<T>> work) {
        await();
        try {
            AtomicBoolean over = new AtomicBoolean();
            return work.get().onTermination().invoke(() -> {
                if (over.compareAndSet(false, true)) {
                    free.release();
                }
            });
        } catch (RuntimeException refused) {
            free.release();
            throw refused;
        }
    }

    private void await() {
        try {
            if (free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(
                ProblemType.UNAVAILABLE,
                "Đang có nhiều tệp chờ đọc; xin gửi lại sau giây lát.",
                "Many files are waiting to be read; send it again in a moment.");
    }
}

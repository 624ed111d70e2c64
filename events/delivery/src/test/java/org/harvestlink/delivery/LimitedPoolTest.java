package org.harvestlink.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitedPoolTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Vertx vertx = Vertx.vertx();
    /** What the pool behind answers with, by hand. */
    private final Promise<SqlConnection> handedOver = Promise.promise();

    private final AtomicInteger givenBack = new AtomicInteger();
    private final SqlConnection connection = stub(SqlConnection.class, "close", () -> {
        givenBack.incrementAndGet();
        return Future.succeededFuture();
    });
    private final Pool behind = stub(Pool.class, "getConnection", handedOver::future);

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void a_connection_that_comes_in_time_is_the_askers_to_close() {
        // When
        Future<SqlConnection> asked = new LimitedPool(behind, vertx, SOON).getConnection();
        handedOver.complete(connection);

        // Then
        assertThat(asked.result()).isSameAs(connection);
        assertThat(givenBack).hasValue(0);
    }

    @Test
    void one_that_comes_too_late_goes_back_and_the_asker_reads_why() {
        // Given
        Future<SqlConnection> asked = new LimitedPool(behind, vertx, SHORT).getConnection();
        await().atMost(SOON).until(asked::failed);

        // When
        handedOver.complete(connection);

        // Then
        assertThat(asked.cause()).isInstanceOf(TimeoutException.class);
        assertThat(givenBack).hasValue(1);
    }

    @Test
    void what_the_database_says_is_told() {
        // When
        Future<SqlConnection> asked = new LimitedPool(behind, vertx, SOON).getConnection();
        handedOver.fail(new IllegalStateException("starting up"));

        // Then
        assertThat(asked.cause()).hasMessage("starting up");
    }

    private static <T> T stub(Class<T> type, String method, Supplier<Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) -> called.getName().equals(method) ? answer.get() : null));
    }
}

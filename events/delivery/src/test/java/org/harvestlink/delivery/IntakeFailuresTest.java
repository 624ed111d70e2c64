package org.harvestlink.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.EOFException;
import java.net.ConnectException;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeFailuresTest {

    private final DatabaseOutage outage = new DatabaseOutage();

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "57P03", "57014", "40001", "40P01", "25P03"})
    void a_database_that_is_away_or_busy_will_pass(String state) {
        PgException failure = refused(state);

        assertThat(Intake.willPass(failure)).isTrue();
        assertThat(outage.explains(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22003", "23505", "23514", "42P01"})
    void data_that_the_database_refuses_will_not_pass(String state) {
        PgException failure = refused(state);

        assertThat(Intake.willPass(failure)).isFalse();
        assertThat(outage.explains(failure)).isFalse();
    }

    @Test
    void a_connection_that_is_lost_or_late_will_pass() {
        assertThat(outage.explains(new ConnectException("Connection refused"))).isTrue();
        assertThat(outage.explains(ClosedConnectionException.INSTANCE)).isTrue();
        assertThat(outage.explains(new NoStackTraceThrowable("Timeout waiting for connection")))
                .isTrue();
        assertThat(outage.explains(new TimeoutException())).isTrue();
    }

    @Test
    void faults_of_our_own_are_no_outage_and_will_not_pass() {
        assertThat(outage.explains(new IllegalStateException("a timeout of ours")))
                .isFalse();
        assertThat(outage.explains(new EOFException())).isFalse();
        assertThat(Intake.willPass(new NoSuchElementException())).isFalse();
        assertThat(Intake.willPass(new ArithmeticException())).isFalse();
    }

    private static PgException refused(String state) {
        return new PgException("refused", "ERROR", state, "detail");
    }
}

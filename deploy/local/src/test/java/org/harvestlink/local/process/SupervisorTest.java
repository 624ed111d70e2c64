package org.harvestlink.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    private Path directory;

    private final Heard heard = new Heard();

    @Test
    void aPartThatIsKilledIsStartedAgain() throws Exception {
        Supervisor supervisor = new Supervisor(new Sleeper(directory, "sleep 1000"), heard);
        supervisor.start().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        ProcessHandle first = heard.nextStarted();

        first.destroyForcibly();

        ProcessHandle second = heard.nextStarted();
        assertThat(second.pid()).isNotEqualTo(first.pid());
        assertThat(heard.nextLost()).isEqualTo("ended with exit code 137");
        supervisor.stop();
    }

    @Test
    void aPartThatIsStoppedStaysStopped() throws Exception {
        Supervisor supervisor = new Supervisor(new Sleeper(directory, "sleep 1000"), heard);
        supervisor.start().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        ProcessHandle process = heard.nextStarted();

        supervisor.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(heard.lost).isEmpty();
        assertThat(heard.started).isEmpty();
    }

    @Test
    void aPartThatNeverWorksIsGivenUpAfterThreeAttempts() {
        Supervisor supervisor = new Supervisor(new Sleeper(directory, "exit 3"), heard);

        assertThatThrownBy(() -> supervisor.start().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(PartFailedException.class)
                .hasMessageStartingWith("sleeper ended with exit code 3; see ");
        assertThat(heard.started).hasSize(3);
    }

    /** A shell that counts as healthy when it has made its file. */
    private record Sleeper(Path directory, String script) implements Part {

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public String url() {
            return "file:" + mark();
        }

        private Path mark() {
            return directory.resolve("mark");
        }

        @Override
        public List<String> command() {
            return List.of("sh", "-c", script.replace("sleep", "touch '" + mark() + "'; exec sleep"));
        }

        @Override
        public Path log() {
            return directory.resolve("log");
        }

        @Override
        public void prepare() throws IOException {
            Files.deleteIfExists(mark());
        }

        @Override
        public boolean healthy() {
            return Files.exists(mark());
        }
    }

    private static final class Heard implements LifeEvents {

        private final BlockingQueue<ProcessHandle> started = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> lost = new LinkedBlockingQueue<>();

        @Override
        public void started(Part part, ProcessHandle process) {
            started.add(process);
        }

        @Override
        public void ready(Part part, Duration after) {}

        @Override
        public void lost(Part part, String how) {
            lost.add(how);
        }

        ProcessHandle nextStarted() throws InterruptedException {
            return started.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        String nextLost() throws InterruptedException {
            return lost.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}

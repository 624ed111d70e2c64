package org.harvestlink.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OrphansTest {

    @Test
    void aChildDoesNotOutliveALauncherThatIsKilled() throws Exception {
        Process launcher = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName())
                .start();
        BufferedReader said = launcher.inputReader();
        ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();

        launcher.destroyForcibly();

        assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void aPartTakesItsPlaceInLine() throws Exception {
        List<String> command = Orphans.guarded(
                List.of("sh", "-c", "nice; cat /proc/self/autogroup 2>/dev/null"), Signal.KILL, Priority.LAST);

        List<String> said = new String(Orphans.startFromLastingThread(new ProcessBuilder(command))
                        .getInputStream()
                        .readAllBytes())
                .lines()
                .toList();

        assertThat(said.get(0)).isEqualTo("19");
        assertThat(said.subList(1, said.size()))
                .allSatisfy(session -> assertThat(session).endsWith("nice 19"));
    }

    /** Starts a child, says its id, and does nothing more. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            List<String> command = Orphans.guarded(List.of("sleep", "1000"), Signal.KILL, Priority.SHARED);
            Process child = Orphans.startFromLastingThread(new ProcessBuilder(command));
            System.out.println(child.pid());
            child.waitFor();
        }
    }
}

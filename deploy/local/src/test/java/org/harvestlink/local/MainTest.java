package org.harvestlink.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.local.stack.DataDirectory;
import org.harvestlink.local.stack.StackLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final int BAD_ARGUMENTS = 2;

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString()).contains("up ", "down ", "status ", "test ", "seed ");
    }

    @Test
    void aPortOfAnUnknownNameIsRefused() {
        assertThat(run("up", "--data", data.toString(), "--port", "gatewya=8090"))
                .isEqualTo(BAD_ARGUMENTS);

        assertThat(err.toString()).contains("there is no port named gatewya");
    }

    @Test
    void aPortThatIsTakenIsNamedWithItsPurposeAndTheWayOut() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();

            assertThat(run("up", "--data", data.toString(), "--port", "keycloak=" + taken))
                    .isEqualTo(1);

            assertThat(err.toString())
                    .contains("Port " + taken + ", for Keycloak, the login, is taken", "--port keycloak=");
        }
    }

    @Test
    void aSecondUpSaysThatOneRuns() throws IOException {
        try (StackLock lock = StackLock.take(new DataDirectory(data)).orElseThrow()) {
            assertThat(lock).isNotNull();

            assertThat(run("up", "--data", data.toString())).isEqualTo(1);
        }

        assertThat(err.toString())
                .contains("runs already", "process " + ProcessHandle.current().pid(), "./harvestlink down");
    }

    @Test
    void theStatusOfNothingIsSevenProcessesWithoutIds() throws IOException {
        assertThat(run("status", "--json", "--data", data.toString())).isEqualTo(1);

        JsonNode status = new ObjectMapper().readTree(out.toString());
        List<String> names = new ArrayList<>();
        status.get("processes").forEach(process -> {
            names.add(process.get("name").asText());
            assertThat(process.fieldNames()).toIterable().containsExactly("name", "pid", "url", "healthy");
            assertThat(process.get("pid").isNull()).isTrue();
            assertThat(process.get("healthy").asBoolean()).isFalse();
        });
        assertThat(names)
                .containsExactly(
                        "postgres",
                        "kafka",
                        "keycloak",
                        "catalog-service",
                        "offer-service",
                        "matching-service",
                        "gateway");
    }

    @Test
    void downAndSeedSayWhenNothingRuns() {
        assertThat(run("down", "--data", data.toString())).isZero();
        assertThat(run("seed", "--data", data.toString())).isEqualTo(1);

        assertThat(out.toString()).contains("does not run");
        assertThat(err.toString()).contains("Start it with: ./harvestlink up");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

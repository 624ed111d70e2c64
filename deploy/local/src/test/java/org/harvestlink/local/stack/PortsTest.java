package org.harvestlink.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void theUsualPortsAreThoseOfTheDocumentation() {
        Ports ports = Ports.of(0, Map.of());

        assertThat(ports.url(Port.GATEWAY)).isEqualTo("http://localhost:8080");
        assertThat(ports.url(Port.KEYCLOAK)).isEqualTo("http://localhost:8180");
    }

    @Test
    void anOffsetMovesAllButTheChosen() {
        Ports ports = Ports.of(1000, Map.of(Port.POSTGRES, 5432));

        assertThat(ports.number(Port.GATEWAY)).isEqualTo(9080);
        assertThat(ports.number(Port.POSTGRES)).isEqualTo(5432);
    }

    @Test
    void twoOnOnePortAreRefused() {
        assertThatThrownBy(() -> Ports.of(0, Map.of(Port.GATEWAY, 8180)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gateway and keycloak both want 8180");
    }

    @Test
    void aNumberBeyondTheLastPortIsRefused() {
        assertThatThrownBy(() -> Ports.of(60_000, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no port");
    }

    @Test
    void aPortThatAnotherProgramListensOnIsTaken() throws IOException {
        Ports ports = Ports.free();
        assertThat(ports.taken()).isEmpty();

        try (ServerSocket other = new ServerSocket(ports.number(Port.KAFKA), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThat(ports.taken()).containsExactly(Port.KAFKA);
        }
    }
}

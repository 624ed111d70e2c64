package org.harvestlink.faults.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class FaultProxyTest {

    @Test
    void what_is_sent_passes_both_ways_until_the_connection_is_cut() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket target = new ServerSocket(0, 1, here);
                FaultProxy proxy = new FaultProxy(target.getLocalPort());
                Socket client = new Socket(here, proxy.port());
                Socket server = target.accept()) {
            client.getOutputStream().write(7);
            assertThat(server.getInputStream().read()).isEqualTo(7);
            server.getOutputStream().write(8);
            assertThat(client.getInputStream().read()).isEqualTo(8);

            assertThat(proxy.cut()).isEqualTo(1);

            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> server.getInputStream().read()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_client_whose_target_is_away_is_cut() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        int nobody;
        try (ServerSocket gone = new ServerSocket(0, 1, here)) {
            nobody = gone.getLocalPort();
        }
        try (FaultProxy proxy = new FaultProxy(nobody);
                Socket client = new Socket(here, proxy.port())) {
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(IOException.class);
        }
    }
}

package org.harvestlink.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void anIpv4AddressStandsForItself() {
        String network = Network.of(SocketAddress.inetSocketAddress(4711, "203.0.113.9"));

        assertThat(network).isEqualTo("203.0.113.9");
    }

    @Test
    void allAddressesOfOneIpv6SubscriberAreOne() {
        String one = Network.of(SocketAddress.inetSocketAddress(4711, "2001:db8:1:2:aaaa::1"));
        String other = Network.of(SocketAddress.inetSocketAddress(4712, "2001:db8:1:2:bbbb::2"));
        String neighbour = Network.of(SocketAddress.inetSocketAddress(4713, "2001:db8:1:3::1"));

        assertThat(one).isEqualTo(other).isNotEqualTo(neighbour);
    }
}

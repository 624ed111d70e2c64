package org.harvestlink.gateway.limit;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that stands for an anonymous caller: an IPv4 address, or the /64 that one IPv6 subscriber is given. */
final class Network {

    private static final int SUBSCRIBER_BYTES = 8;

    private Network() {}

    static String of(SocketAddress remote) {
        String host = remote == null ? null : remote.hostAddress();
        if (host == null) {
            return "unknown";
        }
        try {
            // hostAddress() is always a literal, so this looks nothing up.
            InetAddress address = InetAddress.getByName(host);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), SUBSCRIBER_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException notALiteral) {
            return host;
        }
    }
}

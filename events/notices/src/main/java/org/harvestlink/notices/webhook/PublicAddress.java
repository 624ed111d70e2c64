package org.harvestlink.notices.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the internet from those that lead into somebody's own network, by the IANA registries of
 * special-purpose addresses (RFC 6890). What a stranger has us call must not be a machine behind our own walls.
 */
final class PublicAddress {

    /** Networks of IPv4 that are not public. */
    private static final List<Network> NOT_PUBLIC = List.of(
            new Network(0, 0, 0, 8), // this network
            new Network(10, 0, 0, 8), // private
            new Network(100, 64, 0, 10), // a carrier's own
            new Network(127, 0, 0, 8), // this machine
            new Network(169, 254, 0, 16), // this link, where clouds keep their metadata
            new Network(172, 16, 0, 12), // private
            new Network(192, 0, 0, 24), // protocol assignments
            new Network(192, 0, 2, 24), // documentation
            new Network(192, 88, 99, 24), // 6to4 relays of old
            new Network(192, 168, 0, 16), // private
            new Network(198, 18, 0, 15), // benchmarks
            new Network(198, 51, 100, 24), // documentation
            new Network(203, 0, 113, 24), // documentation
            new Network(224, 0, 0, 3)); // multicast and reserved

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(word(bytes)) : isPublic6(bytes);
    }

    private static boolean isPublic4(int address) {
        return NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
    }

    /** Only 2000::/3 is given out, and some of it is not, or holds an IPv4 address that would be reached behind it. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        int first = word(bytes);
        boolean protocolsOrTeredo = first >>> 9 == 0x20010000 >>> 9; // 2001::/23
        boolean documentation = first == 0x20010db8 || first >>> 12 == 0x3fff0000 >>> 12; // 2001:db8::/32, 3fff::/20
        boolean sixToFour = first >>> 16 == 0x2002; // 2002::/16
        return global && !protocolsOrTeredo && !documentation && !sixToFour;
    }

    private static int word(byte[] bytes) {
        return (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    }

    /** A network of IPv4 by its first three bytes and the length of its prefix. */
    private record Network(int a, int b, int c, int prefix) {

        boolean contains(int address) {
            int first = a << 24 | b << 16 | c << 8;
            return (address ^ first) >>> (Integer.SIZE - prefix) == 0;
        }
    }
}

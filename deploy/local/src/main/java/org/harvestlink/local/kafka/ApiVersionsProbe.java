package org.harvestlink.local.kafka;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a broker which versions of its protocol it speaks: the one question that any broker answers to anybody. */
final class ApiVersionsProbe {

    private static final int LIMIT_MILLIS = 2_000;
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 42;

    private ApiVersionsProbe() {}

    /** True when a broker at that port of 127.0.0.1 answers without an error. */
    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MILLIS);
            ask(new DataOutputStream(socket.getOutputStream()));
            return isGood(new DataInputStream(socket.getInputStream()));
        } catch (IOException noAnswer) {
            return false;
        }
    }

    /** Request header version 1: length, api key, api version, correlation id, client id (null). The body is empty. */
    private static void ask(DataOutputStream out) throws IOException {
        out.writeInt(10);
        out.writeShort(API_VERSIONS);
        out.writeShort(0);
        out.writeInt(CORRELATION);
        out.writeShort(-1);
        out.flush();
    }

    private static boolean isGood(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length > 6 && in.readInt() == CORRELATION && in.readShort() == 0;
    }
}

package org.harvestlink.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** A client that sends a request and resets the connection without waiting for the answer. */
public final class Hangup {

    private final int port;

    /** @param port of the gateway on this machine */
    public Hangup(int port) {
        this.port = port;
    }

    /**
     * What is sent before the connection is reset.
     *
     * @param key of a write; what is only read takes no notice of it
     * @param body empty for none
     * @param sentShare of the body's bytes, 0 to 1; below 1 the reset comes in the middle of it
     * @param holdNanos between the last byte and the reset
     */
    public record Fragment(
            String method, String path, String bearer, String key, String body, double sentShare, long holdNanos) {}

    /** True when the connection was reset before an answer had come. */
    public boolean on(Fragment fragment) throws IOException {
        byte[] body = fragment.body().getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                fragment.method() + " " + fragment.path() + " HTTP/1.1",
                "Host: localhost:" + port,
                "Authorization: " + fragment.bearer(),
                "Idempotency-Key: " + fragment.key(),
                "Content-Type: application/json",
                "Content-Length: " + body.length,
                "",
                "");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, (int) (body.length * fragment.sentShare()));
            out.flush();
            LockSupport.parkNanos(fragment.holdNanos());
            boolean unanswered = socket.getInputStream().available() == 0;
            socket.setSoLinger(true, 0); // closing sends a reset
            return unanswered;
        }
    }
}

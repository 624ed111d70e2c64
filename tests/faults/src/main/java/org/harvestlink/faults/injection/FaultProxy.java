package org.harvestlink.faults.injection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A TCP proxy on 127.0.0.1 that can reset all connections through it, whatever they carry at that moment. */
public final class FaultProxy implements AutoCloseable {

    private static final int BUFFER = 8_192;

    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fault-proxy");
        thread.setDaemon(true);
        return thread;
    });
    private final ServerSocket server;
    private final int target;

    /**
     * Listens on a free port.
     *
     * @param target the port on 127.0.0.1 to which connections are passed on
     */
    public FaultProxy(int target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Where clients connect to. */
    public int port() {
        return server.getLocalPort();
    }

    /** Resets all connections of this moment. @return how many */
    int cut() {
        int cut = 0;
        for (Link link : Set.copyOf(links)) {
            if (link.reset()) {
                cut++;
            }
        }
        return cut;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> connect(client));
            } catch (IOException closed) {
                // The loop's condition tells whether it was meant.
            }
        }
    }

    private void connect(Socket client) {
        try {
            Socket gateway = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            gateway.setTcpNoDelay(true);
            Link link = new Link(client, gateway);
            links.add(link);
            threads.execute(() -> link.pass(client, gateway));
            link.pass(gateway, client);
        } catch (IOException gatewayIsAway) {
            reset(client);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0); // closing sends a reset
            socket.close();
        } catch (IOException gone) {
            // Nothing is left to be reset.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
        threads.shutdownNow();
    }

    /** One client's connection with its other half. */
    private final class Link {

        private final Socket client;
        private final Socket gateway;

        Link(Socket client, Socket gateway) {
            this.client = client;
            this.gateway = gateway;
        }

        void pass(Socket from, Socket to) {
            byte[] buffer = new byte[BUFFER];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                }
            } catch (IOException broken) {
                // Both halves end together, however one of them ended.
            }
            reset();
        }

        /** False when it had ended before. */
        boolean reset() {
            if (!links.remove(this)) {
                return false;
            }
            FaultProxy.reset(client);
            FaultProxy.reset(gateway);
            return true;
        }
    }
}

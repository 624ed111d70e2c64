package org.harvestlink.offer.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

/** A program that is told by a webhook, on a port of its own. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();

    /** @param answers the status of the answer to the request of that number, from 0 */
    Receiver(IntUnaryOperator answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> take(exchange, answers));
        server.start();
    }

    private void take(HttpExchange exchange, IntUnaryOperator answers) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int number;
        synchronized (told) {
            number = told.size();
            told.add(new Told(
                    exchange.getRequestURI().getPath(),
                    Map.of(
                            "id", header(exchange, "webhook-id"),
                            "timestamp", header(exchange, "webhook-timestamp"),
                            "signature", header(exchange, "webhook-signature")),
                    body));
        }
        exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
        exchange.sendResponseHeaders(answers.applyAsInt(number), -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Told> told() {
        return told;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One request: {@code headers} are those of Standard Webhooks without their prefix. */
    record Told(String path, Map<String, String> headers, String body) {}
}

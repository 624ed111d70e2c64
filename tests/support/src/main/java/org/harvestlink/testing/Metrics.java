package org.harvestlink.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;

/** The services' metrics (Prometheus), as an operator reads them on the management ports. */
public final class Metrics {

    /** The management ports of the services that deliver events. */
    public static final List<Port> SERVICES =
            List.of(Port.CATALOG_SERVICE_MANAGEMENT, Port.OFFER_SERVICE_MANAGEMENT, Port.MATCHING_SERVICE_MANAGEMENT);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;

    public Metrics(Ports ports) {
        this.ports = ports;
    }

    /** The sum of a metric over its tags; fails when the service does not have it. */
    public double of(Port service, String metric) {
        List<String> values = Arrays.stream(page(service).split("\n"))
                .filter(line -> line.startsWith(metric + " ") || line.startsWith(metric + "{"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
        if (values.isEmpty()) {
            throw new AssertionError(service.label() + " has no metric " + metric);
        }
        return values.stream().mapToDouble(Double::parseDouble).sum();
    }

    private String page(Port service) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/q/metrics"))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.harvestlink.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.harvestlink.gateway.login.Login;

/**
 * What of the headers crosses the gateway. Services get the verified token and the gateway's own word on where a
 * request came from, never the browser's cookies or a client's claim to be a proxy; clients get no header about the
 * connection behind the gateway and no service's address.
 */
final class ForwardedHeaders implements ProxyInterceptor {

    private static final List<String> NOT_FORWARDED = List.of(
            "Cookie",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "Authorization",
            "Expect",
            "Keep-Alive");
    private static final List<String> NOT_RETURNED =
            List.of("Connection", "Keep-Alive", "Proxy-Connection", "Upgrade", "Trailer", "Set-Cookie", "Server");

    private final List<URI> instances;
    private final Exchange exchange;

    ForwardedHeaders(List<URI> instances, Exchange exchange) {
        this.instances = instances;
        this.exchange = exchange;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        HttpServerRequest request = exchange.context().request();
        MultiMap headers = proxy.request().headers();
        dropNamedByConnection(headers);
        NOT_FORWARDED.forEach(headers::remove);
        Login.of(exchange.context())
                .ifPresent(login -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + login.token()));
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        Optional.ofNullable(request.authority())
                .ifPresent(authority -> headers.set("X-Forwarded-Host", authority.toString()));
        return proxy.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        MultiMap headers = proxy.response().headers();
        dropNamedByConnection(headers);
        NOT_RETURNED.forEach(headers::remove);
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, withoutService(location));
        }
        return proxy.sendResponse();
    }

    private String withoutService(String location) {
        return instances.stream()
                .map(URI::toString)
                .filter(prefix -> location.startsWith(prefix + "/"))
                .findFirst()
                .map(prefix -> location.substring(prefix.length()))
                .orElse(location);
    }

    // RFC 9110 section 7.6.1: what Connection names is for this hop only.
    private static void dropNamedByConnection(MultiMap headers) {
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : value.split(",")) {
                String named = name.trim();
                if (!named.isEmpty() && !named.equalsIgnoreCase("Transfer-Encoding")) {
                    headers.remove(named);
                }
            }
        }
    }
}

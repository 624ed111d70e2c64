package org.harvestlink.gateway.status;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.harvestlink.gateway.routing.Upstream;
import org.harvestlink.gateway.routing.UpstreamConfig;

/** Asks each part whether it is ready, at most once a second however many people look. */
@ApplicationScoped
class PartProbes {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final WebClient client;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Cache<String, Uni<PartHealth>> answers =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    PartProbes(
            Vertx vertx,
            UpstreamConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI keycloakRealm) {
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setConnectTimeout((int) PATIENCE.toMillis())
                        .setKeepAlive(false));
        for (Upstream upstream : Upstream.values()) {
            int instance = 1;
            for (URI address : config.managementUrls(upstream)) {
                addresses.put(upstream.processName(instance++), address + "/q/health/ready");
            }
        }
        addresses.put("keycloak", keycloakRealm + "/.well-known/openid-configuration");
    }

    Uni<List<PartHealth>> all() {
        List<Uni<PartHealth>> parts = addresses.keySet().stream()
                .map(name -> answers.get(name, this::ask))
                .toList();
        return Uni.join().all(parts).andFailFast();
    }

    private Uni<PartHealth> ask(String name) {
        return Uni.createFrom()
                .completionStage(() -> client.getAbs(addresses.get(name))
                        .timeout(PATIENCE.toMillis())
                        .send()
                        .toCompletionStage())
                .map(answer -> new PartHealth(name, answer.statusCode() == 200))
                .onFailure()
                .recoverWithItem(new PartHealth(name, false))
                .memoize()
                .indefinitely();
    }
}

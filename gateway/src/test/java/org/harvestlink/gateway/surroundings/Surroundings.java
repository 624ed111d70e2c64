package org.harvestlink.gateway.surroundings;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;

/** Starts the realm and the services before the gateway, and tells it where they are. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    private static Realm realm;
    private static Service catalog;
    private static Service offers;
    private static Service matching;

    private Vertx vertx;

    public static Realm realm() {
        return realm;
    }

    public static Service catalog() {
        return catalog;
    }

    public static Service matching() {
        return matching;
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        realm = Realm.start(vertx);
        catalog = Service.start(vertx, "catalog-service");
        offers = Service.start(vertx, "offer-service");
        matching = Service.start(vertx, "matching-service");
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.oidc.auth-server-url", realm.url());
        config.put("HARVESTLINK_GATEWAY_CLIENT_SECRET", Realm.CLIENT_SECRET);
        config.put("HARVESTLINK_CATALOG_URL", catalog.url());
        config.put("HARVESTLINK_OFFERS_URL", offers.url());
        config.put("HARVESTLINK_MATCHING_URL", matching.url());
        config.put("HARVESTLINK_CATALOG_MANAGEMENT_URL", catalog.url());
        config.put("HARVESTLINK_OFFERS_MANAGEMENT_URL", offers.url());
        config.put("HARVESTLINK_MATCHING_MANAGEMENT_URL", "http://localhost:1");
        config.put("harvestlink.gateway.limit.login.per-second", "1");
        config.put("harvestlink.gateway.limit.login.burst", "30");
        config.put("harvestlink.gateway.limit.anonymous.per-second", "1000");
        config.put("harvestlink.gateway.limit.anonymous.burst", "5000");
        config.put("harvestlink.gateway.limit.live-streams", "2");
        config.put("harvestlink.gateway.limit.under-way", "40");
        config.put("harvestlink.gateway.limit.writes-under-way", "16");
        config.put("harvestlink.gateway.upstream.answer-timeout", "2S");
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.management.test-port", "0");
        return config;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

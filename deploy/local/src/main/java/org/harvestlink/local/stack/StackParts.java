package org.harvestlink.local.stack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harvestlink.local.kafka.LocalKafka;
import org.harvestlink.local.keycloak.KeycloakSettings;
import org.harvestlink.local.keycloak.LocalKeycloak;
import org.harvestlink.local.postgres.Durability;
import org.harvestlink.local.postgres.LocalPostgres;
import org.harvestlink.local.process.Part;
import org.harvestlink.local.process.Priority;
import org.harvestlink.local.process.Rehearsed;
import org.harvestlink.local.service.QuarkusService;

/** The parts of a stack, each knowing where the others are. */
final class StackParts {

    private static final String CATALOG = "catalog";
    private static final String OFFERS = "offers";
    private static final String MATCHING = "matching";
    private static final String KEYCLOAK = "keycloak";
    /** The modules that the services are packaged in. */
    static final List<String> MODULES = List.of("catalog-service", "offer-service", "matching-service", "gateway");

    private static final List<Port> MATCHING_PORTS = List.of(Port.MATCHING_SERVICE, Port.MATCHING_SERVICE_2);

    private final DataDirectory data;
    private final Ports ports;
    private final Secrets secrets;
    private final boolean takesMail;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final LocalKeycloak keycloak;
    private final List<QuarkusService> services;

    /**
     * @param matchingInstances how many instances of matching-service there are, 1 or 2
     * @param takesMail whether somebody takes mail on the SMTP port
     */
    StackParts(DataDirectory data, Ports ports, Secrets secrets, int matchingInstances, boolean takesMail)
            throws IOException {
        this.takesMail = takesMail;
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
        this.postgres = postgres();
        this.kafka = new LocalKafka(
                data.kafka(), data.log("kafka"), ports.number(Port.KAFKA), ports.number(Port.KAFKA_CONTROLLER));
        this.keycloak = new LocalKeycloak(data.keycloak(), data.log(KEYCLOAK), keycloakSettings());
        this.services = services(matchingInstances);
    }

    private List<QuarkusService> services(int matchingInstances) {
        List<QuarkusService> all = new ArrayList<>();
        all.add(service("catalog-service", Port.CATALOG_SERVICE, tellsPeople(CATALOG)));
        all.add(service("offer-service", Port.OFFER_SERVICE, tellsPeople(OFFERS)));
        List<Port> matching = MATCHING_PORTS.subList(0, matchingInstances);
        for (Port instance : matching) {
            Map<String, String> environment = business(MATCHING);
            environment.put("HARVESTLINK_INSTANCE", instance.label());
            all.add(service("matching-service", instance, environment));
        }
        all.add(service("gateway", Port.GATEWAY, gateway(matching)));
        return List.copyOf(all);
    }

    Part postgresPart() {
        return postgres;
    }

    Part kafkaPart() {
        return kafka;
    }

    Part keycloakPart() {
        return keycloak;
    }

    /** Catalog, offers, each instance of matching, and the gateway. */
    List<QuarkusService> services() {
        return services;
    }

    /** What starts sooner with a class archive; instances of one service share theirs. */
    List<Rehearsed> rehearsed() {
        List<Rehearsed> all = new ArrayList<>(services);
        all.add(keycloak);
        return all;
    }

    /** All of them, in the order in which people read them. */
    List<Part> all() {
        List<Part> all = new ArrayList<>(List.of(postgres, kafka, keycloak));
        all.addAll(services);
        return all;
    }

    private LocalPostgres postgres() {
        return new LocalPostgres(
                data.postgres(),
                data.log("postgres"),
                ports.number(Port.POSTGRES),
                Durability.POWER_LOSS,
                secrets.get("postgres.superuser"),
                Map.of(
                        CATALOG, databasePassword(CATALOG),
                        OFFERS, databasePassword(OFFERS),
                        MATCHING, databasePassword(MATCHING),
                        KEYCLOAK, databasePassword(KEYCLOAK)),
                Map.of(
                        CATALOG, servicePassword(CATALOG),
                        OFFERS, servicePassword(OFFERS),
                        MATCHING, servicePassword(MATCHING)));
    }

    private String databasePassword(String database) {
        return secrets.get("postgres." + database);
    }

    private String servicePassword(String database) {
        return secrets.get("postgres." + LocalPostgres.serviceRole(database));
    }

    private KeycloakSettings keycloakSettings() {
        return new KeycloakSettings(
                ports.number(Port.KEYCLOAK),
                ports.number(Port.KEYCLOAK_MANAGEMENT),
                postgres.jdbcUrl(KEYCLOAK),
                databasePassword(KEYCLOAK),
                secrets.get("keycloak.admin"),
                ports.url(Port.GATEWAY),
                secrets.get("gateway.client"));
    }

    private QuarkusService service(String module, Port port, Map<String, String> environment) {
        return new QuarkusService(
                port.label(),
                data.programs().of(module),
                data.programs().archive(module),
                data.log(port.label()),
                ports.number(port),
                ports.number(port.management()),
                environment,
                // What refuses requests when there are too many must not wait for those that were accepted.
                port == Port.GATEWAY ? Priority.FIRST : Priority.SHARED);
    }

    /** What a service with a database must know. */
    private Map<String, String> business(String database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl(database));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", LocalPostgres.serviceRole(database));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", servicePassword(database));
        environment.put("QUARKUS_FLYWAY_USERNAME", database);
        environment.put("QUARKUS_FLYWAY_PASSWORD", databasePassword(database));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realmUrl());
        return environment;
    }

    /** What a service must know that writes letters and calls webhooks. Here nobody wants to wait for either. */
    private Map<String, String> tellsPeople(String database) {
        Map<String, String> environment = business(database);
        environment.put("HARVESTLINK_NOTICES_SITE", ports.url(Port.GATEWAY));
        environment.put("HARVESTLINK_NOTICES_GATHER", "5s");
        environment.put("HARVESTLINK_NOTICES_QUIET", "1m");
        environment.put("HARVESTLINK_WEBHOOKS_LOOPBACK", "true");
        if (takesMail) {
            environment.put("HARVESTLINK_NOTICES_SMTP_HOST", "127.0.0.1");
            environment.put("HARVESTLINK_NOTICES_SMTP_PORT", Integer.toString(ports.number(Port.SMTP)));
        }
        return environment;
    }

    private Map<String, String> gateway(List<Port> matching) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realmUrl());
        environment.put("HARVESTLINK_GATEWAY_CLIENT_SECRET", secrets.get("gateway.client"));
        environment.put("HARVESTLINK_CATALOG_URL", ports.url(Port.CATALOG_SERVICE));
        environment.put("HARVESTLINK_OFFERS_URL", ports.url(Port.OFFER_SERVICE));
        environment.put("HARVESTLINK_MATCHING_URL", urls(matching));
        environment.put("HARVESTLINK_CATALOG_MANAGEMENT_URL", ports.url(Port.CATALOG_SERVICE_MANAGEMENT));
        environment.put("HARVESTLINK_OFFERS_MANAGEMENT_URL", ports.url(Port.OFFER_SERVICE_MANAGEMENT));
        environment.put(
                "HARVESTLINK_MATCHING_MANAGEMENT_URL",
                urls(matching.stream().map(Port::management).toList()));
        return environment;
    }

    private String urls(List<Port> several) {
        return several.stream().map(ports::url).collect(Collectors.joining(","));
    }
}

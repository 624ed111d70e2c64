package org.harvestlink.local.stack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every TCP port of the stack, with the number it has unless told otherwise. All are on 127.0.0.1. */
public enum Port {
    GATEWAY(8080, "the gateway: the web app and the API"),
    GATEWAY_MANAGEMENT(9080, "the gateway's health and metrics"),
    CATALOG_SERVICE(8081, "catalog-service"),
    CATALOG_SERVICE_MANAGEMENT(9081, "catalog-service's health and metrics"),
    OFFER_SERVICE(8082, "offer-service"),
    OFFER_SERVICE_MANAGEMENT(9082, "offer-service's health and metrics"),
    MATCHING_SERVICE(8083, "matching-service"),
    MATCHING_SERVICE_MANAGEMENT(9083, "matching-service's health and metrics"),
    MATCHING_SERVICE_2(8084, "a second instance of matching-service"),
    MATCHING_SERVICE_2_MANAGEMENT(9084, "the second matching-service's health and metrics"),
    KEYCLOAK(8180, "Keycloak, the login"),
    KEYCLOAK_MANAGEMENT(9180, "Keycloak's health"),
    POSTGRES(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    KAFKA_CONTROLLER(19093, "Kafka's controller"),
    SMTP(1025, "the mail catcher");

    private final int usual;
    private final String purpose;

    Port(int usual, String purpose) {
        this.usual = usual;
        this.purpose = purpose;
    }

    /** The name on the command line, such as {@code gateway-management}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The environment variable that sets it, such as {@code HARVESTLINK_PORT_GATEWAY_MANAGEMENT}. */
    public String variable() {
        return "HARVESTLINK_PORT_" + name();
    }

    /** Where the health and metrics of the service on this port are; a service's port has one. */
    Port management() {
        return valueOf(name() + "_MANAGEMENT");
    }

    /**
     * Whether a stack uses it.
     *
     * @param matchingInstances how many instances of matching-service the stack has
     */
    public boolean usedWith(int matchingInstances) {
        return matchingInstances > 1 || !(this == MATCHING_SERVICE_2 || this == MATCHING_SERVICE_2_MANAGEMENT);
    }

    int usual() {
        return usual;
    }

    /** What listens there, in words. */
    public String purpose() {
        return purpose;
    }

    /** The port of that name on the command line. */
    public static Optional<Port> labelled(String label) {
        return Arrays.stream(values())
                .filter(port -> port.label().equals(label))
                .findFirst();
    }
}

package org.harvestlink.local.keycloak;

import java.util.Map;

/**
 * What one Keycloak must know.
 *
 * @param port the TCP port on 127.0.0.1
 * @param managementPort the TCP port of its health answers
 * @param jdbcUrl its database
 * @param databasePassword the password of the database's role {@code keycloak}
 * @param adminPassword the password of the administrator {@code admin}, fixed by the first start
 * @param gatewayUrl the address at which browsers reach the gateway: the only one that a login may return to
 * @param gatewaySecret the secret of the client {@code harvestlink-gateway}
 */
public record KeycloakSettings(
        int port,
        int managementPort,
        String jdbcUrl,
        String databasePassword,
        String adminPassword,
        String gatewayUrl,
        String gatewaySecret) {

    static final String ADMIN = "admin";

    /** The same on other ports. */
    KeycloakSettings on(int otherPort, int otherManagementPort) {
        return new KeycloakSettings(
                otherPort, otherManagementPort, jdbcUrl, databasePassword, adminPassword, gatewayUrl, gatewaySecret);
    }

    String url() {
        return "http://localhost:" + port;
    }

    String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", jdbcUrl),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", databasePassword),
                Map.entry("KC_DB_POOL_INITIAL_SIZE", "2"),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                // One Keycloak: no cluster, which would listen on every address of the machine.
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort)),
                Map.entry("KC_HOSTNAME", url()),
                // Passwords that are public need no costly hash, and each login is spared four fifths of it.
                Map.entry("KC_SPI_PASSWORD_HASHING__ARGON2__ITERATIONS", "1"),
                // The programs of one organization log in side by side. Keycloak would refuse all but one of several
                // logins
                // of a person at the same moment, as if the password were wrong; wrong ones are counted nevertheless.
                Map.entry(
                        "KC_SPI_BRUTE_FORCE_PROTECTOR__DEFAULT_BRUTE_FORCE_DETECTOR__ALLOW_CONCURRENT_REQUESTS",
                        "true"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword),
                Map.entry("HARVESTLINK_GATEWAY_URL", gatewayUrl),
                Map.entry("HARVESTLINK_GATEWAY_CLIENT_SECRET", gatewaySecret));
    }
}

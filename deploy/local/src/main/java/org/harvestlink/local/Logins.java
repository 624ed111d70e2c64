package org.harvestlink.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The logins of the local stack, as the realm file has them. */
public final class Logins {

    private static final String REALM = "/org/harvestlink/local/keycloak/harvestlink-realm.json";
    private static final List<Login> ALL = read();

    private Logins() {}

    /**
     * One login.
     *
     * @param password the same as the name, on the local stack
     * @param role {@code cooperative}, {@code buyer} or {@code organizer}
     * @param organization the id of its cooperative or buyer, the token's claim {@code organization}
     */
    public record Login(String name, String password, String role, UUID organization) {}

    /** All of them: the cooperatives, the buyers, the organizers. */
    public static List<Login> all() {
        return ALL;
    }

    /** The login of that name, such as {@code coop1}. */
    public static Login named(String name) {
        return ALL.stream()
                .filter(login -> login.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no login " + name));
    }

    private static List<Login> read() {
        try (InputStream realm = Logins.class.getResourceAsStream(REALM)) {
            List<Login> logins = new ArrayList<>();
            for (JsonNode user : new ObjectMapper().readTree(realm).get("users")) {
                logins.add(new Login(
                        user.get("username").asText(),
                        user.at("/credentials/0/value").asText(),
                        user.at("/realmRoles/0").asText(),
                        UUID.fromString(user.at("/attributes/organization/0").asText())));
            }
            return List.copyOf(logins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.harvestlink.gateway.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.harvestlink.http.Role;

/**
 * The caller, as its access token tells.
 *
 * @param organization the id of the cooperative or buyer that the login acts for, absent for an organizer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Me(
        @Schema(examples = "coop1") String name,
        @Schema(examples = "[\"cooperative\"]") List<String> roles,
        @Schema(format = "uuid") String organization) {

    private static final Set<String> ROLES = Set.of(Role.COOPERATIVE, Role.BUYER, Role.ORGANIZER);

    /** Reads the claims of an access token; roles of Keycloak's own are left out. */
    static Me of(JsonObject claims) {
        JsonArray realmRoles =
                claims.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles", new JsonArray());
        List<String> roles = realmRoles.stream()
                .map(String::valueOf)
                .filter(ROLES::contains)
                .sorted()
                .toList();
        return new Me(
                claims.getString("preferred_username", claims.getString("sub")),
                roles,
                claims.getString("organization"));
    }
}

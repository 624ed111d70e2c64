package org.harvestlink.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of an audit trail as one of its readers sees it.
 *
 * @param version of the entity, which the change has made
 * @param action {@code CREATED}, {@code CHANGED} or {@code REMOVED}
 * @param by who changed it: a {@link Login} for those it works for, else a {@link Side}
 * @param state the entity as it was from then on, as far as this reader may know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView<S>(long version, String action, Instant at, Who by, S state) {

    /** Who has changed something. */
    public sealed interface Who permits Side, Login {}

    /**
     * The side alone.
     *
     * @param role {@code COOPERATIVE}, {@code BUYER}, {@code ORGANIZER}, {@code MARKET}, or {@code DATABASE} for a repair by hand
     * @param organization absent for the market
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(String role, UUID organization) implements Who {}

    /**
     * The login.
     *
     * @param subject the login's id in the realm
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Login(String role, UUID organization, String subject) implements Who {}
}

package org.harvestlink.delivery;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Role;

/**
 * On whose behalf a transaction runs. The database is told at its beginning, until its end: row-level security shows what
 * that one may see, and the audit trail names it. A transaction that runs on nobody's behalf sees nothing that is private.
 *
 * @param subject the login, unique in the realm
 * @param role the one of the caller's roles that sees most, or {@code market}
 * @param organization the cooperative or buyer for which the login acts, null for the market itself
 */
public record Actor(String subject, String role, UUID organization) {

    /** The market itself: what no party has asked for, such as the search for partners, the end of a hold, the intake. */
    public static final Actor MARKET = new Actor("market", "market", null);

    private static final List<String> BY_SIGHT = List.of(Role.ORGANIZER, Role.COOPERATIVE, Role.BUYER);

    /** The settings of the transaction, as columns of a {@code select}; the parameters are {@link #parameters}. */
    static final String SETTINGS = "set_config('harvestlink.role', %s, true), "
            + "set_config('harvestlink.organization', %s, true), set_config('harvestlink.subject', %s, true)";

    /** The actor that a caller is. */
    public static Actor of(Caller caller) {
        String role =
                BY_SIGHT.stream().filter(caller.roles()::contains).findFirst().orElse("none");
        return new Actor(caller.subject(), role, caller.organization());
    }

    /** Whether it may see what belongs to any party: the market and its organizers. */
    public boolean seesAll() {
        return equals(MARKET) || Role.ORGANIZER.equals(role);
    }

    /** Whether it is this organization that acts. */
    public boolean is(UUID party) {
        return organization != null && organization.equals(party);
    }

    /** The parameters of a statement that begins with {@link #SETTINGS}: role, organization, subject, and its own. */
    Tuple parameters(Object... own) {
        Tuple all = Tuple.of(role, organizationOrNone(), subject);
        for (Object one : own) {
            all.addValue(one);
        }
        return all;
    }

    /** The organization as a setting has it: empty for none. */
    String organizationOrNone() {
        return organization == null ? "" : organization.toString();
    }
}

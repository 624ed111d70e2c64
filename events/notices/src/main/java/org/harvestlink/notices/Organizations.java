package org.harvestlink.notices;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;
import org.harvestlink.contract.Side;

/** What a service knows of those whom it tells; each service has one. */
public interface Organizations {

    /** The side of a match that its organizations are on. */
    Side side();

    /** How to write to an organization, null when it has no profile; within the market's transaction. */
    Uni<Contact> contact(SqlConnection connection, UUID organization);

    /** What the crops and places of the reference data are called. */
    Uni<Names> names(SqlConnection connection);

    /**
     * How to write to an organization.
     *
     * @param name as others see it
     * @param email of the profile, null for none
     */
    record Contact(String name, String email) {}
}

package org.harvestlink.notices;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Text;

/** What a service knows of those whom it tells; each service makes one, from where it keeps that. */
public final class Organizations {

    private static final String CROP = "CROP";

    private final Side side;
    private final String contacts;
    private final String names;

    /**
     * @param side of a match that the service's organizations are on
     * @param contacts query of an organization's {@code name} and {@code email} by its id, {@code $1}
     * @param names query of {@code kind}, CROP or DESTINATION, {@code code}, {@code name_vi} and {@code name_en} of the reference data
     */
    public Organizations(Side side, String contacts, String names) {
        this.side = side;
        this.contacts = contacts;
        this.names = names;
    }

    public Side side() {
        return side;
    }

    /** How to write to an organization, null when it has no profile; within the market's transaction. */
    public Uni<Contact> contact(SqlConnection connection, UUID organization) {
        return connection
                .preparedQuery(contacts)
                .execute(Tuple.of(organization))
                .map(rows -> {
                    Iterator<Row> found = rows.iterator();
                    return found.hasNext() ? contact(found.next()) : null;
                });
    }

    private static Contact contact(Row row) {
        return new Contact(row.getString("name"), row.getString("email"));
    }

    /** What the crops and places of the reference data are called. */
    public Uni<Names> names(SqlConnection connection) {
        return connection.preparedQuery(names).execute().map(rows -> {
            Map<String, Text> crops = new HashMap<>();
            Map<String, Text> places = new HashMap<>();
            rows.forEach(row -> (CROP.equals(row.getString("kind")) ? crops : places)
                    .put(row.getString("code"), new Text(row.getString("name_vi"), row.getString("name_en"))));
            return new Names(crops, places);
        });
    }

    /**
     * How to write to an organization.
     *
     * @param name as others see it
     * @param email of the profile, null for none
     */
    public record Contact(String name, String email) {}
}

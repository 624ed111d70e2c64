package org.harvestlink.offer.notice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Text;
import org.harvestlink.notices.Names;
import org.harvestlink.notices.Organizations;

/** The buyers, who are told by this service. */
@ApplicationScoped
class ToldBuyers implements Organizations {

    private static final String CONTACT = "select name, email from buyer where id = $1";

    private static final String NAMES = """
            select kind, code, name_vi, name_en from reference_entry where kind in ('CROP', 'DESTINATION')
            """;

    @Override
    public Side side() {
        return Side.BUYER;
    }

    @Override
    public Uni<Contact> contact(SqlConnection connection, UUID organization) {
        return connection.preparedQuery(CONTACT).execute(Tuple.of(organization)).map(rows -> {
            Iterator<Row> found = rows.iterator();
            return found.hasNext() ? contact(found.next()) : null;
        });
    }

    private static Contact contact(Row row) {
        return new Contact(row.getString("name"), row.getString("email"));
    }

    @Override
    public Uni<Names> names(SqlConnection connection) {
        return connection.preparedQuery(NAMES).execute().map(rows -> {
            Map<String, Text> crops = new HashMap<>();
            Map<String, Text> places = new HashMap<>();
            rows.forEach(row -> ("CROP".equals(row.getString("kind")) ? crops : places)
                    .put(row.getString("code"), new Text(row.getString("name_vi"), row.getString("name_en"))));
            return new Names(crops, places);
        });
    }
}

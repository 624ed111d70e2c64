package org.harvestlink.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;

/**
 * Reads the audit trail, which the database itself writes: every state that an entity has been in, who brought it there and
 * when. What a reader gets of a state is a type of its own, which has no place for what that reader may not know.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String NEWEST_FIRST = """
            select version, action, at, role, subject, organization, state::text as state from audit
            where entity = $1 and entity_id = $2 and version < $3
              and ($4::boolean or $5::uuid = any (parties))
            order by version desc limit $6
            """;

    private final ObjectMapper columns;

    AuditTrail(ObjectMapper json) {
        // A state is a row as it was: its columns, of which the reader's type takes those that it has a place for.
        this.columns = json.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * A part of an entity's trail, the newest entry first, as the connection's actor may see it; the cursor is a version.
     *
     * @param entity what the trigger calls it, such as {@code order}
     * @param state what of a state the actor may know
     */
    public <S> Uni<Page<AuditView<S>>> of(
            ActingConnection connection, String entity, UUID id, PageRequest page, Class<S> state) {
        return read(connection, entity, id, page)
                .map(rows -> Page.of(
                        rows,
                        page.limit,
                        row -> Long.toString(row.getLong("version")),
                        row -> view(row, connection.actor(), state)));
    }

    private static Uni<List<Row>> read(ActingConnection connection, String entity, UUID id, PageRequest page) {
        Long after = page.afterNumber();
        Actor actor = connection.actor();
        return connection
                .preparedQuery(NEWEST_FIRST)
                .execute(Tuple.from(new Object[] {
                    entity,
                    id,
                    after == null ? Long.MAX_VALUE : after,
                    actor.seesAll(),
                    actor.organization(),
                    page.limit + 1
                }))
                .map(found -> {
                    List<Row> rows = new ArrayList<>(found.size());
                    found.forEach(rows::add);
                    return rows;
                });
    }

    private <S> AuditView<S> view(Row row, Actor reader, Class<S> type) {
        return new AuditView<>(
                row.getLong("version"),
                row.getString("action"),
                row.getOffsetDateTime("at").toInstant(),
                who(row, reader),
                state(row.getString("state"), type));
    }

    /** The login is for those it works for, and for the organizers. */
    private static AuditView.Who who(Row row, Actor reader) {
        UUID organization = row.getUUID("organization");
        String role = row.getString("role").toUpperCase(Locale.ROOT);
        return reader.seesAll() || reader.is(organization)
                ? new AuditView.Login(role, organization, row.getString("subject"))
                : new AuditView.Side(role, organization);
    }

    private <S> S state(String state, Class<S> type) {
        try {
            return columns.readValue(state, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable state in the audit trail: " + e.getMessage(), e);
        }
    }
}

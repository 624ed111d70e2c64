package org.harvestlink.offer.reference;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table of reference codes. */
@ApplicationScoped
class ReferenceRepository {

    private static final String UPSERT = """
            insert into reference_entry (kind, code, name_vi, name_en, version) values ($1, $2, $3, $4, $5)
            on conflict (kind, code) do update
            set name_vi = excluded.name_vi, name_en = excluded.name_en, version = excluded.version
            where reference_entry.version < excluded.version
            """;

    private final Pool pool;

    ReferenceRepository(Pool pool) {
        this.pool = pool;
    }

    /** Keeps the entry unless a newer version of it is there. */
    Uni<Void> keep(SqlConnection connection, ReferenceEntry entry) {
        return connection
                .preparedQuery(UPSERT)
                .execute(Tuple.of(entry.kind().name(), entry.code(), entry.nameVi(), entry.nameEn(), entry.version()))
                .replaceWithVoid();
    }

    /** Which of these codes are there, as {@code KIND/code}. */
    Uni<Set<String>> known(List<String> codes) {
        return pool.preparedQuery("select kind || '/' || code as known from reference_entry where code = any($1)")
                .execute(Tuple.of(codes.toArray(String[]::new)))
                .map(rows -> strings(rows, "known"));
    }

    /** The kinds of which at least one entry has arrived. */
    Uni<Set<String>> kinds() {
        return pool.query("select distinct kind from reference_entry").execute().map(rows -> strings(rows, "kind"));
    }

    private static Set<String> strings(RowSet<Row> rows, String column) {
        Set<String> found = new HashSet<>();
        rows.forEach(row -> found.add(row.getString(column)));
        return found;
    }
}

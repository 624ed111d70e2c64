package org.harvestlink.offer.reference;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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

    private static final String KNOWN =
            "select kind || '/' || code from reference_entry where code = any(cast(:codes as text[]))";

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

    /**
     * Which of these codes are there, as {@code KIND/code}. It reads in the current session: a write that waited for a
     * second connection while others wait for its lock would bring the pool to a standstill.
     */
    Uni<Set<String>> known(List<String> codes) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KNOWN, String.class)
                        .setParameter("codes", codes.toArray(String[]::new))
                        .getResultList())
                .map(Set::copyOf);
    }

    /** Every entry. */
    Uni<List<ReferenceEntry>> all() {
        return pool.withConnection(connection -> connection
                        .query("select kind, code, name_vi, name_en, version from reference_entry order by kind, code")
                        .execute())
                .map(rows -> {
                    List<ReferenceEntry> entries = new ArrayList<>();
                    rows.forEach(row -> entries.add(new ReferenceEntry(
                            Kind.valueOf(row.getString("kind")),
                            row.getString("code"),
                            row.getString("name_vi"),
                            row.getString("name_en"),
                            row.getLong("version"))));
                    return entries;
                });
    }

    /** The kinds of which at least one entry has arrived. */
    Uni<Set<String>> kinds() {
        return pool.withConnection(connection -> connection
                        .query("select distinct kind from reference_entry")
                        .execute())
                .map(ReferenceRepository::kindsOf);
    }

    private static Set<String> kindsOf(RowSet<Row> rows) {
        Set<String> kinds = new HashSet<>();
        rows.forEach(row -> kinds.add(row.getString("kind")));
        return kinds;
    }
}

package org.harvestlink.notices.settings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.http.Language;
import org.harvestlink.notices.news.Kind;

/** The table of settings. */
@ApplicationScoped
public class SettingsRepository {

    private static final String FIND = "select language, email, off, version from notice_settings where id = $1";

    /** Replaces the version before; of two who write the first version at once, one finds no row of its own written. */
    private static final String SAVE = """
            insert into notice_settings (id, language, email, off, version) values ($1, $2, $3, $4, $5)
            on conflict (id) do update
            set language = excluded.language, email = excluded.email, off = excluded.off, version = excluded.version
            where notice_settings.version = excluded.version - 1
            """;

    /** The organization's settings, the usual ones when it has never said anything. */
    public Uni<Settings> of(ActingConnection connection, UUID organization) {
        return connection.preparedQuery(FIND).execute(Tuple.of(organization)).map(rows -> {
            Iterator<Row> found = rows.iterator();
            return found.hasNext() ? settings(found.next()) : Settings.USUAL;
        });
    }

    /** Writes the settings unless somebody has done so since the version before was read; says whether it did. */
    Uni<Boolean> save(ActingConnection connection, UUID organization, Settings settings) {
        String[] off = settings.off().stream().map(Kind::name).toArray(String[]::new);
        return connection
                .preparedQuery(SAVE)
                .execute(Tuple.of(organization, settings.language().name(), settings.email(), off, settings.version()))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Settings settings(Row row) {
        Set<Kind> off = EnumSet.noneOf(Kind.class);
        Arrays.stream(row.getArrayOfStrings("off")).map(Kind::valueOf).forEach(off::add);
        return new Settings(
                Language.valueOf(row.getString("language")), row.getString("email"), off, row.getLong("version"));
    }
}

package org.harvestlink.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.harvestlink.http.Forms;
import org.harvestlink.http.Language;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.sheets.Marked;
import org.harvestlink.sheets.Sheet;
import org.harvestlink.sheets.UnreadableSheetException;

/** What both services do with a sheet that is sent to them. Its calls block, and take a worker's thread. */
@ApplicationScoped
public class Imports {

    private static final int ROWS_AT_ONCE = 250;
    /** Sheets that are open at once, up to 50 MiB of memory each; a client that does not listen loses its own. */
    private static final int OPEN = 2;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Turns open = new Turns(OPEN);
    private final Uploads uploads;
    private final Forms forms;
    private final ObjectMapper json;
    private final RequestLanguage language;

    Imports(Uploads uploads, Forms forms, ObjectMapper json, RequestLanguage language) {
        this.uploads = uploads;
        this.forms = forms;
        this.json = json;
        this.language = language;
    }

    /**
     * The preview's lines; nothing is posted.
     *
     * @throws org.harvestlink.http.Problem 400 when the sheet as a whole can't be taken
     */
    public Multi<JsonLines> preview(InputStream body, MediaType type, Told told, Importing<?> importing) {
        Language spoken = language.current();
        try (Uploads.Arrived file = uploads.arrive(body)) {
            return open.take(() -> lines(new PreviewLines(check(file, type, told, importing), json, spoken)));
        }
    }

    /** A part is read when the one before has gone out: a slow client holds up nobody but itself. */
    private static Multi<JsonLines> lines(PreviewLines lines) {
        List<Supplier<String>> parts = new ArrayList<>();
        parts.add(lines::head);
        lines.parts(ROWS_AT_ONCE).forEach(some -> parts.add(() -> lines.rows(some)));
        parts.add(lines::end);
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(
                        part -> Uni.createFrom().item(part).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .map(JsonLines::new)
                .select()
                .first(LONGEST);
    }

    /**
     * The sheet as a workbook in which what is to be corrected is marked.
     *
     * @throws org.harvestlink.http.Problem 400 when the sheet as a whole can't be taken
     */
    public Multi<byte[]> marked(InputStream body, MediaType type, Told told, Importing<?> importing) {
        boolean english = language.current() == Language.EN;
        try (Uploads.Arrived file = uploads.arrive(body)) {
            return open.take(() -> {
                SheetCheck<?> check = check(file, type, told, importing);
                Chunks chunks = new Chunks();
                new Marked(check.sheet(), check.columns(), text -> english ? text.en() : text.vi())
                        .write(chunks, line -> check.check(line).faults());
                return Multi.createFrom().item(chunks.drain());
            });
        }
    }

    private SheetCheck<?> check(Uploads.Arrived file, MediaType type, Told told, Importing<?> importing) {
        Sheet sheet = uploads.read(file, type);
        try {
            return new SheetCheck<>(sheet, told, importing, forms, json);
        } catch (UnreadableSheetException wrong) {
            throw Uploads.unreadable(wrong);
        }
    }
}

package org.harvestlink.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.harvestlink.http.Problem;
import org.harvestlink.sheets.Sheet;
import org.harvestlink.sheets.UnreadableSheetException;

/**
 * Takes sheets in. A workbook of 20 MiB may need 100 MiB while it is read, and a service has little more: what arrives waits
 * on the disk, and one is read at a time.
 */
@ApplicationScoped
class Uploads {

    private final Object oneAtATime = new Object();
    private final ObjectMapper json;

    Uploads(ObjectMapper json) {
        this.json = json;
    }

    /** A body that has arrived on the disk; closing it deletes it. */
    record Arrived(Path file) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }

    /** Takes a request's body in, however long its sender takes; blocks. */
    Arrived arrive(InputStream body) {
        Arrived arrived = null;
        try {
            arrived = new Arrived(Files.createTempFile("import", null));
            Files.copy(body, arrived.file, StandardCopyOption.REPLACE_EXISTING);
            return arrived;
        } catch (IOException | RuntimeException e) {
            if (arrived != null) {
                arrived.close();
            }
            throw e instanceof RuntimeException told ? told : new UncheckedIOException((IOException) e);
        }
    }

    /** @throws Problem 400 when it is no sheet that can be read */
    Sheet read(Arrived arrived, MediaType type) {
        try {
            synchronized (oneAtATime) {
                return sheet(arrived.file, type);
            }
        } catch (UnreadableSheetException told) {
            throw unreadable(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The refusal of a sheet as a whole. */
    static Problem unreadable(UnreadableSheetException told) {
        return Problem.invalid("body", told.words().vi(), told.words().en());
    }

    private Sheet sheet(Path file, MediaType type) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            return Sheet.read(Files.readAllBytes(file));
        }
        try (InputStream cells = Files.newInputStream(file)) {
            return JsonCells.read(cells, json);
        }
    }
}

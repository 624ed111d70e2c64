package org.harvestlink.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.harvestlink.http.Language;
import org.harvestlink.http.Page;
import org.harvestlink.http.Text;
import org.harvestlink.sheets.Table;

/**
 * A list as a workbook that goes out page by page, so that its length is no matter.
 *
 * @param <R> what stands in a row
 */
public final class Export<R> {

    /**
     * @param title as an import knows it again
     * @param width in characters
     * @param value a text, a number, a day, or null
     */
    public record Column<R>(Text title, int width, Function<R, Object> value) {}

    private final List<Column<R>> columns;
    private final Chunks chunks = new Chunks();
    private final Table table = new Table(chunks, "Harvestlink");

    public Export(List<Column<R>> columns, Language language) {
        this.columns = columns;
        table.header(
                columns.stream().map(column -> column.title.in(language)).toList(),
                columns.stream().map(Column::width).toList());
    }

    /** The workbook's bytes. @param pages the page behind a cursor, null for the first; each is asked when the one before is out */
    public Multi<byte[]> write(Function<String, Uni<Page<R>>> pages) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<String>(), after -> pages.apply(after.get())
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(page -> {
                            after.set(page.next());
                            return new Part(rows(page), page.next() == null);
                        }))
                .whilst(part -> !part.last)
                .map(Part::bytes);
    }

    private record Part(byte[] bytes, boolean last) {}

    private byte[] rows(Page<R> page) {
        for (R row : page.items()) {
            List<Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(column.value.apply(row)));
            table.row(values);
        }
        table.flush();
        if (page.next() == null) {
            table.finish();
        }
        return chunks.drain();
    }
}

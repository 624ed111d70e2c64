package org.harvestlink.sheets;

import java.util.List;
import java.util.Map;

/**
 * What a column of a sheet may tell.
 *
 * @param path of the field in the API's JSON, such as {@code delivery.place}; null for what is known and not taken in
 * @param name for people, and what an export's column is called
 * @param headers what people call it: the name's two forms, and these
 */
public record Field(String path, Text name, Reader reader, List<String> headers) {

    /** Understands a cell. */
    @FunctionalInterface
    public interface Reader {

        /**
         * @param columnUnit the unit in the column's header, null for none
         * @param row what the fields before this one have told in the same row, by path
         * @return a {@link Window} is taken apart into {@code from} and {@code to}; {@link Codes} go to the paths
         *     {@code allOf} and {@code anyOf}; every other value stands at the field's path
         */
        Reading<?> read(Cell cell, String columnUnit, Map<String, Object> row);
    }

    public static Field of(String path, String vi, String en, Reader reader, String... headers) {
        return new Field(path, new Text(vi, en), reader, List.of(headers));
    }

    /** A column that sheets have, such as a running number: known, so that nobody is asked about it, and left out. */
    public static Field ignored(String vi, String en, String... headers) {
        return new Field(null, new Text(vi, en), (cell, unit, row) -> Reading.nothing(), List.of(headers));
    }

    boolean isWhole(String plainHeader) {
        return Plain.of(name.vi()).equals(plainHeader)
                || Plain.of(name.en()).equals(plainHeader)
                || path != null && Plain.of(path).equals(plainHeader)
                || headers.stream().anyMatch(header -> Plain.of(header).equals(plainHeader));
    }
}

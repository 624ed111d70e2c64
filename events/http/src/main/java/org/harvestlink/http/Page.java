package org.harvestlink.http;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next the cursor of the part behind this one, null on the last
 */
public record Page<T>(List<T> items, String next) {

    /**
     * Makes a page from one row more than was asked for, whose presence tells that there is a next page.
     *
     * @param rows up to {@code limit + 1} rows in order
     * @param position the cursor of a row
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> position, Function<R, T> view) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(shown.stream().map(view).toList(), more ? position.apply(shown.get(limit - 1)) : null);
    }
}

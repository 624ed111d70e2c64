package org.harvestlink.sheets;

import java.util.List;

/**
 * What a cell was understood to mean.
 *
 * @param value null when it was not understood, or is empty
 * @param echo how it was understood, for people; null without a value
 * @param fault what to ask or to say; null when all is well
 * @param choices what may have been meant, each with the text that says so unmistakably
 */
public record Reading<T>(T value, Text echo, Text fault, List<Choice> choices) {

    /** @param cell what to write into the cell instead */
    public record Choice(String cell, Text label) {}

    public static <T> Reading<T> of(T value, Text echo) {
        return new Reading<>(value, echo, null, List.of());
    }

    public static <T> Reading<T> nothing() {
        return new Reading<>(null, null, null, List.of());
    }

    public static <T> Reading<T> fault(String vi, String en, Choice... choices) {
        return new Reading<>(null, null, new Text(vi, en), List.of(choices));
    }
}

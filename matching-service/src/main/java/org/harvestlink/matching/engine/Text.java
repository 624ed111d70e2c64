package org.harvestlink.matching.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same words in Vietnamese and in English. */
public record Text(String vi, String en) {

    public Text {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /** Words that are the same in both languages, such as a code or a proper name. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** Both sentences with {@code parts} in the places marked {@code %s} (or {@code %2$s}), each in its language. */
    public static Text of(String vi, String en, Text... parts) {
        return new Text(vi.formatted(each(parts, Text::vi)), en.formatted(each(parts, Text::en)));
    }

    /** The texts one after the other. */
    public static Text joined(Collection<Text> texts, String separator) {
        return new Text(
                texts.stream().map(Text::vi).collect(Collectors.joining(separator)),
                texts.stream().map(Text::en).collect(Collectors.joining(separator)));
    }

    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }

    private static Object[] each(Text[] parts, Function<Text, String> words) {
        return Arrays.stream(parts).map(words).toArray();
    }
}

package org.harvestlink.matching.engine.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Small numbers for words that recur, in the order in which they are first met: 1, 2, 3 … and {@link #NONE} for null. A
 * word is never forgotten.
 */
public final class Lexicon<T> {

    /** The number of null. */
    public static final int NONE = 0;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> words = new ArrayList<>();

    Lexicon() {
        words.add(null);
    }

    /** The number of a word, a new one if it is met for the first time. */
    public int of(T word) {
        if (word == null) {
            return NONE;
        }
        Integer known = numbers.get(word);
        return known != null ? known : added(word);
    }

    /** The word of a number that {@link #of} gave. */
    public T word(int number) {
        return words.get(number);
    }

    /** One more than the highest number given. */
    public int size() {
        return words.size();
    }

    private int added(T word) {
        int number = words.size();
        numbers.put(word, number);
        words.add(word);
        return number;
    }
}

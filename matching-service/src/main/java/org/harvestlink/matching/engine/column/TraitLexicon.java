package org.harvestlink.matching.engine.column;

import java.util.Arrays;
import org.harvestlink.matching.engine.PlainWords;

/**
 * Numbers for the names of a trait as they were typed, and for what they mean: two spellings of one variety are two names
 * with one meaning.
 */
public final class TraitLexicon {

    private final Lexicon<String> names = new Lexicon<>();
    private final Lexicon<String> meanings = new Lexicon<>();
    private int[] meaningOf = new int[16];

    TraitLexicon() {}

    /** The number of a name as typed, {@link Lexicon#NONE} for none. */
    int name(String typed) {
        int before = names.size();
        int name = names.of(typed);
        if (name == before) {
            meaningOf = name < meaningOf.length ? meaningOf : Arrays.copyOf(meaningOf, 2 * name);
            meaningOf[name] = meanings.of(PlainWords.of(typed));
        }
        return name;
    }

    String typed(int name) {
        return names.word(name);
    }

    /** What the name means: the same number for all spellings, {@link Lexicon#NONE} for none. */
    int meaning(int name) {
        return meaningOf[name];
    }

    /** The words of a meaning, plain. */
    public String plain(int meaning) {
        return meanings.word(meaning);
    }

    /** One more than the highest number of a meaning. */
    public int meanings() {
        return meanings.size();
    }
}

package org.harvestlink.matching.engine.column;

import java.util.UUID;

/** The words that the columns of one crop have numbers for. Columns that are to be compared share one. */
public final class Vocabulary {

    private final TraitLexicon varieties = new TraitLexicon();
    private final TraitLexicon grades = new TraitLexicon();
    private final Lexicon<String> districts = new Lexicon<>();
    private final Lexicon<String> destinations = new Lexicon<>();
    private final Lexicon<String> schemes = new Lexicon<>();
    private final Lexicon<String> markets = new Lexicon<>();
    private final Lexicon<UUID> cooperatives = new Lexicon<>();

    public TraitLexicon varieties() {
        return varieties;
    }

    public TraitLexicon grades() {
        return grades;
    }

    public Lexicon<String> districts() {
        return districts;
    }

    public Lexicon<String> destinations() {
        return destinations;
    }

    public Lexicon<String> schemes() {
        return schemes;
    }

    public Lexicon<String> markets() {
        return markets;
    }

    public Lexicon<UUID> cooperatives() {
        return cooperatives;
    }
}

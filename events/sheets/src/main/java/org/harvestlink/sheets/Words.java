package org.harvestlink.sheets;

/** A sentence for people, in both languages. */
public record Words(String vi, String en) {

    /** The same in both, such as a name. */
    public static Words same(String text) {
        return new Words(text, text);
    }
}

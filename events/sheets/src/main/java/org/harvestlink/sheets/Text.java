package org.harvestlink.sheets;

/** A sentence for people, in both languages. */
public record Text(String vi, String en) {

    /** The same in both, such as a name. */
    public static Text same(String text) {
        return new Text(text, text);
    }
}

package org.harvestlink.sheets;

/** A file as a whole that can't be taken, with what its sender can do about it. */
public final class UnreadableSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    UnreadableSheetException(String vi, String en) {
        super(en);
        this.words = new Text(vi, en);
    }

    public Text words() {
        return words;
    }
}

package org.harvestlink.notices.letter;

/** Where a letter is. */
public enum LetterStatus {
    /** On its way, perhaps after attempts that failed. */
    PENDING,
    /** The mail server has taken it. */
    SENT,
    /** Given up. */
    FAILED
}

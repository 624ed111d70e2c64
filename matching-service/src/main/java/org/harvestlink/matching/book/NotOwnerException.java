package org.harvestlink.matching.book;

/** Another instance has taken the book of a crop over. What was to be done with it is that instance's to do. */
public final class NotOwnerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotOwnerException(String crop) {
        super("another instance owns the book of " + crop);
    }
}

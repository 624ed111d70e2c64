package org.harvestlink.offer.reference;

import org.harvestlink.http.Violation;

/**
 * A reference code where a client has written it.
 *
 * @param field the path of the field, such as {@code delivery.place}
 */
public record Mention(Kind kind, String code, String field) {

    /** What is to say when there is no such code. */
    public Violation unknown() {
        return new Violation(field, kind.unknown());
    }
}

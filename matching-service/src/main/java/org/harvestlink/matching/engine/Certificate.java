package org.harvestlink.matching.engine;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A certificate that covers a harvest.
 *
 * @param scheme such as {@code VIETGAP}
 * @param from first day of validity, null when unknown
 * @param to last day of validity, null when it does not expire
 */
public record Certificate(String scheme, LocalDate from, LocalDate to) implements Dated {

    public Certificate {
        Objects.requireNonNull(scheme, "scheme");
    }
}

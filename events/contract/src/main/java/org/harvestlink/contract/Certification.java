package org.harvestlink.contract;

import java.time.LocalDate;

/** A certificate's scheme, such as {@code VIETGAP}, and the days from and to which it is valid, both included. */
public record Certification(String scheme, LocalDate validFrom, LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}

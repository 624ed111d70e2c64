package org.harvestlink.http;

import java.time.LocalDate;

/** Something that runs from one day to another, both included; both may be null until they have been checked. */
public interface Span {

    LocalDate from();

    LocalDate to();
}

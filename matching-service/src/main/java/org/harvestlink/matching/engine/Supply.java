package org.harvestlink.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The open part of a harvest.
 *
 * @param openKg kilograms not promised to anybody, 0 or more
 * @param window the days on which the fruit can be loaded
 * @param askVndPerKg the cooperative's price at its district, without transport
 * @param minimumLotKg the smallest lot that the cooperative sells, 0 for none
 * @param district GSO code of the former district, such as {@code 124} for Yên Châu
 * @param sequence place in the order of arrival: a lower one goes first where all else is equal
 */
public record Supply(
        UUID id,
        UUID cooperativeId,
        Produce produce,
        long openKg,
        DaySpan window,
        long askVndPerKg,
        long minimumLotKg,
        String district,
        List<Certificate> certificates,
        List<Grant> grants,
        long sequence) {

    /** @throws IllegalArgumentException on negative kilograms or a negative price */
    public Supply {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cooperativeId, "cooperativeId");
        Objects.requireNonNull(produce, "produce");
        Objects.requireNonNull(window, "window");
        if (openKg < 0 || askVndPerKg < 0 || minimumLotKg < 0) {
            throw new IllegalArgumentException(
                    "harvest " + id + ": " + openKg + " kg at " + askVndPerKg + " in lots of " + minimumLotKg);
        }
        certificates = List.copyOf(certificates);
        grants = List.copyOf(grants);
    }

    /** The same harvest on the terms of a negotiation. */
    public Supply on(Terms terms) {
        return new Supply(
                id,
                cooperativeId,
                produce,
                terms.kg(),
                window,
                terms.priceVndPerKg(),
                minimumLotKg,
                district,
                certificates,
                grants,
                sequence);
    }

    /** The same harvest without the days before {@code today}. */
    public Supply since(LocalDate today) {
        DaySpan left = window.since(today);
        return left.equals(window)
                ? this
                : new Supply(
                        id,
                        cooperativeId,
                        produce,
                        openKg,
                        left,
                        askVndPerKg,
                        minimumLotKg,
                        district,
                        certificates,
                        grants,
                        sequence);
    }
}

package org.harvestlink.matching.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The open part of an order.
 *
 * @param openKg kilograms that nobody has promised yet, 0 or more
 * @param delivery the days on which the fruit is taken in
 * @param destination a destination's id from the reference data, such as {@code HUUNGHI}
 * @param market where the fruit is eaten, ISO 3166-1 alpha-2, {@code VN} for domestic
 * @param sequence place in the order of arrival: a lower one goes first where all else is equal
 */
public record Demand(
        UUID id,
        UUID buyerId,
        Produce produce,
        long openKg,
        DaySpan delivery,
        String destination,
        String market,
        Requirement certificates,
        Limits limits,
        Sharing sharing,
        long sequence) {

    /** @throws IllegalArgumentException on negative kilograms */
    public Demand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(buyerId, "buyerId");
        Objects.requireNonNull(produce, "produce");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(certificates, "certificates");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(sharing, "sharing");
        if (openKg < 0) {
            throw new IllegalArgumentException("order " + id + ": " + openKg + " kg");
        }
    }

    /** The same order on the terms of a negotiation. */
    public Demand on(Terms terms) {
        return new Demand(
                id,
                buyerId,
                produce,
                terms.kg(),
                terms.days(),
                destination,
                market,
                certificates,
                limits,
                sharing,
                sequence);
    }

    /** The same order, open for so many kilograms, 0 or more. */
    public Demand openFor(long kg) {
        return new Demand(
                id, buyerId, produce, kg, delivery, destination, market, certificates, limits, sharing, sequence);
    }

    /** The same order with other limits of price and distance. */
    public Demand within(Limits others) {
        return new Demand(
                id, buyerId, produce, openKg, delivery, destination, market, certificates, others, sharing, sequence);
    }

    /** The same order without the days before {@code today}. */
    public Demand since(LocalDate today) {
        DaySpan left = delivery.since(today);
        return left.equals(delivery)
                ? this
                : new Demand(
                        id,
                        buyerId,
                        produce,
                        openKg,
                        left,
                        destination,
                        market,
                        certificates,
                        limits,
                        sharing,
                        sequence);
    }
}

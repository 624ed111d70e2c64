package org.harvestlink.matching.engine;

import java.util.Objects;
import java.util.Optional;

/** A harvest and an order side by side, with the facts that lie between them. */
public record Pairing(Supply supply, Demand demand, MarketFacts facts) {

    public Pairing {
        Objects.requireNonNull(supply, "supply");
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(facts, "facts");
    }

    /** The way between them, empty when the distance is unknown. */
    public Optional<Haul> haul() {
        return facts.haul(supply.district(), demand.destination());
    }

    /** The days on which the fruit can arrive: each day of loading plus the transit, which is taken as 0 while unknown. */
    public DaySpan arrivals() {
        return supply.window().later(haul().map(Haul::days).orElse(0));
    }

    /**
     * The days of the order's window on which the fruit can be there, empty when there are none. Fruit is taken in on the
     * day on which it arrives: a harvest's window tells when it is to be had, storage included.
     */
    public Optional<DaySpan> deliveryDays() {
        return arrivals().common(demand.delivery());
    }

    /** Ask plus transport, in VND per kilogram; empty when the distance is unknown. */
    public Optional<Long> deliveredVndPerKg() {
        return haul().map(haul -> supply.askVndPerKg() + haul.vndPerKg());
    }

    /** The most kilograms that the two could trade. */
    public long tradableKg() {
        return Math.min(supply.openKg(), demand.openKg());
    }

    /** The smallest lot that suits both sides, at least 1. */
    public long minimumLotKg() {
        return Math.max(1, Math.max(supply.minimumLotKg(), demand.sharing().minimumLotKg()));
    }
}

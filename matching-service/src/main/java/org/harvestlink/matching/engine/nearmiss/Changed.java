package org.harvestlink.matching.engine.nearmiss;

import java.time.LocalDate;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.Sharing;

/** An order with one thing of it changed. */
final class Changed {

    private Changed() {}

    static Demand delivery(Demand d, LocalDate from, LocalDate to) {
        return of(d, d.produce(), new DaySpan(from, to), d.market(), d.certificates(), d.sharing());
    }

    static Demand certificates(Demand d, Requirement required) {
        return of(d, d.produce(), d.delivery(), d.market(), required, d.sharing());
    }

    static Demand market(Demand d, String market) {
        return of(d, d.produce(), d.delivery(), market, d.certificates(), d.sharing());
    }

    static Demand produce(Demand d, Produce produce) {
        return of(d, produce, d.delivery(), d.market(), d.certificates(), d.sharing());
    }

    static Demand sharing(Demand d, Sharing sharing) {
        return of(d, d.produce(), d.delivery(), d.market(), d.certificates(), sharing);
    }

    private static Demand of(
            Demand d, Produce produce, DaySpan delivery, String market, Requirement certificates, Sharing sharing) {
        return new Demand(
                d.id(),
                d.buyerId(),
                produce,
                d.openKg(),
                delivery,
                d.destination(),
                market,
                certificates,
                d.limits(),
                sharing,
                d.sequence());
    }
}

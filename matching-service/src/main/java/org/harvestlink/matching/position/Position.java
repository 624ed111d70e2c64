package org.harvestlink.matching.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.matching.engine.Certificate;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Grant;
import org.harvestlink.matching.engine.Limits;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Supply;

/**
 * The kilograms of one harvest or order, with what its owner last declared.
 *
 * @param listed false once withdrawn or ended: nothing more can be promised
 * @param openKg not promised to anybody
 * @param shortfallKg promised beyond what is still declared; while there is any, new promises wait
 * @param arrivedAt when it was first listed: earlier goes first where all else is equal
 * @param listing the {@link HarvestState} or {@link OrderState}
 */
public record Position(
        UUID id,
        PositionKind kind,
        UUID ownerId,
        String crop,
        boolean listed,
        long openKg,
        long shortfallKg,
        Instant arrivedAt,
        EventBody listing) {

    public HarvestState harvest() {
        return (HarvestState) listing;
    }

    public OrderState order() {
        return (OrderState) listing;
    }

    /** The days of the harvest or of the delivery. */
    public DayWindow window() {
        return kind == PositionKind.HARVEST
                ? harvest().window()
                : order().delivery().window();
    }

    /** Whether anything of it can still be promised on or after {@code today}. */
    public boolean tradable(LocalDate today) {
        return listed && openKg > 0 && shortfallKg == 0 && !window().to().isBefore(today);
    }

    /** The engine's view of a harvest. */
    public Supply supply() {
        HarvestState harvest = harvest();
        return new Supply(
                id,
                ownerId,
                new Produce(crop, harvest.variety(), harvest.grade()),
                openKg,
                days(),
                harvest.askVndPerKg(),
                orZero(harvest.minimumLotKg()),
                harvest.district(),
                harvest.certifications().stream()
                        .map(held -> new Certificate(held.scheme(), held.validFrom(), held.validTo()))
                        .toList(),
                harvest.markets().stream()
                        .map(grant -> new Grant(grant.market(), grant.from(), grant.to()))
                        .toList(),
                sequence());
    }

    /**
     * The engine's view of an order.
     *
     * @param suppliers the cooperatives that a part of it is held for or agreed with
     */
    public Demand demand(Set<UUID> suppliers) {
        OrderState order = order();
        List<String> allOf = order.certifications().allOf();
        List<String> anyOf = order.certifications().anyOf();
        return new Demand(
                id,
                ownerId,
                new Produce(crop, order.variety(), order.grade()),
                openKg,
                days(),
                order.delivery().place(),
                order.market(),
                Requirement.of(allOf, anyOf),
                new Limits(order.maxVndPerKg(), order.maxKm()),
                new Sharing(orZero(order.minimumLotKg()), order.maxSuppliers(), order.allOrNothing(), suppliers),
                sequence());
    }

    private DaySpan days() {
        DayWindow window = window();
        return new DaySpan(window.from(), window.to());
    }

    private long sequence() {
        return arrivedAt.toEpochMilli();
    }

    private static long orZero(Long kg) {
        return kg == null ? 0 : kg;
    }
}

package org.harvestlink.matching.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** An order told by what matters to a test: otherwise 10,000 kg of mango for Hà Nội, 12–18 June 2027, at any price. */
public final class DemandBuilder {

    private UUID id = new UUID(3, 1);
    private String crop = "MANGO";
    private String variety;
    private String grade;
    private long openKg = 10_000;
    private DaySpan delivery = new DaySpan(LocalDate.of(2027, 6, 12), LocalDate.of(2027, 6, 18));
    private String destination = "HN";
    private String market = "VN";
    private Requirement certificates = Requirement.NONE;
    private Long maxVndPerKg;
    private Integer maxKm;
    private long minimumLotKg;
    private Integer maxSuppliers;
    private boolean allOrNothing;
    private Set<UUID> suppliers = Set.of();
    private long sequence = 1;

    public static DemandBuilder order() {
        return new DemandBuilder();
    }

    public DemandBuilder id(long number) {
        id = new UUID(3, number);
        return this;
    }

    public DemandBuilder crop(String code) {
        crop = code;
        return this;
    }

    public DemandBuilder variety(String name) {
        variety = name;
        return this;
    }

    public DemandBuilder grade(String name) {
        grade = name;
        return this;
    }

    public DemandBuilder kg(long open) {
        openKg = open;
        return this;
    }

    public DemandBuilder delivered(String from, String to) {
        delivery = new DaySpan(LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    public DemandBuilder delivered(DaySpan days) {
        delivery = days;
        return this;
    }

    public DemandBuilder to(String destinationId) {
        destination = destinationId;
        return this;
    }

    public DemandBuilder market(String code) {
        market = code;
        return this;
    }

    public DemandBuilder allOf(String... schemes) {
        certificates = Requirement.of(List.of(schemes), certificates.anyOf());
        return this;
    }

    public DemandBuilder anyOf(String... schemes) {
        certificates = Requirement.of(certificates.allOf(), List.of(schemes));
        return this;
    }

    public DemandBuilder certificates(Requirement required) {
        certificates = required;
        return this;
    }

    public DemandBuilder maximum(Long vndPerKg) {
        maxVndPerKg = vndPerKg;
        return this;
    }

    public DemandBuilder maximum(long vndPerKg) {
        return maximum(Long.valueOf(vndPerKg));
    }

    public DemandBuilder within(Integer km) {
        maxKm = km;
        return this;
    }

    public DemandBuilder minimumLot(long kg) {
        minimumLotKg = kg;
        return this;
    }

    public DemandBuilder suppliers(Integer most) {
        maxSuppliers = most;
        return this;
    }

    public DemandBuilder allOrNothing(boolean whole) {
        allOrNothing = whole;
        return this;
    }

    public DemandBuilder sharedBy(long... cooperatives) {
        suppliers = LongStream.of(cooperatives).mapToObj(n -> new UUID(2, n)).collect(Collectors.toSet());
        return this;
    }

    public DemandBuilder sharedBy(Collection<UUID> cooperatives) {
        suppliers = Set.copyOf(cooperatives);
        return this;
    }

    public DemandBuilder sequence(long number) {
        sequence = number;
        return this;
    }

    public Demand build() {
        return new Demand(
                id,
                new UUID(4, 1),
                new Produce(crop, variety, grade),
                openKg,
                delivery,
                destination,
                market,
                certificates,
                new Limits(maxVndPerKg, maxKm),
                new Sharing(minimumLotKg, maxSuppliers, allOrNothing, suppliers),
                sequence);
    }
}

package org.harvestlink.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A harvest told by what matters to a test: otherwise 16,400 kg of mango from Mai Sơn, picked 10–20 June 2027. */
public final class SupplyBuilder {

    private UUID id = new UUID(1, 1);
    private UUID cooperativeId = new UUID(2, 1);
    private String crop = "MANGO";
    private String variety;
    private String grade;
    private long openKg = 16_400;
    private DaySpan window = new DaySpan(LocalDate.of(2027, 6, 10), LocalDate.of(2027, 6, 20));
    private long askVndPerKg = 12_000;
    private long minimumLotKg;
    private String district = "125";
    private final List<Certificate> certificates = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>(List.of(new Grant("VN", null, null)));
    private long sequence = 1;

    public static SupplyBuilder harvest() {
        return new SupplyBuilder();
    }

    public SupplyBuilder id(long number) {
        id = new UUID(1, number);
        return this;
    }

    public SupplyBuilder cooperative(long number) {
        cooperativeId = new UUID(2, number);
        return this;
    }

    public SupplyBuilder crop(String code) {
        crop = code;
        return this;
    }

    public SupplyBuilder variety(String name) {
        variety = name;
        return this;
    }

    public SupplyBuilder grade(String name) {
        grade = name;
        return this;
    }

    public SupplyBuilder kg(long open) {
        openKg = open;
        return this;
    }

    public SupplyBuilder picked(String from, String to) {
        window = new DaySpan(LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    public SupplyBuilder picked(DaySpan days) {
        window = days;
        return this;
    }

    public SupplyBuilder ask(long vndPerKg) {
        askVndPerKg = vndPerKg;
        return this;
    }

    public SupplyBuilder minimumLot(long kg) {
        minimumLotKg = kg;
        return this;
    }

    public SupplyBuilder from(String districtCode) {
        district = districtCode;
        return this;
    }

    public SupplyBuilder certified(String scheme, String from, String to) {
        certificates.add(new Certificate(scheme, day(from), day(to)));
        return this;
    }

    public SupplyBuilder certificates(List<Certificate> all) {
        certificates.clear();
        certificates.addAll(all);
        return this;
    }

    public SupplyBuilder granted(String market, String from, String to) {
        grants.add(new Grant(market, day(from), day(to)));
        return this;
    }

    public SupplyBuilder grants(List<Grant> all) {
        grants.clear();
        grants.addAll(all);
        return this;
    }

    public SupplyBuilder sequence(long number) {
        sequence = number;
        return this;
    }

    public Supply build() {
        return new Supply(
                id,
                cooperativeId,
                new Produce(crop, variety, grade),
                openKg,
                window,
                askVndPerKg,
                minimumLotKg,
                district,
                certificates,
                grants,
                sequence);
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}

package org.harvestlink.catalog.area;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.catalog.standing.CodeFormat;
import org.harvestlink.catalog.standing.CodeGrant;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.catalog.standing.StatusHistory;
import org.harvestlink.http.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One crop on one area of one cooperative. Each change counts the version up. */
@Entity
public class GrowingArea {

    @Id
    private UUID id;

    private UUID cooperativeId;
    private String crop;

    @Embedded
    private AreaFacts facts;

    @Enumerated(EnumType.STRING)
    private CodeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private StatusHistory statusHistory;

    private long version;

    protected GrowingArea() {}

    static GrowingArea register(UUID id, UUID cooperativeId, String crop, AreaFacts facts, StatusHistory history) {
        GrowingArea area = new GrowingArea();
        area.id = id;
        area.cooperativeId = cooperativeId;
        area.crop = crop;
        area.facts = facts;
        area.statusHistory = history;
        area.status = history.current();
        area.version = 1;
        return area;
    }

    void correct(AreaFacts told, StatusHistory history) {
        facts = told;
        statusHistory = history;
        status = history.current();
        version++;
    }

    public UUID id() {
        return id;
    }

    public UUID cooperativeId() {
        return cooperativeId;
    }

    public String crop() {
        return crop;
    }

    /** The planting area code. */
    public String code() {
        return facts.code();
    }

    public String communeCode() {
        return facts.communeCode();
    }

    /** GSO code of the former district. */
    public String district() {
        return facts.district();
    }

    public CodeStatus status() {
        return status;
    }

    public CodeGrant grant() {
        return new CodeGrant(status, facts.markets());
    }

    /** The most that a season can yield: hectares × expected yield, in whole kilograms. */
    public long capacityKg() {
        return facts.hectares()
                .multiply(BigDecimal.valueOf(facts.expectedYieldKgPerHa()))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    StatusHistory statusHistory() {
        return statusHistory;
    }

    long version() {
        return version;
    }

    GrowingAreaView view(ReferenceBook book, Language language) {
        return new GrowingAreaView(
                id,
                cooperativeId,
                crop,
                facts.code(),
                facts.hectares(),
                facts.expectedYieldKgPerHa(),
                facts.communeCode(),
                book.districtName(facts.district()),
                facts.markets(),
                status,
                statusHistory.changes(),
                CodeFormat.PLANTING_AREA.warnings(facts.code(), language),
                version);
    }
}

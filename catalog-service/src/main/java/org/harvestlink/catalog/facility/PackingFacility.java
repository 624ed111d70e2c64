package org.harvestlink.catalog.facility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.harvestlink.catalog.standing.CodeFormat;
import org.harvestlink.catalog.standing.CodeGrant;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.catalog.standing.StatusHistory;
import org.harvestlink.http.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A place where a cooperative packs, under a code. Each change counts the version up. */
@Entity
public class PackingFacility {

    @Id
    private UUID id;

    private UUID cooperativeId;
    private String code;
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> markets;

    @Enumerated(EnumType.STRING)
    private CodeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private StatusHistory statusHistory;

    private long version;

    protected PackingFacility() {}

    static PackingFacility register(
            UUID id, UUID cooperativeId, String code, String name, List<String> markets, StatusHistory history) {
        PackingFacility facility = new PackingFacility();
        facility.id = id;
        facility.cooperativeId = cooperativeId;
        facility.code = code;
        facility.name = name;
        facility.markets = List.copyOf(markets);
        facility.statusHistory = history;
        facility.status = history.current();
        facility.version = 1;
        return facility;
    }

    void correct(String toldCode, String toldName, List<String> toldMarkets, StatusHistory history) {
        code = toldCode;
        name = toldName;
        markets = List.copyOf(toldMarkets);
        statusHistory = history;
        status = history.current();
        version++;
    }

    public UUID id() {
        return id;
    }

    /** The packing facility code. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public CodeGrant grant() {
        return new CodeGrant(status, markets);
    }

    UUID cooperativeId() {
        return cooperativeId;
    }

    StatusHistory statusHistory() {
        return statusHistory;
    }

    long version() {
        return version;
    }

    PackingFacilityView view(Language language) {
        return new PackingFacilityView(
                id,
                cooperativeId,
                code,
                name,
                markets,
                status,
                statusHistory.changes(),
                CodeFormat.PACKING_FACILITY.warnings(code, language),
                version);
    }
}

package org.harvestlink.catalog.harvest;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;

/** Kilograms of one crop from one growing area. Each change counts the version up. */
@Entity
class Harvest {

    private static final ProblemType CLOSED =
            new ProblemType("harvest-closed", 409, new Text("Vụ thu hoạch đã đóng", "The harvest is closed"));

    @Id
    private UUID id;

    private UUID cooperativeId;
    private String crop;
    private UUID growingAreaId;

    @Embedded
    private Terms terms;

    private int season;

    @Embedded
    private Derived derived;

    @Enumerated(EnumType.STRING)
    private HarvestStatus status;

    private Instant listedAt;
    private long version;

    protected Harvest() {}

    static Harvest list(
            UUID id, UUID cooperativeId, NewHarvest told, Terms terms, int season, Derived derived, Instant now) {
        Harvest harvest = new Harvest();
        harvest.id = id;
        harvest.cooperativeId = cooperativeId;
        harvest.crop = told.crop();
        harvest.growingAreaId = told.growingAreaId();
        harvest.terms = terms;
        harvest.season = season;
        harvest.derived = derived;
        harvest.status = HarvestStatus.LISTED;
        harvest.listedAt = now;
        harvest.version = 1;
        return harvest;
    }

    /** @throws Problem 409 when the harvest is withdrawn or over */
    void revise(Terms revised, int revisedSeason, Derived now) {
        requireListed();
        terms = revised;
        season = revisedSeason;
        derived = now;
        version++;
    }

    /** Takes over what follows from a changed situation. @return false when nothing is different */
    boolean follow(Derived now) {
        if (derived.equals(now)) {
            return false;
        }
        derived = now;
        version++;
        return true;
    }

    /** Takes the harvest off the market; what is promised stays promised. @throws Problem 409 when it is off already */
    void withdraw() {
        close(HarvestStatus.WITHDRAWN);
    }

    /** Ends a harvest whose window is over. @throws Problem 409 when it is off the market already */
    void end() {
        close(HarvestStatus.ENDED);
    }

    private void close(HarvestStatus closed) {
        requireListed();
        status = closed;
        version++;
    }

    /** @throws Problem 409 when it is withdrawn or over */
    void requireListed() {
        if (status != HarvestStatus.LISTED) {
            throw Problem.of(
                            CLOSED,
                            status == HarvestStatus.WITHDRAWN
                                    ? "Vụ thu hoạch đã được rút, không sửa được nữa."
                                    : "Thời gian thu hoạch đã qua, không sửa được nữa.",
                            status == HarvestStatus.WITHDRAWN
                                    ? "The harvest has been withdrawn and can't be changed any more."
                                    : "The harvest's window is over, so it can't be changed any more.")
                    .with("harvestStatus", status);
        }
    }

    UUID id() {
        return id;
    }

    UUID cooperativeId() {
        return cooperativeId;
    }

    String crop() {
        return crop;
    }

    UUID growingAreaId() {
        return growingAreaId;
    }

    Terms terms() {
        return terms;
    }

    int season() {
        return season;
    }

    Derived derived() {
        return derived;
    }

    HarvestStatus status() {
        return status;
    }

    Instant listedAt() {
        return listedAt;
    }

    long version() {
        return version;
    }

    /** The whole state as the other services hear of it. */
    HarvestState state() {
        return new HarvestState(
                id,
                cooperativeId,
                derived.cooperativeName(),
                crop,
                terms.variety(),
                terms.grade(),
                terms.quantityKg(),
                terms.window(),
                terms.askVndPerKg(),
                terms.minimumLotKg(),
                growingAreaId,
                derived.areaCode(),
                derived.communeCode(),
                derived.district(),
                terms.packingFacilityId(),
                derived.clearances().certifications(),
                derived.clearances().markets(),
                status,
                listedAt,
                version);
    }
}

package org.harvestlink.catalog.harvest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.catalog.position.HarvestPosition;
import org.harvestlink.catalog.position.Kilos;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.contract.Certification;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.http.Days;

/**
 * A harvest as everybody sees it.
 *
 * @param district name of the former district, such as Yên Châu
 * @param certifications every certificate that covers the area, with its days
 * @param markets codes of the markets that are open to the fruit on some day of its window
 * @param season the year of the season on whose capacity it counts
 * @param version of the harvest; its positions follow matching and do not count it up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HarvestView(
        UUID id,
        UUID cooperativeId,
        String cooperativeName,
        String crop,
        String variety,
        String grade,
        long quantityKg,
        Days window,
        long askVndPerKg,
        Long minimumLotKg,
        UUID growingAreaId,
        String areaCode,
        String communeCode,
        String district,
        UUID packingFacilityId,
        String note,
        List<Certification> certifications,
        List<String> markets,
        HarvestStatus status,
        long openKg,
        long heldKg,
        long agreedKg,
        long deliveredKg,
        long shortfallKg,
        int season,
        Instant listedAt,
        long version) {

    static HarvestView of(HarvestRow row, ReferenceBook book) {
        Harvest harvest = row.harvest();
        Terms terms = harvest.terms();
        Derived derived = harvest.derived();
        Kilos kilos = HarvestPosition.of(row.position(), terms.quantityKg());
        return new HarvestView(
                harvest.id(),
                harvest.cooperativeId(),
                derived.cooperativeName(),
                harvest.crop(),
                terms.variety(),
                terms.grade(),
                terms.quantityKg(),
                Days.of(terms.window()),
                terms.askVndPerKg(),
                terms.minimumLotKg(),
                harvest.growingAreaId(),
                derived.areaCode(),
                derived.communeCode(),
                book.districtName(derived.district()),
                terms.packingFacilityId(),
                terms.note(),
                derived.clearances().certifications(),
                derived.clearances().marketsOpenIn(terms.window()),
                harvest.status(),
                kilos.openKg(),
                kilos.heldKg(),
                kilos.agreedKg(),
                kilos.deliveredKg(),
                kilos.shortfallKg(),
                harvest.season(),
                harvest.listedAt(),
                harvest.version());
    }
}

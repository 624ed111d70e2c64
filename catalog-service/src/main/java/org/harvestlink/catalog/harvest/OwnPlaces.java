package org.harvestlink.catalog.harvest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harvestlink.catalog.area.GrowingArea;
import org.harvestlink.catalog.facility.PackingFacility;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.sheets.Field;
import org.harvestlink.sheets.Names;
import org.harvestlink.sheets.Reading;
import org.harvestlink.sheets.Text;

/** The areas and facilities of one cooperative, which its sheets name by their codes. */
record OwnPlaces(List<GrowingArea> areas, List<PackingFacility> facilities) {

    Optional<GrowingArea> area(UUID id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /**
     * An area by its code, of those that grow the row's crop, for one code may stand for several crops. Where nothing is told
     * the only active one is meant, and said to be.
     */
    Field.Reader area() {
        return (cell, unit, row) -> {
            List<GrowingArea> growing = areas.stream()
                    .filter(area -> area.crop().equals(row.get("crop")))
                    .toList();
            if (!cell.isEmpty()) {
                Reading<String> ofCrop = names(growing).read(cell);
                return ofCrop.value() != null ? ofCrop : names(areas).read(cell);
            }
            List<GrowingArea> active = growing.stream()
                    .filter(area -> area.status() == CodeStatus.ACTIVE)
                    .toList();
            return active.size() != 1
                    ? Reading.nothing()
                    : Reading.of(
                            active.get(0).id().toString(),
                            Text.same(active.get(0).code()));
        };
    }

    /** A facility by its code or name. */
    Field.Reader facility() {
        Names names = new Names(facilities.stream()
                .map(it -> new Names.Entry(it.id().toString(), Text.same(it.code()), List.of(it.name())))
                .toList());
        return (cell, unit, row) -> names.read(cell);
    }

    private static Names names(Collection<GrowingArea> areas) {
        return new Names(areas.stream()
                .map(area -> new Names.Entry(area.id().toString(), Text.same(area.code()), List.of()))
                .toList());
    }
}

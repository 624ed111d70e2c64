package org.harvestlink.catalog.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.catalog.area.GrowingArea;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Violation;
import org.harvestlink.imports.Importing;
import org.harvestlink.sheets.Field;

/** Harvests from a sheet. What the rows before take of an area's capacity is gone for those behind them. */
final class HarvestImport implements Importing<NewHarvest> {

    private final List<Field> fields;
    private final OwnPlaces own;
    private final Map<AreaSeason, Long> listedKg;
    private final HarvestRules rules;

    HarvestImport(List<Field> fields, OwnPlaces own, Map<AreaSeason, Long> listedKg, HarvestRules rules) {
        this.fields = fields;
        this.own = own;
        this.listedKg = new HashMap<>(listedKg);
        this.rules = rules;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public Class<NewHarvest> type() {
        return NewHarvest.class;
    }

    @Override
    public List<Violation> violations(NewHarvest told) {
        List<Violation> faults = new ArrayList<>(rules.faults(told));
        if (told.crop() != null) {
            own.area(told.growingAreaId()).ifPresent(area -> look(area, told, faults));
        }
        return faults;
    }

    private void look(GrowingArea area, NewHarvest told, List<Violation> faults) {
        collect(faults, "growingAreaId", () -> rules.requireCrop(area, told.crop()));
        collect(faults, "growingAreaId", () -> rules.requireActive(area));
        boolean counts = told.quantityKg() != null
                && told.window() != null
                && told.window().from() != null
                && told.window().to() != null;
        if (faults.isEmpty() && counts) {
            collect(faults, "quantityKg", () -> take(area, told));
        }
    }

    private void take(GrowingArea area, NewHarvest told) {
        AreaSeason counted = new AreaSeason(area.id(), rules.season(told));
        long listed = listedKg.getOrDefault(counted, 0L);
        new Capacity(area.code(), area.capacityKg(), listed).require(told.quantityKg());
        listedKg.put(counted, listed + told.quantityKg());
    }

    private static void collect(List<Violation> faults, String field, Runnable check) {
        try {
            check.run();
        } catch (Problem refused) {
            faults.addAll(refused.violationsOr(field));
        }
    }
}

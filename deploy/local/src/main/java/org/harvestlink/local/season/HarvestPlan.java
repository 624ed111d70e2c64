package org.harvestlink.local.season;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Plans harvests: the province's tonnage by crop and month, divided among the cooperatives that grow it. */
final class HarvestPlan {

    /** The province picks 450,000 t; 20,000 listings of this size would be all of it. */
    private static final double MEAN_KG = 22_500;

    private static final long STEP_KG = 100;
    private static final long STEP_VND = 100;

    /** No area is listed up to its limit, so that a person can list more of the same crop by hand. */
    private static final double USABLE = 0.9;

    private final List<SimulatedCooperative> cooperatives;
    private final Calendar calendar;
    private final Random random;
    private final Map<SimulatedCooperative, Map<String, Long>> listedKg = new HashMap<>();

    HarvestPlan(List<SimulatedCooperative> cooperatives, Calendar calendar, Random random) {
        this.cooperatives = cooperatives;
        this.calendar = calendar;
        this.random = random;
    }

    /** That many harvests in a random order, fewer when the growing areas can't hold them. */
    List<PlannedHarvest> harvests(List<CropFigures> crops, int count) {
        List<Stratum> strata = strata(crops);
        int[] counts = Apportionment.counts(strata.stream().map(Stratum::tonnes).toList(), count);
        double planned = 0;
        for (int i = 0; i < counts.length; i++) {
            planned += counts[i] == 0 ? 0 : strata.get(i).tonnes();
        }
        List<PlannedHarvest> harvests = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            double kg = MEAN_KG * count * strata.get(i).tonnes() / planned;
            for (long lot : Apportionment.lots(kg, counts[i], STEP_KG, random)) {
                plan(strata.get(i), lot, harvests);
            }
        }
        Collections.shuffle(harvests, random);
        return harvests;
    }

    private static List<Stratum> strata(List<CropFigures> crops) {
        List<Stratum> strata = new ArrayList<>();
        for (CropFigures crop : crops) {
            for (Month month : Month.values()) {
                if (crop.share(month) > 0) {
                    strata.add(new Stratum(crop, month));
                }
            }
        }
        return strata;
    }

    private void plan(Stratum stratum, long kg, List<PlannedHarvest> harvests) {
        CropFigures crop = stratum.crop();
        SimulatedCooperative cooperative = choose(crop.code(), kg);
        if (cooperative == null) {
            return;
        }
        listedKg.computeIfAbsent(cooperative, any -> new HashMap<>()).merge(crop.code(), kg, Long::sum);
        int grade = random.nextInt(crop.grades().size());
        harvests.add(new PlannedHarvest(
                cooperative,
                crop.code(),
                crop.varieties().get(random.nextInt(crop.varieties().size())),
                crop.grades().get(grade),
                kg,
                calendar.window(stratum.month(), 5, 14, random),
                ask(crop, stratum.month(), grade)));
    }

    /** A cooperative with room for the kilograms, those of the crop's own districts first of all; null when none has. */
    private SimulatedCooperative choose(String crop, long kg) {
        List<SimulatedCooperative> able = cooperatives.stream()
                .filter(cooperative -> cooperative.crops().contains(crop))
                .filter(cooperative -> listedKg(cooperative, crop) + kg <= USABLE * cooperative.capacityKg(crop))
                .toList();
        int all = able.stream().mapToInt(one -> one.weight(crop)).sum();
        int chosen = all == 0 ? 0 : random.nextInt(all);
        for (SimulatedCooperative one : able) {
            chosen -= one.weight(crop);
            if (chosen < 0) {
                return one;
            }
        }
        return null;
    }

    private long listedKg(SimulatedCooperative cooperative, String crop) {
        return listedKg.getOrDefault(cooperative, Map.of()).getOrDefault(crop, 0L);
    }

    private long ask(CropFigures crop, Month month, int grade) {
        double asked = crop.usualPrice(month, grade) * random.nextDouble(0.85, 1.15);
        long rounded = Math.round(asked / STEP_VND) * STEP_VND;
        return Math.max(crop.low(), Math.min(crop.high(), rounded));
    }

    /** What is picked of one crop in one month. */
    private record Stratum(CropFigures crop, Month month) {

        double tonnes() {
            return crop.tonnes() * crop.share(month);
        }
    }
}

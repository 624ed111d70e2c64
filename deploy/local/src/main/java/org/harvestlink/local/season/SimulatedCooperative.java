package org.harvestlink.local.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.harvestlink.local.Logins;
import org.harvestlink.local.Logins.Login;

/**
 * The cooperative of a local login.
 *
 * @param number of the login, 1 to 20
 * @param commune code of the General Statistics Office
 * @param mainCrops what its former district is known for
 */
record SimulatedCooperative(int number, Login login, String name, String commune, Set<String> mainCrops) {

    /** Every cooperative grows these, whatever its district is known for. */
    private static final List<String> EVERYWHERE = List.of("MANGO", "LONGAN", "PLUM");

    /** Hectares of a crop that the district is known for, and of another one. */
    private static final int MAIN_HECTARES = 2_000;

    private static final int HECTARES = 500;

    /** What every area yields in a season. */
    static final int YIELD_KG_PER_HECTARE = 10_000;

    static List<SimulatedCooperative> all() {
        return Table.rows("cooperatives.csv").stream()
                .map(SimulatedCooperative::of)
                .toList();
    }

    private static SimulatedCooperative of(CSVRecord row) {
        String login = row.get("login");
        return new SimulatedCooperative(
                Integer.parseInt(login.substring("coop".length())),
                Logins.named(login),
                row.get("name"),
                row.get("commune"),
                Set.copyOf(Table.list(row, "main_crops")));
    }

    /** The crops of its growing areas, one area each, always in the same order. */
    List<String> crops() {
        List<String> crops = new ArrayList<>(EVERYWHERE);
        mainCrops.stream().sorted().filter(crop -> !EVERYWHERE.contains(crop)).forEach(crops::add);
        return crops;
    }

    int hectares(String crop) {
        return mainCrops.contains(crop) ? MAIN_HECTARES : HECTARES;
    }

    /** The most that one season of the crop may be, in kilograms. */
    long capacityKg(String crop) {
        return (long) hectares(crop) * YIELD_KG_PER_HECTARE;
    }

    /** How much more likely a harvest of the crop is here than elsewhere. */
    int weight(String crop) {
        return mainCrops.contains(crop) ? 8 : 1;
    }
}

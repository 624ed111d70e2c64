package org.harvestlink.catalog.harvest;

import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;

/**
 * What a season may still sell under one planting area code. Selling more than an area can bear is how borrowed codes show.
 *
 * @param code the planting area code
 * @param capacityKg hectares × expected yield
 * @param listedKg of the season's other harvests from the area
 */
record Capacity(String code, long capacityKg, long listedKg) {

    private static final ProblemType OVER_CAPACITY = new ProblemType(
            "over-capacity", 409, new Text("Vượt sản lượng của vùng trồng", "More than the growing area can bear"));

    long remainingKg() {
        return Math.max(0, capacityKg - listedKg);
    }

    /** True for the refusal that {@link #require} throws. */
    static boolean isExceeded(Throwable failure) {
        return failure instanceof Problem problem && problem.type() == OVER_CAPACITY;
    }

    /** @throws Problem 409 with the figures when the quantity is more than remains */
    void require(long quantityKg) {
        if (quantityKg <= remainingKg()) {
            return;
        }
        Text remaining = Text.kilograms(remainingKg());
        Text capacity = Text.kilograms(capacityKg);
        Text listed = Text.kilograms(listedKg);
        throw Problem.of(
                        OVER_CAPACITY,
                        "Mã " + code + " còn đăng bán được " + remaining.vi() + " trong vụ này (diện tích × năng suất: "
                                + capacity.vi() + ", đã đăng: " + listed.vi() + ").",
                        remaining.en() + " can still be listed under " + code + " this season (hectares × yield: "
                                + capacity.en() + ", listed already: " + listed.en() + ").")
                .with("code", code)
                .with("capacityKg", capacityKg)
                .with("listedKg", listedKg)
                .with("quantityKg", quantityKg)
                .with("remainingKg", remainingKg());
    }
}

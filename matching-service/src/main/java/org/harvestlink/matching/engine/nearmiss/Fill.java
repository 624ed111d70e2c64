package org.harvestlink.matching.engine.nearmiss;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * The fewest harvests that fill an order, or how far it is from being filled.
 *
 * @param shares kilograms by harvest, each at least the smallest lot of both sides, together what the order wants; empty
 *     when it can't be filled
 * @param atLeast no fewer harvests can fill it; 0 when none can
 * @param proven whether that is certain: the shares are as few as {@code atLeast}, or all choices have been tried
 * @param shortKg by how much all harvests that suit, of as many cooperatives as may share the order, fall short; 0 when they
 *     have enough, even if their lots do not fit
 * @param binding how many harvests, and how many kilograms, each rule alone keeps away
 */
public record Fill(List<Share> shares, int atLeast, boolean proven, long shortKg, Map<RuleName, Kept> binding) {

    /** A harvest's part. */
    public record Share(UUID harvest, long kg) {}

    /** What one rule keeps away. */
    public record Kept(int harvests, long kg) {}

    /** Nothing is wanted, or nothing can be had, and nothing is known of why. */
    public static final Fill NOTHING = new Fill(List.of(), 0, true, 0, Map.of());

    public Fill {
        shares = List.copyOf(shares);
        binding = Map.copyOf(binding);
    }

    public boolean filled() {
        return !shares.isEmpty();
    }
}

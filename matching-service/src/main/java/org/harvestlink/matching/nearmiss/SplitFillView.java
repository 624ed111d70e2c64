package org.harvestlink.matching.nearmiss;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.http.Language;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.nearmiss.Fill;
import org.harvestlink.matching.engine.rule.RuleName;
import org.harvestlink.matching.engine.rule.Words;

/**
 * The fewest harvests that fill what is open of an order, or how far it is from being filled, and why.
 *
 * @param openKg what is to be filled
 * @param harvests which harvests fill it, the largest first; empty when none do
 * @param atLeast no fewer harvests can fill it; 0 when none can
 * @param proven whether that is certain: {@code harvests} are as few as {@code atLeast}, or all choices have been tried
 * @param shortKg by how much everything that suits falls short of the order; 0 when it has enough, even if its lots do not fit
 * @param kept what each rule alone keeps away, the most kilograms first
 */
public record SplitFillView(
        long openKg, List<Share> harvests, int atLeast, boolean proven, long shortKg, List<Kept> kept) {

    /** A harvest's part of the order. */
    record Share(UUID harvestId, long quantityKg) {}

    /** What would suit but for one rule. */
    record Kept(String rule, String text, int harvests, long quantityKg) {}

    static SplitFillView of(long openKg, Fill fill, Language language) {
        return new SplitFillView(
                openKg,
                fill.shares().stream()
                        .map(share -> new Share(share.harvest(), share.kg()))
                        .toList(),
                fill.atLeast(),
                fill.proven(),
                fill.shortKg(),
                fill.binding().entrySet().stream()
                        .sorted(Map.Entry.<RuleName, Fill.Kept>comparingByValue((a, b) -> Long.compare(b.kg(), a.kg()))
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(each -> kept(each.getKey(), each.getValue(), language))
                        .toList());
    }

    private static Kept kept(RuleName rule, Fill.Kept kept, Language language) {
        Text text =
                Text.of("Còn %s khác nhưng %s", "Another %s is there, but %s", Words.kg(kept.kg()), Words.lack(rule));
        return new Kept(rule.name(), language == Language.EN ? text.en() : text.vi(), kept.harvests(), kept.kg());
    }
}

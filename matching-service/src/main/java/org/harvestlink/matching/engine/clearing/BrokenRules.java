package org.harvestlink.matching.engine.clearing;

import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.column.HarvestColumns;
import org.harvestlink.matching.engine.column.Lexicon;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.rule.RuleName;

/** The rules that a harvest and an order of one crop break, as {@code RuleBook.standard()} finds them, but for the price. */
final class BrokenRules {

    private final CropBook book;
    private final HarvestColumns harvests;
    private final OrderColumns orders;

    BrokenRules(CropBook book) {
        this.book = book;
        harvests = book.harvests();
        orders = book.orders();
    }

    /**
     * Bits by the ordinals of {@link RuleName}.
     *
     * @param most how many are of interest: when there are more, some may be left out
     */
    int of(int harvest, int order, int most) {
        Haul haul = book.hauls().between(harvests.district(harvest), orders.destination(order));
        int transit = haul == null ? 0 : haul.days();
        int first = Math.max(harvests.from(harvest) + transit, orders.from(order));
        int last = Math.min(harvests.to(harvest) + transit, orders.to(order));
        boolean meet = first <= last;
        int broken = traits(harvest, order)
                | bit(RuleName.DATES, !meet || transit > book.shelfLifeDays())
                | bit(RuleName.DISTANCE, orders.hasMaxKm(order) && (haul == null || haul.km() > orders.maxKm(order)))
                | bit(RuleName.VOLUME, !largeEnough(harvest, order))
                | bit(RuleName.SUPPLIERS, orders.full(order) && !shares(harvest, order));
        return Integer.bitCount(broken) > most // the papers take longest to read
                ? broken
                : broken | papers(harvest, order, meet ? first : orders.from(order), meet ? last : orders.to(order));
    }

    private int traits(int harvest, int order) {
        int variety = orders.variety(order);
        int grade = orders.grade(order);
        return bit(RuleName.VARIETY, variety != Lexicon.NONE && variety != harvests.variety(harvest))
                | bit(RuleName.GRADE, grade != Lexicon.NONE && grade != harvests.grade(harvest));
    }

    private boolean largeEnough(int harvest, int order) {
        long kg = Math.min(harvests.openKg(harvest), orders.openKg(order));
        return kg > 0 && kg >= harvests.minimumLotKg(harvest) && kg >= orders.minimumLotKg(order);
    }

    private boolean shares(int harvest, int order) {
        for (int each : orders.sharing(order)) {
            if (each == harvests.cooperative(harvest)) {
                return true;
            }
        }
        return false;
    }

    private int papers(int harvest, int order, int first, int last) {
        return bit(RuleName.MARKET_ACCESS, !harvests.admitted(harvest, orders.market(order), first, last))
                | bit(RuleName.CERTIFICATION, !certified(harvest, order, first));
    }

    private boolean certified(int harvest, int order, int first) {
        int last = orders.to(order);
        for (int scheme : orders.allOf(order)) {
            if (!harvests.certified(harvest, scheme, first, last)) {
                return false;
            }
        }
        for (int scheme : orders.anyOf(order)) {
            if (harvests.certified(harvest, scheme, first, last)) {
                return true;
            }
        }
        return orders.anyOf(order).length == 0;
    }

    private static int bit(RuleName rule, boolean broken) {
        return broken ? 1 << rule.ordinal() : 0;
    }
}

package org.harvestlink.matching.engine.clearing;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * An order or a harvest that a clearing left without a partner for some or all of its kilograms.
 *
 * <p>The binding rule is {@link RuleName#PRICE} when somebody suits by every other rule and trades with others, or not at all.
 * Otherwise, of those on the other side that break the fewest rules besides the price, it is the rule that keeps the most
 * kilograms away, the first in the order of {@link RuleName} among equals; {@link RuleName#CROP} when there is nobody on the
 * other side.
 *
 * @param place in the book's list of orders or of harvests, from 0
 * @param kg what it did not get or sell, 1 or more
 * @param nearestVndPerKg the price from which it would trade. For an order, delivered: at a maximum above it the order would
 *     have a part in the optimum, below it none. For a harvest, at its district: at an ask below it the harvest would have a
 *     part, above it none. Empty when another rule than the price binds, when no ask above 0 would do, and for what has a part
 *     already
 * @param why the rule in words, one clause
 */
public record Left(int place, UUID id, long kg, RuleName rule, OptionalLong nearestVndPerKg, Text why) {

    public Left {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(nearestVndPerKg, "nearestVndPerKg");
        Objects.requireNonNull(why, "why");
    }
}

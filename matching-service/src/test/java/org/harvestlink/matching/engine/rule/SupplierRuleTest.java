package org.harvestlink.matching.engine.rule;

import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.rule.Judging.judged;
import static org.harvestlink.matching.engine.rule.Judging.says;
import static org.harvestlink.matching.engine.rule.Judging.verdictOf;

import org.junit.jupiter.api.Test;

class SupplierRuleTest {

    @Test
    void anOrderWithoutALimitMayBeSharedByAnyNumber() {
        says(
                verdictOf(RuleName.SUPPLIERS, judged(harvest(), order().sharedBy(7, 8, 9))),
                Outcome.PASS,
                "Đơn không giới hạn số hợp tác xã",
                "Any number of cooperatives may share the order");
    }

    @Test
    void anOrderSharedByAllThatMayShareItTakesNoOther() {
        says(
                verdictOf(
                        RuleName.SUPPLIERS,
                        judged(harvest().cooperative(1), order().suppliers(2).sharedBy(7, 8))),
                Outcome.FAIL,
                "Đơn đã đủ 2 hợp tác xã",
                "The order has all of its 2 cooperatives");
    }

    @Test
    void aCooperativeThatSharesTheOrderMayTakeMoreOfIt() {
        says(
                verdictOf(
                        RuleName.SUPPLIERS,
                        judged(harvest().cooperative(8), order().suppliers(2).sharedBy(7, 8))),
                Outcome.PASS,
                "Còn chỗ trong số tối đa 2 hợp tác xã của đơn",
                "There is room among the at most 2 cooperatives of the order");
    }
}

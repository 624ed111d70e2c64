package org.harvestlink.matching.engine.rule;

import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Text;

/** The order is not yet shared by as many cooperatives as may share it, or this cooperative is one of them. */
final class SupplierRule implements Rule {

    @Override
    public Verdict judge(Pairing pairing) {
        Sharing sharing = pairing.demand().sharing();
        if (sharing.maxSuppliers() == null) {
            return Verdict.pass(
                    RuleName.SUPPLIERS,
                    new Text("Đơn không giới hạn số hợp tác xã", "Any number of cooperatives may share the order"));
        }
        Text most = Text.same(sharing.maxSuppliers().toString());
        return sharing.hasRoomFor(pairing.supply().cooperativeId())
                ? Verdict.pass(
                        RuleName.SUPPLIERS,
                        Text.of(
                                "Còn chỗ trong số tối đa %s hợp tác xã của đơn",
                                "There is room among the at most %s cooperatives of the order", most))
                : Verdict.fail(
                        RuleName.SUPPLIERS,
                        Text.of("Đơn đã đủ %s hợp tác xã", "The order has all of its %s cooperatives", most));
    }
}

package org.harvestlink.matching.engine.rule;

import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Text;

/** What is open on both sides makes a lot that neither side finds too small. */
final class LotRule implements Rule {

    @Override
    public Verdict judge(Pairing pairing) {
        Supply supply = pairing.supply();
        Demand demand = pairing.demand();
        if (supply.openKg() == 0) {
            return Verdict.fail(
                    RuleName.VOLUME, new Text("Vụ thu hoạch đã hết hàng", "Nothing of the harvest is left"));
        }
        if (demand.openKg() == 0) {
            return Verdict.fail(RuleName.VOLUME, new Text("Đơn đã đủ hàng", "The order is filled"));
        }
        if (pairing.tradableKg() < pairing.minimumLotKg()) {
            return tooSmall(pairing);
        }
        return Verdict.pass(
                RuleName.VOLUME,
                Text.of(
                        "Giao được %s: vụ còn %s, đơn còn cần %s",
                        "%s can be traded: the harvest has %s, the order wants %s",
                        Words.kg(pairing.tradableKg()),
                        Words.kg(supply.openKg()),
                        Words.kg(demand.openKg())));
    }

    private static Verdict tooSmall(Pairing pairing) {
        long lot = pairing.minimumLotKg();
        long missing = lot - pairing.tradableKg();
        Text side = lot == pairing.demand().sharing().minimumLotKg()
                ? new Text("bên mua", "buyer")
                : new Text("hợp tác xã", "cooperative");
        return Verdict.fail(
                RuleName.VOLUME,
                Text.of(
                        "Thiếu %s cho lô tối thiểu %s của %s",
                        "%1$s short of the %3$s's smallest lot of %2$s", Words.kg(missing), Words.kg(lot), side),
                missing,
                Gap.Unit.KG);
    }
}

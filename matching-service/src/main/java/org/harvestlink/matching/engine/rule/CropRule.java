package org.harvestlink.matching.engine.rule;

import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Text;

/** The harvest is of the crop that the order wants, by our crop code: an HS code may hold several fruits. */
final class CropRule implements Rule {

    @Override
    public Verdict judge(Pairing pairing) {
        String offered = pairing.supply().produce().crop();
        String wanted = pairing.demand().produce().crop();
        Text offeredName = pairing.facts().names().crop(offered);
        if (offered.equals(wanted)) {
            return Verdict.pass(RuleName.CROP, Text.of("Đúng loại quả: %s", "The crop wanted: %s", offeredName));
        }
        Text wantedName = pairing.facts().names().crop(wanted);
        return Verdict.fail(
                RuleName.CROP,
                Text.of("Vụ thu hoạch là %s, đơn cần %s", "The harvest is %s, %s is wanted", offeredName, wantedName));
    }
}

package org.harvestlink.matching.engine.rule;

import java.util.Optional;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Text;

/** The fruit comes from no farther by road than the order allows. An unknown distance does not meet a limit. */
final class DistanceRule implements Rule {

    @Override
    public Verdict judge(Pairing pairing) {
        Integer limit = pairing.demand().limits().maxKm();
        Optional<Haul> haul = pairing.haul();
        if (haul.isEmpty()) {
            return unknown(limit);
        }
        int km = haul.get().km();
        if (limit != null && km > limit) {
            return Verdict.fail(
                    RuleName.DISTANCE,
                    Text.of("Xa hơn %s", "%s too far", Words.km(km - limit)),
                    km - limit,
                    Gap.Unit.KM);
        }
        return Verdict.pass(RuleName.DISTANCE, within(km, limit));
    }

    private static Text within(int km, Integer limit) {
        return limit == null
                ? Text.of("Đường bộ khoảng %s", "About %s by road", Words.km(km))
                : Text.of(
                        "Đường bộ khoảng %s, trong giới hạn %s",
                        "About %s by road, within the limit of %s", Words.km(km), Words.km(limit));
    }

    private static Verdict unknown(Integer limit) {
        return limit == null
                ? Verdict.note(RuleName.DISTANCE, new Text("Chưa rõ quãng đường", "The road distance is unknown"))
                : Verdict.fail(
                        RuleName.DISTANCE,
                        Text.of(
                                "Chưa rõ quãng đường, đơn giới hạn %s",
                                "The road distance is unknown, the limit is %s", Words.km(limit)));
    }
}

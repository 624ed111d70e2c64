package org.harvestlink.matching.engine.rule;

import java.util.function.Function;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.PlainWords;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Text;

/**
 * A trait that an order may name and a harvest may state: the variety, or the grade. An order that names none takes any; a
 * harvest that states none does not meet an order that names one. Names are compared as {@link PlainWords}.
 */
final class TraitRule implements Rule {

    private final RuleName name;
    private final Text word;
    private final Function<Produce, String> trait;

    private TraitRule(RuleName name, Text word, Function<Produce, String> trait) {
        this.name = name;
        this.word = word;
        this.trait = trait;
    }

    static TraitRule variety() {
        return new TraitRule(RuleName.VARIETY, new Text("giống", "variety"), Produce::variety);
    }

    static TraitRule grade() {
        return new TraitRule(RuleName.GRADE, new Text("phẩm cấp", "grade"), Produce::grade);
    }

    @Override
    public Verdict judge(Pairing pairing) {
        String offered = trait.apply(pairing.supply().produce());
        String wanted = trait.apply(pairing.demand().produce());
        if (wanted == null) {
            return Verdict.pass(name, Text.of("Đơn nhận mọi %s", "Any %s will do", word));
        }
        Text wantedName = Text.same(wanted);
        if (offered == null) {
            return Verdict.fail(
                    name,
                    Text.of(
                            "Đơn cần %1$s %2$s, vụ thu hoạch chưa ghi %1$s",
                            "%2$s is the %1$s wanted, the harvest states none", word, wantedName));
        }
        if (PlainWords.of(offered).equals(PlainWords.of(wanted))) {
            return Verdict.pass(name, Text.of("Đúng %s: %s", "The %s wanted: %s", word, wantedName));
        }
        return Verdict.fail(
                name,
                Text.of(
                        "Vụ thu hoạch có %1$s %2$s, đơn cần %3$s",
                        "The %1$s is %2$s, %3$s is wanted", word, Text.same(offered), wantedName));
    }
}

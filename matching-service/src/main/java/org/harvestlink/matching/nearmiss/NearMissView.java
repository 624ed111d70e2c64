package org.harvestlink.matching.nearmiss;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.harvestlink.http.Language;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.nearmiss.HarvestLadder;
import org.harvestlink.matching.engine.nearmiss.Relaxation;
import org.harvestlink.matching.engine.nearmiss.Rung;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * A change of a harvest or an order, or two together, with which it could trade more.
 *
 * @param gainKg how many kilograms more, 1 or more
 * @param examples ids of the largest that would suit then and do not now, at most three: harvests for an order, orders for a
 *     harvest
 * @param eased the change as a merge patch of what its owner PUTs, both changes of two in one: {@code {"delivery": {"to":
 *     "2027-06-26"}, "variety": null}}; absent when it is papers that would have to change
 */
public record NearMissView(
        Change change,
        long gainKg,
        List<UUID> examples,

        @JsonInclude(value = JsonInclude.Include.NON_EMPTY, content = JsonInclude.Include.ALWAYS)
        @Schema(
                type = SchemaType.OBJECT,
                description = "The change as a merge patch (RFC 7396) of the order's or harvest's own terms as"
                        + " PUT takes them: null takes a wish away. Absent when it is papers that would have to"
                        + " change.")
        Map<String, Object> eased) {

    /**
     * What would have to change.
     *
     * @param rule the rule that it eases, such as {@code DATES}
     * @param text one clause in the reader's language
     * @param and a second change that must come with it, absent when one will do
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(String rule, String text, Also and) {}

    /** The second change of two, as the first. */
    record Also(String rule, String text) {}

    /** @param demand the order as it is */
    static NearMissView of(Rung rung, Demand demand, Names names, Language language) {
        Relaxation first = rung.changes().get(0);
        Also and = rung.changes().stream()
                .skip(1)
                .findFirst()
                .map(second -> new Also(second.rule().name(), in(language, second.text(names))))
                .orElse(null);
        return new NearMissView(
                change(first.rule(), first.text(names), and, language),
                rung.gainedKg(),
                rung.examples(),
                EasedTerms.of(demand, rung.changed()));
    }

    /** @param supply the harvest as it is */
    static NearMissView of(HarvestLadder.Rung rung, Supply supply, Names names, Language language) {
        return new NearMissView(
                change(rung.change().rule(), rung.change().text(names), null, language),
                rung.gainedKg(),
                rung.examples(),
                EasedTerms.of(supply, rung.changed()));
    }

    private static Change change(RuleName rule, Text text, Also and, Language language) {
        return new Change(rule.name(), in(language, text), and);
    }

    private static String in(Language language, Text text) {
        return language == Language.EN ? text.en() : text.vi();
    }
}

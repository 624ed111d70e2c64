package org.harvestlink.matching.engine.clearing;

import java.util.OptionalLong;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.rule.RuleName;
import org.harvestlink.matching.engine.rule.Words;

/** Why a clearing left an order or a harvest, in words. */
final class LeftWords {

    private LeftWords() {}

    /** @param kg what the rule keeps away, not told of the price */
    static Text ofOrder(RuleName rule, OptionalLong nearest, long kg) {
        return switch (rule) {
            case PRICE ->
                nearest.isEmpty()
                        ? new Text(
                                "Hàng hợp đơn còn lại quá đắt hoặc đã bán cho bên khác",
                                "The other fruit that suits is too dear or goes to others")
                        : Text.of(
                                "Hàng hợp đơn có giá giao từ %s",
                                "Fruit that suits costs %s or more delivered", Words.vndPerKg(nearest.getAsLong()));
            case CROP -> new Text("Không còn vụ nào khác của loại quả này", "There is no other harvest of this crop");
            default ->
                Text.of(
                        "Hàng gần hợp nhất (%s) %s",
                        "The fruit that comes closest (%s) %s", Words.kg(kg), Words.lack(rule));
        };
    }

    /** @param kg what the rule keeps away, not told of the price */
    static Text ofHarvest(RuleName rule, OptionalLong nearest, long kg) {
        return switch (rule) {
            case PRICE ->
                nearest.isEmpty()
                        ? new Text(
                                "Các đơn hợp vụ này còn lại trả quá thấp hoặc mua của bên khác",
                                "The other orders that suit pay too little or buy from others")
                        : Text.of(
                                "Các đơn hợp vụ này trả tại vườn tối đa %s",
                                "The orders that suit pay up to %s at its district",
                                Words.vndPerKg(nearest.getAsLong()));
            case CROP -> new Text("Không còn đơn nào khác của loại quả này", "There is no other order for this crop");
            default ->
                Text.of(
                        "Với các đơn gần hợp nhất (%s), hàng %s",
                        "For the orders that come closest (%s) the fruit %s", Words.kg(kg), Words.lack(rule));
        };
    }
}

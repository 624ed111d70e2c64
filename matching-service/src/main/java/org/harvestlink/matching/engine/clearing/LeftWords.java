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
                Text.of("Hàng gần hợp nhất (%s) %s", "The fruit that comes closest (%s) %s", Words.kg(kg), of(rule));
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
                        "For the orders that come closest (%s) the fruit %s", Words.kg(kg), of(rule));
        };
    }

    /** What the fruit of the nearest partners lacks. */
    private static Text of(RuleName rule) {
        return switch (rule) {
            case VARIETY -> new Text("khác giống", "is of another variety");
            case GRADE -> new Text("khác phẩm cấp", "is of another grade");
            case CERTIFICATION -> new Text("thiếu chứng nhận", "lacks a certificate");
            case MARKET_ACCESS -> new Text("chưa được vào thị trường", "may not enter the market");
            case DATES -> new Text("không kịp ngày giao", "is not there in time");
            case DISTANCE -> new Text("ở quá xa", "is too far away");
            case VOLUME -> new Text("không đủ lô tối thiểu", "does not make the smallest lot");
            case SUPPLIERS -> new Text("của hợp tác xã mà đơn không còn chỗ", "is of a cooperative too many");
            default -> throw new IllegalArgumentException(rule.name());
        };
    }
}

package org.harvestlink.notices.letter;

import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Text;

/** What has happened to a match, in a sentence for one of its sides. */
final class Line {

    private Line() {}

    static Text of(MatchNotice notice, Side side) {
        MatchState match = notice.state();
        Text other = partner(side);
        return switch (notice.kind()) {
            case WAITING -> match.status() == MatchStatus.HELD ? held(match, other) : PROPOSED;
            case AGREEMENT -> AGREED;
            case DELIVERY -> delivered(match);
            case SHORTFALL -> shortfall(match);
            case ENDING -> ending(match.status(), other);
            case AGENDA -> throw new IllegalArgumentException("a match has no agenda");
        };
    }

    private static final Text PROPOSED = new Text(
            "Kết nối mới. Mời anh chị xem và trả lời; chưa giữ kg nào.",
            "A new match. Please look and answer; no kilograms are held yet.");
    private static final Text AGREED =
            new Text("Hai bên đã đồng ý. Số kg này đã chốt.", "Both sides have agreed. These kilograms are promised.");

    private static Text partner(Side side) {
        return side == Side.COOPERATIVE ? new Text("Bên mua", "The buyer") : new Text("Hợp tác xã", "The cooperative");
    }

    private static Text held(MatchState match, Text other) {
        Text kilograms = Text.kilograms(match.quantityKg());
        Text until = Terms.moment(match.holdExpiresAt());
        return new Text(
                other.vi() + " đã đồng ý, đang giữ " + kilograms.vi() + " chờ anh chị trả lời trước " + until.vi()
                        + ".",
                other.en() + " has accepted; " + kilograms.en() + " are held for your answer until " + until.en()
                        + ".");
    }

    private static Text delivered(MatchState match) {
        Text weighed = Text.kilograms(match.deliveredKg() == null ? match.quantityKg() : match.deliveredKg());
        return new Text("Đã giao và cân được " + weighed.vi() + ".", "Delivered and weighed: " + weighed.en() + ".");
    }

    private static Text shortfall(MatchState match) {
        if (match.shortfallKg() == 0) {
            return new Text("Không còn thiếu hụt.", "Nothing is short any more.");
        }
        Text missing = Text.kilograms(match.shortfallKg());
        return new Text(
                "Vụ thu hoạch giảm, còn thiếu " + missing.vi() + " so với đã hứa.",
                "The harvest has shrunk: " + missing.en() + " of what was promised are short.");
    }

    private static Text ending(MatchStatus status, Text other) {
        return switch (status) {
            case DECLINED ->
                new Text(
                        other.vi() + " không nhận; số kg đang giữ đã được mở lại.",
                        other.en() + " has declined; the kilograms held are open again.");
            case EXPIRED ->
                new Text(
                        "Hết hạn giữ mà chưa có trả lời; số kg đã được mở lại.",
                        "The hold has expired without an answer; the kilograms are open again.");
            case WITHDRAWN ->
                new Text(
                        "Kết nối được rút lại vì vụ thu hoạch hoặc đơn hàng đã thay đổi; số kg đang giữ đã được mở lại.",
                        "The match was taken back because its harvest or order has changed; the kilograms held are open again.");
            default ->
                new Text(
                        "Thỏa thuận đã bị hủy; số kg đã được mở lại.",
                        "The agreement was called off; its kilograms are open again.");
        };
    }
}

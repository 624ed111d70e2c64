package org.harvestlink.notices.letter;

import org.harvestlink.http.Text;
import org.harvestlink.notices.news.Kind;

/** What kinds of news are called in a subject line. */
final class Title {

    private Title() {}

    /** In front of the one thing that a letter tells. */
    static Text of(Kind kind) {
        return switch (kind) {
            case WAITING -> new Text("Chờ anh chị trả lời", "Waits for your answer");
            case AGREEMENT -> new Text("Đã thỏa thuận", "Agreed");
            case DELIVERY -> new Text("Đã giao hàng", "Delivered");
            case SHORTFALL -> new Text("Thiếu hụt thay đổi", "A shortfall has changed");
            case ENDING -> new Text("Kết nối đã kết thúc", "A match has ended");
            case AGENDA -> new Text("Lịch gặp", "Your agenda");
        };
    }

    /** Behind a number of them. */
    static Text several(Kind kind) {
        return switch (kind) {
            case WAITING -> new Text("kết nối chờ trả lời", "waiting for your answer");
            case AGREEMENT -> new Text("thỏa thuận", "agreed");
            case DELIVERY -> new Text("lần giao hàng", "delivered");
            case SHORTFALL -> new Text("thay đổi thiếu hụt", "with a changed shortfall");
            case ENDING -> new Text("kết nối đã kết thúc", "ended");
            case AGENDA -> new Text("lịch gặp thay đổi", "agendas changed");
        };
    }
}

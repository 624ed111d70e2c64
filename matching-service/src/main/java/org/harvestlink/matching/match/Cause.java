package org.harvestlink.matching.match;

import org.harvestlink.http.Language;
import org.harvestlink.http.Text;

/** Why the market itself took a step. The history keeps its name and tells it in the reader's language. */
public enum Cause {
    HARVEST_GONE("Vụ thu hoạch đã được rút hoặc đã kết thúc", "The harvest was withdrawn or is over"),
    ORDER_GONE("Đơn đặt hàng đã được rút hoặc đã kết thúc", "The order was withdrawn or is over"),
    NO_LONGER_SUITS(
            "Vụ thu hoạch và đơn không còn phù hợp với nhau, hoặc số kg đã được hứa cho bên khác",
            "Harvest and order no longer suit each other, or the kilograms are promised elsewhere"),
    OTHER_TERMS(
            "Hai bên đã có đề nghị khác cho cùng vụ thu hoạch và đơn này",
            "Another offer stands between the same harvest and order"),
    UNANSWERED("Hết thời gian giữ hàng mà bên kia chưa trả lời", "The other side did not answer in time"),
    HARVEST_SHRANK(
            "Sản lượng giảm, vụ thu hoạch không còn đủ cho phần đã hứa",
            "The harvest shrank below what it has promised"),
    SHORTFALL_EASED("Phần thiếu đã giảm bớt", "Less is missing than before");

    private final Text text;

    Cause(String vi, String en) {
        this.text = new Text(vi, en);
    }

    String in(Language language) {
        return text.in(language);
    }
}

package org.harvestlink.matching.tradeweek;

import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;

/** Why a step of an event is refused. */
final class TradeWeekProblems {

    private static final ProblemType WRONG_STATE = new ProblemType(
            "trade-week-state", 409, new Text("Sự kiện đang ở giai đoạn khác", "The event is at another stage"));
    private static final ProblemType TAKES_PART = new ProblemType(
            "takes-part-already", 409, new Text("Đơn vị đã có trong danh sách", "The organization takes part already"));

    private static final ProblemType PLACE_TAKEN =
            new ProblemType("place-taken", 409, new Text("Chỗ này không trống", "The place is not free"));
    private static final ProblemType AFTER_ITSELF = new ProblemType(
            "after-itself", 409, new Text("Thứ tự thành vòng tròn", "The order goes round in a circle"));
    private static final ProblemType NOTHING_OPEN =
            new ProblemType("nothing-open", 409, new Text("Không còn gì để chốt", "Nothing is left to agree on"));

    private TradeWeekProblems() {}

    static Problem wrongState(TradeWeek week) {
        return Problem.of(
                        WRONG_STATE,
                        "Tuần lễ kết nối đang ở giai đoạn " + week.status() + ", chưa làm được thao tác này.",
                        "The trade week is " + week.status() + ", which does not allow this.")
                .with("tradeWeekStatus", week.status());
    }

    static Problem slotsAreFollowed() {
        return Problem.of(
                WRONG_STATE,
                "Sự kiện đang diễn ra theo các khung giờ này nên không đổi được; số bàn thì đổi được.",
                "People follow these slots at the moment, so they stay; the number of tables can change.");
    }

    static Problem takesPartAlready() {
        return Problem.of(
                TAKES_PART,
                "Đơn vị này đã có trong danh sách của sự kiện.",
                "This organization is on the event's list already.");
    }

    static Problem placeTaken(Move.Conflict conflict) {
        return Problem.of(PLACE_TAKEN, conflict.text().vi(), conflict.text().en())
                .with("conflict", conflict);
    }

    static Problem afterItself() {
        return Problem.of(
                AFTER_ITSELF,
                "Với thứ tự này, cuộc gặp sẽ phải diễn ra sau chính nó.",
                "In this order the meeting would have to come after itself.");
    }

    static Problem nothingToAgreeOn() {
        return Problem.of(
                NOTHING_OPEN,
                "Hai bên không còn kết nối nào đang mở; xin gửi đề nghị trực tiếp cho vụ hoặc đơn.",
                "The two have no open match left; make a direct proposal to the harvest or order.");
    }

    static Problem toldMeanwhile() {
        return Problem.of(
                WRONG_STATE,
                "Bên kia vừa báo kết quả của cuộc gặp này; xin tải lại.",
                "The other side has told something of this meeting a moment ago; read it again.");
    }
}

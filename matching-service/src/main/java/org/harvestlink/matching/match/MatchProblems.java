package org.harvestlink.matching.match;

import java.util.List;
import java.util.Map;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;

/** Why a step of a match is refused. */
final class MatchProblems {

    private static final ProblemType WRONG_STATE =
            new ProblemType("wrong-state", 409, new Text("Kết nối đã sang trạng thái khác", "The match has moved on"));
    private static final ProblemType CHANGED_MEANWHILE =
            new ProblemType("changed-meanwhile", 409, new Text("Kết nối vừa thay đổi", "The match has just changed"));
    private static final ProblemType NOT_ENOUGH_OPEN =
            new ProblemType("not-enough-open", 409, new Text("Không còn đủ số kg", "Not enough kilograms are open"));
    private static final ProblemType HOLD_OVER =
            new ProblemType("hold-over", 409, new Text("Đã hết thời gian giữ hàng", "The hold's time is over"));
    private static final ProblemType OUTSIDE_TOLERANCE = new ProblemType(
            "outside-tolerance", 409, new Text("Số kg cân được lệch quá mức", "The weighed kilograms are too far off"));
    private static final ProblemType NOT_COMPATIBLE = new ProblemType(
            "not-compatible", 409, new Text("Vụ thu hoạch và đơn không hợp nhau", "Harvest and order do not suit"));
    private static final ProblemType NOT_LISTED = new ProblemType(
            "not-listed", 409, new Text("Tin đã rút hoặc đã kết thúc", "The listing is withdrawn or over"));

    private MatchProblems() {}

    static Problem wrongState(Match match) {
        return Problem.of(
                        WRONG_STATE,
                        "Kết nối đang ở trạng thái " + match.status() + ", không làm được thao tác này.",
                        "The match is " + match.status() + ", which does not allow this.")
                .with("matchStatus", match.status());
    }

    /** An answer came after the time for it, though the kilograms may not be given back yet. */
    static Problem holdOver(Match match) {
        return Problem.of(
                        HOLD_OVER,
                        "Đã hết thời gian giữ hàng cho kết nối này; xin gửi đề nghị mới.",
                        "The time to answer this hold is over; make a new proposal.")
                .with("holdExpiresAt", match.holdExpiresAt());
    }

    static Problem outsideTolerance(long weighedKg, Tolerance tolerance) {
        return Problem.of(
                        OUTSIDE_TOLERANCE,
                        "Cân được " + vi(weighedKg) + ", trong khi mức cho phép là từ " + vi(tolerance.fromKg())
                                + " đến " + vi(tolerance.toKg()) + ".",
                        en(weighedKg) + " were weighed; from " + en(tolerance.fromKg()) + " to " + en(tolerance.toKg())
                                + " can be taken as what was agreed.")
                .with("fromKg", tolerance.fromKg())
                .with("toKg", tolerance.toKg());
    }

    /** Somebody else has changed the match, or the listing that it was judged on, between reading and writing. */
    static Problem changedMeanwhile() {
        return Problem.of(
                CHANGED_MEANWHILE,
                "Kết nối hoặc tin của nó vừa được thay đổi; xin tải lại.",
                "The match or its listings were changed a moment ago; read it again.");
    }

    static boolean isChangedMeanwhile(Throwable failure) {
        return failure instanceof Problem problem && problem.type() == CHANGED_MEANWHILE;
    }

    /** @param openKg what could still be taken, the smaller of both sides */
    static Problem notEnoughOpen(long wantedKg, long openKg) {
        return Problem.of(
                        NOT_ENOUGH_OPEN,
                        "Cần " + vi(wantedKg) + " nhưng chỉ còn " + vi(openKg) + " chưa hứa.",
                        en(wantedKg) + " are needed but only " + en(openKg) + " are open.")
                .with("openKg", openKg);
    }

    static Problem notListed() {
        return Problem.of(
                NOT_LISTED,
                "Vụ thu hoạch hoặc đơn đã được rút, đã hết hạn, hoặc đang thiếu hàng.",
                "The harvest or order is withdrawn, over, or short of what it has promised.");
    }

    /** @param reasons those that the caller may read */
    static Problem notCompatible(List<Reason> reasons, Language language) {
        return Problem.of(
                        NOT_COMPATIBLE,
                        "Có điều kiện không đáp ứng được, xem reasons.",
                        "A condition cannot be met, see reasons.")
                .with(
                        "reasons",
                        reasons.stream()
                                .map(reason -> Map.of(
                                        "rule", reason.rule(),
                                        "verdict", reason.verdict(),
                                        "text", reason.text(language)))
                                .toList());
    }

    private static String vi(long kg) {
        return Text.kilograms(kg).vi();
    }

    private static String en(long kg) {
        return Text.kilograms(kg).en();
    }
}

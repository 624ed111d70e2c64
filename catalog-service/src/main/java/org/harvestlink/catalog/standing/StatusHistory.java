package org.harvestlink.catalog.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;

/** The statuses of a code, the oldest first; never empty. */
public record StatusHistory(List<StatusChange> changes) {

    private static final ProblemType REVOKED =
            new ProblemType("code-revoked", 409, new Text("Mã số đã bị thu hồi", "The code has been revoked"));

    public StatusHistory {
        changes = List.copyOf(changes);
    }

    public static StatusHistory begin(CodeStatus status, Instant at, String by, String reason) {
        return new StatusHistory(List.of(new StatusChange(status, at, by, reason)));
    }

    public CodeStatus current() {
        return changes.get(changes.size() - 1).status();
    }

    /**
     * The history with one more step, or itself when the status stays.
     *
     * @param status null for the present one
     * @throws Problem 409 for a revoked code: it does not come back
     */
    public StatusHistory with(CodeStatus status, Instant at, String by, String reason) {
        if (status == null || status == current()) {
            return this;
        }
        if (current() == CodeStatus.REVOKED) {
            throw Problem.of(
                    REVOKED,
                    "Mã đã bị thu hồi thì không dùng lại được; xin đăng ký mã mới được cấp.",
                    "A revoked code does not come back; register the new code when it has been granted.");
        }
        List<StatusChange> longer = new ArrayList<>(changes);
        longer.add(new StatusChange(status, at, by, reason));
        return new StatusHistory(longer);
    }
}

package org.harvestlink.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal on its way to the caller, who reads it as problem+json in the language asked for. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    private Problem(ProblemType type, Text detail, List<Violation> violations) {
        super(type.slug() + ": " + detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = violations;
    }

    public static Problem of(ProblemType type, String vi, String en) {
        return new Problem(type, new Text(vi, en), List.of());
    }

    /** A 400 that names the one field at fault. */
    public static Problem invalid(String field, String vi, String en) {
        return invalid(List.of(new Violation(field, new Text(vi, en))));
    }

    /** A 400 that names every field at fault. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(
                ProblemType.MALFORMED,
                new Text(
                        violations.size() + " chỗ cần sửa, xem violations.",
                        violations.size() + (violations.size() == 1 ? " fault" : " faults") + ", see violations."),
                List.copyOf(violations));
    }

    /** What is not there, or is somebody else's: the two look alike from outside. */
    public static Problem notFound() {
        return of(
                ProblemType.NOT_FOUND,
                "Không có mục này, hoặc mục này không thuộc tài khoản của anh chị.",
                "It does not exist, or does not belong to this account.");
    }

    public static Problem forbidden() {
        return of(
                ProblemType.FORBIDDEN,
                "Vai trò của tài khoản không cho phép thao tác này.",
                "The account's role does not allow this.");
    }

    /** Adds a member of its own to the JSON, such as {@code openKg}. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The violations or, of a problem that has none, its detail at this field. */
    public List<Violation> violationsOr(String field) {
        return violations.isEmpty() ? List.of(new Violation(field, detail)) : violations;
    }

    public Map<String, Object> members() {
        return members;
    }
}

package org.harvestlink.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Bean Validation's findings as ours; the validator has already put the messages into the caller's language. */
final class ConstraintViolations {

    private ConstraintViolations() {}

    static List<Violation> of(ConstraintViolationException violated) {
        return violated.getConstraintViolations().stream()
                .map(ConstraintViolations::one)
                .sorted(Comparator.comparing(Violation::field))
                .toList();
    }

    private static Violation one(ConstraintViolation<?> violation) {
        return new Violation(
                field(violation.getPropertyPath()), new Text(violation.getMessage(), violation.getMessage()));
    }

    /** The path below the method's parameter; a parameter that is at fault itself is a body that is not there. */
    static String field(Path path) {
        StringBuilder inside = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                inside.append(inside.length() == 0 ? "" : ".").append(node);
            }
        }
        return inside.length() == 0 ? "body" : inside.toString();
    }
}

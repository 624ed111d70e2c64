package org.harvestlink.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;

/**
 * What came of a batch: one result for each row, in their order.
 *
 * @param posted how many rows took effect
 * @param refused how many did not
 */
public record Outcome(int posted, int refused, List<Result> results) {

    /**
     * @param row its place in the batch, from 0
     * @param id of what was made, null when it was refused
     * @param problem the kind of problem, such as {@code /problems/over-capacity}, null when it was posted
     * @param violations what is wrong, empty when it was posted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(int row, boolean posted, UUID id, String problem, List<Map<String, String>> violations) {

        public static Result posted(int row, UUID id) {
            return new Result(row, true, id, null, List.of());
        }

        /** @param field at which a problem stands that names none */
        public static Result refused(int row, Problem problem, String field, Language language) {
            return new Result(
                    row,
                    false,
                    null,
                    problem.type().uri().toString(),
                    problem.violationsOr(field).stream()
                            .map(it -> Map.of(
                                    "field", it.field(), "message", it.message().in(language)))
                            .toList());
        }
    }

    public static Outcome of(List<Result> results) {
        int posted = (int) results.stream().filter(Result::posted).count();
        return new Outcome(posted, results.size() - posted, results);
    }
}

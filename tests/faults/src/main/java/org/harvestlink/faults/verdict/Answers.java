package org.harvestlink.faults.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.faults.evidence.Deal;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Write;

/** What was answered with success stands: it can be read, and the same key is answered the same. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** The accepted writes of which that is not so. */
    public static List<String> broken(Evidence evidence) {
        Set<String> goods = evidence.goods().stream().map(Goods::id).collect(Collectors.toSet());
        Map<String, Deal> deals =
                evidence.deals().stream().collect(Collectors.toMap(Deal::id, Function.identity(), (one, same) -> one));
        List<String> broken = new ArrayList<>();
        for (Write write : evidence.writes()) {
            write.accepted().ifPresent(answer -> {
                JsonNode body = read(answer);
                if (write.kind().ofMatch()) {
                    checkStep(write, body, deals.get(body.path("id").asText()), broken);
                } else if (!goods.contains(body.path("id").asText())) {
                    broken.add(write + " was answered " + answer.status() + " and can't be read: " + answer.text());
                }
                checkSame(write, answer, evidence.repeats().get(write.number()), broken);
            });
        }
        return broken;
    }

    private static void checkStep(Write write, JsonNode answered, Deal deal, List<String> broken) {
        int version = answered.path("version").asInt();
        if (deal == null || deal.history().size() < version || version < 1) {
            broken.add(write + " was answered version " + version + " that is not there: " + deal);
        } else if (!deal.history()
                .get(version - 1)
                .status()
                .equals(answered.path("status").asText())) {
            broken.add(write + " was answered " + answered.path("status").asText() + " as version " + version
                    + ", which is another step now: " + deal);
        }
    }

    /** The same key is answered to the letter; a PUT has none. */
    private static void checkSame(Write write, Attempt answer, Attempt repeated, List<String> broken) {
        if (write.call().key() == null) {
            return;
        }
        for (Attempt other : write.attempts()) {
            if (other.accepted() && !other.text().equals(answer.text())) {
                broken.add(write + " was answered in two ways: " + answer.text() + " and " + other.text());
            }
        }
        if (repeated != null
                && (repeated.status() != answer.status() || !repeated.text().equals(answer.text()))) {
            broken.add(write + " was answered " + answer.status() + " " + answer.text() + " and, at the end, "
                    + repeated.status() + " " + repeated.text());
        }
    }

    static JsonNode read(Attempt answer) {
        try {
            return JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an answer without JSON: " + answer.text(), e);
        }
    }
}

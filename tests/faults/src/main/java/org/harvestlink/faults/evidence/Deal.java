package org.harvestlink.faults.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A match as the API shows it to its parties.
 *
 * @param cooperative the login
 * @param buyer the login
 * @param deliveredKg what was handed over, 0 before
 * @param history its steps; the place in the list, from 1, is the version that the step made
 */
public record Deal(
        String id,
        String harvestId,
        String orderId,
        String cooperative,
        String buyer,
        long quantityKg,
        long deliveredKg,
        String status,
        long version,
        List<Step> history) {

    public Deal {
        history = List.copyOf(history);
    }

    /**
     * @param step what was done, such as {@code ACCEPTANCE}
     * @param by {@code COOPERATIVE}, {@code BUYER} or {@code MARKET}
     */
    public record Step(String step, String status, String by) {}

    public static Deal of(String cooperative, String buyer, JsonNode json) {
        List<Step> history = new ArrayList<>();
        json.path("history")
                .forEach(step -> history.add(new Step(
                        step.path("step").asText(),
                        step.path("status").asText(),
                        step.path("by").asText())));
        boolean delivered = json.path("status").asText().equals("DELIVERED");
        long quantityKg = json.path("quantityKg").asLong();
        return new Deal(
                json.path("id").asText(),
                json.path("harvestId").asText(),
                json.path("orderId").asText(),
                cooperative,
                buyer,
                quantityKg,
                delivered ? json.path("deliveredKg").asLong(quantityKg) : 0,
                json.path("status").asText(),
                json.path("version").asLong(),
                history);
    }

    /** The login of the side that a step is by; null for the market. */
    public String login(Step step) {
        return switch (step.by()) {
            case "COOPERATIVE" -> cooperative;
            case "BUYER" -> buyer;
            default -> null;
        };
    }
}

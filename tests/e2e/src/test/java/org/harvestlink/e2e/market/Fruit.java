package org.harvestlink.e2e.market;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fruit of one variety on certain days. A test that gives its fruit a variety of its own is alone with it on the market: its
 * orders are met by nobody else's harvests.
 */
public record Fruit(String crop, String variety, LocalDate from, LocalDate to) {

    public static final long ASK = 9_000;

    private static final ZoneId SON_LA = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Mango of a variety, for ten days that begin in twenty. */
    public static Fruit mango(String variety) {
        LocalDate first = LocalDate.now(SON_LA).plusDays(20);
        return new Fruit("MANGO", variety, first, first.plusDays(9));
    }

    /** A harvest of it, as {@code POST /api/harvests} takes it. */
    public Map<String, Object> harvest(long kg, String growingAreaId) {
        Map<String, Object> harvest = new LinkedHashMap<>();
        harvest.put("crop", crop);
        harvest.put("variety", variety);
        harvest.put("quantityKg", kg);
        harvest.put("window", Map.of("from", from.toString(), "to", to.toString()));
        harvest.put("askVndPerKg", ASK);
        harvest.put("growingAreaId", growingAreaId);
        return harvest;
    }

    /** An order of it to Hanoi, as {@code POST /api/orders} takes it. */
    public Map<String, Object> order(long kg) {
        return order(kg, "VN", "HN", List.of());
    }

    /** An order of it to the Chinese border at Hữu Nghị, with VietGAP. */
    public Map<String, Object> orderForChina(long kg) {
        return order(kg, "CN", "HUUNGHI", List.of("VIETGAP"));
    }

    private Map<String, Object> order(long kg, String market, String place, List<String> schemes) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("crop", crop);
        order.put("variety", variety);
        order.put("quantityKg", kg);
        order.put("delivery", delivery(place));
        order.put("market", market);
        order.put("certifications", Map.of("allOf", schemes, "anyOf", List.of()));
        order.put("maxVndPerKg", 2 * ASK);
        return order;
    }

    private Map<String, Object> delivery(String place) {
        return Map.of("from", from.toString(), "to", to.plusDays(2).toString(), "place", place);
    }

    /** A direct proposal, as {@code POST /api/matches} takes it. */
    public Map<String, Object> proposal(String harvestId, String orderId, long kg) {
        return Map.of(
                "harvestId", harvestId,
                "orderId", orderId,
                "quantityKg", kg,
                "priceVndPerKg", ASK,
                "delivery",
                        Map.of(
                                "from", from.plusDays(1).toString(),
                                "to", to.toString()));
    }
}

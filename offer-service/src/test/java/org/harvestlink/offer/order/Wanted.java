package org.harvestlink.offer.order;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders as clients write them. */
public final class Wanted {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Wanted() {}

    /** 10,000 kg of mango for China with VietGAP, to be delivered at Hữu Nghị within the month. */
    public static Map<String, Object> mango() {
        Map<String, Object> order = new HashMap<>();
        order.put("crop", "MANGO");
        order.put("quantityKg", 10_000);
        order.put("delivery", delivery(today().plusDays(5), today().plusDays(30), "HUUNGHI"));
        order.put("market", "CN");
        order.put("certifications", Map.of("allOf", List.of("VIETGAP"), "anyOf", List.of()));
        order.put("maxVndPerKg", 25_000);
        return order;
    }

    /** The mango order with one field set otherwise; null leaves it out. */
    public static Map<String, Object> mangoWith(String field, Object value) {
        Map<String, Object> order = mango();
        if (value == null) {
            order.remove(field);
        } else {
            order.put(field, value);
        }
        return order;
    }

    static Map<String, Object> delivery(LocalDate from, LocalDate to, String place) {
        return Map.of("from", from.toString(), "to", to.toString(), "place", place);
    }

    static LocalDate today() {
        return LocalDate.now(HERE);
    }
}

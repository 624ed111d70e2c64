package org.harvestlink.matching.tradeweek;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.Season;

/** Events for tests, through the API. */
@ApplicationScoped
class Weeks {

    static final Instant MORNING = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.HOURS);

    private final Season season;

    Weeks(Season season) {
        this.season = season;
    }

    RequestSpecification as(UUID organizer) {
        return season.as(Tokens.organizer(organizer));
    }

    /** A drafted event of one crop, of as many half-hours after each other as there are slots. */
    String drafted(UUID organizer, String crop, int tables, int slots) {
        return as(organizer)
                .body(body(crop, tables, slots))
                .post("/api/trade-weeks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String opened(UUID organizer, String crop, int tables, int slots) {
        String id = drafted(organizer, crop, tables, slots);
        as(organizer).post("/api/trade-weeks/" + id + "/opening").then().statusCode(200);
        return id;
    }

    static Map<String, Object> body(String crop, int tables, int slots) {
        List<Map<String, String>> times = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            Instant start = MORNING.plus(Duration.ofMinutes(30L * slot));
            times.add(Map.of(
                    "start",
                    start.toString(),
                    "end",
                    start.plus(Duration.ofMinutes(30)).toString()));
        }
        return Map.of(
                "name",
                Map.of("vi", "Tuần lễ xoài Sơn La", "en", "Son La mango week"),
                "place",
                "Hà Nội",
                "days",
                Map.of(
                        "from",
                        Season.FIRST.minusDays(10).toString(),
                        "to",
                        Season.FIRST.minusDays(8).toString()),
                "crops",
                List.of(crop),
                "tables",
                tables,
                "slots",
                times);
    }

    Response register(UUID organizer, String week, UUID organization, String kind) {
        return as(organizer)
                .body(Map.of("organizationId", organization.toString(), "kind", kind))
                .post("/api/trade-weeks/" + week + "/participants");
    }
}

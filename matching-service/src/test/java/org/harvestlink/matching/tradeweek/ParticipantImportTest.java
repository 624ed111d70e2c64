package org.harvestlink.matching.tradeweek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class ParticipantImportTest {

    @Inject
    Season season;

    @Inject
    Weeks weeks;

    private final UUID organizer = UUID.randomUUID();

    @Test
    void anOrganizersListIsReadCorrectedAndPutOnTheEvent() {
        // Given two whom the market knows, one of them by an id, since tests share their names
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 6_000));
        OrderState order = season.post(season.order(crop, 10_000));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> season.count("select count(*) from position where crop = $1", crop) == 2);
        String week = "/api/trade-weeks/" + weeks.opened(organizer, crop, 2, 3);
        String sheet = "STT;Đơn vị;Bên;Vắng;Chỉ mời\n"
                + "1;" + harvest.cooperativeId() + ";;1, 3;\n"
                + "2;" + order.buyerId() + ";;;có\n"
                + "3;" + order.buyerId() + ";;;\n"
                + "4;Công ty chưa ai biết;;;\n"
                + "5;" + UUID.randomUUID() + ";;99;\n";

        // When it is read
        List<JsonPath> rows = Arrays.stream(weeks.as(organizer)
                        .contentType("text/csv")
                        .accept("application/x-ndjson")
                        .body(sheet.getBytes(StandardCharsets.UTF_8))
                        .post(week + "/participants/import/preview")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .split("\n"))
                .map(JsonPath::new)
                .filter(line -> line.getString("kind").equals("row"))
                .toList();

        // Then sides and slots are understood, and what can't be taken says why
        assertThat(rows.get(0).getString("reading.kind")).isEqualTo("COOPERATIVE");
        assertThat(rows.get(0).getList("reading.away", Integer.class)).containsExactly(0, 2);
        assertThat(rows.stream().map(row -> row.getList("violations").size())).containsExactly(0, 0, 1, 1, 2);

        // When the good ones are posted, with one that nobody knows
        List<Object> readings =
                rows.stream().limit(3).<Object>map(row -> row.getMap("reading")).toList();
        JsonPath outcome = weeks.as(organizer)
                .body(Map.of("rows", readings))
                .post(week + "/participants/import")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then they are on the list: the second is invited, and registers by the third
        assertThat(outcome.getInt("posted")).isEqualTo(3);
        JsonPath list = weeks.as(organizer).get(week + "/participants").jsonPath();
        assertThat(list.getList("items.organizationId"))
                .containsExactlyInAnyOrder(
                        harvest.cooperativeId().toString(), order.buyerId().toString());
        assertThat(weeks.as(UUID.randomUUID())
                        .body(Map.of("rows", readings))
                        .post(week + "/participants/import")
                        .statusCode())
                .isEqualTo(404);
        assertThat(season.asBuyerOf(order)
                        .body(Map.of("rows", readings))
                        .post(week + "/participants/import")
                        .statusCode())
                .isEqualTo(403);
    }
}

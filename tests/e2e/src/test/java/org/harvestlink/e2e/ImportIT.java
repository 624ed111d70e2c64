package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer brings 500 orders in a sheet, of which 7 are bad: 493 are posted, and the counts say so. */
@Order(6)
@ExtendWith(OneStack.class)
class ImportIT {

    private final Party buyer;
    private final OrderSheet sheet = new OrderSheet("Xoài nhập từ bảng tính");
    private final ObjectMapper json = new ObjectMapper();

    ImportIT(Market market) {
        this.buyer = market.as("buyer17");
    }

    @Test
    void aSheetOfFiveHundredOrdersIsReadCorrectedAndPosted() throws Exception {
        // When the sheet is read
        List<JsonNode> lines = preview(sheet.text());

        // Then each of the seven bad rows says at its cell what is wrong, and nothing is posted
        JsonNode end = lines.get(lines.size() - 1);
        assertThat(end.path("rows").asInt()).isEqualTo(OrderSheet.ROWS);
        assertThat(end.path("good").asInt()).isEqualTo(OrderSheet.GOOD);
        assertThat(end.path("questions").asInt() + end.path("bad").asInt()).isEqualTo(OrderSheet.BAD);
        assertThat(faults(lines))
                .containsExactly(
                        "101 A crop",
                        "131 C quantityKg",
                        "161 D delivery.to",
                        "191 E delivery.place",
                        "221 G maxVndPerKg",
                        "251 F market",
                        "281 H minimumLotKg");
        assertThat(sheet.posted(buyer)).isZero();

        // When the good rows are posted, twice because the first answer was lost
        List<JsonNode> readings = lines.stream()
                .filter(line -> line.path("kind").asText().equals("row")
                        && line.path("violations").isEmpty())
                .map(line -> line.path("reading"))
                .toList();
        String key = UUID.randomUUID().toString();
        Reply first =
                buyer.post("/api/orders/import", key, Map.of("rows", readings)).expect(200);
        Reply second =
                buyer.post("/api/orders/import", key, Map.of("rows", readings)).expect(200);

        // Then 493 orders are there, and the answer says which
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(first.number("posted")).isEqualTo(OrderSheet.GOOD);
        assertThat(first.number("refused")).isZero();
        assertThat(first.body().path("results")).hasSize(OrderSheet.GOOD);
        assertThat(sheet.posted(buyer)).isEqualTo(OrderSheet.GOOD);
        Reply export = buyer.get("/api/orders/export").expect(200);
        assertThat(export.header("Content-Disposition")).contains("orders.xlsx");
    }

    private List<JsonNode> preview(String sheet) throws Exception {
        HttpRequest request = buyer.request("/api/orders/import/preview")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(sheet))
                .build();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : buyer.text(request).body().split("\n")) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private static List<String> faults(List<JsonNode> lines) {
        List<String> faults = new ArrayList<>();
        for (JsonNode line : lines) {
            for (JsonNode fault : line.path("violations")) {
                faults.add(
                        fault.path("row").asText() + " " + fault.path("column").asText() + " "
                                + fault.path("field").asText());
            }
        }
        return faults;
    }
}

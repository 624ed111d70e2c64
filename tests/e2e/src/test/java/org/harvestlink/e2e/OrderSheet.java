package org.harvestlink.e2e;

import java.util.List;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Party;

/** A buyer's sheet of 500 orders or more, of which seven have a cell that can't be taken as it is. */
final class OrderSheet {

    static final int ROWS = 500;
    static final int BAD = 7;
    static final int GOOD = ROWS - BAD;

    private final Fruit fruit;
    private final int rows;

    /** @param variety of the mangoes, which nobody else wants */
    OrderSheet(String variety) {
        this(variety, ROWS);
    }

    OrderSheet(String variety, int rows) {
        this.fruit = Fruit.mango(variety);
        this.rows = rows;
    }

    /** As Excel writes it in Vietnam: with semicolons. */
    String text() {
        StringBuilder sheet =
                new StringBuilder("Loại quả;Giống;Số lượng;Ngày giao;Nơi giao;Thị trường;Giá;Lô nhỏ nhất\n");
        for (int row = 2; row <= rows + 1; row++) {
            sheet.append(String.join(";", row(row))).append('\n');
        }
        return sheet.toString();
    }

    /** How many orders of this sheet that buyer has posted. */
    long posted(Party buyer) {
        return buyer.all("/api/orders?crop=MANGO").stream()
                .filter(order -> order.path("variety").asText().equals(fruit.variety()))
                .count();
    }

    private List<String> row(int row) {
        String days = fruit.from() + " - " + fruit.to();
        return List.of(
                row == 101 ? "sầu riêng" : "xoài",
                fruit.variety(),
                row == 131 ? "16.4" : (100 + row) + " kg",
                row == 161 ? "1/6/2020" : days,
                row == 191 ? "Paris" : "hà nội",
                row == 251 ? "" : "Việt Nam",
                row == 221 ? "thỏa thuận" : "12k",
                row == 281 ? "5 tấn" : "");
    }
}

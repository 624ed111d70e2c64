package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A clearing instance as its file has it: a header, road kilometres between districts, one line a harvest ("lot"), one line an
 * order ("demand"), all whole numbers.
 *
 * @param km by the district of the harvest, then by that of the order
 * @param harvests columns of the harvests, see {@link HarvestColumn}
 * @param orders columns of the orders, see {@link OrderColumn}
 */
record Instance(long seed, int[][] km, int[][] harvests, int[][] orders) {

    static final int DISTRICTS = 15;
    static final int MARKETS = 8;
    static final int SCHEMES = 5;

    /** The columns of a harvest, in the order of the file; the last one stands for one a scheme. */
    enum HarvestColumn {
        COOPERATIVE,
        CROP,
        VARIETY,
        KG,
        FROM,
        TO,
        MARKETS,
        ASK,
        MINIMUM_LOT,
        DISTRICT,
        PRIORITY,
        CERTIFIED_UNTIL
    }

    /** The columns of an order, in the order of the file. */
    enum OrderColumn {
        BUYER,
        CROP,
        VARIETY,
        KG,
        FROM,
        TO,
        ALL_OF,
        ANY_OF,
        MARKET,
        MAXIMUM,
        MAX_KM,
        MINIMUM_LOT,
        MAX_SUPPLIERS,
        ALL_OR_NOTHING,
        DISTRICT
    }

    static Instance read(Path file) throws IOException {
        Numbers numbers = Numbers.of(file);
        int harvests = numbers.nextInt();
        int orders = numbers.nextInt();
        long seed = numbers.next();
        int[][] km = new int[DISTRICTS][DISTRICTS];
        for (int[] row : km) {
            for (int i = 0; i < row.length; i++) {
                row[i] = numbers.nextInt();
            }
        }
        return new Instance(
                seed,
                km,
                columns(numbers, HarvestColumn.values().length - 1 + SCHEMES, harvests),
                columns(numbers, OrderColumn.values().length, orders));
    }

    int harvest(HarvestColumn column, int harvest) {
        return harvests[column.ordinal()][harvest];
    }

    int order(OrderColumn column, int order) {
        return orders[column.ordinal()][order];
    }

    /** The last day on which the harvest's certificate of a scheme is valid, negative when it has none. */
    int certifiedUntil(int scheme, int harvest) {
        return harvests[HarvestColumn.CERTIFIED_UNTIL.ordinal() + scheme][harvest];
    }

    int harvestCount() {
        return harvests[0].length;
    }

    int orderCount() {
        return orders[0].length;
    }

    private static int[][] columns(Numbers numbers, int columns, int rows) {
        int[][] table = new int[columns][rows];
        numbers.skipLine();
        numbers.skipLine();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                table[column][row] = numbers.nextInt();
            }
        }
        return table;
    }
}

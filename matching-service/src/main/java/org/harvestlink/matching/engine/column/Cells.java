package org.harvestlink.matching.engine.column;

import java.util.Arrays;

/**
 * A growing table of {@code long}s whose rows are as wide as a cache line, so that everything that a rule reads of one row
 * is fetched at once. It grows block by block and never moves what it holds.
 */
final class Cells {

    private static final int WIDTH_BITS = 3;
    private static final int ROWS_BITS = 12;
    private static final int ROW_MASK = (1 << ROWS_BITS) - 1;

    private long[][] blocks = new long[4][];

    void reserve(int row) {
        int block = row >>> ROWS_BITS;
        if (block >= blocks.length) {
            blocks = Arrays.copyOf(blocks, block + block / 2 + 1);
        }
        if (blocks[block] == null) {
            blocks[block] = new long[1 << ROWS_BITS + WIDTH_BITS];
        }
    }

    long get(int row, int field) {
        return blocks[row >>> ROWS_BITS][((row & ROW_MASK) << WIDTH_BITS) + field];
    }

    void set(int row, int field, long value) {
        blocks[row >>> ROWS_BITS][((row & ROW_MASK) << WIDTH_BITS) + field] = value;
    }

    int high(int row, int field) {
        return (int) (get(row, field) >>> Integer.SIZE);
    }

    int low(int row, int field) {
        return (int) get(row, field);
    }

    void setPair(int row, int field, int high, int low) {
        set(row, field, (long) high << Integer.SIZE | low & 0xFFFF_FFFFL);
    }
}

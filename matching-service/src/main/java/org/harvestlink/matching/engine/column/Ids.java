package org.harvestlink.matching.engine.column;

import java.util.Arrays;
import java.util.UUID;

/** The ids and sequences of the slots of a table: what is read of few, when they are told apart or given out. */
final class Ids {

    private static final int WIDTH = 3;
    private static final int BLOCK_BITS = 12;
    private static final int MASK = (1 << BLOCK_BITS) - 1;

    private long[][] blocks = new long[4][];

    void set(int slot, UUID id, long sequence) {
        int block = slot >>> BLOCK_BITS;
        if (block >= blocks.length) {
            blocks = Arrays.copyOf(blocks, block + block / 2 + 1);
        }
        if (blocks[block] == null) {
            blocks[block] = new long[WIDTH << BLOCK_BITS];
        }
        blocks[block][WIDTH * (slot & MASK)] = id.getMostSignificantBits();
        blocks[block][WIDTH * (slot & MASK) + 1] = id.getLeastSignificantBits();
        blocks[block][WIDTH * (slot & MASK) + 2] = sequence;
    }

    UUID get(int slot) {
        return new UUID(most(slot), least(slot));
    }

    boolean same(int slot, UUID id) {
        return most(slot) == id.getMostSignificantBits() && least(slot) == id.getLeastSignificantBits();
    }

    /** As {@link UUID#compareTo}, which compares the halves as signed numbers. */
    int compare(int slot, int other) {
        int byMost = Long.compare(most(slot), most(other));
        return byMost != 0 ? byMost : Long.compare(least(slot), least(other));
    }

    long sequence(int slot) {
        return blocks[slot >>> BLOCK_BITS][WIDTH * (slot & MASK) + 2];
    }

    private long most(int slot) {
        return blocks[slot >>> BLOCK_BITS][WIDTH * (slot & MASK)];
    }

    private long least(int slot) {
        return blocks[slot >>> BLOCK_BITS][WIDTH * (slot & MASK) + 1];
    }
}

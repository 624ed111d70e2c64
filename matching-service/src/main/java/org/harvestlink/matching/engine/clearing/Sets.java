package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/** Bit sets of which a place must be in every one of some and in at least one of others, if there are any. */
final class Sets {

    private long[][] all = new long[8][];
    private long[][] any = new long[8][];
    private int allCount;
    private int anyCount;

    void clear() {
        allCount = 0;
        anyCount = 0;
    }

    void all(long[] set) {
        all = allCount < all.length ? all : Arrays.copyOf(all, 2 * allCount);
        all[allCount++] = set;
    }

    void any(long[] set) {
        any = anyCount < any.length ? any : Arrays.copyOf(any, 2 * anyCount);
        any[anyCount++] = set;
    }

    /** Of the 64 places of a word those that are where they must be. */
    long common(int word) {
        long bits = -1L;
        for (int set = 0; set < allCount && bits != 0; set++) {
            bits &= all[set][word];
        }
        return anyCount == 0 || bits == 0 ? bits : bits & union(word);
    }

    private long union(int word) {
        long bits = 0;
        for (int set = 0; set < anyCount; set++) {
            bits |= any[set][word];
        }
        return bits;
    }
}

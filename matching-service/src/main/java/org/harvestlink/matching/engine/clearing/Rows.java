package org.harvestlink.matching.engine.clearing;

import java.util.stream.IntStream;

/** Goes through all orders of a market by several threads, which changes nothing but the time it takes. */
final class Rows {

    private static final int ORDERS_AT_A_TIME = 512;

    /** What is done for one order; it may write what belongs to that order only. */
    @FunctionalInterface
    interface Visit {
        void of(int order, Sieve.Reader reader);
    }

    private final Market market;
    private final Sieve sieve;
    private final Watch watch;

    Rows(Market market, Sieve sieve, Watch watch) {
        this.market = market;
        this.sieve = sieve;
        this.watch = watch;
    }

    void forEach(Visit visit) {
        int parts = (market.orders() + ORDERS_AT_A_TIME - 1) / ORDERS_AT_A_TIME;
        IntStream.range(0, parts).parallel().forEach(part -> {
            watch.check();
            Sieve.Reader reader = sieve.reader();
            int end = Math.min(market.orders(), (part + 1) * ORDERS_AT_A_TIME);
            for (int order = part * ORDERS_AT_A_TIME; order < end; order++) {
                visit.of(order, reader);
            }
        });
    }
}

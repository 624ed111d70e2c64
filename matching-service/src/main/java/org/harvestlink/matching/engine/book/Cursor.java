package org.harvestlink.matching.engine.book;

/** How far a search has come on one shelf: always before a chunk not sifted yet, or at a page with some that passed. */
final class Cursor {

    private Shelf shelf;
    private long limit;
    private long transport;
    private boolean equalCost;
    private int firstDay;
    private int lastDay;

    private int chunk;
    private int page;
    private boolean sifted;
    private long price;
    private long cost;
    private boolean ended;
    private final long[] passed = new long[Chunk.PAGES];

    /**
     * Begins at the start of a shelf.
     *
     * @param dearest the highest price that could suit
     */
    void begin(Shelf on, long dearest) {
        shelf = on;
        limit = dearest;
        chunk = 0;
        sifted = false;
        arriveAtChunk();
    }

    /** The cost of a listing is its price and this. */
    void costsMore(long thanPrice) {
        transport = thanPrice;
        equalCost = false;
    }

    /** Every listing costs this. */
    void costs(long always) {
        transport = always;
        equalCost = true;
    }

    /** Only listings with one of these days could suit. */
    void on(int first, int last) {
        firstDay = first;
        lastDay = last;
    }

    boolean ended() {
        return ended;
    }

    void end() {
        ended = true;
    }

    /** No listing further on has a lower price. */
    long price() {
        return price;
    }

    /** No listing further on has a lower cost. */
    long cost() {
        return cost;
    }

    long limit() {
        return limit;
    }

    long costAt(long itsPrice) {
        return equalCost ? transport : itsPrice + transport;
    }

    /** Whether listings come in the order of their rank, when among those of equal cost the price decides or does not. */
    boolean inOrder(boolean priceDecides) {
        return !equalCost || priceDecides;
    }

    boolean sifted() {
        return sifted;
    }

    Page page() {
        return shelf.chunk(chunk).page(page);
    }

    long passed() {
        return passed[page];
    }

    /** Sifts the chunk and goes to the first of its pages with some that passed, or to the next chunk. */
    void sift(Sieve sieve) {
        sieve.sift(shelf.chunk(chunk), firstDay, lastDay, passed);
        sifted = true;
        page = -1;
        next();
    }

    /** Goes to the next page with some that passed, or to the next chunk. */
    void next() {
        int end = shelf.chunk(chunk).pages();
        do {
            page++;
        } while (page < end && passed[page] == 0);
        if (page < end) {
            arrive(page);
        } else {
            chunk++;
            sifted = false;
            arriveAtChunk();
        }
    }

    private void arriveAtChunk() {
        ended = chunk == shelf.chunks() || shelf.size() == 0;
        if (!ended) {
            arrive(0);
        }
    }

    private void arrive(int at) {
        price = shelf.chunk(chunk).lowest(at);
        cost = costAt(price);
        ended = price > limit;
    }
}

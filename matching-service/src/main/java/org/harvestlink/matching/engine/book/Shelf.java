package org.harvestlink.matching.engine.book;

import java.util.Arrays;
import org.harvestlink.matching.engine.column.Listings;

/**
 * Listings that differ for a search in nothing but their price and themselves, such as the harvests of one district, in
 * order of price, sequence and id: a tree of two levels, chunks of pages.
 */
final class Shelf {

    private final Listings listings;
    private Chunk[] chunks = {Chunk.empty()};
    private int chunkCount = 1;
    private int size;

    Shelf(Listings listings) {
        this.listings = listings;
    }

    int size() {
        return size;
    }

    int chunks() {
        return chunkCount;
    }

    Chunk chunk(int index) {
        return chunks[index];
    }

    void add(int slot, long price, Marks marks) {
        int index = chunkOf(slot, price);
        int page = pageOf(chunks[index], slot, price);
        if (chunks[index].page(page).full()) {
            if (chunks[index].full()) {
                splitChunk(index);
            } else {
                chunks[index].splitPage(page);
            }
            add(slot, price, marks);
            return;
        }
        Page into = chunks[index].page(page);
        chunks[index].insert(page, rankOf(into, slot, price), slot, price, marks);
        size++;
    }

    /** Takes off a listing that is there, at the price and with the marks with which it was added. */
    void remove(int slot, long price, Marks marks) {
        int index = chunkOf(slot, price);
        Chunk chunk = chunks[index];
        int page = pageOf(chunk, slot, price);
        Page from = chunk.page(page);
        int rank = rankOf(from, slot, price) - 1;
        chunk.remove(page, rank, marks);
        size--;
        if (from.count() == 0 && size > 0) {
            chunk.dropPage(page);
            if (chunk.pages() == 0) {
                dropChunk(index);
            }
        }
    }

    /** The last chunk that begins no later than the listing. */
    private int chunkOf(int slot, long price) {
        int low = 0;
        int high = chunkCount - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (beginsAfter(chunks[middle], 0, slot, price)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private int pageOf(Chunk chunk, int slot, long price) {
        int low = 0;
        int high = chunk.pages() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (beginsAfter(chunk, middle, slot, price)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** How many of the page come no later than the listing. */
    private int rankOf(Page page, int slot, long price) {
        int low = 0;
        int high = page.count();
        while (low < high) {
            int middle = low + high >>> 1;
            if (after(page, middle, slot, price)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean beginsAfter(Chunk chunk, int page, int slot, long price) {
        long lowest = chunk.lowest(page);
        return lowest == price ? after(chunk.page(page), 0, slot, price) : lowest > price;
    }

    private boolean after(Page page, int rank, int slot, long price) {
        int place = page.place(rank);
        if (page.price(place) != price) {
            return page.price(place) > price;
        }
        int other = page.slot(place);
        if (other == slot) {
            return false;
        }
        int bySequence = Long.compare(listings.sequence(other), listings.sequence(slot));
        return bySequence != 0 ? bySequence > 0 : listings.compareIds(other, slot) > 0;
    }

    private void splitChunk(int index) {
        if (chunkCount == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunkCount);
        }
        System.arraycopy(chunks, index + 1, chunks, index + 2, chunkCount - index - 1);
        chunks[index + 1] = chunks[index].split();
        chunkCount++;
    }

    private void dropChunk(int index) {
        System.arraycopy(chunks, index + 1, chunks, index, chunkCount - index - 1);
        chunks[--chunkCount] = null;
    }
}

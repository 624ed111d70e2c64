package org.harvestlink.matching.engine.clearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harvestlink.matching.engine.Supply;

/** Puts the solved crops of a book together. */
final class Settlement {

    private final ClearingBook book;
    private final long[] harvestRents;
    private final long[] orderRents;
    private final List<Trade> trades = new ArrayList<>();
    private long surplus;
    private long bound;

    Settlement(ClearingBook book) {
        this.book = book;
        harvestRents = new long[book.supplies().size()];
        orderRents = new long[book.demands().size()];
    }

    Cleared of(List<CropClearing> crops) {
        crops.forEach(this::addRents);
        crops.forEach(this::addTrades);
        return new Cleared(trades, surplus, bound, new Rents(harvestRents), new Rents(orderRents));
    }

    private void addRents(CropClearing crop) {
        Optimum optimum = crop.optimum();
        Market market = crop.market();
        bound += optimum.bound();
        for (int harvest = 0; harvest < market.harvests(); harvest++) {
            harvestRents[crop.placeOfHarvest(harvest)] = optimum.harvestRent()[harvest];
        }
        for (int order = 0; order < market.orders(); order++) {
            orderRents[crop.placeOfOrder(order)] = optimum.orderRent()[order];
        }
    }

    private void addTrades(CropClearing crop) {
        Optimum optimum = crop.optimum();
        int[] trade = inOrder(optimum);
        for (int i : trade) {
            int harvest = optimum.harvest()[i];
            int order = optimum.order()[i];
            int place = crop.placeOfHarvest(harvest);
            Supply supply = book.supplies().get(place);
            long value = crop.market().value(harvest, order);
            surplus += optimum.kg()[i] * value;
            trades.add(new Trade(
                    supply,
                    book.demands().get(crop.placeOfOrder(order)),
                    optimum.kg()[i],
                    supply.askVndPerKg() + (harvestRents[place] <= value ? harvestRents[place] : 0)));
        }
    }

    private static int[] inOrder(Optimum optimum) {
        Integer[] trades = new Integer[optimum.kg().length];
        Arrays.setAll(trades, i -> i);
        Arrays.sort(
                trades,
                (a, b) -> optimum.harvest()[a] != optimum.harvest()[b]
                        ? Integer.compare(optimum.harvest()[a], optimum.harvest()[b])
                        : Integer.compare(optimum.order()[a], optimum.order()[b]));
        return Arrays.stream(trades).mapToInt(Integer::intValue).toArray();
    }
}

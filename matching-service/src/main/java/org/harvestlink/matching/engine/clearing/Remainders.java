package org.harvestlink.matching.engine.clearing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Limits;
import org.harvestlink.matching.engine.Supply;

/** Takes a cleared book apart again, crop by crop. */
final class Remainders {

    private final ClearingBook book;
    private final Cleared cleared;
    private final Map<String, Parts> parts = new LinkedHashMap<>();

    /** What belongs to one crop. */
    private record Parts(List<Integer> supplies, List<Integer> demands, List<Trade> trades) {

        Parts() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private Remainders(ClearingBook book, Cleared cleared) {
        this.book = book;
        this.cleared = cleared;
    }

    /** The crops of a book, each made when it is come to: one is in memory at a time. */
    static Iterable<Remainder> of(ClearingBook book, Cleared cleared) {
        Remainders remainders = new Remainders(book, cleared);
        remainders.divide();
        return () -> remainders.parts.entrySet().stream()
                .map(each -> remainders.remainder(each.getKey(), each.getValue()))
                .iterator();
    }

    private void divide() {
        for (int place = 0; place < book.supplies().size(); place++) {
            part(book.supplies().get(place).produce().crop()).supplies().add(place);
        }
        for (int place = 0; place < book.demands().size(); place++) {
            part(book.demands().get(place).produce().crop()).demands().add(place);
        }
        cleared.trades()
                .forEach(trade -> part(trade.supply().produce().crop()).trades().add(trade));
    }

    private Parts part(String crop) {
        return parts.computeIfAbsent(crop, any -> new Parts());
    }

    private Remainder remainder(String crop, Parts its) {
        List<Supply> supplies =
                its.supplies().stream().map(book.supplies()::get).toList();
        List<Demand> demands = its.demands().stream().map(book.demands()::get).toList();
        CropBook priced = new CropBook(crop, supplies, demands, book.facts(), book.priorityVndPerKg());
        Market market = priced.market();
        int[] harvestPlaces = places(market.harvestSlots(), its.supplies());
        int[] orderPlaces = places(market.orderSlots(), its.demands());
        return new Remainder(
                priced,
                new CropBook(
                        crop,
                        supplies,
                        demands.stream().map(Remainders::atAnyPrice).toList(),
                        book.facts(),
                        book.priorityVndPerKg()),
                new Flows(market, supplies, demands, its.trades()),
                harvestPlaces,
                orderPlaces,
                rents(harvestPlaces, cleared.harvestRents()),
                rents(orderPlaces, cleared.orderRents()));
    }

    private static int[] places(int[] slots, List<Integer> places) {
        int[] found = new int[slots.length];
        for (int i = 0; i < slots.length; i++) {
            found[i] = places.get(slots[i]);
        }
        return found;
    }

    private static long[] rents(int[] places, Rents rents) {
        long[] found = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = rents.of(places[i]);
        }
        return found;
    }

    private static Demand atAnyPrice(Demand demand) {
        return demand.within(new Limits(null, demand.limits().maxKm()));
    }
}

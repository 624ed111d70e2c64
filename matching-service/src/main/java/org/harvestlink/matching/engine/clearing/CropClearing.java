package org.harvestlink.matching.engine.clearing;

import java.util.ArrayList;
import java.util.List;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;

/** One crop of a book on its way through a clearing. */
final class CropClearing {

    private final String name;
    private final ClearingBook book;
    private final boolean freely;
    private final Watch watch;
    private final List<Supply> supplies = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final Places supplyPlaces = new Places();
    private final Places demandPlaces = new Places();
    private long kg;
    private Market market;
    private Optimum optimum;

    /** @param freely whether conditions on several trades at once are left out of account */
    CropClearing(String name, ClearingBook book, boolean freely, Watch watch) {
        this.name = name;
        this.book = book;
        this.freely = freely;
        this.watch = watch;
    }

    void add(int place, Supply supply) {
        supplies.add(supply);
        supplyPlaces.add(place);
        kg += supply.openKg();
    }

    void add(int place, Demand demand) {
        demands.add(demand);
        demandPlaces.add(place);
        kg += demand.openKg();
    }

    String name() {
        return name;
    }

    long kg() {
        return kg;
    }

    /** How many pairs there could be. */
    long size() {
        return (long) supplies.size() * demands.size();
    }

    void solve() {
        CropBook crop = new CropBook(name, supplies, demands, book.facts(), book.priorityVndPerKg());
        market = crop.market();
        optimum = new MarketSolver(crop, watch).solve();
        SideConditions side = new SideConditions(crop);
        if (!freely && side.any() && !side.keptBy(optimum)) {
            optimum = new ConditionedSolver(crop, side.conditions(), watch).solve(optimum);
        }
    }

    Market market() {
        return market;
    }

    Optimum optimum() {
        return optimum;
    }

    /** The place in the book of a harvest of the market. */
    int placeOfHarvest(int harvest) {
        return supplyPlaces.get(market.harvestSlots()[harvest]);
    }

    /** The place in the book of an order of the market. */
    int placeOfOrder(int order) {
        return demandPlaces.get(market.orderSlots()[order]);
    }
}

package org.harvestlink.benchmarks.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.book.CropBook;

/** A book for every crop. */
final class Books {

    private final MarketFacts facts;
    private final Map<String, CropBook> byCrop = new HashMap<>();

    Books(MarketFacts facts) {
        this.facts = facts;
    }

    CropBook of(String crop) {
        return byCrop.computeIfAbsent(crop, code -> new CropBook(code, facts));
    }

    void put(Supply supply) {
        of(supply.produce().crop()).put(supply);
    }

    void put(Demand demand) {
        of(demand.produce().crop()).put(demand);
    }

    void remove(Supply supply) {
        of(supply.produce().crop()).remove(supply.id());
    }

    List<UUID> topTen(Demand demand) {
        return of(demand.produce().crop()).idsOfPartners(demand, 10, Set.of());
    }

    List<UUID> topTen(Supply supply) {
        return of(supply.produce().crop()).idsOfPartners(supply, 10, Set.of());
    }
}

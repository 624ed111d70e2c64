package org.harvestlink.benchmarks.clearing;

import static org.harvestlink.benchmarks.clearing.Instance.HarvestColumn;
import static org.harvestlink.benchmarks.clearing.Instance.OrderColumn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.harvestlink.matching.engine.Certificate;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Grant;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.Limits;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.clearing.ClearingBook;

/**
 * Makes the engine's values of an instance: every harvest and order in its place, a truck that arrives on the day it leaves at
 * 150 VND/kg and 8 more a kilometre, no shelf life. An order of an instance limits how many harvests it takes, an order of the
 * engine how many cooperatives share it; so each harvest has a cooperative of its own. Values that recur are shared.
 */
final class InstanceBook {

    private static final LocalDate DAY_ZERO = LocalDate.of(2026, 1, 1);
    private static final int KNOWN_DAYS = 1024;

    private final Instance instance;
    private final LocalDate[] days = new LocalDate[KNOWN_DAYS];
    private final Map<Integer, Produce> produce = new HashMap<>();
    private final Map<Integer, List<Grant>> grants = new HashMap<>();
    private final Map<Integer, Requirement> requirements = new HashMap<>();
    private final Map<Sharing, Sharing> sharings = new HashMap<>();
    private final Map<List<Integer>, List<Certificate>> certificates = new HashMap<>();
    private final String[] places = new String[Instance.DISTRICTS];

    InstanceBook(Instance instance) {
        this.instance = instance;
        for (int day = 0; day < days.length; day++) {
            days[day] = DAY_ZERO.plusDays(day);
        }
        for (int district = 0; district < places.length; district++) {
            places[district] = "D" + district;
        }
    }

    ClearingBook book() {
        List<Supply> supplies = new ArrayList<>(instance.harvestCount());
        Map<UUID, Long> priorities = new HashMap<>();
        for (int harvest = 0; harvest < instance.harvestCount(); harvest++) {
            Supply supply = supply(harvest);
            supplies.add(supply);
            int priority = instance.harvest(HarvestColumn.PRIORITY, harvest);
            if (priority != 0) {
                priorities.put(supply.id(), (long) priority);
            }
        }
        List<Demand> demands = new ArrayList<>(instance.orderCount());
        for (int order = 0; order < instance.orderCount(); order++) {
            demands.add(demand(order));
        }
        return new ClearingBook(supplies, demands, facts(), priorities);
    }

    private Supply supply(int harvest) {
        return new Supply(
                new UUID(1, harvest),
                new UUID(4, harvest),
                produce(
                        instance.harvest(HarvestColumn.CROP, harvest),
                        instance.harvest(HarvestColumn.VARIETY, harvest)),
                instance.harvest(HarvestColumn.KG, harvest),
                span(instance.harvest(HarvestColumn.FROM, harvest), instance.harvest(HarvestColumn.TO, harvest)),
                instance.harvest(HarvestColumn.ASK, harvest),
                instance.harvest(HarvestColumn.MINIMUM_LOT, harvest),
                places[instance.harvest(HarvestColumn.DISTRICT, harvest)],
                certificates(harvest),
                grants.computeIfAbsent(instance.harvest(HarvestColumn.MARKETS, harvest), InstanceBook::grants),
                harvest);
    }

    private Demand demand(int order) {
        return new Demand(
                new UUID(2, order),
                new UUID(3, instance.order(OrderColumn.BUYER, order)),
                produce(instance.order(OrderColumn.CROP, order), instance.order(OrderColumn.VARIETY, order)),
                instance.order(OrderColumn.KG, order),
                span(instance.order(OrderColumn.FROM, order), instance.order(OrderColumn.TO, order)),
                places[instance.order(OrderColumn.DISTRICT, order)],
                market(instance.order(OrderColumn.MARKET, order)),
                requirement(instance.order(OrderColumn.ALL_OF, order), instance.order(OrderColumn.ANY_OF, order)),
                new Limits(
                        (long) instance.order(OrderColumn.MAXIMUM, order), instance.order(OrderColumn.MAX_KM, order)),
                sharing(order),
                order);
    }

    private Sharing sharing(int order) {
        int most = instance.order(OrderColumn.MAX_SUPPLIERS, order);
        Sharing sharing = new Sharing(
                instance.order(OrderColumn.MINIMUM_LOT, order),
                most == 0 ? null : most,
                instance.order(OrderColumn.ALL_OR_NOTHING, order) == 1,
                Set.of());
        return sharings.computeIfAbsent(sharing, same -> same);
    }

    private MarketFacts facts() {
        Map<String, Map<String, Integer>> roads = new TreeMap<>();
        for (int to = 0; to < Instance.DISTRICTS; to++) {
            Map<String, Integer> byDistrict = new TreeMap<>();
            for (int from = 0; from < Instance.DISTRICTS; from++) {
                byDistrict.put(places[from], instance.km()[from][to]);
            }
            roads.put(places[to], byDistrict);
        }
        return new MarketFacts(roads, Map.of(), Map.of(), Names.NONE, km -> new Haul(km, 0, 150 + 8L * km));
    }

    private Produce produce(int crop, int variety) {
        return produce.computeIfAbsent(
                crop << 8 | variety + 1, key -> new Produce("CROP" + crop, variety < 0 ? null : "V" + variety, null));
    }

    private DaySpan span(int from, int to) {
        return new DaySpan(days[from], days[to]);
    }

    private List<Certificate> certificates(int harvest) {
        List<Integer> key = List.of(
                instance.certifiedUntil(0, harvest),
                instance.certifiedUntil(1, harvest),
                instance.certifiedUntil(2, harvest),
                instance.certifiedUntil(3, harvest),
                instance.certifiedUntil(4, harvest));
        return certificates.computeIfAbsent(key, ends -> {
            List<Certificate> held = new ArrayList<>();
            for (int scheme = 0; scheme < Instance.SCHEMES; scheme++) {
                if (ends.get(scheme) >= 0) {
                    held.add(new Certificate("C" + scheme, null, days[ends.get(scheme)]));
                }
            }
            return List.copyOf(held);
        });
    }

    private static List<Grant> grants(int mask) {
        List<Grant> granted = new ArrayList<>();
        for (int market = 0; market < Instance.MARKETS; market++) {
            if ((mask >> market & 1) != 0) {
                granted.add(new Grant(market(market), null, null));
            }
        }
        return List.copyOf(granted);
    }

    private Requirement requirement(int allOf, int anyOf) {
        return requirements.computeIfAbsent(
                allOf << Instance.SCHEMES | anyOf, key -> Requirement.of(schemes(allOf), schemes(anyOf)));
    }

    private static List<String> schemes(int mask) {
        List<String> schemes = new ArrayList<>();
        for (int scheme = 0; scheme < Instance.SCHEMES; scheme++) {
            if ((mask >> scheme & 1) != 0) {
                schemes.add("C" + scheme);
            }
        }
        return schemes;
    }

    private static String market(int market) {
        return "M" + market;
    }
}

package org.harvestlink.benchmarks.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.harvestlink.matching.engine.Certificate;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.EstimatedHaulage;
import org.harvestlink.matching.engine.Grant;
import org.harvestlink.matching.engine.Limits;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Supply;

/**
 * A season drawn from a seed: crops of very unequal size with peaks of their own, 14 districts, 20 destinations, few
 * certificates and foreign markets. Harvest or order number {@code n} of a seed is always the same, whatever was drawn before.
 */
final class BookSeason {

    static final List<String> CROPS =
            List.of("MANGO", "LONGAN", "PLUM", "AVOCADO", "CUSTARD_APPLE", "BANANA", "PASSION_FRUIT", "STRAWBERRY");
    static final List<String> SCHEMES = List.of("VIETGAP", "GLOBALGAP", "ORGANIC", "HACCP");
    static final List<String> MARKETS = List.of("VN", "CN", "EU", "US", "JP", "KR", "AU");
    static final int DISTRICTS = 14;
    static final int DESTINATIONS = 20;
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 1);

    private static final double[] CROP_SHARES = {.30, .22, .16, .11, .08, .06, .04, .03};
    private static final long[] BASE_PRICES = {12_000, 22_000, 18_000, 30_000, 25_000, 8_000, 15_000, 90_000};
    private static final int[] PEAKS = {75, 125, 60, 140, 130, 90, 100, 20};
    private static final double[] SCHEME_SHARES = {.45, .08, .04, .06};
    private static final double[] MARKET_SHARES = {1, .35, .05, .04, .04, .06, .03};
    private static final double[] ORDER_MARKET_SHARES = {.70, .18, .04, .02, .02, .02, .02};

    private final long seed;
    private final MarketFacts facts;

    BookSeason(long seed) {
        this.seed = seed;
        this.facts = facts(new SplittableRandom(seed));
    }

    MarketFacts facts() {
        return facts;
    }

    /** The harvest of that number in its {@code version}-th state: only kilograms and ask change. */
    Supply harvest(int number, int version) {
        SplittableRandom dice = dice(number, 1);
        int crop = pick(dice, CROP_SHARES);
        DaySpan window = window(dice, crop, 7, 28);
        SplittableRandom changing = dice(number, 17L + version);
        return new Supply(
                new UUID(0x0190_0000_0000_7000L + number, seed ^ number),
                new UUID(2, dice.nextInt(600)),
                new Produce(CROPS.get(crop), "V" + dice.nextInt(2 + crop % 4), grade(dice, 0.8)),
                kg(changing, 500, 30_000),
                window,
                Math.round(BASE_PRICES[crop] * (1 + 0.18 * changing.nextGaussian()) / 100) * 100,
                dice.nextInt(10) < 6 ? 0 : List.of(200L, 500L, 1_000L, 2_000L).get(dice.nextInt(4)),
                district(dice.nextInt(DISTRICTS)),
                certificates(dice),
                grants(dice),
                number);
    }

    Demand order(int number) {
        SplittableRandom dice = dice(number, 2);
        int crop = pick(dice, CROP_SHARES);
        String destination = destination((int) (DESTINATIONS * dice.nextDouble() * dice.nextDouble()));
        Long maximum = dice.nextInt(100) < 85
                ? Math.round(BASE_PRICES[crop] * dice.nextDouble(0.9, 1.5) / 100) * 100
                        + 150
                        + 8 * typicalKm(destination)
                : null;
        return new Demand(
                new UUID(0x0190_0000_0000_7000L + number, ~seed ^ number),
                new UUID(4, dice.nextInt(2_000)),
                new Produce(
                        CROPS.get(crop),
                        dice.nextInt(4) == 0 ? "V" + dice.nextInt(2 + crop % 4) : null,
                        grade(dice, 0.2)),
                kg(dice, 1_000, 60_000),
                window(dice, crop, 3, 10),
                destination,
                MARKETS.get(pick(dice, ORDER_MARKET_SHARES)),
                requirement(dice),
                new Limits(maximum, dice.nextInt(10) == 0 ? (int) typicalKm(destination) + 40 : null),
                new Sharing(
                        dice.nextInt(10) < 7 ? 0 : 1_000,
                        dice.nextInt(4) == 0 ? 1 + dice.nextInt(5) : null,
                        dice.nextInt(10) == 0,
                        Set.of()),
                number);
    }

    static String district(int number) {
        return Integer.toString(116 + number);
    }

    static String destination(int number) {
        return "D" + number;
    }

    private long typicalKm(String destination) {
        return facts.roadKm().get(destination).get(district(7));
    }

    private static Requirement requirement(SplittableRandom dice) {
        int kind = dice.nextInt(100);
        if (kind < 55) {
            return Requirement.NONE;
        }
        if (kind < 85) {
            return Requirement.of(Set.of("VIETGAP"), Set.of());
        }
        if (kind < 92) {
            return Requirement.of(Set.of("GLOBALGAP"), Set.of());
        }
        return kind < 97
                ? Requirement.of(Set.of(), Set.of("GLOBALGAP", "ORGANIC"))
                : Requirement.of(Set.of("ORGANIC", "VIETGAP"), Set.of());
    }

    private static List<Certificate> certificates(SplittableRandom dice) {
        List<Certificate> held = new ArrayList<>();
        for (int scheme = 0; scheme < SCHEME_SHARES.length; scheme++) {
            if (dice.nextDouble() < SCHEME_SHARES[scheme]) {
                LocalDate from = FIRST_DAY.minusDays(dice.nextInt(700));
                held.add(new Certificate(SCHEMES.get(scheme), from, from.plusDays(2 * 365 + dice.nextInt(365))));
            }
        }
        return held;
    }

    private static List<Grant> grants(SplittableRandom dice) {
        List<Grant> granted = new ArrayList<>();
        for (int market = 0; market < MARKET_SHARES.length; market++) {
            if (dice.nextDouble() < MARKET_SHARES[market]) {
                LocalDate from = market == 0 ? null : FIRST_DAY.minusDays(dice.nextInt(-60, 900));
                LocalDate to = dice.nextInt(10) == 0 ? FIRST_DAY.plusDays(dice.nextInt(300)) : null;
                granted.add(new Grant(MARKETS.get(market), from, market == 0 ? null : to));
            }
        }
        return granted;
    }

    private static String grade(SplittableRandom dice, double stated) {
        return dice.nextDouble() < stated ? "Loại " + (1 + dice.nextInt(3)) : null;
    }

    /** Many small ones and few large (Pareto with exponent 1.1), in steps of 100 kg. */
    private static long kg(SplittableRandom dice, int least, int most) {
        double drawn = least / Math.pow(1 - dice.nextDouble(), 1 / 1.1);
        return Math.round(Math.min(drawn, most) / 100) * 100;
    }

    private static DaySpan window(SplittableRandom dice, int crop, int shortest, int longest) {
        int day = Math.max(0, (int) Math.round(PEAKS[crop] + 22 * dice.nextGaussian()));
        LocalDate from = FIRST_DAY.plusDays(day);
        return new DaySpan(from, from.plusDays(dice.nextInt(shortest, longest + 1) - 1));
    }

    private static int pick(SplittableRandom dice, double[] shares) {
        double left = dice.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return 0;
    }

    private SplittableRandom dice(int number, long kind) {
        return new SplittableRandom(seed * 1_000_003 + number * 31L + kind * 0x5DEE_CE66DL);
    }

    private static MarketFacts facts(SplittableRandom dice) {
        Map<String, Map<String, Integer>> roadKm = new HashMap<>();
        for (int place = 0; place < DESTINATIONS; place++) {
            int hub = place < 12 ? dice.nextInt(180, 520) : dice.nextInt(600, 2_000);
            Map<String, Integer> byDistrict = new HashMap<>();
            for (int district = 0; district < DISTRICTS; district++) {
                byDistrict.put(district(district), hub - 70 + 10 * district + dice.nextInt(15));
            }
            roadKm.put(destination(place), byDistrict);
        }
        Map<String, Integer> shelfLife = new HashMap<>();
        Map<String, Long> prices = new HashMap<>();
        for (int crop = 0; crop < CROPS.size(); crop++) {
            shelfLife.put(CROPS.get(crop), 2 + crop);
            prices.put(CROPS.get(crop), BASE_PRICES[crop] * 6 / 5);
        }
        return new MarketFacts(roadKm, shelfLife, prices, Names.NONE, new EstimatedHaulage());
    }
}

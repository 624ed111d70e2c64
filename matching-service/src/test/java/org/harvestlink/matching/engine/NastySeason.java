package org.harvestlink.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Seeded random harvests and orders of one crop with everything that is awkward: papers with holes, renewals on the day
 * after, papers without beginning or end or that end before they begin, unknown roads and places, names in all spellings,
 * lots at the limit, many ties. About one pair in ten suits.
 */
public final class NastySeason {

    public static final MarketFacts FACTS = new MarketFacts(
            Map.of(
                    "HN", Map.of("123", 199, "125", 272, "127", 272),
                    "HCM", Map.of("123", 1_905, "125", 1_978),
                    "DB", Map.of("123", 240, "127", 241)),
            Map.of("MANGO", 2),
            Map.of("MANGO", 16_000L),
            Names.NONE,
            new EstimatedHaulage());

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 20);
    private static final List<String> NAMES = List.of("Đài Loan", " dai  LOAN", "ĐÀI LOAN", "GL4", "gl4", "tròn");
    private static final List<String> SCHEMES = List.of("VIETGAP", "GLOBALGAP", "ORGANIC");
    private static final List<String> MARKETS = List.of("VN", "VN", "VN", "CN", "EU");

    private final Random dice;
    private final boolean beyondReckoning;
    private int harvests;
    private int orders;

    public NastySeason(long seed) {
        this(seed, false);
    }

    private NastySeason(long seed, boolean beyondReckoning) {
        dice = new Random(seed);
        this.beyondReckoning = beyondReckoning;
    }

    /** With papers that are valid from or to the first or the last day that there is. */
    public static NastySeason beyondReckoning(long seed) {
        return new NastySeason(seed, true);
    }

    public List<Supply> harvests(int count) {
        return IntStream.range(0, count).mapToObj(i -> harvest()).toList();
    }

    public List<Demand> orders(int count) {
        return IntStream.range(0, count).mapToObj(i -> order()).toList();
    }

    public Supply harvest() {
        return harvest(++harvests);
    }

    /** A harvest with that number: the next version of one that exists. */
    public Supply harvest(int number) {
        return SupplyBuilder.harvest()
                .id(number % 3 == 0 ? -number : number)
                .cooperative(dice.nextInt(6))
                .variety(some(0.7, () -> any(NAMES)))
                .grade(some(0.7, () -> any(NAMES)))
                .kg(dice.nextInt(12) * 500L)
                .picked(days(30, 20))
                .ask(10_000 + 500L * dice.nextInt(9))
                .minimumLot(lot())
                .from(any(List.of("123", "125", "125", "127", "999")))
                .certificates(listOf(
                        5, () -> new Certificate(any(SCHEMES), some(0.6, this::paperDay), some(0.6, this::paperDay))))
                .grants(listOf(4, () -> new Grant(any(MARKETS), some(0.4, this::paperDay), some(0.4, this::paperDay))))
                .sequence(dice.nextInt(5))
                .build();
    }

    public Demand order() {
        return order(++orders);
    }

    /** An order with that number: the next version of one that exists. */
    public Demand order(int number) {
        return DemandBuilder.order()
                .id(number)
                .variety(some(0.15, () -> any(NAMES)))
                .grade(some(0.15, () -> any(NAMES)))
                .kg(dice.nextInt(16) * 500L)
                .delivered(days(40, 12))
                .to(any(List.of("HN", "HN", "HN", "HCM", "DB", "NOWHERE")))
                .market(any(MARKETS))
                .certificates(Requirement.of(schemes(), schemes()))
                .maximum(some(0.7, () -> 12_000L + 500 * dice.nextInt(40)))
                .within(some(0.2, () -> any(List.of(199, 241, 272, 2_000))))
                .minimumLot(lot())
                .suppliers(some(0.5, () -> 1 + dice.nextInt(3)))
                .sharedBy(cooperatives())
                .allOrNothing(dice.nextInt(5) == 0)
                .sequence(dice.nextInt(5))
                .build();
    }

    /** A day on which the season is under way. */
    public LocalDate today() {
        return FIRST_DAY.plusDays(dice.nextInt(40));
    }

    public int number(int bound) {
        return dice.nextInt(bound);
    }

    private Set<UUID> cooperatives() {
        Set<UUID> some = new HashSet<>();
        for (int i = dice.nextInt(4); i > 1; i--) {
            some.add(new UUID(2, dice.nextInt(6)));
        }
        return some;
    }

    private List<String> schemes() {
        return dice.nextInt(4) > 0 ? List.of() : listOf(2, () -> any(SCHEMES));
    }

    private long lot() {
        return dice.nextInt(3) > 0 ? 0 : 500L * dice.nextInt(5);
    }

    private DaySpan days(int spread, int longest) {
        LocalDate from = FIRST_DAY.plusDays(dice.nextInt(spread));
        return new DaySpan(from, from.plusDays(dice.nextInt(longest)));
    }

    private LocalDate paperDay() {
        return beyondReckoning && dice.nextInt(50) == 0
                ? any(List.of(LocalDate.MIN, LocalDate.MAX))
                : FIRST_DAY.plusDays(dice.nextInt(60));
    }

    private <T> List<T> listOf(int most, Supplier<T> each) {
        List<T> list = new ArrayList<>();
        for (int i = dice.nextInt(most + 1); i > 0; i--) {
            list.add(each.get());
        }
        return list;
    }

    private <T> T some(double share, Supplier<T> value) {
        return dice.nextDouble() < share ? value.get() : null;
    }

    private <T> T any(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}

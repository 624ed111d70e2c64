package org.harvestlink.local.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.harvestlink.contract.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<Month> SUMMER = EnumSet.of(Month.JUNE, Month.JULY, Month.AUGUST);

    private static final Season SMALL = Season.plan(300, 200, 1, TODAY);
    private static final Season LARGE = Season.plan(20_000, 10_000, 7, TODAY);
    private final Map<String, CropFigures> crops =
            CropFigures.all().stream().collect(Collectors.toMap(CropFigures::code, Function.identity()));

    @Test
    void aSeasonHasAsManyHarvestsAndOrdersAsAskedFor() {
        assertThat(SMALL.harvests()).hasSize(300);
        assertThat(SMALL.orders()).hasSize(200);
    }

    @Test
    void twentyThousandHarvestsAreTheWholeProvince() {
        assertThat(LARGE.harvests()).hasSize(20_000);
        assertThat(kilograms(LARGE.harvests(), PlannedHarvest::quantityKg) / 1_000)
                .isCloseTo(450_000L, Offset.offset(5_000L));
    }

    @Test
    void sixtyPercentIsPickedFromJuneToAugust() {
        for (Season season : List.of(SMALL, LARGE)) {
            long summer = season.harvests().stream()
                    .filter(harvest -> SUMMER.contains(harvest.window().from().getMonth()))
                    .mapToLong(PlannedHarvest::quantityKg)
                    .sum();

            assertThat((double) summer / kilograms(season.harvests(), PlannedHarvest::quantityKg))
                    .isCloseTo(0.60, Offset.offset(0.03));
        }
    }

    @Test
    void aboutOnePercentIsBoughtForAbroadAsIn2025() {
        long abroad = LARGE.orders().stream()
                .filter(order -> !order.market().equals("VN"))
                .mapToLong(PlannedOrder::quantityKg)
                .sum();

        assertThat((double) abroad / kilograms(LARGE.orders(), PlannedOrder::quantityKg))
                .isCloseTo(4_802.5 / 370_706, Offset.offset(0.005));
    }

    @Test
    void tradersBuyAboutEightyPercent() {
        for (Season season : List.of(SMALL, LARGE)) {
            long traders = season.orders().stream()
                    .filter(order -> Set.of(Channel.TRADITIONAL_MARKET, Channel.BORDER_TRADE)
                            .contains(order.buyer().channel()))
                    .mapToLong(PlannedOrder::quantityKg)
                    .sum();

            assertThat((double) traders / kilograms(season.orders(), PlannedOrder::quantityKg))
                    .isCloseTo(0.80, Offset.offset(0.02));
        }
    }

    @Test
    void everyChannelOrdersSomethingInASmallSeasonToo() {
        assertThat(SMALL.orders()).extracting(order -> order.buyer().channel()).contains(Channel.values());
    }

    @Test
    void whatCrossesTheBorderIsACropThatChinaTakes() {
        assertThat(LARGE.orders())
                .filteredOn(order -> order.market().equals("CN"))
                .isNotEmpty()
                .allSatisfy(order -> {
                    assertThat(crops.get(order.crop()).markets()).contains("CN");
                    assertThat(order.allOf()).contains("VIETGAP");
                });
    }

    @Test
    void everyAskLiesBetweenTheCropsKnownPrices() {
        assertThat(LARGE.harvests()).allSatisfy(harvest -> assertThat(harvest.askVndPerKg())
                .isBetween(
                        crops.get(harvest.crop()).low(),
                        crops.get(harvest.crop()).high()));
    }

    @Test
    void aHarvestIsPickedInItsCropsSeason() {
        assertThat(LARGE.harvests()).allSatisfy(harvest -> {
            assertThat(crops.get(harvest.crop()).share(harvest.window().from().getMonth()))
                    .isPositive();
            assertThat(harvest.window().to().getMonth())
                    .isEqualTo(harvest.window().from().getMonth());
        });
    }

    @Test
    void aHarvestIsOfAnAreaThatItsCooperativeHasAndNoneIsListedBeyondItsYield() {
        Map<String, Long> listed = LARGE.harvests().stream()
                .collect(Collectors.groupingBy(
                        harvest -> harvest.cooperative().number() + " " + harvest.crop(),
                        Collectors.summingLong(PlannedHarvest::quantityKg)));

        assertThat(LARGE.harvests()).allSatisfy(harvest -> {
            SimulatedCooperative cooperative = harvest.cooperative();
            assertThat(cooperative.crops()).contains(harvest.crop());
            assertThat(listed.get(cooperative.number() + " " + harvest.crop()))
                    .isLessThan(cooperative.capacityKg(harvest.crop()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-07-14", "2026-06-30", "2026-12-31", "2028-02-29"})
    void everyWindowLiesAheadAndWithinAYear(LocalDate today) {
        Season season = Season.plan(500, 500, 3, today);

        assertThat(season.harvests())
                .allSatisfy(harvest -> assertThat(harvest.window().from())
                        .isAfter(today)
                        .isBeforeOrEqualTo(harvest.window().to()));
        assertThat(season.orders()).allSatisfy(order -> assertThat(order.days().from())
                .isAfter(today)
                .isBeforeOrEqualTo(order.days().to()));
        assertThat(season.harvests())
                .allSatisfy(harvest -> assertThat(harvest.window().to())
                        .isBefore(today.plusYears(1).plusMonths(1)));
    }

    @Test
    void theSameSeedGivesTheSameSeasonAndAnotherAnother() {
        assertThat(Season.plan(300, 200, 1, TODAY)).isEqualTo(SMALL);
        assertThat(Season.plan(300, 200, 2, TODAY)).isNotEqualTo(SMALL);
    }

    @Test
    void everythingSaysThatItIsSimulated() {
        assertThat(SMALL.harvests().get(0).body("area", "facility")).containsEntry("note", "Dữ liệu mô phỏng");
        assertThat(SMALL.orders().get(0).body()).containsEntry("note", "Dữ liệu mô phỏng");
    }

    private static <T> long kilograms(List<T> all, ToLongFunction<T> kilograms) {
        return all.stream().mapToLong(kilograms).sum();
    }
}

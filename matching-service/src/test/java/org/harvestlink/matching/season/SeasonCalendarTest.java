package org.harvestlink.matching.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

/** A harvest of 11,000 kg over eleven days and an order of 8,000 kg over eight of them: a thousand kilograms a day each. */
@QuarkusTest
@MatchingStack
class SeasonCalendarTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate LAST = Season.FIRST.plusDays(10);

    @Inject
    Season season;

    @Test
    void aWeekHasItsShareOfEachHarvestAndOrderByDays() {
        // Given
        String crop = season.newCrop();
        season.list(season.harvest(crop, 11_000));
        season.post(season.order(crop, 8_000));

        // When
        List<Map<String, Object>> weeks = awaitWeeks(crop, 2);

        // Then
        for (Map<String, Object> week : weeks) {
            LocalDate monday = LocalDate.parse((String) week.get("from"));
            long picked = days(monday, Season.FIRST, LAST);
            long wanted = days(monday, Season.FIRST.plusDays(2), Season.FIRST.plusDays(9));
            assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week)
                    .containsEntry("crop", crop)
                    .containsEntry(
                            "week",
                            monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8))
                    .containsEntry("harvestKg", (int) (picked * 1_000))
                    .containsEntry("openHarvestKg", (int) (picked * 1_000))
                    .containsEntry("orderKg", (int) (wanted * 1_000))
                    .containsEntry("openOrderKg", (int) (wanted * 1_000))
                    .containsEntry("surplusKg", (int) ((picked - wanted) * 1_000));
        }
        assertThat(weeks.stream().mapToInt(week -> (int) week.get("harvestKg")).sum())
                .isEqualTo(11_000);
    }

    @Test
    void whatIsPromisedIsNoLongerOpenAndFlowsFromItsDistrictToItsChannel() {
        // Given
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 11_000));
        OrderState order = season.post(season.order(crop, 8_000));
        season.match(harvest, order, "PROPOSED");
        season.directlyAgreed(harvest, order, 5_500);

        // When
        JsonPath weeks = weeks(crop);
        JsonPath flows = season.as(Tokens.organizer(UUID.randomUUID()))
                .get("/api/season/flows?crop=" + crop + window())
                .jsonPath();

        // Then
        assertThat(sum(weeks, "openHarvestKg")).isEqualTo(5_500);
        assertThat(flows.getList("items")).hasSize(1);
        assertThat(flows.getMap("items[0]"))
                .containsEntry("district", "124")
                .containsEntry("channel", "BORDER_TRADE")
                .containsEntry("place", "HUUNGHI")
                .containsEntry("agreedKg", 5_500)
                .containsEntry("heldKg", 0)
                .containsEntry("agreedVnd", 5_500 * 12_000);
    }

    @Test
    void ofAListingThatHasEndedOnlyWhatWasPromisedIsLeft() {
        // Given
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 11_000));
        OrderState order = season.post(season.order(crop, 8_000));
        season.match(harvest, order, "PROPOSED");
        season.directlyAgreed(harvest, order, 5_500);

        // When
        season.revise(harvest, 11_000, HarvestStatus.WITHDRAWN);

        // Then
        await().atMost(SOON).until(() -> sum(weeks(crop), "harvestKg") == 5_500);
        assertThat(sum(weeks(crop), "openHarvestKg")).isZero();
    }

    @Test
    void aCalendarHasItsShareOfWhatReachesBeyondIt() {
        // Given
        String crop = season.newCrop();
        season.list(season.harvest(crop, 11_000));
        season.post(season.order(crop, 8_000));
        awaitWeeks(crop, 2);

        // When a day in the middle of a week is asked for
        LocalDate wednesday = Season.FIRST.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        JsonPath weeks = RestAssured.get("/api/season?crop=" + crop + "&from=" + wednesday + "&to=" + wednesday)
                .jsonPath();

        // Then
        assertThat(sum(weeks, "harvestKg")).isEqualTo(1_000);
        assertThat(sum(weeks, "orderKg")).isEqualTo(1_000);
    }

    @Test
    void whereKilogramsGoIsTheOrganizersToKnow() {
        assertThat(season.as(Tokens.buyer(UUID.randomUUID()))
                        .get("/api/season/flows")
                        .statusCode())
                .isEqualTo(403);
        assertThat(RestAssured.get("/api/season/flows").statusCode()).isEqualTo(401);
    }

    @Test
    void aCalendarThatEndsBeforeItBeginsOrTakesYearsIsRefused() {
        for (String days : List.of("from=2027-06-01&to=2027-05-01", "from=2027-01-01&to=2029-01-01")) {
            Response refused = RestAssured.get("/api/season?" + days);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("to");
        }
    }

    @Test
    void aCalendarEndsWithTheLastDayThatCanBeWritten() {
        assertThat(RestAssured.get("/api/season?from=9999-12-30").jsonPath().getString("to"))
                .isEqualTo("9999-12-31");
    }

    private List<Map<String, Object>> awaitWeeks(String crop, int atLeast) {
        return await().atMost(SOON)
                .until(
                        () -> weeks(crop).getList("weeks"),
                        weeks -> weeks.size() >= atLeast
                                && weeks.stream().anyMatch(week -> (int) ((Map<?, ?>) week).get("orderKg") > 0));
    }

    private static long sum(JsonPath calendar, String figure) {
        return calendar.getList("weeks." + figure, Long.class).stream()
                .mapToLong(kg -> kg)
                .sum();
    }

    private JsonPath weeks(String crop) {
        return RestAssured.get("/api/season?crop=" + crop + window()).jsonPath();
    }

    private static String window() {
        return "&from=" + Season.FIRST + "&to=" + LAST;
    }

    /** How many days of a window lie in the week. */
    private static long days(LocalDate monday, LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(monday) ? from : monday;
        LocalDate sunday = monday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        LocalDate last = to.isBefore(sunday) ? to : sunday;
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }
}

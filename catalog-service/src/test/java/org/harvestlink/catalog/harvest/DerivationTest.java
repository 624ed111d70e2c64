package org.harvestlink.catalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.harvestlink.catalog.reference.Access;
import org.harvestlink.catalog.reference.AccessRule;
import org.harvestlink.catalog.standing.CodeGrant;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.MarketGrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerivationTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    private static final AccessRule HOME = rule("VN", Access.YES, null, null);
    private static final CodeGrant GRANTED = new CodeGrant(CodeStatus.ACTIVE, List.of("CN", "JP"));

    private static AccessRule rule(String market, Access access, LocalDate from, LocalDate to) {
        return new AccessRule("MANGO", market, access, from, to);
    }

    private static List<MarketGrant> markets(CodeGrant area, List<CodeGrant> facilities, AccessRule... rules) {
        return Derivation.markets(area, facilities, List.of(rules), JUNE);
    }

    @Test
    void with_both_codes_the_fruit_may_go_abroad_and_home_comes_first() {
        assertThat(markets(GRANTED, List.of(GRANTED), rule("CN", Access.YES, null, null), HOME))
                .extracting(MarketGrant::market)
                .containsExactly("VN", "CN");
    }

    @Test
    void conditional_access_is_access() {
        assertThat(markets(GRANTED, List.of(GRANTED), rule("JP", Access.CONDITIONAL, null, null)))
                .extracting(MarketGrant::market)
                .containsExactly("JP");
    }

    @ParameterizedTest
    @EnumSource(
            value = Access.class,
            names = {"NO", "NEGOTIATING", "UNKNOWN"})
    void what_is_closed_or_unknown_stays_closed(Access access) {
        assertThat(markets(GRANTED, List.of(GRANTED), rule("CN", access, null, null)))
                .isEmpty();
    }

    @Test
    void a_market_without_a_rule_is_unknown_even_at_home() {
        assertThat(markets(GRANTED, List.of(GRANTED))).isEmpty();
    }

    @Test
    void without_a_facility_for_the_market_the_fruit_stays_home() {
        CodeGrant forJapan = new CodeGrant(CodeStatus.ACTIVE, List.of("JP"));
        assertThat(markets(GRANTED, List.of(forJapan), rule("CN", Access.YES, null, null), HOME))
                .extracting(MarketGrant::market)
                .containsExactly("VN");
        assertThat(markets(GRANTED, List.of(), rule("CN", Access.YES, null, null), HOME))
                .extracting(MarketGrant::market)
                .containsExactly("VN");
    }

    @Test
    void one_facility_for_the_market_suffices() {
        CodeGrant suspended = new CodeGrant(CodeStatus.SUSPENDED, List.of("CN"));
        assertThat(markets(GRANTED, List.of(suspended, GRANTED), rule("CN", Access.YES, null, null)))
                .hasSize(1);
        assertThat(markets(GRANTED, List.of(suspended), rule("CN", Access.YES, null, null)))
                .isEmpty();
    }

    @Test
    void a_suspended_area_sells_at_home_alone_and_a_revoked_one_nowhere() {
        CodeGrant suspended = new CodeGrant(CodeStatus.SUSPENDED, List.of("CN"));
        CodeGrant revoked = new CodeGrant(CodeStatus.REVOKED, List.of("CN"));

        assertThat(markets(suspended, List.of(GRANTED), rule("CN", Access.YES, null, null), HOME))
                .extracting(MarketGrant::market)
                .containsExactly("VN");
        assertThat(markets(revoked, List.of(GRANTED), rule("CN", Access.YES, null, null), HOME))
                .isEmpty();
    }

    @Test
    void a_grant_has_the_days_of_its_rule_and_a_rule_that_is_over_gives_none() {
        AccessRule over = rule("CN", Access.CONDITIONAL, LocalDate.of(2022, 7, 1), JUNE.minusDays(1));
        AccessRule later = rule("CN", Access.YES, JUNE.plusDays(5), null);

        assertThat(markets(GRANTED, List.of(GRANTED), over, later))
                .containsExactly(new MarketGrant("CN", JUNE.plusDays(5), null));
    }

    @Test
    void a_market_shows_when_it_is_open_on_some_day_of_the_window() {
        Clearances clearances = new Clearances(
                List.of(),
                List.of(
                        new MarketGrant("VN", null, null),
                        new MarketGrant("CN", JUNE.plusDays(5), null),
                        new MarketGrant("JP", null, JUNE)));

        assertThat(clearances.marketsOpenIn(new DayWindow(JUNE, JUNE.plusDays(4))))
                .containsExactly("VN", "JP");
        assertThat(clearances.marketsOpenIn(new DayWindow(JUNE.plusDays(1), JUNE.plusDays(5))))
                .containsExactly("VN", "CN");
    }
}

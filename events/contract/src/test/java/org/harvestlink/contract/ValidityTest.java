package org.harvestlink.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 12);

    @Test
    void a_certificate_is_valid_from_its_first_through_its_last_day() {
        Certification vietGap = new Certification("VIETGAP", FIRST, LAST);

        assertThat(vietGap.validOn(FIRST.minusDays(1))).isFalse();
        assertThat(vietGap.validOn(FIRST)).isTrue();
        assertThat(vietGap.validOn(LAST)).isTrue();
        assertThat(vietGap.validOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_market_is_open_from_its_first_through_its_last_day() {
        MarketGrant china = new MarketGrant("CN", FIRST, LAST);

        assertThat(china.openOn(FIRST.minusDays(1))).isFalse();
        assertThat(china.openOn(FIRST)).isTrue();
        assertThat(china.openOn(LAST)).isTrue();
        assertThat(china.openOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_market_without_known_ends_is_open_for_ever() {
        assertThat(new MarketGrant("VN", null, null).openOn(LocalDate.MIN)).isTrue();
        assertThat(new MarketGrant("VN", FIRST, null).openOn(LocalDate.MAX)).isTrue();
        assertThat(new MarketGrant("VN", null, LAST).openOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void certifications_that_are_not_told_are_none() {
        assertThat(new RequiredCertifications(null, null)).isEqualTo(RequiredCertifications.NONE);
    }

    @Test
    void required_certifications_do_not_change_behind_ones_back() {
        // Given
        List<String> schemes = Arrays.asList("VIETGAP");
        RequiredCertifications required = new RequiredCertifications(schemes, null);

        // When
        schemes.set(0, "ORGANIC_VN");

        // Then
        assertThat(required.allOf()).containsExactly("VIETGAP");
    }

    @Test
    void an_event_carries_the_body_of_its_type_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Event<>(
                        UUID.randomUUID(),
                        EventType.ORDER_POSTED,
                        "/offer-service",
                        Instant.EPOCH,
                        Samples.of(EventType.HARVEST_LISTED)))
                .withMessageContaining("order.posted");
    }
}

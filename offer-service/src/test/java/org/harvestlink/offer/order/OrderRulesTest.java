package org.harvestlink.offer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Violation;
import org.harvestlink.offer.reference.Mention;
import org.junit.jupiter.api.Test;

class OrderRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_delivery_that_ends_today_is_not_too_late() {
        assertThat(OrderRules.faults(order(TODAY, 100L), TODAY)).isEmpty();
    }

    @Test
    void a_delivery_that_ended_yesterday_is() {
        assertThat(OrderRules.faults(order(TODAY.minusDays(1), null), TODAY))
                .extracting(Violation::field)
                .containsExactly("delivery.to");
    }

    @Test
    void the_smallest_lot_may_be_the_whole_order_but_not_more() {
        assertThat(OrderRules.faults(order(TODAY, 1_000L), TODAY)).isEmpty();
        assertThat(OrderRules.faults(order(TODAY, 1_001L), TODAY))
                .extracting(Violation::field)
                .containsExactly("minimumLotKg");
    }

    @Test
    void every_code_of_an_order_is_looked_up_by_its_field() {
        assertThat(OrderRules.mentions(order(TODAY, null)))
                .extracting(Mention::field)
                .containsExactly(
                        "crop", "delivery.place", "market", "certifications.allOf[0]", "certifications.anyOf[0]");
    }

    @Test
    void an_order_that_is_off_the_market_stays_as_it_is() {
        // Given
        Order order =
                Order.post(UUID.randomUUID(), UUID.randomUUID(), "MANGO", Terms.of(order(TODAY, null)), Instant.EPOCH);
        order.end();

        // Then
        assertThatThrownBy(order::withdraw).isInstanceOf(Problem.class);
        assertThatThrownBy(order::end).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> order.revise(order.terms())).isInstanceOf(Problem.class);
        assertThat(order.status()).isEqualTo(OrderStatus.ENDED);
        assertThat(order.version()).isEqualTo(2);
    }

    @Test
    void blank_wishes_are_none() {
        NewOrder blank = new NewOrder(
                "MANGO",
                " ",
                "",
                1_000,
                new WantedDelivery(TODAY, TODAY, "HN"),
                "VN",
                null,
                null,
                null,
                null,
                null,
                null,
                " ");

        Terms terms = Terms.of(blank);

        assertThat(terms.variety()).isNull();
        assertThat(terms.grade()).isNull();
        assertThat(terms.note()).isNull();
        assertThat(terms.allOf()).isEmpty();
        assertThat(terms.allOrNothing()).isFalse();
    }

    private static NewOrder order(LocalDate lastDay, Long minimumLotKg) {
        return new NewOrder(
                "MANGO",
                null,
                null,
                1_000,
                new WantedDelivery(TODAY.minusDays(9), lastDay, "HN"),
                "VN",
                new WantedCertifications(List.of("VIETGAP"), List.of("ORGANIC_VN")),
                null,
                null,
                minimumLotKg,
                null,
                null,
                null);
    }
}

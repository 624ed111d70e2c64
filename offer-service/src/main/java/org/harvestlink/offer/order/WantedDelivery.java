package org.harvestlink.offer.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.harvestlink.http.InOrder;
import org.harvestlink.http.Span;

/**
 * Where and when a buyer takes the fruit in.
 *
 * @param place a destination's id, such as {@code HUUNGHI}
 */
@InOrder
public record WantedDelivery(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank String place) implements Span {}

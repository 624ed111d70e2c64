package org.harvestlink.offer.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * The certification schemes that a buyer asks for: every one of {@code allOf}, and one of {@code anyOf} unless that is
 * empty.
 */
public record WantedCertifications(
        @Size(max = 20) List<@NotBlank String> allOf,
        @Size(max = 20) List<@NotBlank String> anyOf) {

    static final WantedCertifications NONE = new WantedCertifications(List.of(), List.of());

    public WantedCertifications {
        allOf = Objects.requireNonNullElse(allOf, List.of());
        anyOf = Objects.requireNonNullElse(anyOf, List.of());
    }
}

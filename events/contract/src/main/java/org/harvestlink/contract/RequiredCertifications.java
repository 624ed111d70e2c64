package org.harvestlink.contract;

import java.util.List;

/**
 * What an order asks of a harvest's certificates: every scheme of {@code allOf}, and at least one of {@code anyOf} unless
 * that is empty.
 */
public record RequiredCertifications(List<String> allOf, List<String> anyOf) {

    public static final RequiredCertifications NONE = new RequiredCertifications(List.of(), List.of());

    public RequiredCertifications {
        allOf = allOf == null ? List.of() : List.copyOf(allOf);
        anyOf = anyOf == null ? List.of() : List.copyOf(anyOf);
    }
}

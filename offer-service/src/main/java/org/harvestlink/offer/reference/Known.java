package org.harvestlink.offer.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Codes that exist.
 *
 * @param codes as {@code KIND/code}
 */
public record Known(Set<String> codes) {

    /** All codes of these entries. */
    public static Known of(List<ReferenceEntry> entries) {
        return new Known(
                entries.stream().map(entry -> entry.kind() + "/" + entry.code()).collect(Collectors.toSet()));
    }

    public boolean has(Mention mention) {
        return codes.contains(mention.kind() + "/" + mention.code());
    }
}

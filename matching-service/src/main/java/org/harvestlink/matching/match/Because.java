package org.harvestlink.matching.match;

import jakarta.validation.constraints.Size;

/** Why somebody refuses or cancels; both the body and the reason may be left out. */
public record Because(@Size(max = 500) String reason) {

    static String of(Because because) {
        return because == null ? null : because.reason();
    }
}

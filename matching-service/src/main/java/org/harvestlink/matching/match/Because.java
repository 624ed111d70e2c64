package org.harvestlink.matching.match;

import jakarta.validation.constraints.Size;

/** Why somebody refuses or cancels; both the body and the reason may be left out. The other side reads it. */
public record Because(@Size(max = 500) String reason) implements OptionalBody {

    public Because {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}

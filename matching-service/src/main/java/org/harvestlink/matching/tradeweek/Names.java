package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an event is called. */
record Names(
        @NotBlank @Size(max = 200) String vi,
        @NotBlank @Size(max = 200) String en) {}

package org.harvestlink.notices.settings;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.harvestlink.notices.news.Kind;

/**
 * Settings as an organization writes them.
 *
 * @param email where letters go, null for the profile's address
 * @param kinds what is told: a kind that is not named is told
 */
public record NewSettings(
        @NotNull LanguageTag language,
        @Email @Size(max = 200) String email,

        @Schema(description = "What is told by letter; a kind that is not named is told") @NotNull
        Map<Kind, @NotNull Boolean> kinds) {}

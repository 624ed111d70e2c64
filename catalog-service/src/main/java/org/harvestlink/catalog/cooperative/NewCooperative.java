package org.harvestlink.catalog.cooperative;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A profile as its cooperative writes it.
 *
 * @param communeCode of the General Statistics Office, as {@code GET /api/communes} lists them
 * @param district the former district, by code or name; when not told, the one to which the commune mostly belonged
 * @param taxCode ten digits, or those of a branch with three more behind a hyphen (Circular 105/2020/TT-BTC), or the
 *     twelve digits of a household's personal number (Circular 86/2024/TT-BTC)
 */
record NewCooperative(
        @NotBlank @Size(max = 200) String name,
        @NotBlank String communeCode,
        String district,
        @Size(max = 300) String address,
        @Size(max = 100) String contactName,
        @Pattern(regexp = "\\+?[0-9 ().-]{6,20}") String phone,
        @Email @Size(max = 200) String email,
        @Pattern(regexp = "\\d{10}(-\\d{3})?|\\d{12}") String taxCode) {}

package org.harvestlink.offer.buyer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.harvestlink.contract.Channel;

/**
 * A profile as its buyer writes it.
 *
 * @param taxCode of the enterprise, ten digits, or those of a branch with three more behind a hyphen (Circular
 *     105/2020/TT-BTC), or the twelve digits of a household's personal number (Circular 86/2024/TT-BTC)
 */
record NewBuyer(
        @NotBlank @Size(max = 200) String name,
        @NotNull Channel channel,
        @Size(max = 300) String address,
        @Size(max = 100) String contactName,
        @Pattern(regexp = "\\+?[0-9 ().-]{6,20}") String phone,
        @Email @Size(max = 200) String email,
        @Pattern(regexp = "\\d{10}(-\\d{3})?|\\d{12}") String taxCode) {}

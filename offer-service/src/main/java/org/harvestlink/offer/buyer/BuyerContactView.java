package org.harvestlink.offer.buyer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.harvestlink.contract.Channel;

/** The whole profile, for the buyer and the organizers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BuyerContactView(
        UUID id,
        String name,
        Channel channel,
        String address,
        String contactName,
        String phone,
        String email,
        String taxCode,
        long version) {}

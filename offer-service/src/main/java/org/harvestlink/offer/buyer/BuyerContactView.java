package org.harvestlink.offer.buyer;

import java.util.UUID;
import org.harvestlink.contract.Channel;

/** The whole profile, for the buyer and the organizers. */
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

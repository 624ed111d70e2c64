package org.harvestlink.offer.buyer;

import java.util.UUID;
import org.harvestlink.contract.Channel;

/** What everybody may know of a buyer. */
public record BuyerView(UUID id, String name, Channel channel, long version) {}

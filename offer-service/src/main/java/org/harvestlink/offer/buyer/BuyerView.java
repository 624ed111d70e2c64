package org.harvestlink.offer.buyer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.harvestlink.contract.Channel;

/** What everybody may know of a buyer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BuyerView(UUID id, String name, Channel channel, long version) {}

package org.harvestlink.offer.demand;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.harvestlink.contract.Channel;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.RequiredCertifications;

/**
 * What an order still wants, as everybody may see it. It holds no price and no buyer, so none can slip out.
 *
 * @param orderId for a cooperative's direct proposal
 * @param openKg wanted and not promised by anybody yet
 * @param channel all that is told of the buyer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DemandView(
        UUID orderId,
        String crop,
        String variety,
        String grade,
        long openKg,
        Delivery delivery,
        Channel channel,
        RequiredCertifications certifications,
        String market,
        Long minimumLotKg,
        Instant postedAt) {}

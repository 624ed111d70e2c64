package org.harvestlink.matching.season;

import java.util.List;
import org.harvestlink.contract.Channel;

/**
 * The kilograms that go one way: from a district to a destination by a channel.
 *
 * @param crop its code
 * @param district GSO code of the former district, such as {@code 124} for Yên Châu
 * @param channel of the buyers
 * @param place the destination's code
 * @param heldKg reserved by one side
 * @param agreedKg agreed by both and still to be delivered
 * @param deliveredKg as weighed
 * @param agreedVnd what was agreed and delivered is worth at the agreed prices
 */
public record SeasonFlow(
        String crop,
        String district,
        Channel channel,
        String place,
        long heldKg,
        long agreedKg,
        long deliveredKg,
        long agreedVnd) {

    /** All of them, the largest first. */
    public record All(List<SeasonFlow> items) {}
}

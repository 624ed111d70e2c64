package org.harvestlink.local.season;

import java.util.List;
import org.harvestlink.contract.Channel;

/**
 * What one channel buys.
 *
 * @param share of all kilograms bought, the shares together 1
 * @param meanKg of one order
 * @param certified the part of its orders that demand VietGAP
 * @param places of delivery, the more frequent ones more than once
 */
record ChannelFigures(Channel channel, double share, double meanKg, double certified, List<String> places) {

    static List<ChannelFigures> all() {
        return Table.rows("channels.csv").stream()
                .map(row -> new ChannelFigures(
                        Channel.valueOf(row.get("channel")),
                        Double.parseDouble(row.get("share_percent")) / 100,
                        Double.parseDouble(row.get("mean_kg")),
                        Double.parseDouble(row.get("certified_percent")) / 100,
                        Table.list(row, "places")))
                .toList();
    }

    /** How many orders it takes for its share, relative to the other channels. */
    double orders() {
        return share / meanKg;
    }

    boolean crossesBorder() {
        return channel == Channel.BORDER_TRADE || channel == Channel.EXPORT;
    }
}

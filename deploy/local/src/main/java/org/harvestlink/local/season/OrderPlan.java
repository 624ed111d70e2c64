package org.harvestlink.local.season;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Plans orders: each channel buys its share, of what is picked when it is picked. */
final class OrderPlan {

    private static final long STEP_KG = 100;
    private static final long STEP_VND = 100;

    /** Below this number some channels would have no order at all, and a demonstration none to show. */
    private static final int ORDERS_FOR_EVERY_CHANNEL = 50;

    /** What a lorry costs, as matching-service estimates it: VND/kg for loading, and for each kilometre. */
    private static final long LOADING_VND = 150;

    private static final long VND_PER_KM = 8;

    /** Roads are measured from Mai Sơn, in the middle of the province. */
    private static final String MIDDLE = "125";

    private final List<SimulatedBuyer> buyers;
    private final List<CropFigures> crops;
    private final Calendar calendar;
    private final Random random;
    private final Map<String, Integer> kilometres = kilometres();

    OrderPlan(List<SimulatedBuyer> buyers, List<CropFigures> crops, Calendar calendar, Random random) {
        this.buyers = buyers;
        this.crops = crops;
        this.calendar = calendar;
        this.random = random;
    }

    private static Map<String, Integer> kilometres() {
        return Table.rows("reference/distances.csv").stream()
                .filter(row -> row.get("district").equals(MIDDLE))
                .collect(Collectors.toMap(row -> row.get("destination"), row ->
                        (int) Math.round(Double.parseDouble(row.get("road_km")))));
    }

    /** That many orders in a random order. */
    List<PlannedOrder> orders(int count) {
        List<ChannelFigures> channels = ChannelFigures.all();
        int[] counts = Apportionment.counts(
                channels.stream().map(ChannelFigures::orders).toList(), count);
        if (count >= ORDERS_FOR_EVERY_CHANNEL) {
            giveEveryChannelOne(counts);
        }
        double allKg =
                count / channels.stream().mapToDouble(ChannelFigures::orders).sum();
        List<PlannedOrder> orders = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            ChannelFigures channel = channels.get(i);
            for (long lot : Apportionment.lots(allKg * channel.share(), counts[i], STEP_KG, random)) {
                orders.add(order(channel, lot));
            }
        }
        Collections.shuffle(orders, random);
        return orders;
    }

    private static void giveEveryChannelOne(int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                counts[i] = 1;
                counts[most(counts)]--;
            }
        }
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private PlannedOrder order(ChannelFigures channel, long kg) {
        CropFigures crop = crop(channel);
        Month month = month(crop);
        String place = any(channel.places());
        String grade = random.nextInt(5) == 0 ? crop.grades().get(0) : null;
        boolean certified = random.nextDouble() < channel.certified();
        return new PlannedOrder(
                any(buyers.stream()
                        .filter(buyer -> buyer.channel() == channel.channel())
                        .toList()),
                crop.code(),
                grade,
                kg,
                calendar.window(month, 4, 10, random),
                place,
                channel.crossesBorder() ? "CN" : "VN",
                certified ? List.of("VIETGAP") : List.of(),
                maximum(crop, month, place));
    }

    /** The more is picked of a crop, the more of it is bought; abroad only what China takes. */
    private CropFigures crop(ChannelFigures channel) {
        List<CropFigures> wanted = crops.stream()
                .filter(crop -> !channel.crossesBorder() || crop.markets().contains("CN"))
                .toList();
        return wanted.get(weighted(wanted.stream().map(CropFigures::tonnes).toList()));
    }

    private Month month(CropFigures crop) {
        return Month.of(1 + weighted(crop.monthShares()));
    }

    private int weighted(List<Double> weights) {
        double left = random.nextDouble()
                * weights.stream().mapToDouble(Double::doubleValue).sum();
        int i = 0;
        while (i < weights.size() - 1 && (left -= weights.get(i)) >= 0) {
            i++;
        }
        return i;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Delivered, so with the road: some bid a little under what is usually asked, most above. */
    private long maximum(CropFigures crop, Month month, String place) {
        long road = LOADING_VND + VND_PER_KM * kilometres.getOrDefault(place, 0);
        double bid = crop.usualPrice(month, 0) * random.nextDouble(0.85, 1.35) + road;
        return Math.round(bid / STEP_VND) * STEP_VND;
    }
}

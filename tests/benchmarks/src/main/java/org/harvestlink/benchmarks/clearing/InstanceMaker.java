package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Makes instances from a seed, the same on every machine: cooperatives of a few crops and papers, harvests around the peaks of
 * their crops, heavy-tailed kilograms, asks and maxima that scatter by 12 %.
 */
final class InstanceMaker {

    private static final double[] SHARE = {.34, .54, .69, .80, .88, .94, .98, 1};
    private static final int[] PRICE = {65_000, 115_000, 9_000, 25_000, 18_000, 140_000, 20_000, 30_000};
    private static final int[] PEAK = {105, 95, 75, 82, 80, 90, 100, 105};
    private static final int[] SPOILS = {1_500, 0, 0, 800, 700, 0, 900, 900};
    private static final int[] LOTS = {0, 0, 500, 1_000, 2_000};
    private static final int[] REACH = {60, 140, 240, 9_999};
    private static final int[] SUPPLIERS = {0, 0, 0, 0, 0, 0, 0, 1, 3, 5};
    private static final int LAST_DAY = 174;
    private static final int BUYERS = 600;

    private final SplittableRandom dice;
    private final Shape shape;
    private final int buyers;
    private final int[][] km = new int[Instance.DISTRICTS][Instance.DISTRICTS];

    private InstanceMaker(Shape shape, int buyers, long seed) {
        this.shape = shape;
        this.buyers = buyers;
        dice = new SplittableRandom(seed);
    }

    /** Writes an instance of as many harvests and orders as {@code size}. */
    static void write(Path file, Shape shape, int size, long seed) throws IOException {
        write(file, shape, size, size, BUYERS, seed);
    }

    /** @param buyers whose orders they are */
    static void write(Path file, Shape shape, int harvests, int orders, int buyers, long seed) throws IOException {
        InstanceMaker maker = new InstanceMaker(shape, buyers, seed);
        StringBuilder text = new StringBuilder(100 * harvests);
        text.append("instance ")
                .append(harvests)
                .append(' ')
                .append(orders)
                .append(' ')
                .append(seed)
                .append('\n');
        maker.roads(text);
        text.append("coop,crop,variety,qty_kg,from_day,to_day,market_mask,ask_vnd,moq_kg,district,perish_vnd,"
                + "exp0,exp1,exp2,exp3,exp4\n");
        for (int harvest = 0; harvest < harvests; harvest++) {
            line(text, maker.harvest());
        }
        text.append("buyer,crop,variety,qty_kg,from_day,to_day,cert_all,cert_any,market,bid_vnd,max_km,min_vol_kg,"
                + "max_suppliers,all_or_nothing,district\n");
        for (int order = 0; order < orders; order++) {
            line(text, maker.order());
        }
        Files.write(file, text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void roads(StringBuilder text) {
        for (int[] row : km) {
            for (int other = 0; other < row.length; other++) {
                row[other] = 8 + dice.nextInt(320);
            }
            line(text, row);
        }
    }

    private int[] harvest() {
        int crop = crop();
        int kg = kg(shape == Shape.TIGHT ? 4 : 1);
        int[] days = days(crop, 16, 4, 24);
        int[] until = new int[Instance.SCHEMES];
        int papers = 0;
        for (int scheme = 0; scheme < until.length; scheme++) {
            until[scheme] = dice.nextInt(2 + scheme) == 0 ? dice.nextInt(730) : -1;
            papers += until[scheme] < 0 ? 0 : 1;
        }
        return new int[] {
            dice.nextInt(3_000),
            crop,
            dice.nextInt(5) == 0 ? -1 : dice.nextInt(3),
            kg,
            days[0],
            days[1],
            1 | dice.nextInt(256) & dice.nextInt(256),
            price(crop, 1 + .03 * papers),
            Math.min(kg, any(LOTS)),
            district(),
            shape == Shape.TIES ? 0 : SPOILS[crop] * (LAST_DAY + 30 - days[1]) / (LAST_DAY + 30),
            until[0],
            until[1],
            until[2],
            until[3],
            until[4]
        };
    }

    private int[] order() {
        int crop = crop();
        int kg = kg(1);
        int[] days = days(crop, 20, 6, 20);
        int allOf = dice.nextInt(3) == 0 ? 1 << dice.nextInt(Instance.SCHEMES) : 0;
        int anyOf = dice.nextInt(6) == 0 ? 3 << dice.nextInt(Instance.SCHEMES - 1) : 0;
        return new int[] {
            dice.nextInt(buyers),
            crop,
            dice.nextInt(5) < 3 ? -1 : dice.nextInt(3),
            kg,
            days[0],
            days[1],
            allOf,
            anyOf,
            dice.nextInt(Instance.MARKETS) & dice.nextInt(Instance.MARKETS),
            price(crop, 1.03 + .03 * Integer.bitCount(allOf | anyOf)) + (shape == Shape.TIES ? 0 : 1_000),
            any(REACH),
            Math.min(kg, any(LOTS)),
            any(SUPPLIERS),
            dice.nextInt(10) == 0 ? 1 : 0,
            district()
        };
    }

    private int crop() {
        double at = dice.nextDouble();
        int crop = 0;
        while (SHARE[crop] < at) {
            crop++;
        }
        return shape == Shape.ONE_CROP ? 0 : crop;
    }

    /** Between 500 and 200,000 kg, most of it small. */
    private int kg(int divisor) {
        double kg = 500 / (1 - dice.nextDouble() * .9966) / divisor;
        int step = shape == Shape.TIES ? 1_000 : 50;
        return Math.max(step, (int) StrictMath.round(kg / step) * step);
    }

    private int price(int crop, double factor) {
        int step = shape == Shape.TIES ? 5_000 : 100;
        return (int) (StrictMath.round(PRICE[crop] * factor * StrictMath.exp(.12 * bell()) / step) * step);
    }

    private int[] days(int crop, double scatter, int shortest, int longest) {
        int from = (int) StrictMath.round(PEAK[crop] + 2 * scatter * bell());
        from = Math.max(0, Math.min(LAST_DAY, from));
        return new int[] {from, from + shortest + dice.nextInt(longest - shortest + 1)};
    }

    /** A number of the standard normal distribution, by the method of Box and Muller. */
    private double bell() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - dice.nextDouble()))
                * StrictMath.cos(2 * StrictMath.PI * dice.nextDouble());
    }

    private int district() {
        return shape == Shape.TIES ? 0 : Math.min(dice.nextInt(Instance.DISTRICTS), dice.nextInt(Instance.DISTRICTS));
    }

    private int any(int[] values) {
        return values[dice.nextInt(values.length)];
    }

    private static void line(StringBuilder text, int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : ",").append(numbers[i]);
        }
        text.append('\n');
    }
}

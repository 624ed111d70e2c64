package org.harvestlink.benchmarks.clearing;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The peer: Google OR-Tools' min-cost flow on the same file, split by crop, as many crops at a time as processors. It writes
 * the trades, without a proof.
 */
public final class OrToolsMain {

    private static final int CROPS = 8;

    private OrToolsMain() {}

    /** @param arguments the instance file to read and the solution file to write */
    public static void main(String[] arguments) throws IOException {
        Loader.loadNativeLibraries();
        Stopwatch watch = new Stopwatch();
        Instance instance = Instance.read(Path.of(arguments[0]));
        watch.lap("parsed");
        List<Solved> crops = IntStream.range(0, CROPS)
                .parallel()
                .mapToObj(crop -> solve(instance, crop))
                .toList();
        watch.lap("enumerated and solved");
        StringBuilder text = new StringBuilder();
        text.append("solution ")
                .append(crops.stream().mapToInt(Solved::trades).sum())
                .append('\n');
        crops.forEach(crop -> text.append(crop.lines()));
        Files.write(Path.of(arguments[1]), text.toString().getBytes(StandardCharsets.US_ASCII));
        watch.lap("written");
        System.out.printf(
                Locale.ROOT,
                "surplus=%d · solving alone %.2f s, one crop after the other · %s · %s%n",
                crops.stream().mapToLong(Solved::surplus).sum(),
                crops.stream().mapToLong(Solved::nanos).sum() / 1e9,
                watch,
                PeakMemory.text());
    }

    private record Solved(int trades, String lines, long surplus, long nanos) {}

    private static Solved solve(Instance instance, int crop) {
        PeerPairs pairs = new PeerPairs(instance, crop);
        int harvests = pairs.harvests().length;
        int orders = pairs.orders().length;
        int hub = harvests + orders;
        long began = System.nanoTime();
        MinCostFlow flow = new MinCostFlow(hub + 1, pairs.count() + hub);
        for (int pair = 0; pair < pairs.count(); pair++) {
            long most = Math.min(kg(instance, pairs, pairs.harvest(pair)), wanted(instance, pairs, pairs.order(pair)));
            flow.addArcWithCapacityAndUnitCost(
                    pairs.harvest(pair), harvests + pairs.order(pair), most, -pairs.value(pair));
        }
        long surplusKg = 0;
        for (int harvest = 0; harvest < harvests; harvest++) {
            long kg = kg(instance, pairs, harvest);
            flow.addArcWithCapacityAndUnitCost(harvest, hub, kg, 0);
            flow.setNodeSupply(harvest, kg);
            surplusKg += kg;
        }
        for (int order = 0; order < orders; order++) {
            long kg = wanted(instance, pairs, order);
            flow.addArcWithCapacityAndUnitCost(hub, harvests + order, kg, 0);
            flow.setNodeSupply(harvests + order, -kg);
            surplusKg -= kg;
        }
        flow.setNodeSupply(hub, -surplusKg);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools did not solve crop " + crop);
        }
        return solved(pairs, flow, System.nanoTime() - began);
    }

    private static Solved solved(PeerPairs pairs, MinCostFlow flow, long nanos) {
        StringBuilder lines = new StringBuilder();
        int trades = 0;
        long surplus = 0;
        for (int pair = 0; pair < pairs.count(); pair++) {
            long kg = flow.getFlow(pair);
            if (kg > 0) {
                lines.append(pairs.harvests()[pairs.harvest(pair)]).append(',');
                lines.append(pairs.orders()[pairs.order(pair)])
                        .append(',')
                        .append(kg)
                        .append('\n');
                surplus += kg * pairs.value(pair);
                trades++;
            }
        }
        return new Solved(trades, lines.toString(), surplus, nanos);
    }

    private static long kg(Instance instance, PeerPairs pairs, int harvest) {
        return instance.harvest(Instance.HarvestColumn.KG, pairs.harvests()[harvest]);
    }

    private static long wanted(Instance instance, PeerPairs pairs, int order) {
        return instance.order(Instance.OrderColumn.KG, pairs.orders()[order]);
    }
}

package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harvestlink.matching.engine.clearing.Cleared;
import org.harvestlink.matching.engine.clearing.Rents;
import org.harvestlink.matching.engine.clearing.Trade;

/**
 * Writes a cleared instance: {@code solution K}, K lines {@code harvest,order,kg}, then {@code duals}, the rent of each harvest
 * and of each order, one a line. An instance's harvests and orders have their place as sequence.
 */
final class SolutionFile {

    private SolutionFile() {}

    static void write(Path file, Cleared cleared) throws IOException {
        StringBuilder text = new StringBuilder(1 << 20);
        text.append("solution ").append(cleared.trades().size()).append('\n');
        for (Trade trade : cleared.trades()) {
            text.append(trade.supply().sequence()).append(',');
            text.append(trade.demand().sequence()).append(',');
            text.append(trade.kg()).append('\n');
        }
        text.append("duals\n");
        append(text, cleared.harvestRents());
        append(text, cleared.orderRents());
        Files.write(file, text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void append(StringBuilder text, Rents rents) {
        for (int place = 0; place < rents.size(); place++) {
            text.append(rents.of(place)).append('\n');
        }
    }
}

package org.harvestlink.benchmarks.market;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.harvestlink.local.stack.DataDirectory;
import org.harvestlink.local.stack.PartStatus;

/** How much processor time each part of the stack has had: where the machine goes. */
record ProcessorTime(Map<String, Duration> byPart) {

    static ProcessorTime now(DataDirectory data) throws IOException {
        Map<String, Duration> times = new LinkedHashMap<>();
        for (PartStatus part : PartStatus.of(data)) {
            ProcessHandle.of(part.pid()).ifPresent(process -> times.put(part.name(), withChildren(process)));
        }
        times.put("clients", of(ProcessHandle.current()));
        return new ProcessorTime(times);
    }

    private static Duration withChildren(ProcessHandle process) {
        return process.descendants().map(ProcessorTime::of).reduce(of(process), Duration::plus);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The share of one processor that each had since then, in percent. */
    String since(ProcessorTime before, double seconds) {
        return byPart.entrySet().stream()
                .map(part -> part.getKey() + " "
                        + Math.round(part.getValue()
                                        .minus(before.byPart().getOrDefault(part.getKey(), Duration.ZERO))
                                        .toMillis()
                                / 10.0
                                / seconds))
                .collect(Collectors.joining(" · "));
    }
}

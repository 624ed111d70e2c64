package org.harvestlink.benchmarks.clearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has had, from the Linux kernel. */
final class PeakMemory {

    private PeakMemory() {}

    static String text() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .findFirst()
                    .map(line -> "peak " + Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .orElse("peak memory unknown");
        } catch (IOException unreadable) {
            return "peak memory unknown";
        }
    }
}

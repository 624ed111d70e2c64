package org.harvestlink.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harvestlink.local.stack.PartStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints each process with its id, address and health. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Print each process with its id, address and health.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every process is healthy", "1:at least one is not, or nothing runs"})
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    private Place place;

    @Option(names = "--json", description = "As JSON: {\"processes\": [{\"name\", \"pid\", \"url\", \"healthy\"}]}")
    private boolean json;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        List<PartStatus> statuses = PartStatus.of(place.data());
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(asJson(statuses));
        } else {
            statuses.forEach(status -> out.println(line(status)));
        }
        return statuses.stream().allMatch(PartStatus::healthy) ? 0 : 1;
    }

    private static String asJson(List<PartStatus> statuses) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(Map.of("processes", statuses));
    }

    private static String line(PartStatus status) {
        String health = status.healthy() ? "healthy" : status.pid() == null ? "not running" : "not healthy";
        return String.format(
                "%-18s %-9s %-32s %s", status.name(), status.pid() == null ? "–" : status.pid(), status.url(), health);
    }
}

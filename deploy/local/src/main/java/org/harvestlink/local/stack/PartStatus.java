package org.harvestlink.local.stack;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harvestlink.local.process.Part;

/**
 * One process of a stack, as seen from outside.
 *
 * @param name such as {@code matching-service}
 * @param pid the id of its process, null when it has none
 * @param url where it is reached
 * @param healthy whether it does its work at this moment
 */
@JsonPropertyOrder({"name", "pid", "url", "healthy"})
public record PartStatus(String name, Long pid, String url, boolean healthy) {

    /** All of them, of the stack that runs on that data directory, or that would run there if it were started. */
    public static List<PartStatus> of(DataDirectory data) throws IOException {
        Optional<RunRecord> record = StackLock.holder(data).isPresent() ? RunRecord.read(data) : Optional.empty();
        Ports ports = record.map(RunRecord::ports).orElseGet(() -> Ports.of(0, Map.of()));
        int matchingInstances = record.map(RunRecord::matchingInstances).orElse(1);
        // Who only looks makes no secrets up: a first start at the same moment would lose its own.
        Secrets secrets = record.isPresent() ? Secrets.in(data.secrets()) : Secrets.unkept();
        return new StackParts(data, ports, secrets, matchingInstances, false)
                .all().parallelStream()
                        .map(part -> of(part, record.flatMap(noted -> noted.process(part.name()))))
                        .toList();
    }

    private static PartStatus of(Part part, Optional<ProcessHandle> process) {
        return new PartStatus(
                part.name(),
                process.map(ProcessHandle::pid).orElse(null),
                part.url(),
                process.isPresent() && part.healthy());
    }
}

package org.harvestlink.local.command;

import java.nio.file.Path;
import org.harvestlink.local.stack.DataDirectory;
import picocli.CommandLine.Option;

/** Where the project and the stack's data are. */
final class Place {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where the stack keeps its data, logs and secrets (default: .harvestlink in the project folder).")
    private Path data;

    /** The project's directory, told by the script. */
    Path project() {
        return Path.of(System.getProperty("harvestlink.home", "")).toAbsolutePath();
    }

    DataDirectory data() {
        return new DataDirectory(data == null ? project().resolve(".harvestlink") : data);
    }
}

package org.harvestlink.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Posts a season. */
@Command(name = "seed", mixinStandardHelpOptions = true)
public final class SeedCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 0;
    }
}

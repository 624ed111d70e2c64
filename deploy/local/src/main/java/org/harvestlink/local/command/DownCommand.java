package org.harvestlink.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.harvestlink.local.stack.StackLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops the stack that another terminal started. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stop what ./harvestlink up started.")
public final class DownCommand implements Callable<Integer> {

    private static final int LIMIT_SECONDS = 60;

    @Mixin
    private Place place;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        Optional<ProcessHandle> holder = StackLock.holder(place.data());
        if (holder.isEmpty()) {
            out.println("Harvestlink does not run on " + place.data().root() + ".");
            return 0;
        }
        holder.get().destroy();
        out.println(
                endsInTime(holder.get())
                        ? "Stopped."
                        : "It did not stop within " + LIMIT_SECONDS + " s and was ended by force.");
        return 0;
    }

    /** A launcher that is ended by force takes its processes with it. */
    private static boolean endsInTime(ProcessHandle launcher) throws InterruptedException {
        try {
            launcher.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            launcher.destroyForcibly();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.harvestlink.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.harvestlink.local.command.DownCommand;
import org.harvestlink.local.command.MailCommand;
import org.harvestlink.local.command.SeedCommand;
import org.harvestlink.local.command.StatusCommand;
import org.harvestlink.local.command.TestCommand;
import org.harvestlink.local.command.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./harvestlink}. */
@Command(
        name = "harvestlink",
        description = "The market between the fruit of Son La and the people who buy it, on this machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  bench   Measure: bench book, rebuild, clearing [--side] [SIZE ...] or",
            "            market [SECONDS [WRITES [READS]]], each beside its peers.",
            "  clear   Clear a book from a file to a file: clear INSTANCE SOLUTION [--side]",
            "  meetings",
            "            Schedule the meetings of an event: meetings INSTANCE.dzn SOLUTION [MILLISECONDS]",
            "  faults  Let faults come while the market trades, and say which promises were kept:",
            "            faults [--seed N] [--minutes M]",
            "  mutants Break the services on purpose, one way after another, and say whether the referee",
            "            of faults sees each: mutants [NAME ...]"
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            TestCommand.class,
            SeedCommand.class,
            MailCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // A terminal with a poor locale must not turn Vietnamese into question marks.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true))
                .setErr(new PrintWriter(System.err, true))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("harvestlink: " + failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }
}

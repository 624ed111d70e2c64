package org.harvestlink.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.harvestlink.local.mail.Letter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the services have mailed. */
@Command(
        name = "mail",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description =
                "Print the letters that the services have mailed, the newest first: nothing leaves this machine. With"
                        + " a login, those to its organization, with their text.")
public final class MailCommand implements Callable<Integer> {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Mixin
    private Place place;

    @Parameters(arity = "0..1", paramLabel = "LOGIN", description = "Such as coop1, or an address.")
    private String login;

    @Option(names = "--most", paramLabel = "N", description = "How many letters.", defaultValue = "20")
    private int most;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        List<Letter> letters = Letter.in(place.data().mail()).stream()
                .filter(letter -> login == null || isFor(letter.to()))
                .limit(most)
                .toList();
        letters.forEach(letter -> print(letter, out));
        if (letters.isEmpty()) {
            out.println("No letters" + (login == null ? "." : " for " + login + "."));
        }
        return 0;
    }

    private boolean isFor(String address) {
        return address.equals(login) || address.startsWith(login + "@");
    }

    private void print(Letter letter, PrintWriter out) {
        out.println(AT.format(letter.at()) + "  " + letter.to() + "  " + letter.subject());
        if (login != null) {
            out.println();
            out.println(letter.text().strip().indent(4));
        }
    }
}

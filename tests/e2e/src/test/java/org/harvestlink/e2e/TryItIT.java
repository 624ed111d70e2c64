package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harvestlink.e2e.stack.Stack;
import org.harvestlink.local.stack.Port;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The session that the README shows, run as it stands there. */
@Order(2)
@ExtendWith(OneStack.class)
class TryItIT {

    private static final Pattern SESSION =
            Pattern.compile("## Try it.*?```sh\n(.*?)```.*?```\n(.*?)```", Pattern.DOTALL);

    private static final Pattern DAYS = Pattern.compile("\\d+(/\\d+)*–\\d+(/\\d+)+");

    private final Stack stack;

    TryItIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void theSessionInTheReadmePrintsWhatItSays() throws IOException, InterruptedException {
        Matcher readme = SESSION.matcher(Files.readString(stack.home().resolve("README.md")));
        assertThat(readme.find()).isTrue();

        List<String> printed = run(readme.group(1)).lines().toList();

        assertThat(printed.stream().map(TryItIT::onAnyDay).toList())
                .isEqualTo(readme.group(2).lines().map(TryItIT::onAnyDay).toList());
    }

    /** The days of the session count from today. */
    private static String onAnyDay(String line) {
        return DAYS.matcher(line).replaceAll("…");
    }

    private String run(String session) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-euc", session).redirectErrorStream(true);
        shell.environment().put("GATEWAY", stack.ports().url(Port.GATEWAY));
        shell.environment().put("KEYCLOAK", stack.ports().url(Port.KEYCLOAK));
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}

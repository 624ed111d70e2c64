package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.harvestlink.contract.MatchStatus;
import org.junit.jupiter.api.Test;

/** {@code docs/match-life.md} shows the table of {@link MatchLife} as it is; {@code -Dmatch-life=rewrite} draws it anew. */
class MatchLifePageTest {

    private static final Path PAGE = Path.of("..", "docs", "match-life.md");
    private static final String BEGIN = "<!-- drawn from MatchLife -->\n";
    private static final String END = "<!-- end -->\n";

    @Test
    void thePageShowsTheTable() throws IOException {
        String page = Files.readString(PAGE);
        String drawn = page.substring(0, page.indexOf(BEGIN)) + BEGIN + diagram() + "\n" + table() + END;

        if ("rewrite".equals(System.getProperty("match-life"))) {
            Files.writeString(PAGE, drawn);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }

    /** One arrow for all steps between the same two states. */
    private static String diagram() {
        Map<String, String> arrows = new LinkedHashMap<>();
        MatchLife.TABLE.forEach(line ->
                arrows.merge(state(line.from()) + " --> " + line.to(), words(line.step()), "%s, %s"::formatted));
        String ends = MatchLife.TABLE.stream()
                .map(MatchLife.Line::to)
                .filter(status -> MatchLife.TABLE.stream().noneMatch(line -> line.from() == status))
                .distinct()
                .map(status -> "    " + status + " --> [*]\n")
                .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n"
                + arrows.entrySet().stream()
                        .map(arrow -> "    " + arrow.getKey() + ": " + arrow.getValue() + "\n")
                        .collect(Collectors.joining())
                + ends + "```\n";
    }

    private static String table() {
        return "| from | step | who | to | kilograms |\n|---|---|---|---|---|\n"
                + MatchLife.TABLE.stream()
                        .map(line -> "| %s | %s | %s | %s | %s |\n"
                                .formatted(
                                        line.from() == null ? "–" : "`" + line.from() + "`",
                                        words(line.step()),
                                        who(line),
                                        "`" + line.to() + "`",
                                        line.flow().words()))
                        .collect(Collectors.joining());
    }

    private static String who(MatchLife.Line line) {
        String when = line.when().words();
        return when.isEmpty() ? line.who().words() : line.who().words() + ", " + when;
    }

    private static String state(MatchStatus status) {
        return status == null ? "[*]" : status.name();
    }

    private static String words(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package org.harvestlink.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.faults.injection.Recovery;
import org.harvestlink.faults.ledger.Kind;
import org.harvestlink.faults.ledger.Write;
import org.harvestlink.faults.verdict.Promise;

/** What a run has shown, as a table to read. */
final class Report {

    private static final int MOST_FINDINGS = 8;
    private static final int LONGEST_FINDING = 1_500;

    private final Outcome outcome;
    private final List<String> lines = new ArrayList<>();

    Report(Outcome outcome) {
        this.outcome = outcome;
    }

    String text() {
        faults();
        requests();
        verdicts();
        return String.join("\n", lines);
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private void faults() {
        List<Recovery> recoveries = outcome.recoveries();
        line(
                "Faults: %d blows, %d of them to processes, in %d faults; %,d connections reset",
                recoveries.size(),
                recoveries.stream().filter(it -> it.blow().harm().ofProcess()).count(),
                recoveries.stream().map(Recovery::fault).distinct().count(),
                outcome.disconnects());
        Map<String, List<Recovery>> byTarget = recoveries.stream()
                .collect(Collectors.groupingBy(
                        it -> it.blow().harm() + " " + it.blow().target(), TreeMap::new, Collectors.toList()));
        line("  %-26s %6s %10s %10s   %s", "", "times", "median", "longest", "within the goal, alone");
        byTarget.forEach(this::recovery);
        line(
                "  outboxes empty %.1f s after the last recovery",
                outcome.sentAfter().toMillis() / 1e3);
    }

    private void recovery(String what, List<Recovery> several) {
        List<Duration> times = several.stream().map(Recovery::after).sorted().toList();
        List<Recovery> withGoal =
                several.stream().filter(it -> it.goal().isPresent()).toList();
        long met = withGoal.stream()
                .filter(it -> it.after().compareTo(it.goal().orElseThrow()) <= 0)
                .count();
        String goal = withGoal.isEmpty()
                ? ""
                : met + " of " + withGoal.size() + " in "
                        + withGoal.get(0).goal().orElseThrow().toSeconds() + " s";
        line(
                "  %-26s %6d %8.1f s %8.1f s   %s",
                what,
                times.size(),
                times.get(times.size() / 2).toMillis() / 1e3,
                times.get(times.size() - 1).toMillis() / 1e3,
                goal);
    }

    private void requests() {
        List<Write> writes = outcome.evidence().writes();
        line(
                "Requests: %,d waited for, %,d of them broken off; %,d clients hung up; live feeds broke %,d times",
                outcome.figures().requests(),
                outcome.figures().broken(),
                outcome.figures().hungUp(),
                outcome.figures().feedBreaks());
        line("  %-10s %8s %9s %9s %9s", "write", "meant", "accepted", "refused", "attempts");
        Map<Kind, List<Write>> byKind =
                writes.stream().collect(Collectors.groupingBy(Write::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, some) -> {
            long accepted =
                    some.stream().filter(it -> it.accepted().isPresent()).count();
            line(
                    "  %-10s %,8d %,9d %,9d %,9d",
                    kind,
                    some.size(),
                    accepted,
                    some.size() - accepted,
                    some.stream().mapToInt(it -> it.attempts().size()).sum());
        });
        line("  answers by status: %s", statuses(writes));
        line(
                "  left: %,d harvests and orders, %,d matches %s, %,d events told",
                outcome.evidence().goods().size(),
                outcome.evidence().deals().size(),
                outcome.evidence().deals().stream()
                        .collect(Collectors.groupingBy(deal -> deal.status(), TreeMap::new, Collectors.counting())),
                outcome.evidence().told().values().stream().mapToInt(List::size).sum());
    }

    private static Map<Integer, Long> statuses(List<Write> writes) {
        return writes.stream()
                .flatMap(write -> write.attempts().stream().map(attempt -> attempt.status()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private void verdicts() {
        line("Verdicts");
        Arrays.stream(Promise.values()).forEach(this::verdict);
        line(
                "%s  seed %d, ledger %s",
                outcome.green() ? "GREEN" : "RED", outcome.plan().seed(), outcome.ledger());
    }

    private void verdict(Promise promise) {
        int count = outcome.findings().count(promise);
        line("  %s %-9s %s", count == 0 ? "✓" : "✗", promise, promise.words());
        if (count > 0) {
            line("      %,d breaches, the first:", count);
            outcome.findings().of(promise).stream()
                    .limit(MOST_FINDINGS)
                    .map(what -> what.length() > LONGEST_FINDING ? what.substring(0, LONGEST_FINDING) + " …" : what)
                    .forEach(what -> line("      - %s", what));
        }
    }
}

package org.harvestlink.faults.mutant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harvestlink.faults.plan.Plan;
import org.harvestlink.faults.verdict.Promise;

/**
 * A patch that breaks one promise. Its first lines say what it is, where, and which faults bring it to light:
 *
 * <pre>
 * what: kilograms are promised without a look whether they are open
 * module: matching-service
 * faults: KILL:kafka,CUT_DATABASE
 * breaks: KILOGRAMS
 * </pre>
 *
 * @param name of its file, such as {@code 01-no-open-kg}
 * @param module the service that is built with it
 * @param faults one after another, {@code FREEZE:kafka+KILL:gateway} for one amid another; none when trade alone brings it to light
 * @param breaks the promises of which it breaks one: another breach would be somebody else's fault
 */
record Mutant(String name, String what, String module, List<Plan.Choice> faults, Set<Promise> breaks, Path patch) {

    private static final String SUFFIX = ".patch";

    /** All in a directory, in the order of their names. */
    static List<Mutant> in(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> patches = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            return read(patches);
        }
    }

    private static List<Mutant> read(List<Path> patches) throws IOException {
        Mutant[] mutants = new Mutant[patches.size()];
        for (int i = 0; i < mutants.length; i++) {
            mutants[i] = of(patches.get(i));
        }
        return List.of(mutants);
    }

    private static Mutant of(Path patch) throws IOException {
        List<String> lines = Files.readAllLines(patch);
        String name = patch.getFileName().toString().replace(SUFFIX, "");
        String faults = header(lines, "faults");
        return new Mutant(
                name,
                header(lines, "what"),
                header(lines, "module"),
                faults.isEmpty()
                        ? List.of()
                        : Arrays.stream(faults.split(","))
                                .map(Plan.Choice::parse)
                                .toList(),
                Arrays.stream(header(lines, "breaks").split(","))
                        .map(Promise::valueOf)
                        .collect(Collectors.toSet()),
                patch.toAbsolutePath());
    }

    private static String header(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field + ":"))
                .map(line -> line.substring(field.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}

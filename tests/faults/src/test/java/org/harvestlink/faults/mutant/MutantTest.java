package org.harvestlink.faults.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harvestlink.faults.plan.Harm;
import org.harvestlink.faults.plan.Plan;
import org.harvestlink.faults.verdict.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantTest {

    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> SERVICES = List.of("catalog-service", "offer-service", "matching-service");

    @Test
    void a_mutant_says_what_it_is_where_and_what_brings_it_to_light(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("07-worse.patch"), """
                what: it is worse
                module: offer-service
                faults: KILL:kafka,CUT_DATABASE
                breaks: KEYS,FEEDS

                --- a/x
                """);

        Mutant mutant = Mutant.in(directory).get(0);

        assertThat(mutant.name()).isEqualTo("07-worse");
        assertThat(mutant.what()).isEqualTo("it is worse");
        assertThat(mutant.module()).isEqualTo("offer-service");
        assertThat(mutant.breaks()).containsExactlyInAnyOrder(Promise.KEYS, Promise.FEEDS);
        assertThat(mutant.faults())
                .containsExactly(new Plan.Choice(Harm.KILL, "kafka"), new Plan.Choice(Harm.CUT_DATABASE, "postgres"));
    }

    @Test
    void every_mutant_is_told_whole_and_still_fits_the_sources() throws Exception {
        List<Mutant> mutants = Mutant.in(PROJECT.resolve("tests/faults/mutants"));

        assertThat(mutants).hasSizeGreaterThanOrEqualTo(15);
        for (Mutant mutant : mutants) {
            assertThat(mutant.what()).as(mutant.name()).isNotBlank();
            assertThat(SERVICES).as(mutant.name()).contains(mutant.module());
            Process check = new ProcessBuilder(
                            "git",
                            "apply",
                            "--check",
                            "--recount",
                            "-C1",
                            mutant.patch().toString())
                    .directory(PROJECT.toFile())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(check.waitFor()).as(mutant.name() + ": " + printed).isZero();
        }
    }
}

package org.harvestlink.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    @TempDir
    private Path project;

    @TempDir
    private Path data;

    private Path built;
    private Programs programs;

    @BeforeEach
    void aPackagedService() throws IOException {
        built = project.resolve("gateway/target/quarkus-app");
        Files.createDirectories(built.resolve("lib"));
        Files.writeString(built.resolve("quarkus-run.jar"), "run");
        Files.writeString(built.resolve("lib/one.jar"), "one");
        programs = new Programs(data);
    }

    @Test
    void aServiceRunsFromACopyThatALaterBuildDoesNotTouch() throws IOException {
        programs.copy(project, "gateway");

        Files.writeString(built.resolve("quarkus-run.jar"), "built anew");

        assertThat(programs.of("gateway")).hasContent("run");
    }

    @Test
    void theNextStartHasWhatWasBuiltMeanwhileAndNothingElse() throws IOException {
        programs.copy(project, "gateway");
        Files.delete(built.resolve("lib/one.jar"));
        Files.writeString(built.resolve("lib/two.jar"), "two");
        Files.writeString(built.resolve("quarkus-run.jar"), "ran");
        Files.setLastModifiedTime(built.resolve("quarkus-run.jar"), FileTime.fromMillis(1));

        programs.copy(project, "gateway");

        assertThat(programs.of("gateway")).hasContent("ran");
        assertThat(programs.of("gateway").resolveSibling("lib"))
                .isDirectoryContaining("glob:**two.jar")
                .isDirectoryNotContaining("glob:**one.jar");
    }

    @Test
    void theArchiveOfItsClassesLastsAsLongAsTheProgram() throws IOException {
        programs.copy(project, "gateway");
        Path archive = Files.writeString(programs.archive("gateway").file(), "classes");

        programs.copy(project, "gateway");
        assertThat(archive).exists();

        Files.writeString(built.resolve("lib/one.jar"), "another one");
        programs.copy(project, "gateway");
        assertThat(archive).doesNotExist();
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() {
        assertThatThrownBy(() -> programs.copy(project, "catalog-service"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("catalog-service is not built");
    }
}

package org.harvestlink.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path directory;

    @Test
    void aProgramFindsItsClassesInTheArchiveThatItsRehearsalLeft() throws Exception {
        ClassArchive archive = ClassArchive.in(directory, "hello");
        assertThat(archive.options()).isEmpty();
        List<String> program =
                List.of(JAVA, "-XX:+UseSerialGC", "-cp", helloJar().toString(), "Hello");

        archive.record(new Rehearsal(archive.recording(program)));

        assertThat(archive.exists()).isTrue();
        assertThat(directory).isDirectoryNotContaining("glob:**.unfinished");
        assertThat(sourceOfHello(archive)).contains("shared objects file (top)");
    }

    @Test
    void aRehearsalThatLeavesNoArchiveIsSaidToHaveFailed() throws Exception {
        ClassArchive archive = ClassArchive.in(directory, "hello");

        assertThatThrownBy(() -> archive.record(new Rehearsal(List.of("false"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("left no class archive");
        assertThat(archive.exists()).isFalse();
    }

    private String sourceOfHello(ClassArchive archive) throws IOException {
        Process process = new ProcessBuilder(
                        JAVA,
                        archive.options().get(0),
                        "-XX:+UseSerialGC",
                        "-Xlog:class+load",
                        "-cp",
                        helloJar().toString(),
                        "Hello")
                .start();
        return new String(process.getInputStream().readAllBytes())
                .lines()
                .filter(line -> line.contains(" Hello "))
                .findFirst()
                .orElse("Hello was not loaded");
    }

    /** Only classes in jars are archived. */
    private Path helloJar() throws IOException {
        Path jar = directory.resolve("hello.jar");
        if (!Files.exists(jar)) {
            Path source = Files.writeString(
                    directory.resolve("Hello.java"),
                    "public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
            run("javac", "-d", directory.toString(), source.toString());
            run("jar", "cf", jar.toString(), "-C", directory.toString(), "Hello.class");
        }
        return jar;
    }

    private static void run(String tool, String... arguments) {
        assertThat(java.util.spi.ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments))
                .isZero();
    }

    private final class Rehearsal implements Part {

        private final List<String> command;

        Rehearsal(List<String> command) {
            this.command = command;
        }

        @Override
        public String name() {
            return "hello";
        }

        @Override
        public String url() {
            return "";
        }

        @Override
        public List<String> command() {
            return command;
        }

        @Override
        public Path log() {
            return directory.resolve("hello.log");
        }

        @Override
        public boolean healthy() {
            return false;
        }
    }
}

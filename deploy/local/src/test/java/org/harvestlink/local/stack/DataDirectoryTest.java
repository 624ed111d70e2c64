package org.harvestlink.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    void aSecretIsTheSameInTheNextRunAndReadableByItsOwnerAlone() throws IOException {
        Path file = new DataDirectory(directory).secrets();
        String first = Secrets.in(file).get("postgres.catalog");

        assertThat(Secrets.in(file).get("postgres.catalog")).isEqualTo(first).hasSize(48);
        assertThat(Secrets.in(file).get("postgres.offers")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void oneStackAtATimeHoldsTheLock() throws IOException {
        DataDirectory data = new DataDirectory(directory);
        assertThat(StackLock.holder(data)).isEmpty();

        try (StackLock lock = StackLock.take(data).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(StackLock.take(data)).isEmpty();
            assertThat(StackLock.holder(data)).isEqualTo(Optional.of(ProcessHandle.current()));
        }

        assertThat(StackLock.holder(data)).isEmpty();
    }

    @Test
    void emptyingLeavesTheLockAndWhatIsSomebodyElsesAlone() throws IOException {
        DataDirectory data = new DataDirectory(directory);
        Files.createDirectories(data.postgres().resolve("base"));
        Files.writeString(data.lock(), "1");
        Secrets.in(data.secrets()).get("some");
        Path program = Files.createDirectories(data.programs().of("gateway"));
        Path thesis = Files.writeString(directory.resolve("thesis.odt"), "years of work");
        Path photos = Files.createDirectories(directory.resolve("photos"));

        data.empty();

        assertThat(thesis).exists();
        assertThat(photos).exists();
        assertThat(program).exists();

        assertThat(directory).isDirectoryContaining("glob:**lock").isNotEmptyDirectory();
        assertThat(data.postgres()).doesNotExist();
        assertThat(data.secrets()).doesNotExist();
    }

    @Test
    void theRecordOfARunTellsItsPortsAndItsLivingProcesses() throws IOException {
        DataDirectory data = new DataDirectory(directory);
        Ports ports = Ports.free();

        RunRecord.begin(data, ports, 1).note("kafka", ProcessHandle.current());

        RunRecord read = RunRecord.read(data).orElseThrow();
        assertThat(read.ports().number(Port.KAFKA)).isEqualTo(ports.number(Port.KAFKA));
        assertThat(read.process("kafka")).isEqualTo(Optional.of(ProcessHandle.current()));
        assertThat(read.process("postgres")).isEmpty();
    }
}

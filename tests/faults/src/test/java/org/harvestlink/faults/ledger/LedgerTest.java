package org.harvestlink.faults.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final Call CALL = Call.post(Kind.ACCEPT, "/api/matches/m/acceptance", "key-1", null);

    @TempDir
    Path directory;

    @Test
    void what_is_meant_stands_in_the_file_before_anything_is_sent() throws IOException {
        Path file = directory.resolve("ledger.jsonl");
        try (Ledger ledger = new Ledger(file)) {
            Write write = ledger.intend("coop1", CALL);

            assertThat(Files.readAllLines(file))
                    .singleElement()
                    .asString()
                    .contains("\"login\":\"coop1\"", "\"kind\":\"ACCEPT\"", "\"key\":\"key-1\"");
            assertThat(write.inDoubt()).isTrue();

            ledger.ended(write, new Attempt(409, "application/problem+json", "", "no", 0, 1));

            assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("\"status\":409");
            assertThat(ledger.writes()).containsExactly(write);
        }
    }

    @Test
    void a_write_is_in_doubt_until_it_is_accepted_or_only_refused() {
        Write write = new Write(1, "coop1", CALL);
        write.add(new Attempt(409, "", "", "", 0, 1));
        assertThat(write.inDoubt()).isFalse();

        write.add(Attempt.unanswered("hung up", 0));
        assertThat(write.inDoubt()).isTrue();

        write.add(new Attempt(429, "", "1", "", 0, 1));
        assertThat(write.inDoubt()).isTrue();

        write.add(new Attempt(200, "", "", "{}", 0, 1));
        assertThat(write.inDoubt()).isFalse();
        assertThat(write.accepted()).map(Attempt::text).contains("{}");
    }
}

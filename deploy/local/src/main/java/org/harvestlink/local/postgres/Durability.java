package org.harvestlink.local.postgres;

import java.util.List;

/** What a committed transaction may rely on. */
public enum Durability {
    /** Survives the loss of any process and of power. */
    POWER_LOSS("on"),
    /** Survives the loss of any process, not of power: for tests, whose data is thrown away. */
    PROCESS_LOSS("off");

    private final String onDisk;

    Durability(String onDisk) {
        this.onDisk = onDisk;
    }

    /** {@code synchronous_commit} stays on in both: without it the log's newest records are in the killed processes alone. */
    List<String> options() {
        return List.of("-c", "synchronous_commit=on", "-c", "fsync=" + onDisk, "-c", "full_page_writes=" + onDisk);
    }
}

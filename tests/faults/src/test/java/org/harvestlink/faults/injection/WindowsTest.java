package org.harvestlink.faults.injection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final long MINUTE = 60_000_000_000L;

    @Test
    void a_window_touches_what_overlaps_it() throws Exception {
        Windows windows = new Windows();
        long before = System.nanoTime();
        AutoCloseable window = windows.open();

        assertThat(windows.touch(before - MINUTE, before - 1)).isFalse();
        assertThat(windows.touch(before - MINUTE, System.nanoTime())).isTrue();

        window.close();

        assertThat(windows.touch(System.nanoTime(), System.nanoTime() + MINUTE)).isTrue();
        assertThat(windows.touch(System.nanoTime() + MINUTE, System.nanoTime() + 2 * MINUTE))
                .isFalse();
    }
}

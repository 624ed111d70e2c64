package org.harvestlink.local.process;

import java.nio.file.Path;

/** Where programs that are unpacked once are kept for this user: {@code $XDG_CACHE_HOME/harvestlink} or {@code ~/.cache}. */
public final class UserCache {

    private UserCache() {}

    public static Path directory() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return base.resolve("harvestlink");
    }
}

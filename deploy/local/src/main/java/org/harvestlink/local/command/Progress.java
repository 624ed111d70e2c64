package org.harvestlink.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.harvestlink.local.process.LifeEvents;
import org.harvestlink.local.process.Part;

/** Tells a person at a terminal what happens, one line each. */
final class Progress implements LifeEvents {

    private final PrintWriter out;
    private final Set<String> readyBefore = ConcurrentHashMap.newKeySet();

    Progress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void started(Part part, ProcessHandle process) {
        if (!readyBefore.contains(part.name())) {
            out.println("  … " + part.title() + " starts");
        }
    }

    @Override
    public void ready(Part part, Duration after) {
        boolean first = readyBefore.add(part.name());
        out.println("  ✓ " + part.title() + (first ? " ready · " : " is back · ") + seconds(after));
    }

    @Override
    public void lost(Part part, String how) {
        out.println("  ! " + part.title() + ": " + how + "; starting it again");
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}

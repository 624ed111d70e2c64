package org.harvestlink.local.command;

import java.io.PrintWriter;
import java.time.Duration;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;

/** What a person wants to know when the stack is up. */
final class Welcome {

    private final Ports ports;

    Welcome(Ports ports) {
        this.ports = ports;
    }

    void print(PrintWriter out, Duration after) {
        out.println("Harvestlink is ready · " + Progress.seconds(after));
        out.println();
        out.println("  Harvestlink   " + ports.url(Port.GATEWAY));
        out.println("  API browser   " + ports.url(Port.GATEWAY) + "/api/browser/");
        out.println(
                "  Logins        coop1 … coop20, buyer1 … buyer20, organizer1, organizer2; the password is the name");
        out.println("  Letters       ./harvestlink mail [LOGIN]");
        out.println();
    }
}

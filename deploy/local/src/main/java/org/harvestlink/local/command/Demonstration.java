package org.harvestlink.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.harvestlink.local.market.MarketApi;
import org.harvestlink.local.market.RefusedException;
import org.harvestlink.local.season.Organizations;
import org.harvestlink.local.season.Seeding;
import org.harvestlink.local.stack.DataDirectory;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;

/** What a new market is filled with: the organizations of the logins, and a small simulated season. */
final class Demonstration {

    private static final ZoneId SON_LA = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int HARVESTS = 300;
    private static final int ORDERS = 200;
    private static final long SEED = 1;

    private final MarketApi api;
    private final Seeding seeding;
    private final LocalDate today = LocalDate.now(SON_LA);

    Demonstration(Ports ports, PrintWriter out) {
        this.api = new MarketApi(ports.url(Port.GATEWAY), ports.url(Port.KEYCLOAK) + "/realms/harvestlink");
        this.seeding = new Seeding(api, out);
    }

    /** The organizations of the local logins, once a year, for which their certificates are made; true when it was done. */
    boolean organizationsIfMissing(DataDirectory data) throws IOException, InterruptedException {
        Path mark = data.mark("organizations-" + today.getYear());
        if (Files.exists(mark)) {
            return false;
        }
        new Organizations(api, today).ensure();
        Files.createFile(mark);
        return true;
    }

    /** Whether nobody has listed or ordered anything. */
    boolean isMarketEmpty() throws IOException, InterruptedException {
        try {
            return seeding.isMarketEmpty();
        } catch (RefusedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The small season of an empty market. */
    void season() throws IOException, InterruptedException {
        seed(HARVESTS, ORDERS, SEED);
    }

    /** A season of that size; how many of it were refused. */
    int seed(int harvests, int orders, long seed) throws IOException, InterruptedException {
        return seeding.seed(harvests, orders, seed, today);
    }
}

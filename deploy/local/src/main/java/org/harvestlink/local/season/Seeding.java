package org.harvestlink.local.season;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.harvestlink.local.Logins.Login;
import org.harvestlink.local.market.InParallel;
import org.harvestlink.local.market.MarketApi;
import org.harvestlink.local.market.RefusedException;

/** Tells the market of a simulated season, through the public API, with the logins of those whose harvests and orders it is. */
public final class Seeding {

    private static final int STEPS = 5;

    private final MarketApi api;
    private final PrintWriter out;
    private final Map<Login, Holding> holdings = new ConcurrentHashMap<>();

    /** @param out told of the progress */
    public Seeding(MarketApi api, PrintWriter out) {
        this.api = api;
        this.out = out;
    }

    /** True when nobody has listed a harvest or posted an order that can still be had. */
    public boolean isMarketEmpty() throws IOException, InterruptedException, RefusedException {
        return api.get(null, "/api/harvests?limit=1").path("items").isEmpty()
                && api.get(null, "/api/demand?limit=1").path("items").isEmpty();
    }

    /**
     * Posts a season. The same season posted again on the same day changes nothing.
     *
     * @param today in Son La
     * @return how many were refused by the market's rules, of which the first few were printed
     */
    public int seed(int harvests, int orders, long seed, LocalDate today) throws IOException, InterruptedException {
        Season season = Season.plan(harvests, orders, seed, today);
        int refused = post("harvests", season.harvests(), harvest -> {
            Login login = harvest.cooperative().login();
            Holding holding = holding(login);
            post(login, "/api/harvests", seed, harvest.body(holding.area(harvest.crop()), holding.facility()));
        });
        return refused
                + post(
                        "orders",
                        season.orders(),
                        order -> post(order.buyer().login(), "/api/orders", seed, order.body()));
    }

    private <T> int post(String what, List<T> all, InParallel.Action<T> action)
            throws IOException, InterruptedException {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        int step = Math.max(1, all.size() / STEPS);
        InParallel.each(all, one -> {
            try {
                action.on(one);
            } catch (RefusedException e) {
                if (refused.incrementAndGet() <= STEPS) {
                    out.println("  ! " + e.getMessage());
                }
            }
            int count = done.incrementAndGet();
            if (count % step == 0 || count == all.size()) {
                out.println("  … " + count + " of " + all.size() + " simulated " + what);
            }
        });
        return refused.get();
    }

    private void post(Login login, String path, long seed, Map<String, Object> body)
            throws IOException, InterruptedException, RefusedException {
        api.post(login, path, Organizations.key(login, seed + path, body), body);
    }

    private Holding holding(Login login) throws IOException, InterruptedException, RefusedException {
        Holding known = holdings.get(login);
        if (known == null) {
            known = new Holding(Organizations.areas(api, login), Organizations.facility(api, login));
            holdings.put(login, known);
        }
        return known;
    }

    /** What a cooperative has: area ids by crop, a facility's id. */
    private record Holding(Map<String, String> areas, String facility) {

        String area(String crop) {
            return areas.get(crop);
        }
    }
}

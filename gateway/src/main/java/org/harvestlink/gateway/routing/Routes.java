package org.harvestlink.gateway.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which service owns a path of the public API. */
public final class Routes {

    private static final String API = "/api/";
    private static final Pattern OF_THE_BOOK = Pattern.compile("/api/(orders|harvests)/[^/]+/(near-misses|split-fill)");
    private static final Map<String, Upstream> OWNERS = owners(Map.of(
            Upstream.CATALOG,
            List.of(
                    "crops",
                    "markets",
                    "destinations",
                    "schemes",
                    "market-access",
                    "communes",
                    "cooperatives",
                    "growing-areas",
                    "packing-facilities",
                    "certificates",
                    "harvests"),
            Upstream.OFFERS,
            List.of("buyers", "orders", "demand"),
            Upstream.MATCHING,
            List.of("matches", "clearings", "trade-weeks", "season", "live")));

    private Routes() {}

    /**
     * The owner of a path, or empty when it is the gateway's own or nobody's.
     *
     * @param path normalized, without the query
     */
    public static Optional<Upstream> owner(String path) {
        if (!path.startsWith(API)) {
            return Optional.empty();
        }
        if (OF_THE_BOOK.matcher(path).matches()) {
            return Optional.of(Upstream.MATCHING);
        }
        int end = path.indexOf('/', API.length());
        return Optional.ofNullable(OWNERS.get(path.substring(API.length(), end < 0 ? path.length() : end)));
    }

    /** Whether the path is the stream of live events, which stays open and silent for as long as nothing happens. */
    public static boolean isLive(String path) {
        return path.equals("/api/live");
    }

    private static Map<String, Upstream> owners(Map<Upstream, List<String>> collections) {
        Map<String, Upstream> owners = new HashMap<>();
        collections.forEach((upstream, names) -> names.forEach(name -> owners.put(name, upstream)));
        return Map.copyOf(owners);
    }
}

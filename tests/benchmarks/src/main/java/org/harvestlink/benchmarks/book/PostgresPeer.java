package org.harvestlink.benchmarks.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.local.postgres.Durability;
import org.harvestlink.local.postgres.LocalPostgres;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.process.FreePorts;
import org.harvestlink.local.process.PartProcess;
import org.harvestlink.matching.engine.Certificate;
import org.harvestlink.matching.engine.Dated;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Grant;
import org.harvestlink.matching.engine.Haul;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Supply;

/**
 * The same question put to PostgreSQL 17: one table; the ten best of each district by an index on crop, district and ask,
 * merged by a lateral join; everything that the query filters by is in the index, so that only hits are fetched. Days are
 * numbers and papers arrays with the validity of each scheme and market, which is all that the season needs.
 */
final class PostgresPeer implements AutoCloseable {

    private static final String PASSWORD = "only-for-this-benchmark";
    private static final int EVER = -1_000_000;
    private static final int ALWAYS = 1_000_000;

    private static final String TABLE = """
            create table harvest (
              id uuid, cooperative uuid, crop text, district text, variety text, grade text, open_kg bigint, lot_kg bigint,
              ask bigint, first_day int, last_day int, sequence bigint,
              scheme_from int[], scheme_to int[], market_from int[], market_to int[])
            """;
    private static final String INDEX = """
            create index on harvest (crop, district, ask) include
              (first_day, last_day, open_kg, lot_kg, variety, grade, sequence, id,
               scheme_from, scheme_to, market_from, market_to)
            """;
    private static final String TOP_TEN = """
            select best.id
            from unnest(?::text[], ?::bigint[], ?::int[]) as road (district, vnd, days)
            cross join lateral (
              select h.id, h.ask, h.ask + road.vnd as cost, greatest(h.first_day + road.days, ?) as day, h.sequence
              from harvest h
              where h.crop = ? and h.district = road.district and h.ask <= ? - road.vnd
                and h.first_day <= ? - road.days and h.last_day >= ? - road.days
                and h.open_kg >= ? and h.lot_kg <= ? and h.open_kg >= h.lot_kg
                and (?::text is null or h.variety = ?) and (?::text is null or h.grade = ?)
                and h.market_from[?] <= greatest(h.first_day + road.days, ?)
                and h.market_to[?] >= least(h.last_day + road.days, ?)
                PAPERS
              order by h.ask, day, h.sequence
              limit 10) best
            order by best.cost, best.ask, best.day, best.sequence
            limit 10
            """;

    private final MarketFacts facts;
    private final Path directory;
    private final PartProcess process;
    private final Connection connection;

    PostgresPeer(MarketFacts facts) throws IOException, InterruptedException, SQLException {
        this.facts = facts;
        directory = Files.createTempDirectory("harvestlink-bench-");
        LocalPostgres postgres = new LocalPostgres(
                directory.resolve("postgres"),
                directory.resolve("postgres.log"),
                FreePorts.find(1).get(0),
                Durability.PROCESS_LOSS,
                PASSWORD,
                Map.of("bench", PASSWORD),
                Map.of());
        process = PartProcess.start(postgres).awaitHealthy(Duration.ofMinutes(2));
        connection = DriverManager.getConnection(postgres.jdbcUrl("bench"), "bench", PASSWORD);
        run(TABLE);
    }

    void load(List<Supply> supplies) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into harvest values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            for (Supply supply : supplies) {
                bind(insert, supply);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** To be called once everything is loaded. */
    void index() throws SQLException {
        run(INDEX);
        run("vacuum analyze harvest");
        // plans for nested loops over the index: what a hash or a sort of the table would take is no match for it
        run("set jit = off");
        run("set max_parallel_workers_per_gather = 0");
        run("set enable_seqscan = off");
    }

    List<UUID> topTen(Demand demand) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TOP_TEN.replace("PAPERS", papers(demand)))) {
            bind(query, demand);
            List<UUID> ids = new ArrayList<>(10);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    private void bind(PreparedStatement query, Demand demand) throws SQLException {
        List<String> districts = new ArrayList<>();
        List<Long> costs = new ArrayList<>();
        List<Integer> transits = new ArrayList<>();
        for (int number = 0; number < BookSeason.DISTRICTS; number++) {
            String district = BookSeason.district(number);
            Haul haul = facts.haul(district, demand.destination()).orElseThrow();
            Integer maxKm = demand.limits().maxKm();
            int shelfLife = facts.shelfLifeDaysOf(demand.produce().crop()).orElseThrow();
            if ((maxKm == null || haul.km() <= maxKm) && haul.days() <= shelfLife) {
                districts.add(district);
                costs.add(haul.vndPerKg());
                transits.add(haul.days());
            }
        }
        int first = day(demand.delivery().from(), EVER);
        int last = day(demand.delivery().to(), ALWAYS);
        int market = 1 + BookSeason.MARKETS.indexOf(demand.market());
        Long maximum = demand.limits().maxVndPerKg();
        String variety = demand.produce().variety();
        String grade = demand.produce().grade();
        bind(
                query,
                connection.createArrayOf("text", districts.toArray()),
                connection.createArrayOf("bigint", costs.toArray()),
                connection.createArrayOf("int", transits.toArray()),
                first,
                demand.produce().crop(),
                maximum == null ? 1_000_000_000L : maximum,
                last,
                first,
                Math.max(1, demand.sharing().minimumLotKg()),
                demand.openKg(),
                variety,
                variety,
                grade,
                grade,
                market,
                first,
                market,
                last);
    }

    /** A certificate must be valid from the first day of delivery through the order's last. */
    private static String papers(Demand demand) {
        StringBuilder conditions = new StringBuilder();
        for (String scheme : demand.certificates().allOf()) {
            conditions.append(" and ").append(valid(demand, scheme));
        }
        if (!demand.certificates().anyOf().isEmpty()) {
            List<String> any = demand.certificates().anyOf().stream()
                    .map(scheme -> valid(demand, scheme))
                    .toList();
            conditions.append(" and (").append(String.join(" or ", any)).append(")");
        }
        return conditions.toString();
    }

    private static String valid(Demand demand, String scheme) {
        int at = 1 + BookSeason.SCHEMES.indexOf(scheme);
        return "(h.scheme_from[%d] <= greatest(h.first_day + road.days, %d) and h.scheme_to[%d] >= %d)"
                .formatted(
                        at,
                        day(demand.delivery().from(), EVER),
                        at,
                        day(demand.delivery().to(), ALWAYS));
    }

    private void bind(PreparedStatement insert, Supply supply) throws SQLException {
        List<Certificate> certificates = supply.certificates();
        List<Grant> grants = supply.grants();
        int[][] schemes = new int[2][BookSeason.SCHEMES.size()];
        int[][] markets = new int[2][BookSeason.MARKETS.size()];
        validity(schemes);
        validity(markets);
        certificates.forEach(paper -> note(schemes, BookSeason.SCHEMES.indexOf(paper.scheme()), paper));
        grants.forEach(paper -> note(markets, BookSeason.MARKETS.indexOf(paper.market()), paper));
        bind(
                insert,
                supply.id(),
                supply.cooperativeId(),
                supply.produce().crop(),
                supply.district(),
                supply.produce().variety(),
                supply.produce().grade(),
                supply.openKg(),
                supply.minimumLotKg(),
                supply.askVndPerKg(),
                day(supply.window().from(), EVER),
                day(supply.window().to(), ALWAYS),
                supply.sequence(),
                schemes[0],
                schemes[1],
                markets[0],
                markets[1]);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Not held: begins after it ends. */
    private static void validity(int[][] papers) {
        Arrays.fill(papers[0], ALWAYS);
        Arrays.fill(papers[1], EVER);
    }

    private static void note(int[][] papers, int code, Dated paper) {
        papers[0][code] = day(paper.from(), EVER);
        papers[1][code] = day(paper.to(), ALWAYS);
    }

    private static int day(LocalDate day, int otherwise) {
        return day == null ? otherwise : (int) day.toEpochDay();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        try {
            process.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Directories.delete(directory);
    }
}

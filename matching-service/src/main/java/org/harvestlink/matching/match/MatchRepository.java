package org.harvestlink.matching.match;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.jboss.logging.Logger;

/** Reads matches, and applies their steps by the statements of {@link Promise}. */
@ApplicationScoped
public class MatchRepository {

    private static final Logger LOG = Logger.getLogger(MatchRepository.class);

    private final MatchRow rows;
    private final MatchMetrics metrics;

    MatchRepository(MatchRow rows, MatchMetrics metrics) {
        this.rows = rows;
        this.metrics = metrics;
    }

    /**
     * Applies one step, and what follows from it for the other promises of a harvest that is short.
     *
     * @param connection in a transaction
     * @return the match as it stands afterwards; fails with a 409 problem when it or, for a promise, a listing has changed
     *     meanwhile, when its listings no longer stand, or when not enough kilograms are open
     */
    public Uni<Match> apply(ActingConnection connection, Transition step) {
        boolean moving = step.promises() || !step.move().isNone();
        return connection
                .preparedQuery(moving ? Promise.MOVING : Promise.STILL)
                .execute(moving ? rows.moving(step) : rows.still(step))
                .map(result -> result.iterator().next())
                .chain(row -> {
                    if (!row.getBoolean("written")) {
                        return refused(connection, row, step, moving);
                    }
                    metrics.count(step.after().status());
                    return moving && row.getBoolean("short")
                            ? respread(connection, step)
                            : Uni.createFrom().item(step.after());
                });
    }

    private Uni<Match> respread(ActingConnection connection, Transition step) {
        // The other promises of the harvest belong to other parties.
        return connection
                .as(Actor.MARKET, market -> spreadShortfall(market, step.after().harvestId(), step.at()))
                .chain(() -> find(connection, step.after().id()))
                .map(Optional::orElseThrow);
    }

    /**
     * Brings the promises of a harvest up to its shortfall. The transaction has locked the harvest before, so that this statement
     * sees every promise that others have made of it.
     */
    Uni<Void> spreadShortfall(ActingConnection connection, UUID harvestId, Instant at) {
        return connection
                .preparedQuery("select shortfall_kg from position where id = $1")
                .execute(Tuple.of(harvestId))
                .map(found -> found.iterator().next().getLong("shortfall_kg"))
                .chain(shortKg -> promisesOf(connection, harvestId)
                        .chain(promises -> applyStill(connection, Shortfalls.spread(shortKg, promises, at))));
    }

    /** Why a step was not applied; the statement has seen the match as it was before it waited for the kilograms. */
    private Uni<Match> refused(ActingConnection client, Row row, Transition step, boolean moving) {
        return find(client, step.after().id()).map(now -> {
            long version = now.map(Match::version).orElse(0L);
            if (!moving || row.getBoolean("fits") || version != step.versionBefore()) {
                throw MatchProblems.changedMeanwhile();
            }
            if (step.promises() && !row.getBoolean("judged")) {
                throw MatchProblems.changedMeanwhile();
            }
            if (!row.getBoolean("listed") && step.step() != Step.DELIVERY) {
                throw MatchProblems.notListed();
            }
            throw MatchProblems.notEnoughOpen(-step.move().openKg(), row.getLong("open_kg"));
        });
    }

    /**
     * Applies steps in which no kilogram moves, passing over those whose match has changed meanwhile, and over proposals for
     * pairs that have something by now.
     */
    public Uni<Void> applyStill(ActingConnection client, List<Transition> steps) {
        Map<Boolean, List<Transition>> made =
                steps.stream().collect(Collectors.partitioningBy(step -> step.before() == null));
        return applyAll(client, Promise.STILL, made.get(false))
                .chain(() -> applyAll(client, Promise.PROPOSE, made.get(true)));
    }

    private Uni<Void> applyAll(ActingConnection client, String statement, List<Transition> steps) {
        if (steps.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return client.preparedQuery(statement)
                .executeBatch(steps.stream().map(rows::still).toList())
                .invoke(result -> countWritten(result, steps))
                .replaceWithVoid();
    }

    private void countWritten(RowSet<Row> result, List<Transition> steps) {
        RowSet<Row> each = result;
        for (Transition step : steps) {
            if (each.iterator().next().getBoolean("written")) {
                metrics.count(step.after().status());
            }
            each = each.next();
        }
    }

    /** The match, empty also when it is none of the actor's. */
    Uni<Optional<Match>> find(ActingConnection client, UUID id) {
        return client.preparedQuery(MatchRow.COLUMNS + "where id = $1 and " + MatchRow.SEEN)
                .execute(Tuple.of(id, client.actor().seesAll(), client.actor().organization()))
                .map(found -> matches(found).stream().findFirst());
    }

    /** The actor's matches, or everybody's for an organizer, newest first, those behind {@code after}. */
    Uni<List<Match>> list(ActingConnection client, MatchFilter filter, UUID after, int limit) {
        return client.preparedQuery(MatchRow.COLUMNS + """
                        where ($1::text is null or status = $1)
                          and %s
                          and ($4::uuid is null or harvest_id = $4)
                          and ($5::uuid is null or order_id = $5)
                          and ($6::uuid is null or id < $6)
                        order by id desc limit $7
                        """.formatted(MatchRow.SEEN))
                .execute(Tuple.from(new Object[] {
                    filter.status() == null ? null : filter.status().name(),
                    client.actor().seesAll(),
                    client.actor().organization(),
                    filter.harvestId(),
                    filter.orderId(),
                    after,
                    limit
                }))
                .map(this::matches);
    }

    /** Every match of a position that is not yet at an end, and those at an end that its current version has seen. */
    public Uni<List<Match>> ofPosition(ActingConnection client, UUID positionId) {
        return client.preparedQuery(MatchRow.COLUMNS + "where harvest_id = $1 or order_id = $1 order by id")
                .execute(Tuple.of(positionId))
                .map(this::matches);
    }

    /** The proposals and holds of a position, by id. One that can't be read is passed over. */
    Uni<List<Match>> openOf(ActingConnection client, UUID positionId) {
        return client.preparedQuery(MatchRow.COLUMNS + """
                        where (harvest_id = $1 or order_id = $1) and status in ('PROPOSED', 'HELD') order by id
                        """)
                .execute(Tuple.of(positionId))
                .map(this::readable);
    }

    /** What is proposed at present between the pairs of these matches. */
    public Uni<List<Match>> proposalsOfPairs(ActingConnection client, Collection<Match> pairs) {
        return client.preparedQuery(MatchRow.COLUMNS + """
                        where status = 'PROPOSED'
                          and (harvest_id, order_id) in (select * from unnest($1::uuid[], $2::uuid[]))
                        """)
                .execute(Tuple.of(
                        pairs.stream().map(Match::harvestId).toArray(UUID[]::new),
                        pairs.stream().map(Match::orderId).toArray(UUID[]::new)))
                .map(this::matches);
    }

    Uni<Optional<Match>> proposalOfPair(ActingConnection client, UUID harvestId, UUID orderId) {
        return client.preparedQuery(
                        MatchRow.COLUMNS + "where harvest_id = $1 and order_id = $2 and status = 'PROPOSED'")
                .execute(Tuple.of(harvestId, orderId))
                .map(found -> matches(found).stream().findFirst());
    }

    /** The cooperatives that have a part of each of these orders, held or agreed or delivered. */
    public Uni<Map<UUID, Set<UUID>>> suppliers(ActingConnection client, Collection<UUID> orderIds) {
        return client.preparedQuery("""
                        select distinct order_id, cooperative_id from match
                        where order_id = any($1) and status in ('HELD', 'AGREED', 'DELIVERED')
                        """)
                .execute(Tuple.of((Object) orderIds.toArray(UUID[]::new)))
                .map(found -> {
                    Map<UUID, Set<UUID>> suppliers = new HashMap<>();
                    for (Row row : found) {
                        suppliers
                                .computeIfAbsent(row.getUUID("order_id"), order -> new HashSet<>())
                                .add(row.getUUID("cooperative_id"));
                    }
                    return suppliers;
                });
    }

    /** Holds whose time is over, the longest over first. One that can't be read waits and does not keep the others waiting. */
    Uni<List<Match>> expired(ActingConnection client, Instant now, int limit) {
        return client.preparedQuery(MatchRow.COLUMNS
                        + "where status = 'HELD' and hold_expires_at <= $1 order by hold_expires_at limit $2")
                .execute(Tuple.of(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), limit))
                .map(this::readable);
    }

    /** The holds and agreements of a harvest, the newest promise first. One that can't be read is passed over. */
    private Uni<List<Match>> promisesOf(ActingConnection client, UUID harvestId) {
        return client.preparedQuery(MatchRow.COLUMNS + """
                        where harvest_id = $1 and status in ('HELD', 'AGREED') order by promised_at desc, id desc
                        """)
                .execute(Tuple.of(harvestId))
                .map(this::readable);
    }

    /** Every step so far, oldest first. */
    Uni<List<HistoryEntry>> history(ActingConnection client, UUID matchId) {
        return client.preparedQuery(HistoryEntry.COLUMNS + "where match_id = $1 order by version")
                .execute(Tuple.of(matchId))
                .map(found -> {
                    List<HistoryEntry> history = new ArrayList<>(found.size());
                    found.forEach(row -> history.add(HistoryEntry.of(row)));
                    return history;
                });
    }

    private List<Match> readable(RowSet<Row> found) {
        List<Match> readable = new ArrayList<>(found.size());
        for (Row row : found) {
            try {
                readable.add(rows.read(row));
            } catch (IllegalArgumentException e) {
                LOG.errorf("match %s is passed over: %s", row.getUUID("id"), e.getMessage());
            }
        }
        return readable;
    }

    private List<Match> matches(RowSet<Row> found) {
        List<Match> matches = new ArrayList<>(found.size());
        for (Row row : found) {
            matches.add(rows.read(row));
        }
        return matches;
    }
}

package org.harvestlink.e2e.oracle;

import java.util.List;
import org.harvestlink.e2e.stack.Database;

/** What the database of matching must say at rest; each question answers the rows that break its rule. */
final class MatchingBook {

    private final Database database;

    MatchingBook(Database database) {
        this.database = database;
    }

    /** Harvests and orders of which kilograms are lost or doubled. */
    List<String> unbalanced() {
        return database.rows("""
                select * from position
                where quantity_kg + shortfall_kg <> open_kg + held_kg + agreed_kg + delivered_kg
                """);
    }

    /** Harvests and orders whose kilograms are not those of their matches. */
    List<String> notAsMatched() {
        return database.rows("""
                select p.id, p.held_kg, m.held_kg, p.agreed_kg, m.agreed_kg, p.delivered_kg, m.delivered_kg
                from position p cross join lateral (
                  select coalesce(sum(quantity_kg) filter (where status = 'HELD'), 0) as held_kg,
                         coalesce(sum(quantity_kg) filter (where status = 'AGREED'), 0) as agreed_kg,
                         coalesce(sum(delivered_kg), 0) as delivered_kg
                  from match where harvest_id = p.id or order_id = p.id
                ) m
                where (p.held_kg, p.agreed_kg, p.delivered_kg) <> (m.held_kg, m.agreed_kg, m.delivered_kg)
                """);
    }

    /** Short harvests of which the missing kilograms are not those that their promises miss, as far as there are promises. */
    List<String> shortfallsNotShared() {
        return database.rows("""
                select p.id, p.shortfall_kg, m.shortfall_kg from position p cross join lateral (
                  select coalesce(sum(shortfall_kg), 0) as shortfall_kg from match where harvest_id = p.id
                ) m
                where p.kind = 'HARVEST' and least(p.shortfall_kg, p.held_kg + p.agreed_kg) <> m.shortfall_kg
                """);
    }

    /** Matches of which a step is not in their history or has no event. */
    List<String> stepsUntold() {
        return database.rows("""
                select m.id, m.version, h.steps, o.events from match m
                left join (select match_id, count(*) as steps from match_history group by match_id) h
                       on h.match_id = m.id
                left join (select body->>'id' as id, count(distinct body->>'version') as events
                           from outbox where topic = 'matches' group by 1) o on o.id = m.id::text
                where h.steps is distinct from m.version or o.events is distinct from m.version
                """);
    }

    /** Harvests and orders of which a change has no event. */
    List<String> changesUntold() {
        return database.rows("""
                select p.id, p.version, o.events from position p
                left join (select body->>'id' as id, count(distinct body->>'version') as events
                           from outbox where topic = 'positions' group by 1) o on o.id = p.id::text
                where o.events is distinct from p.version
                """);
    }

    /** Participants of trade weeks of whose agenda a state has no event. */
    List<String> agendasUntold() {
        return database.rows("""
                select p.id, p.agenda_version, o.events from trade_week_participant p
                left join (select body->>'id' as id, count(distinct body->>'version') as events
                           from outbox where topic = 'agendas' group by 1) o on o.id = p.id::text
                where coalesce(o.events, 0) <> p.agenda_version
                """);
    }

    /** Events about matches, positions and agendas that are not there. */
    List<String> eventsAboutNothing() {
        return database.rows("""
                select o.type, o.body->>'id' from outbox o
                left join match m on o.topic = 'matches' and m.id::text = o.body->>'id'
                left join position p on o.topic = 'positions' and p.id::text = o.body->>'id'
                left join trade_week_participant a on o.topic = 'agendas' and a.id::text = o.body->>'id'
                where m.id is null and p.id is null and a.id is null
                """);
    }

    /** Answers that tell of a step which was not made, of a clearing or plan that was not taken on, or of no part of a trade week. */
    List<String> answersWithoutStep() {
        return database.rows("""
                select i.key, i.body from idempotency i
                left join match_history s on s.match_id::text = i.body::json->>'id'
                                         and s.version::text = i.body::json->>'version'
                left join clearing c on c.id::text = i.body::json->>'id'
                left join (select id from trade_week union all select id from trade_week_participant
                           union all select id from trade_week_meeting) w on w.id::text = i.body::json->>'id'
                left join (select distinct trade_week_id from trade_week_plan) p
                       on i.location = '/api/trade-weeks/' || p.trade_week_id || '/plan'
                where s.match_id is null and c.id is null and w.id is null and p.trade_week_id is null
                  and i.body::jsonb->'results' is null
                union all
                select i.key, result->>'id' from idempotency i
                cross join lateral jsonb_array_elements(i.body::jsonb->'results') result
                left join trade_week_participant p on p.id::text = result->>'id'
                where (result->>'posted')::boolean and p.id is null
                """);
    }

    /**
     * Steps of the two sides that were made without an answer being kept. An answer tells the state after all of its
     * transaction: a step that eases the match's own shortfall is followed by the market's. What was said at a table is answered
     * by the meeting, which names the side that said it.
     */
    List<String> stepsWithoutAnswer() {
        return database.rows("""
                select s.match_id, s.version, s.status from match_history s
                left join match_history eased on eased.match_id = s.match_id and eased.version = s.version + 1
                                             and eased.step = 'SHORTFALL' and eased.at = s.at
                left join idempotency i on s.match_id::text = i.body::json->>'id'
                                       and coalesce(eased.version, s.version)::text = i.body::json->>'version'
                where s.by <> 'MARKET' and i.key is null and not exists (
                  select 1 from trade_week_meeting w join idempotency said on said.body::json->>'id' = w.id::text
                  where s.match_id = any(w.match_ids) and said.body::jsonb->'outcome'->'by' @> to_jsonb(s.by))
                """);
    }
}

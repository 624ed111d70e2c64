package org.harvestlink.matching.match;

import org.harvestlink.matching.position.PositionSql;

/**
 * The statements that apply a {@link Transition}. Each is one statement, so it takes effect whole or not at all, whatever
 * dies at whatever moment.
 *
 * <p>{@link #MOVING} locks both positions in the order of their ids (so that two promises never wait for each other in a
 * circle), looks whether the kilograms are there and, for a promise, whether the listings are still those that were judged,
 * and only then writes the match, moves the kilograms, and tells of it. What a delivery weighs beyond what was agreed is no
 * promise: it needs open kilograms but no listing that still stands. The kilograms are moved from where they were when the
 * positions were locked, every one of them: the statement's own snapshot may be older, and PostgreSQL checks constraints on what
 * it makes of that before it finds the newer row. {@link #STILL} is for the steps that promise nothing
 * and in which no kilogram moves: it locks no position. {@link #PROPOSE} is that for a match which the market makes.
 */
final class Promise {

    // $1 match, $2 harvest, $3 order, $4 version before, $5–$23 the match's columns, $24 step, $25 at, $26 by, $27
    // reason,
    // $28 event id, $29 event type, $30 event body, $31 whether partners are to be looked for again
    private static final String WRITE = """
            , written as (
              insert into match (id, harvest_id, order_id, cooperative_id, buyer_id, crop, quantity_kg, price_vnd,
                                 delivery_from, delivery_to, place, status, accepted_by, hold_expires_at, origin,
                                 trade_week_id, reasons, harvest_version, order_version, version, shortfall_kg,
                                 delivered_kg, promised_at)
              select $1, $2, $3, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, ($18::text)::jsonb, $19,
                     $20, $21, $22, $23, case when $13 in ('HELD', 'AGREED') then $25::timestamptz end
              from fit where fit.ok
              on conflict {conflict}
              returning match.*
            ), kept as (
              insert into match_history (match_id, version, step, status, at, by, quantity_kg, price_vnd, delivery_from,
                                         delivery_to, hold_expires_at, shortfall_kg, delivered_kg, reason)
              select id, version, $24, status, $25, $26, quantity_kg, price_vnd, delivery_from, delivery_to,
                     hold_expires_at, shortfall_kg, delivered_kg, $27
              from written
            ), told as (
              insert into outbox (id, type, topic, message_key, partition_key, body, occurred_at, audience)
              select $28, $29, 'matches', crop || '/' || id, crop, ($30::text)::jsonb, $25, array[$5::uuid, $6::uuid]
              from written
            ), sought as (
              insert into rematch (position_id, crop)
              select unnest(array[$2::uuid, $3::uuid]), crop from written where $31
            )
            """;

    private static final String CHANGE = WRITE.replace("{conflict}", """
            (id) do update set
                quantity_kg = excluded.quantity_kg, price_vnd = excluded.price_vnd,
                delivery_from = excluded.delivery_from, delivery_to = excluded.delivery_to,
                status = excluded.status, accepted_by = excluded.accepted_by,
                hold_expires_at = excluded.hold_expires_at, reasons = excluded.reasons,
                harvest_version = excluded.harvest_version, order_version = excluded.order_version,
                version = excluded.version, shortfall_kg = excluded.shortfall_kg,
                delivered_kg = excluded.delivered_kg,
                promised_at = coalesce(match.promised_at, excluded.promised_at)
              where match.version = $4""");

    private static final String WRITTEN = "select exists (select 1 from written) as written";

    /** Applies a step in which no kilogram moves to a match that exists; answers {@code written}. */
    static final String STILL = "with fit as (select true as ok)" + CHANGE + WRITTEN;

    /**
     * Makes a match that the market proposes, unless its pair has a proposal or a hold by now; answers {@code written}. Of
     * two that are made in the same moment the second goes without, for {@code match_one_proposal_a_pair} must not fail it
     * and all that goes with it.
     */
    static final String PROPOSE = """
            with fit as (
              select $4::bigint = 0 and not exists (
                select 1 from match
                where harvest_id = $2 and order_id = $3 and status in ('PROPOSED', 'HELD')) as ok
            )
            """ + WRITE.replace("{conflict}", "do nothing") + WRITTEN;

    // $32 open, $33 held, $34 agreed, $35 delivered, $36 and $37 ids of the positions' events
    /** Applies a step which promises or in which kilograms move; answers {@code written, fits, judged, listed, open_kg, short}. */
    static final String MOVING = ("""
            with locked as materialized (
              select id, listed and shortfall_kg = 0 as listed, id = $2 and shortfall_kg > 0 as short,
                     quantity_kg, open_kg, held_kg, agreed_kg, delivered_kg, shortfall_kg, version,
                     listing_version = case when id = $2 then $19::bigint else $20::bigint end as judged
              from position where id in ($2, $3) order by id for no key update
            ), fit as materialized (
              select count(*) = 2 as ok from locked
              where open_kg + $32::bigint >= 0 and held_kg + $33::bigint >= 0
                and agreed_kg + $34::bigint >= 0 and delivered_kg + $35::bigint >= 0
                and (listed or $13::text = 'DELIVERED' or ($32 >= 0 and $34 <= 0))
                and (judged or $13::text not in ('HELD', 'AGREED'))
            )
            """ + CHANGE + """
            , moved as (
              update position p set
                quantity_kg = l.quantity_kg,
                open_kg = l.open_kg + $32 - greatest(0, least($32, l.shortfall_kg)),
                shortfall_kg = l.shortfall_kg - greatest(0, least($32, l.shortfall_kg)),
                held_kg = l.held_kg + $33,
                agreed_kg = l.agreed_kg + $34,
                delivered_kg = l.delivered_kg + $35,
                version = l.version + 1
              from written, locked l
              where p.id in ($2, $3) and p.id = l.id and ($32, $33, $34, $35) <> (0, 0, 0, 0)
              returning p.*
            ), positions_told as (
              insert into outbox (id, type, topic, message_key, partition_key, body, occurred_at, audience)
              select case when id = $2 then $36::uuid else $37::uuid end, 'position.changed', 'positions',
                     crop || '/' || id, crop,
                     {state}, $25, array[owner_id]
              from moved
            )
            select exists (select 1 from written) as written, (select ok from fit) as fits,
                   (select coalesce(bool_and(judged), false) from locked) as judged,
                   (select coalesce(bool_and(listed), false) from locked) as listed,
                   (select coalesce(min(open_kg), 0) from locked) as open_kg,
                   (select coalesce(bool_or(short), false) from locked) as short
            """).replace("{state}", PositionSql.STATE);

    private Promise() {}
}

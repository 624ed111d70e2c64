alter table match
    -- those of the promised kilograms that the harvest can't cover at present
    add column shortfall_kg bigint not null default 0,
    -- what was weighed at delivery
    add column delivered_kg bigint,
    -- when kilograms were first reserved for it: the newest promises miss them first
    add column promised_at timestamptz;
update match set delivered_kg = quantity_kg where status = 'DELIVERED';
update match set promised_at = (
    select min(at) from match_history where match_id = match.id and match_history.status = 'HELD');
alter table match
    add constraint only_promises_are_short check (
        shortfall_kg >= 0 and shortfall_kg <= case when status in ('HELD', 'AGREED') then quantity_kg else 0 end),
    add constraint a_delivery_is_weighed check (
        (status = 'DELIVERED') = (delivered_kg is not null) and delivered_kg > 0),
    add constraint a_promise_has_its_time check (status not in ('HELD', 'AGREED') or promised_at is not null);

alter table match_history
    add column step text,
    add column delivery_from date,
    add column delivery_to date,
    add column hold_expires_at timestamptz,
    add column shortfall_kg bigint not null default 0,
    add column delivered_kg bigint;

-- What the steps were that are there already follows from what they led to.
update match_history set step = case
        when match_history.status = 'PROPOSED' and before is null then 'PROPOSAL'
        when match_history.status = 'PROPOSED' then 'REPROPOSAL'
        when match_history.status = 'HELD' and before is null then 'DIRECT_PROPOSAL'
        when match_history.status = 'HELD' and (before = 'HELD' or other_terms) then 'COUNTER_OFFER'
        when match_history.status in ('HELD', 'AGREED') then 'ACCEPTANCE'
        when match_history.status = 'DELIVERED' then 'DELIVERY'
        when match_history.status = 'DECLINED' then 'REFUSAL'
        when match_history.status = 'WITHDRAWN' then 'WITHDRAWAL'
        when match_history.status = 'EXPIRED' then 'EXPIRY'
        else 'CANCELLATION'
    end
from (
    select match_id, version, lag(status) over life as before,
           (quantity_kg, price_vnd) is distinct from (lag(quantity_kg) over life, lag(price_vnd) over life) as other_terms
    from match_history window life as (partition by match_id order by version)
) as past
where past.match_id = match_history.match_id and past.version = match_history.version;
alter table match_history alter column step set not null;

-- The days of earlier steps were not kept; those of the last stand in its match.
update match_history set delivery_from = match.delivery_from, delivery_to = match.delivery_to,
    hold_expires_at = match.hold_expires_at, delivered_kg = match.delivered_kg
from match where match.id = match_history.match_id and match.version = match_history.version;

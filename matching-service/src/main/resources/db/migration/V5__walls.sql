-- A match is its two parties'. The organizers see it, the market works on it, to all others it is not there.
alter table match enable row level security;
create policy own on match
    using ((select acts_for_market()) or (select acting_organization()) in (cooperative_id, buyer_id));
create policy overseen on match for select using ((select sees_all()));

-- What has become of it is seen by whoever sees the match. A step is added by the statement that writes the match, in
-- which the match can't be seen yet.
alter table match_history enable row level security;
create policy seen on match_history for select
    using (exists (select 1 from match where match.id = match_history.match_id));
create policy added on match_history for insert with check ((select acting_role()) is not null);

-- A clearing is the organizers' and the market's.
alter table clearing enable row level security;
create policy overseen on clearing using ((select sees_all()));

-- Both parties of a promise lock and move the kilograms of both positions, so it is not its owner's alone: whoever acts
-- gets at it, and only the market takes a listing in or away.
alter table position enable row level security;
create policy moved on position for update using ((select acting_role()) is not null);
create policy seen on position for select using ((select acting_role()) is not null);
create policy listed on position for insert with check ((select acts_for_market()));

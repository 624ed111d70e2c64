-- Areas, their codes, facilities and certificates are their cooperative's. The organizers see them, the market works on
-- them, to all others they are not there: what of them is public stands in the harvests.
alter table growing_area enable row level security;
create policy own on growing_area using ((select acts_for_market()) or cooperative_id = (select acting_organization()));
create policy overseen on growing_area for select using ((select sees_all()));

alter table planting_code enable row level security;
create policy own on planting_code using ((select acts_for_market()) or cooperative_id = (select acting_organization()));

alter table packing_facility enable row level security;
create policy own on packing_facility
    using ((select acts_for_market()) or cooperative_id = (select acting_organization()));
create policy overseen on packing_facility for select using ((select sees_all()));

alter table certificate enable row level security;
create policy own on certificate using ((select acts_for_market()) or cooperative_id = (select acting_organization()));
create policy overseen on certificate for select using ((select sees_all()));

-- Everybody reads harvests and cooperatives, also without a login; each cooperative writes its own.
alter table harvest enable row level security;
create policy own on harvest using ((select acts_for_market()) or cooperative_id = (select acting_organization()));
create policy on_show on harvest for select using (true);

alter table cooperative enable row level security;
create policy own on cooperative using ((select acts_for_market()) or id = (select acting_organization()));
create policy on_show on cooperative for select using (true);

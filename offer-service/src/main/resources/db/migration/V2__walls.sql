-- An order is its buyer's. The organizers see it, the market works on it, to all others it is not there.
alter table orders enable row level security;
create policy own on orders
    using ((select acts_for_market()) or buyer_id = (select acting_organization()));
create policy overseen on orders for select using ((select sees_all()));

-- Where its kilograms are is seen by whoever sees the order.
alter table order_position enable row level security;
create policy followed on order_position using ((select acts_for_market()));
create policy seen on order_position for select
    using (exists (select 1 from orders where orders.id = order_position.order_id));

-- What everybody may know of the orders. It looks with its owner's eyes, and has no column for what is private.
create view demand as
select o.id as order_id, o.crop, o.variety, o.grade, o.delivery_from, o.delivery_to, o.place, b.channel, o.all_of, o.any_of,
       o.market, o.minimum_lot_kg, o.posted_at,
       o.quantity_kg - coalesce(p.held_kg + p.agreed_kg + p.delivered_kg, 0) as open_kg
from orders o
join buyer b on b.id = o.buyer_id
left join order_position p on p.order_id = o.id
where o.status = 'POSTED';

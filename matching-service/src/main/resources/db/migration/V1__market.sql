-- Crops, markets, schemes and destinations as the catalog last told them.
create table reference (
    kind    text   not null,
    code    text   not null,
    version bigint not null,
    body    jsonb  not null,
    primary key (kind, code)
);

-- Where the kilograms of every harvest and order are. Only this service moves them, and only by one statement.
create table position (
    id              uuid        primary key,
    kind            text        not null check (kind in ('HARVEST', 'ORDER')),
    owner_id        uuid        not null,
    crop            text        not null,
    listed          boolean     not null,
    first_day       date        not null,
    last_day        date        not null,
    quantity_kg     bigint      not null check (quantity_kg > 0),
    open_kg         bigint      not null check (open_kg >= 0),
    held_kg         bigint      not null default 0 check (held_kg >= 0),
    agreed_kg       bigint      not null default 0 check (agreed_kg >= 0),
    delivered_kg    bigint      not null default 0 check (delivered_kg >= 0),
    shortfall_kg    bigint      not null default 0 check (shortfall_kg >= 0),
    -- the version of the harvest or order that was last taken in
    listing_version bigint      not null,
    version         bigint      not null default 1,
    arrived_at      timestamptz not null,
    -- the harvest or order as its owner declares it, the body of its event
    listing         jsonb       not null,
    constraint every_kilogram_is_somewhere
        check (quantity_kg + shortfall_kg = open_kg + held_kg + agreed_kg + delivered_kg)
);
create index position_book on position (crop, kind, first_day, last_day) where listed and open_kg > 0;
create index position_owner on position (owner_id);

create table match (
    id              uuid        primary key,
    harvest_id      uuid        not null references position,
    order_id        uuid        not null references position,
    cooperative_id  uuid        not null,
    buyer_id        uuid        not null,
    crop            text        not null,
    quantity_kg     bigint      not null check (quantity_kg > 0),
    price_vnd       bigint      not null check (price_vnd > 0),
    delivery_from   date        not null,
    delivery_to     date        not null check (delivery_to >= delivery_from),
    place           text        not null,
    status          text        not null,
    accepted_by     text[]      not null,
    hold_expires_at timestamptz,
    origin          text        not null,
    trade_week_id   uuid,
    reasons         jsonb       not null,
    -- the versions of harvest and order that were judged
    harvest_version bigint      not null,
    order_version   bigint      not null,
    version         bigint      not null,
    constraint a_hold_expires check ((status = 'HELD') = (hold_expires_at is not null))
);
create unique index match_one_proposal_a_pair on match (harvest_id, order_id) where status = 'PROPOSED';
create index match_harvest on match (harvest_id, status);
create index match_order on match (order_id, status);
create index match_cooperative on match (cooperative_id, id desc);
create index match_buyer on match (buyer_id, id desc);
create index match_expiry on match (hold_expires_at) where status = 'HELD';

create table match_history (
    match_id    uuid        not null references match,
    version     bigint      not null,
    status      text        not null,
    at          timestamptz not null,
    by          text        not null,
    quantity_kg bigint      not null,
    price_vnd   bigint      not null,
    reason      text,
    primary key (match_id, version)
);

-- Positions whose partners are to be looked for again. Rows are only added and removed, never updated, so that a
-- promise never waits for the search.
create table rematch (
    seq         bigint generated always as identity primary key,
    position_id uuid not null references position
);

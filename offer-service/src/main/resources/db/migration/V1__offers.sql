-- Who buys. The id is the organization of the buyer's login.
create table buyer (
    id           uuid primary key,
    name         text        not null check (length(name) between 1 and 200),
    channel      text        not null check (channel in
        ('SUPERMARKET', 'ECOMMERCE', 'BORDER_TRADE', 'TRADITIONAL_MARKET', 'EXPORT', 'PROCESSING')),
    address      text,
    contact_name text,
    phone        text,
    email        text,
    tax_code     text,
    version      bigint      not null check (version > 0)
);
create index buyer_channel on buyer (channel, id);

-- What is wanted. Kilograms and VND are whole numbers, days are local days of Asia/Ho_Chi_Minh.
create table orders (
    id             uuid primary key,
    buyer_id       uuid        not null references buyer,
    crop           text        not null,
    variety        text,
    grade          text,
    quantity_kg    bigint      not null check (quantity_kg between 1 and 100000000),
    delivery_from  date        not null,
    delivery_to    date        not null,
    place          text        not null,
    market         text        not null,
    all_of         text[]      not null default '{}',
    any_of         text[]      not null default '{}',
    -- private: leaves the service in events alone, and is shown to the buyer alone
    max_vnd_per_kg bigint      check (max_vnd_per_kg between 1 and 10000000),
    max_km         int         check (max_km between 1 and 5000),
    minimum_lot_kg bigint      check (minimum_lot_kg between 1 and quantity_kg),
    max_suppliers  int         check (max_suppliers between 1 and 1000),
    all_or_nothing boolean     not null,
    note           text        check (length(note) <= 1000),
    status         text        not null check (status in ('POSTED', 'WITHDRAWN', 'ENDED')),
    posted_at      timestamptz not null,
    version        bigint      not null check (version > 0),
    check (delivery_to >= delivery_from)
);
create index orders_of_buyer on orders (buyer_id, id);
create index orders_wanted on orders (crop, delivery_to) where status = 'POSTED';
create index orders_running on orders (delivery_to) where status = 'POSTED';

-- Where the kilograms of an order are, as matching says. No foreign key: positions come from Kafka, in any order.
create table order_position (
    order_id     uuid primary key,
    quantity_kg  bigint not null,
    open_kg      bigint not null check (open_kg >= 0),
    held_kg      bigint not null check (held_kg >= 0),
    agreed_kg    bigint not null check (agreed_kg >= 0),
    delivered_kg bigint not null check (delivered_kg >= 0),
    shortfall_kg bigint not null check (shortfall_kg >= 0),
    version      bigint not null
);

-- The codes that orders may name, as the catalog says.
create table reference_entry (
    kind    text   not null check (kind in ('CROP', 'MARKET', 'SCHEME', 'DESTINATION')),
    code    text   not null,
    name_vi text   not null,
    name_en text   not null,
    version bigint not null,
    primary key (kind, code)
);

-- Who sells. The id is the organization of the cooperative's login. Whoever changes anything of a cooperative holds this
-- row for the length of the transaction, so that one cooperative's declarations are written one after another.
create table cooperative (
    id           uuid primary key,
    name         text   not null check (length(name) between 1 and 200),
    commune_code text   not null,
    district     text   not null,
    address      text,
    contact_name text,
    phone        text,
    email        text,
    tax_code     text,
    version      bigint not null check (version > 0)
);
create index cooperative_district on cooperative (district, id);

-- Who holds a planting area code: one cooperative, for ever.
create table planting_code (
    code           text not null primary key,
    cooperative_id uuid not null references cooperative,
    unique (code, cooperative_id)
);

-- One crop on one area.
create table growing_area (
    id                        uuid primary key,
    cooperative_id            uuid          not null references cooperative,
    crop                      text          not null,
    code                      text          not null,
    hectares                  numeric(10,4) not null check (hectares > 0 and hectares <= 100000),
    expected_yield_kg_per_ha  bigint        not null check (expected_yield_kg_per_ha between 1 and 200000),
    commune_code              text          not null,
    district                  text          not null,
    markets                   text[]        not null default '{}',
    status                    text          not null check (status in ('ACTIVE', 'SUSPENDED', 'REVOKED')),
    status_history            jsonb         not null,
    version                   bigint        not null check (version > 0),
    foreign key (code, cooperative_id) references planting_code (code, cooperative_id),
    unique (code, crop)
);
create index growing_area_of_cooperative on growing_area (cooperative_id, id);
create index growing_area_of_crop on growing_area (crop, id);

create table packing_facility (
    id             uuid primary key,
    cooperative_id uuid   not null references cooperative,
    code           text   not null,
    name           text   not null,
    markets        text[] not null default '{}',
    status         text   not null check (status in ('ACTIVE', 'SUSPENDED', 'REVOKED')),
    status_history jsonb  not null,
    version        bigint not null check (version > 0),
    unique (cooperative_id, code)
);
create index packing_facility_of_cooperative on packing_facility (cooperative_id, id);

create table certificate (
    id              uuid primary key,
    cooperative_id  uuid        not null references cooperative,
    scheme          text        not null,
    number          text        not null,
    body            text        not null,
    growing_area_id uuid        references growing_area,
    valid_from      date        not null,
    valid_to        date        not null,
    revoked_at      timestamptz,
    version         bigint      not null check (version > 0),
    check (valid_to >= valid_from)
);
create index certificate_of_cooperative on certificate (cooperative_id, id);

-- What is for sale. Kilograms and VND are whole numbers, days are local days of Asia/Ho_Chi_Minh.
create table harvest (
    id                  uuid primary key,
    cooperative_id      uuid        not null references cooperative,
    crop                text        not null,
    variety             text,
    grade               text,
    quantity_kg         bigint      not null check (quantity_kg between 1 and 100000000),
    window_from         date        not null,
    window_to           date        not null,
    ask_vnd_per_kg      bigint      not null check (ask_vnd_per_kg between 1 and 10000000),
    minimum_lot_kg      bigint      check (minimum_lot_kg between 1 and 100000000),
    growing_area_id     uuid        not null references growing_area,
    packing_facility_id uuid        references packing_facility,
    note                text        check (length(note) <= 1000),
    -- the year of the crop's season, see Season
    season              int         not null,
    -- what follows from cooperative, area, facility, certificates and access rules, see Derivation
    cooperative_name    text        not null,
    area_code           text        not null,
    commune_code        text        not null,
    district            text        not null,
    clearances          jsonb       not null,
    status              text        not null check (status in ('LISTED', 'WITHDRAWN', 'ENDED')),
    listed_at           timestamptz not null,
    version             bigint      not null check (version > 0),
    check (window_to >= window_from)
);
create index harvest_of_cooperative on harvest (cooperative_id, id);
create index harvest_of_area on harvest (growing_area_id, season);
create index harvest_on_sale on harvest (crop, window_to, window_from) where status = 'LISTED';
create index harvest_of_district on harvest (district, id) where status = 'LISTED';
create index harvest_running on harvest (window_to) where status = 'LISTED';

-- Where the kilograms of a harvest are, as matching says. No foreign key: positions come from Kafka, in any order.
create table harvest_position (
    harvest_id   uuid primary key,
    quantity_kg  bigint not null,
    open_kg      bigint not null check (open_kg >= 0),
    held_kg      bigint not null check (held_kg >= 0),
    agreed_kg    bigint not null check (agreed_kg >= 0),
    delivered_kg bigint not null check (delivered_kg >= 0),
    shortfall_kg bigint not null check (shortfall_kg >= 0),
    version      bigint not null
);
create index harvest_position_open on harvest_position (open_kg);

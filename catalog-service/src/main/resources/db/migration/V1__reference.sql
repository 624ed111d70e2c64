-- Facts about crops, markets and places, each with its source and how sure we are of it. They are loaded from
-- reference/*.csv at every start. A row edited here by hand is kept when it is marked with edited = true.

-- A row whose content differs from before is a new version of it.
create function count_reference_version() returns trigger language plpgsql as $$
begin
    if (to_jsonb(new) - 'version' - 'published_version' - 'edited')
        is distinct from (to_jsonb(old) - 'version' - 'published_version' - 'edited') then
        new.version := old.version + 1;
    end if;
    return new;
end
$$;

create table crop (
    code                      text primary key,
    name_vi                   text    not null,
    name_en                   text    not null,
    scientific_name           text,
    hs6                       text    not null check (hs6 ~ '^\d{6}$'),
    varieties                 text[]  not null default '{}',
    grades                    text[]  not null default '{}',
    season_start_month        int     check (season_start_month between 1 and 12),
    season_end_month          int     check (season_end_month between 1 and 12),
    peak_months               text,
    season_confidence         text,
    shelf_life_days           int     check (shelf_life_days > 0),
    shelf_life_ambient        text,
    shelf_life_cold           text,
    storage_celsius           text,
    storage_confidence        text,
    price_low_vnd_per_kg      bigint  check (price_low_vnd_per_kg > 0),
    price_high_vnd_per_kg     bigint  check (price_high_vnd_per_kg >= price_low_vnd_per_kg),
    price_basis               text,
    price_confidence          text,
    export_target_2025_tonnes int,
    note                      text,
    source                    text    not null,
    confidence                text    not null,
    as_of                     date    not null,
    edited                    boolean not null default false,
    version                   bigint  not null default 1,
    published_version         bigint  not null default 0
);

create table market (
    code              text primary key check (code ~ '^[A-Z]{2}$'),
    name_vi           text    not null,
    name_en           text    not null,
    source            text    not null,
    confidence        text    not null,
    as_of             date    not null,
    edited            boolean not null default false,
    version           bigint  not null default 1,
    published_version bigint  not null default 0
);

create table scheme (
    code              text primary key,
    name_vi           text    not null,
    name_en           text    not null,
    standard          text,
    issuer            text,
    -- a regular expression that most numbers follow: others are warned about, never refused
    number_format     text,
    number_example    text,
    validity_months   int     check (validity_months > 0),
    validity_note     text,
    scope             text,
    note              text,
    source            text    not null,
    confidence        text    not null,
    as_of             date    not null,
    edited            boolean not null default false,
    version           bigint  not null default 1,
    published_version bigint  not null default 0
);

-- The districts that were abolished on 1 July 2025; people still name places by them.
create table district (
    code              text primary key check (code ~ '^\d{3}$'),
    name_vi           text    not null,
    full_name_vi      text    not null,
    name_en           text    not null,
    ended             date,
    latitude          numeric not null,
    longitude         numeric not null,
    source            text    not null,
    confidence        text    not null,
    as_of             date    not null,
    edited            boolean not null default false,
    version           bigint  not null default 1
);

create table commune (
    code              text primary key check (code ~ '^\d{5}$'),
    name_vi           text    not null,
    name_en           text    not null,
    unit_type         text    not null check (unit_type in ('WARD', 'COMMUNE')),
    district          text    not null,
    latitude          numeric not null,
    longitude         numeric not null,
    source            text    not null,
    confidence        text    not null,
    as_of             date    not null,
    edited            boolean not null default false,
    version           bigint  not null default 1
);

create table destination (
    code              text primary key,
    name_vi           text    not null,
    name_en           text    not null,
    type              text    not null,
    country           text    not null check (country ~ '^[A-Z]{2}$'),
    latitude          numeric not null,
    longitude         numeric not null,
    unlocode          text,
    note              text,
    source            text    not null,
    confidence        text    not null,
    as_of             date    not null,
    edited            boolean not null default false,
    version           bigint  not null default 1,
    published_version bigint  not null default 0
);

-- Road kilometres from a former district to a destination.
create table distance (
    code              text primary key,
    destination       text    not null,
    district          text    not null,
    road_km           int     not null check (road_km between 0 and 5000),
    basis             text    not null check (basis in ('PUBLISHED', 'ESTIMATE', 'ESTIMATE_VIA_HANOI')),
    source            text    not null,
    confidence        text    not null,
    as_of             date    not null,
    edited            boolean not null default false,
    version           bigint  not null default 1,
    published_version bigint  not null default 0,
    unique (destination, district)
);

-- May a crop enter a market on a day? Days outside of every rule, like crops and markets without one, are unknown.
create table market_access (
    code              text primary key,
    crop              text    not null,
    market            text    not null,
    access            text    not null check (access in ('YES', 'CONDITIONAL', 'NO', 'NEGOTIATING', 'UNKNOWN')),
    conditions_vi     text,
    conditions_en     text,
    -- the beginning in the words of the source; valid_from is set only where these give one day without doubt
    since             text,
    valid_from        date,
    valid_to          date,
    source            text    not null,
    confidence        text    not null,
    as_of             date    not null,
    edited            boolean not null default false,
    version           bigint  not null default 1,
    -- here: the version by which the harvests' markets have been derived
    published_version bigint  not null default 0,
    check (valid_to >= valid_from)
);
create index market_access_of on market_access (crop, market);

create trigger crop_version before update on crop for each row execute function count_reference_version();
create trigger market_version before update on market for each row execute function count_reference_version();
create trigger scheme_version before update on scheme for each row execute function count_reference_version();
create trigger district_version before update on district for each row execute function count_reference_version();
create trigger commune_version before update on commune for each row execute function count_reference_version();
create trigger destination_version before update on destination for each row execute function count_reference_version();
create trigger distance_version before update on distance for each row execute function count_reference_version();
create trigger access_version before update on market_access for each row execute function count_reference_version();

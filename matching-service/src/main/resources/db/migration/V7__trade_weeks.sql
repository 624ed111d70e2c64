-- An event at which the partners of a season meet. Its programme is everybody's once it is open.
create table trade_week (
    id           uuid   primary key,
    organizer_id uuid   not null,
    name_vi      text   not null,
    name_en      text   not null,
    place        text   not null,
    first_day    date   not null,
    last_day     date   not null check (last_day >= first_day),
    crops        text[] not null,
    tables       int    not null check (tables > 0),
    -- from when to when people meet, in order; meetings and absences name them by their places, from 0
    slots        jsonb  not null,
    status       text   not null check (status in ('DRAFT', 'OPEN', 'PLANNED', 'LIVE', 'CLOSED')),
    version      bigint not null
);

create table trade_week_participant (
    id              uuid        primary key,
    trade_week_id   uuid        not null references trade_week,
    organizer_id    uuid        not null,
    organization_id uuid        not null,
    kind            text        not null check (kind in ('COOPERATIVE', 'BUYER')),
    -- invited by the organizer, until the party says that it comes
    status          text        not null check (status in ('INVITED', 'REGISTERED')),
    away            int[]       not null,
    checked_in_at   timestamptz,
    version         bigint      not null,
    constraint one_participation_an_organization unique (trade_week_id, organization_id)
);

-- A cooperative and a buyer who are to meet; without a slot it could not be placed, and says why.
create table trade_week_meeting (
    id              uuid        primary key,
    trade_week_id   uuid        not null references trade_week,
    organizer_id    uuid        not null,
    cooperative_id  uuid        not null,
    buyer_id        uuid        not null,
    slot            int,
    table_number    int,
    expected_kg     bigint      not null check (expected_kg > 0),
    surplus_vnd     bigint      not null,
    match_ids       uuid[]      not null,
    why             text,
    result          text        check (result in ('AGREED', 'MOU', 'NONE')),
    result_kg       bigint      check (result_kg > 0),
    note            text,
    reported_by     text[]      not null default '{}',
    reported_at     timestamptz,
    version         bigint      not null,
    constraint a_pair_meets_once unique (trade_week_id, cooperative_id, buyer_id),
    constraint placed_or_says_why check ((slot is null) = (table_number is null) and (slot is null) = (why is not null))
);
create unique index one_meeting_a_table on trade_week_meeting (trade_week_id, slot, table_number) where slot is not null;
create unique index cooperative_in_one_place on trade_week_meeting (trade_week_id, slot, cooperative_id) where slot is not null;
create unique index buyer_in_one_place on trade_week_meeting (trade_week_id, slot, buyer_id) where slot is not null;

-- What was asked to be planned, and what it came to; the newest that is done is the plan that holds.
create table trade_week_plan (
    id            uuid        primary key,
    trade_week_id uuid        not null references trade_week,
    organizer_id  uuid        not null,
    status        text        not null check (status in ('QUEUED', 'WORKING', 'DONE', 'FAILED')),
    asked_at      timestamptz not null,
    -- the instance that works on it; afterwards another takes it over
    worker_until  timestamptz,
    attempts      int         not null default 0,
    figures       jsonb,
    version       bigint      not null
);
create index trade_week_plan_newest on trade_week_plan (trade_week_id, asked_at desc);
create index trade_week_plan_waiting on trade_week_plan (asked_at) where status in ('QUEUED', 'WORKING');
create index match_of_trade_week on match (trade_week_id) where trade_week_id is not null;

-- Its organizer manages an event, and no other organizer; a party sees itself and its own meetings.
alter table trade_week enable row level security;
create policy own on trade_week
    using ((select acts_for_market()) or organizer_id = (select acting_organization()));
create policy programme on trade_week for select
    using (status <> 'DRAFT' and (select acting_role()) is not null);
alter table trade_week_participant enable row level security;
create policy own on trade_week_participant
    using ((select acts_for_market()) or (select acting_organization()) in (organizer_id, organization_id));
alter table trade_week_meeting enable row level security;
create policy own on trade_week_meeting
    using ((select acts_for_market()) or (select acting_organization()) in (organizer_id, cooperative_id, buyer_id));
alter table trade_week_plan enable row level security;
create policy own on trade_week_plan
    using ((select acts_for_market()) or organizer_id = (select acting_organization()));

create trigger keep_audit after insert or update or delete on trade_week
    for each row execute function keep_audit('trade_week', 'organizer_id', '');
create trigger keep_audit after insert or update or delete on trade_week_participant
    for each row execute function keep_audit('trade_week_participant', 'organizer_id,organization_id', '');
create trigger keep_audit after insert or update or delete on trade_week_meeting
    for each row execute function keep_audit('trade_week_meeting', 'organizer_id,cooperative_id,buyer_id', '');
create trigger keep_audit after insert or update or delete on trade_week_plan
    for each row execute function keep_audit('trade_week_plan', 'organizer_id', 'figures,worker_until,attempts');

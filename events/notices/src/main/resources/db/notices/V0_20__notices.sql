-- What an organization wants to be told of by e-mail. Without a row: everything, in Vietnamese, to the profile's address.
create table notice_settings (
    -- the organization
    id       uuid   primary key,
    language text   not null check (language in ('VI', 'EN')),
    -- null for the profile's
    email    text   check (length(email) <= 200),
    -- the kinds that are turned off
    off      text[] not null,
    version  bigint not null check (version > 0)
);

-- The state of each match that its side was told of last, so that the next one can be told from it.
create table match_told (
    match_id     uuid        primary key,
    organization uuid        not null,
    version      bigint      not null,
    is_over      boolean     not null,
    state        jsonb       not null,
    told_at      timestamptz not null
);
create index match_told_over on match_told (told_at) where is_over;

-- What waits to be put into a letter.
create table notice (
    id           bigint      generated always as identity primary key,
    organization uuid        not null,
    kind         text        not null,
    match_id     uuid        not null,
    state        jsonb       not null,
    due_at       timestamptz not null
);
create index notice_due on notice (due_at);
create index notice_of_organization on notice (organization);
create index notice_of_match on notice (match_id);

-- The letters, on their way and as they were sent.
create table letter (
    id              uuid        primary key,
    organization    uuid        not null,
    address         text        not null,
    kinds           text[]      not null,
    subject         text        not null,
    body            text        not null,
    status          text        not null check (status in ('PENDING', 'SENT', 'FAILED')),
    attempts        int         not null default 0,
    -- null when there is none
    next_attempt_at timestamptz,
    trouble         text,
    made_at         timestamptz not null,
    sent_at         timestamptz,
    check ((status = 'PENDING') = (next_attempt_at is not null))
);
create index letter_due on letter (next_attempt_at) where status = 'PENDING';
create index letter_of_organization on letter (organization, id);
create index letter_last on letter (organization, made_at);
create index letter_age on letter (made_at) where status <> 'PENDING';

-- Where programs of an organization are told. The secret is what signs, so it is kept as it is.
create table webhook (
    id           uuid        primary key,
    organization uuid        not null,
    url          text        not null check (length(url) <= 2000),
    kinds        text[]      not null,
    secret       text        not null,
    made_at      timestamptz not null,
    version      bigint      not null check (version > 0)
);
create index webhook_of_organization on webhook (organization, id);

-- What is told to them, with every attempt.
create table webhook_delivery (
    id              uuid        primary key,
    webhook_id      uuid        not null references webhook on delete cascade,
    organization    uuid        not null,
    type            text        not null,
    body            text        not null,
    status          text        not null check (status in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz,
    log             jsonb       not null default '[]',
    made_at         timestamptz not null,
    check ((status = 'PENDING') = (next_attempt_at is not null))
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where status = 'PENDING';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, id);
create index webhook_delivery_age on webhook_delivery (made_at) where status <> 'PENDING';

-- All of it is the organization's own; the market writes and sends. Not even organizers look into letters.
alter table notice_settings enable row level security;
create policy own on notice_settings using ((select acts_for_market()) or id = (select acting_organization()));
alter table match_told enable row level security;
create policy followed on match_told using ((select acts_for_market()));
alter table notice enable row level security;
create policy followed on notice using ((select acts_for_market()));
alter table letter enable row level security;
create policy own on letter using ((select acts_for_market()) or organization = (select acting_organization()));
alter table webhook enable row level security;
create policy own on webhook using ((select acts_for_market()) or organization = (select acting_organization()));
alter table webhook_delivery enable row level security;
create policy own on webhook_delivery
    using ((select acts_for_market()) or organization = (select acting_organization()));

create trigger keep_audit after insert or update or delete on notice_settings
    for each row execute function keep_audit('notice-settings', 'id', '');
create trigger keep_audit after insert or update or delete on webhook
    for each row execute function keep_audit('webhook', 'organization', 'secret');

-- Events wait here, written in the transaction of what they tell of, until the relay has sent them.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null unique,
    type          text        not null,
    topic         text        not null,
    message_key   text        not null,
    partition_key text        not null,
    body          jsonb       not null,
    occurred_at   timestamptz not null,
    -- the organizations that may see the event in their live feed
    audience      uuid[]      not null default '{}',
    -- the event's place in the feed, given when it is sent: unlike seq it becomes visible in order
    feed_position bigint unique,
    sent_at       timestamptz
);
create index outbox_unsent on outbox (seq) where sent_at is null;
create index outbox_feed on outbox using gin (audience) where feed_position is not null;
create sequence outbox_feed_position;

-- The ids of the events whose effect is in this database, written in the transaction of that effect.
create table inbox (
    event_id    uuid primary key,
    received_at timestamptz not null default now()
);
create index inbox_age on inbox (received_at);

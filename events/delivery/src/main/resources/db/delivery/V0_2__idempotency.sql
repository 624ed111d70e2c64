-- The answer to every POST, stored with its effect: the same key and body get the same answer and no second effect.
create table idempotency (
    caller       text        not null,
    key          text        not null,
    request_hash text        not null,
    status       int,
    location     text,
    version      bigint,
    body         text,
    created_at   timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_age on idempotency (created_at);

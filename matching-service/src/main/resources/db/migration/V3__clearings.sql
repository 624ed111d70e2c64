-- A clearing of the book, from the moment in which an organizer asks for it.
create table clearing (
    id            uuid        primary key,
    crop          text,
    market        text,
    first_day     date        not null,
    last_day      date        not null check (last_day >= first_day),
    propose       boolean     not null,
    status        text        not null default 'QUEUED'
                              check (status in ('QUEUED', 'SOLVING', 'PROPOSING', 'DONE', 'FAILED')),
    asked_at      timestamptz not null,
    -- the instance that works on it, as long as it says so in time; afterwards another takes it over
    worker        uuid,
    worker_until  timestamptz,
    -- how often it has been taken on: one that takes its instances down with it is given up
    attempts      int         not null default 0,
    solved_kg     bigint      not null default 0,
    all_kg        bigint      not null default 0,
    -- how many of its trades have been proposed
    proposed      int         not null default 0,
    outcome       jsonb,
    version       bigint      not null default 1
);
create index clearing_waiting on clearing (asked_at) where status in ('QUEUED', 'SOLVING', 'PROPOSING');

-- What the test's consumer has taken in, in the order in which it did. No key: a second effect must show.
create table ledger (
    place    bigint generated always as identity,
    event_id uuid not null,
    entity   text not null,
    crop     text not null
);
create table page (
    id   uuid primary key,
    text text not null
);

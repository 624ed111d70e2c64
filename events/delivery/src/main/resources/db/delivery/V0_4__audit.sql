-- Every state that an entity has been in, who brought it there and when: written by a trigger in the transaction of the
-- change, so that no code can change a state and leave no trace. It is only added to, and never cleared away.
create table audit (
    entity       text        not null,
    entity_id    uuid        not null,
    version      bigint      not null,
    action       text        not null check (action in ('CREATED', 'CHANGED', 'REMOVED')),
    at           timestamptz not null,
    role         text        not null,
    subject      text        not null,
    organization uuid,
    -- the organizations that may read the entry
    parties      uuid[]      not null,
    state        jsonb       not null,
    primary key (entity, entity_id, version)
);

-- The arguments: what the entity is called, the columns that name its parties, and the columns that are left out because
-- they are no part of its state or follow from it. Runs as the owner: the service itself has no right to write entries.
create function keep_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    left_out text[] := string_to_array(tg_argv[2], ',');
    state    jsonb;
    version  bigint;
begin
    if tg_op = 'DELETE' then
        state := to_jsonb(old) - left_out;
        version := old.version + 1;
    else
        state := to_jsonb(new) - left_out;
        version := new.version;
    end if;
    if tg_op = 'UPDATE' and new.version = old.version then
        if state is distinct from to_jsonb(old) - left_out then
            raise exception '% % has changed without a new version', tg_argv[0], new.id;
        end if;
        return null;
    end if;
    insert into audit (entity, entity_id, version, action, at, role, subject, organization, parties, state)
    values (
        tg_argv[0],
        (state ->> 'id')::uuid,
        version,
        case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
        clock_timestamp(),
        -- whoever works by hand on nobody's behalf is named by the login of the database
        coalesce(acting_role(), 'database'),
        coalesce(acting_subject(), session_user),
        acting_organization(),
        array(select (state ->> party)::uuid from unnest(string_to_array(tg_argv[1], ',')) as party),
        state);
    return null;
end
$$;

create function refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger only_added_to before update or delete or truncate on audit
    for each statement execute function refuse_to_rewrite();

revoke all on audit from "${service_role}";
grant select on audit to "${service_role}";
alter table audit enable row level security;
create policy seen on audit for select using ((select sees_all()) or (select acting_organization()) = any (parties));

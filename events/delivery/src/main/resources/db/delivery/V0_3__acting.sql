-- The service works as a role that owns nothing: it reads and writes rows, and is bound by row-level security. Whoever
-- migrates owns the tables. The role is made by the deployment.
grant select, insert, update, delete on all tables in schema public to "${service_role}";
grant usage on all sequences in schema public to "${service_role}";
revoke all on flyway_schema_history from "${service_role}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${service_role}";
alter default privileges in schema public grant usage on sequences to "${service_role}";

-- On whose behalf the transaction runs: the service says so at its beginning, and it is forgotten at its end. Null when
-- nobody has said so; then no policy lets a row through. A policy asks in a sub-select, which is done once a statement
-- and not once a row.
create function acting_role() returns text language sql stable parallel safe as
    $$ select nullif(current_setting('harvestlink.role', true), '') $$;
create function acting_organization() returns uuid language sql stable parallel safe as
    $$ select nullif(current_setting('harvestlink.organization', true), '')::uuid $$;
create function acting_subject() returns text language sql stable parallel safe as
    $$ select nullif(current_setting('harvestlink.subject', true), '') $$;
create function acts_for_market() returns boolean language sql stable parallel safe as
    $$ select acting_role() = 'market' $$;
create function sees_all() returns boolean language sql stable parallel safe as
    $$ select acting_role() in ('market', 'organizer') $$;

-- An answer is its asker's; the market clears the old ones away.
alter table idempotency enable row level security;
create policy own on idempotency using (caller = (select acting_subject()) or (select acts_for_market()));

-- Counts the states of a participant's agenda that it was told of. Apart from its version: what the organizer reads of a
-- participant before changing it stays current when a plan moves its meetings.
alter table trade_week_participant add column agenda_version bigint not null default 0;

drop trigger keep_audit on trade_week_participant;
create trigger keep_audit after insert or update or delete on trade_week_participant
    for each row execute function keep_audit('trade_week_participant', 'organizer_id,organization_id', 'agenda_version');

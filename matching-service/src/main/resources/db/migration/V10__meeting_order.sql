-- The meetings of the same event that must be over before this one begins, as its organizer wants it.
alter table trade_week_meeting add column after_ids uuid[] not null default '{}';

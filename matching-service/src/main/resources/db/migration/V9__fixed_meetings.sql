-- An organizer has put the meeting where it is: a plan made anew leaves it there for as long as both are there.
alter table trade_week_meeting add column fixed boolean not null default false;

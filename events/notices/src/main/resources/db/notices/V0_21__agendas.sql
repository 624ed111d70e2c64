-- A letter also tells agendas of trade weeks: what a notice is about is no longer always a match.
alter table notice rename column match_id to about;
alter index notice_of_match rename to notice_about;

-- A crop's book has one owner: the instance that claimed it last. Its claim waits for what the owner before it still
-- writes, and fences off what that one would write later.
create table book (
    crop  text primary key,
    owner uuid
);
insert into book (crop) select distinct crop from position;

-- The queue of a book is its owner's.
alter table rematch add column crop text references book;
update rematch set crop = position.crop from position where position.id = position_id;
alter table rematch alter column crop set not null;
create index rematch_book on rematch (crop, seq);

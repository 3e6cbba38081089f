-- The phrasings of all entries by their keys, which the views compute: by a computed key every lookup reads all of them.
-- Phrasings that come after this script have to be put here too.

create table searched_phrasing (
    entry_key varchar(100) not null,
    position  integer not null check (position > 0),
    phrasing  varchar(200) not null,
    primary key (entry_key, position)
);

insert into searched_phrasing (entry_key, position, phrasing)
select entry_key, position, phrasing from entry_phrasing;

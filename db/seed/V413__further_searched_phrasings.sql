-- The phrasings of the scripts before this one, by the keys of their entries.

insert into searched_phrasing (entry_key, position, phrasing)
select entry_key, position, phrasing from entry_phrasing e
where not exists (select 1 from searched_phrasing s where s.entry_key = e.entry_key and s.position = e.position);

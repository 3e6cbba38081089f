-- Text compares by its bytes, as in V90, in the table that came after it.
alter table searched_phrasing
    alter column entry_key type varchar(100) collate "C",
    alter column phrasing type varchar(200) collate "C";

-- Text compares by its bytes, as in V90, in the tables that came after it.
alter table fact_phrasing
    alter column fact_id type varchar(80) collate "C",
    alter column phrasing type varchar(200) collate "C";

alter table faq_searched_phrasing
    alter column faq_id type varchar(80) collate "C",
    alter column phrasing type varchar(200) collate "C";

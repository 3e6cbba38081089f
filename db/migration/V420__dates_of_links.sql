-- The date of the fact that a row belongs to, so that the facts about somebody can be read by date from an index.
-- afterMigrate__dates.sql fills it; no seed does.
alter table citation add column fact_date varchar(10);
alter table fact_organisation add column fact_date varchar(10);
alter table fact_person add column fact_date varchar(10);

-- Every list of facts is read from an index that has its order, so that a page costs the same wherever it begins and
-- however many facts there are. By date, facts without one come last whichever way round.

alter table citation alter column fact_date type varchar(10) collate "C";
alter table fact_organisation alter column fact_date type varchar(10) collate "C";
alter table fact_person alter column fact_date type varchar(10) collate "C";

create index fact_oldest on fact (coalesce(date, '~'), id);
create index fact_newest on fact (coalesce(date, '') desc, id);
create index fact_topic_oldest on fact (topic_id, coalesce(date, '~'), id);
create index fact_topic_newest on fact (topic_id, coalesce(date, '') desc, id);

create index citation_source_fact on citation (source_id, fact_id);
create index citation_source_oldest on citation (source_id, coalesce(fact_date, '~'), fact_id);
create index citation_source_newest on citation (source_id, coalesce(fact_date, '') desc, fact_id);

create index fact_organisation_oldest on fact_organisation (organisation_id, coalesce(fact_date, '~'), fact_id);
create index fact_organisation_newest on fact_organisation (organisation_id, coalesce(fact_date, '') desc, fact_id);

create index fact_person_oldest on fact_person (person_id, coalesce(fact_date, '~'), fact_id);
create index fact_person_newest on fact_person (person_id, coalesce(fact_date, '') desc, fact_id);

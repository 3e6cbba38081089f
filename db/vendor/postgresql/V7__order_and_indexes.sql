-- Text is compared by its bytes, as on H2 and in Java, whatever the locale of the database: pages and cursors depend on
-- the order of ids and dates. This applies to every column, because a comparison needs a single collation.
do $$
declare
    item record;
begin
    for item in select table_name, column_name, character_maximum_length as length
                from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where table_schema = current_schema() and data_type = 'character varying'
                  and table_type = 'BASE TABLE' and table_name not like 'flyway%' loop
        execute format('alter table %I alter column %I type varchar(%s) collate "C"',
                       item.table_name, item.column_name, item.length);
    end loop;
end $$;

-- Every list of facts is read from an index that has its order, so that a page costs the same wherever it begins and
-- however many facts there are. Facts without a date come last in both orders by date.

create index fact_oldest on fact (coalesce(date, '~'), id);
create index fact_newest on fact (coalesce(date, '') desc, id);
create index fact_title on fact (lower(title), id);
create index fact_topic_oldest on fact (topic_id, coalesce(date, '~'), id);
create index fact_topic_newest on fact (topic_id, coalesce(date, '') desc, id);

create index citation_source_fact on citation (source_id, fact_id);
create index citation_source_oldest on citation (source_id, coalesce(fact_date, '~'), fact_id);
create index citation_source_newest on citation (source_id, coalesce(fact_date, '') desc, fact_id);

create index fact_organisation_oldest on fact_organisation (organisation_id, coalesce(fact_date, '~'), fact_id);
create index fact_organisation_newest on fact_organisation (organisation_id, coalesce(fact_date, '') desc, fact_id);

create index fact_person_oldest on fact_person (person_id, coalesce(fact_date, '~'), fact_id);
create index fact_person_newest on fact_person (person_id, coalesce(fact_date, '') desc, fact_id);

-- Search and answers find entries by a key that the views of V8 compute. These indexes over that key keep the cost of
-- an answer the same however much content there is. Tables that stay small are read in full.

create index fact_entry on fact (('facts/' || id));
create index organisation_entry on organisation (('organisations/' || id));
create index person_entry on person (('people/' || id));
create index source_entry on source (('sources/' || id));
create index fact_organisation_entry on fact_organisation (('facts/' || fact_id));
create index fact_person_entry on fact_person (('facts/' || fact_id));

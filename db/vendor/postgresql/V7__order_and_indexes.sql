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

-- Each order of facts has an index, so that a page costs the same wherever it begins. Facts without a date come last in
-- both orders by date.

create index fact_oldest on fact (coalesce(date, '~'), id);
create index fact_newest on fact (coalesce(date, '') desc, id);
create index fact_title on fact (lower(title), id);
create index fact_topic_oldest on fact (topic_id, coalesce(date, '~'), id);
create index fact_topic_newest on fact (topic_id, coalesce(date, '') desc, id);

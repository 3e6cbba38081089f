-- Text compares by its bytes, as it does on H2 and in Java, whatever the locale of the database: pages and cursors
-- depend on the order of ids and dates. Every column alike, for a comparison takes place under one collation only.
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

-- The texts of checks compare by their bytes, as all others do.
do $$
declare
    item record;
begin
    for item in select table_name, column_name, character_maximum_length as length from information_schema.columns
                where table_schema = current_schema() and data_type = 'character varying'
                  and table_name in ('fact_check', 'fact_check_result') loop
        execute format('alter table %I alter column %I type varchar(%s) collate "C"',
                       item.table_name, item.column_name, item.length);
    end loop;
end $$;

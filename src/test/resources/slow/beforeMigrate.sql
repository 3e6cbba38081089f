-- Longer than the test lets requests wait.
select pg_sleep(2);

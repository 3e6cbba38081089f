-- Adds generated facts to a PostgreSQL database that has the schema and the content, with three citations each on
-- average and a matching number of sources, organisations and people. The number of facts is a setting, and the same
-- number gives the same content. As in real content, many facts name a few entries, and few facts name most.

set work_mem = '256MB';
select setseed(0.5);

-- A random rank from 1 to n: half of the picks are in the first eighth.
create function pg_temp.pick(n bigint) returns integer volatile language sql
    return 1 + floor(n * power(random(), 3))::integer;

create temporary view made as select current_setting('scale.facts')::integer as facts;

insert into source (id, title, publisher, kind, rank, url, published)
select 'made-source-' || i, 'Made-up source ' || i, 'Publisher ' || i % 500,
       (array['press', 'mailing-list', 'commit', 'news', 'kernel-docs'])[1 + i % 5],
       case when i % 5 in (1, 2, 4) then 'primary' else 'secondary' end, 'https://example.org/made/' || i, (2006 + i % 20)::text
from made, generate_series(1, greatest(made.facts / 20, 1)) i;

insert into organisation (id, name, kind, role)
select 'made-organisation-' || i, 'Made-up organisation ' || i,
       (array['company', 'foundation', 'university', 'community'])[1 + i % 4], 'Made up to measure with.'
from made, generate_series(1, greatest(made.facts / 100, 1)) i;

insert into person (id, name)
select 'made-person-' || i, 'Made-up Person ' || i from made, generate_series(1, greatest(made.facts / 100, 1)) i;

-- The real entries come first, so that they are among the most used.
create temporary table ranked_topic as select row_number() over (order by position) as rank, id from topic;
create temporary table ranked_source as
select row_number() over (order by id like 'made-%', length(id), id) as rank, id, rank = 'primary' as is_primary from source;
create temporary table ranked_organisation as
select row_number() over (order by id like 'made-%', length(id), id) as rank, id from organisation;
create temporary table ranked_person as
select row_number() over (order by id like 'made-%', length(id), id) as rank, id from person;
create index on ranked_source (rank);
analyze ranked_source;

create temporary table made_fact as
select i, substr(md5(i::text), 1, 6) || '-made-' || i as id, random() as kind,
       pg_temp.pick((select count(*) from ranked_topic)) as topic, random() as dated,
       date '2006-01-01' + (7600 * sqrt(random()))::integer as day, 1 + floor(5 * random())::integer as citations
from made, generate_series(1, made.facts) i;

-- Draws random numbers once per row, before any join.
create temporary table drawn_citation as
select id, position, pg_temp.pick((select count(*) from ranked_source)) as source, random() as stance
from made_fact, generate_series(1, citations) position;

create temporary table made_citation as
select d.id, d.position, s.id as source_id, s.is_primary,
       case when d.position = 1 or d.stance < 0.86 then 'supports' when d.stance < 0.94 then 'imprecise' else 'contradicts' end as stance
from drawn_citation d join ranked_source s on s.rank = d.source;

create temporary table made_standing as
select id, bool_or(is_primary and stance = 'contradicts') as disputed, bool_or(is_primary and stance = 'supports') as verified
from made_citation group by id;

-- Rows are sorted by primary key, which makes inserts many times faster. Standings and the dates of links are as V92
-- and V93 of db/seed would set them.
insert into fact (id, title, statement, kind, topic_id, date, standing)
select f.id, 'Made-up fact ' || f.i, 'Made-up fact ' || f.i || ': KVM ' || repeat(md5(f.id) || ' ', 5),
       case when f.kind < 0.88 then 'fact' when f.kind < 0.92 then 'definition' when f.kind < 0.97 then 'assessment' else 'outlook' end,
       t.id,
       case when f.dated < 0.3 then null when f.dated < 0.4 then to_char(f.day, 'YYYY')
            when f.dated < 0.55 then to_char(f.day, 'YYYY-MM') else to_char(f.day, 'YYYY-MM-DD') end,
       case when f.kind >= 0.92 then 'opinion' when s.disputed then 'disputed' when s.verified then 'verified' else 'reported' end
from made_fact f join ranked_topic t on t.rank = f.topic join made_standing s on s.id = f.id
order by f.id;

insert into citation (fact_id, fact_date, position, source_id, locator, stance, claim, note)
select c.id, f.date, c.position, source_id, 'paragraph ' || c.position, stance,
       case when stance <> 'supports' then 'A claim that was made up.' end, case when stance <> 'supports' then 'Why it is off.' end
from made_citation c join fact f on f.id = c.id
order by c.id, c.position;

create temporary table drawn_organisation as
select id, pg_temp.pick((select count(*) from ranked_organisation)) as rank
from made_fact, generate_series(1, i % 3);
insert into fact_organisation (fact_id, fact_date, organisation_id)
select distinct d.id, f.date, o.id from drawn_organisation d join fact f on f.id = d.id join ranked_organisation o on o.rank = d.rank order by 1, 3;

create temporary table drawn_person as
select id, pg_temp.pick((select count(*) from ranked_person)) as rank from made_fact where i % 2 = 0;
insert into fact_person (fact_id, fact_date, person_id)
select d.id, f.date, p.id from drawn_person d join fact f on f.id = d.id join ranked_person p on p.rank = d.rank order by 1;

insert into fact_check_result (fact_id, release_id, result)
select f.id, r.id, 'passed' from made_fact f, kernel_release r
where f.i % 20 = 0 and r.position = (select max(position) from kernel_release);

-- Query plans need statistics, and index-only scans need the visibility map.
vacuum analyze;

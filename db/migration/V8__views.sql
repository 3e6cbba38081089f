-- What an organisation shows of other subjects, for the newest release that says something of it.

create view organisation_notices (organisation_id, release_id, notices, files, total) as
select n.organisation_id, n.release_id, count(*), count(distinct n.path),
       (select count(*) from copyright_notice every_one where every_one.release_id = n.release_id)
from copyright_notice n
where n.organisation_id is not null
  and n.release_id = (select r.id from kernel_release r
                      where r.position = (select max(counted.position) from kernel_release counted
                                          where exists (select 1 from kernel_file f where f.release_id = counted.id)))
group by n.organisation_id, n.release_id;

create view fact_checked (fact_id, release_id, result) as
select c.fact_id, c.release_id, c.result
from fact_check_result c join kernel_release r on r.id = c.release_id
where r.position = (select max(newest.position) from fact_check_result other
                    join kernel_release newest on newest.id = other.release_id where other.fact_id = c.fact_id);

-- By which topics a source is cited.
create view source_topic (source_id, topic_id) as
select distinct c.source_id, f.topic_id from citation c join fact f on f.id = c.fact_id;

-- What search and answers show of every subject: one entry each, with the words by which it is found.

create view entry (entry_key, type, id, title, text, topic_id, standing, date) as
select 'facts/' || id, 'fact', id, statement, statement, topic_id, standing, date from fact
union all
select 'faqs/' || id, 'faq', id, question, answer, topic_id, cast(null as varchar(10)), cast(null as varchar(10)) from faq
union all
select 'organisations/' || id, 'organisation', id, name, role, cast(null as varchar(80)), cast(null as varchar(10)), first_seen
from organisation
union all
select 'people/' || id, 'person', id, name, name, cast(null as varchar(80)), cast(null as varchar(10)), cast(null as varchar(10))
from person
union all
select 'subsystems/' || id, 'subsystem', id, name, section, cast(null as varchar(80)), cast(null as varchar(10)),
       cast(null as varchar(10))
from subsystem
union all
select 'sources/' || id, 'source', id, title, publisher, cast(null as varchar(80)), cast(null as varchar(10)), published
from source;

-- Whom an entry concerns, under all their names.
create view entry_name (entry_key, name) as
select 'facts/' || f.fact_id, o.name from fact_organisation f join organisation o on o.id = f.organisation_id
union
select 'facts/' || f.fact_id, o.name from fact_organisation f
join organisation_other_name o on o.organisation_id = f.organisation_id
union
select 'facts/' || f.fact_id, p.name from fact_person f join person p on p.id = f.person_id
union
select 'organisations/' || organisation_id, name from organisation_other_name;

-- What the text of a person and of a subsystem consists of besides their names.
create view entry_detail (entry_key, detail) as
select distinct 'people/' || r.person_id, r.role || ' of ' || s.name
from subsystem_role r join subsystem s on s.id = r.subsystem_id
union all
select distinct 'subsystems/' || r.subsystem_id, r.role || ' ' || p.name
from subsystem_role r join person p on p.id = r.person_id;

-- What an answer rests on: the facts, and the places in sources that support these.
create view entry_fact (entry_key, position, fact_id) as
select 'facts/' || id, 1, id from fact
union all
select 'faqs/' || faq_id, position, fact_id from faq_fact;

create view entry_citation (entry_key, fact_position, position, source_id, title, url, locator) as
select e.entry_key, e.position, c.position, s.id, s.title, s.url, c.locator
from entry_fact e join citation c on c.fact_id = e.fact_id join source s on s.id = c.source_id
where c.stance = 'supports';

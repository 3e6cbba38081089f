-- What search and answers show of every subject: one entry each, with the words by which it is found.

create view entry (entry_key, type, id, title, text, topic_id, standing, date) as
select 'facts/' || id, 'fact', id, statement, statement, topic_id, standing, date from fact
union all
select 'faqs/' || id, 'faq', id, question, answer, topic_id, cast(null as varchar(10)), cast(null as varchar(10)) from faq
union all
select 'organisations/' || id, 'organisation', id, name, role, cast(null as varchar(80)), cast(null as varchar(10)), since
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

create view entry_phrasing (entry_key, position, phrasing) as
select 'facts/' || fact_id, position, phrasing from fact_phrasing
union all
select 'faqs/' || faq_id, position, phrasing from faq_phrasing
union all
select 'faqs/' || faq_id, 100 + position, phrasing from faq_searched_phrasing;

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

-- What the text of a person and of a part of KVM consists of besides their names.
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

-- What an organisation shows from other subjects, for the newest release that mentions it.

create view organisation_notices (organisation_id, release_id, notices, files, total) as
select n.organisation_id, n.release_id, count(*), count(distinct n.path),
       (select count(*) from copyright_notice every_one
        join kernel_file f on f.release_id = every_one.release_id and f.path = every_one.path and f.area = 'kernel'
        where every_one.release_id = n.release_id)
from copyright_notice n
join kernel_file of_kernel on of_kernel.release_id = n.release_id and of_kernel.path = n.path and of_kernel.area = 'kernel'
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

-- The topics of the facts that cite a source.
create view source_topic (source_id, topic_id) as
select distinct c.source_id, f.topic_id from citation c join fact f on f.id = c.fact_id;

-- What search and answers need from every subject: one entry each, with the words by which it is found.

create view entry (entry_key, type, id, title, text, topic_id, standing, date) as
select 'facts/' || id, 'fact', id, title, statement, topic_id, standing, date from fact
union all
select 'faqs/' || id, 'faq', id, question, answer, topic_id, standing, cast(null as varchar(10)) from faq
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

-- The organisations and people that an entry concerns, with all their names.
create view entry_name (entry_key, name) as
select 'facts/' || f.fact_id, o.name from fact_organisation f join organisation o on o.id = f.organisation_id
union
select 'facts/' || f.fact_id, o.name from fact_organisation f
join organisation_other_name o on o.organisation_id = f.organisation_id
union
select 'facts/' || f.fact_id, p.name from fact_person f join person p on p.id = f.person_id
union
select 'organisations/' || organisation_id, name from organisation_other_name;

-- The organisations that an entry concerns.
create view entry_organisation (entry_key, organisation_id) as
select 'facts/' || fact_id, organisation_id from fact_organisation
union
select 'faqs/' || q.faq_id, f.organisation_id from faq_fact q join fact_organisation f on f.fact_id = q.fact_id
union
select 'organisations/' || id, id from organisation
union
select 'people/' || person_id, affiliation_id from subsystem_role where affiliation_id is not null
union
select 'people/' || person_id, organisation_id from contribution_person where organisation_id is not null;

-- The newest release in which a person has a role: without it, a role of the past would read as one of the present.
create view person_role (person_id, subsystem_id, role, release_id, affiliation_id) as
select r.person_id, r.subsystem_id, r.role, k.id, r.affiliation_id
from subsystem_role r join kernel_release k on k.id = r.release_id
where k.position = (select max(newest.position)
                    from subsystem_role other join kernel_release newest on newest.id = other.release_id
                    where other.person_id = r.person_id and other.subsystem_id = r.subsystem_id and other.role = r.role);

-- How many changes of people and organisations were counted, and for which releases. Those in kvms390 are also in kvm.
create view counted_changes (type, id, amount, releases, newest) as
select c.type, c.id, c.changes || case when c.changes = 1 then ' change' else ' changes' end,
       'Linux ' || case when c.oldest = c.newest then newest.release_id else oldest.release_id || ' to ' || newest.release_id end,
       newest.release_id
from (select 'people' as type, c.person_id as id, sum(c.changes) as changes, min(k.position) as oldest, max(k.position) as newest
      from contribution_person c join contribution_release k on k.release_id = c.release_id and k.tree = c.tree
      where c.tree = 'kvm' and c.changes > 0 group by c.person_id
      union all
      select 'organisations', c.organisation_id, sum(c.changes), min(k.position), max(k.position)
      from contribution_organisation c join contribution_release k on k.release_id = c.release_id and k.tree = c.tree
      where c.tree = 'kvm' group by c.organisation_id) c
join contribution_release oldest on oldest.position = c.oldest and oldest.tree = 'kvm'
join contribution_release newest on newest.position = c.newest and newest.tree = 'kvm';

-- The parts of the text of an organisation, a person or a subsystem besides names and roles. Changes are only told of
-- people who have had no role, because they are in no order of importance.
create view entry_detail (entry_key, detail) as
select 'people/' || r.person_id, r.role || ' of ' || s.name || ' in Linux ' || r.release_id
       || coalesce(', with an address at ' || o.name, '')
from person_role r join subsystem s on s.id = r.subsystem_id left join organisation o on o.id = r.affiliation_id
union all
select 'people/' || c.id, c.amount || ' to KVM counted for ' || c.releases
       || coalesce(', most recently with an address at '
                   || (select max(o.name) from contribution_person p join organisation o on o.id = p.organisation_id
                       where p.person_id = c.id and p.release_id = c.newest and p.changes > 0), '')
from counted_changes c where c.type = 'people' and not exists (select 1 from subsystem_role r where r.person_id = c.id)
union all
select 'subsystems/' || r.subsystem_id, r.role || ' ' || p.name || ' in Linux ' || r.release_id
from person_role r join person p on p.id = r.person_id
union all
select 'organisations/' || r.organisation_id,
       case r.type when 'acquired-by' then 'bought by ' when 'renamed-to' then 'renamed to ' when 'part-of' then 'part of '
            else 'succeeded by ' end || o.name || coalesce(' (' || r.date || ')', '')
from organisation_relationship r join organisation o on o.id = r.other_id
union all
select 'organisations/' || c.id, 'contributed ' || c.amount || ' to KVM, counted for ' || c.releases
from counted_changes c where c.type = 'organisations'
union all
select 'organisations/' || n.organisation_id,
       n.notices || ' of ' || n.total || ' copyright notices in the source of KVM in Linux ' || n.release_id
from organisation_notices n;

-- What an answer is based on: the facts, and the places in sources that support them.
create view entry_fact (entry_key, position, fact_id) as
select 'facts/' || id, 1, id from fact
union all
select 'faqs/' || faq_id, position, fact_id from faq_fact;

create view entry_citation (entry_key, fact_position, position, source_id, locator, fact_id) as
select e.entry_key, e.position, c.position, c.source_id, c.locator, c.fact_id
from entry_fact e join citation c on c.fact_id = e.fact_id
where c.stance = 'supports'
union all
select 'organisations/' || organisation_id, 0, position, source_id, locator, cast(null as varchar(80)) from organisation_citation;

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

create view organisation_maintainer (organisation_id, person_id) as
select distinct s.affiliation_id, s.person_id
from subsystem_role s
where s.affiliation_id is not null and s.role = 'maintainer'
  and s.release_id = (select r.id from kernel_release r where r.position = (select max(newest.position) from kernel_release newest));

create view fact_checked (fact_id, release_id, result) as
select c.fact_id, c.release_id, c.result
from fact_check_result c join kernel_release r on r.id = c.release_id
where r.position = (select max(newest.position) from fact_check_result other
                    join kernel_release newest on newest.id = other.release_id where other.fact_id = c.fact_id);

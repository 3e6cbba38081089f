-- Repeats the dates of facts beside what they are linked to. It runs after every migration, and writes what differs only.
merge into citation using fact on fact.id = citation.fact_id
when matched and citation.fact_date is distinct from fact.date then update set fact_date = fact.date;

merge into fact_organisation using fact on fact.id = fact_organisation.fact_id
when matched and fact_organisation.fact_date is distinct from fact.date then update set fact_date = fact.date;

merge into fact_person using fact on fact.id = fact_person.fact_id
when matched and fact_person.fact_date is distinct from fact.date then update set fact_date = fact.date;

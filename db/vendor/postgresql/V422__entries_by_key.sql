-- What search and answers show is found by a key that the views of V305 compute, which is looked up in an index here, so that
-- an answer costs the same however much there is. Tables that stay small are read from end to end.

create index fact_entry on fact (('facts/' || id));
create index organisation_entry on organisation (('organisations/' || id));
create index person_entry on person (('people/' || id));
create index source_entry on source (('sources/' || id));
create index fact_organisation_entry on fact_organisation (('facts/' || fact_id));
create index fact_person_entry on fact_person (('facts/' || fact_id));

-- Without a count of what is in them, indexes over something computed are left aside when many keys are looked up at once.
analyze fact, organisation, person, source, fact_organisation, fact_person;

-- What is repeated beside an entry so that lists are read from one table: dates, and places in the order.

merge into citation using fact on fact.id = citation.fact_id
when matched then update set fact_date = fact.date;

merge into fact_organisation using fact on fact.id = fact_organisation.fact_id
when matched then update set fact_date = fact.date;

merge into fact_person using fact on fact.id = fact_person.fact_id
when matched then update set fact_date = fact.date;

merge into topic using entry_change on entry_key = 'topics/' || topic.id
when matched then update set modified = entry_change.modified;

merge into source using entry_change on entry_key = 'sources/' || source.id
when matched then update set modified = entry_change.modified;

merge into organisation using entry_change on entry_key = 'organisations/' || organisation.id
when matched then update set modified = entry_change.modified;

merge into person using entry_change on entry_key = 'people/' || person.id
when matched then update set modified = entry_change.modified;

merge into subsystem using entry_change on entry_key = 'subsystems/' || subsystem.id
when matched then update set modified = entry_change.modified;

merge into fact using entry_change on entry_key = 'facts/' || fact.id
when matched then update set modified = entry_change.modified;

merge into faq using entry_change on entry_key = 'faqs/' || faq.id
when matched then update set modified = entry_change.modified;

-- The numbers go on from those of the content that was there before.
update fact set position = position - (select min(position) - 1 from fact);
update faq set position = position - (select min(position) - 1 from faq);

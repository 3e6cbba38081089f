-- Columns that repeat other data, so that lists are read from one table.

-- The day on which an entry last changed.
update topic set modified = (select c.modified from entry_change c where c.entry_key = 'topics/' || topic.id);
update source set modified = (select c.modified from entry_change c where c.entry_key = 'sources/' || source.id);
update organisation set modified = (select c.modified from entry_change c where c.entry_key = 'organisations/' || organisation.id);
update person set modified = (select c.modified from entry_change c where c.entry_key = 'people/' || person.id);
update subsystem set modified = (select c.modified from entry_change c where c.entry_key = 'subsystems/' || subsystem.id);
update fact set modified = (select c.modified from entry_change c where c.entry_key = 'facts/' || fact.id);
update faq set modified = (select c.modified from entry_change c where c.entry_key = 'faqs/' || faq.id);

-- An FAQ entry has the standing of its weakest fact.
update faq set standing = (
    select case max(case f.standing when 'opinion' then 4 when 'disputed' then 3 when 'reported' then 2 else 1 end)
           when 4 then 'opinion' when 3 then 'disputed' when 2 then 'reported' else 'verified' end
    from faq_fact q join fact f on f.id = q.fact_id where q.faq_id = faq.id);

-- The editorial order, from 1: generated numbers continue from those of the previous content.
update fact set position = position - (select min(position) - 1 from fact);
update faq set position = position - (select min(position) - 1 from faq);

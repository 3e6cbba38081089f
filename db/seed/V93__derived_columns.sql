-- Columns that repeat other data, so that lists are read from one table.

-- The day on which an entry last changed.
update topic set modified = (select c.modified from entry_change c where c.entry_key = 'topics/' || topic.id);
update source set modified = (select c.modified from entry_change c where c.entry_key = 'sources/' || source.id);
update organisation set modified = (select c.modified from entry_change c where c.entry_key = 'organisations/' || organisation.id);
update person set modified = (select c.modified from entry_change c where c.entry_key = 'people/' || person.id);
update subsystem set modified = (select c.modified from entry_change c where c.entry_key = 'subsystems/' || subsystem.id);
update fact set modified = (select c.modified from entry_change c where c.entry_key = 'facts/' || fact.id);
update faq set modified = (select c.modified from entry_change c where c.entry_key = 'faqs/' || faq.id);

-- The editorial order, from 1: generated numbers continue from those of the previous content.
update fact set position = position - (select min(position) - 1 from fact);
update faq set position = position - (select min(position) - 1 from faq);

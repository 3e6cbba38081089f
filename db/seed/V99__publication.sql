-- The days on which content was published.

insert into publication (published, note) values
('2026-11-22', 'The claims of the article on the ownership of KVM, checked and sourced.'),
('2026-11-23', 'Corrections after a check of the facts against their sources, and further facts and questions.'),
('2026-11-29', 'Corrections after audits of all entries, newer kernels, and further facts and questions.'),
('2026-11-30', 'Corrections of what readers misunderstood, and lower bounds rounded down.');

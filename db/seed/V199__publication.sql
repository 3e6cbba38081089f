-- When content was published.

insert into publication (published, note) values
('2026-11-22', 'The claims of the article on the ownership of KVM, checked and sourced.');

-- The topics, in the order in which they are shown.

insert into topic (id, name, description, position) values
('basics', 'What KVM is', 'The name, what KVM does and what it is part of.', 1),
('history', 'Origin and history', 'How KVM began, who announced, merged, bought and released what, and when.', 2),
('ownership', 'Ownership and copyright', 'Whose copyright stands in the code, and why nobody owns all of it.', 3),
('licence', 'Licence', 'The terms under which KVM may be used, changed and passed on.', 4),
('governance', 'Governance', 'How decisions about KVM are taken, by whom, and what the Linux Foundation has to do with it.', 5),
('maintainers', 'Maintainers', 'The people who look after each part of KVM, and how that changed.', 6),
('contributors', 'Contributors', 'The companies and people who develop KVM and the kernel, and the figures for it.', 7),
('architectures', 'Architecture ports', 'The processors that KVM runs on: who ported it, when, and what was removed.', 8),
('technique', 'Technique', 'How KVM works, what it can do and how it performs.', 9),
('security', 'Security and stability', 'Vulnerabilities, fixes, review and testing.', 10),
('adoption', 'Adoption', 'Who uses KVM and for what, the software around it, and the market.', 11),
('outlook', 'Outlook', 'Work under way and what is expected of the future.', 12);

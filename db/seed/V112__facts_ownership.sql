-- What the article says about who owns KVM, and what is so.

insert into fact (id, statement, kind, topic_id, date) values
('article-ownership-question-widely-discussed', 'The article describes the question of KVM''s ownership as one that many people in virtualisation and open source discuss.', 'assessment', 'ownership', null),
('article-ownership-must-be-understood', 'The article considers it vital for developers, users and organisations that depend on KVM to know how KVM is owned and governed.', 'assessment', 'ownership', null),
('article-ownership-model-has-effects', 'The article holds that the open-source way of owning KVM affects how KVM is developed, how widely it is taken up and what becomes of it.', 'assessment', 'ownership', null),
('article-governance-knowledge-comes-first', 'The article argues that nobody should contribute to KVM or adopt it without understanding KVM''s governance, its community and what being open source entails.', 'assessment', 'ownership', null),
('kvm-has-no-owner-in-the-usual-sense', 'KVM has no owner in the usual sense: as part of the Linux kernel its code keeps its original owners, and the kernel''s documentation says that the kernel has thousands of them.', 'fact', 'ownership', null),
('no-single-organisation-owns-kvm', 'No single organisation owns KVM: the copyright notices found in 304 of 440 KVM source files examined in Linux 6.12 name 27 organisations, among them IBM, Arm, Red Hat, Google and Western Digital.', 'fact', 'ownership', null),
('copyright-in-kvm-is-not-held-by-users', 'Copyright in KVM''s code stays with the authors or with the organisations that hold it for them; people who only use KVM receive a licence from these owners, not a share in the copyright.', 'fact', 'ownership', null);

insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ownership-question-widely-discussed', 1, 'ownership-article', 'opening/p1/s1', 'supports', null, null),
('article-ownership-must-be-understood', 1, 'ownership-article', 'opening/p1/s3', 'supports', null, null),
('article-ownership-model-has-effects', 1, 'ownership-article', 'implications/p1/s1', 'supports', null, null),
('article-governance-knowledge-comes-first', 1, 'ownership-article', 'conclusion/p2/s1', 'supports', null, null),
('kvm-has-no-owner-in-the-usual-sense', 1, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null),
('kvm-has-no-owner-in-the-usual-sense', 2, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing', 'supports', null, null),
('kvm-has-no-owner-in-the-usual-sense', 3, 'ownership-article', 'ownership/p1/s1', 'supports', null, null),
('kvm-has-no-owner-in-the-usual-sense', 4, 'ownership-article', 'conclusion/p1/s1', 'supports', null, null),
('no-single-organisation-owns-kvm', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('no-single-organisation-owns-kvm', 2, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null),
('no-single-organisation-owns-kvm', 3, 'ownership-article', 'ownership/p1/s2', 'supports', null, null),
('no-single-organisation-owns-kvm', 4, 'ownership-article', 'faq-5/p1/s2', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 1, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 2, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, section 6', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 3, 'ownership-article', 'conclusion/p1/s2', 'contradicts', 'Names developers and users together as the ultimate owners of KVM.', 'Code merged into the kernel keeps its original owners; a user who has contributed no code owns none of it and holds only the rights that the licence grants.');

insert into fact_organisation (fact_id, organisation_id) values
('no-single-organisation-owns-kvm', 'ibm'),
('no-single-organisation-owns-kvm', 'arm'),
('no-single-organisation-owns-kvm', 'red-hat'),
('no-single-organisation-owns-kvm', 'google'),
('no-single-organisation-owns-kvm', 'western-digital');

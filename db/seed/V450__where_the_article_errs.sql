-- The corrections of the article in one answer, for whoever comes from it.

insert into faq (id, question, answer, topic_id) values
('where-does-the-article-err', 'What does the article on the ownership of KVM get wrong?',
'Better sources contradict "Unveiling the Ownership of KVM" in several places. KVM does not translate guest code: the header of its Intel VT-x code says that virtual machines run without emulation or binary translation. KVM was not the first attempt at virtualisation in the Linux kernel: when it arrived in February 2007, Xen had been seeking inclusion for nearly two years. The Linux Foundation does not direct KVM, and companies take part in it through developers who send patches, not through the Foundation. Copyright in KVM''s code stays with the authors or with the organisations that hold it for them; people who only use KVM have no share in it. And a published fix protects a system only once it is installed there.', 'ownership');

insert into faq_fact (faq_id, position, fact_id) values
('where-does-the-article-err', 1, 'no-binary-translation'),
('where-does-the-article-err', 2, 'xen-sought-mainline-before-kvm'),
('where-does-the-article-err', 3, 'linux-foundation-does-not-direct-kvm'),
('where-does-the-article-err', 4, 'companies-join-kvm-by-sending-patches'),
('where-does-the-article-err', 5, 'copyright-in-kvm-is-not-held-by-users'),
('where-does-the-article-err', 6, 'fix-protects-only-when-installed');

insert into faq_phrasing (faq_id, position, phrasing) values
('where-does-the-article-err', 1, 'what does the article get wrong'),
('where-does-the-article-err', 2, 'where does the article err'),
('where-does-the-article-err', 3, 'mistakes in the article on kvm'),
('where-does-the-article-err', 4, 'corrections to the article'),
('where-does-the-article-err', 5, 'is the article about kvm right'),
('where-does-the-article-err', 6, 'what do people get wrong about kvm');

insert into faq_searched_phrasing (faq_id, position, phrasing) values
('where-does-the-article-err', 1, 'Is "Unveiling the Ownership of KVM" correct?'),
('where-does-the-article-err', 2, 'What is wrong in the SoftHandTech article?'),
('where-does-the-article-err', 3, 'Which statements of the article are contradicted?'),
('where-does-the-article-err', 4, 'Which claims about the ownership of KVM are false?'),
('where-does-the-article-err', 5, 'Can I trust the article on who owns KVM?'),
('where-does-the-article-err', 6, 'What are common errors about who owns KVM?'),
('where-does-the-article-err', 7, 'Which errors does the article contain?'),
('where-does-the-article-err', 8, 'article errors');

insert into fact_phrasing (fact_id, position, phrasing) values
('kvm-uses-amd-v', 61, 'Does KVM work on AMD?');

insert into searched_phrasing (entry_key, position, phrasing)
select entry_key, position, phrasing from entry_phrasing e
where not exists (select 1 from searched_phrasing s where s.entry_key = e.entry_key and s.position = e.position);

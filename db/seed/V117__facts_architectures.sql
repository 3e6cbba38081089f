-- What the article says about new hardware and the pace of KVM, and what is right about it.

insert into fact (id, statement, kind, topic_id, date) values
('risc-v-port-took-more-than-two-years', 'How fast KVM takes up new technology varies: early versions of its RISC-V port, written at Western Digital, were posted in July and August 2019, and the port was merged into kvm.git on 5 October 2021.', 'fact', 'architectures', '2021-10-05'),
('contributors-follow-new-hardware', 'Contributors keep KVM in step with new hardware and use its features: base support for AMD SEV-SNP guests came with Linux 6.11, support for Intel TDX guests with 6.16, and the pull request for 7.0 let guests own performance-monitoring hardware.', 'fact', 'architectures', null);

insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('risc-v-port-took-more-than-two-years', 1, 'riscv-series-2019', 'postings of July and August 2019', 'supports', null, null),
('risc-v-port-took-more-than-two-years', 2, 'commit-542a2640', 'merge', 'supports', null, null),
('risc-v-port-took-more-than-two-years', 3, 'ownership-article', 'governance/p1/s4', 'imprecise', 'Thanks to its community, KVM adapts fast to new technology and to what users need.', 'The pace varies: the RISC-V port waited more than two years between its early postings and the merge.'),
('contributors-follow-new-hardware', 1, 'pull-6-11', 'body', 'supports', null, null),
('contributors-follow-new-hardware', 2, 'commit-7bcf7246', 'commit', 'supports', null, null),
('contributors-follow-new-hardware', 3, 'centos-stream-mr-6701', 'description', 'supports', null, null),
('contributors-follow-new-hardware', 4, 'pull-7-0', 'body', 'supports', null, null),
('contributors-follow-new-hardware', 5, 'ownership-article', 'implications/p1/s2', 'supports', null, null),
('contributors-follow-new-hardware', 6, 'ownership-article', 'faq-7/p2/s3', 'supports', null, null);

insert into fact_organisation (fact_id, organisation_id) values
('risc-v-port-took-more-than-two-years', 'western-digital'),
('contributors-follow-new-hardware', 'amd'),
('contributors-follow-new-hardware', 'intel');

-- Facts about work under way on KVM and expectations of its future that the article does not touch.

insert into source (id, title, publisher, kind, rank, url, published) values
('mail-2022-09-28-32-bit', 'Re: [PATCH] KVM: x86: disable on 32-bit unless CONFIG_BROKEN (Paolo Bonzini)', 'Linux kernel mailing list', 'mailing-list', 'primary', 'http://www.uwsg.indiana.edu/hypermail/linux/kernel/2209.3/05539.html', '2022-09-28'),
('worldofsoftware-32-bit', 'Report on the proposal to end 32-bit KVM hosts', 'World of Software', 'press', 'secondary', 'https://worldofsoftware.org/?p=488962', '2024-12'),
('mail-2026-04-28-caretaker', '[RFC] proposal: KVM: Orphaned VMs: The Caretaker approach for Live Update (Pasha Tatashin)', 'Linux kernel mailing list', 'mailing-list', 'primary', 'https://lore.kernel.org/all/afEwWZksU0Fw61oT%40plex/', '2026-04-28'),
('syzbot-ci-2026-06-21', 'syzbot CI, triage of a KVM patch (session ee2a34e6)', 'syzbot', 'website', 'primary', 'https://ci.syzbot.org/sessions/ee2a34e6-d1a0-4a67-aa5d-ecdfecbd0aaf/triage_trajectory', '2026-06-21');

insert into fact (id, statement, kind, topic_id, date) values
('32-bit-hosts-called-obsolete', 'According to Arnd Bergmann, in December 2024, the remaining kinds of 32-bit KVM hosts seemed equally obsolete: 32-bit Arm hosts had been dropped in 2020 for want of users, although more processors of that kind were in use than of the others together.', 'assessment', 'outlook', '2024-12-12'),
('32-bit-guests-would-stay', 'The proposal of December 2024 to drop 32-bit KVM hosts leaves 32-bit guests alone, a report on it explains.', 'fact', 'outlook', '2024-12'),
('bonzini-on-32-bit-x86-hosts', 'According to Paolo Bonzini, writing on 28 September 2022, 32-bit KVM hosts on x86 very probably had no users, since breakage there had been noticed only months later, and by developers.', 'assessment', 'outlook', '2022-09-28'),
('machine-help-in-testing-kvm', 'Automated assistance has reached the testing of KVM: on 21 June 2026 the triage flow of syzbot''s CI service, listed there as AI, judged a patch to KVM''s x86 MMU worth fuzzing.', 'fact', 'outlook', '2026-06-21'),
('caretaker-proposal-for-live-update', 'Pasha Tatashin proposed on 28 April 2026 that virtual processors of KVM guests keep running while the host kernel is replaced, under a component called the Caretaker; the mail asked for comments.', 'fact', 'outlook', '2026-04-28'),
('handbook-plans-private-headers', 'According to the KVM x86 maintainer handbook of Linux 6.12, there are plans to make KVM''s headers and exported functions private to KVM.', 'outlook', 'outlook', null),
('nested-vmx-goal', 'According to KVM''s documentation of nested VMX in Linux 6.12, not all features of VMX are offered to nested hypervisors yet, but all of them are to be in the end.', 'outlook', 'outlook', null),
('kvmctf-may-test-mitigations', 'According to the kvmCTF rules, Google may in time add experimental mitigations to KVM and watch how researchers get round them.', 'outlook', 'outlook', null),
('ec2-faq-expected-nitro-everywhere', 'According to the EC2 FAQ as copied in July 2018, all new EC2 instance types would in the end use the KVM-based Nitro Hypervisor.', 'outlook', 'outlook', '2018-07-26'),
('kubevirt-aims-at-graduation', 'According to the KubeVirt project, writing in July 2023, its next aims were to manage virtual machines on KVM as natively to Kubernetes as possible and to become a graduated project of the CNCF.', 'outlook', 'outlook', '2023-07-11');

insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('32-bit-hosts-called-obsolete', 1, 'mail-2024-12-12-32-bit', 'body', 'supports', null, null),
('32-bit-hosts-called-obsolete', 2, 'worldofsoftware-32-bit', 'quotation', 'supports', null, null),
('32-bit-guests-would-stay', 1, 'worldofsoftware-32-bit', 'article body', 'supports', null, null),
('bonzini-on-32-bit-x86-hosts', 1, 'mail-2022-09-28-32-bit', 'body', 'supports', null, null),
('machine-help-in-testing-kvm', 1, 'syzbot-ci-2026-06-21', 'AI Trajectory', 'supports', null, null),
('caretaker-proposal-for-live-update', 1, 'mail-2026-04-28-caretaker', 'subject and TL;DR', 'supports', null, null),
('handbook-plans-private-headers', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Coding Style', 'supports', null, null),
('nested-vmx-goal', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/nested-vmx.rst, section ABIs', 'supports', null, null),
('kvmctf-may-test-mitigations', 1, 'kvmctf-rules', 'introduction', 'supports', null, null),
('ec2-faq-expected-nitro-everywhere', 1, 'ec2-faq-2018', 'Will all EC2 instances use the Nitro Hypervisor?', 'supports', null, null),
('kubevirt-aims-at-graduation', 1, 'kubevirt-v1', 'What next for KubeVirt?', 'supports', null, null);

insert into fact_organisation (fact_id, organisation_id) values
('kvmctf-may-test-mitigations', 'google'),
('ec2-faq-expected-nitro-everywhere', 'amazon'),
('kubevirt-aims-at-graduation', 'cncf');

insert into fact_person (fact_id, person_id) values
('32-bit-hosts-called-obsolete', 'arnd-bergmann'),
('bonzini-on-32-bit-x86-hosts', 'paolo-bonzini');

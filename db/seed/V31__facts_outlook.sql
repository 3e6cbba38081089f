-- Facts on Outlook: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('new-for-kvm-in-7-3', 'fact', 'outlook', null,
    'Linux 7.3 brings KVM two capabilities that 7.2 lacks',
    'Linux 7.3 brings KVM two capabilities that 7.2 lacks: KVM_CAP_PPC_COMPAT_CAPS tells which processor modes, of POWER9 to POWER11, nested guests on PowerPC can use, and KVM_CAP_ARM_PMU_V3_STRICT is for the performance counters of arm64 guests.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('new-for-kvm-in-7-3', 1, 'linux-7-3', 'include/uapi/linux/kvm.h, KVM_CAP 250 and 251; Documentation/virt/kvm/api.rst', 'supports', null, null),
('new-for-kvm-in-7-3', 2, 'linux-7-2', 'the same places, where these are absent', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('new-for-kvm-in-7-3', 'ibm');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('new-for-kvm-in-7-3', '7.3', 1, 'text', 'include/uapi/linux/kvm.h', '#define KVM_CAP_PPC_COMPAT_CAPS 250'),
('new-for-kvm-in-7-3', '7.3', 2, 'text', 'include/uapi/linux/kvm.h', '#define KVM_CAP_ARM_PMU_V3_STRICT 251');

insert into fact (id, kind, topic_id, date, title, statement) values
('work-on-speed-security-features-continues', 'fact', 'outlook', '2026',
    'Work on KVM continued in 2026',
    'Work on the speed, security and features of KVM continued in 2026: the pull request for Linux 7.0 of 13 February brought mediated access of guests to performance counters, fixes for protected guests on arm64 and reworked guest memory management on s390, and the pull of 25 August brought many fixes.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('work-on-speed-security-features-continues', 1, 'pull-7-0', 'body', 'supports', null, null),
('work-on-speed-security-features-continues', 2, 'kvm-log-2026-08-25', 'merge message', 'supports', null, null),
('work-on-speed-security-features-continues', 3, 'ownership-article', 'faq-7/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('pull-requests-cover-more-than-scale', 'fact', 'outlook', null,
    'Scale is one subject of KVM development among several',
    'In the KVM pull requests for Linux 6.7, 6.8 and 7.0 scalability is one subject among several: the one for 6.7 made the vCPU limit configurable up to 4096, but also brought the LoongArch port; 6.8 brought guest_memfd, and 7.0 a mediated PMU and a rework of s390 memory management.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pull-requests-cover-more-than-scale', 1, 'pull-6-7', 'body', 'supports', null, null),
('pull-requests-cover-more-than-scale', 2, 'pull-6-8', 'body', 'supports', null, null),
('pull-requests-cover-more-than-scale', 3, 'pull-7-0', 'body', 'supports', null, null),
('pull-requests-cover-more-than-scale', 4, 'ownership-article', 'faq-7/p1/s2', 'imprecise', 'A main direction of development is scale and manageability for large clouds and enterprises.', 'Scale is one item among many in the pull requests, and management is mostly the business of software on top of KVM.');

insert into fact (id, kind, topic_id, date, title, statement) values
('containers-and-serverless-above-kvm', 'fact', 'outlook', null,
    'Containers and serverless are served by software above KVM',
    'Containers and serverless functions are served by software on top of KVM: Firecracker, which Amazon Web Services developed to speed up Lambda and Fargate, is a monitor that uses KVM to run such workloads in small virtual machines.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('containers-and-serverless-above-kvm', 1, 'firecracker-readme', 'What is Firecracker? and Overview', 'supports', null, null),
('containers-and-serverless-above-kvm', 2, 'ownership-article', 'faq-7/p1/s3', 'imprecise', 'Development of KVM includes work on containers, serverless and edge computing.', 'That work was found in projects that use KVM, such as Firecracker; the main items of the pull request for Linux 7.0 do not name it.');
insert into fact_organisation (fact_id, organisation_id) values
('containers-and-serverless-above-kvm', 'amazon');

insert into fact (id, kind, topic_id, date, title, statement) values
('security-prominent-in-recent-work', 'fact', 'outlook', null,
    'Security features take much room in recent KVM work',
    'Security features for guests take up much of the recent work on KVM: guest_memfd came with Linux 6.8, basic support for AMD SEV-SNP guests with 6.11 and for Intel TDX guests with 6.16, and the pull request for 7.0 carried fixes for protected KVM (pKVM) on arm64.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('security-prominent-in-recent-work', 1, 'pull-6-8', 'body', 'supports', null, null),
('security-prominent-in-recent-work', 2, 'pull-6-11', 'body', 'supports', null, null),
('security-prominent-in-recent-work', 3, 'commit-7bcf7246', 'commit message', 'supports', null, null),
('security-prominent-in-recent-work', 4, 'centos-stream-mr-6701', 'description', 'supports', null, null),
('security-prominent-in-recent-work', 5, 'pull-7-0', 'body', 'supports', null, null),
('security-prominent-in-recent-work', 6, 'ownership-article', 'faq-7/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('security-prominent-in-recent-work', 'amd'),
('security-prominent-in-recent-work', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-secure-boot-is-firmware-work', 'fact', 'outlook', null,
    'Secure boot of KVM guests is the work of firmware',
    'UEFI secure boot of a KVM guest is the work of its virtual firmware; on x86 KVM contributes an emulation of System Management Mode (option KVM_SMM), which the firmware can use for it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-secure-boot-is-firmware-work', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, config KVM_SMM', 'supports', null, null),
('guest-secure-boot-is-firmware-work', 2, 'ownership-article', 'faq-7/p1/s4', 'imprecise', 'Better support for secure boot mechanisms is under way in KVM.', 'Secure boot of guests belongs to the firmware and the monitor; no such work shows in the items of the pull request for Linux 7.0.');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('guest-secure-boot-is-firmware-work', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'firmware to implement UEFI secure boot.'),
('guest-secure-boot-is-firmware-work', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'firmware to implement UEFI secure boot.');

insert into fact (id, kind, topic_id, date, title, statement) values
('32-bit-hosts-called-obsolete', 'assessment', 'outlook', '2024-12-12',
    'Bergmann called 32-bit KVM hosts obsolete',
    'According to Arnd Bergmann, writing in December 2024, the remaining kinds of 32-bit KVM hosts seemed equally obsolete: 32-bit Arm hosts had been dropped in 2020 for lack of users, although more processors of that kind were in use than of the others together.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('32-bit-hosts-called-obsolete', 1, 'mail-2024-12-12-32-bit', 'body', 'supports', null, null),
('32-bit-hosts-called-obsolete', 2, 'worldofsoftware-32-bit', 'quotation', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('32-bit-hosts-called-obsolete', 'arnd-bergmann');

insert into fact (id, kind, topic_id, date, title, statement) values
('32-bit-guests-would-stay', 'fact', 'outlook', '2024-12',
    '32-bit guests would stay if 32-bit KVM hosts went',
    'A report on the proposal of December 2024 to drop 32-bit KVM hosts explains that it leaves 32-bit guests alone.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('32-bit-guests-would-stay', 1, 'worldofsoftware-32-bit', 'article body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-on-32-bit-x86-hosts', 'assessment', 'outlook', '2022-09-28',
    'Bonzini doubted that 32-bit x86 hosts have users',
    'According to Paolo Bonzini, writing on 28 September 2022, 32-bit KVM hosts on x86 very probably had no users, since breakage there had been noticed only months later, and by developers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-on-32-bit-x86-hosts', 1, 'mail-2022-09-28-32-bit', 'body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('bonzini-on-32-bit-x86-hosts', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('machine-help-in-testing-kvm', 'fact', 'outlook', '2026-06-21',
    'A syzbot service judged a KVM patch with the help of AI',
    'Automated assistance has reached the testing of KVM: on 21 June 2026 the triage flow of syzbot''s CI service, listed there as AI, judged a patch to KVM''s x86 MMU worth fuzzing.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('machine-help-in-testing-kvm', 1, 'syzbot-ci-2026-06-21', 'AI Trajectory', 'supports', null, null),
('machine-help-in-testing-kvm', 2, 'ownership-article', 'faq-7/p2/s3', 'imprecise', 'The KVM community explores artificial intelligence and machine learning to tune guests and to allocate resources.', 'A claim of fact without a source: the uses that were seen are in finding faults and in testing, not in tuning guests.');

insert into fact (id, kind, topic_id, date, title, statement) values
('caretaker-proposal-for-live-update', 'fact', 'outlook', '2026-04-28',
    'Caretaker proposed: vCPUs run on while the kernel is replaced',
    'Pasha Tatashin proposed on 28 April 2026 that virtual processors of KVM guests keep running while the host kernel is replaced, under a component called the Caretaker; the mail asked for comments.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('caretaker-proposal-for-live-update', 1, 'mail-2026-04-28-caretaker', 'subject and TL;DR', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('caretaker-proposal-for-live-update', 'pasha-tatashin');

insert into fact (id, kind, topic_id, date, title, statement) values
('handbook-plans-private-headers', 'outlook', 'outlook', null,
    'KVM x86 plans to make its headers private',
    'According to the KVM x86 maintainer handbook of Linux 6.12 and 7.3, there are plans to make KVM''s headers and exported functions private to KVM. In Linux 7.3 most exports of kvm_main.c are already reserved for KVM''s own modules.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('handbook-plans-private-headers', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Coding Style', 'supports', null, null),
('handbook-plans-private-headers', 2, 'linux-7-3', 'Documentation/process/maintainer-kvm-x86.rst, section Coding Style; virt/kvm/kvm_main.c, EXPORT_SYMBOL_FOR_KVM_INTERNAL', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('handbook-plans-private-headers', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'they are intended only for KVM-internal consumption (there are plans to'),
('handbook-plans-private-headers', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'they are intended only for KVM-internal consumption (there are plans to'),
('handbook-plans-private-headers', '7.3', 2, 'text', 'virt/kvm/kvm_main.c', 'EXPORT_SYMBOL_FOR_KVM_INTERNAL');

insert into fact (id, kind, topic_id, date, title, statement) values
('nested-vmx-goal', 'outlook', 'outlook', null,
    'Nested VMX is to offer all features of VMX in the end',
    'According to KVM''s documentation of nested VMX in Linux 6.12 and 7.3, not all features of VMX are offered to nested hypervisors yet, but the goal is to support them all.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nested-vmx-goal', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/nested-vmx.rst, section ABIs', 'supports', null, null),
('nested-vmx-goal', 2, 'linux-7-3', 'Documentation/virt/kvm/x86/nested-vmx.rst, paragraph on the ABI', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('nested-vmx-goal', '6.12', 1, 'text', 'Documentation/virt/kvm/x86/nested-vmx.rst', 'but the goal is to eventually support them all, starting with the VMX features'),
('nested-vmx-goal', '7.3', 1, 'text', 'Documentation/virt/kvm/x86/nested-vmx.rst', 'but the goal is to eventually support them all, starting with the VMX features');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvmctf-may-test-mitigations', 'outlook', 'outlook', null,
    'kvmCTF may test experimental mitigations',
    'According to the kvmCTF rules, Google may in time add experimental mitigations to KVM and watch how researchers get round them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvmctf-may-test-mitigations', 1, 'kvmctf-rules', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvmctf-may-test-mitigations', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('ec2-faq-expected-nitro-everywhere', 'outlook', 'outlook', '2018-07-26',
    'Amazon expected all new EC2 types to use Nitro in the end',
    'According to the EC2 FAQ as copied in July 2018, all new EC2 instance types would in the end use the KVM-based Nitro Hypervisor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ec2-faq-expected-nitro-everywhere', 1, 'ec2-faq-2018', 'Will all EC2 instances use the Nitro Hypervisor?', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ec2-faq-expected-nitro-everywhere', 'amazon');

insert into fact (id, kind, topic_id, date, title, statement) values
('kubevirt-aims-at-graduation', 'outlook', 'outlook', '2023-07-11',
    'In 2023 KubeVirt aimed to graduate in the CNCF',
    'According to the KubeVirt project, writing in July 2023, its next aims were to manage virtual machines on KVM as natively to Kubernetes as possible and to become a graduated project of the CNCF.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kubevirt-aims-at-graduation', 1, 'kubevirt-v1', 'What next for KubeVirt?', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kubevirt-aims-at-graduation', 'cncf');

insert into fact (id, kind, topic_id, date, title, statement) values
('article-trends-change-virtualisation', 'assessment', 'outlook', null,
    'SoftHandTech''s article names trends of virtualisation',
    'The article by SoftHandTech on KVM''s ownership names cloud computing, edge computing and the demand for efficient and secure virtualisation as the trends of the field.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-trends-change-virtualisation', 1, 'ownership-article', 'conclusion/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-kvm-ready-for-trends', 'outlook', 'outlook', null,
    'SoftHandTech''s article expects KVM to meet the trends',
    'The article by SoftHandTech on KVM''s ownership expects KVM to be equal to the challenges of cloud computing, edge computing and security.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-kvm-ready-for-trends', 1, 'ownership-article', 'conclusion/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-kvm-stays-important', 'outlook', 'outlook', null,
    'SoftHandTech''s article expects KVM to stay important',
    'The article by SoftHandTech on KVM''s ownership expects the open-source model and the support of large firms to keep KVM important and innovative.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-kvm-stays-important', 1, 'ownership-article', 'conclusion/p1/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-kvm-stays-leading', 'outlook', 'outlook', null,
    'SoftHandTech''s article expects KVM to stay a leading solution',
    'The article by SoftHandTech on KVM''s ownership expects that KVM''s governance and development will go on making it a leading virtualisation solution.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-kvm-stays-leading', 1, 'ownership-article', 'conclusion/p4/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-balance-decides-future', 'outlook', 'outlook', null,
    'SoftHandTech''s article ties success to a balance with industry',
    'The article by SoftHandTech on KVM''s ownership argues that the long-term success of KVM depends on a balance between community and industry.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-balance-decides-future', 1, 'ownership-article', 'faq-5/p2/s5', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-promising-prospects', 'outlook', 'outlook', null,
    'SoftHandTech''s article calls the prospects of KVM promising',
    'The article by SoftHandTech on KVM''s ownership considers the prospects of KVM promising.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-promising-prospects', 1, 'ownership-article', 'faq-7/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-remains-among-leaders', 'outlook', 'outlook', null,
    'SoftHandTech''s article expects KVM to remain among the leaders',
    'The article by SoftHandTech on KVM''s ownership believes KVM well placed to remain among the leading open virtualisation solutions.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-remains-among-leaders', 1, 'ownership-article', 'faq-7/p2/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-integration-with-open-projects', 'assessment', 'outlook', null,
    'SoftHandTech''s article names integration as a field of work',
    'The article by SoftHandTech on KVM''s ownership names closer integration with other open projects as an important field of work for KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-integration-with-open-projects', 1, 'ownership-article', 'faq-7/p2/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-openstack-kubernetes-ties', 'outlook', 'outlook', null,
    'SoftHandTech''s article expects ties with OpenStack and Kubernetes',
    'The article by SoftHandTech on KVM''s ownership expects closer ties of KVM with OpenStack and with Kubernetes, which would make virtual machines and containers easier to deploy and manage.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-openstack-kubernetes-ties', 1, 'ownership-article', 'faq-7/p2/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-ai-for-tuning-guests', 'assessment', 'outlook', null,
    'SoftHandTech''s article asserts work on AI to tune KVM guests',
    'The article by SoftHandTech on KVM''s ownership asserts that the KVM community is looking into artificial intelligence and machine learning to tune guests and to allocate resources; it names no source for this.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ai-for-tuning-guests', 1, 'ownership-article', 'faq-7/p2/s3', 'supports', null, null);

-- What the article says about work under way and the future of KVM, and what is true of it.

insert into fact (id, statement, kind, topic_id, date) values
('work-on-speed-security-features-continues', 'Work on the speed, security and features of KVM continues: the pull request for Linux 7.0 of 13 February 2026 brought mediated access of guests to performance counters, fixes for protected guests on arm64 and reworked guest memory management on s390, and the pull of 25 August 2026 many fixes.', 'fact', 'outlook', null),
('pull-requests-cover-more-than-scale', 'In the KVM pull requests for Linux 6.7, 6.8 and 7.0 scalability is one subject among several: the one for 6.7 made the vCPU limit configurable up to 4096, but also brought the LoongArch port; 6.8 brought guest_memfd, and 7.0 a mediated PMU and a rework of s390 memory management.', 'fact', 'outlook', null),
('containers-and-serverless-above-kvm', 'Containers and serverless functions are served by software on top of KVM: Firecracker, which Amazon Web Services developed to speed up Lambda and Fargate, is a monitor that uses KVM to run such workloads in small virtual machines.', 'fact', 'outlook', null),
('security-prominent-in-recent-work', 'Security features and defences of guests take much room in recent work on KVM: guest_memfd came with Linux 6.8, basic support for AMD SEV-SNP guests with 6.11 and for Intel TDX guests with 6.16, and the pull request for 7.0 carried fixes for protected KVM (pKVM) on arm64.', 'fact', 'outlook', null),
('guest-secure-boot-is-firmware-work', 'UEFI secure boot of a KVM guest is the work of its virtual firmware; on x86 KVM contributes an emulation of System Management Mode (option KVM_SMM), which the firmware can use for it.', 'fact', 'outlook', null),
('article-trends-change-virtualisation', 'The article names cloud computing, edge computing and the demand for efficient and secure virtualisation as the trends of the field.', 'assessment', 'outlook', null),
('article-kvm-ready-for-trends', 'The article expects KVM to be equal to the challenges of cloud computing, edge computing and security.', 'outlook', 'outlook', null),
('article-kvm-stays-important', 'The article expects the open-source model and the support of large firms to keep KVM important and innovative.', 'outlook', 'outlook', null),
('article-kvm-stays-leading', 'The article expects that KVM''s governance and development will go on making it a leading virtualisation solution.', 'outlook', 'outlook', null),
('article-balance-decides-future', 'The article argues that the long-term success of KVM depends on a balance between community and industry.', 'outlook', 'outlook', null),
('article-promising-prospects', 'The article considers the prospects of KVM promising.', 'outlook', 'outlook', null),
('article-remains-among-leaders', 'The article believes KVM well placed to remain among the leading open virtualisation solutions.', 'outlook', 'outlook', null),
('article-integration-with-open-projects', 'The article names closer integration with other open projects as an important field of work for KVM.', 'assessment', 'outlook', null),
('article-openstack-kubernetes-ties', 'The article expects closer ties of KVM with OpenStack and with Kubernetes, which would make virtual machines and containers easier to deploy and manage.', 'outlook', 'outlook', null),
('article-ai-for-tuning-guests', 'The article asserts that the KVM community looks into artificial intelligence and machine learning to tune guests and to share out resources; it names no source for this.', 'assessment', 'outlook', null);

insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('work-on-speed-security-features-continues', 1, 'pull-7-0', 'body', 'supports', null, null),
('work-on-speed-security-features-continues', 2, 'kvm-log-2026-08-25', 'merge message', 'supports', null, null),
('work-on-speed-security-features-continues', 3, 'ownership-article', 'faq-7/p1/s1', 'supports', null, null),
('pull-requests-cover-more-than-scale', 1, 'pull-6-7', 'body', 'supports', null, null),
('pull-requests-cover-more-than-scale', 2, 'pull-6-8', 'body', 'supports', null, null),
('pull-requests-cover-more-than-scale', 3, 'pull-7-0', 'body', 'supports', null, null),
('pull-requests-cover-more-than-scale', 4, 'ownership-article', 'faq-7/p1/s2', 'imprecise', 'A main direction of development is scale and manageability for large clouds and enterprises.', 'Scale is one item among many in the pull requests, and management is mostly the business of software on top of KVM.'),
('containers-and-serverless-above-kvm', 1, 'firecracker-readme', 'What is Firecracker? and Overview', 'supports', null, null),
('containers-and-serverless-above-kvm', 2, 'ownership-article', 'faq-7/p1/s3', 'imprecise', 'Development of KVM includes work on containers, serverless and edge computing.', 'That work was found in projects that use KVM, such as Firecracker; the main items of the pull request for Linux 7.0 do not name it.'),
('security-prominent-in-recent-work', 1, 'pull-6-8', 'body', 'supports', null, null),
('security-prominent-in-recent-work', 2, 'pull-6-11', 'body', 'supports', null, null),
('security-prominent-in-recent-work', 3, 'commit-7bcf7246', 'commit message', 'supports', null, null),
('security-prominent-in-recent-work', 4, 'centos-stream-mr-6701', 'description', 'supports', null, null),
('security-prominent-in-recent-work', 5, 'pull-7-0', 'body', 'supports', null, null),
('security-prominent-in-recent-work', 6, 'ownership-article', 'faq-7/p1/s4', 'supports', null, null),
('guest-secure-boot-is-firmware-work', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, config KVM_SMM', 'supports', null, null),
('guest-secure-boot-is-firmware-work', 2, 'ownership-article', 'faq-7/p1/s4', 'imprecise', 'Better support for secure boot mechanisms is under way in KVM.', 'Secure boot of guests belongs to the firmware and the monitor; no such work shows in the items of the pull request for Linux 7.0.'),
('article-trends-change-virtualisation', 1, 'ownership-article', 'conclusion/p1/s3', 'supports', null, null),
('article-kvm-ready-for-trends', 1, 'ownership-article', 'conclusion/p1/s3', 'supports', null, null),
('article-kvm-stays-important', 1, 'ownership-article', 'conclusion/p1/s4', 'supports', null, null),
('article-kvm-stays-leading', 1, 'ownership-article', 'conclusion/p4/s1', 'supports', null, null),
('article-balance-decides-future', 1, 'ownership-article', 'faq-5/p2/s5', 'supports', null, null),
('article-promising-prospects', 1, 'ownership-article', 'faq-7/p1/s1', 'supports', null, null),
('article-remains-among-leaders', 1, 'ownership-article', 'faq-7/p2/s4', 'supports', null, null),
('article-integration-with-open-projects', 1, 'ownership-article', 'faq-7/p2/s1', 'supports', null, null),
('article-openstack-kubernetes-ties', 1, 'ownership-article', 'faq-7/p2/s2', 'supports', null, null),
('article-ai-for-tuning-guests', 1, 'ownership-article', 'faq-7/p2/s3', 'supports', null, null);

insert into fact_organisation (fact_id, organisation_id) values
('containers-and-serverless-above-kvm', 'amazon'),
('security-prominent-in-recent-work', 'amd'),
('security-prominent-in-recent-work', 'intel');

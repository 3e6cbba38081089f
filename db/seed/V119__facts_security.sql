-- What the article says about security, stability, quality, testing and review, and what is true of it.

insert into source (id, title, publisher, kind, rank, url, published) values
('cve-2021-29657', 'CVE-2021-29657: use-after-free in nested_svm_vmrun (CVE record)', 'CVE Program', 'advisory', 'primary', 'https://github.com/CVEProject/cvelistV5/blob/main/cves/2021/29xxx/CVE-2021-29657.json', '2021-07-22'),
('cve-2026-53359', 'CVE-2026-53359: KVM: x86: Fix shadow paging use-after-free due to unexpected role (CVE record)', 'CVE Program', 'advisory', 'primary', 'https://github.com/CVEProject/cvelistV5/blob/main/cves/2026/53xxx/CVE-2026-53359.json', '2026-07-04'),
('cozystack-pull-602', 'Pull request 602 of the Cozystack web site: disable nested virtualisation because of CVE-2026-53359', 'Cozystack', 'website', 'primary', 'https://github.com/cozystack/website/pull/602', '2026-07-07');

insert into fact (id, statement, kind, topic_id, date) values
('kernel-membership-no-security-guarantee', 'Being part of the Linux kernel does not by itself make KVM secure: guest-to-host vulnerabilities such as CVE-2021-29657 in nested virtualisation on AMD and CVE-2026-53359 in the x86 shadow MMU lay in KVM''s own kernel code.', 'fact', 'security', null),
('isolation-not-absolute', 'KVM runs each guest in a virtual machine of its own, but the separation is not absolute: CVE-2021-29657 and CVE-2026-53359 were bugs in KVM by which code in a guest could attack the host that other guests may share.', 'fact', 'security', null),
('source-open-to-audit', 'KVM''s source code is public as part of the Linux kernel, so anybody may read and check it; Google''s cloud security team, for one, has searched KVM for vulnerabilities and contributed its changes back.', 'fact', 'security', null),
('januscape-sixteen-years-in-public', 'Open source code did not lead to an early discovery of CVE-2026-53359 in KVM: the bug came with a commit of 1 August 2010 and was fixed by one of 16 June 2026, after nearly sixteen years in code that anybody could read.', 'fact', 'security', '2026-06-16'),
('fix-takes-weeks-to-spread', 'More than two weeks lay between the commit that fixes CVE-2026-53359 in KVM, of 16 June 2026, and the publication of its CVE number on 4 July 2026; the kernel gives such numbers once a fix is in a stable tree.', 'fact', 'security', '2026-07-04'),
('fix-protects-only-when-installed', 'A published KVM fix protects a system only once it is installed there: the kernel documentation leaves it to users to judge which CVEs concern them, and on 7 July 2026 a Cozystack developer noted that no released Talos Linux had the fixed kernel for CVE-2026-53359.', 'fact', 'security', '2026-07-07'),
('kvm-x86-testing-mandatory', 'Testing is mandatory for KVM on x86: every patch of a series has to build for Intel and AMD, and the KVM selftests and KVM-unit-tests have to be run and must pass, unless a change can hardly affect behaviour at run time.', 'fact', 'security', null),
('kvm-patches-are-reviewed', 'Changes to KVM are reviewed before they reach mainline: patches are posted to mailing lists, commented on there and accepted by a subsystem maintainer, and KVM x86 usually takes submissions in the order in which they arrive.', 'fact', 'security', null),
('article-openness-matters-for-security', 'The article holds that its open-source nature matters much for the security and the stability of KVM.', 'assessment', 'security', null),
('article-kvm-may-be-safer-than-closed', 'The article supposes that KVM may be safer than proprietary hypervisors, because outsiders cannot review the source code of those.', 'assessment', 'security', null),
('article-kernel-gives-stability', 'The article argues that KVM owes a high degree of stability to being part of the Linux kernel.', 'assessment', 'security', null),
('article-wide-use-finds-faults', 'The article argues that wide and varied use confronts KVM with many situations, which helps to find and to cure stability problems.', 'assessment', 'security', null),
('article-kernel-reliability', 'The article bases the stability of KVM on that of the Linux kernel too, which it considers famous for being reliable and mature.', 'assessment', 'security', null),
('article-dependable-in-sum', 'The article concludes that oversight by the community, testing and kernel membership together make KVM dependable.', 'assessment', 'security', null),
('article-robust-platform', 'The article regards KVM as it is today as a robust platform.', 'assessment', 'security', null),
('article-contributions-made-robust', 'The article credits the work of all contributors with having made KVM robust and rich in features.', 'assessment', 'security', null),
('article-model-proven', 'The article considers the open development model of KVM proven by its results.', 'assessment', 'security', null);

insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-membership-no-security-guarantee', 1, 'cve-2021-29657', 'containers/cna/descriptions', 'supports', null, null),
('kernel-membership-no-security-guarantee', 2, 'cve-2026-53359', 'containers/cna/descriptions and programFiles', 'supports', null, null),
('kernel-membership-no-security-guarantee', 3, 'januscape-readme', 'Abstract', 'supports', null, null),
('kernel-membership-no-security-guarantee', 4, 'ownership-article', 'faq-1/p2/s3', 'imprecise', 'Belonging to the kernel assures KVM a high level of security.', 'KVM shares the kernel''s community and its fixes, but guest-to-host holes have been found in KVM''s own code.'),
('isolation-not-absolute', 1, 'cve-2021-29657', 'containers/cna/descriptions', 'supports', null, null),
('isolation-not-absolute', 2, 'januscape-readme', 'Abstract', 'supports', null, null),
('isolation-not-absolute', 3, 'stable-mail-cve-2021-29657', 'subject and body', 'supports', null, null),
('isolation-not-absolute', 4, 'ownership-article', 'faq-1/p1/s3', 'imprecise', 'The guests that a host runs are isolated from each other.', 'Isolated by design, but bugs that guests could exploit have broken the boundary to the host more than once.'),
('source-open-to-audit', 1, 'kernel-license-rules', 'opening paragraphs', 'supports', null, null),
('source-open-to-audit', 2, 'google-cloud-2017-01-25', 'introduction and item 1', 'supports', null, null),
('source-open-to-audit', 3, 'ownership-article', 'faq-4/p1/s2', 'supports', null, null),
('januscape-sixteen-years-in-public', 1, 'januscape-readme', 'affected versions', 'supports', null, null),
('januscape-sixteen-years-in-public', 2, 'cve-2026-53359', 'containers/cna/affected (introduced in 2.6.36)', 'supports', null, null),
('januscape-sixteen-years-in-public', 3, 'ownership-article', 'faq-4/p1/s3', 'imprecise', 'Review in the open may find and close holes sooner.', 'It may, but need not: this hole stayed in public code for almost sixteen years.'),
('fix-takes-weeks-to-spread', 1, 'januscape-readme', 'affected versions', 'supports', null, null),
('fix-takes-weeks-to-spread', 2, 'cve-2026-53359', 'cveMetadata/datePublished', 'supports', null, null),
('fix-takes-weeks-to-spread', 3, 'linux-6-12', 'Documentation/process/cve.rst, section Process', 'supports', null, null),
('fix-takes-weeks-to-spread', 4, 'kernel-maintainer-kvm-x86', 'section Fixes', 'supports', null, null),
('fix-takes-weeks-to-spread', 5, 'ownership-article', 'faq-4/p1/s4', 'imprecise', 'Community development makes fixes available rapidly.', 'The pace varies: fixes may be held back for coordination, and KVM x86 takes fixes into stable kernels only where they are tagged for it or a maintainer agrees.'),
('fix-protects-only-when-installed', 1, 'linux-6-12', 'Documentation/process/cve.rst, section Applicability of specific CVEs', 'supports', null, null),
('fix-protects-only-when-installed', 2, 'cozystack-pull-602', 'description, section Summary', 'supports', null, null),
('fix-protects-only-when-installed', 3, 'kernel-maintainer-kvm-x86', 'section Fixes', 'supports', null, null),
('fix-protects-only-when-installed', 4, 'ownership-article', 'faq-4/p1/s4', 'contradicts', 'Community development sees to it that fixes are quickly installed.', 'The community publishes fixes; to ship and to install them is up to distributors and operators, and for KVM x86 even stable kernels get a fix only with a tag for it or with a maintainer''s approval.'),
('kvm-x86-testing-mandatory', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Testing', 'supports', null, null),
('kvm-x86-testing-mandatory', 2, 'ownership-article', 'faq-4/p2/s1', 'supports', null, null),
('kvm-patches-are-reviewed', 1, 'linux-6-12', 'Documentation/process/2.Process.rst, section The lifecycle of a patch', 'supports', null, null),
('kvm-patches-are-reviewed', 2, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Timeline', 'supports', null, null),
('kvm-patches-are-reviewed', 3, 'ownership-article', 'faq-4/p2/s2', 'supports', null, null),
('article-openness-matters-for-security', 1, 'ownership-article', 'faq-4/p1/s1', 'supports', null, null),
('article-kvm-may-be-safer-than-closed', 1, 'ownership-article', 'faq-4/p1/s3', 'supports', null, null),
('article-kernel-gives-stability', 1, 'ownership-article', 'faq-1/p2/s3', 'supports', null, null),
('article-wide-use-finds-faults', 1, 'ownership-article', 'faq-4/p2/s3', 'supports', null, null),
('article-kernel-reliability', 1, 'ownership-article', 'faq-4/p2/s4', 'supports', null, null),
('article-dependable-in-sum', 1, 'ownership-article', 'faq-4/p2/s5', 'supports', null, null),
('article-robust-platform', 1, 'ownership-article', 'red-hat/p1/s4', 'supports', null, null),
('article-contributions-made-robust', 1, 'ownership-article', 'faq-2/p2/s1', 'supports', null, null),
('article-model-proven', 1, 'ownership-article', 'faq-2/p2/s4', 'supports', null, null);

insert into fact_organisation (fact_id, organisation_id) values
('source-open-to-audit', 'google');

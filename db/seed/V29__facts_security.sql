-- Facts on Security and stability: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-membership-no-security-guarantee', 'fact', 'security', null,
    'Being part of the kernel does not by itself make KVM secure',
    'Being part of the Linux kernel does not by itself make KVM secure: guest-to-host vulnerabilities such as CVE-2021-29657 in nested virtualisation on AMD and CVE-2026-53359 in the x86 shadow MMU lay in KVM''s own kernel code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-membership-no-security-guarantee', 1, 'cve-2021-29657', 'containers/cna/descriptions', 'supports', null, null),
('kernel-membership-no-security-guarantee', 2, 'cve-2026-53359', 'containers/cna/descriptions and programFiles', 'supports', null, null),
('kernel-membership-no-security-guarantee', 3, 'januscape-readme', 'Abstract', 'supports', null, null),
('kernel-membership-no-security-guarantee', 4, 'ownership-article', 'faq-1/p2/s3', 'imprecise', 'Belonging to the kernel assures KVM a high level of security.', 'KVM shares the kernel''s community and its fixes, but guest-to-host holes have been found in KVM''s own code.');

insert into fact (id, kind, topic_id, date, title, statement) values
('isolation-not-absolute', 'fact', 'security', null,
    'The isolation of KVM guests is not absolute',
    'KVM runs each guest in a separate virtual machine, but the separation is not absolute: CVE-2021-29657 and CVE-2026-53359 were bugs in KVM through which code in a guest could attack the host that other guests may share.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('isolation-not-absolute', 1, 'cve-2021-29657', 'containers/cna/descriptions', 'supports', null, null),
('isolation-not-absolute', 2, 'januscape-readme', 'Abstract', 'supports', null, null),
('isolation-not-absolute', 3, 'stable-mail-cve-2021-29657', 'subject and body', 'supports', null, null),
('isolation-not-absolute', 4, 'ownership-article', 'faq-1/p1/s3', 'imprecise', 'The guests that a host runs are isolated from each other.', 'Isolated by design, but bugs that guests could exploit have broken the boundary to the host more than once.');

insert into fact (id, kind, topic_id, date, title, statement) values
('three-kvm-escapes-in-2026', 'fact', 'security', '2026',
    'Three KVM escapes published in 2026',
    'Three guest-to-host vulnerabilities of KVM that Hyunwoo Kim had reported were made public in 2026: ITScape on arm64, and Januscape and Zapscape on x86.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('three-kvm-escapes-in-2026', 1, 'zapscape-readme', 'heading The KVM Escape Trilogy', 'supports', null, null),
('three-kvm-escapes-in-2026', 2, 'itscape-readme', 'heading The KVM Escape Trilogy', 'supports', null, null),
('three-kvm-escapes-in-2026', 3, 'cve-2026-64561', 'cveMetadata', 'supports', null, null),
('three-kvm-escapes-in-2026', 4, 'cve-2026-53359', 'cveMetadata', 'supports', null, null),
('three-kvm-escapes-in-2026', 5, 'cve-2026-46316', 'cveMetadata', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('three-kvm-escapes-in-2026', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-process-is-confined', 'fact', 'security', null,
    'Confinement of QEMU is a second line of defence',
    'A KVM guest that breaks into QEMU can still be confined on the host: QEMU''s manual says that QEMU must run as an unprivileged user, that tools such as libvirt set up SELinux or AppArmor, cgroups and namespaces around it, and that it can itself filter system calls with seccomp.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-process-is-confined', 1, 'qemu-security', 'Isolation mechanisms', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-process-is-confined', 'libvirt'),
('qemu-process-is-confined', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('svirt-labels-each-guest', 'fact', 'security', null,
    'sVirt gives each guest its own SELinux label',
    'With sVirt, libvirt gives every KVM guest and its disk image an SELinux label of their own, by default a new one at each start, so that one guest''s process cannot reach another guest''s files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('svirt-labels-each-guest', 1, 'selinux-notebook-vms', 'libvirt Support, and Dynamic Labeling', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('svirt-labels-each-guest', 'libvirt');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-cves-counted-in-debian', 'fact', 'security', '2026-11',
    '87 CVE numbers for KVM in the change logs of Debian',
    'The change logs of three Debian kernel packages give 87 different CVE numbers of 2019 or later in entries that name KVM, among them 4 of 2024, 8 of 2025 and 57 of 2026, counted in November 2026. The count is a lower bound, since it holds only the numbers that these change logs name; the kernel''s own CVE team, at work since February 2024, says that it numbers fixes out of caution.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-cves-counted-in-debian', 1, 'debian-linux-changelogs', 'CVE entries that name KVM', 'supports', null, null),
('kvm-cves-counted-in-debian', 2, 'linux-7-3', 'Documentation/process/cve.rst, section Process', 'supports', null, null),
('kvm-cves-counted-in-debian', 3, 'kroah-2024-02-13', 'post body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('security-bugs-go-to-maintainers-first', 'fact', 'security', null,
    'By Linux 7.2, security reports go to maintainers first',
    'The documentation of Linux 7.2 and 7.3 asks for reports of security bugs, in KVM as elsewhere, to go to the maintainers, with a copy to the kernel''s security team, whereas that of 6.12 asked for reports to the security team. In Linux 7.3 it gives the team''s address as security at kernel.org and recommends the script get_maintainer.pl for finding the maintainers; a report must name an affected version and contain a way to reproduce the bug.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('security-bugs-go-to-maintainers-first', 1, 'linux-7-3', 'Documentation/process/security-bugs.rst, Identifying contacts, Preparing your report, and Sending the report', 'supports', null, null),
('security-bugs-go-to-maintainers-first', 2, 'linux-7-2', 'Documentation/process/security-bugs.rst, Identifying contacts', 'supports', null, null),
('security-bugs-go-to-maintainers-first', 3, 'linux-6-12', 'Documentation/process/security-bugs.rst, introduction and Contact', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('security-bugs-go-to-maintainers-first', '7.3', 1, 'text', 'Documentation/process/security-bugs.rst', 'affected subsystem''s maintainers and Cc: the Linux kernel security team.  Do');

insert into fact (id, kind, topic_id, date, title, statement) values
('bugs-found-with-ai-count-as-public', 'fact', 'security', null,
    'Bugs found with AI are to be treated as public',
    'A bug found with the help of AI has to be treated as public, in KVM as elsewhere in the kernel: the documentation of Linux 7.3 gives as its reason that such bugs surface with several researchers at once, and asks reporters to keep the reproducer to themselves until maintainers want it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bugs-found-with-ai-count-as-public', 1, 'linux-7-3', 'Documentation/process/security-bugs.rst, What qualifies as a security bug', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('bugs-found-with-ai-count-as-public', '7.3', 1, 'text', 'Documentation/process/security-bugs.rst', '**If you resorted to AI assistance to identify a bug, you must treat it as');

insert into fact (id, kind, topic_id, date, title, statement) values
('source-open-to-audit', 'fact', 'security', null,
    'Anyone may audit the source code of KVM',
    'KVM''s source code is public as part of the Linux kernel, so anyone may read and check it; Google''s cloud security team, for one, wrote in 2017 that it searches KVM for vulnerabilities and contributes its changes back.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('source-open-to-audit', 1, 'linux-6-12', 'COPYING; Documentation/process/license-rules.rst, first paragraph', 'supports', null, null),
('source-open-to-audit', 2, 'kernel-license-rules', 'opening paragraphs', 'supports', null, null),
('source-open-to-audit', 3, 'google-cloud-2017-01-25', 'introduction and item 1', 'supports', null, null),
('source-open-to-audit', 4, 'ownership-article', 'faq-4/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('source-open-to-audit', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-sixteen-years-in-public', 'fact', 'security', '2026-06-16',
    'Januscape went unnoticed in public code for almost 16 years',
    'Being open source did not spare KVM the late discovery of CVE-2026-53359: the bug came with a commit of 1 August 2010 and was fixed by one of 16 June 2026, after nearly sixteen years in code that anyone could read.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-sixteen-years-in-public', 1, 'januscape-readme', 'affected versions', 'supports', null, null),
('januscape-sixteen-years-in-public', 2, 'cve-2026-53359', 'containers/cna/affected (introduced in 2.6.36)', 'supports', null, null),
('januscape-sixteen-years-in-public', 3, 'ownership-article', 'faq-4/p1/s3', 'imprecise', 'Review in the open may find and close holes sooner.', 'It may, but need not: this hole stayed in public code for almost sixteen years.');

insert into fact (id, kind, topic_id, date, title, statement) values
('fix-takes-weeks-to-spread', 'fact', 'security', '2026-07-04',
    'Januscape: 18 days from the fix to the published CVE record',
    'The commit that fixes CVE-2026-53359 in KVM is of 16 June 2026, but its CVE record was published only on 4 July 2026, more than two weeks later; the kernel assigns such numbers once a fix is in a stable tree.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('fix-takes-weeks-to-spread', 1, 'januscape-readme', 'affected versions', 'supports', null, null),
('fix-takes-weeks-to-spread', 2, 'cve-2026-53359', 'cveMetadata/datePublished', 'supports', null, null),
('fix-takes-weeks-to-spread', 3, 'linux-6-12', 'Documentation/process/cve.rst, section Process', 'supports', null, null),
('fix-takes-weeks-to-spread', 4, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Fixes', 'supports', null, null),
('fix-takes-weeks-to-spread', 5, 'kernel-maintainer-kvm-x86', 'section Fixes', 'supports', null, null),
('fix-takes-weeks-to-spread', 6, 'ownership-article', 'faq-4/p1/s4', 'imprecise', 'Community development makes fixes available rapidly.', 'The pace varies: fixes may be held back for coordination, and KVM x86 takes fixes into stable kernels only where they are tagged for it or a maintainer agrees.');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('fix-takes-weeks-to-spread', '6.12', 1, 'text', 'Documentation/process/cve.rst', 'is available and applied to a stable kernel tree, and it will be tracked'),
('fix-takes-weeks-to-spread', '7.3', 1, 'text', 'Documentation/process/cve.rst', 'is available and applied to a stable kernel tree, and it will be tracked');

insert into fact (id, kind, topic_id, date, title, statement) values
('fix-protects-only-when-installed', 'fact', 'security', '2026-07-07',
    'A KVM fix protects only where it is installed',
    'A published KVM fix protects a system only once it is installed there: the kernel documentation leaves it to users to judge which CVEs concern them, and on 7 July 2026 a Cozystack developer noted that no released Talos Linux had the fixed kernel for CVE-2026-53359.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('fix-protects-only-when-installed', 1, 'linux-6-12', 'Documentation/process/cve.rst, section Applicability of specific CVEs', 'supports', null, null),
('fix-protects-only-when-installed', 2, 'cozystack-pull-602', 'description, section Summary', 'supports', null, null),
('fix-protects-only-when-installed', 3, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Fixes', 'supports', null, null),
('fix-protects-only-when-installed', 4, 'kernel-maintainer-kvm-x86', 'section Fixes', 'supports', null, null),
('fix-protects-only-when-installed', 5, 'ownership-article', 'faq-4/p1/s4', 'contradicts', 'Community development sees to it that fixes are quickly installed.', 'The community publishes fixes; to ship and to install them is up to distributors and operators, and for KVM x86 even stable kernels get a fix only with a tag for it or with a maintainer''s approval.');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('fix-protects-only-when-installed', '6.12', 1, 'text', 'Documentation/process/cve.rst', 'the applicability of any specific CVE is up to the user of Linux to'),
('fix-protects-only-when-installed', '7.3', 1, 'text', 'Documentation/process/cve.rst', 'the applicability of any specific CVE is up to the user of Linux to');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-testing-mandatory', 'fact', 'security', null,
    'Testing is mandatory for patches to KVM x86',
    'Testing is mandatory for KVM on x86: every patch of a series has to build for Intel and AMD, and the KVM selftests and KVM-unit-tests have to be run and must pass, unless a change can hardly affect behaviour at run time.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-testing-mandatory', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Testing', 'supports', null, null),
('kvm-x86-testing-mandatory', 2, 'ownership-article', 'faq-4/p2/s1', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-testing-mandatory', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Testing is mandatory.  Be consistent with established styles and patterns.'),
('kvm-x86-testing-mandatory', '6.12', 2, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Running KVM selftests and KVM-unit-tests is also mandatory (and stating the'),
('kvm-x86-testing-mandatory', '6.12', 3, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'At a bare minimum, *all* patches in a series must build cleanly for KVM_INTEL=m'),
('kvm-x86-testing-mandatory', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Testing is mandatory.  Be consistent with established styles and patterns.'),
('kvm-x86-testing-mandatory', '7.3', 2, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Running KVM selftests and KVM-unit-tests is also mandatory (and stating the'),
('kvm-x86-testing-mandatory', '7.3', 3, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'At a bare minimum, *all* patches in a series must build cleanly for KVM_INTEL=m');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-patches-are-reviewed', 'fact', 'security', null,
    'KVM patches are reviewed on mailing lists before they are merged',
    'Changes to KVM are reviewed before they reach mainline: patches are posted to mailing lists, commented on there and accepted by a subsystem maintainer, and KVM x86 usually handles submissions in the order in which they arrive.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-patches-are-reviewed', 1, 'linux-6-12', 'Documentation/process/2.Process.rst, section The lifecycle of a patch', 'supports', null, null),
('kvm-patches-are-reviewed', 2, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Timeline', 'supports', null, null),
('kvm-patches-are-reviewed', 3, 'ownership-article', 'faq-4/p2/s2', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-patches-are-reviewed', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', '- Early review.  Patches are posted to the relevant mailing list, and'),
('kvm-patches-are-reviewed', '6.12', 2, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Submissions are typically reviewed and applied in FIFO order, with some wiggle'),
('kvm-patches-are-reviewed', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', '- Early review.  Patches are posted to the relevant mailing list, and'),
('kvm-patches-are-reviewed', '7.3', 2, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Submissions are typically reviewed and applied in FIFO order, with some wiggle');

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-cve-2026-53359', 'fact', 'security', '2026-07-06',
    'Januscape (CVE-2026-53359) disclosed',
    'Januscape (CVE-2026-53359) is a use-after-free in the shadow MMU of KVM on x86, found and reported by Hyunwoo Kim: actions inside a guest suffice to corrupt shadow pages of the host kernel. It was disclosed on the oss-security list on 6 July 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-cve-2026-53359', 1, 'januscape-readme', 'Abstract and Note', 'supports', null, null),
('januscape-cve-2026-53359', 2, 'cve-2026-53359', 'containers/adp/references (oss-security, 6 July 2026)', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('januscape-cve-2026-53359', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-first-on-intel-and-amd', 'assessment', 'security', null,
    'Januscape: first known KVM escape on Intel and AMD alike',
    'According to Hyunwoo Kim, Januscape is, as far as is publicly known, the first attack from a KVM guest on its host to be worked out for both Intel and AMD processors; both share the code concerned.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-first-on-intel-and-amd', 1, 'januscape-readme', 'Abstract', 'supports', null, null),
('januscape-first-on-intel-and-amd', 2, 'januscape-write-up', 'Intro', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('januscape-first-on-intel-and-amd', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-severity', 'fact', 'security', '2026-10-03',
    'The Januscape CVE record rates it 8.8 (high)',
    'The CVE record of the KVM vulnerability Januscape, as of 3 October 2026, rates the severity at 8.8 (high) on the CVSS 3.1 scale.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-severity', 1, 'cve-2026-53359', 'containers/cna/metrics', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-threatens-nested-hosts', 'fact', 'security', null,
    'Januscape threatens hosts that offer nested virtualisation',
    'Hyunwoo Kim, who found Januscape, writes that it threatens x86 hosts that run untrusted KVM guests and offer them nested virtualisation, public clouds in particular.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-threatens-nested-hosts', 1, 'januscape-readme', 'Abstract', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('januscape-threatens-nested-hosts', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-conditions-of-attack', 'fact', 'security', '2026-07-07',
    'What an attacker needs for Januscape',
    'Fedora CoreOS noted in July 2026 what Januscape requires: root inside a KVM guest and nested virtualisation, or access to KVM on the host together with nesting.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-conditions-of-attack', 1, 'fcos-tracker-2183', 'description, system details', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-bug-in-since-2-6-36', 'fact', 'security', '2010-08-01',
    'The bug behind Januscape entered Linux 2.6.36',
    'The bug behind Januscape entered KVM with commit 2032a93d66fa of 1 August 2010; the CVE record lists Linux from 2.6.36 on as affected.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-bug-in-since-2-6-36', 1, 'januscape-readme', 'affected versions', 'supports', null, null),
('januscape-bug-in-since-2-6-36', 2, 'cve-2026-53359', 'containers/cna/affected', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-fixed-stable-releases', 'fact', 'security', '2026-10-03',
    'Stable releases with the fix for Januscape',
    'The CVE record of Januscape, as of 3 October 2026, names Linux 5.15.222, 6.1.177, 6.6.144, 6.12.95, 6.18.38 and 7.1.3 as the stable releases in which KVM is fixed; in mainline the fix is commit 81ccda30b4e8.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-fixed-stable-releases', 1, 'cve-2026-53359', 'containers/cna/affected', 'supports', null, null),
('januscape-fixed-stable-releases', 2, 'ansible-cozystack-61', 'description, section Summary', 'imprecise', 'Linux 5.15.211 and 5.10.260 have the fixes too.', 'The CVE record gives 5.15.222 as the first fixed release of 5.15, and none of 5.10.');

insert into fact (id, kind, topic_id, date, title, statement) values
('cve-2026-46113-sister-of-januscape', 'fact', 'security', '2026-05-28',
    'CVE-2026-46113: the sister of Januscape',
    'CVE-2026-46113 is a use-after-free in the shadow paging of KVM on x86, closely related to Januscape and caused by an unexpected guest frame number. Its CVE record of 28 May 2026 lists Linux from 2.6.20 on as affected and says that the flaw was a mere imprecision until commit 2032a93d66fa, the one that also opened Januscape.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cve-2026-46113-sister-of-januscape', 1, 'cve-2026-46113', 'containers/cna/descriptions and affected', 'supports', null, null),
('cve-2026-46113-sister-of-januscape', 2, 'cve-2026-53359', 'containers/cna/descriptions and affected', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('cve-2026-46113-fixed-releases', 'fact', 'security', null,
    'Releases with the fix for CVE-2026-46113',
    'The CVE record of CVE-2026-46113, a flaw in the shadow paging of KVM on x86, as of 28 May 2026, names Linux 6.6.140, 6.12.88, 6.18.30 and 7.0.7 as fixed and commit 0cb2af2ea66a, in 7.1-rc3, as the fix in mainline. Linux 6.1.177 has the fix too, according to an EVE kernel update of 20 July 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cve-2026-46113-fixed-releases', 1, 'cve-2026-46113', 'containers/cna/affected and references', 'supports', null, null),
('cve-2026-46113-fixed-releases', 2, 'eve-6182', 'description', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-needs-both-fixes', 'fact', 'security', '2026-07-08',
    'Only both fixes close the hole around Januscape',
    'Only two fixes together close the hole around Januscape: the description of CVE-2026-53359 says that the fix of CVE-2026-46113 had left a similar hole open. Cozystack noted on 8 July 2026 that Talos 1.13.5 with Linux 6.18.36 had only the first fix and 1.13.6 with 6.18.38 both, and on 9 July counted 6.1.177, 6.6.144, 6.12.95 and 7.1.3 too among the kernels with both.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-needs-both-fixes', 1, 'cve-2026-53359', 'containers/cna/descriptions', 'supports', null, null),
('januscape-needs-both-fixes', 2, 'cozystack-pull-3240', 'description', 'supports', null, null),
('januscape-needs-both-fixes', 3, 'ansible-cozystack-61', 'description, section Summary', 'supports', null, null),
('januscape-needs-both-fixes', 4, 'cve-2026-46113', 'containers/cna/affected', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-hits-pvm', 'fact', 'security', '2026-07-08',
    'PVM, outside the Linux tree, is affected by Januscape too',
    'Januscape also affects PVM, a virtualisation project outside the Linux tree: its developers noted on 8 July 2026 that PVM uses KVM''s shadow MMU too.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-hits-pvm', 1, 'virt-pvm-24', 'description', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('almalinux-on-januscape', 'fact', 'security', '2026-07-06',
    'AlmaLinux: every release was affected by Januscape',
    'AlmaLinux announced on 6 July 2026 that every one of its releases was affected by Januscape and that fixed kernels were ready for testing; it described the flaw in its worst form as a way for anyone who can start a virtual machine to run commands as root on the host.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('almalinux-on-januscape', 1, 'almalinux-2026-07-06', 'blog post in the pull request', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-used-in-kvmctf', 'fact', 'security', null,
    'Januscape was used in kvmCTF before it became public',
    'Before it became public, Januscape was successfully used as a zero-day exploit in kvmCTF, Google''s reward programme for KVM, according to its finder, Hyunwoo Kim.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-used-in-kvmctf', 1, 'januscape-readme', 'Abstract', 'supports', null, null),
('januscape-used-in-kvmctf', 2, 'januscape-write-up', 'Intro', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('januscape-used-in-kvmctf', 'google');
insert into fact_person (fact_id, person_id) values
('januscape-used-in-kvmctf', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-public-code-crashes-only', 'fact', 'security', null,
    'The code published for Januscape only crashes the host',
    'The code published with Januscape makes the host kernel panic from inside a KVM guest; its author states that an exploit for a full escape exists, but did not release it with the write-up.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-public-code-crashes-only', 1, 'januscape-write-up', 'Intro', 'supports', null, null),
('januscape-public-code-crashes-only', 2, 'januscape-readme', 'PoC Structure', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('januscape-public-code-crashes-only', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('januscape-mitigated-without-nesting', 'fact', 'security', '2026-07-07',
    'Cozystack switched nesting off over Januscape, then on again',
    'Cozystack developers wrote on 7 July 2026 that switching off nested virtualisation on a KVM host removes the attack surface of Januscape, and made that the default for prepared hosts. On 9 July they switched it on again: workloads depend on nesting, and fixed kernels had been out since 4 July.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('januscape-mitigated-without-nesting', 1, 'ansible-cozystack-60', 'description, sections Summary and Changes', 'supports', null, null),
('januscape-mitigated-without-nesting', 2, 'ansible-cozystack-61', 'description, section Summary', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('itscape-cve-2026-46316', 'fact', 'security', '2026-06-09',
    'ITScape (CVE-2026-46316) on arm64',
    'ITScape (CVE-2026-46316) is a race condition in KVM''s emulation of the interrupt translation service on arm64 (vGIC-ITS) that lets a guest run commands on the host with the rights of the kernel. Hyunwoo Kim reported and patched it; the CVE record is dated 9 June 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('itscape-cve-2026-46316', 1, 'itscape-readme', 'Abstract', 'supports', null, null),
('itscape-cve-2026-46316', 2, 'cve-2026-46316', 'cveMetadata and containers/cna/descriptions', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('itscape-cve-2026-46316', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('itscape-affected-and-fixed', 'fact', 'security', null,
    'ITScape came with Linux 6.10 and is fixed in 7.1',
    'ITScape affects KVM on arm64 in the kernel''s own releases from Linux 6.10 on; according to its CVE record, as of 1 September 2026, it is fixed in 6.12.93, 6.18.35, 7.0.12 and 7.1. Distributions'' kernels with older numbers can be affected too: the record lists RHEL 9 with 5.14.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('itscape-affected-and-fixed', 1, 'cve-2026-46316', 'cveMetadata; containers/cna/affected; containers/adp/affected, Red Hat Enterprise Linux 9', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('itscape-first-on-arm64', 'assessment', 'security', null,
    'ITScape: first known escape research on KVM for arm64',
    'According to Hyunwoo Kim, ITScape is, as far as is publicly known, the first research into an exploit that escapes from a guest of KVM on arm64 to its host.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('itscape-first-on-arm64', 1, 'itscape-readme', 'Abstract', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('itscape-first-on-arm64', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('itscape-needs-no-qemu-bug', 'fact', 'security', null,
    'ITScape lies in KVM and not in QEMU',
    'ITScape lies in KVM''s kernel code and not in QEMU: according to its finder it works whatever QEMU emulates, and yields the rights of the host kernel rather than those of a user process.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('itscape-needs-no-qemu-bug', 1, 'itscape-readme', 'Abstract', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('zapscape-cve-2026-64561', 'fact', 'security', '2026-08-04',
    'Zapscape (CVE-2026-64561) on x86',
    'Zapscape (CVE-2026-64561) is a further use-after-free in the shadow MMU of KVM on x86, reported by Hyunwoo Kim, through which a guest on a host with nested virtualisation can run commands on the host. Its CVE record of 4 August 2026 says that an attack needs such a guest or access to /dev/kvm.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('zapscape-cve-2026-64561', 1, 'zapscape-readme', 'Abstract', 'supports', null, null),
('zapscape-cve-2026-64561', 2, 'cve-2026-64561', 'cveMetadata; containers/cna/references and metrics', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('zapscape-cve-2026-64561', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('zapscape-flaw-from-2008', 'fact', 'security', '2008',
    'The flaw behind Zapscape goes back to 2008',
    'The flaw behind Zapscape goes back to 2008, when KVM began to keep track of invalid roots, but according to its CVE record it became dangerous only with Linux 5.9 of 2020.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('zapscape-flaw-from-2008', 1, 'cve-2026-64561', 'containers/cna/descriptions', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('zapscape-fixed-stable-releases', 'fact', 'security', null,
    'Stable releases with the fix for Zapscape',
    'The CVE record of the KVM vulnerability Zapscape, as of 9 August 2026, says that it is fixed in Linux 6.6.148, 6.12.101, 6.18.42 and 7.1.6 and, in mainline, since 7.2-rc5.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('zapscape-fixed-stable-releases', 1, 'cve-2026-64561', 'cveMetadata and containers/cna/affected', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('fedora-coreos-took-weeks-for-zapscape', 'fact', 'security', '2026-08',
    'Fedora CoreOS: fix for Zapscape reached streams in August',
    'Fedora CoreOS shows how a KVM fix travels: it opened an issue on Zapscape on 7 August 2026, had a fixed kernel in only two of its streams on 12 August, and then fast-tracked Linux 7.1.6 into others, the first of which received it on 14 August.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('fedora-coreos-took-weeks-for-zapscape', 1, 'fcos-tracker-2203', 'description and comments of 12 to 14 August 2026', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('cve-2021-29657-nested-svm', 'fact', 'security', '2021',
    'CVE-2021-29657 in nested virtualisation on AMD',
    'CVE-2021-29657 was a use-after-free in KVM''s nested virtualisation on AMD, reported by Felix Wilhelm of Google: a guest could bypass the protection of the host''s model-specific registers. Linux 5.11.12 has the fix.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cve-2021-29657-nested-svm', 1, 'stable-mail-cve-2021-29657', 'subject and body', 'supports', null, null),
('cve-2021-29657-nested-svm', 2, 'cve-2021-29657', 'containers/cna/descriptions', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('cve-2021-29657-nested-svm', 'google');
insert into fact_person (fact_id, person_id) values
('cve-2021-29657-nested-svm', 'felix-wilhelm');

insert into fact (id, kind, topic_id, date, title, statement) values
('cve-2021-22543-pfnmap', 'fact', 'security', '2021-05-17',
    'CVE-2021-22543: users of KVM could reach pages of the host',
    'CVE-2021-22543, public since 17 May 2021, let users who may start and control a KVM guest read and write random pages of memory; David Stevens, Kevin Hamacher and Jann Horn are credited with finding it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cve-2021-22543-pfnmap', 1, 'cve-2021-22543', 'containers/cna/descriptions, credits and datePublic', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('cve-2021-22543-pfnmap', 'david-stevens'),
('cve-2021-22543-pfnmap', 'jann-horn'),
('cve-2021-22543-pfnmap', 'kevin-hamacher');

insert into fact (id, kind, topic_id, date, title, statement) values
('venom-cve-2015-3456', 'fact', 'security', '2015-05-13',
    'VENOM was a bug in QEMU''s floppy controller',
    'VENOM (CVE-2015-3456), made public on 13 May 2015, was a bug in the virtual floppy disk controller of QEMU as used with KVM and with Xen up to 4.5: a user in a guest could crash the guest or possibly have code executed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('venom-cve-2015-3456', 1, 'cve-2015-3456', 'description and datePublic', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('venom-cve-2015-3456', 'qemu'),
('venom-cve-2015-3456', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('venom-needed-no-floppy-drive', 'fact', 'security', '2015',
    'VENOM worked without a floppy drive',
    'Vincent Bernat explained in a blog post of 2015 on VENOM that the code of the floppy controller is active in QEMU even in a guest without a floppy drive, and that running QEMU processes had to be restarted for the update to take effect.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('venom-needed-no-floppy-drive', 1, 'bernat-2015-venom', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('venom-needed-no-floppy-drive', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('firecracker-cve-2026-5747', 'fact', 'security', '2026-04-07',
    'CVE-2026-5747: a flaw in Firecracker rather than KVM',
    'The hole through which a guest may attack its host need not be in KVM: CVE-2026-5747, announced on 7 April 2026, lay in the virtio-pci code of the Firecracker monitor, which runs on KVM. A guest''s root user could crash the monitor or, under further conditions, perhaps run code on the host; Amazon stated that no AWS service was affected.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('firecracker-cve-2026-5747', 1, 'aws-bulletin-2026-015', 'description', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('firecracker-cve-2026-5747', 'amazon');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-nine-kvm-holes', 'fact', 'security', '2017-01-25',
    'Google reported nine KVM vulnerabilities that it had found by 2017',
    'Google''s cloud security team wrote on 25 January 2017 that it had found and fixed nine vulnerabilities in KVM so far; in the same time, by its account, the wider community had found none that affected Google''s cloud.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-nine-kvm-holes', 1, 'google-cloud-2017-01-25', 'item 1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-nine-kvm-holes', 'google');
insert into fact_person (fact_id, person_id) values
('google-nine-kvm-holes', 'andy-honig');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-shrinks-attack-surface', 'fact', 'security', '2017-01-25',
    'Google removes parts of KVM that it does not need',
    'Google reported in 2017 that it makes KVM safer by removing parts it does not need, such as a legacy mouse driver and interrupt controllers, and by limiting the instructions that are emulated.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-shrinks-attack-surface', 1, 'google-cloud-2017-01-25', 'item 2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-shrinks-attack-surface', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-drops-qemu-for-security', 'fact', 'security', '2017-01-25',
    'Google gave security as its reason to replace QEMU',
    'Google said in 2017 that it runs KVM without QEMU and gave security as the reason: its own monitor supports one architecture and few devices, and is therefore simpler than QEMU.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-drops-qemu-for-security', 1, 'google-cloud-2017-01-25', 'item 3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-drops-qemu-for-security', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvmctf-announced', 'fact', 'security', '2023-10',
    'Google announced kvmCTF',
    'Google announced kvmCTF, a programme that rewards proven attacks from a KVM guest on its host, in October 2023.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvmctf-announced', 1, 'prsol-2024-07-14', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvmctf-announced', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvmctf-opened', 'fact', 'security', '2024',
    'kvmCTF opened',
    'kvmCTF, Google''s reward programme for vulnerabilities in KVM, opened in mid-2024.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvmctf-opened', 1, 'prsol-2024-07-14', 'article body', 'supports', null, null),
('kvmctf-opened', 2, 'cttsonline-2024-07-31', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvmctf-opened', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvmctf-reward-tiers', 'fact', 'security', null,
    'kvmCTF pays up to 250,000 US dollars',
    'The rules of kvmCTF, in a version for a Linux 6.1.74 host, pay 250,000 US dollars for a full escape from a KVM guest, 100,000 for writing arbitrary host memory and 50,000 for reading it; relative writes bring 50,000, crashing the host 20,000 and relative reads 10,000.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvmctf-reward-tiers', 1, 'kvmctf-rules', 'section Rewards', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvmctf-reward-tiers', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvmctf-scope', 'fact', 'security', null,
    'kvmCTF covers attacks on KVM alone',
    'kvmCTF rewards only attacks from a guest on KVM itself: its rules exclude vulnerabilities of QEMU and of the hardware as well as attacks from the host on KVM, and ask for bugs not yet known.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvmctf-scope', 1, 'kvmctf-rules', 'sections Target and Submission process', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvmctf-scope', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvmctf-kernel-first', 'fact', 'security', null,
    'kvmCTF finders give details to the kernel before Google',
    'Finders of KVM bugs in kvmCTF give the details first to the kernel''s security contact, not to Google: the rules are designed so that Google learns them only once a patch is out.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvmctf-kernel-first', 1, 'kvmctf-rules', 'section Submission process', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvmctf-kernel-first', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-became-cna', 'fact', 'security', '2024-02-13',
    'The kernel has assigned its own CVE numbers since February 2024',
    'The Linux kernel project, of which KVM is part, became the authority for its own CVE numbers on 13 February 2024.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-became-cna', 1, 'kroah-2024-02-13', 'post body', 'supports', null, null),
('kernel-became-cna', 2, 'linux-6-12', 'Documentation/process/cve.rst, introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kernel-became-cna', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-on-kernel-cve-numbers', 'fact', 'security', '2024',
    'Bonzini objected to automated kernel CVE numbers',
    'Paolo Bonzini, maintainer of KVM, objected on the kernel mailing list in early 2024 to the automation of the kernel''s new CVE numbering.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-on-kernel-cve-numbers', 1, 'mail-2024-bonzini-cna', 'body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('bonzini-on-kernel-cve-numbers', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-numbers-fixes-with-caution', 'fact', 'security', null,
    'The kernel numbers fixes out of caution, hence many CVEs',
    'The kernel''s CVE team, which also numbers KVM''s vulnerabilities, gives a number to every bug fix that it identifies as possibly relevant to security; the documentation explains the large total of kernel CVEs by this caution.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-numbers-fixes-with-caution', 1, 'linux-6-12', 'Documentation/process/cve.rst, section Process', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kernel-numbers-fixes-with-caution', 'linux-kernel-community');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kernel-numbers-fixes-with-caution', '6.12', 1, 'text', 'Documentation/process/cve.rst', 'explains the seemingly large number of CVEs that are issued by the Linux'),
('kernel-numbers-fixes-with-caution', '7.3', 1, 'text', 'Documentation/process/cve.rst', 'explains the seemingly large number of CVEs that are issued by the Linux');

insert into fact (id, kind, topic_id, date, title, statement) values
('cve-disputed-by-maintainers', 'fact', 'security', null,
    'Only maintainers can dispute a CVE of KVM',
    'Only KVM''s own maintainers can dispute a CVE number assigned to a KVM change: the kernel reserves this right to the maintainers of the subsystem affected.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cve-disputed-by-maintainers', 1, 'linux-6-12', 'Documentation/process/cve.rst, section Disputes of assigned CVEs', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('cve-disputed-by-maintainers', '6.12', 1, 'text', 'Documentation/process/cve.rst', 'The authority to dispute or modify an assigned CVE for a specific kernel'),
('cve-disputed-by-maintainers', '7.3', 1, 'text', 'Documentation/process/cve.rst', 'The authority to dispute or modify an assigned CVE for a specific kernel');

insert into fact (id, kind, topic_id, date, title, statement) values
('cve-only-for-supported-kernels', 'fact', 'security', null,
    'The kernel numbers only flaws of supported kernels',
    'A KVM flaw that exists only in a distribution''s own kernel gets no number from the kernel''s CVE team, which numbers issues only in kernels that the stable team still supports.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cve-only-for-supported-kernels', 1, 'linux-6-12', 'Documentation/process/cve.rst, sections Process and Invalid CVEs', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('cve-only-for-supported-kernels', '6.12', 1, 'text', 'Documentation/process/cve.rst', 'No CVEs will be assigned for any issue found in a version of the kernel'),
('cve-only-for-supported-kernels', '7.3', 1, 'text', 'Documentation/process/cve.rst', 'No CVEs will be assigned for any issue found in a version of the kernel');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-automatic-cve-before-fix', 'fact', 'security', null,
    'CVE numbers come automatically only after a fix',
    'The kernel assigns a CVE number automatically only when the fix is in a stable tree, so a KVM flaw without a fix gets none; a number can, however, be reserved earlier on request.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-automatic-cve-before-fix', 1, 'linux-6-12', 'Documentation/process/cve.rst, section Process', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('no-automatic-cve-before-fix', '6.12', 1, 'text', 'Documentation/process/cve.rst', 'No CVEs will be automatically assigned for unfixed security issues in'),
('no-automatic-cve-before-fix', '7.3', 1, 'text', 'Documentation/process/cve.rst', 'No CVEs will be automatically assigned for unfixed security issues in');

insert into fact (id, kind, topic_id, date, title, statement) values
('embargo-at-most-two-weeks', 'fact', 'security', null,
    'A finished fix is held back for at most two weeks',
    'The kernel''s security team, which also handles reports on KVM, may hold back a finished fix for an undisclosed bug at the request of the reporter or of an affected party: for at most seven days or, if the matter is critical enough, fourteen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('embargo-at-most-two-weeks', 1, 'linux-6-12', 'Documentation/process/security-bugs.rst, section Disclosure and embargoed information', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('embargo-at-most-two-weeks', '6.12', 1, 'text', 'Documentation/process/security-bugs.rst', 'the reporter or an affected party for up to 7 calendar days from the start'),
('embargo-at-most-two-weeks', '6.12', 2, 'text', 'Documentation/process/security-bugs.rst', 'of the release process, with an exceptional extension to 14 calendar days'),
('embargo-at-most-two-weeks', '7.3', 1, 'text', 'Documentation/process/security-bugs.rst', 'the reporter or an affected party for up to 7 calendar days from the start'),
('embargo-at-most-two-weeks', '7.3', 2, 'text', 'Documentation/process/security-bugs.rst', 'of the release process, with an exceptional extension to 14 calendar days');

insert into fact (id, kind, topic_id, date, title, statement) values
('security-team-signs-no-nda', 'fact', 'security', null,
    'The kernel security team signs no non-disclosure agreements',
    'The kernel''s security team, which also handles reports on KVM, signs no non-disclosure agreements, since it is not a formal body, and does not assign CVE numbers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('security-team-signs-no-nda', 1, 'linux-6-12', 'Documentation/process/security-bugs.rst, sections CVE assignment and Non-disclosure agreements', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('security-team-signs-no-nda', '6.12', 1, 'text', 'Documentation/process/security-bugs.rst', 'The Linux kernel security team is not a formal body and therefore unable'),
('security-team-signs-no-nda', '6.12', 2, 'text', 'Documentation/process/security-bugs.rst', 'The security team does not assign CVEs, nor do we require them for'),
('security-team-signs-no-nda', '7.3', 1, 'text', 'Documentation/process/security-bugs.rst', 'The Linux kernel security team is not a formal body and therefore unable'),
('security-team-signs-no-nda', '7.3', 2, 'text', 'Documentation/process/security-bugs.rst', 'The security team does not assign CVEs, nor do we require them for');

insert into fact (id, kind, topic_id, date, title, statement) values
('hardware-flaws-go-to-own-team', 'fact', 'security', null,
    'Processor flaws go to a hardware security team',
    'Reports of processor flaws such as L1TF, against which KVM on Intel has a defence, go to a hardware security team: the documentation of Linux 6.12 and 7.3 names Linus Torvalds, Greg Kroah-Hartman and Thomas Gleixner, as Linux Foundation Fellows, and says that its lists run on servers of the Foundation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hardware-flaws-go-to-own-team', 1, 'linux-6-12', 'Documentation/process/embargoed-hardware-issues.rst, sections Scope, Contact and Operation of mailing-lists', 'supports', null, null),
('hardware-flaws-go-to-own-team', 2, 'linux-6-12', 'arch/x86/kvm/vmx/vmx.c, vmx_setup_l1d_flush', 'supports', null, null),
('hardware-flaws-go-to-own-team', 3, 'linux-7-3', 'Documentation/process/embargoed-hardware-issues.rst, sections Scope, Contact and Operation of mailing-lists', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('hardware-flaws-go-to-own-team', 'linux-foundation');
insert into fact_person (fact_id, person_id) values
('hardware-flaws-go-to-own-team', 'greg-kroah-hartman'),
('hardware-flaws-go-to-own-team', 'linus-torvalds'),
('hardware-flaws-go-to-own-team', 'thomas-gleixner');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('hardware-flaws-go-to-own-team', '6.12', 1, 'text', 'Documentation/process/embargoed-hardware-issues.rst', '- Linus Torvalds (Linux Foundation Fellow)'),
('hardware-flaws-go-to-own-team', '6.12', 2, 'text', 'Documentation/process/embargoed-hardware-issues.rst', '- Greg Kroah-Hartman (Linux Foundation Fellow)'),
('hardware-flaws-go-to-own-team', '6.12', 3, 'text', 'Documentation/process/embargoed-hardware-issues.rst', '- Thomas Gleixner (Linux Foundation Fellow)'),
('hardware-flaws-go-to-own-team', '6.12', 4, 'text', 'Documentation/process/embargoed-hardware-issues.rst', 'Linux Foundation''s IT infrastructure. By providing this service, members'),
('hardware-flaws-go-to-own-team', '7.3', 1, 'text', 'Documentation/process/embargoed-hardware-issues.rst', '- Linus Torvalds (Linux Foundation Fellow)'),
('hardware-flaws-go-to-own-team', '7.3', 2, 'text', 'Documentation/process/embargoed-hardware-issues.rst', '- Greg Kroah-Hartman (Linux Foundation Fellow)'),
('hardware-flaws-go-to-own-team', '7.3', 3, 'text', 'Documentation/process/embargoed-hardware-issues.rst', '- Thomas Gleixner (Linux Foundation Fellow)'),
('hardware-flaws-go-to-own-team', '7.3', 4, 'text', 'Documentation/process/embargoed-hardware-issues.rst', 'Linux Foundation''s IT infrastructure. By providing this service, members');

insert into fact (id, kind, topic_id, date, title, statement) values
('l1tf-defence-in-kvm', 'fact', 'security', null,
    'KVM on Intel can flush the L1 cache against L1TF',
    'KVM on Intel can flush the level-1 data cache before it enters a guest, as a defence against the processor flaw L1TF; the parameter vmentry_l1d_flush of its module controls this.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('l1tf-defence-in-kvm', 1, 'linux-6-12', 'arch/x86/kvm/vmx/vmx.c, vmx_setup_l1d_flush and module_param_cb', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('l1tf-defence-in-kvm', '6.12', 1, 'text', 'arch/x86/kvm/vmx/vmx.c', 'module_param_cb(vmentry_l1d_flush, &vmentry_l1d_flush_ops, NULL, 0644);'),
('l1tf-defence-in-kvm', '7.3', 1, 'text', 'arch/x86/kvm/vmx/vmx.c', 'module_param_cb(vmentry_l1d_flush, &vmentry_l1d_flush_ops, NULL, 0644);');

insert into fact (id, kind, topic_id, date, title, statement) values
('spectre-defences-of-kvm-hosts', 'fact', 'security', null,
    'Linux defends KVM hosts and guests against Spectre',
    'Spectre, a class of processor flaws, may let a guest of KVM attack the host or other guests. On affected processors Linux 7.3 by default keeps poisoned branch targets from being used (retpolines or Enhanced IBRS), flushes the return stack buffer on every exit from a guest and clears branch targets before another guest runs.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('spectre-defences-of-kvm-hosts', 1, 'linux-7-3', 'Documentation/admin-guide/hw-vuln/spectre.rst, attack scenarios 3 and 4, and VM mitigation', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('spectre-variant-1-case-by-case', 'fact', 'security', null,
    'Spectre variant 1 is dealt with case by case',
    'Against variant 1 of Spectre, Linux 7.3 treats the code that runs when a guest of KVM exits case by case, and its documentation admits that not all ways of attack may be covered.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('spectre-variant-1-case-by-case', 1, 'linux-7-3', 'Documentation/admin-guide/hw-vuln/spectre.rst, VM mitigation', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('meltdown-and-l1tf-differ-for-guests', 'fact', 'security', null,
    'Meltdown is an attack by programs, L1TF also by guests',
    'Meltdown breaks the wall between programs and the kernel; Linux''s defence is page table isolation, and the table of defences in Linux 7.3 lists no attack of guests on the host for it. Its relative L1TF, on Intel processors, also works from inside guests of KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('meltdown-and-l1tf-differ-for-guests', 1, 'linux-7-3', 'Documentation/admin-guide/hw-vuln/attack_vector_controls.rst, table of vulnerabilities', 'supports', null, null),
('meltdown-and-l1tf-differ-for-guests', 2, 'linux-7-3', 'Documentation/admin-guide/hw-vuln/l1tf.rst, Problem; Documentation/arch/x86/pti.rst, Overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('meltdown-and-l1tf-differ-for-guests', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('defences-against-guests-on-by-default', 'fact', 'security', null,
    'Defences against guests are on by default with KVM',
    'Linux 7.3 groups its defences against processor flaws by direction of attack; those against guests that attack the host or other guests are on by default if the kernel has KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('defences-against-guests-on-by-default', 1, 'linux-7-3', 'Documentation/admin-guide/hw-vuln/attack_vector_controls.rst, Guest-to-Host and Guest-to-Guest', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('guests-need-features-against-spectre', 'fact', 'security', null,
    'KVM guests need processor features to fend off Spectre',
    'A KVM guest that is to fix variant 2 of Spectre for itself needs processor features passed on by the host: QEMU''s manual requires spec-ctrl on Intel and ibpb on AMD, which many named models need switched on by hand, and warns that the default models leave guests vulnerable. It recommends pcid on Intel to lower the cost of the fix for Meltdown.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guests-need-features-against-spectre', 1, 'qemu-cpu-models', 'Important CPU features for Intel and AMD hosts; Default x86 CPU models', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('guests-need-features-against-spectre', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('vmscape-and-its-defence', 'fact', 'security', null,
    'VMScape: guests could steer prediction in QEMU',
    'VMScape is a processor vulnerability by which a guest may influence branch prediction in user-space programs of the host such as QEMU; it affects AMD Zen, Hygon and several Intel generations. Linux 7.3 flushes the predictor after a guest has run, before the program runs again.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vmscape-and-its-defence', 1, 'linux-7-3', 'Documentation/admin-guide/hw-vuln/vmscape.rst', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('vmscape-and-its-defence', '7.3', 1, 'text', 'Documentation/admin-guide/hw-vuln/vmscape.rst', 'IBPB before the first exit to userspace after VM-exit. If userspace did not run');

insert into fact (id, kind, topic_id, date, title, statement) values
('itlb-multihit-defence-in-kvm', 'fact', 'security', null,
    'KVM on x86 has a defence against iTLB multihit',
    'KVM on x86 has a defence against the processor flaw iTLB multihit: on processors that have the flaw, it can forbid executing code from huge pages (parameter nx_huge_pages).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('itlb-multihit-defence-in-kvm', 1, 'linux-6-12', 'arch/x86/kvm/mmu/mmu.c, nx_huge_pages', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('itlb-multihit-defence-in-kvm', '6.12', 1, 'text', 'arch/x86/kvm/mmu/mmu.c', 'huge PTE but KVM may disallow execution to mitigate iTLB multihit.'),
('itlb-multihit-defence-in-kvm', '7.3', 1, 'text', 'arch/x86/kvm/mmu/mmu.c', 'huge PTE but KVM may disallow execution to mitigate iTLB multihit.');

insert into fact (id, kind, topic_id, date, title, statement) values
('default-settings-offer-nesting', 'fact', 'security', null,
    'Default settings since Linux 4.20 allow nested virtualisation',
    'With its default settings KVM on Intel and AMD has allowed the nested virtualisation that Januscape and Zapscape exploit since Linux 4.20, unless the distribution has changed the default; a guest gets it only if the program that runs it, such as QEMU, passes the processor feature on.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('default-settings-offer-nesting', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/running-nested-guests.rst, sections Enabling "nested" (x86) and Starting a nested guest (x86)', 'supports', null, null),
('default-settings-offer-nesting', 2, 'januscape-readme', 'Abstract', 'supports', null, null),
('default-settings-offer-nesting', 3, 'zapscape-readme', 'Abstract', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('default-settings-offer-nesting', '6.12', 1, 'text', 'Documentation/virt/kvm/x86/running-nested-guests.rst', 'From Linux kernel v4.20 onwards, the ``nested`` KVM parameter is enabled'),
('default-settings-offer-nesting', '6.12', 2, 'text', 'Documentation/virt/kvm/x86/running-nested-guests.rst', 'by default for Intel and AMD.  (Though your Linux distribution might'),
('default-settings-offer-nesting', '7.3', 1, 'text', 'Documentation/virt/kvm/x86/running-nested-guests.rst', 'From Linux kernel v4.20 onwards, the ``nested`` KVM parameter is enabled'),
('default-settings-offer-nesting', '7.3', 2, 'text', 'Documentation/virt/kvm/x86/running-nested-guests.rst', 'by default for Intel and AMD.  (Though your Linux distribution might');

insert into fact (id, kind, topic_id, date, title, statement) values
('selftests-by-architecture', 'fact', 'security', null,
    'KVM selftests exist for some architectures only',
    'KVM''s selftests in Linux 6.12 have directories for x86, arm64, s390 and RISC-V; in Linux 7.3 LoongArch has one too. MIPS and PowerPC have none in either release.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('selftests-by-architecture', 1, 'linux-6-12', 'tools/testing/selftests/kvm, directories', 'supports', null, null),
('selftests-by-architecture', 2, 'linux-7-3', 'tools/testing/selftests/kvm, directories', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('selftests-by-architecture', '6.12', 1, 'file-exists', 'tools/testing/selftests/kvm/x86_64', null),
('selftests-by-architecture', '6.12', 2, 'file-exists', 'tools/testing/selftests/kvm/aarch64', null),
('selftests-by-architecture', '6.12', 3, 'file-exists', 'tools/testing/selftests/kvm/s390x', null),
('selftests-by-architecture', '6.12', 4, 'file-exists', 'tools/testing/selftests/kvm/riscv', null),
('selftests-by-architecture', '6.12', 5, 'file-absent', 'tools/testing/selftests/kvm/loongarch', null),
('selftests-by-architecture', '6.12', 6, 'file-absent', 'tools/testing/selftests/kvm/mips', null),
('selftests-by-architecture', '6.12', 7, 'file-absent', 'tools/testing/selftests/kvm/powerpc', null),
('selftests-by-architecture', '7.3', 1, 'file-exists', 'tools/testing/selftests/kvm/x86', null),
('selftests-by-architecture', '7.3', 2, 'file-exists', 'tools/testing/selftests/kvm/arm64', null),
('selftests-by-architecture', '7.3', 3, 'file-exists', 'tools/testing/selftests/kvm/s390', null),
('selftests-by-architecture', '7.3', 4, 'file-exists', 'tools/testing/selftests/kvm/riscv', null),
('selftests-by-architecture', '7.3', 5, 'file-exists', 'tools/testing/selftests/kvm/loongarch', null),
('selftests-by-architecture', '7.3', 6, 'file-absent', 'tools/testing/selftests/kvm/mips', null),
('selftests-by-architecture', '7.3', 7, 'file-absent', 'tools/testing/selftests/kvm/powerpc', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-unit-tests-separate', 'fact', 'security', null,
    'KVM-unit-tests live in a separate repository',
    'The rules of KVM on x86 ask for two test suites: the selftests in the kernel tree, which are posted together with the change that they test, and KVM-unit-tests, which live in a separate repository.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-unit-tests-separate', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, sections Testing and Co-Posting Tests', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-unit-tests-separate', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'know that KVM-unit-tests is a separate repository and get confused when patches'),
('kvm-unit-tests-separate', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'know that KVM-unit-tests is a separate repository and get confused when patches');

insert into fact (id, kind, topic_id, date, title, statement) values
('hardware-features-need-negative-tests', 'fact', 'security', null,
    'New hardware features in KVM x86 need negative tests',
    'Anyone who enables a new hardware feature in KVM on x86 must also show that what should fail does fail: negative test cases are compulsory, since just running a guest seldom reaches the paths for errors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hardware-features-need-negative-tests', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section New Features', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('hardware-features-need-negative-tests', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'particular are mandatory for enabling of new hardware features as error and'),
('hardware-features-need-negative-tests', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'particular are mandatory for enabling of new hardware features as error and');

insert into fact (id, kind, topic_id, date, title, statement) values
('regression-tests-wanted-for-hard-bugs', 'fact', 'security', null,
    'KVM x86 wants regression tests for bugs that are hard to hit',
    'KVM''s x86 rules prefer a regression test for every bug that is hard to hit; one may be warranted even if a fuzzer such as syzkaller has found the bug.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('regression-tests-wanted-for-hard-bugs', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Bug Fixes', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('regression-tests-wanted-for-hard-bugs', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'hit.  E.g. even if the bug was originally found by a fuzzer such as syzkaller,'),
('regression-tests-wanted-for-hard-bugs', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'hit.  E.g. even if the bug was originally found by a fuzzer such as syzkaller,');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-tests-have-known-failures', 'fact', 'security', null,
    'KVM tests have known failures',
    'KVM''s tests do not all pass: the rules for x86 mention known failures and ask contributors to compare results with and without their change.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-tests-have-known-failures', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Testing', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-tests-have-known-failures', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Note, KVM selftests and KVM-unit-tests do have known failures.  If you suspect'),
('kvm-tests-have-known-failures', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Note, KVM selftests and KVM-unit-tests do have known failures.  If you suspect');

insert into fact (id, kind, topic_id, date, title, statement) values
('shadow-paging-changes-tested-without-tdp', 'fact', 'security', null,
    'Shadow paging changes are tested without EPT and NPT',
    'The x86 rules demand that changes to KVM''s shadow paging, the code in which Januscape and Zapscape lay, are tested with two-dimensional paging (EPT or NPT) switched off.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('shadow-paging-changes-tested-without-tdp', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Testing', 'supports', null, null),
('shadow-paging-changes-tested-without-tdp', 2, 'januscape-readme', 'Abstract', 'supports', null, null),
('shadow-paging-changes-tested-without-tdp', 3, 'zapscape-readme', 'Abstract', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('shadow-paging-changes-tested-without-tdp', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'For changes that touch KVM''s shadow paging code, running with TDP (EPT/NPT)'),
('shadow-paging-changes-tested-without-tdp', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'For changes that touch KVM''s shadow paging code, running with TDP (EPT/NPT)');

insert into fact (id, kind, topic_id, date, title, statement) values
('stable-fixes-mainline-first', 'fact', 'security', null,
    'A KVM fix reaches stable kernels only after mainline',
    'A KVM fix reaches a stable kernel only after it, or an equivalent, is in mainline; under the rules for stable kernels it must be tested, clearly right and no longer than 100 lines.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('stable-fixes-mainline-first', 1, 'linux-6-12', 'Documentation/process/stable-kernel-rules.rst, opening list', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('stable-fixes-mainline-first', '6.12', 1, 'text', 'Documentation/process/stable-kernel-rules.rst', '- It or an equivalent fix must already exist in Linux mainline (upstream).'),
('stable-fixes-mainline-first', '6.12', 2, 'text', 'Documentation/process/stable-kernel-rules.rst', '- It cannot be bigger than 100 lines, with context.'),
('stable-fixes-mainline-first', '7.3', 1, 'text', 'Documentation/process/stable-kernel-rules.rst', '- It or an equivalent fix must already exist in Linux mainline (upstream).'),
('stable-fixes-mainline-first', '7.3', 2, 'text', 'Documentation/process/stable-kernel-rules.rst', '- It cannot be bigger than 100 lines, with context.');

insert into fact (id, kind, topic_id, date, title, statement) values
('regressions-come-first', 'fact', 'security', null,
    'Most KVM regressions should be fixed within two weeks',
    'KVM falls under what the documentation calls the first rule of Linux kernel development: do not cause regressions. Most of them should be fixed in mainline within two weeks of the culprit being found.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('regressions-come-first', 1, 'linux-6-12', 'Documentation/process/handling-regressions.rst, introduction and TL;DR', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('regressions-come-first', '6.12', 1, 'text', 'Documentation/process/handling-regressions.rst', 'for most regressions should be merged within two weeks, but some need to be'),
('regressions-come-first', '7.3', 1, 'text', 'Documentation/process/handling-regressions.rst', 'for most regressions should be merged within two weeks, but some need to be');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-rules-written-by-6-12', 'fact', 'security', null,
    'The KVM x86 rules are in Linux 6.12 but not in 6.1',
    'The rules of KVM on x86 for testing and review are in the documentation of Linux 6.12; that of Linux 6.1 has no such file.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-rules-written-by-6-12', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, whole file', 'supports', null, null),
('kvm-x86-rules-written-by-6-12', 2, 'linux-6-1', 'Documentation/process, file absent', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-rules-written-by-6-12', '6.1', 1, 'file-absent', 'Documentation/process/maintainer-kvm-x86.rst', null),
('kvm-x86-rules-written-by-6-12', '6.12', 1, 'file-exists', 'Documentation/process/maintainer-kvm-x86.rst', null),
('kvm-x86-rules-written-by-6-12', '7.3', 1, 'file-exists', 'Documentation/process/maintainer-kvm-x86.rst', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-prove-mmu-option', 'fact', 'security', null,
    'KVM_PROVE_MMU checks the MMU code at run time',
    'Linux 6.12 and 7.3 can be built to check KVM''s MMU code at run time (option KVM_PROVE_MMU); the checks are meant for debugging, and the help text calls them too costly for anything like production.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-prove-mmu-option', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, config KVM_PROVE_MMU', 'supports', null, null),
('kvm-prove-mmu-option', 2, 'linux-7-3', 'arch/x86/kvm/Kconfig, config KVM_PROVE_MMU', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-prove-mmu-option', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_PROVE_MMU'),
('kvm-prove-mmu-option', '6.12', 2, 'text', 'arch/x86/kvm/Kconfig', 'Enables runtime assertions in KVM''s MMU that are too costly to enable'),
('kvm-prove-mmu-option', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_PROVE_MMU'),
('kvm-prove-mmu-option', '7.3', 2, 'text', 'arch/x86/kvm/Kconfig', 'Enables runtime assertions in KVM''s MMU that are too costly to enable');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-builds-without-warnings', 'fact', 'security', null,
    'KVM x86 patches must build without warnings',
    'Patches for KVM on x86 must build with the option KVM_WERROR, which turns compiler warnings into errors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-builds-without-warnings', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Testing', 'supports', null, null),
('kvm-builds-without-warnings', 2, 'linux-6-12', 'arch/x86/kvm/Kconfig, config KVM_WERROR', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-builds-without-warnings', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'KVM_AMD=m, and KVM_WERROR=y.  Building every possible combination of Kconfigs'),
('kvm-builds-without-warnings', '6.12', 2, 'text', 'arch/x86/kvm/Kconfig', 'bool "Compile KVM with -Werror"'),
('kvm-builds-without-warnings', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'KVM_AMD=m, and KVM_WERROR=y.  Building every possible combination of Kconfigs'),
('kvm-builds-without-warnings', '7.3', 2, 'text', 'arch/x86/kvm/Kconfig', 'bool "Compile KVM with -Werror"');

insert into fact (id, kind, topic_id, date, title, statement) values
('torvalds-objected-to-late-kvm-pull', 'fact', 'security', '2022-04-01',
    'Torvalds objected to a late KVM pull request',
    'On 1 April 2022 Linus Torvalds objected to the second KVM pull request for Linux 5.18, because none of it had been in linux-next before the merge window, and asked for fixes only. Paolo Bonzini agreed to send a new request and explained that the work had been ready for weeks and that late changes are usually well covered by tests or hardly used yet.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('torvalds-objected-to-late-kvm-pull', 1, 'mail-2022-04-01-second-batch', 'body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('torvalds-objected-to-late-kvm-pull', 'linus-torvalds'),
('torvalds-objected-to-late-kvm-pull', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('tcg-gives-no-isolation-promise', 'fact', 'security', null,
    'QEMU promises isolation only with an accelerator such as KVM',
    'QEMU''s security policy covers only guests that use a virtualisation accelerator such as KVM or HVF and a listed machine type. Users of plain emulation (TCG) are told not to rely on QEMU for the isolation of guests.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tcg-gives-no-isolation-promise', 1, 'qemu-security', 'Virtualization Use Case and Non-virtualization Use Case', 'supports', null, null),
('tcg-gives-no-isolation-promise', 2, 'suse-virt-support', 'opening note', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tcg-gives-no-isolation-promise', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-threat-model-is-written-down', 'fact', 'security', null,
    'The kernel had a written threat model by Linux 7.2',
    'Since Linux 7.2 at the latest the kernel, and with it KVM, has had a written threat model that says what counts as a vulnerability: outdated kernels, features marked experimental and modules from outside the tree are out of its scope, and defences against processor flaws are called best effort. It names neither KVM nor guests.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-threat-model-is-written-down', 1, 'linux-7-2', 'Documentation/process/threat-model.rst', 'supports', null, null),
('kernel-threat-model-is-written-down', 2, 'linux-7-3', 'Documentation/process/threat-model.rst', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kernel-threat-model-is-written-down', '7.3', 1, 'file-exists', 'Documentation/process/threat-model.rst', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-openness-matters-for-security', 'assessment', 'security', null,
    'SoftHandTech''s article holds that openness matters for security',
    'The article by SoftHandTech on KVM''s ownership holds that the open source code of KVM matters a great deal for its security and stability.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-openness-matters-for-security', 1, 'ownership-article', 'faq-4/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-kvm-may-be-safer-than-closed', 'assessment', 'security', null,
    'SoftHandTech''s article supposes KVM safer than closed hypervisors',
    'The article by SoftHandTech on KVM''s ownership supposes that KVM may be safer than proprietary hypervisors, because outsiders cannot review their source code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-kvm-may-be-safer-than-closed', 1, 'ownership-article', 'faq-4/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-kernel-gives-stability', 'assessment', 'security', null,
    'SoftHandTech''s article credits the kernel for the stability of KVM',
    'The article by SoftHandTech on KVM''s ownership argues that KVM owes a high degree of stability to being part of the Linux kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-kernel-gives-stability', 1, 'ownership-article', 'faq-1/p2/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-wide-use-finds-faults', 'assessment', 'security', null,
    'SoftHandTech''s article argues that wide use finds faults in KVM',
    'The article by SoftHandTech on KVM''s ownership argues that wide and varied use confronts KVM with many situations, which helps to find and fix stability problems.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-wide-use-finds-faults', 1, 'ownership-article', 'faq-4/p2/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-kernel-reliability', 'assessment', 'security', null,
    'SoftHandTech''s article cites the reliability of the kernel',
    'The article by SoftHandTech on KVM''s ownership traces the stability of KVM in part to the Linux kernel, which it considers famous for being reliable and mature.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-kernel-reliability', 1, 'ownership-article', 'faq-4/p2/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-dependable-in-sum', 'assessment', 'security', null,
    'SoftHandTech''s article concludes that KVM is dependable',
    'The article by SoftHandTech on KVM''s ownership concludes that oversight by the community, testing and kernel membership together make KVM dependable.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-dependable-in-sum', 1, 'ownership-article', 'faq-4/p2/s5', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-robust-platform', 'assessment', 'security', null,
    'SoftHandTech''s article regards KVM as a robust platform',
    'The article by SoftHandTech on KVM''s ownership regards KVM as it is today as a robust platform.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-robust-platform', 1, 'ownership-article', 'red-hat/p1/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-contributions-made-robust', 'assessment', 'security', null,
    'SoftHandTech''s article credits all contributors for robustness',
    'The article by SoftHandTech on KVM''s ownership credits the work of all contributors with having made KVM robust and rich in features.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-contributions-made-robust', 1, 'ownership-article', 'faq-2/p2/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-model-proven', 'assessment', 'security', null,
    'SoftHandTech''s article considers the open model of KVM proven',
    'The article by SoftHandTech on KVM''s ownership considers the open development model of KVM proven by its results.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-model-proven', 1, 'ownership-article', 'faq-2/p2/s4', 'supports', null, null);

-- Facts on Ownership and copyright: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-has-no-owner-in-the-usual-sense', 'fact', 'ownership', null,
    'KVM has no owner in the usual sense',
    'KVM has no owner in the usual sense: as part of the Linux kernel its code keeps its original owners, and the kernel''s documentation says that the kernel has thousands of them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-has-no-owner-in-the-usual-sense', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing', 'supports', null, null),
('kvm-has-no-owner-in-the-usual-sense', 2, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null),
('kvm-has-no-owner-in-the-usual-sense', 3, 'ownership-article', 'ownership/p1/s1', 'supports', null, null),
('kvm-has-no-owner-in-the-usual-sense', 4, 'ownership-article', 'conclusion/p1/s1', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-has-no-owner-in-the-usual-sense', '6.12', 1, 'text', 'Documentation/process/1.Intro.rst', 'the kernel now has thousands of owners'),
('kvm-has-no-owner-in-the-usual-sense', '7.3', 1, 'text', 'Documentation/process/1.Intro.rst', 'the kernel now has thousands of owners');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-single-organisation-owns-kvm', 'fact', 'ownership', null,
    'No single organisation owns KVM',
    'No single organisation owns KVM: the copyright notices found in 346 of KVM''s 511 kernel files in Linux 7.3 name 28 organisations, among them IBM, Arm, Google, Red Hat and Western Digital; in Linux 6.12 there were 27.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-single-organisation-owns-kvm', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('no-single-organisation-owns-kvm', 2, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing, second paragraph', 'supports', null, null),
('no-single-organisation-owns-kvm', 3, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null),
('no-single-organisation-owns-kvm', 4, 'ownership-article', 'ownership/p1/s2', 'supports', null, null),
('no-single-organisation-owns-kvm', 5, 'ownership-article', 'faq-5/p1/s2', 'supports', null, null),
('no-single-organisation-owns-kvm', 6, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-single-organisation-owns-kvm', 'arm'),
('no-single-organisation-owns-kvm', 'google'),
('no-single-organisation-owns-kvm', 'ibm'),
('no-single-organisation-owns-kvm', 'red-hat'),
('no-single-organisation-owns-kvm', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('copyright-in-kvm-is-not-held-by-users', 'fact', 'ownership', null,
    'Users of KVM hold no copyright in it',
    'Copyright in KVM''s code stays with the authors or with the organisations to which it belongs, such as employers; people who only use KVM receive a licence from these owners, not a share in the copyright.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('copyright-in-kvm-is-not-held-by-users', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing, second paragraph', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 2, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 3, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, section 6', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 4, 'ownership-article', 'conclusion/p1/s2', 'contradicts', 'Developers and users together are the ultimate owners of KVM.', 'Code merged into the kernel keeps its original owners; a user who has contributed no code owns none of it and holds only the rights that the licence grants.');

insert into fact (id, kind, topic_id, date, title, statement) values
('notices-do-not-measure-authorship', 'fact', 'ownership', null,
    'Copyright notices do not show who writes KVM',
    'Copyright notices show neither who writes KVM today nor who holds which share of its copyright: a notice records a claim made when it was written. In Linux 7.3, 16 of 511 KVM files still name Qumranet, which Red Hat bought in 2008, while virt/kvm/guest_memfd.c and arch/x86/kvm/mmu/tdp_mmu.c have no notice at all.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('notices-do-not-measure-authorship', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('notices-do-not-measure-authorship', 2, 'linux-6-12', 'virt/kvm/guest_memfd.c and arch/x86/kvm/mmu/tdp_mmu.c, whole files', 'supports', null, null),
('notices-do-not-measure-authorship', 3, 'virtualization-info-2008-09-04', 'report on the purchase', 'supports', null, null),
('notices-do-not-measure-authorship', 4, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('notices-do-not-measure-authorship', 'qumranet'),
('notices-do-not-measure-authorship', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('notices-do-not-measure-authorship', '6.12', 1, 'file-exists', 'virt/kvm/guest_memfd.c', null),
('notices-do-not-measure-authorship', '6.12', 2, 'file-exists', 'arch/x86/kvm/mmu/tdp_mmu.c', null),
('notices-do-not-measure-authorship', '7.3', 1, 'file-exists', 'virt/kvm/guest_memfd.c', null),
('notices-do-not-measure-authorship', '7.3', 2, 'file-exists', 'arch/x86/kvm/mmu/tdp_mmu.c', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-notices-7-3', 'fact', 'ownership', null,
    'Copyright notices in KVM name 28 organisations in Linux 7.3',
    'In Linux 7.3 the copyright notices of KVM''s kernel files, with tests and tools left out, name 28 organisations: 346 of 511 files have a notice, and their 450 entries name IBM 83 times, Arm 62, Google 35, Red Hat 34, Western Digital 28, Loongson 26 and SUSE 24; ten entries name a person alone.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-notices-7-3', 1, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the twelve KVM sections of MAINTAINERS claim outside tools and documentation', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-notices-7-3', 'arm'),
('kvm-notices-7-3', 'google'),
('kvm-notices-7-3', 'ibm'),
('kvm-notices-7-3', 'loongson'),
('kvm-notices-7-3', 'red-hat'),
('kvm-notices-7-3', 'suse'),
('kvm-notices-7-3', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('smaller-holders-in-kvm-7-3', 'fact', 'ownership', null,
    'Twenty-one smaller holders share the rest of KVM''s notices',
    'Besides the seven organisations named most often, KVM''s kernel files of Linux 7.3 name Ventana and Qumranet (19 entries each), Freescale (17), Columbia University (16), Virtual Open Systems (14), Intel (13), MIPS Technologies (12), Linaro (7), Rivos (5), Imagination, Novell and Qualcomm (4), Amazon (3), Bull, Oracle and SiFive (2), and Cavium, Deep Blue Solutions, Beijing ESWIN, MandrakeSoft and XenSource (1).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('smaller-holders-in-kvm-7-3', 1, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the twelve KVM sections of MAINTAINERS claim outside tools and documentation', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('smaller-holders-in-kvm-7-3', 'amazon'),
('smaller-holders-in-kvm-7-3', 'bull'),
('smaller-holders-in-kvm-7-3', 'cavium'),
('smaller-holders-in-kvm-7-3', 'columbia-university'),
('smaller-holders-in-kvm-7-3', 'deep-blue-solutions'),
('smaller-holders-in-kvm-7-3', 'eswin'),
('smaller-holders-in-kvm-7-3', 'freescale'),
('smaller-holders-in-kvm-7-3', 'imagination-technologies'),
('smaller-holders-in-kvm-7-3', 'intel'),
('smaller-holders-in-kvm-7-3', 'linaro'),
('smaller-holders-in-kvm-7-3', 'mandrakesoft'),
('smaller-holders-in-kvm-7-3', 'mips-technologies'),
('smaller-holders-in-kvm-7-3', 'novell'),
('smaller-holders-in-kvm-7-3', 'oracle'),
('smaller-holders-in-kvm-7-3', 'qualcomm'),
('smaller-holders-in-kvm-7-3', 'qumranet'),
('smaller-holders-in-kvm-7-3', 'rivos'),
('smaller-holders-in-kvm-7-3', 'sifive'),
('smaller-holders-in-kvm-7-3', 'ventana-micro-systems'),
('smaller-holders-in-kvm-7-3', 'virtual-open-systems'),
('smaller-holders-in-kvm-7-3', 'xensource');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-group-in-kvm-notices-7-3', 'fact', 'ownership', null,
    'IBM, Red Hat and Qumranet make up 30% of KVM''s notices',
    'Taken as one group, IBM, Red Hat and Qumranet are named in 136 of the 450 copyright entries of KVM''s kernel files in Linux 7.3, which is 30.2%: IBM 83 times, Red Hat 34 and Qumranet 19. With tests and tools counted the group has 203 of 634 entries, 32.0%.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-group-in-kvm-notices-7-3', 1, 'linux-7-3', 'copyright notices, first 80 lines of the source files that the twelve KVM sections of MAINTAINERS claim; sum of three holders', 'supports', null, null),
('ibm-group-in-kvm-notices-7-3', 2, 'ibm-sec-red-hat-2019', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-group-in-kvm-notices-7-3', 'ibm'),
('ibm-group-in-kvm-notices-7-3', 'qumranet'),
('ibm-group-in-kvm-notices-7-3', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-red-hat-and-qumranet-are-one-group', 'fact', 'ownership', '2019-07-09',
    'Three names in KVM''s notices have belonged to one group since 2019',
    'Three names in KVM''s copyright notices have belonged to one group since 9 July 2019: Red Hat had bought Qumranet in September 2008, and IBM then completed its purchase of Red Hat.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-red-hat-and-qumranet-are-one-group', 1, 'ibm-sec-red-hat-2019', 'introduction', 'supports', null, null),
('ibm-red-hat-and-qumranet-are-one-group', 2, 'virtualization-info-2008-09-04', 'report on the purchase', 'supports', null, null),
('ibm-red-hat-and-qumranet-are-one-group', 3, 'linux-7-3', 'virt/kvm/kvm_main.c and arch/x86/kvm/x86.c, headers', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-red-hat-and-qumranet-are-one-group', 'ibm'),
('ibm-red-hat-and-qumranet-are-one-group', 'qumranet'),
('ibm-red-hat-and-qumranet-are-one-group', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('canonical-is-privately-held', 'fact', 'ownership', null,
    'Canonical, the company behind Ubuntu, is privately held',
    'Canonical, the company behind Ubuntu, whose default virtualisation is KVM, is privately held: Wikipedia says that Mark Shuttleworth founded and funded it, and the site LegalClarity calls him its sole owner. In November 2018, after IBM had agreed to buy Red Hat, he told ZDNet that he valued his independence; ZDNet thought that he might sell if he stayed in charge.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('canonical-is-privately-held', 1, 'wikipedia-canonical', 'introduction', 'supports', null, null),
('canonical-is-privately-held', 2, 'legalclarity-ubuntu', 'opening paragraphs', 'supports', null, null),
('canonical-is-privately-held', 3, 'zdnet-shuttleworth', 'article body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-group-share-of-notices-fell', 'fact', 'ownership', null,
    'The IBM group''s share of KVM''s notices has fallen since 5.10',
    'The share of IBM, Red Hat and Qumranet together in the copyright entries of KVM''s kernel files has fallen from 40.7% in Linux 5.10 to 35.2% in 6.1, 31.5% in 6.12 and 30.2% in 7.3. Their number hardly changed (133, 131, 131 and 136 entries), while all entries grew from 327 to 450.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-group-share-of-notices-fell', 1, 'linux-5-10', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('ibm-group-share-of-notices-fell', 2, 'linux-6-1', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('ibm-group-share-of-notices-fell', 3, 'linux-6-12', 'copyright notices in the 453 files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('ibm-group-share-of-notices-fell', 4, 'linux-7-3', 'copyright notices in the 511 files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-group-share-of-notices-fell', 'ibm'),
('ibm-group-share-of-notices-fell', 'qumranet'),
('ibm-group-share-of-notices-fell', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-first-when-tests-are-counted', 'fact', 'ownership', null,
    'Google leads KVM''s notices once tests are counted',
    'With tests and tools counted, Google is the organisation named most often in KVM''s copyright notices in Linux 7.3: 123 of 634 entries in 781 files, 19.4%, ahead of IBM with 98 and Red Hat with 85. As a group, IBM, Red Hat and Qumranet remain ahead with 203.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-first-when-tests-are-counted', 1, 'linux-7-3', 'copyright notices, first 80 lines of the 781 files that the twelve KVM sections of MAINTAINERS claim outside documentation', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-first-when-tests-are-counted', 'google'),
('google-first-when-tests-are-counted', 'ibm'),
('google-first-when-tests-are-counted', 'qumranet'),
('google-first-when-tests-are-counted', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-leads-the-notices-of-kvm-tests', 'fact', 'ownership', null,
    'Google is named in nearly half of the notices of KVM''s tests',
    'In the 266 files of KVM''s tests in Linux 7.3, 88 of 182 copyright entries name Google, 50 Red Hat, 15 IBM and 10 Intel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-leads-the-notices-of-kvm-tests', 1, 'linux-7-3', 'tools/testing/selftests/kvm, copyright notices in the first 80 lines of the files', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-leads-the-notices-of-kvm-tests', 'google'),
('google-leads-the-notices-of-kvm-tests', 'ibm'),
('google-leads-the-notices-of-kvm-tests', 'intel'),
('google-leads-the-notices-of-kvm-tests', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-notices-in-kvm-7-3', 'fact', 'ownership', null,
    'IBM is named 83 times in KVM''s notices of Linux 7.3',
    'IBM is named in 83 copyright entries in 77 of KVM''s 511 kernel files in Linux 7.3: 46 for PowerPC, 31 for s390, five for x86 and one in generic code, with years from 2007 to 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-notices-in-kvm-7-3', 1, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-notices-in-kvm-7-3', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm-notices-stayed-at-62', 'fact', 'ownership', null,
    'The notices in KVM that name Arm have stayed at 62 since Linux 6.1',
    'Arm is named in 62 copyright entries of KVM''s kernel files in Linux 6.1, 6.12, 7.2 and 7.3 alike: 58 for arm64 and four in generic code in 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm-notices-stayed-at-62', 1, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('arm-notices-stayed-at-62', 2, 'linux-7-2', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('arm-notices-stayed-at-62', 3, 'linux-6-12', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('arm-notices-stayed-at-62', 4, 'linux-6-1', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm-notices-stayed-at-62', 'arm');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-notices-in-kvm-7-3', 'fact', 'ownership', null,
    'Google''s notices in KVM have risen from 5 to 35 since Linux 5.10',
    'Google is named in 35 copyright entries of KVM''s kernel files in Linux 7.3, 34 of them for arm64 and one in generic code; in Linux 5.10 there were five, in 6.1 26 and in 6.12 31.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-notices-in-kvm-7-3', 1, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('google-notices-in-kvm-7-3', 2, 'linux-6-12', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('google-notices-in-kvm-7-3', 3, 'linux-6-1', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('google-notices-in-kvm-7-3', 4, 'linux-5-10', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-notices-in-kvm-7-3', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-notices-in-kvm-7-3', 'fact', 'ownership', null,
    'Red Hat is named 34 times in KVM''s notices of Linux 7.3',
    'Red Hat is named in 34 copyright entries of KVM''s kernel files in Linux 7.3, 26 of them for x86 and eight in generic code; it was 35 in Linux 5.10, 6.1 and 6.12.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-notices-in-kvm-7-3', 1, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('red-hat-notices-in-kvm-7-3', 2, 'linux-6-12', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('red-hat-notices-in-kvm-7-3', 3, 'linux-6-1', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('red-hat-notices-in-kvm-7-3', 4, 'linux-5-10', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-notices-in-kvm-7-3', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Qumranet is still named 19 times in KVM''s notices',
    'Qumranet, the start-up that created KVM, is still named in 19 copyright notices in 16 of KVM''s kernel files in Linux 6.12 and 7.3 alike, all of them for x86 except the one in kvm_main.c, and all of 2006 or 2008.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('qumranet-notices-in-kvm-6-12', 2, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-notices-in-kvm-6-12', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('fate-of-qumranet-copyright-not-documented', 'fact', 'ownership', null,
    'What became of Qumranet''s copyright is not documented',
    'No public document has been found on what became of Qumranet''s copyright in KVM when Red Hat bought the company: reports of 2008 speak of the purchase of the whole company, and kvm_main.c still has Qumranet''s notice of 2006 above Red Hat''s of 2010.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('fate-of-qumranet-copyright-not-documented', 1, 'virtualization-info-2008-09-04', 'report on the purchase', 'supports', null, null),
('fate-of-qumranet-copyright-not-documented', 2, 'edchannelpartner-2008-09-08', 'article body', 'supports', null, null),
('fate-of-qumranet-copyright-not-documented', 3, 'linux-7-3', 'virt/kvm/kvm_main.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('fate-of-qumranet-copyright-not-documented', 'qumranet'),
('fate-of-qumranet-copyright-not-documented', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('fate-of-qumranet-copyright-not-documented', '7.3', 1, 'notice', 'virt/kvm/kvm_main.c', 'Qumranet, Inc'),
('fate-of-qumranet-copyright-not-documented', '7.3', 2, 'notice', 'virt/kvm/kvm_main.c', 'Red Hat, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-amd-notice-in-kvm', 'fact', 'ownership', null,
    'No copyright notice in KVM''s kernel files names AMD',
    'No copyright notice in KVM''s kernel files names AMD, neither in the 453 of Linux 6.12 nor in the 511 of 7.3, although KVM supports AMD processors; the notices in its AMD directory arch/x86/kvm/svm name Qumranet and Red Hat.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-amd-notice-in-kvm', 1, 'linux-6-12', 'copyright notices in the files that the KVM sections of MAINTAINERS claim; arch/x86/kvm/svm, headers', 'supports', null, null),
('no-amd-notice-in-kvm', 2, 'linux-7-3', 'copyright notices in the files that the KVM sections of MAINTAINERS claim; arch/x86/kvm/svm, headers', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-amd-notice-in-kvm', 'amd'),
('no-amd-notice-in-kvm', 'qumranet'),
('no-amd-notice-in-kvm', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('no-amd-notice-in-kvm', '6.12', 1, 'notice', 'arch/x86/kvm/svm/nested.c', 'Qumranet, Inc'),
('no-amd-notice-in-kvm', '6.12', 2, 'notice', 'arch/x86/kvm/svm/nested.c', 'Red Hat, Inc'),
('no-amd-notice-in-kvm', '6.12', 3, 'notice', 'arch/x86/kvm/svm/sev.c', 'Red Hat, Inc'),
('no-amd-notice-in-kvm', '7.3', 1, 'notice', 'arch/x86/kvm/svm/nested.c', 'Qumranet, Inc'),
('no-amd-notice-in-kvm', '7.3', 2, 'notice', 'arch/x86/kvm/svm/nested.c', 'Red Hat, Inc'),
('no-amd-notice-in-kvm', '7.3', 3, 'notice', 'arch/x86/kvm/svm/sev.c', 'Red Hat, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('copyright-count-covers-511-files', 'definition', 'ownership', null,
    'What the copyright count for Linux 7.3 covers',
    'The copyright figures for KVM in Linux 7.3, taken from Debian''s source package 7.3.4, cover all 511 C, header, assembler, Makefile and Kconfig files that KVM''s twelve sections of MAINTAINERS claim outside tools and documentation; tests (266 files) and tools (4) are counted apart. A notice is any of a file''s first 80 lines that has the word "copyright" with a year or a © sign, or a line below it that goes on with a year; one that names two organisations makes two entries.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('copyright-count-covers-511-files', 1, 'linux-7-3', 'MAINTAINERS, F: lines of the twelve sections on KVM; first 80 lines of the files', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('copyright-count-covers-440-files', 'definition', 'ownership', null,
    'What the copyright count for Linux 6.12 covers',
    'The copyright figures for KVM in Linux 6.12, taken from Debian''s source package 6.12.117, cover the 453 C, header, assembler, Makefile and Kconfig files that KVM''s sections of MAINTAINERS claim outside tests, tools and documentation; the figures that this service published on 22 and 23 November 2026 covered 440 of them. A notice is any of a file''s first 80 lines that has the word "copyright" with a year or a © sign, or a line below it that goes on with a year.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('copyright-count-covers-440-files', 1, 'linux-6-12', 'MAINTAINERS, F: lines of the eleven sections on KVM; first 80 lines of the files', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('files-without-a-notice-7-3', 'fact', 'ownership', null,
    'Nearly a third of KVM''s files name no holder in Linux 7.3',
    'Of KVM''s 511 kernel files in Linux 7.3, 165 have no copyright notice at all, 32% against 31% of the files in Linux 6.12; who wrote the code in them can be traced only in the history of changes.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('files-without-a-notice-7-3', 1, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('files-without-a-notice-7-3', 2, 'linux-6-12', 'copyright notices in the 453 files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('files-with-a-notice-6-12', 'fact', 'ownership', null,
    'Nearly a third of KVM files named no holder in Linux 6.12',
    'Of KVM''s 453 kernel files in Linux 6.12, 313 have at least one copyright notice and 140 have none, so that nearly a third of the files name no holder.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('files-with-a-notice-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('notice-entries-6-12', 'fact', 'ownership', null,
    'KVM''s notices in Linux 6.12 make 416 entries',
    'In Linux 6.12 the 313 KVM files with a copyright notice yield 416 entries from 400 notices, because 16 notices name two organisations each; 406 entries name an organisation and ten a person alone.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('notice-entries-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'IBM is named 77 times in KVM''s notices of Linux 6.12',
    'IBM is the organisation named most often in the copyright notices of KVM''s kernel files in Linux 6.12: 77 times, in 71 of 453 files, for PowerPC (46 entries), s390 (25), x86 (5) and generic code (1). With tests and tools counted, Google comes first.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-notices-in-kvm-6-12', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Arm is named 62 times in KVM''s notices of Linux 6.12',
    'Arm Ltd is named in 62 copyright notices in 62 of KVM''s 453 kernel files in Linux 6.12, 58 of them in the arm64 directories and four in generic code, with years from 2012 to 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm-notices-in-kvm-6-12', 'arm');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Red Hat is named 35 times in KVM''s notices of Linux 6.12',
    'Red Hat is named in 35 copyright notices in 35 of KVM''s 453 kernel files in Linux 6.12, 27 of them for x86 and eight in generic code, with years from 2007 to 2022.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-notices-in-kvm-6-12', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Google is named 31 times in KVM''s notices of Linux 6.12',
    'Google is named in 31 copyright notices in 31 of KVM''s 453 kernel files in Linux 6.12, 30 of them for arm64 and one in generic code; the oldest is of 2020. KVM''s tests, where Google is named far more often, are not among these files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-notices-in-kvm-6-12', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('western-digital-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Western Digital has 26 notices in KVM for RISC-V in Linux 6.12',
    'Western Digital is named in 26 copyright notices in 26 of KVM''s 453 kernel files in Linux 6.12, all of them in the RISC-V port and with years from 2019 to 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('western-digital-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('western-digital-notices-in-kvm-6-12', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('suse-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'SUSE is named 24 times in KVM''s notices of Linux 6.12',
    'SUSE is named in 24 copyright notices in 24 of KVM''s 453 kernel files in Linux 6.12; all of them are in PowerPC code and date from 2009 or 2010.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('suse-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('suse-notices-in-kvm-6-12', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('intel-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Intel is named 14 times in KVM''s notices of Linux 6.12',
    'Intel is named in 14 copyright notices in 12 of KVM''s 453 kernel files in Linux 6.12, 13 of them for x86 and one in generic code, with years from 2004 to 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('intel-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('intel-notices-in-kvm-6-12', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('columbia-and-virtual-open-systems-notices', 'fact', 'ownership', null,
    'Columbia University shares 16 notices in the arm64 port',
    'Columbia University is named in 16 copyright notices of KVM files of Linux 6.12, all in arm64 code: 14 jointly with Virtual Open Systems (2012) and two jointly with Linaro (2016 and 2017).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('columbia-and-virtual-open-systems-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('columbia-and-virtual-open-systems-notices', 'columbia-university'),
('columbia-and-virtual-open-systems-notices', 'linaro'),
('columbia-and-virtual-open-systems-notices', 'virtual-open-systems');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('columbia-and-virtual-open-systems-notices', '6.12', 1, 'notice', 'arch/arm64/kvm/emulate-nested.c', 'Linaro and Columbia University'),
('columbia-and-virtual-open-systems-notices', '6.12', 2, 'notice', 'arch/arm64/kvm/nested.c', 'Columbia University and Linaro Ltd'),
('columbia-and-virtual-open-systems-notices', '7.3', 1, 'notice', 'arch/arm64/kvm/emulate-nested.c', 'Linaro and Columbia University'),
('columbia-and-virtual-open-systems-notices', '7.3', 2, 'notice', 'arch/arm64/kvm/nested.c', 'Columbia University and Linaro Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-notices', 'fact', 'ownership', null,
    'MIPS Technologies leads the notices of the MIPS port',
    'In the MIPS port of KVM in Linux 6.12, 12 copyright notices name MIPS Technologies (2012), four Imagination Technologies (2015 and 2016), one Cavium and one Loongson.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('mips-notices', 'cavium'),
('mips-notices', 'imagination-technologies'),
('mips-notices', 'loongson'),
('mips-notices', 'mips-technologies');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mips-notices', '6.12', 1, 'notice', 'arch/mips/kvm/mips.c', 'MIPS Technologies, Inc'),
('mips-notices', '6.12', 2, 'notice', 'arch/mips/kvm/hypcall.c', 'Imagination Technologies Ltd'),
('mips-notices', '6.12', 3, 'notice', 'arch/mips/kvm/loongson_ipi.c', 'Loongson Technologies, Inc'),
('mips-notices', '7.3', 1, 'notice', 'arch/mips/kvm/mips.c', 'MIPS Technologies, Inc'),
('mips-notices', '7.3', 2, 'notice', 'arch/mips/kvm/hypcall.c', 'Imagination Technologies Ltd'),
('mips-notices', '7.3', 3, 'notice', 'arch/mips/kvm/loongson_ipi.c', 'Loongson Technologies, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-notices-7-3', 'fact', 'ownership', null,
    'All 31 notices in KVM for s390 name IBM in Linux 7.3',
    'Every copyright notice in the 41 s390 files of KVM in Linux 7.3 names IBM: 31 entries in 30 files; eleven files have none.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-notices-7-3', 1, 'linux-7-3', 'arch/s390/kvm and other s390 files that the KVM/s390 section claims, copyright notices', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-notices-7-3', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-notices-are-all-ibm', 'fact', 'ownership', null,
    'Every copyright notice in KVM for s390 names IBM',
    'Every copyright notice in the 27 s390 files of KVM in Linux 6.12 names IBM: 25 notices in 24 files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-notices-are-all-ibm', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-notices-are-all-ibm', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongson-notices-in-kvm-7-3', 'fact', 'ownership', null,
    'Loongson rose to 26 notices in KVM by Linux 7.3',
    'Loongson is named in 26 copyright entries of KVM''s kernel files in Linux 7.3, 25 of them in the LoongArch port and one for MIPS; there was one in Linux 6.1 and 17 in 6.12.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongson-notices-in-kvm-7-3', 1, 'linux-7-3', 'copyright notices in arch/loongarch/kvm and arch/mips/kvm', 'supports', null, null),
('loongson-notices-in-kvm-7-3', 2, 'linux-6-12', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('loongson-notices-in-kvm-7-3', 3, 'linux-6-1', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongson-notices-in-kvm-7-3', 'loongson');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-notices-are-all-loongson', 'fact', 'ownership', null,
    'Every notice in KVM for LoongArch names Loongson',
    'Every copyright notice in the 20 LoongArch files of KVM in Linux 6.12 names Loongson: 16 notices in 16 files; four files have none.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-notices-are-all-loongson', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-notices-are-all-loongson', 'loongson');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-notices', 'fact', 'ownership', null,
    'IBM and SUSE lead the notices of the PowerPC port',
    'In the 89 PowerPC files of KVM in Linux 6.12, 46 copyright entries name IBM, 24 SUSE, 17 Freescale, three a person alone and two Novell.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('powerpc-notices', 'freescale'),
('powerpc-notices', 'ibm'),
('powerpc-notices', 'novell'),
('powerpc-notices', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-notices-7-3', 'fact', 'ownership', null,
    'Western Digital and Ventana lead KVM''s RISC-V notices in 7.3',
    'In the 53 RISC-V files of KVM in Linux 7.3, 28 copyright entries name Western Digital, 19 Ventana Micro Systems, five Rivos, four Qualcomm, two SiFive and one Beijing ESWIN; three files have no notice.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-notices-7-3', 1, 'linux-7-3', 'arch/riscv/kvm and KVM headers of RISC-V, copyright notices', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-notices-7-3', 'eswin'),
('riscv-notices-7-3', 'qualcomm'),
('riscv-notices-7-3', 'rivos'),
('riscv-notices-7-3', 'sifive'),
('riscv-notices-7-3', 'ventana-micro-systems'),
('riscv-notices-7-3', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-notices', 'fact', 'ownership', null,
    'Western Digital leads the notices of the RISC-V port',
    'In the 38 RISC-V files of KVM in Linux 6.12, 26 copyright notices name Western Digital, ten Ventana Micro Systems, three Rivos, two SiFive and one Beijing ESWIN.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-notices', 'eswin'),
('riscv-notices', 'rivos'),
('riscv-notices', 'sifive'),
('riscv-notices', 'ventana-micro-systems'),
('riscv-notices', 'western-digital');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-notices', '6.12', 1, 'notice', 'arch/riscv/kvm/vcpu_pmu.c', 'Rivos Inc'),
('riscv-notices', '6.12', 2, 'notice', 'arch/riscv/kvm/vcpu_vector.c', 'SiFive'),
('riscv-notices', '6.12', 3, 'notice', 'arch/riscv/kvm/trace.h', 'Beijing ESWIN Computing Technology Co., Ltd'),
('riscv-notices', '7.3', 1, 'notice', 'arch/riscv/kvm/vcpu_pmu.c', 'Rivos Inc'),
('riscv-notices', '7.3', 2, 'notice', 'arch/riscv/kvm/vcpu_vector.c', 'SiFive'),
('riscv-notices', '7.3', 3, 'notice', 'arch/riscv/kvm/trace.h', 'Beijing ESWIN Computing Technology Co., Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-notices-7-3', 'fact', 'ownership', null,
    'Only 34 of 113 x86 files of KVM name a holder in 7.3',
    'Of the 113 x86 files of KVM in Linux 7.3 only 34 have a copyright notice, although x86 has the most lines of all ports; 26 entries name Red Hat, 18 Qumranet, twelve Intel and five IBM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-notices-7-3', 1, 'linux-7-3', 'x86 files that the KVM sections of MAINTAINERS claim, copyright notices', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('x86-notices-7-3', 'ibm'),
('x86-notices-7-3', 'intel'),
('x86-notices-7-3', 'qumranet'),
('x86-notices-7-3', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-files-mostly-without-notice', 'fact', 'ownership', null,
    'Two thirds of KVM''s x86 files named no holder in Linux 6.12',
    'Most x86 files of KVM in Linux 6.12 name no holder: of 108 only 35 have a copyright notice; 27 entries name Red Hat, 18 Qumranet, 13 Intel and five IBM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-files-mostly-without-notice', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('x86-files-mostly-without-notice', 'ibm'),
('x86-files-mostly-without-notice', 'intel'),
('x86-files-mostly-without-notice', 'qumranet'),
('x86-files-mostly-without-notice', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-notices', 'fact', 'ownership', null,
    'Arm and Google lead the notices of the arm64 port',
    'Of the 117 arm64 files of KVM in Linux 6.12, 95 have a copyright notice; the entries name Arm 58 times, Google 30, Columbia University 16, Virtual Open Systems 14, Linaro six times and Deep Blue Solutions once.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-notices', 'arm'),
('arm64-notices', 'columbia-university'),
('arm64-notices', 'deep-blue-solutions'),
('arm64-notices', 'google'),
('arm64-notices', 'linaro'),
('arm64-notices', 'virtual-open-systems');

insert into fact (id, kind, topic_id, date, title, statement) values
('generic-notices', 'fact', 'ownership', null,
    'Red Hat leads the notices of KVM''s generic code',
    'Of the 34 generic files of KVM in Linux 6.12, 17 have a copyright notice: eight entries name Red Hat, four Arm, two Bull and one each IBM, Qumranet, Intel, Novell, Google, Amazon, Linaro and Alexander Graf.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('generic-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('generic-notices', 'amazon'),
('generic-notices', 'arm'),
('generic-notices', 'bull'),
('generic-notices', 'google'),
('generic-notices', 'intel'),
('generic-notices', 'linaro'),
('generic-notices', 'novell'),
('generic-notices', 'qumranet'),
('generic-notices', 'red-hat');
insert into fact_person (fact_id, person_id) values
('generic-notices', 'alexander-graf');

insert into fact (id, kind, topic_id, date, title, statement) values
('amd-notice-in-one-kvm-test', 'fact', 'ownership', '2024',
    'One KVM test names AMD as copyright holder',
    'One file of KVM''s tests in Linux 7.3, x86/kvm_buslock_test.c, names AMD (2024) in its copyright notice; none of the 511 kernel files does.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('amd-notice-in-one-kvm-test', 1, 'linux-7-3', 'tools/testing/selftests/kvm/x86/kvm_buslock_test.c, header; notices of the 511 kernel files', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('amd-notice-in-one-kvm-test', 'amd');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('amd-notice-in-one-kvm-test', '7.3', 1, 'notice', 'tools/testing/selftests/kvm/x86/kvm_buslock_test.c', 'Advanced Micro Devices, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-years-of-kvm-notices', 'fact', 'ownership', null,
    'First years in KVM''s notices of Linux 6.12 run from 2001 to 2024',
    'The first years in the copyright notices of KVM''s 453 kernel files in Linux 6.12 run from 2001 to 2024; 2012 is the most frequent, with 77 of 416 entries, and 89 entries begin in 2020 or later.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-years-of-kvm-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-contains-code-older-than-kvm', 'fact', 'ownership', null,
    'Some notices in KVM are older than KVM',
    'Some KVM files have copyright notices older than KVM: ten entries in Linux 6.12 begin before 2006, such as MandrakeSoft 2001 in arch/x86/kvm/ioapic.c, which is based on code of Xen, and Deep Blue Solutions 2002 in arch/arm64/kvm/vmid.c, which is based on other arm64 code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-contains-code-older-than-kvm', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('kvm-contains-code-older-than-kvm', 2, 'linux-6-12', 'arch/x86/kvm/ioapic.c, file header, copyright lines', 'supports', null, null),
('kvm-contains-code-older-than-kvm', 3, 'linux-6-12', 'arch/arm64/kvm/vmid.c, file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-contains-code-older-than-kvm', 'deep-blue-solutions'),
('kvm-contains-code-older-than-kvm', 'mandrakesoft');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-contains-code-older-than-kvm', '6.12', 1, 'notice', 'arch/x86/kvm/ioapic.c', 'MandrakeSoft S.A'),
('kvm-contains-code-older-than-kvm', '6.12', 2, 'notice', 'arch/arm64/kvm/vmid.c', 'Deep Blue Solutions Ltd'),
('kvm-contains-code-older-than-kvm', '7.3', 1, 'notice', 'arch/x86/kvm/ioapic.c', 'MandrakeSoft S.A'),
('kvm-contains-code-older-than-kvm', '7.3', 2, 'notice', 'arch/arm64/kvm/vmid.c', 'Deep Blue Solutions Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('notices-naming-a-person-alone', 'fact', 'ownership', null,
    'Ten copyright entries in KVM name only a person',
    'Ten copyright entries in KVM''s kernel files of Linux 6.12 and 7.3 name a person and no organisation as holder: Alexander Graf three times, Fabrice Bellard, Keir Fraser and Andrey Smetanin twice each and Jocelyn Mayer once.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('notices-naming-a-person-alone', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('notices-naming-a-person-alone', 2, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('notices-naming-a-person-alone', 'alexander-graf'),
('notices-naming-a-person-alone', 'andrey-smetanin'),
('notices-naming-a-person-alone', 'fabrice-bellard'),
('notices-naming-a-person-alone', 'jocelyn-mayer'),
('notices-naming-a-person-alone', 'keir-fraser');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('notices-naming-a-person-alone', '6.12', 1, 'notice', 'arch/x86/kvm/i8259.c', 'Fabrice Bellard'),
('notices-naming-a-person-alone', '6.12', 2, 'notice', 'arch/x86/kvm/emulate.c', 'Keir Fraser'),
('notices-naming-a-person-alone', '6.12', 3, 'notice', 'arch/x86/kvm/hyperv.c', 'Andrey Smetanin'),
('notices-naming-a-person-alone', '6.12', 4, 'notice', 'arch/powerpc/kvm/mpic.c', 'Jocelyn Mayer'),
('notices-naming-a-person-alone', '6.12', 5, 'notice', 'virt/kvm/irqchip.c', 'Alexander Graf'),
('notices-naming-a-person-alone', '7.3', 1, 'notice', 'arch/x86/kvm/i8259.c', 'Fabrice Bellard'),
('notices-naming-a-person-alone', '7.3', 2, 'notice', 'arch/x86/kvm/emulate.c', 'Keir Fraser'),
('notices-naming-a-person-alone', '7.3', 3, 'notice', 'arch/x86/kvm/hyperv.c', 'Andrey Smetanin'),
('notices-naming-a-person-alone', '7.3', 4, 'notice', 'arch/powerpc/kvm/mpic.c', 'Jocelyn Mayer'),
('notices-naming-a-person-alone', '7.3', 5, 'notice', 'virt/kvm/irqchip.c', 'Alexander Graf');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-files-grew-5-10-to-7-3', 'fact', 'ownership', null,
    'KVM grew from 326 to 511 kernel files between 5.10 and 7.3',
    'The kernel files that KVM''s sections of MAINTAINERS claim outside tools and documentation grew from 326 with about 216,900 lines in Linux 5.10 to 398 in 6.1, 453 in 6.12, 501 in 7.2 and 511 with about 326,700 lines in 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-files-grew-5-10-to-7-3', 1, 'linux-5-10', 'files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('kvm-files-grew-5-10-to-7-3', 2, 'linux-6-1', 'files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('kvm-files-grew-5-10-to-7-3', 3, 'linux-6-12', 'files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('kvm-files-grew-5-10-to-7-3', 4, 'linux-7-2', 'files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('kvm-files-grew-5-10-to-7-3', 5, 'linux-7-3', 'files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('growth-from-6-1-to-6-12', 'fact', 'ownership', null,
    'KVM grew from 398 to 453 files between Linux 6.1 and 6.12',
    'Between Linux 6.1 and 6.12 KVM''s kernel files grew in number from 398 to 453, and their copyright entries from 372 to 416; the new LoongArch port accounts for 20 files and 16 entries.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('growth-from-6-1-to-6-12', 1, 'linux-6-1', 'copyright notices, first 80 lines of the 398 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('growth-from-6-1-to-6-12', 2, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('old-holders-unchanged-6-1-to-6-12', 'fact', 'ownership', null,
    'Notices of seven older holders stood still from Linux 6.1 to 6.12',
    'In KVM''s kernel files the number of copyright entries that name IBM (77), Arm (62), Red Hat (35), SUSE (24), Qumranet (19), Freescale (17) or Intel (14) is the same in Linux 6.12 as in Linux 6.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('old-holders-unchanged-6-1-to-6-12', 1, 'linux-6-1', 'copyright notices, first 80 lines of the 398 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('old-holders-unchanged-6-1-to-6-12', 2, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('old-holders-unchanged-6-1-to-6-12', 'arm'),
('old-holders-unchanged-6-1-to-6-12', 'freescale'),
('old-holders-unchanged-6-1-to-6-12', 'ibm'),
('old-holders-unchanged-6-1-to-6-12', 'intel'),
('old-holders-unchanged-6-1-to-6-12', 'qumranet'),
('old-holders-unchanged-6-1-to-6-12', 'red-hat'),
('old-holders-unchanged-6-1-to-6-12', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('new-notices-from-6-1-to-6-12', 'fact', 'ownership', null,
    'Loongson, Ventana and Google gained notices by Linux 6.12',
    'From Linux 6.1 to Linux 6.12 the KVM copyright entries that name Loongson rose from 1 to 17, those of Ventana Micro Systems from 3 to 10, of Western Digital from 20 to 26 and of Google from 26 to 31.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('new-notices-from-6-1-to-6-12', 1, 'linux-6-1', 'copyright notices, first 80 lines of the 398 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('new-notices-from-6-1-to-6-12', 2, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('new-notices-from-6-1-to-6-12', 'google'),
('new-notices-from-6-1-to-6-12', 'loongson'),
('new-notices-from-6-1-to-6-12', 'ventana-micro-systems'),
('new-notices-from-6-1-to-6-12', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('qualcomm-new-in-kvm-notices-7-3', 'fact', 'ownership', '2026',
    'Qualcomm is named in KVM''s notices in Linux 7.2 but not in 6.12',
    'Qualcomm is the one organisation that KVM''s copyright notices name in Linux 7.2 and 7.3 and not yet in 6.12: four RISC-V files, among them arch/riscv/kvm/isa.c, have a notice of Qualcomm Technologies of 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qualcomm-new-in-kvm-notices-7-3', 1, 'linux-7-3', 'arch/riscv/kvm/isa.c and vcpu_config.c, arch/riscv/include/asm/kvm_isa.h and kvm_vcpu_config.h, headers', 'supports', null, null),
('qualcomm-new-in-kvm-notices-7-3', 2, 'linux-7-2', 'the same files, headers', 'supports', null, null),
('qualcomm-new-in-kvm-notices-7-3', 3, 'linux-6-12', 'copyright notices in the files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qualcomm-new-in-kvm-notices-7-3', 'qualcomm');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('qualcomm-new-in-kvm-notices-7-3', '7.3', 1, 'notice', 'arch/riscv/kvm/isa.c', 'Qualcomm Technologies, Inc'),
('qualcomm-new-in-kvm-notices-7-3', '7.3', 2, 'notice', 'arch/riscv/kvm/vcpu_config.c', 'Qualcomm Technologies, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('three-new-holders-in-6-12', 'fact', 'ownership', null,
    'Rivos, SiFive and ESWIN entered KVM''s notices by Linux 6.12',
    'Three organisations are named in the copyright notices of KVM''s kernel files in Linux 6.12 but not in those of Linux 6.1: Rivos, SiFive and Beijing ESWIN, all in the RISC-V port; none of those named in 6.1 has disappeared.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('three-new-holders-in-6-12', 1, 'linux-6-1', 'copyright notices, first 80 lines of the 398 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('three-new-holders-in-6-12', 2, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('three-new-holders-in-6-12', 'eswin'),
('three-new-holders-in-6-12', 'rivos'),
('three-new-holders-in-6-12', 'sifive');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-main-notices', 'fact', 'ownership', null,
    'Qumranet and Red Hat are named in kvm_main.c',
    'virt/kvm/kvm_main.c, the core file of KVM, has two copyright notices in Linux 6.12 and 7.3, of 2006 for Qumranet and of 2010 for Red Hat, and names Avi Kivity and Yaniv Kamay as its authors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-main-notices', 1, 'linux-6-12', 'virt/kvm/kvm_main.c, file header', 'supports', null, null),
('kvm-main-notices', 2, 'linux-4-14-kvm-main', 'file header', 'supports', null, null),
('kvm-main-notices', 3, 'linux-7-3', 'virt/kvm/kvm_main.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-main-notices', 'qumranet'),
('kvm-main-notices', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kvm-main-notices', 'avi-kivity'),
('kvm-main-notices', 'yaniv-kamay');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-main-notices', '6.12', 1, 'notice', 'virt/kvm/kvm_main.c', 'Qumranet, Inc'),
('kvm-main-notices', '6.12', 2, 'notice', 'virt/kvm/kvm_main.c', 'Red Hat, Inc'),
('kvm-main-notices', '6.12', 3, 'text', 'virt/kvm/kvm_main.c', 'Avi Kivity'),
('kvm-main-notices', '6.12', 4, 'text', 'virt/kvm/kvm_main.c', 'Yaniv Kamay'),
('kvm-main-notices', '7.3', 1, 'notice', 'virt/kvm/kvm_main.c', 'Qumranet, Inc'),
('kvm-main-notices', '7.3', 2, 'notice', 'virt/kvm/kvm_main.c', 'Red Hat, Inc'),
('kvm-main-notices', '7.3', 3, 'text', 'virt/kvm/kvm_main.c', 'Avi Kivity'),
('kvm-main-notices', '7.3', 4, 'text', 'virt/kvm/kvm_main.c', 'Yaniv Kamay');

insert into fact (id, kind, topic_id, date, title, statement) values
('vmx-notices', 'fact', 'ownership', null,
    'vmx.c, KVM''s main Intel file, names Qumranet and Red Hat',
    'The main file of KVM''s code for Intel VT-x, arch/x86/kvm/vmx/vmx.c, has two copyright notices in Linux 6.12 and 7.3, of 2006 for Qumranet and of 2010 for Red Hat, but none for Intel, which sgx.c in the same directory names for 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vmx-notices', 1, 'linux-6-12', 'arch/x86/kvm/vmx/vmx.c and sgx.c, file headers, copyright lines', 'supports', null, null),
('vmx-notices', 2, 'linux-vfio-vmx', 'file header', 'supports', null, null),
('vmx-notices', 3, 'linux-7-3', 'arch/x86/kvm/vmx/vmx.c and sgx.c, file headers, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vmx-notices', 'intel'),
('vmx-notices', 'qumranet'),
('vmx-notices', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('vmx-notices', '6.12', 1, 'notice', 'arch/x86/kvm/vmx/vmx.c', 'Qumranet, Inc'),
('vmx-notices', '6.12', 2, 'notice', 'arch/x86/kvm/vmx/vmx.c', 'Red Hat, Inc'),
('vmx-notices', '7.3', 1, 'notice', 'arch/x86/kvm/vmx/vmx.c', 'Qumranet, Inc'),
('vmx-notices', '7.3', 2, 'notice', 'arch/x86/kvm/vmx/vmx.c', 'Red Hat, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-module-author', 'fact', 'ownership', null,
    'Three KVM files still give Qumranet as module author',
    'Three KVM files, virt/kvm/kvm_main.c, arch/x86/kvm/vmx/vmx.c and arch/x86/kvm/svm/svm.c, still give Qumranet as module author in Linux 6.12 and 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-module-author', 1, 'linux-6-12', 'MODULE_AUTHOR lines in virt/kvm/kvm_main.c, arch/x86/kvm/vmx/vmx.c and arch/x86/kvm/svm/svm.c', 'supports', null, null),
('qumranet-module-author', 2, 'linux-7-3', 'MODULE_AUTHOR lines in virt/kvm/kvm_main.c, arch/x86/kvm/vmx/vmx.c and arch/x86/kvm/svm/svm.c', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-module-author', 'qumranet');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('qumranet-module-author', '6.12', 1, 'text', 'virt/kvm/kvm_main.c', 'MODULE_AUTHOR("Qumranet")'),
('qumranet-module-author', '6.12', 2, 'text', 'arch/x86/kvm/vmx/vmx.c', 'MODULE_AUTHOR("Qumranet")'),
('qumranet-module-author', '6.12', 3, 'text', 'arch/x86/kvm/svm/svm.c', 'MODULE_AUTHOR("Qumranet")'),
('qumranet-module-author', '7.3', 1, 'text', 'virt/kvm/kvm_main.c', 'MODULE_AUTHOR("Qumranet")'),
('qumranet-module-author', '7.3', 2, 'text', 'arch/x86/kvm/vmx/vmx.c', 'MODULE_AUTHOR("Qumranet")'),
('qumranet-module-author', '7.3', 3, 'text', 'arch/x86/kvm/svm/svm.c', 'MODULE_AUTHOR("Qumranet")');

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-c-notices', 'fact', 'ownership', null,
    'KVM''s central x86 file has four copyright notices',
    'KVM''s central x86 file, arch/x86/kvm/x86.c, names Qumranet twice (2006 and 2008), IBM (2008) and Red Hat (2010) in its copyright notices in Linux 6.12 and 7.3; its four authors have addresses at Qumranet (Avi Kivity, Yaniv Kamay and Amit Shah) and IBM in Israel (Ben-Ami Yassour).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-c-notices', 1, 'linux-6-12', 'arch/x86/kvm/x86.c, file header', 'supports', null, null),
('x86-c-notices', 2, 'linux-7-3', 'arch/x86/kvm/x86.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('x86-c-notices', 'ibm'),
('x86-c-notices', 'qumranet'),
('x86-c-notices', 'red-hat');
insert into fact_person (fact_id, person_id) values
('x86-c-notices', 'amit-shah'),
('x86-c-notices', 'avi-kivity'),
('x86-c-notices', 'ben-ami-yassour'),
('x86-c-notices', 'yaniv-kamay');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('x86-c-notices', '6.12', 1, 'notice', 'arch/x86/kvm/x86.c', 'Qumranet, Inc'),
('x86-c-notices', '6.12', 2, 'notice', 'arch/x86/kvm/x86.c', 'Red Hat, Inc'),
('x86-c-notices', '6.12', 3, 'notice', 'arch/x86/kvm/x86.c', 'IBM Corporation'),
('x86-c-notices', '7.3', 1, 'notice', 'arch/x86/kvm/x86.c', 'Qumranet, Inc'),
('x86-c-notices', '7.3', 2, 'notice', 'arch/x86/kvm/x86.c', 'Red Hat, Inc'),
('x86-c-notices', '7.3', 3, 'notice', 'arch/x86/kvm/x86.c', 'IBM Corporation');

insert into fact (id, kind, topic_id, date, title, statement) values
('lapic-notices', 'fact', 'ownership', null,
    'Four companies are named in KVM''s local APIC code',
    'KVM''s local APIC code for x86, arch/x86/kvm/lapic.c, has copyright notices naming Qumranet (2006), Novell (2007), Intel (2007) and Red Hat (2009) in Linux 6.12 and 7.3, and one more naming Intel (2004) for the Xen 3.1 code on which it is based. Its authors have addresses at Qumranet (Dor Laor), Novell (Gregory Haskins) and Intel (Yaozu Dong).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lapic-notices', 1, 'linux-6-12', 'arch/x86/kvm/lapic.c, file header', 'supports', null, null),
('lapic-notices', 2, 'linux-7-3', 'arch/x86/kvm/lapic.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lapic-notices', 'intel'),
('lapic-notices', 'novell'),
('lapic-notices', 'qumranet'),
('lapic-notices', 'red-hat');
insert into fact_person (fact_id, person_id) values
('lapic-notices', 'dor-laor'),
('lapic-notices', 'gregory-haskins'),
('lapic-notices', 'yaozu-dong');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('lapic-notices', '6.12', 1, 'notice', 'arch/x86/kvm/lapic.c', 'Novell'),
('lapic-notices', '6.12', 2, 'notice', 'arch/x86/kvm/lapic.c', 'Intel'),
('lapic-notices', '6.12', 3, 'text', 'arch/x86/kvm/lapic.c', 'Based on Xen 3.1 code, Copyright (c) 2004, Intel Corporation.'),
('lapic-notices', '7.3', 1, 'notice', 'arch/x86/kvm/lapic.c', 'Novell'),
('lapic-notices', '7.3', 2, 'notice', 'arch/x86/kvm/lapic.c', 'Intel'),
('lapic-notices', '7.3', 3, 'text', 'arch/x86/kvm/lapic.c', 'Based on Xen 3.1 code, Copyright (c) 2004, Intel Corporation.');

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-side-notices', 'fact', 'ownership', null,
    'Red Hat and IBM are named in KVM''s guest support',
    'KVM''s guest support for x86, arch/x86/kernel/kvm.c, has two copyright notices of 2007 in Linux 6.12 and 7.3, one naming Red Hat with Ingo Molnar and one naming IBM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-side-notices', 1, 'linux-6-12', 'arch/x86/kernel/kvm.c, file header, copyright lines', 'supports', null, null),
('guest-side-notices', 2, 'linux-7-3', 'arch/x86/kernel/kvm.c, file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('guest-side-notices', 'ibm'),
('guest-side-notices', 'red-hat');
insert into fact_person (fact_id, person_id) values
('guest-side-notices', 'ingo-molnar');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('guest-side-notices', '6.12', 1, 'notice', 'arch/x86/kernel/kvm.c', 'Red Hat, Inc., Ingo Molnar'),
('guest-side-notices', '6.12', 2, 'notice', 'arch/x86/kernel/kvm.c', 'IBM Corporation'),
('guest-side-notices', '7.3', 1, 'notice', 'arch/x86/kernel/kvm.c', 'Red Hat, Inc., Ingo Molnar'),
('guest-side-notices', '7.3', 2, 'notice', 'arch/x86/kernel/kvm.c', 'IBM Corporation');

insert into fact (id, kind, topic_id, date, title, statement) values
('illumos-port-keeps-the-notices', 'fact', 'ownership', null,
    'The illumos port of KVM keeps the Qumranet notice',
    'The port of KVM to the illumos operating system keeps the old claims beside the new: one of its files names Qumranet (2006) and Joyent (2019) in its copyright notices.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('illumos-port-keeps-the-notices', 1, 'file-illumos-kvm', 'file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('illumos-port-keeps-the-notices', 'joyent'),
('illumos-port-keeps-the-notices', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-is-a-trademark-of-linus-torvalds', 'fact', 'ownership', null,
    'Linux is a registered trademark of Linus Torvalds',
    'Linux, the name of the kernel that KVM is part of, is a registered trademark of Linus Torvalds, according to the legal note that closes a document by an IBM author in the kernel''s own source tree.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-is-a-trademark-of-linus-torvalds', 1, 'linux-6-12', 'Documentation/RCU/Design/Data-Structures/Data-Structures.rst, closing note', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('linux-is-a-trademark-of-linus-torvalds', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-mark-institute-administers-the-mark', 'fact', 'ownership', null,
    'The Linux Mark Institute administers the name Linux',
    'The Linux Mark Institute administers the trademark Linux on behalf of Linus Torvalds and has come to grant free, perpetual sublicences, according to encyclopedia articles; no counterpart of it for the name KVM has been found.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-mark-institute-administers-the-mark', 1, 'thefullwiki-linux-mark', 'article body', 'supports', null, null),
('linux-mark-institute-administers-the-mark', 2, 'wikimili-linux-mark', 'article body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('linux-mark-institute-administers-the-mark', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('separate-copyright-interests', 'fact', 'ownership', null,
    'Each copyright holder may enforce its own rights in KVM',
    'Each holder''s copyright in the Linux kernel, and so in KVM, is a separate interest that may be enforced on its own; the kernel''s enforcement statement recognises a right to do so, but asks that it be used for the good of the community.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('separate-copyright-interests', 1, 'linux-6-12', 'Documentation/process/kernel-enforcement-statement.rst, second paragraph', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('separate-copyright-interests', '6.12', 1, 'text', 'Documentation/process/kernel-enforcement-statement.rst', 'Although there is a right to enforce the separate copyright interests in the'),
('separate-copyright-interests', '7.3', 1, 'text', 'Documentation/process/kernel-enforcement-statement.rst', 'Although there is a right to enforce the separate copyright interests in the');

insert into fact (id, kind, topic_id, date, title, statement) values
('i8254-notices', 'fact', 'ownership', null,
    'KVM''s timer emulation has five copyright notices',
    'The timer emulation of KVM, arch/x86/kvm/i8254.c, has five copyright notices in Linux 6.12 and 7.3, naming Fabrice Bellard (2003-2004), Intel (2006 and 2008), Keir Fraser with XenSource (2007) and Red Hat (2009).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('i8254-notices', 1, 'linux-6-12', 'arch/x86/kvm/i8254.c, file header, copyright lines', 'supports', null, null),
('i8254-notices', 2, 'linux-7-3', 'arch/x86/kvm/i8254.c, file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('i8254-notices', 'intel'),
('i8254-notices', 'red-hat'),
('i8254-notices', 'xensource');
insert into fact_person (fact_id, person_id) values
('i8254-notices', 'fabrice-bellard'),
('i8254-notices', 'keir-fraser');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('i8254-notices', '6.12', 1, 'notice', 'arch/x86/kvm/i8254.c', 'Fabrice Bellard'),
('i8254-notices', '6.12', 2, 'notice', 'arch/x86/kvm/i8254.c', 'Keir Fraser, XenSource Inc'),
('i8254-notices', '6.12', 3, 'notice', 'arch/x86/kvm/i8254.c', 'Intel Corporation'),
('i8254-notices', '7.3', 1, 'notice', 'arch/x86/kvm/i8254.c', 'Fabrice Bellard'),
('i8254-notices', '7.3', 2, 'notice', 'arch/x86/kvm/i8254.c', 'Keir Fraser, XenSource Inc'),
('i8254-notices', '7.3', 3, 'notice', 'arch/x86/kvm/i8254.c', 'Intel Corporation');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-emulation-notices', 'fact', 'ownership', null,
    'Oracle and Amazon are named in KVM''s Xen emulation',
    'KVM''s emulation of Xen interfaces, arch/x86/kvm/xen.c, names Oracle (2019) and Amazon (2020) in its copyright notices in Linux 6.12 and 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-emulation-notices', 1, 'file-x86-xen', 'file header', 'supports', null, null),
('xen-emulation-notices', 2, 'linux-6-12', 'arch/x86/kvm/xen.c, file header, copyright lines', 'supports', null, null),
('xen-emulation-notices', 3, 'linux-7-3', 'arch/x86/kvm/xen.c, file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-emulation-notices', 'amazon'),
('xen-emulation-notices', 'oracle');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('xen-emulation-notices', '6.12', 1, 'text', 'arch/x86/kvm/xen.c', '2019 Oracle and/or its affiliates'),
('xen-emulation-notices', '6.12', 2, 'text', 'arch/x86/kvm/xen.c', '2020 Amazon.com, Inc. or its affiliates'),
('xen-emulation-notices', '7.3', 1, 'text', 'arch/x86/kvm/xen.c', '2019 Oracle and/or its affiliates'),
('xen-emulation-notices', '7.3', 2, 'text', 'arch/x86/kvm/xen.c', '2020 Amazon.com, Inc. or its affiliates');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-main-notice', 'fact', 'ownership', null,
    'IBM is named in the main file of KVM for s390',
    'The main file of KVM for s390, arch/s390/kvm/kvm-s390.c in Linux 6.12 and s390/s390.c in 7.3, has a copyright notice of IBM with the years 2008 and 2020; its header names Carsten Otte and Christian Borntraeger first among four authors, and an older version names Heiko Carstens after them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-main-notice', 1, 'file-s390-kvm', 'file header', 'supports', null, null),
('s390-main-notice', 2, 'linux-6-12', 'arch/s390/kvm/kvm-s390.c, file header', 'supports', null, null),
('s390-main-notice', 3, 'file-s390-kvm-2014', 'file header', 'supports', null, null),
('s390-main-notice', 4, 'linux-7-3', 'arch/s390/kvm/s390/s390.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-main-notice', 'ibm');
insert into fact_person (fact_id, person_id) values
('s390-main-notice', 'carsten-otte'),
('s390-main-notice', 'christian-borntraeger'),
('s390-main-notice', 'heiko-carstens');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-main-notice', '6.12', 1, 'notice', 'arch/s390/kvm/kvm-s390.c', 'IBM Corp'),
('s390-main-notice', '6.12', 2, 'text', 'arch/s390/kvm/kvm-s390.c', 'Carsten Otte'),
('s390-main-notice', '7.3', 1, 'notice', 'arch/s390/kvm/s390/s390.c', 'IBM Corp'),
('s390-main-notice', '7.3', 2, 'text', 'arch/s390/kvm/s390/s390.c', 'Carsten Otte');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-main-notice', 'fact', 'ownership', null,
    'IBM is named in the main file of KVM for PowerPC',
    'The main file of KVM for PowerPC, arch/powerpc/kvm/powerpc.c, has a copyright notice of IBM of 2007 in Linux 6.12 and 7.3 and names Hollis Blanchard first among its authors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-main-notice', 1, 'linux-6-12', 'arch/powerpc/kvm/powerpc.c, file header', 'supports', null, null),
('powerpc-main-notice', 2, 'linux-7-3', 'arch/powerpc/kvm/powerpc.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('powerpc-main-notice', 'ibm');
insert into fact_person (fact_id, person_id) values
('powerpc-main-notice', 'hollis-blanchard');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('powerpc-main-notice', '6.12', 1, 'notice', 'arch/powerpc/kvm/powerpc.c', 'IBM Corp'),
('powerpc-main-notice', '6.12', 2, 'text', 'arch/powerpc/kvm/powerpc.c', 'Hollis Blanchard'),
('powerpc-main-notice', '7.3', 1, 'notice', 'arch/powerpc/kvm/powerpc.c', 'IBM Corp'),
('powerpc-main-notice', '7.3', 2, 'text', 'arch/powerpc/kvm/powerpc.c', 'Hollis Blanchard');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm-c-notice', 'fact', 'ownership', null,
    'Two holders share the notice of KVM''s main arm64 file',
    'The main file of KVM for arm64, arch/arm64/kvm/arm.c, has one copyright notice in Linux 6.12 and 7.3, shared by Virtual Open Systems and Columbia University (2012), and names Christoffer Dall as its author.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm-c-notice', 1, 'linux-6-12', 'arch/arm64/kvm/arm.c, file header', 'supports', null, null),
('arm-c-notice', 2, 'linux-7-3', 'arch/arm64/kvm/arm.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm-c-notice', 'columbia-university'),
('arm-c-notice', 'virtual-open-systems');
insert into fact_person (fact_id, person_id) values
('arm-c-notice', 'christoffer-dall');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm-c-notice', '6.12', 1, 'notice', 'arch/arm64/kvm/arm.c', 'Virtual Open Systems and Columbia University'),
('arm-c-notice', '6.12', 2, 'text', 'arch/arm64/kvm/arm.c', 'Christoffer Dall'),
('arm-c-notice', '7.3', 1, 'notice', 'arch/arm64/kvm/arm.c', 'Virtual Open Systems and Columbia University'),
('arm-c-notice', '7.3', 2, 'text', 'arch/arm64/kvm/arm.c', 'Christoffer Dall');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-main-notice', 'fact', 'ownership', null,
    'Western Digital is named in KVM''s main RISC-V file',
    'The main file of KVM for RISC-V, arch/riscv/kvm/main.c, has a copyright notice of Western Digital of 2019 in Linux 6.12 and 7.3 and names Anup Patel as its author.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-main-notice', 1, 'file-riscv-main', 'file header', 'supports', null, null),
('riscv-main-notice', 2, 'linux-6-12', 'arch/riscv/kvm/main.c, file header', 'supports', null, null),
('riscv-main-notice', 3, 'linux-7-3', 'arch/riscv/kvm/main.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-main-notice', 'western-digital');
insert into fact_person (fact_id, person_id) values
('riscv-main-notice', 'anup-patel');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-main-notice', '6.12', 1, 'notice', 'arch/riscv/kvm/main.c', 'Western Digital Corporation or its affiliates'),
('riscv-main-notice', '6.12', 2, 'text', 'arch/riscv/kvm/main.c', 'Anup Patel'),
('riscv-main-notice', '7.3', 1, 'notice', 'arch/riscv/kvm/main.c', 'Western Digital Corporation or its affiliates'),
('riscv-main-notice', '7.3', 2, 'text', 'arch/riscv/kvm/main.c', 'Anup Patel');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-main-notice', 'fact', 'ownership', null,
    'Loongson is named in KVM''s main LoongArch file',
    'The main file of KVM for LoongArch, arch/loongarch/kvm/main.c, has a copyright notice of Loongson Technology Corporation Limited for 2020 to 2023 in Linux 6.12 and 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-main-notice', 1, 'linux-6-12', 'arch/loongarch/kvm/main.c, file header, copyright lines', 'supports', null, null),
('loongarch-main-notice', 2, 'linux-7-3', 'arch/loongarch/kvm/main.c, file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-main-notice', 'loongson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('loongarch-main-notice', '6.12', 1, 'notice', 'arch/loongarch/kvm/main.c', 'Loongson Technology Corporation Limited'),
('loongarch-main-notice', '7.3', 1, 'notice', 'arch/loongarch/kvm/main.c', 'Loongson Technology Corporation Limited');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-main-notice', 'fact', 'ownership', null,
    'MIPS Technologies is named in KVM''s main MIPS file',
    'The main file of KVM for MIPS, arch/mips/kvm/mips.c, has a copyright notice of MIPS Technologies of 2012 in Linux 6.12 and 7.3 and names Sanjay Lal, with a KYMA Systems address, as its author.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-main-notice', 1, 'linux-6-12', 'arch/mips/kvm/mips.c, file header', 'supports', null, null),
('mips-main-notice', 2, 'linux-7-3', 'arch/mips/kvm/mips.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('mips-main-notice', 'kyma-systems'),
('mips-main-notice', 'mips-technologies');
insert into fact_person (fact_id, person_id) values
('mips-main-notice', 'sanjay-lal');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mips-main-notice', '6.12', 1, 'notice', 'arch/mips/kvm/mips.c', 'MIPS Technologies, Inc'),
('mips-main-notice', '6.12', 2, 'text', 'arch/mips/kvm/mips.c', 'Sanjay Lal'),
('mips-main-notice', '7.3', 1, 'notice', 'arch/mips/kvm/mips.c', 'MIPS Technologies, Inc'),
('mips-main-notice', '7.3', 2, 'text', 'arch/mips/kvm/mips.c', 'Sanjay Lal');

insert into fact (id, kind, topic_id, date, title, statement) values
('freescale-became-nxp', 'fact', 'ownership', '2015-12',
    'Freescale, named in KVM''s notices, became part of NXP',
    'Freescale, which copyright notices in KVM''s PowerPC code name, became part of NXP in December 2015; the merger had been announced at 11.8 billion US dollars.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('freescale-became-nxp', 1, 'electronics360-nxp-freescale', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('freescale-became-nxp', 'freescale'),
('freescale-became-nxp', 'nxp');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('freescale-became-nxp', '7.3', 1, 'notice', 'arch/powerpc/kvm/e500_mmu.c', 'Freescale Semiconductor, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-changed-hands', 'fact', 'ownership', null,
    'The company behind KVM''s MIPS port changed hands many times',
    'MIPS Technologies, which copyright notices in KVM''s MIPS port name, was sold to Imagination in 2013, to Tallwood in 2017 and to Wave Computing in 2018; Wave went bankrupt in 2020 and took the name MIPS in 2021, according to an account of that year.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-changed-hands', 1, 'matt-rickard-mips', 'list of owners', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('mips-changed-hands', 'imagination-technologies'),
('mips-changed-hands', 'mips-technologies');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mips-changed-hands', '7.3', 1, 'notice', 'arch/mips/kvm/mips.c', 'MIPS Technologies, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('globalfoundries-agreed-to-buy-mips', 'fact', 'ownership', '2025-08-14',
    'GlobalFoundries bought MIPS in 2025',
    'GlobalFoundries announced on 14 August 2025 that it had completed its purchase of MIPS, agreed on 8 July; MIPS is the company whose predecessor is named in the copyright notices of KVM''s MIPS port.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('globalfoundries-agreed-to-buy-mips', 1, 'semiwiki-globalfoundries-mips', 'announcement', 'supports', null, null),
('globalfoundries-agreed-to-buy-mips', 2, 'investing-2025-08-14', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('globalfoundries-agreed-to-buy-mips', 'globalfoundries'),
('globalfoundries-agreed-to-buy-mips', 'mips-technologies');

insert into fact (id, kind, topic_id, date, title, statement) values
('cavium-became-marvell', 'fact', 'ownership', '2018-07-06',
    'Cavium, named in KVM''s notices, became part of Marvell',
    'Cavium, which a copyright notice of 2013 in KVM''s MIPS interface header names, became part of Marvell on 6 July 2018.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cavium-became-marvell', 1, 'marvell-10-q-2018', 'note on the Cavium acquisition', 'supports', null, null),
('cavium-became-marvell', 2, 'linux-7-3', 'arch/mips/include/uapi/asm/kvm.h, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('cavium-became-marvell', 'cavium'),
('cavium-became-marvell', 'marvell');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('cavium-became-marvell', '7.3', 1, 'notice', 'arch/mips/include/uapi/asm/kvm.h', 'Cavium, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('suse-and-novell-owners', 'fact', 'ownership', '2019-03',
    'SUSE passed from Novell to Attachmate, Micro Focus and EQT',
    'SUSE, which copyright notices in KVM''s PowerPC code name, was bought by Novell in 2003 or 2004, passed with Novell to Attachmate in 2011 and to Micro Focus in 2014, and was sold to the investor EQT in a deal that closed in March 2019. The reports do not say what became of Novell''s own notices.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('suse-and-novell-owners', 1, 'linuxtoday-suse-ceo', 'second paragraph', 'supports', null, null),
('suse-and-novell-owners', 2, 'unixteacher-suse-sold', 'account of the earlier sales', 'supports', null, null),
('suse-and-novell-owners', 3, 'techmonitor-novell-suse', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('suse-and-novell-owners', 'attachmate'),
('suse-and-novell-owners', 'eqt'),
('suse-and-novell-owners', 'micro-focus'),
('suse-and-novell-owners', 'novell'),
('suse-and-novell-owners', 'suse');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('suse-and-novell-owners', '7.3', 1, 'notice', 'virt/kvm/eventfd.c', 'Novell');

insert into fact (id, kind, topic_id, date, title, statement) values
('xensource-went-to-citrix', 'fact', 'ownership', '2007-08',
    'XenSource, named in KVM''s timer code, went to Citrix',
    'Citrix announced in August 2007 that it would buy XenSource, which a copyright notice in KVM''s timer emulation names, for about 500 million US dollars. Private buyers agreed in January 2022 to buy Citrix and to join it with TIBCO, and by March 2023 both belonged to Cloud Software Group.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xensource-went-to-citrix', 1, 'virtualization-info-2007-xensource', 'announcement', 'supports', null, null),
('xensource-went-to-citrix', 2, 'computing-citrix-tibco', 'article body', 'supports', null, null),
('xensource-went-to-citrix', 3, 'diginomica-2023-03-03', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xensource-went-to-citrix', 'citrix'),
('xensource-went-to-citrix', 'xensource');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('xensource-went-to-citrix', '7.3', 1, 'notice', 'arch/x86/kvm/i8254.c', 'Keir Fraser, XenSource Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('bull-went-to-atos-and-the-french-state', 'fact', 'ownership', '2026',
    'Bull, named in generic KVM code, went to the French state',
    'Bull, which two copyright notices of 2008 in generic KVM code name, was bought by Atos for 620 million euros in May 2014 and sold by Atos to the French state for 404 million euros in spring 2026, Network World reported on 3 April 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bull-went-to-atos-and-the-french-state', 1, 'networkworld-2026-04-03-bull', 'first paragraphs', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('bull-went-to-atos-and-the-french-state', 'atos'),
('bull-went-to-atos-and-the-french-state', 'bull');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('bull-went-to-atos-and-the-french-state', '7.3', 1, 'notice', 'virt/kvm/coalesced_mmio.c', 'Bull S.A.S');

insert into fact (id, kind, topic_id, date, title, statement) values
('ventana-went-to-qualcomm', 'fact', 'ownership', '2025-12',
    'Qualcomm bought Ventana, which is named in KVM''s RISC-V port',
    'Qualcomm announced in December 2025 that it had bought Ventana Micro Systems, which copyright notices in KVM''s RISC-V port name.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ventana-went-to-qualcomm', 1, 'allenlu-2025-12-17', 'section on Qualcomm and Ventana', 'supports', null, null),
('ventana-went-to-qualcomm', 2, 'crn-qualcomm-ventana', 'first paragraphs', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ventana-went-to-qualcomm', 'qualcomm'),
('ventana-went-to-qualcomm', 'ventana-micro-systems');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('ventana-went-to-qualcomm', '7.3', 1, 'notice', 'arch/riscv/kvm/aia.c', 'Ventana Micro Systems Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('meta-intended-to-buy-rivos', 'fact', 'ownership', '2025',
    'Meta said that it would buy Rivos, which KVM''s notices name',
    'Meta said in autumn 2025 that it intended to buy Rivos, which copyright notices in KVM''s RISC-V port name; Reuters reported that terms were not disclosed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('meta-intended-to-buy-rivos', 1, 'fbcnews-meta-rivos', 'first paragraphs', 'supports', null, null),
('meta-intended-to-buy-rivos', 2, 'techstartups-meta-rivos', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('meta-intended-to-buy-rivos', 'meta'),
('meta-intended-to-buy-rivos', 'rivos');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('meta-intended-to-buy-rivos', '7.3', 1, 'notice', 'arch/riscv/kvm/vcpu_pmu.c', 'Rivos Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-is-a-conservancy-project', 'fact', 'ownership', '2015',
    'QEMU is a member project of the Software Freedom Conservancy',
    'QEMU, the usual user-space partner of KVM, joined the Software Freedom Conservancy as a member project in 2015, as that non-profit organisation reported on 23 November 2015.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-is-a-conservancy-project', 1, 'conservancy-2015-11-23', 'list of the successes of 2015', 'supports', null, null),
('qemu-is-a-conservancy-project', 2, 'qemu-summit-2014', 'item on the Software Conservancy application', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-is-a-conservancy-project', 'qemu'),
('qemu-is-a-conservancy-project', 'software-freedom-conservancy');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-name-is-bellards-trademark', 'fact', 'ownership', null,
    'QEMU is a trademark of Fabrice Bellard',
    'QEMU is a trademark of Fabrice Bellard, according to the licence file of QEMU; the kernel''s KVM files contain no such statement about the name KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-name-is-bellards-trademark', 1, 'qemu-licence-file', 'point 4', 'supports', null, null),
('qemu-name-is-bellards-trademark', 2, 'linux-7-3', 'Documentation/virt/kvm and virt/kvm, no statement on a mark', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-name-is-bellards-trademark', 'qemu');
insert into fact_person (fact_id, person_id) values
('qemu-name-is-bellards-trademark', 'fabrice-bellard');

insert into fact (id, kind, topic_id, date, title, statement) values
('libvirt-has-no-owner', 'fact', 'ownership', null,
    'libvirt is run by its committers, with no owner named',
    'libvirt is run by its committers through merit and rough consensus; its governance document names no owner or foundation, asks for a sign-off but no contributor agreement, and gives version 2.1 or later of the LGPL as the licence of most of the code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('libvirt-has-no-owner', 1, 'libvirt-governance', 'sections Committers and Contributors', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('libvirt-has-no-owner', 'libvirt');

insert into fact (id, kind, topic_id, date, title, statement) values
('libvirt-committers-and-employers', 'fact', 'ownership', null,
    'libvirt committers must put the project before their employer',
    'libvirt''s governance document expects committers whose employer gives them a conflict of interest to put the community project first; those who cannot must declare the conflict and let others decide.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('libvirt-committers-and-employers', 1, 'libvirt-governance', 'section Committers', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('libvirt-committers-and-employers', 'libvirt');

insert into fact (id, kind, topic_id, date, title, statement) values
('broadcom-owns-vmware', 'fact', 'ownership', '2023-11-22',
    'VMware has belonged to Broadcom since November 2023',
    'VMware, the maker of the hypervisor ESXi, has belonged to a single company, Broadcom, since 22 November 2023; the deal was worth 61 billion US dollars when it was announced in May 2022.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('broadcom-owns-vmware', 1, 'business-standard-2023-11-23', 'first paragraphs', 'supports', null, null),
('broadcom-owns-vmware', 2, 'webpronews-2023-11-24', 'first paragraphs', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('broadcom-owns-vmware', 'broadcom'),
('broadcom-owns-vmware', 'vmware');

insert into fact (id, kind, topic_id, date, title, statement) values
('broadcom-has-no-part-in-kvm-sections', 'fact', 'ownership', null,
    'Broadcom and VMware have no place in KVM''s sections',
    'No KVM section of MAINTAINERS in Linux 7.3 lists a Broadcom or VMware address, and no copyright notice in KVM''s 511 kernel files names either; Broadcom people maintain the separate section on the VMware hypervisor interface, by which Linux runs as a guest of VMware.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('broadcom-has-no-part-in-kvm-sections', 1, 'linux-7-3', 'MAINTAINERS, KVM sections and VMWARE HYPERVISOR INTERFACE; copyright notices of KVM''s files', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('broadcom-has-no-part-in-kvm-sections', 'broadcom'),
('broadcom-has-no-part-in-kvm-sections', 'vmware');

insert into fact (id, kind, topic_id, date, title, statement) values
('oracle-owns-virtualbox', 'fact', 'ownership', '2010-01',
    'VirtualBox belongs to Oracle',
    'VirtualBox belongs to Oracle: its first maker innotek went to Sun Microsystems in February 2008, and Oracle bought Sun in January 2010. Its core is open source; since version 4.0 of late 2010 an extension pack, which is proprietary, holds further functions.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('oracle-owns-virtualbox', 1, 'internetnews-virtualbox-4', 'first paragraphs', 'supports', null, null),
('oracle-owns-virtualbox', 2, 'centerfree-virtualbox', 'account of the owners', 'supports', null, null),
('oracle-owns-virtualbox', 3, 'wikiclassic-virtualbox', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('oracle-owns-virtualbox', 'oracle');

insert into fact (id, kind, topic_id, date, title, statement) values
('article-ownership-question-widely-discussed', 'assessment', 'ownership', null,
    'SoftHandTech''s article calls KVM''s ownership a much discussed question',
    'The article by SoftHandTech on KVM''s ownership describes the question of who owns KVM as one that many people in virtualisation and open source discuss.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ownership-question-widely-discussed', 1, 'ownership-article', 'opening/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-ownership-must-be-understood', 'assessment', 'ownership', null,
    'SoftHandTech''s article thinks it vital to know who owns KVM',
    'The article by SoftHandTech on KVM''s ownership considers it vital for developers, users and organisations that depend on KVM to know how it is owned and governed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ownership-must-be-understood', 1, 'ownership-article', 'opening/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-ownership-model-has-effects', 'assessment', 'ownership', null,
    'SoftHandTech''s article expects effects from the way KVM is owned',
    'The article by SoftHandTech on KVM''s ownership holds that the open-source way of owning KVM affects how KVM is developed, how widely it is taken up and what becomes of it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ownership-model-has-effects', 1, 'ownership-article', 'implications/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-governance-knowledge-comes-first', 'assessment', 'ownership', null,
    'SoftHandTech''s article wants KVM''s governance understood first',
    'The article by SoftHandTech on KVM''s ownership argues that nobody should contribute to KVM or adopt it without understanding its governance, its community and what being open source entails.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-governance-knowledge-comes-first', 1, 'ownership-article', 'conclusion/p2/s1', 'supports', null, null);

-- Facts on Ownership and copyright: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('article-ownership-question-widely-discussed', 'assessment', 'ownership', null,
    'The article calls KVM''s ownership a much discussed question',
    'The article on KVM''s ownership describes that question as one that many people in virtualisation and open source discuss.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ownership-question-widely-discussed', 1, 'ownership-article', 'opening/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-ownership-must-be-understood', 'assessment', 'ownership', null,
    'The article thinks it vital to know who owns KVM',
    'The article on KVM''s ownership considers it vital for developers, users and organisations that depend on KVM to know how it is owned and governed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ownership-must-be-understood', 1, 'ownership-article', 'opening/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-ownership-model-has-effects', 'assessment', 'ownership', null,
    'The article expects effects from the way KVM is owned',
    'The article on KVM''s ownership holds that the open-source way of owning KVM affects how KVM is developed, how widely it is taken up and what becomes of it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ownership-model-has-effects', 1, 'ownership-article', 'implications/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-governance-knowledge-comes-first', 'assessment', 'ownership', null,
    'The article wants KVM''s governance understood first',
    'The article on KVM''s ownership argues that nobody should contribute to KVM or adopt it without understanding its governance, its community and what being open source entails.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-governance-knowledge-comes-first', 1, 'ownership-article', 'conclusion/p2/s1', 'supports', null, null);

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
('kvm-has-no-owner-in-the-usual-sense', '6.12', 1, 'text', 'Documentation/process/1.Intro.rst', 'the kernel now has thousands of owners');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-single-organisation-owns-kvm', 'fact', 'ownership', null,
    'No single organisation owns KVM',
    'No single organisation owns KVM: the copyright notices found in 304 of 440 KVM source files examined in Linux 6.12 name 27 organisations, among them IBM, Arm, Red Hat, Google and Western Digital.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-single-organisation-owns-kvm', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('no-single-organisation-owns-kvm', 2, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing, second paragraph', 'supports', null, null),
('no-single-organisation-owns-kvm', 3, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null),
('no-single-organisation-owns-kvm', 4, 'ownership-article', 'ownership/p1/s2', 'supports', null, null),
('no-single-organisation-owns-kvm', 5, 'ownership-article', 'faq-5/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-single-organisation-owns-kvm', 'arm'),
('no-single-organisation-owns-kvm', 'google'),
('no-single-organisation-owns-kvm', 'ibm'),
('no-single-organisation-owns-kvm', 'red-hat'),
('no-single-organisation-owns-kvm', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('copyright-in-kvm-is-not-held-by-users', 'fact', 'ownership', null,
    'Users of KVM hold no copyright in it',
    'Copyright in KVM''s code stays with the authors or with the organisations that hold it for them; people who only use KVM receive a licence from these owners, not a share in the copyright.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('copyright-in-kvm-is-not-held-by-users', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing, second paragraph', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 2, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 3, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, section 6', 'supports', null, null),
('copyright-in-kvm-is-not-held-by-users', 4, 'ownership-article', 'conclusion/p1/s2', 'contradicts', 'Developers and users together are the ultimate owners of KVM.', 'Code merged into the kernel keeps its original owners; a user who has contributed no code owns none of it and holds only the rights that the licence grants.');

insert into fact (id, kind, topic_id, date, title, statement) values
('copyright-count-covers-440-files', 'definition', 'ownership', null,
    'What the copyright count for Linux 6.12 covers',
    'The copyright figures for KVM in Linux 6.12, taken from Debian''s source package 6.12.117, cover 440 of the 453 C, header, assembler, Makefile and Kconfig files that KVM''s sections of MAINTAINERS claim outside tools and documentation. A notice is any of a file''s first 80 lines that has the word "copyright" with a year or a © sign; one that names two organisations makes two entries.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('copyright-count-covers-440-files', 1, 'linux-6-12', 'MAINTAINERS, F: lines of the eleven sections on KVM; first 80 lines of the files', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('thirteen-kvm-files-left-out-of-the-count', 'fact', 'ownership', null,
    'Thirteen KVM files are missing from the count of Linux 6.12',
    'The copyright figures for Linux 6.12 leave out 13 KVM files, among them asm/vmx.h, asm/svm.h and the s390 files uv.c and gmap.c, whose copyright notices make 13 more entries: five name IBM and two each Intel, Qumranet, SUSE and Freescale.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('thirteen-kvm-files-left-out-of-the-count', 1, 'linux-6-12', 'arch/x86/include/asm/vmx.h, arch/s390/mm/gmap.c, arch/powerpc/kernel/kvm.c and ten more files, headers', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('thirteen-kvm-files-left-out-of-the-count', 'freescale'),
('thirteen-kvm-files-left-out-of-the-count', 'ibm'),
('thirteen-kvm-files-left-out-of-the-count', 'intel'),
('thirteen-kvm-files-left-out-of-the-count', 'qumranet'),
('thirteen-kvm-files-left-out-of-the-count', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('notices-do-not-measure-authorship', 'fact', 'ownership', null,
    'Copyright notices do not show who writes KVM',
    'Copyright notices tell neither who writes KVM today nor who holds which share of its copyright: a notice records a claim made when it was written. In Linux 6.12, 14 of 440 KVM files examined still name Qumranet, which Red Hat bought in 2008, while virt/kvm/guest_memfd.c and arch/x86/kvm/mmu/tdp_mmu.c have no notice at all.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('notices-do-not-measure-authorship', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('notices-do-not-measure-authorship', 2, 'linux-6-12', 'virt/kvm/guest_memfd.c and arch/x86/kvm/mmu/tdp_mmu.c, whole files', 'supports', null, null),
('notices-do-not-measure-authorship', 3, 'virtualization-info-2008-09-04', 'report on the purchase', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('notices-do-not-measure-authorship', 'qumranet'),
('notices-do-not-measure-authorship', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('notices-do-not-measure-authorship', '6.12', 1, 'file-exists', 'virt/kvm/guest_memfd.c', null),
('notices-do-not-measure-authorship', '6.12', 2, 'file-exists', 'arch/x86/kvm/mmu/tdp_mmu.c', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('files-with-a-notice-6-12', 'fact', 'ownership', null,
    'Nearly a third of KVM files named no holder in Linux 6.12',
    'Of 440 KVM source files examined in Linux 6.12, 304 have at least one copyright notice and 136 have none, so that nearly a third of the files name no holder.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('files-with-a-notice-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('notice-entries-6-12', 'fact', 'ownership', null,
    'KVM''s notices in Linux 6.12 make 402 entries',
    'In Linux 6.12 the 304 KVM files with a copyright notice yield 402 entries from 386 notices, because 16 notices name two organisations each; 394 entries name an organisation and eight a person alone.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('notice-entries-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'IBM is named 72 times in KVM''s notices of Linux 6.12',
    'IBM is the organisation named most often in the copyright notices of KVM''s kernel files when tests and tools are left out: 72 times, in 66 of 440 KVM files examined in Linux 6.12, all of them for PowerPC (46 entries), s390 (21) or x86 (5). With tools and tests counted, Google comes first.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-notices-in-kvm-6-12', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Arm is named 62 times in KVM''s notices of Linux 6.12',
    'Arm Ltd is named in 62 copyright notices in 62 of 440 KVM files examined in Linux 6.12, 58 of them in the arm64 directories and four in generic code, with years from 2012 to 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm-notices-in-kvm-6-12', 'arm');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Red Hat is named 35 times in KVM''s notices of Linux 6.12',
    'Red Hat is named in 35 copyright notices in 35 of 440 KVM files examined in Linux 6.12, 27 of them for x86 and eight in generic code, with years from 2007 to 2022.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-notices-in-kvm-6-12', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Google is named 31 times in KVM''s notices of Linux 6.12',
    'Google is named in 31 copyright notices in 31 of 440 KVM files examined in Linux 6.12, 30 of them for arm64 and one in generic code; the oldest is of 2020. Selftests, where Google is named far more often, are not among these files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-notices-in-kvm-6-12', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('western-digital-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Western Digital has 26 notices in KVM for RISC-V in Linux 6.12',
    'Western Digital is named in 26 copyright notices in 26 of 440 KVM files examined in Linux 6.12, all of them in the RISC-V port and with years from 2019 to 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('western-digital-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('western-digital-notices-in-kvm-6-12', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('suse-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'SUSE is named 23 times in KVM''s notices of Linux 6.12',
    'SUSE is named in 23 copyright notices in 23 of 440 KVM files examined in Linux 6.12, in one of them only by an author''s address; all of them are in PowerPC code and date from 2009 or 2010.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('suse-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('suse-notices-in-kvm-6-12', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Qumranet is still named 17 times in KVM''s notices',
    'Qumranet, the start-up that created KVM, is still named in 17 copyright notices in 14 of 440 KVM files examined in Linux 6.12, all of them for x86 except the one in kvm_main.c, and all of 2006 or 2008.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-notices-in-kvm-6-12', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('intel-notices-in-kvm-6-12', 'fact', 'ownership', null,
    'Intel is named 12 times in KVM''s notices of Linux 6.12',
    'Intel is named in 12 copyright notices in 10 of 440 KVM files examined in Linux 6.12, eleven of them for x86 and one in generic code, with years from 2004 to 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('intel-notices-in-kvm-6-12', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('intel-notices-in-kvm-6-12', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('columbia-and-virtual-open-systems-notices', 'fact', 'ownership', null,
    'Columbia University shares 16 notices in the arm64 port',
    'Columbia University is named in 16 copyright notices of KVM files of Linux 6.12, all in arm64 code: 14 jointly with Virtual Open Systems (2012) and two jointly with Linaro (2016 and 2017).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('columbia-and-virtual-open-systems-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('columbia-and-virtual-open-systems-notices', 'columbia-university'),
('columbia-and-virtual-open-systems-notices', 'linaro'),
('columbia-and-virtual-open-systems-notices', 'virtual-open-systems');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('columbia-and-virtual-open-systems-notices', '6.12', 1, 'notice', 'arch/arm64/kvm/emulate-nested.c', 'Linaro and Columbia University'),
('columbia-and-virtual-open-systems-notices', '6.12', 2, 'notice', 'arch/arm64/kvm/nested.c', 'Columbia University and Linaro Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-notices', 'fact', 'ownership', null,
    'MIPS Technologies leads the notices of the MIPS port',
    'In the MIPS port of KVM in Linux 6.12, 12 copyright notices name MIPS Technologies (2012), four Imagination Technologies (2015 and 2016), one Cavium and one Loongson.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('mips-notices', 'cavium'),
('mips-notices', 'imagination-technologies'),
('mips-notices', 'loongson'),
('mips-notices', 'mips-technologies');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mips-notices', '6.12', 1, 'notice', 'arch/mips/kvm/mips.c', 'MIPS Technologies, Inc'),
('mips-notices', '6.12', 2, 'notice', 'arch/mips/kvm/hypcall.c', 'Imagination Technologies Ltd'),
('mips-notices', '6.12', 3, 'notice', 'arch/mips/kvm/loongson_ipi.c', 'Loongson Technologies, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-notices-are-all-ibm', 'fact', 'ownership', null,
    'Every copyright notice in KVM for s390 names IBM',
    'Every copyright notice in the 23 s390 files of KVM that were examined in Linux 6.12 names IBM: 21 notices in 20 files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-notices-are-all-ibm', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-notices-are-all-ibm', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-notices-are-all-loongson', 'fact', 'ownership', null,
    'Every notice in KVM for LoongArch names Loongson',
    'Every copyright notice in the 20 LoongArch files of KVM in Linux 6.12 names Loongson: 16 notices in 16 files; four files have none.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-notices-are-all-loongson', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-notices-are-all-loongson', 'loongson');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-notices', 'fact', 'ownership', null,
    'IBM and SUSE lead the notices of the PowerPC port',
    'In 87 PowerPC files of KVM examined in Linux 6.12, 46 copyright notices name IBM, 23 SUSE, 15 Freescale and two Novell; one names a person alone.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('powerpc-notices', 'freescale'),
('powerpc-notices', 'ibm'),
('powerpc-notices', 'novell'),
('powerpc-notices', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-notices', 'fact', 'ownership', null,
    'Western Digital leads the notices of the RISC-V port',
    'In the 38 RISC-V files of KVM in Linux 6.12, 26 copyright notices name Western Digital, ten Ventana Micro Systems, three Rivos, two SiFive and one Beijing ESWIN.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-notices', 'eswin'),
('riscv-notices', 'rivos'),
('riscv-notices', 'sifive'),
('riscv-notices', 'ventana-micro-systems'),
('riscv-notices', 'western-digital');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-notices', '6.12', 1, 'notice', 'arch/riscv/kvm/vcpu_pmu.c', 'Rivos Inc'),
('riscv-notices', '6.12', 2, 'notice', 'arch/riscv/kvm/vcpu_vector.c', 'SiFive'),
('riscv-notices', '6.12', 3, 'notice', 'arch/riscv/kvm/trace.h', 'Beijing ESWIN Computing Technology Co., Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-files-mostly-without-notice', 'fact', 'ownership', null,
    'Two thirds of KVM''s x86 files name no holder',
    'Most x86 files of KVM name no holder: of 102 examined in Linux 6.12 only 33 have a copyright notice; 27 entries name Red Hat, 16 Qumranet, eleven Intel and five IBM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-files-mostly-without-notice', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
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
('arm64-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
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
    'Of 33 generic files of KVM examined in Linux 6.12, 16 have a copyright notice: eight entries name Red Hat, four Arm, two Bull and one each Qumranet, Intel, Novell, Google, Amazon, Linaro and Alexander Graf.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('generic-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
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
('no-amd-notice-in-kvm', 'fact', 'ownership', null,
    'No copyright notice in KVM named AMD in Linux 6.12',
    'No copyright notice in the 453 KVM source files of Linux 6.12 names AMD, although KVM supports AMD processors; the notices in its AMD directory arch/x86/kvm/svm name Qumranet and Red Hat.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-amd-notice-in-kvm', 1, 'linux-6-12', 'copyright notices in the files that the KVM sections of MAINTAINERS claim; arch/x86/kvm/svm, headers', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-amd-notice-in-kvm', 'amd'),
('no-amd-notice-in-kvm', 'qumranet'),
('no-amd-notice-in-kvm', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('no-amd-notice-in-kvm', '6.12', 1, 'notice', 'arch/x86/kvm/svm/nested.c', 'Qumranet, Inc'),
('no-amd-notice-in-kvm', '6.12', 2, 'notice', 'arch/x86/kvm/svm/nested.c', 'Red Hat, Inc'),
('no-amd-notice-in-kvm', '6.12', 3, 'notice', 'arch/x86/kvm/svm/sev.c', 'Red Hat, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-years-of-kvm-notices', 'fact', 'ownership', null,
    'Copyright notices in KVM begin between 2001 and 2024',
    'The first years in the copyright notices of 440 KVM files examined in Linux 6.12 run from 2001 to 2024; 2012 is the most frequent, with 77 of 402 entries, and 87 entries begin in 2020 or later.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-years-of-kvm-notices', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-contains-code-older-than-kvm', 'fact', 'ownership', null,
    'Some notices in KVM are older than KVM',
    'Some KVM files have copyright notices older than KVM: eight entries in Linux 6.12 begin before 2006, such as MandrakeSoft 2001 in arch/x86/kvm/ioapic.c, which is based on code of Xen, and Deep Blue Solutions 2002 in arch/arm64/kvm/vmid.c, which is based on other arm64 code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-contains-code-older-than-kvm', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('kvm-contains-code-older-than-kvm', 2, 'linux-6-12', 'arch/x86/kvm/ioapic.c, file header, copyright lines', 'supports', null, null),
('kvm-contains-code-older-than-kvm', 3, 'linux-6-12', 'arch/arm64/kvm/vmid.c, file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-contains-code-older-than-kvm', 'deep-blue-solutions'),
('kvm-contains-code-older-than-kvm', 'mandrakesoft');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-contains-code-older-than-kvm', '6.12', 1, 'notice', 'arch/x86/kvm/ioapic.c', 'MandrakeSoft S.A'),
('kvm-contains-code-older-than-kvm', '6.12', 2, 'notice', 'arch/arm64/kvm/vmid.c', 'Deep Blue Solutions Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('notices-naming-a-person-alone', 'fact', 'ownership', null,
    'Eight notices in KVM name only a person',
    'Eight copyright notices in 440 KVM files examined in Linux 6.12 name a person and no organisation as holder: Fabrice Bellard and Keir Fraser twice each, Jocelyn Mayer once, Andrey Smetanin twice (with a Virtuozzo address) and Alexander Graf once (with a SUSE address). A line that continues Mayer''s notice names Alexander Graf once more.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('notices-naming-a-person-alone', 1, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('notices-naming-a-person-alone', 'alexander-graf');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('notices-naming-a-person-alone', '6.12', 1, 'notice', 'arch/x86/kvm/i8259.c', 'Fabrice Bellard'),
('notices-naming-a-person-alone', '6.12', 2, 'notice', 'arch/x86/kvm/emulate.c', 'Keir Fraser'),
('notices-naming-a-person-alone', '6.12', 3, 'notice', 'arch/x86/kvm/hyperv.c', 'Andrey Smetanin'),
('notices-naming-a-person-alone', '6.12', 4, 'notice', 'arch/powerpc/kvm/mpic.c', 'Jocelyn Mayer'),
('notices-naming-a-person-alone', '6.12', 5, 'notice', 'virt/kvm/irqchip.c', 'Alexander Graf');

insert into fact (id, kind, topic_id, date, title, statement) values
('growth-from-6-1-to-6-12', 'fact', 'ownership', null,
    'KVM grew from 385 to 440 files between Linux 6.1 and 6.12',
    'Between Linux 6.1 and 6.12 the KVM files examined grew in number from 385 (of 398 that KVM''s sections of MAINTAINERS claim) to 440 (of 453), and their copyright entries from 358 to 402; the new LoongArch port accounts for 20 files and 16 entries.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('growth-from-6-1-to-6-12', 1, 'linux-6-1', 'copyright notices, first 80 lines of 385 of the 398 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('growth-from-6-1-to-6-12', 2, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('old-holders-unchanged-6-1-to-6-12', 'fact', 'ownership', null,
    'The old holders'' counts stood still from Linux 6.1 to 6.12',
    'In the KVM files examined, the number of copyright entries that name IBM (72), Arm (62), Red Hat (35), SUSE (23), Qumranet (17), Freescale (15) or Intel (12) is the same in Linux 6.12 as in Linux 6.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('old-holders-unchanged-6-1-to-6-12', 1, 'linux-6-1', 'copyright notices, first 80 lines of 385 of the 398 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('old-holders-unchanged-6-1-to-6-12', 2, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
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
('new-notices-from-6-1-to-6-12', 1, 'linux-6-1', 'copyright notices, first 80 lines of 385 of the 398 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('new-notices-from-6-1-to-6-12', 2, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('new-notices-from-6-1-to-6-12', 'google'),
('new-notices-from-6-1-to-6-12', 'loongson'),
('new-notices-from-6-1-to-6-12', 'ventana-micro-systems'),
('new-notices-from-6-1-to-6-12', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('three-new-holders-in-6-12', 'fact', 'ownership', null,
    'Rivos, SiFive and ESWIN were new holders in Linux 6.12',
    'Three organisations appear in the copyright notices of the KVM files examined in Linux 6.12 but not in those of Linux 6.1: Rivos, SiFive and Beijing ESWIN, all in the RISC-V port; none of those named in 6.1 has disappeared.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('three-new-holders-in-6-12', 1, 'linux-6-1', 'copyright notices, first 80 lines of 385 of the 398 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('three-new-holders-in-6-12', 2, 'linux-6-12', 'copyright notices, first 80 lines of 440 of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
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
('kvm-main-notices', '6.12', 4, 'text', 'virt/kvm/kvm_main.c', 'Yaniv Kamay');

insert into fact (id, kind, topic_id, date, title, statement) values
('vmx-notices', 'fact', 'ownership', null,
    'KVM''s Intel code names Qumranet and Red Hat, not Intel',
    'KVM''s code for Intel VT-x, arch/x86/kvm/vmx/vmx.c, has two copyright notices in Linux 6.12 and 7.3, of 2006 for Qumranet and of 2010 for Red Hat, but none for Intel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vmx-notices', 1, 'linux-6-12', 'arch/x86/kvm/vmx/vmx.c, file header, copyright lines', 'supports', null, null),
('vmx-notices', 2, 'linux-vfio-vmx', 'file header', 'supports', null, null),
('vmx-notices', 3, 'linux-7-3', 'arch/x86/kvm/vmx/vmx.c, file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vmx-notices', 'intel'),
('vmx-notices', 'qumranet'),
('vmx-notices', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('vmx-notices', '6.12', 1, 'notice', 'arch/x86/kvm/vmx/vmx.c', 'Qumranet, Inc'),
('vmx-notices', '6.12', 2, 'notice', 'arch/x86/kvm/vmx/vmx.c', 'Red Hat, Inc');

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
('qumranet-module-author', '6.12', 3, 'text', 'arch/x86/kvm/svm/svm.c', 'MODULE_AUTHOR("Qumranet")');

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-c-notices', 'fact', 'ownership', null,
    'Four notices stand in KVM''s central x86 file',
    'KVM''s central x86 file, arch/x86/kvm/x86.c, names Qumranet twice (2006 and 2008), IBM (2008) and Red Hat (2010) in its copyright notices in Linux 6.12 and 7.3; its four authors have addresses at Qumranet (Avi Kivity, Yaniv Kamay and Amit Shah) and IBM in Israel (Ben-Ami Yassour).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-c-notices', 1, 'linux-6-12', 'arch/x86/kvm/x86.c, file header', 'supports', null, null),
('x86-c-notices', 2, 'linux-7-3', 'arch/x86/kvm/x86.c, file header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('x86-c-notices', 'ibm'),
('x86-c-notices', 'qumranet'),
('x86-c-notices', 'red-hat');
insert into fact_person (fact_id, person_id) values
('x86-c-notices', 'avi-kivity'),
('x86-c-notices', 'yaniv-kamay');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('x86-c-notices', '6.12', 1, 'notice', 'arch/x86/kvm/x86.c', 'Qumranet, Inc'),
('x86-c-notices', '6.12', 2, 'notice', 'arch/x86/kvm/x86.c', 'Red Hat, Inc'),
('x86-c-notices', '6.12', 3, 'notice', 'arch/x86/kvm/x86.c', 'IBM Corporation');

insert into fact (id, kind, topic_id, date, title, statement) values
('lapic-notices', 'fact', 'ownership', null,
    'Four companies are named in KVM''s local APIC code',
    'KVM''s local APIC code for x86, arch/x86/kvm/lapic.c, names Qumranet, Novell, Intel and Red Hat in copyright notices in Linux 6.12 and 7.3; the line on Intel gives the origin of the code in Xen 3.1. Its authors have addresses at Qumranet (Dor Laor), Novell (Gregory Haskins) and Intel (Yaozu Dong).');
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
('lapic-notices', 'gregory-haskins');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('lapic-notices', '6.12', 1, 'notice', 'arch/x86/kvm/lapic.c', 'Novell'),
('lapic-notices', '6.12', 2, 'notice', 'arch/x86/kvm/lapic.c', 'Intel'),
('lapic-notices', '6.12', 3, 'text', 'arch/x86/kvm/lapic.c', 'Based on Xen 3.1 code, Copyright (c) 2004, Intel Corporation.');

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
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('guest-side-notices', '6.12', 1, 'notice', 'arch/x86/kernel/kvm.c', 'Red Hat, Inc., Ingo Molnar'),
('guest-side-notices', '6.12', 2, 'notice', 'arch/x86/kernel/kvm.c', 'IBM Corporation');

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
('separate-copyright-interests', 'fact', 'ownership', null,
    'Each copyright holder may enforce its own rights in KVM',
    'Each holder''s copyright in the Linux kernel, and so in KVM, is a separate interest that may be enforced on its own; the kernel''s enforcement statement recognises a right to do so, but asks that it be used for the good of the community.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('separate-copyright-interests', 1, 'linux-6-12', 'Documentation/process/kernel-enforcement-statement.rst, second paragraph', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('separate-copyright-interests', '6.12', 1, 'text', 'Documentation/process/kernel-enforcement-statement.rst', 'Although there is a right to enforce the separate copyright interests in the');

insert into fact (id, kind, topic_id, date, title, statement) values
('i8254-notices', 'fact', 'ownership', null,
    'Five notices stand in KVM''s timer emulation',
    'The timer emulation of KVM, arch/x86/kvm/i8254.c, has five copyright notices in Linux 6.12 and 7.3, naming Fabrice Bellard (2003-2004), Intel (2006 and 2008), Keir Fraser with XenSource (2007) and Red Hat (2009).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('i8254-notices', 1, 'linux-6-12', 'arch/x86/kvm/i8254.c, file header, copyright lines', 'supports', null, null),
('i8254-notices', 2, 'linux-7-3', 'arch/x86/kvm/i8254.c, file header, copyright lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('i8254-notices', 'intel'),
('i8254-notices', 'red-hat'),
('i8254-notices', 'xensource');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('i8254-notices', '6.12', 1, 'notice', 'arch/x86/kvm/i8254.c', 'Fabrice Bellard'),
('i8254-notices', '6.12', 2, 'notice', 'arch/x86/kvm/i8254.c', 'Keir Fraser, XenSource Inc'),
('i8254-notices', '6.12', 3, 'notice', 'arch/x86/kvm/i8254.c', 'Intel Corporation');

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
('xen-emulation-notices', '6.12', 2, 'text', 'arch/x86/kvm/xen.c', '2020 Amazon.com, Inc. or its affiliates');

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
('s390-main-notice', '6.12', 2, 'text', 'arch/s390/kvm/kvm-s390.c', 'Carsten Otte');

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
('powerpc-main-notice', '6.12', 2, 'text', 'arch/powerpc/kvm/powerpc.c', 'Hollis Blanchard');

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
('arm-c-notice', '6.12', 2, 'text', 'arch/arm64/kvm/arm.c', 'Christoffer Dall');

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
('riscv-main-notice', '6.12', 2, 'text', 'arch/riscv/kvm/main.c', 'Anup Patel');

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
('loongarch-main-notice', '6.12', 1, 'notice', 'arch/loongarch/kvm/main.c', 'Loongson Technology Corporation Limited');

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
('mips-main-notice', '6.12', 2, 'text', 'arch/mips/kvm/mips.c', 'Sanjay Lal');

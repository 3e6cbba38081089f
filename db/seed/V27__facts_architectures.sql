-- Facts on Architecture ports: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('seven-ports-in-6-12', 'fact', 'architectures', null,
    'KVM has ports for seven processor architectures',
    'Linux 6.12 has KVM ports for seven processor architectures, each in a directory of its own: arm64, LoongArch, MIPS, PowerPC, RISC-V, s390 and x86; Linux 7.3 has the same seven.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('seven-ports-in-6-12', 1, 'linux-6-12', 'arch/*/kvm', 'supports', null, null),
('seven-ports-in-6-12', 2, 'linux-7-3', 'arch/*/kvm', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('seven-ports-in-6-12', '6.12', 1, 'file-exists', 'arch/arm64/kvm/Kconfig', null),
('seven-ports-in-6-12', '6.12', 2, 'file-exists', 'arch/loongarch/kvm/Kconfig', null),
('seven-ports-in-6-12', '6.12', 3, 'file-exists', 'arch/mips/kvm/Kconfig', null),
('seven-ports-in-6-12', '6.12', 4, 'file-exists', 'arch/powerpc/kvm/Kconfig', null),
('seven-ports-in-6-12', '6.12', 5, 'file-exists', 'arch/riscv/kvm/Kconfig', null),
('seven-ports-in-6-12', '6.12', 6, 'file-exists', 'arch/s390/kvm/Kconfig', null),
('seven-ports-in-6-12', '6.12', 7, 'file-exists', 'arch/x86/kvm/Kconfig', null),
('seven-ports-in-6-12', '7.3', 1, 'file-exists', 'arch/arm64/kvm/Kconfig', null),
('seven-ports-in-6-12', '7.3', 2, 'file-exists', 'arch/loongarch/kvm/Kconfig', null),
('seven-ports-in-6-12', '7.3', 3, 'file-exists', 'arch/mips/kvm/Kconfig', null),
('seven-ports-in-6-12', '7.3', 4, 'file-exists', 'arch/powerpc/kvm/Kconfig', null),
('seven-ports-in-6-12', '7.3', 5, 'file-exists', 'arch/riscv/kvm/Kconfig', null),
('seven-ports-in-6-12', '7.3', 6, 'file-exists', 'arch/s390/kvm/Kconfig', null),
('seven-ports-in-6-12', '7.3', 7, 'file-exists', 'arch/x86/kvm/Kconfig', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-lines', 'fact', 'architectures', null,
    'x86 is the largest part of KVM',
    'The x86 port is the largest part of KVM: 110,666 of the 326,674 lines of its kernel files in Linux 7.3, after 99,951 of 291,492 in 6.12 and 92,400 of 250,729 in 6.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-lines', 1, 'linux-6-1', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('x86-lines', 2, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('x86-lines', 3, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-lines-grew-6-1-to-6-12', 'fact', 'architectures', null,
    'KVM grew by about a sixth from Linux 6.1 to 6.12',
    'KVM''s kernel files grew by about a sixth, from 250,729 lines in Linux 6.1 to 291,492 in Linux 6.12, counted without tests and tools in the source packages of Debian (6.1.192 and 6.12.117).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-lines-grew-6-1-to-6-12', 1, 'linux-6-1', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('kvm-lines-grew-6-1-to-6-12', 2, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-lines', 'fact', 'architectures', null,
    'The arm64 port of KVM grew by two thirds from 6.1 to 7.3',
    'The arm64 port of KVM grew from 41,747 lines in Linux 6.1 to 56,527 in 6.12 and 70,668 in 7.3, more than two thirds in all.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-lines', 1, 'linux-6-1', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('arm64-lines', 2, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('arm64-lines', 3, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-lines', 'fact', 'architectures', null,
    'The PowerPC port of KVM has 62,444 lines in Linux 7.3',
    'The PowerPC port of KVM has 62,444 lines in 90 files in Linux 7.3, after 62,029 in 6.12 and 59,183 in 6.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-lines', 1, 'linux-6-1', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('powerpc-lines', 2, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('powerpc-lines', 3, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-lines', 'fact', 'architectures', null,
    'The s390 port of KVM has 28,546 lines in Linux 7.3',
    'The s390 port of KVM has 28,546 lines in 41 files in Linux 7.3, after 25,715 in 6.12 and 24,469 in 6.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-lines', 1, 'linux-6-1', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('s390-lines', 2, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('s390-lines', 3, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-lines', 'fact', 'architectures', null,
    'The RISC-V port of KVM doubled from Linux 6.1 to 6.12',
    'The RISC-V port of KVM more than doubled, from 6,052 lines in Linux 6.1 to 12,939 in 6.12, and reached 16,444 in 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-lines', 1, 'linux-6-1', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('riscv-lines', 2, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('riscv-lines', 3, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-lines', 'fact', 'architectures', null,
    'The MIPS port of KVM has shrunk slightly since Linux 6.1',
    'The MIPS port of KVM has shrunk slightly, from 11,117 lines in Linux 6.1 to 10,990 in 6.12 and 10,959 in 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-lines', 1, 'linux-6-1', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('mips-lines', 2, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('mips-lines', 3, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-lines', 'fact', 'architectures', null,
    'The LoongArch port of KVM has 8,957 lines in Linux 7.3',
    'The LoongArch port of KVM has 8,957 lines in 29 files in Linux 7.3, after 6,355 in 20 files in 6.12.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-lines', 1, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('loongarch-lines', 2, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('generic-lines', 'fact', 'architectures', null,
    'KVM''s generic code is small',
    'The generic code of KVM, outside the directories of the architectures, is small: 17,989 of the 326,674 lines of KVM''s kernel files in Linux 7.3, in 35 of 511 files, after 16,985 of 291,492 in 6.12.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('generic-lines', 1, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('generic-lines', 2, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-c-is-the-largest-file', 'fact', 'architectures', null,
    'x86.c is KVM''s largest file',
    'The largest source file of KVM is arch/x86/kvm/x86.c, with 11,046 lines in Linux 7.3 and 13,283 in 6.12.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-c-is-the-largest-file', 1, 'linux-6-12', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null),
('x86-c-is-the-largest-file', 2, 'linux-7-3', 'all kernel files that KVM''s sections of MAINTAINERS claim, lines counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('six-ports-in-6-1', 'fact', 'architectures', null,
    'Linux 6.1 had six KVM ports',
    'Linux 6.1 has KVM ports for six processor architectures, arm64, MIPS, PowerPC, RISC-V, s390 and x86; the one for LoongArch was still missing.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('six-ports-in-6-1', 1, 'linux-6-1', 'arch/*/kvm', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('six-ports-in-6-1', '6.1', 1, 'file-absent', 'arch/loongarch/kvm', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('five-ports-in-5-10', 'fact', 'architectures', null,
    'Linux 5.10 had five KVM ports',
    'Linux 5.10 has KVM ports for five processor architectures: arm64, MIPS, PowerPC, s390 and x86; RISC-V and LoongArch came later.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('five-ports-in-5-10', 1, 'linux-5-10', 'arch/*/kvm', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('hosts-and-guests-of-november-2006', 'fact', 'architectures', '2006-11-05',
    'KVM of November 2006 ran on i386 and x86_64 hosts',
    'The KVM patches that Avi Kivity posted on 5 November 2006 ran on i386 and x86_64 hosts and took guests of both kinds, except a 64-bit guest on a 32-bit host; guests had one processor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hosts-and-guests-of-november-2006', 1, 'kvm-v4-2006-11-05', 'body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('hosts-and-guests-of-november-2006', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-code-moved-for-other-ports', 'fact', 'architectures', null,
    'KVM''s x86 code was moved to make room for other ports',
    'Avi Kivity moved the processor-dependent code of KVM to arch/x86/kvm to prepare for further architectures.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-code-moved-for-other-ports', 1, 'kvm-x86-directory-move', 'commit message', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('x86-code-moved-for-other-ports', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('three-ports-in-2-6-26', 'fact', 'architectures', '2008-07',
    'Linux 2.6.26 brought the first KVM ports beyond x86',
    'Linux 2.6.26 of July 2008 brought the first KVM ports beyond x86: to Intel''s Itanium and to IBM''s PowerPC and S/390, as ZDNet reported.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('three-ports-in-2-6-26', 1, 'zdnet-2008-07', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('three-ports-in-2-6-26', 'ibm'),
('three-ports-in-2-6-26', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('itanium-port-removed', 'fact', 'architectures', null,
    'KVM''s Itanium port has been removed',
    'KVM''s port to Itanium was removed in 2014 by commit 003f7de62589; Linux 6.1 still supports Itanium but has no KVM directory for it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('itanium-port-removed', 1, 'commit-003f7de62589', 'commit', 'supports', null, null),
('itanium-port-removed', 2, 'linux-6-1', 'arch/ia64, no directory kvm', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('itanium-port-removed', '6.1', 1, 'file-absent', 'arch/ia64/kvm', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-nesting-by-hildenbrand', 'fact', 'architectures', null,
    'David Hildenbrand wrote KVM''s nesting for s390',
    'The code for nested KVM guests on s390 names David Hildenbrand, with an IBM address, as its author and has an IBM copyright notice for 2016 and 2018.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-nesting-by-hildenbrand', 1, 'linux-6-12', 'arch/s390/kvm/vsie.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-nesting-by-hildenbrand', 'ibm');
insert into fact_person (fact_id, person_id) values
('s390-nesting-by-hildenbrand', 'david-hildenbrand');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-nesting-by-hildenbrand', '6.12', 1, 'notice', 'arch/s390/kvm/vsie.c', 'IBM Corp'),
('s390-nesting-by-hildenbrand', '7.3', 1, 'notice', 'arch/s390/kvm/s390/vsie.c', 'IBM Corp');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-protected-guests-by-frank', 'fact', 'architectures', null,
    'Janosch Frank wrote KVM''s protected guests for s390',
    'The s390 code of KVM for protected virtual machines names Janosch Frank of IBM as its author and has an IBM copyright notice for 2019 and 2020.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-protected-guests-by-frank', 1, 'linux-6-12', 'arch/s390/kvm/pv.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-protected-guests-by-frank', 'ibm');
insert into fact_person (fact_id, person_id) values
('s390-protected-guests-by-frank', 'janosch-frank');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-protected-guests-by-frank', '6.12', 1, 'notice', 'arch/s390/kvm/pv.c', 'IBM Corp'),
('s390-protected-guests-by-frank', '7.3', 1, 'notice', 'arch/s390/kvm/s390/pv.c', 'IBM Corp');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-pci-passthrough-by-rosato', 'fact', 'architectures', null,
    'Matthew Rosato wrote KVM''s PCI passthrough for s390',
    'The s390 code of KVM for handing PCI devices to guests names Matthew Rosato of IBM as its author and has a copyright notice for 2022.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-pci-passthrough-by-rosato', 1, 'linux-6-12', 'arch/s390/kvm/pci.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-pci-passthrough-by-rosato', 'ibm');
insert into fact_person (fact_id, person_id) values
('s390-pci-passthrough-by-rosato', 'matthew-rosato');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-pci-passthrough-by-rosato', '6.12', 1, 'notice', 'arch/s390/kvm/pci.c', 'IBM Corp'),
('s390-pci-passthrough-by-rosato', '7.3', 1, 'notice', 'arch/s390/kvm/s390/pci.c', 'IBM Corp');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-kvm-on-by-default', 'fact', 'architectures', null,
    'KVM is switched on by default on s390',
    'The s390 port of KVM is switched on by default in the Kconfig of Linux 6.12 and 7.3, whereas the KVM option for x86 has no default.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-kvm-on-by-default', 1, 'linux-6-12', 'arch/s390/kvm/Kconfig and arch/x86/kvm/Kconfig, option KVM', 'supports', null, null),
('s390-kvm-on-by-default', 2, 'linux-7-3', 'arch/s390/kvm/Kconfig and arch/x86/kvm/Kconfig, option KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-kvm-on-by-default', '6.12', 1, 'text', 'arch/s390/kvm/Kconfig', 'def_tristate y'),
('s390-kvm-on-by-default', '7.3', 1, 'text', 'arch/s390/kvm/Kconfig', 'def_tristate y');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-memory-rework-in-7-0', 'fact', 'architectures', '2026-02-13',
    'Linux 7.0 reworked KVM''s memory management on s390',
    'The pull request for Linux 7.0 of 13 February 2026 reworks how the s390 port of KVM manages guest memory.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-memory-rework-in-7-0', 1, 'pull-7-0', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-memory-rework-in-7-0', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-guests-on-s390-in-work', 'fact', 'architectures', '2026-07-06',
    'IBM works on arm64 guests under KVM on s390',
    'IBM works on running arm64 guests under KVM on s390 hosts: Steffen Eiden posted the fourth version of the series, 27 patches, on 6 July 2026. It adds a second KVM module and reuses parts of the arm64 port, and it is not in Linux 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-guests-on-s390-in-work', 1, 'mail-2026-07-06-arm64-on-s390', 'cover letter', 'supports', null, null),
('arm64-guests-on-s390-in-work', 2, 'linux-7-3', 'arch/s390/kvm', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-guests-on-s390-in-work', 'ibm');
insert into fact_person (fact_id, person_id) values
('arm64-guests-on-s390-in-work', 'steffen-eiden');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-code-split-in-7-3', 'fact', 'architectures', null,
    'KVM''s s390 code was split into two directories in Linux 7.3',
    'Linux 7.3 splits KVM''s directory arch/s390/kvm into s390 and gmap, the second for guest memory; in 7.2 all files still lie side by side.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-code-split-in-7-3', 1, 'linux-7-3', 'arch/s390/kvm', 'supports', null, null),
('s390-code-split-in-7-3', 2, 'linux-7-2', 'arch/s390/kvm', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-code-split-in-7-3', 'ibm');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-code-split-in-7-3', '7.3', 1, 'file-exists', 'arch/s390/kvm/s390/s390.c', null),
('s390-code-split-in-7-3', '7.3', 2, 'file-absent', 'arch/s390/kvm/kvm-s390.c', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('hypervisor-mode-by-mackerras', 'fact', 'architectures', null,
    'Paul Mackerras is named first for KVM''s hypervisor mode for POWER',
    'The PowerPC code of KVM that uses the hypervisor mode of POWER7 and later processors names Paul Mackerras of IBM first among its three authors, with a copyright notice for 2011 beside one of SUSE for 2009.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hypervisor-mode-by-mackerras', 1, 'linux-6-12', 'arch/powerpc/kvm/book3s_hv.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('hypervisor-mode-by-mackerras', 'ibm');
insert into fact_person (fact_id, person_id) values
('hypervisor-mode-by-mackerras', 'paul-mackerras');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('hypervisor-mode-by-mackerras', '6.12', 1, 'notice', 'arch/powerpc/kvm/book3s_hv.c', 'Paul Mackerras, IBM Corp'),
('hypervisor-mode-by-mackerras', '7.3', 1, 'notice', 'arch/powerpc/kvm/book3s_hv.c', 'Paul Mackerras, IBM Corp');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-440-file-is-gone', 'fact', 'architectures', null,
    'KVM''s code for PowerPC 44x processors is gone',
    'The KVM code for PowerPC 44x processors is gone: headers in Linux 6.12 still name arch/powerpc/kvm/44x.c as their origin, but the file is not there.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-440-file-is-gone', 1, 'linux-6-12', 'arch/powerpc/kvm/book3s.c and e500.c, headers; no file 44x.c', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('powerpc-440-file-is-gone', '6.12', 1, 'file-absent', 'arch/powerpc/kvm/44x.c', null),
('powerpc-440-file-is-gone', '6.12', 2, 'text', 'arch/powerpc/kvm/book3s.c', 'This file is derived from arch/powerpc/kvm/44x.c'),
('powerpc-440-file-is-gone', '7.3', 1, 'file-absent', 'arch/powerpc/kvm/44x.c', null),
('powerpc-440-file-is-gone', '7.3', 2, 'text', 'arch/powerpc/kvm/book3s.c', 'This file is derived from arch/powerpc/kvm/44x.c');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-hv-needs-power7', 'fact', 'architectures', null,
    'KVM''s hypervisor mode on Book3S PowerPC needs POWER7 or later',
    'KVM in hypervisor mode on Book3S PowerPC uses the virtualisation facilities of POWER7 and later processors; according to its Kconfig help in Linux 6.12 and 7.3 it does not work on older ones.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-hv-needs-power7', 1, 'linux-6-12', 'arch/powerpc/kvm/Kconfig, option KVM_BOOK3S_64_HV, help', 'supports', null, null),
('powerpc-hv-needs-power7', 2, 'linux-7-3', 'arch/powerpc/kvm/Kconfig, option KVM_BOOK3S_64_HV', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-pr-emulates-privileged-code', 'fact', 'architectures', null,
    'KVM for PowerPC can also run without hypervisor mode',
    'KVM for 64-bit Book3S PowerPC can also run without hypervisor mode, in Linux 6.12 as in 7.3: the guest then executes in user mode and KVM emulates its privileged instructions; this is slower, but can present a processor other than that of the host.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-pr-emulates-privileged-code', 1, 'linux-6-12', 'arch/powerpc/kvm/Kconfig, option KVM_BOOK3S_64_PR, help', 'supports', null, null),
('powerpc-pr-emulates-privileged-code', 2, 'linux-7-3', 'arch/powerpc/kvm/Kconfig, option KVM_BOOK3S_64_PR, help', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-nesting-of-2018', 'fact', 'architectures', null,
    'KVM''s nesting code for POWER9 has an IBM notice of 2018',
    'Nested KVM guests in hypervisor mode on PowerPC, for POWER9 and later, are the work of Suraj Jitindar Singh and Paul Mackerras according to the header of book3s_hv_nested.c, which has an IBM copyright notice for 2018.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-nesting-of-2018', 1, 'linux-6-12', 'arch/powerpc/kvm/book3s_hv_nested.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('powerpc-nesting-of-2018', 'ibm');
insert into fact_person (fact_id, person_id) values
('powerpc-nesting-of-2018', 'paul-mackerras'),
('powerpc-nesting-of-2018', 'suraj-jitindar-singh');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('powerpc-nesting-of-2018', '6.12', 1, 'notice', 'arch/powerpc/kvm/book3s_hv_nested.c', 'IBM Corporation'),
('powerpc-nesting-of-2018', '7.3', 1, 'notice', 'arch/powerpc/kvm/book3s_hv_nested.c', 'IBM Corporation');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-secure-guests-by-ibm', 'fact', 'architectures', null,
    'Secure KVM guests on PowerPC come from IBM',
    'Secure KVM guests on PowerPC, whose pages move between normal memory and secure memory under an ultravisor, rest on a file whose copyright notice names Bharata B Rao of IBM for 2018.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-secure-guests-by-ibm', 1, 'linux-6-12', 'arch/powerpc/kvm/book3s_hv_uvmem.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('powerpc-secure-guests-by-ibm', 'ibm');
insert into fact_person (fact_id, person_id) values
('powerpc-secure-guests-by-ibm', 'bharata-b-rao');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('powerpc-secure-guests-by-ibm', '6.12', 1, 'notice', 'arch/powerpc/kvm/book3s_hv_uvmem.c', 'Bharata B Rao, IBM Corp'),
('powerpc-secure-guests-by-ibm', '7.3', 1, 'notice', 'arch/powerpc/kvm/book3s_hv_uvmem.c', 'Bharata B Rao, IBM Corp');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm-port-in-3-9', 'fact', 'architectures', '2013-04-28',
    'KVM came to 32-bit Arm with Linux 3.9',
    'The port of KVM to 32-bit Arm processors appeared with Linux 3.9, released on 28 April 2013.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm-port-in-3-9', 1, 'kernelnewbies-3-9', 'page', 'supports', null, null),
('arm-port-in-3-9', 2, 'kvm-arm-paper', 'paper, on the merge into Linux', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm-port-in-3-9', 'arm'),
('arm-port-in-3-9', 'columbia-university'),
('arm-port-in-3-9', 'virtual-open-systems');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm-32-bit-removed', 'fact', 'architectures', '2020-03-24',
    'KVM dropped 32-bit Arm hosts in Linux 5.7',
    'Host support for 32-bit Arm was removed from KVM by commit 541ad0150ca4 of 24 March 2020, part of a series by Marc Zyngier, for Linux 5.7.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm-32-bit-removed', 1, 'commit-541ad0150ca4', 'commit', 'supports', null, null),
('arm-32-bit-removed', 2, 'linux-6-12', 'Documentation/virt/kvm/arm/hyp-abi.rst, note', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('arm-32-bit-removed', 'marc-zyngier');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm-32-bit-removed', '6.12', 1, 'text', 'Documentation/virt/kvm/arm/hyp-abi.rst', 'Note: KVM/arm has been removed from the kernel.'),
('arm-32-bit-removed', '6.12', 2, 'file-absent', 'arch/arm/kvm', null),
('arm-32-bit-removed', '7.3', 1, 'text', 'Documentation/virt/kvm/arm/hyp-abi.rst', 'Note: KVM/arm has been removed from the kernel.'),
('arm-32-bit-removed', '7.3', 2, 'file-absent', 'arch/arm/kvm', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-port-by-arm', 'fact', 'architectures', null,
    'Marc Zyngier wrote KVM''s system register code for arm64',
    'The system register code of KVM for arm64 names Marc Zyngier as its author, with an Arm copyright notice for 2012 and 2013; the file derives from the port to 32-bit Arm, as whose authors it names Rusty Russell and Christoffer Dall.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-port-by-arm', 1, 'linux-6-12', 'arch/arm64/kvm/sys_regs.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-port-by-arm', 'arm');
insert into fact_person (fact_id, person_id) values
('arm64-port-by-arm', 'marc-zyngier'),
('arm64-port-by-arm', 'rusty-russell'),
('arm64-port-by-arm', 'christoffer-dall');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-port-by-arm', '6.12', 1, 'notice', 'arch/arm64/kvm/sys_regs.c', 'ARM Ltd'),
('arm64-port-by-arm', '6.12', 2, 'text', 'arch/arm64/kvm/sys_regs.c', 'Derived from arch/arm/kvm/coproc.c'),
('arm64-port-by-arm', '7.3', 1, 'notice', 'arch/arm64/kvm/sys_regs.c', 'ARM Ltd'),
('arm64-port-by-arm', '7.3', 2, 'text', 'arch/arm64/kvm/sys_regs.c', 'Derived from arch/arm/kvm/coproc.c');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-kvm-in-linux-by-2014', 'fact', 'architectures', '2014',
    'KVM for arm64 is older than Linux 3.14',
    'KVM for arm64 is older than Linux 3.14: among the changes to the Arm ports that were queued for that release is a clean-up of how it handles SMC calls. A pull request that Christoffer Dall sent on 4 August 2014 changes files in arch/arm64/kvm, and MAINTAINERS of late 2014 has a section for it. The sources read do not show the day on which the port was first merged.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-kvm-in-linux-by-2014', 1, 'kvm-arm64-next-3-14-1', 'message of the tag', 'supports', null, null),
('arm64-kvm-in-linux-by-2014', 2, 'mail-2014-08-04-arm64-vgic', 'list of changed files', 'supports', null, null),
('arm64-kvm-in-linux-by-2014', 3, 'maintainers-2014', 'sections on KVM for ARM and ARM64', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-kvm-in-linux-by-2014', 'linaro');
insert into fact_person (fact_id, person_id) values
('arm64-kvm-in-linux-by-2014', 'christoffer-dall'),
('arm64-kvm-in-linux-by-2014', 'marc-zyngier');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-kvm-is-built-in', 'fact', 'architectures', null,
    'KVM for arm64 can only be built into the kernel',
    'KVM for arm64 can only be built into the kernel in Linux 6.12 and 7.3, while x86, RISC-V, LoongArch, MIPS and s390 can also build it as a module.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-kvm-is-built-in', 1, 'linux-6-12', 'arch/arm64/kvm/Kconfig and the Kconfig files of the other ports, type of option KVM', 'supports', null, null),
('arm64-kvm-is-built-in', 2, 'linux-7-3', 'arch/arm64/kvm/Kconfig and the Kconfig files of the other ports, type of option KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-kvm-is-built-in', '6.12', 1, 'text', 'arch/arm64/kvm/Kconfig', 'bool "Kernel-based Virtual Machine (KVM) support"'),
('arm64-kvm-is-built-in', '7.3', 1, 'text', 'arch/arm64/kvm/Kconfig', 'bool "Kernel-based Virtual Machine (KVM) support"');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-modes-at-boot', 'fact', 'architectures', null,
    'A boot parameter sets the mode of KVM on arm64',
    'The mode of KVM for arm64 can be set by the boot parameter kvm-arm.mode, which in Linux 6.12 and 7.3 knows none, nvhe, protected and nested.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-modes-at-boot', 1, 'linux-6-12', 'arch/arm64/kvm/arm.c, function early_kvm_mode_cfg', 'supports', null, null),
('arm64-modes-at-boot', 2, 'linux-7-3', 'arch/arm64/kvm/arm.c, function early_kvm_mode_cfg; Documentation/admin-guide/kernel-parameters.txt, kvm-arm.mode', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-modes-at-boot', '6.12', 1, 'text', 'arch/arm64/kvm/arm.c', 'early_param("kvm-arm.mode", early_kvm_mode_cfg);'),
('arm64-modes-at-boot', '7.3', 1, 'text', 'arch/arm64/kvm/arm.c', 'early_param("kvm-arm.mode", early_kvm_mode_cfg);');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-nesting-by-lim', 'fact', 'architectures', null,
    'Jintack Lim wrote the first nesting code for arm64',
    'The code for nested guests in KVM for arm64 names Jintack Lim, with a Linaro address, as its author and has a copyright notice of Columbia University and Linaro for 2017.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-nesting-by-lim', 1, 'linux-6-12', 'arch/arm64/kvm/nested.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-nesting-by-lim', 'columbia-university'),
('arm64-nesting-by-lim', 'linaro');
insert into fact_person (fact_id, person_id) values
('arm64-nesting-by-lim', 'jintack-lim');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-nesting-by-lim', '6.12', 1, 'notice', 'arch/arm64/kvm/nested.c', 'Columbia University and Linaro Ltd'),
('arm64-nesting-by-lim', '7.3', 1, 'notice', 'arch/arm64/kvm/nested.c', 'Columbia University and Linaro Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-pmu-by-linaro', 'fact', 'architectures', null,
    'Shannon Zhao of Linaro wrote KVM''s PMU for arm64',
    'The virtual performance monitoring code of KVM for arm64 names Shannon Zhao of Linaro as its author, with a copyright notice for 2015.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-pmu-by-linaro', 1, 'linux-6-12', 'arch/arm64/kvm/pmu-emul.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-pmu-by-linaro', 'linaro');
insert into fact_person (fact_id, person_id) values
('arm64-pmu-by-linaro', 'shannon-zhao');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-pmu-by-linaro', '6.12', 1, 'notice', 'arch/arm64/kvm/pmu-emul.c', 'Linaro Ltd'),
('arm64-pmu-by-linaro', '7.3', 1, 'notice', 'arch/arm64/kvm/pmu-emul.c', 'Linaro Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-its-by-przywara', 'fact', 'architectures', null,
    'Andre Przywara of Arm wrote KVM''s emulation of the GICv3 ITS',
    'The code of KVM for arm64 that emulates the GICv3 interrupt translation service names Andre Przywara of Arm as its author, with an Arm copyright notice for 2015 and 2016.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-its-by-przywara', 1, 'linux-6-12', 'arch/arm64/kvm/vgic/vgic-its.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-its-by-przywara', 'arm');
insert into fact_person (fact_id, person_id) values
('arm64-its-by-przywara', 'andre-przywara');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-its-by-przywara', '6.12', 1, 'notice', 'arch/arm64/kvm/vgic/vgic-its.c', 'ARM Ltd'),
('arm64-its-by-przywara', '7.3', 1, 'notice', 'arch/arm64/kvm/vgic/vgic-its.c', 'ARM Ltd');

insert into fact (id, kind, topic_id, date, title, statement) values
('pkvm-by-google', 'fact', 'architectures', null,
    'Protected KVM for arm64 comes from Google',
    'Protected KVM for arm64 (pKVM) comes from Google, to judge by the copyright notices in its files: pkvm.c, mem_protect.c and ffa.c have Google notices for 2020 to 2022 and name Fuad Tabba, Quentin Perret and Andrew Walbran as authors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pkvm-by-google', 1, 'linux-6-12', 'arch/arm64/kvm/hyp/nvhe: pkvm.c, mem_protect.c and ffa.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pkvm-by-google', 'google');
insert into fact_person (fact_id, person_id) values
('pkvm-by-google', 'andrew-walbran'),
('pkvm-by-google', 'fuad-tabba'),
('pkvm-by-google', 'quentin-perret');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('pkvm-by-google', '6.12', 1, 'notice', 'arch/arm64/kvm/hyp/nvhe/pkvm.c', 'Google LLC'),
('pkvm-by-google', '7.3', 1, 'notice', 'arch/arm64/kvm/hyp/nvhe/pkvm.c', 'Google LLC');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-6-6-nested-traps', 'fact', 'architectures', null,
    'Linux 6.6 took a step towards nested KVM on arm64',
    'The KVM changes for arm64 in Linux 6.6 prepare for forwarding traps of a nested guest to its guest hypervisor, which their summary calls a small further step towards full nesting.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-6-6-nested-traps', 1, 'kvm-arm64-6-6', 'merge message', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-6-8-52-bit-addresses', 'fact', 'architectures', null,
    'Linux 6.8 brought 52-bit addresses to KVM on arm64',
    'The KVM changes for arm64 in Linux 6.8 add 52-bit physical addresses for 4 kB and 16 kB pages.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-6-8-52-bit-addresses', 1, 'kvm-arm64-6-8', 'merge message', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-6-15-nested-interrupts', 'fact', 'architectures', null,
    'Linux 6.15 brought nested interrupts to KVM on arm64',
    'The KVM changes for arm64 in Linux 6.15 let a guest hypervisor control the virtual GICv3 interrupt hardware for its own guests, and add emulated PMUv3 performance counters on Apple silicon.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-6-15-nested-interrupts', 1, 'kvm-arm64-6-15', 'merge message', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('asahi-linux-runs-kvm-on-apple-silicon', 'fact', 'architectures', null,
    'KVM runs on Apple silicon under Asahi Linux',
    'KVM runs on Macs with Apple silicon under Asahi Linux: a guide of that project, last changed in April 2026, starts Windows 11 for Arm with QEMU and KVM. The project''s list of software with trouble on these machines counts libvirt, QEMU and KVM as fixed since QEMU 7.2.6, 8.0.5 and 8.1.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('asahi-linux-runs-kvm-on-apple-silicon', 1, 'asahi-windows-11-vm', 'step 7', 'supports', null, null),
('asahi-linux-runs-kvm-on-apple-silicon', 2, 'asahi-broken-software', 'Fixed packages', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('asahi-linux-runs-kvm-on-apple-silicon', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('raspberry-pi-kernels-include-kvm', 'fact', 'architectures', null,
    'Raspberry Pi kernels for 64 bits include KVM',
    'The 64-bit kernel configurations of Raspberry Pi include KVM: both the one for the models 3, 4, 400 and Zero 2 W (bcm2711) and the one for model 5 (bcm2712) build it into the kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('raspberry-pi-kernels-include-kvm', 1, 'raspberry-pi-bcm2711', 'CONFIG_KVM=y', 'supports', null, null),
('raspberry-pi-kernels-include-kvm', 2, 'raspberry-pi-bcm2712', 'CONFIG_KVM=y', 'supports', null, null),
('raspberry-pi-kernels-include-kvm', 3, 'raspberry-pi-building', 'Kernel Configuration, default configurations', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('arm-boards-run-guests', 'fact', 'architectures', '2024-04-11',
    'A user ran one guest on a Raspberry Pi 5 and an Orange Pi 5 Plus',
    'A user of a Proxmox port for Arm, which uses KVM and QEMU, reported in April 2024 that a guest ran on an Orange Pi 5 Plus and on a Raspberry Pi 5 alike, although live migration between the two boards failed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm-boards-run-guests', 1, 'proxmox-port-77', 'opening post', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-protected-guests-in-7-1', 'fact', 'architectures', '2026-03-30',
    'Linux 7.1 lets programs create protected guests under pKVM',
    'A commit by Will Deacon of 30 March 2026, merged for Linux 7.1, lets user space create protected KVM guests under pKVM on arm64.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-protected-guests-in-7-1', 1, 'commit-pkvm-2026-03-30', 'log entry', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('arm64-protected-guests-in-7-1', 'will-deacon');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-8-vcpus', 'fact', 'architectures', null,
    'Linux 4.11 raised the vCPU limit of KVM on MIPS to eight',
    'The MIPS port of KVM allowed one vCPU per guest until changes for Linux 4.11 raised the limit to eight.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-8-vcpus', 1, 'kvm-mips-4-11-tag', 'tag, commit on multiple VCPUs', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-vz-support', 'fact', 'architectures', null,
    'Hardware-assisted KVM for MIPS came with Linux 4.12',
    'Hardware-assisted KVM for MIPS (the VZ extension) came with the changes for Linux 4.12 tagged in the tree of James Hogan; they mainly cover three cores of Imagination and one of Cavium.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-vz-support', 1, 'kvm-mips-4-12-tag', 'tag message', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('mips-vz-support', 'cavium'),
('mips-vz-support', 'imagination-technologies');
insert into fact_person (fact_id, person_id) values
('mips-vz-support', 'james-hogan');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-trap-and-emulate-removed', 'fact', 'architectures', '2021-03-01',
    'KVM for MIPS lost its trap-and-emulate mode in 2021',
    'Commit 45c7e8af4a5e by Thomas Bogendoerfer of 1 March 2021 removed the trap-and-emulate mode from the MIPS port of KVM and left only hardware-assisted virtualisation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-trap-and-emulate-removed', 1, 'commit-45c7e8af4a5e', 'commit', 'supports', null, null),
('mips-trap-and-emulate-removed', 2, 'linux-6-12', 'arch/mips/kvm, no file trap_emul.c', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('mips-trap-and-emulate-removed', 'thomas-bogendoerfer');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mips-trap-and-emulate-removed', '6.1', 1, 'file-absent', 'arch/mips/kvm/trap_emul.c', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-requires-vz', 'fact', 'architectures', null,
    'KVM for MIPS needs the VZ extension',
    'KVM for MIPS can only be selected for processors with the VZ virtualisation extension, in Linux 6.12 as in 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-requires-vz', 1, 'linux-6-12', 'arch/mips/kvm/Kconfig, option KVM', 'supports', null, null),
('mips-requires-vz', 2, 'linux-7-3', 'arch/mips/kvm/Kconfig, option KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mips-requires-vz', '6.12', 1, 'text', 'arch/mips/kvm/Kconfig', 'depends on CPU_SUPPORTS_VZ'),
('mips-requires-vz', '7.3', 1, 'text', 'arch/mips/kvm/Kconfig', 'depends on CPU_SUPPORTS_VZ');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongson-code-in-mips-port', 'fact', 'architectures', null,
    'KVM''s MIPS port has a file with a Loongson notice of 2019',
    'The MIPS port of KVM contains code from Loongson: the file for Loongson-3 interrupts has a Loongson copyright notice for 2019 and names Chen Zhu and Huacai Chen, the latter with an address at lemote.com, as authors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongson-code-in-mips-port', 1, 'linux-6-12', 'arch/mips/kvm/loongson_ipi.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongson-code-in-mips-port', 'loongson');
insert into fact_person (fact_id, person_id) values
('loongson-code-in-mips-port', 'chen-zhu'),
('loongson-code-in-mips-port', 'huacai-chen');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('loongson-code-in-mips-port', '6.12', 1, 'notice', 'arch/mips/kvm/loongson_ipi.c', 'Loongson Technologies, Inc'),
('loongson-code-in-mips-port', '7.3', 1, 'notice', 'arch/mips/kvm/loongson_ipi.c', 'Loongson Technologies, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('risc-v-port-took-more-than-two-years', 'fact', 'architectures', '2021-10-05',
    'KVM''s RISC-V port took over two years to be merged',
    'Early versions of KVM''s RISC-V port, written at Western Digital, were posted in July and August 2019, and the port was merged into kvm.git on 5 October 2021; it had to wait, its author Anup Patel wrote in 2021, because Linux took code for RISC-V only for frozen or ratified extensions.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('risc-v-port-took-more-than-two-years', 1, 'riscv-series-2019', 'postings of July and August 2019', 'supports', null, null),
('risc-v-port-took-more-than-two-years', 2, 'commit-542a2640', 'merge', 'supports', null, null),
('risc-v-port-took-more-than-two-years', 3, 'ownership-article', 'governance/p1/s4', 'imprecise', 'Thanks to its community, KVM adapts fast to new technology and to what users need.', 'The article gives no evidence, and not every port came fast: RISC-V waited over two years between early postings and merge, for a reason outside KVM, as its hypervisor extension was not yet frozen.'),
('risc-v-port-took-more-than-two-years', 4, 'riscv-h-freeze-2021', 'first example of gated development', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('risc-v-port-took-more-than-two-years', 'western-digital');
insert into fact_person (fact_id, person_id) values
('risc-v-port-took-more-than-two-years', 'anup-patel');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-series-of-august-2019', 'fact', 'architectures', '2019-08',
    'KVM for RISC-V could boot Linux guests in August 2019',
    'The RISC-V series for KVM of August 2019 could boot 64-bit Linux guests with several vCPUs and left the emulation of the interrupt controller to user space.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-series-of-august-2019', 1, 'riscv-posting-2019-08', 'cover letter', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-series-of-august-2019', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-port-released-in-5-16', 'fact', 'architectures', '2021-10-05',
    'KVM for RISC-V was released with Linux 5.16',
    'The RISC-V port of KVM, a series by Anup Patel and Atish Patra, was merged into kvm.git on 5 October 2021 and released with Linux 5.16.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-port-released-in-5-16', 1, 'commit-542a2640', 'merge', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-port-released-in-5-16', 'western-digital');
insert into fact_person (fact_id, person_id) values
('riscv-port-released-in-5-16', 'anup-patel'),
('riscv-port-released-in-5-16', 'atish-patra');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-experimental-label-fell-in-6-16', 'fact', 'architectures', '2025-05-28',
    'KVM for RISC-V lost its experimental label in Linux 6.16',
    'The pull request for Linux 6.16 of 28 May 2025 drops the experimental label of the RISC-V port of KVM; Linux 7.3 no longer has it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-experimental-label-fell-in-6-16', 1, 'pull-6-16', 'body, RISC-V', 'supports', null, null),
('riscv-experimental-label-fell-in-6-16', 2, 'linux-7-3', 'arch/riscv/kvm/Kconfig, option KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-experimental-label-fell-in-6-16', '7.3', 1, 'text', 'arch/riscv/kvm/Kconfig', 'tristate "Kernel-based Virtual Machine (KVM) support"');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-port-marked-experimental', 'fact', 'architectures', null,
    'KVM for RISC-V was labelled experimental before Linux 6.16',
    'The RISC-V port of KVM is labelled experimental in the Kconfig of Linux 6.1 and 6.12; the label fell with Linux 6.16.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-port-marked-experimental', 1, 'linux-6-12', 'arch/riscv/kvm/Kconfig, option KVM', 'supports', null, null),
('riscv-port-marked-experimental', 2, 'linux-6-1', 'arch/riscv/kvm/Kconfig, option KVM', 'supports', null, null),
('riscv-port-marked-experimental', 3, 'linux-7-3', 'arch/riscv/kvm/Kconfig, option KVM, without the label', 'supports', null, null),
('riscv-port-marked-experimental', 4, 'pull-6-16', 'body, RISC-V', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-port-marked-experimental', '6.1', 1, 'text', 'arch/riscv/kvm/Kconfig', 'support (EXPERIMENTAL)"'),
('riscv-port-marked-experimental', '6.12', 1, 'text', 'arch/riscv/kvm/Kconfig', 'support (EXPERIMENTAL)"');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-interrupts-by-ventana', 'fact', 'architectures', null,
    'KVM''s RISC-V interrupt code names Western Digital and Ventana',
    'The code for the interrupt architecture (AIA) in the RISC-V port of KVM has copyright notices of Western Digital for 2021 and Ventana Micro Systems for 2022, and names Anup Patel with a Ventana address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-interrupts-by-ventana', 1, 'linux-6-12', 'arch/riscv/kvm/aia.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-interrupts-by-ventana', 'ventana-micro-systems'),
('riscv-interrupts-by-ventana', 'western-digital');
insert into fact_person (fact_id, person_id) values
('riscv-interrupts-by-ventana', 'anup-patel');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-interrupts-by-ventana', '6.12', 1, 'notice', 'arch/riscv/kvm/aia.c', 'Ventana Micro Systems Inc'),
('riscv-interrupts-by-ventana', '7.3', 1, 'notice', 'arch/riscv/kvm/aia.c', 'Ventana Micro Systems Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-pmu-by-rivos', 'fact', 'architectures', null,
    'Atish Patra wrote KVM''s PMU for RISC-V',
    'The performance monitoring code of KVM for RISC-V names Atish Patra, with a Rivos address, as its author, with a copyright notice for 2023.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-pmu-by-rivos', 1, 'linux-6-12', 'arch/riscv/kvm/vcpu_pmu.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-pmu-by-rivos', 'rivos');
insert into fact_person (fact_id, person_id) values
('riscv-pmu-by-rivos', 'atish-patra');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-pmu-by-rivos', '6.12', 1, 'notice', 'arch/riscv/kvm/vcpu_pmu.c', 'Rivos Inc'),
('riscv-pmu-by-rivos', '7.3', 1, 'notice', 'arch/riscv/kvm/vcpu_pmu.c', 'Rivos Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-vector-by-sifive', 'fact', 'architectures', null,
    'SiFive wrote KVM''s vector support for RISC-V',
    'Vector instructions for RISC-V guests of KVM come from SiFive: the file names Vincent Chen and Greentime Hu and has a SiFive copyright notice for 2022.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-vector-by-sifive', 1, 'linux-6-12', 'arch/riscv/kvm/vcpu_vector.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-vector-by-sifive', 'sifive');
insert into fact_person (fact_id, person_id) values
('riscv-vector-by-sifive', 'greentime-hu'),
('riscv-vector-by-sifive', 'vincent-chen');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-vector-by-sifive', '6.12', 1, 'notice', 'arch/riscv/kvm/vcpu_vector.c', 'SiFive'),
('riscv-vector-by-sifive', '7.3', 1, 'notice', 'arch/riscv/kvm/vcpu_vector.c', 'SiFive');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-port-in-6-7', 'fact', 'architectures', '2023-11-02',
    'KVM''s LoongArch port was pulled for Linux 6.7',
    'The LoongArch port of KVM was pulled for Linux 6.7: it is in the pull request that Paolo Bonzini sent to Linus Torvalds on 2 November 2023.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-port-in-6-7', 1, 'pull-6-7', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-port-in-6-7', 'loongson');
insert into fact_person (fact_id, person_id) values
('loongarch-port-in-6-7', 'linus-torvalds'),
('loongarch-port-in-6-7', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-devices-in-user-space', 'fact', 'architectures', null,
    'KVM for LoongArch began on Loongson 3A5000 and 3A6000',
    'The LoongArch port of KVM in Linux 6.7 used the virtualisation hardware of Loongson 3A5000 and 3A6000 processors, could boot Linux guests, and relied on user space for interrupt controllers and PCI devices, according to a copy of its pull request.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-devices-in-user-space', 1, 'loongarch-kvm-6-7-copy', 'pull request text', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-devices-in-user-space', 'loongson');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-6-12-changes', 'fact', 'architectures', null,
    'What Linux 6.12 brought for KVM on LoongArch',
    'The LoongArch changes to KVM for Linux 6.12 include performance monitoring for guests and support for the Loongson Binary Translation extension.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-6-12-changes', 1, 'loongarch-kvm-6-12-merge', 'merge message', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-6-12-changes', 'loongson');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-in-kernel-interrupts-by-7-2', 'fact', 'architectures', null,
    'KVM for LoongArch gained in-kernel interrupt controllers by 7.2',
    'In Linux 7.2 KVM for LoongArch emulates interrupt controllers in the kernel, in a directory of their own; in 6.12 it has none and leaves them to user space.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-in-kernel-interrupts-by-7-2', 1, 'linux-7-2', 'arch/loongarch/kvm/intc', 'supports', null, null),
('loongarch-in-kernel-interrupts-by-7-2', 2, 'linux-6-12', 'arch/loongarch/kvm', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-in-kernel-interrupts-by-7-2', 'loongson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('loongarch-in-kernel-interrupts-by-7-2', '7.3', 1, 'file-exists', 'arch/loongarch/kvm/intc/eiointc.c', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-needs-lvz', 'fact', 'architectures', null,
    'KVM for LoongArch needs the LVZ extension',
    'KVM for LoongArch depends in Linux 6.12 and 7.3 on an assembler that knows the LVZ virtualisation extension, and its help text asks for a processor with virtualisation extensions.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-needs-lvz', 1, 'linux-6-12', 'arch/loongarch/kvm/Kconfig, option KVM', 'supports', null, null),
('loongarch-needs-lvz', 2, 'linux-7-3', 'arch/loongarch/kvm/Kconfig, option KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('loongarch-needs-lvz', '6.12', 1, 'text', 'arch/loongarch/kvm/Kconfig', 'depends on AS_HAS_LVZ_EXTENSION'),
('loongarch-needs-lvz', '7.3', 1, 'text', 'arch/loongarch/kvm/Kconfig', 'depends on AS_HAS_LVZ_EXTENSION');

insert into fact (id, kind, topic_id, date, title, statement) values
('makers-of-the-ports', 'fact', 'architectures', null,
    'Who wrote the ports of KVM, by their file headers',
    'The headers of the KVM ports point to their makers: Qumranet for x86, IBM for s390 and PowerPC, Virtual Open Systems, Columbia University and Arm Ltd for Arm, MIPS Technologies for MIPS, Western Digital for RISC-V and Loongson for LoongArch.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('makers-of-the-ports', 1, 'linux-6-12', 'headers of x86/kvm/vmx/vmx.c, kvm-s390.c, powerpc.c, arm.c, sys_regs.c, mips.c, riscv/kvm/main.c and loongarch/kvm/main.c', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('makers-of-the-ports', 'arm'),
('makers-of-the-ports', 'columbia-university'),
('makers-of-the-ports', 'ibm'),
('makers-of-the-ports', 'loongson'),
('makers-of-the-ports', 'mips-technologies'),
('makers-of-the-ports', 'qumranet'),
('makers-of-the-ports', 'virtual-open-systems'),
('makers-of-the-ports', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('vcpu-limits-of-the-ports', 'fact', 'architectures', null,
    'vCPU limits differ by KVM port',
    'The limit that the source of KVM sets for the vCPUs of one guest differs by port in Linux 6.12 and 7.3: 16 on MIPS, 255 on s390 (248 at most where KVM uses the processor''s SIGP interpretation), 256 on LoongArch, 512 on arm64 and 1024 on RISC-V; on PowerPC it is the number of processors for which the kernel is built, at most 8192. The machine may allow fewer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vcpu-limits-of-the-ports', 1, 'linux-6-12', 'asm/kvm_host.h of the ports, KVM_MAX_VCPUS; include/kvm/arm_vgic.h; arch/s390/kvm/kvm-s390.c, KVM_CAP_MAX_VCPUS; arch/powerpc/platforms/Kconfig.cputype, NR_CPUS', 'supports', null, null),
('vcpu-limits-of-the-ports', 2, 'linux-7-3', 'asm/kvm_host.h of the ports; include/kvm/arm_vgic.h; arch/s390/include/asm/kvm_host_s390.h; arch/s390/kvm/s390/s390.c; arch/powerpc/platforms/Kconfig.cputype, NR_CPUS', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('vcpu-limits-of-the-ports', '6.12', 1, 'text', 'arch/s390/include/asm/kvm_host.h', '#define KVM_MAX_VCPUS 255'),
('vcpu-limits-of-the-ports', '6.12', 2, 'text', 'arch/arm64/include/asm/kvm_host.h', '#define KVM_MAX_VCPUS VGIC_V3_MAX_CPUS'),
('vcpu-limits-of-the-ports', '7.3', 1, 'text', 'arch/s390/include/asm/kvm_host_s390.h', '#define KVM_MAX_VCPUS 255'),
('vcpu-limits-of-the-ports', '7.3', 2, 'text', 'arch/arm64/include/asm/kvm_host.h', '#define KVM_MAX_VCPUS VGIC_V3_MAX_CPUS');

insert into fact (id, kind, topic_id, date, title, statement) values
('contributors-follow-new-hardware', 'fact', 'architectures', null,
    'KVM''s contributors follow new hardware',
    'Contributors keep KVM in step with new hardware and use its features: base support for AMD SEV-SNP guests came with Linux 6.11, support for Intel TDX guests with 6.16, and the pull request for 7.0 let guests own performance-monitoring hardware.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('contributors-follow-new-hardware', 1, 'pull-6-11', 'body', 'supports', null, null),
('contributors-follow-new-hardware', 2, 'commit-7bcf7246', 'commit', 'supports', null, null),
('contributors-follow-new-hardware', 3, 'centos-stream-mr-6701', 'description', 'supports', null, null),
('contributors-follow-new-hardware', 4, 'pull-7-0', 'body', 'supports', null, null),
('contributors-follow-new-hardware', 5, 'ownership-article', 'implications/p1/s2', 'supports', null, null),
('contributors-follow-new-hardware', 6, 'ownership-article', 'faq-7/p2/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('contributors-follow-new-hardware', 'amd'),
('contributors-follow-new-hardware', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('32-bit-hosts-still-possible-in-7-3', 'fact', 'architectures', null,
    'KVM can still be built for 32-bit hosts in Linux 7.3',
    'In Linux 7.3 KVM can still be built for 32-bit hosts, both on x86, where the option asks only for a local APIC, and on PowerPC (Book3S and e500v2), MIPS and RISC-V; on x86 confidential guests and guest_memfd need a 64-bit host.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('32-bit-hosts-still-possible-in-7-3', 1, 'linux-7-3', 'arch/x86/kvm/Kconfig, KVM and KVM_SW_PROTECTED_VM; arch/powerpc/kvm/Kconfig, KVM_BOOK3S_32 and KVM_E500V2; arch/mips/Kconfig, CPU_MIPS32_R5 and CPU_SUPPORTS_VZ; arch/riscv/kvm/Kconfig, KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('32-bit-hosts-still-possible-in-7-3', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'depends on X86_LOCAL_APIC'),
('32-bit-hosts-still-possible-in-7-3', '7.3', 2, 'text', 'arch/powerpc/kvm/Kconfig', 'config KVM_BOOK3S_32');

insert into fact (id, kind, topic_id, date, title, statement) values
('proposal-to-drop-32-bit-hosts', 'fact', 'architectures', '2024-12-12',
    'A proposal of 2024 would drop 32-bit hosts from KVM',
    'Arnd Bergmann proposed on 12 December 2024 to remove support for 32-bit hosts from KVM on every architecture, and sent a second version on 21 December; up to Linux 7.3 that has not happened.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('proposal-to-drop-32-bit-hosts', 1, 'mail-2024-12-12-32-bit', 'body', 'supports', null, null),
('proposal-to-drop-32-bit-hosts', 2, 'mail-2024-12-21-32-bit', 'body', 'supports', null, null),
('proposal-to-drop-32-bit-hosts', 3, 'linux-7-3', 'arch/x86/kvm/Kconfig, option KVM; arch/powerpc/kvm/Kconfig, option KVM_BOOK3S_32', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('proposal-to-drop-32-bit-hosts', 'arnd-bergmann');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm-and-power9-in-4-20', 'fact', 'architectures', '2018-10-24',
    'Linux 4.20 brought KVM nesting to POWER9',
    'The KVM changes for Linux 4.20 let Arm guests have physical address spaces of 32 to 52 bits and brought nested guests in hypervisor mode to POWER9, according to a copy of their pull request of 24 October 2018.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm-and-power9-in-4-20', 1, 'kvm-updates-4-20', 'pull request text, ARM and PPC', 'supports', null, null);

-- Facts on Licence: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-is-open-source', 'fact', 'licence', null,
    'KVM is open-source software',
    'KVM is open-source software: its core file virt/kvm/kvm_main.c is marked GPL-2.0-only in Linux 6.12 and 7.3, and the kernel that contains KVM is licensed under version 2 of the GPL.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-is-open-source', 1, 'linux-6-12', 'virt/kvm/kvm_main.c, first line', 'supports', null, null),
('kvm-is-open-source', 2, 'linux-6-12', 'COPYING; Documentation/process/license-rules.rst, first paragraph', 'supports', null, null),
('kvm-is-open-source', 3, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('kvm-is-open-source', 4, 'file-eventfd', 'first line, SPDX identifier', 'supports', null, null),
('kvm-is-open-source', 5, 'file-binary-stats', 'first line, SPDX identifier', 'supports', null, null),
('kvm-is-open-source', 6, 'ownership-article', 'governance/p1/s1', 'supports', null, null),
('kvm-is-open-source', 7, 'linux-7-3', 'virt/kvm/kvm_main.c, first line', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-is-open-source', '6.12', 1, 'licence', 'virt/kvm/kvm_main.c', 'GPL-2.0-only'),
('kvm-is-open-source', '7.3', 1, 'licence', 'virt/kvm/kvm_main.c', 'GPL-2.0-only');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-licence-is-gpl-version-2-only', 'fact', 'licence', null,
    'KVM is under version 2 of the GPL only',
    'The licence of KVM is that of the Linux kernel as a whole: version 2, and no later version, of the GNU General Public License, with an exception for programs that use the kernel through system calls.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-licence-is-gpl-version-2-only', 1, 'linux-6-12', 'COPYING; Documentation/process/license-rules.rst, first paragraph', 'supports', null, null),
('kvm-licence-is-gpl-version-2-only', 2, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('kvm-licence-is-gpl-version-2-only', 3, 'ownership-article', 'governance/p1/s2', 'imprecise', 'The licence of KVM is the GNU GPL, whatever the version.', 'The version matters: the kernel as a whole is under version 2 only, so version 3 does not apply to it; single files may carry a compatible licence.');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-licence-is-gpl-version-2-only', '6.12', 1, 'text', 'COPYING', 'Being under the terms of the GNU General Public License version 2 only,'),
('kvm-licence-is-gpl-version-2-only', '7.3', 1, 'text', 'COPYING', 'Being under the terms of the GNU General Public License version 2 only,');

insert into fact (id, kind, topic_id, date, title, statement) values
('gpl-lets-anybody-change-and-pass-on-kvm', 'fact', 'licence', null,
    'Anybody may copy, change and pass on KVM',
    'Version 2 of the GPL lets anybody copy, change and pass on KVM''s source code, provided that the changed work is passed on under the same licence and that binaries come with their source or an offer of it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gpl-lets-anybody-change-and-pass-on-kvm', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, sections 1 to 3', 'supports', null, null),
('gpl-lets-anybody-change-and-pass-on-kvm', 2, 'linux-6-12', 'Documentation/process/license-rules.rst, first paragraph', 'supports', null, null),
('gpl-lets-anybody-change-and-pass-on-kvm', 3, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('gpl-lets-anybody-change-and-pass-on-kvm', 4, 'ownership-article', 'governance/p1/s2', 'supports', null, null),
('gpl-lets-anybody-change-and-pass-on-kvm', 5, 'ownership-article', 'conclusion/p3/bullet1', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('gpl-lets-anybody-change-and-pass-on-kvm', '6.12', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'You may modify your copy or copies of the Program or any portion'),
('gpl-lets-anybody-change-and-pass-on-kvm', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'You may modify your copy or copies of the Program or any portion');

insert into fact (id, kind, topic_id, date, title, statement) values
('relicensing-kvm-is-out-of-reach', 'fact', 'licence', null,
    'Changing the licence of KVM is out of reach',
    'KVM stays under the GPL for practical reasons too: the kernel asks for no copyright assignment, has thousands of owners, and its documentation regards any attempt to change the licence as all but certain to fail.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('relicensing-kvm-is-out-of-reach', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing', 'supports', null, null),
('relicensing-kvm-is-out-of-reach', 2, 'kernel-process-intro', 'section Licensing, second and third paragraphs', 'supports', null, null),
('relicensing-kvm-is-out-of-reach', 3, 'ownership-article', 'governance/p1/s2', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('relicensing-kvm-is-out-of-reach', '6.12', 1, 'text', 'Documentation/process/1.Intro.rst', 'the licensing of the kernel is doomed to almost certain failure'),
('relicensing-kvm-is-out-of-reach', '7.3', 1, 'text', 'Documentation/process/1.Intro.rst', 'the licensing of the kernel is doomed to almost certain failure');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-must-be-licensed-at-no-charge', 'fact', 'licence', null,
    'KVM has to be licensed at no charge',
    'KVM remains free of licence fees because the GPL requires anyone who distributes KVM or a work derived from it to license the whole to everybody at no charge; a fee may be asked for making a copy and for a warranty.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-must-be-licensed-at-no-charge', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, sections 1 and 2(b)', 'supports', null, null),
('kvm-must-be-licensed-at-no-charge', 2, 'linux-6-12', 'Documentation/process/license-rules.rst, first paragraph', 'supports', null, null),
('kvm-must-be-licensed-at-no-charge', 3, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('kvm-must-be-licensed-at-no-charge', 4, 'ownership-article', 'ownership/p1/s4', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-must-be-licensed-at-no-charge', '6.12', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'part thereof, to be licensed as a whole at no charge to all third'),
('kvm-must-be-licensed-at-no-charge', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'part thereof, to be licensed as a whole at no charge to all third');

insert into fact (id, kind, topic_id, date, title, statement) values
('running-kvm-is-not-restricted', 'fact', 'licence', null,
    'Nobody needs permission to run KVM',
    'Nobody needs permission to run KVM: section 0 of GPL version 2 says that running the program is not restricted and that only copying, distribution and modification are covered.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('running-kvm-is-not-restricted', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, section 0', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('running-kvm-is-not-restricted', '6.12', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'running the Program is not restricted, and the output from the Program'),
('running-kvm-is-not-restricted', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'running the Program is not restricted, and the output from the Program');

insert into fact (id, kind, topic_id, date, title, statement) values
('use-on-own-servers-is-not-distribution', 'fact', 'licence', null,
    'A changed KVM run only on one''s own servers need not be published',
    'GPL version 2 ties the duty to license and to give source to copies that are distributed or published (sections 2(b) and 3), and section 0 leaves running the program unrestricted. Operators who run a changed KVM only on their own servers and hand out no copy therefore owe nobody its source under this text.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('use-on-own-servers-is-not-distribution', 1, 'linux-7-3', 'LICENSES/preferred/GPL-2.0, sections 0, 2(b) and 3', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('use-on-own-servers-is-not-distribution', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'Activities other than copying, distribution and modification are not'),
('use-on-own-servers-is-not-distribution', '7.3', 2, 'text', 'LICENSES/preferred/GPL-2.0', 'running the Program is not restricted');

insert into fact (id, kind, topic_id, date, title, statement) values
('shipping-kvm-obliges-to-give-source', 'fact', 'licence', null,
    'Anyone who ships a changed KVM has to give its source',
    'Anyone who hands out copies of a changed KVM, such as the maker of an appliance or a distribution, has to license the whole under version 2 of the GPL and to give or offer the complete source to those who receive it (sections 2 and 3).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('shipping-kvm-obliges-to-give-source', 1, 'linux-7-3', 'LICENSES/preferred/GPL-2.0, sections 2 and 3', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('shipping-kvm-obliges-to-give-source', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', '  3. You may copy and distribute the Program (or a work based on it,');

insert into fact (id, kind, topic_id, date, title, statement) values
('gpl-has-no-network-clause', 'fact', 'licence', null,
    'KVM''s licence has no clause on use over a network',
    'KVM''s licence, version 2 of the GPL, has no clause that grants the users of a service over a network a right to its source; its text speaks only of copying, distribution and modification.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gpl-has-no-network-clause', 1, 'linux-7-3', 'LICENSES/preferred/GPL-2.0, whole text, section 0', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('gpl-has-no-network-clause', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'Activities other than copying, distribution and modification are not');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-copyright-assignment-for-kvm', 'fact', 'licence', null,
    'KVM contributors do not have to assign copyright',
    'Nobody has to hand over copyright in order to contribute to KVM: the kernel''s documentation says that copyright assignments are neither required nor requested for code contributed to the kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-copyright-assignment-for-kvm', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing', 'supports', null, null),
('no-copyright-assignment-for-kvm', 2, 'kernel-process-intro', 'section Licensing, second paragraph', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('no-copyright-assignment-for-kvm', '6.12', 1, 'text', 'Documentation/process/1.Intro.rst', 'Copyright assignments are not required (or requested) for code contributed'),
('no-copyright-assignment-for-kvm', '7.3', 1, 'text', 'Documentation/process/1.Intro.rst', 'Copyright assignments are not required (or requested) for code contributed');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-patches-carry-a-sign-off', 'fact', 'licence', null,
    'Every KVM patch needs a sign-off',
    'Every patch for KVM, as for the rest of the kernel, needs a Signed-off-by line: with it the contributor certifies under the Developer''s Certificate of Origin 1.1 to have written the patch or otherwise to have the right to submit it under the file''s licence.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-patches-carry-a-sign-off', 1, 'linux-6-12', 'Documentation/process/submitting-patches.rst, section Sign your work', 'supports', null, null),
('kvm-patches-carry-a-sign-off', 2, 'kernel-process-intro', 'section Licensing, fourth paragraph', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-patches-carry-a-sign-off', '6.12', 1, 'text', 'Documentation/process/submitting-patches.rst', 'Developer''s Certificate of Origin 1.1'),
('kvm-patches-carry-a-sign-off', '7.3', 1, 'text', 'Documentation/process/submitting-patches.rst', 'Developer''s Certificate of Origin 1.1');

insert into fact (id, kind, topic_id, date, title, statement) values
('spdx-count-7-3', 'fact', 'licence', null,
    'Licence markings of KVM files in Linux 7.3',
    'Of KVM''s 511 kernel files in Linux 7.3, 463 are marked as under GPL version 2 only (242 as GPL-2.0-only, 221 as GPL-2.0), 18 as GPL-2.0 WITH Linux-syscall-note, seven as GPL-2.0-or-later and one as LGPL-2.1-or-later; 22 have no SPDX identifier.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('spdx-count-7-3', 1, 'linux-7-3', 'SPDX-License-Identifier lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('spdx-count-6-12', 'fact', 'licence', null,
    'Licence markings of KVM files in Linux 6.12',
    'Of KVM''s 453 kernel files in Linux 6.12, 405 are marked as under GPL version 2 only (225 as GPL-2.0-only, 180 as GPL-2.0), 18 as GPL-2.0 WITH Linux-syscall-note and seven as GPL-2.0-or-later; 23 have no SPDX identifier.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('spdx-count-6-12', 1, 'linux-6-12', 'SPDX-License-Identifier lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('gpl-2-0-and-gpl-2-0-only-mean-the-same', 'definition', 'licence', null,
    'GPL-2.0 and GPL-2.0-only mean the same in the kernel',
    'The SPDX identifiers GPL-2.0 and GPL-2.0-only, which both occur in KVM files, mean the same in the kernel: version 2 of the GPL and no other.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gpl-2-0-and-gpl-2-0-only-mean-the-same', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, Usage-Guide', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('gpl-2-0-and-gpl-2-0-only-mean-the-same', '6.12', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'For ''GNU General Public License (GPL) version 2 only'' use:'),
('gpl-2-0-and-gpl-2-0-only-mean-the-same', '6.12', 2, 'licence', 'arch/x86/kvm/xen.c', 'GPL-2.0'),
('gpl-2-0-and-gpl-2-0-only-mean-the-same', '6.12', 3, 'licence', 'virt/kvm/eventfd.c', 'GPL-2.0-only'),
('gpl-2-0-and-gpl-2-0-only-mean-the-same', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'For ''GNU General Public License (GPL) version 2 only'' use:'),
('gpl-2-0-and-gpl-2-0-only-mean-the-same', '7.3', 2, 'licence', 'arch/x86/kvm/xen.c', 'GPL-2.0'),
('gpl-2-0-and-gpl-2-0-only-mean-the-same', '7.3', 3, 'licence', 'virt/kvm/eventfd.c', 'GPL-2.0-only');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-user-header-carries-the-syscall-note', 'fact', 'licence', null,
    'KVM''s user header carries the system call note',
    'include/uapi/linux/kvm.h, the header through which programs use KVM, is marked GPL-2.0 WITH Linux-syscall-note in Linux 6.12 and 7.3, which lets user-space programs under other licences include it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-user-header-carries-the-syscall-note', 1, 'linux-6-12', 'include/uapi/linux/kvm.h, first line; LICENSES/exceptions/Linux-syscall-note, Usage-Guide', 'supports', null, null),
('kvm-user-header-carries-the-syscall-note', 2, 'kernel-license-rules', 'paragraph on UAPI header files', 'supports', null, null),
('kvm-user-header-carries-the-syscall-note', 3, 'linux-7-3', 'include/uapi/linux/kvm.h, first line; LICENSES/exceptions/Linux-syscall-note, Usage-Guide', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-user-header-carries-the-syscall-note', '6.12', 1, 'licence', 'include/uapi/linux/kvm.h', 'GPL-2.0 WITH Linux-syscall-note'),
('kvm-user-header-carries-the-syscall-note', '7.3', 1, 'licence', 'include/uapi/linux/kvm.h', 'GPL-2.0 WITH Linux-syscall-note');

insert into fact (id, kind, topic_id, date, title, statement) values
('syscall-note-leaves-user-programs-out', 'fact', 'licence', null,
    'Programs that use KVM are not covered by its licence',
    'The note on system calls in the kernel''s licence says that programs which use kernel services by normal system calls are not covered by the kernel''s copyright; KVM''s interface consists of such calls on /dev/kvm.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('syscall-note-leaves-user-programs-out', 1, 'linux-6-12', 'LICENSES/exceptions/Linux-syscall-note; Documentation/virt/kvm/api.rst, section 2, File descriptors', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('syscall-note-leaves-user-programs-out', '6.12', 1, 'text', 'LICENSES/exceptions/Linux-syscall-note', 'NOTE! This copyright does *not* cover user programs that use kernel'),
('syscall-note-leaves-user-programs-out', '6.12', 2, 'text', 'Documentation/virt/kvm/api.rst', 'open("/dev/kvm") obtains a handle to the kvm subsystem; this handle'),
('syscall-note-leaves-user-programs-out', '7.3', 1, 'text', 'LICENSES/exceptions/Linux-syscall-note', 'NOTE! This copyright does *not* cover user programs that use kernel'),
('syscall-note-leaves-user-programs-out', '7.3', 2, 'text', 'Documentation/virt/kvm/api.rst', 'open("/dev/kvm") obtains a handle to the kvm subsystem; this handle');

insert into fact (id, kind, topic_id, date, title, statement) values
('single-files-may-have-compatible-licences', 'fact', 'licence', null,
    'Single files may have other, compatible licences',
    'The kernel''s licensing rules, which hold for KVM too, allow a single source file to have a licence of its own, provided that it is compatible with version 2 of the GPL.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('single-files-may-have-compatible-licences', 1, 'linux-6-12', 'Documentation/process/license-rules.rst, third paragraph', 'supports', null, null),
('single-files-may-have-compatible-licences', 2, 'kernel-license-rules', 'third paragraph', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('single-files-may-have-compatible-licences', '6.12', 1, 'text', 'Documentation/process/license-rules.rst', 'as a whole, though individual source files can have a different license'),
('single-files-may-have-compatible-licences', '7.3', 1, 'text', 'Documentation/process/license-rules.rst', 'as a whole, though individual source files can have a different license');

insert into fact (id, kind, topic_id, date, title, statement) values
('or-later-files-in-kvm', 'fact', 'licence', null,
    'Seven KVM files of Linux 6.12 allow later GPL versions',
    'Seven of KVM''s kernel files allow later versions of the GPL (GPL-2.0-or-later) in Linux 6.12 and 7.3, among them the guest-side files arch/x86/kernel/kvm.c and arch/x86/kernel/kvmclock.c; the other five belong to the PowerPC and MIPS ports.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('or-later-files-in-kvm', 1, 'linux-6-12', 'SPDX-License-Identifier lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('or-later-files-in-kvm', 2, 'linux-7-3', 'SPDX-License-Identifier lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('or-later-files-in-kvm', '6.12', 1, 'licence', 'arch/x86/kernel/kvm.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '6.12', 2, 'licence', 'arch/x86/kernel/kvmclock.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '6.12', 3, 'licence', 'arch/mips/kvm/loongson_ipi.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '6.12', 4, 'licence', 'arch/powerpc/kvm/book3s.h', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '6.12', 5, 'licence', 'arch/powerpc/kvm/book3s_hv_hmi.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '6.12', 6, 'licence', 'arch/powerpc/kvm/fpu.S', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '6.12', 7, 'licence', 'arch/powerpc/kvm/test-guest-state-buffer.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '7.3', 1, 'licence', 'arch/x86/kernel/kvm.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '7.3', 2, 'licence', 'arch/x86/kernel/kvmclock.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '7.3', 3, 'licence', 'arch/mips/kvm/loongson_ipi.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '7.3', 4, 'licence', 'arch/powerpc/kvm/book3s.h', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '7.3', 5, 'licence', 'arch/powerpc/kvm/book3s_hv_hmi.c', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '7.3', 6, 'licence', 'arch/powerpc/kvm/fpu.S', 'GPL-2.0-or-later'),
('or-later-files-in-kvm', '7.3', 7, 'licence', 'arch/powerpc/kvm/test-guest-state-buffer.c', 'GPL-2.0-or-later');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-files-without-spdx-are-mostly-mips', 'fact', 'licence', null,
    'KVM files without a licence marking are mostly MIPS',
    'The kernel''s licensing rules require an SPDX licence identifier in every source file; 23 of KVM''s 453 kernel files in Linux 6.12 have none. Of these, 14 belong to the MIPS port, whose headers name the GNU GPL in words and refer to the file COPYING.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-files-without-spdx-are-mostly-mips', 1, 'linux-6-12', 'SPDX-License-Identifier lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('kvm-files-without-spdx-are-mostly-mips', 2, 'linux-6-12', 'arch/mips/kvm/mips.c, file header', 'supports', null, null),
('kvm-files-without-spdx-are-mostly-mips', 3, 'linux-6-12', 'Documentation/process/license-rules.rst, paragraph on SPDX identifiers', 'supports', null, null),
('kvm-files-without-spdx-are-mostly-mips', 4, 'kernel-license-rules', 'paragraph on SPDX identifiers', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-files-without-spdx-are-mostly-mips', '6.12', 1, 'text', 'arch/mips/kvm/mips.c', 'This file is subject to the terms and conditions of the GNU General Public'),
('kvm-files-without-spdx-are-mostly-mips', '7.3', 1, 'text', 'arch/mips/kvm/mips.c', 'This file is subject to the terms and conditions of the GNU General Public');

insert into fact (id, kind, topic_id, date, title, statement) values
('ioapic-is-the-only-lgpl-file', 'fact', 'licence', null,
    'One KVM file is marked as LGPL in Linux 7.3',
    'In Linux 7.3 arch/x86/kvm/ioapic.c is the only one of KVM''s 511 kernel files marked with a version of the LGPL, a licence that is compatible with the kernel''s.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ioapic-is-the-only-lgpl-file', 1, 'linux-7-3', 'SPDX-License-Identifier lines of the 511 source files; Documentation/process/license-rules.rst, list of compatible licences', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('ioapic-is-the-only-lgpl-file', '7.3', 1, 'licence', 'arch/x86/kvm/ioapic.c', 'LGPL-2.1-or-later');

insert into fact (id, kind, topic_id, date, title, statement) values
('ioapic-carries-lgpl-text', 'fact', 'licence', null,
    'KVM''s I/O APIC emulation is under the LGPL',
    'KVM''s I/O APIC emulation, arch/x86/kvm/ioapic.c, is under the GNU Lesser General Public License: in Linux 6.12 its header says so in words, version 2 or later, while Linux 7.3 marks it LGPL-2.1-or-later. Its copyright notices name MandrakeSoft (2001) and Red Hat (2010).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ioapic-carries-lgpl-text', 1, 'linux-6-12', 'arch/x86/kvm/ioapic.c, file header', 'supports', null, null),
('ioapic-carries-lgpl-text', 2, 'linux-7-3', 'arch/x86/kvm/ioapic.c, first line and header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ioapic-carries-lgpl-text', 'mandrakesoft'),
('ioapic-carries-lgpl-text', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('ioapic-carries-lgpl-text', '6.12', 1, 'text', 'arch/x86/kvm/ioapic.c', 'modify it under the terms of the GNU Lesser General Public'),
('ioapic-carries-lgpl-text', '6.12', 2, 'notice', 'arch/x86/kvm/ioapic.c', 'MandrakeSoft S.A'),
('ioapic-carries-lgpl-text', '7.3', 1, 'licence', 'arch/x86/kvm/ioapic.c', 'LGPL-2.1-or-later'),
('ioapic-carries-lgpl-text', '7.3', 2, 'notice', 'arch/x86/kvm/ioapic.c', 'MandrakeSoft S.A');

insert into fact (id, kind, topic_id, date, title, statement) values
('three-kvm-files-carry-a-permissive-text', 'fact', 'licence', null,
    'Three KVM files carry a permissive licence text',
    'Three device emulations of KVM, arch/x86/kvm/i8254.c, arch/x86/kvm/i8259.c and arch/powerpc/kvm/mpic.c, have no SPDX identifier in Linux 6.12 and 7.3 and carry the text of a permissive licence instead.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('three-kvm-files-carry-a-permissive-text', 1, 'linux-6-12', 'headers of the three files', 'supports', null, null),
('three-kvm-files-carry-a-permissive-text', 2, 'linux-7-3', 'headers of the three files', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('three-kvm-files-carry-a-permissive-text', '6.12', 1, 'text', 'arch/x86/kvm/i8254.c', 'Permission is hereby granted, free of charge, to any person obtaining a copy'),
('three-kvm-files-carry-a-permissive-text', '6.12', 2, 'text', 'arch/x86/kvm/i8259.c', 'Permission is hereby granted, free of charge, to any person obtaining a copy'),
('three-kvm-files-carry-a-permissive-text', '6.12', 3, 'text', 'arch/powerpc/kvm/mpic.c', 'Permission is hereby granted, free of charge, to any person obtaining a copy'),
('three-kvm-files-carry-a-permissive-text', '7.3', 1, 'text', 'arch/x86/kvm/i8254.c', 'Permission is hereby granted, free of charge, to any person obtaining a copy'),
('three-kvm-files-carry-a-permissive-text', '7.3', 2, 'text', 'arch/x86/kvm/i8259.c', 'Permission is hereby granted, free of charge, to any person obtaining a copy'),
('three-kvm-files-carry-a-permissive-text', '7.3', 3, 'text', 'arch/powerpc/kvm/mpic.c', 'Permission is hereby granted, free of charge, to any person obtaining a copy');

insert into fact (id, kind, topic_id, date, title, statement) values
('svm-c-has-no-header', 'fact', 'licence', null,
    'KVM''s main AMD file has no licence header',
    'arch/x86/kvm/svm/svm.c, the main file of KVM for AMD processors, has neither an SPDX identifier nor a copyright notice in Linux 6.12 and 7.3; only its module licence line says GPL.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('svm-c-has-no-header', 1, 'linux-6-12', 'arch/x86/kvm/svm/svm.c, first lines and MODULE_LICENSE line', 'supports', null, null),
('svm-c-has-no-header', 2, 'linux-7-3', 'arch/x86/kvm/svm/svm.c, first lines and MODULE_LICENSE line', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('svm-c-has-no-header', '6.12', 1, 'text', 'arch/x86/kvm/svm/svm.c', 'MODULE_LICENSE("GPL")'),
('svm-c-has-no-header', '7.3', 1, 'text', 'arch/x86/kvm/svm/svm.c', 'MODULE_LICENSE("GPL")');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-modules-declare-gpl', 'fact', 'licence', null,
    'The KVM modules declare the GPL when loaded',
    'The KVM modules declare the GPL to the kernel when they are loaded: virt/kvm/kvm_main.c, arch/x86/kvm/vmx/vmx.c and arch/x86/kvm/svm/svm.c in Linux 6.12 and 7.3 contain the module licence GPL.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-modules-declare-gpl', 1, 'linux-6-12', 'MODULE_LICENSE lines of the three files', 'supports', null, null),
('kvm-modules-declare-gpl', 2, 'linux-7-3', 'MODULE_LICENSE lines of the three files', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-modules-declare-gpl', '6.12', 1, 'text', 'virt/kvm/kvm_main.c', 'MODULE_LICENSE("GPL")'),
('kvm-modules-declare-gpl', '6.12', 2, 'text', 'arch/x86/kvm/vmx/vmx.c', 'MODULE_LICENSE("GPL")'),
('kvm-modules-declare-gpl', '7.3', 1, 'text', 'virt/kvm/kvm_main.c', 'MODULE_LICENSE("GPL")'),
('kvm-modules-declare-gpl', '7.3', 2, 'text', 'arch/x86/kvm/vmx/vmx.c', 'MODULE_LICENSE("GPL")');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-exports-closed-to-other-modules-7-3', 'fact', 'licence', null,
    'Most exports of kvm_main.c are for KVM''s own modules in Linux 7.3',
    'In Linux 7.3 virt/kvm/kvm_main.c exports 61 symbols for KVM''s own modules alone and three for any GPL-compatible module; in Linux 6.12 all 70 were open to GPL-compatible modules.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-exports-closed-to-other-modules-7-3', 1, 'linux-7-3', 'virt/kvm/kvm_main.c, EXPORT_SYMBOL lines; include/linux/kvm_types.h, EXPORT_SYMBOL_FOR_KVM_INTERNAL', 'supports', null, null),
('kvm-exports-closed-to-other-modules-7-3', 2, 'linux-6-12', 'virt/kvm/kvm_main.c, EXPORT_SYMBOL lines', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-exports-closed-to-other-modules-7-3', '7.3', 1, 'text', 'include/linux/kvm_types.h', '#define EXPORT_SYMBOL_FOR_KVM_INTERNAL(symbol) \');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-exports-to-gpl-modules', 'fact', 'licence', null,
    'The core file of KVM exports to GPL-compatible modules at most',
    'In Linux 6.12 virt/kvm/kvm_main.c, the core file of KVM, exports symbols only with EXPORT_SYMBOL_GPL, which the kernel''s documentation reserves for modules with a GPL-compatible licence; in Linux 7.3 three exports of that kind are left in the file and 61 are open to KVM''s own modules alone.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-exports-to-gpl-modules', 1, 'linux-6-12', 'virt/kvm/kvm_main.c, EXPORT_SYMBOL lines; Documentation/kernel-hacking/hacking.rst, section EXPORT_SYMBOL_GPL()', 'supports', null, null),
('kvm-exports-to-gpl-modules', 2, 'linux-7-3', 'virt/kvm/kvm_main.c, EXPORT_SYMBOL lines; include/linux/kvm_types.h, EXPORT_SYMBOL_FOR_KVM_INTERNAL', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-exports-to-gpl-modules', '6.12', 1, 'text', 'virt/kvm/kvm_main.c', 'EXPORT_SYMBOL_GPL('),
('kvm-exports-to-gpl-modules', '7.3', 1, 'text', 'virt/kvm/kvm_main.c', 'EXPORT_SYMBOL_GPL(');

insert into fact (id, kind, topic_id, date, title, statement) values
('gpl-recipients-get-rights-from-the-licensor', 'fact', 'licence', null,
    'Recipients of KVM get their licence from the original holders',
    'Anyone who receives a copy of KVM receives the licence from the original licensors, not from the person who passed it on, and that person may add no further restrictions (GPL version 2, section 6).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gpl-recipients-get-rights-from-the-licensor', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, section 6', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('gpl-recipients-get-rights-from-the-licensor', '6.12', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'original licensor to copy, distribute or modify the Program subject to'),
('gpl-recipients-get-rights-from-the-licensor', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'original licensor to copy, distribute or modify the Program subject to');

insert into fact (id, kind, topic_id, date, title, statement) values
('gpl-breach-ends-the-right-to-distribute', 'fact', 'licence', null,
    'Breaking the GPL ends the right to distribute KVM',
    'Anyone who copies, changes or passes on KVM against the terms of the GPL loses the rights under it, while people who received their copies that way keep theirs as long as they comply (version 2, section 4).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gpl-breach-ends-the-right-to-distribute', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, section 4', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('gpl-breach-ends-the-right-to-distribute', '6.12', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'otherwise to copy, modify, sublicense or distribute the Program is'),
('gpl-breach-ends-the-right-to-distribute', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'otherwise to copy, modify, sublicense or distribute the Program is');

insert into fact (id, kind, topic_id, date, title, statement) values
('hellwig-sued-vmware-over-linux', 'fact', 'licence', '2019',
    'German courts dismissed a GPL case over Linux against VMware',
    'The Linux developer Christoph Hellwig sued VMware in Germany over the GPL, in a case that the Software Freedom Conservancy, which supported him, called in November 2015 the first on derivative works and the GPL. The Hamburg District Court dismissed it in 2016 on rules of evidence, a higher court affirmed that by April 2019 on procedure and standing, and Hellwig took it no further. No lawsuit over KVM''s own code has been found.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hellwig-sued-vmware-over-linux', 1, 'conservancy-2015-11-23', 'list of the successes of 2015', 'supports', null, null),
('hellwig-sued-vmware-over-linux', 2, 'hellwig-2016-08-09', 'first two paragraphs', 'supports', null, null),
('hellwig-sued-vmware-over-linux', 3, 'lwn-784673', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('hellwig-sued-vmware-over-linux', 'software-freedom-conservancy'),
('hellwig-sued-vmware-over-linux', 'vmware');
insert into fact_person (fact_id, person_id) values
('hellwig-sued-vmware-over-linux', 'christoph-hellwig');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-comes-without-warranty', 'fact', 'licence', null,
    'KVM comes without warranty',
    'KVM comes without any warranty under its licence: sections 11 and 12 of GPL version 2 leave the risk with the user and exclude liability, as far as the law permits and unless something else is agreed in writing.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-comes-without-warranty', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, sections 11 and 12', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-comes-without-warranty', '6.12', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'FOR THE PROGRAM, TO THE EXTENT PERMITTED BY APPLICABLE LAW.  EXCEPT WHEN'),
('kvm-comes-without-warranty', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'FOR THE PROGRAM, TO THE EXTENT PERMITTED BY APPLICABLE LAW.  EXCEPT WHEN');

insert into fact (id, kind, topic_id, date, title, statement) values
('gpl-patent-condition-for-kvm', 'fact', 'licence', null,
    'Patents may not be used to make KVM proprietary',
    'The GPL is meant to keep patents from making programs such as KVM proprietary: under section 7 of version 2, anyone who cannot meet both the GPL and a patent licence may not pass the program on at all.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gpl-patent-condition-for-kvm', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, preamble and section 7', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('gpl-patent-condition-for-kvm', '6.12', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'license would not permit royalty-free redistribution of the Program by'),
('gpl-patent-condition-for-kvm', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'license would not permit royalty-free redistribution of the Program by');

insert into fact (id, kind, topic_id, date, title, statement) values
('gpl-preamble-on-patents', 'fact', 'licence', null,
    'The GPL wants patents free for everyone or not licensed at all',
    'The preamble of GPL version 2, KVM''s licence, says that free programs are constantly threatened by software patents and that any patent must be licensed for everyone''s free use or not licensed at all.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gpl-preamble-on-patents', 1, 'linux-7-3', 'LICENSES/preferred/GPL-2.0, preamble', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('gpl-preamble-on-patents', '7.3', 1, 'text', 'LICENSES/preferred/GPL-2.0', 'Finally, any free program is threatened constantly by software');

insert into fact (id, kind, topic_id, date, title, statement) values
('oin-covers-kvm', 'fact', 'licence', '2012',
    'A patent pool has covered KVM since 2012',
    'The Open Invention Network, whose members promise not to use their patents against a defined Linux System and license them to each other, added KVM to that definition among more than 700 packages in early 2012.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('oin-covers-kvm', 1, 'zdnet-oin-kvm', 'first paragraphs', 'supports', null, null),
('oin-covers-kvm', 2, 'lwn-492859', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('oin-covers-kvm', 'open-invention-network');

insert into fact (id, kind, topic_id, date, title, statement) values
('oin-founders-include-kvm-holders', 'fact', 'licence', '2005',
    'IBM, Novell and Red Hat co-founded Open Invention Network in 2005',
    'The Open Invention Network was founded in 2005 by IBM, Novell, Philips, Red Hat and Sony, three of which are named in KVM''s copyright notices; it had more than 3,300 members in 2020.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('oin-founders-include-kvm-holders', 1, 'zdnet-oin-kvm', 'first paragraphs', 'supports', null, null),
('oin-founders-include-kvm-holders', 2, 'thepatent-news-oin', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('oin-founders-include-kvm-holders', 'ibm'),
('oin-founders-include-kvm-holders', 'novell'),
('oin-founders-include-kvm-holders', 'open-invention-network'),
('oin-founders-include-kvm-holders', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-sees-no-move-to-gpl-3', 'fact', 'licence', null,
    'No move of KVM to version 3 of the GPL is in sight',
    'Version 3 of the GPL is not in sight for KVM: the kernel''s documentation says that there is no prospect of a migration of the kernel to it in the foreseeable future.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-sees-no-move-to-gpl-3', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing', 'supports', null, null),
('kernel-sees-no-move-to-gpl-3', 2, 'kernel-process-intro', 'section Licensing, third paragraph', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kernel-sees-no-move-to-gpl-3', '6.12', 1, 'text', 'Documentation/process/1.Intro.rst', 'there is no prospect of a migration to version 3 of the GPL in the'),
('kernel-sees-no-move-to-gpl-3', '7.3', 1, 'text', 'Documentation/process/1.Intro.rst', 'there is no prospect of a migration to version 3 of the GPL in the');

insert into fact (id, kind, topic_id, date, title, statement) values
('licences-of-contributions', 'fact', 'licence', null,
    'Licences under which code comes into KVM',
    'Contributions to the kernel, KVM included, come in practice under GPL version 2, with or without permission to use later versions, or under the three-clause BSD licence, as the kernel''s documentation explains.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('licences-of-contributions', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing', 'supports', null, null),
('licences-of-contributions', 2, 'kernel-process-intro', 'section Licensing, first paragraph', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('no-anonymous-code-in-kvm', 'fact', 'licence', null,
    'Anonymous code is not accepted into KVM',
    'Code by anonymous contributors is not accepted into the kernel, and so not into KVM, because it must be certain that all code is legitimately free software.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-anonymous-code-in-kvm', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing', 'supports', null, null),
('no-anonymous-code-in-kvm', 2, 'kernel-process-intro', 'section Licensing, fourth paragraph', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('no-anonymous-code-in-kvm', '6.12', 1, 'text', 'Documentation/process/1.Intro.rst', 'free software.  For that reason, code from anonymous (or pseudonymous)'),
('no-anonymous-code-in-kvm', '7.3', 1, 'text', 'Documentation/process/1.Intro.rst', 'For that reason, code from contributors without a known identity or anonymous contributors will not be accepted.');

insert into fact (id, kind, topic_id, date, title, statement) values
('sign-offs-record-the-route-of-a-patch', 'fact', 'licence', null,
    'Sign-offs record the route of a KVM patch',
    'The chain of Signed-off-by lines under a KVM patch records the route that it took: the first belongs to the author, the following to the people who handled it on its way to Linus Torvalds.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sign-offs-record-the-route-of-a-patch', 1, 'linux-6-12', 'Documentation/process/submitting-patches.rst, section Sign your work', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('sign-offs-record-the-route-of-a-patch', '6.12', 1, 'text', 'Documentation/process/submitting-patches.rst', 'development. SoB chains should reflect the **real** route a patch took'),
('sign-offs-record-the-route-of-a-patch', '7.3', 1, 'text', 'Documentation/process/submitting-patches.rst', 'development. SoB chains should reflect the **real** route a patch took');

insert into fact (id, kind, topic_id, date, title, statement) values
('contributions-are-a-public-record', 'fact', 'licence', null,
    'Contributions to KVM are a permanent public record',
    'Anyone who contributes to KVM accepts a public record: under clause (d) of the Developer''s Certificate of Origin the contribution and the personal data given with it are kept indefinitely and may be redistributed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('contributions-are-a-public-record', 1, 'linux-6-12', 'Documentation/process/submitting-patches.rst, Developer''s Certificate of Origin 1.1, clause (d)', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('contributions-are-a-public-record', '6.12', 1, 'text', 'Documentation/process/submitting-patches.rst', 'maintained indefinitely and may be redistributed consistent with'),
('contributions-are-a-public-record', '7.3', 1, 'text', 'Documentation/process/submitting-patches.rst', 'maintained indefinitely and may be redistributed consistent with');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-maintainers-signed-the-enforcement-statement', 'fact', 'licence', null,
    'Three KVM maintainers signed the enforcement statement',
    'Three people who are KVM maintainers in Linux 6.12, Paolo Bonzini, Christian Borntraeger and Marc Zyngier, have signed the Linux kernel enforcement statement, which gives violators of the GPL a chance to put things right; of the three only Zyngier has a company, Arm, beside his name.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-maintainers-signed-the-enforcement-statement', 1, 'linux-6-12', 'Documentation/process/kernel-enforcement-statement.rst, list of names', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-maintainers-signed-the-enforcement-statement', 'arm');
insert into fact_person (fact_id, person_id) values
('kvm-maintainers-signed-the-enforcement-statement', 'christian-borntraeger'),
('kvm-maintainers-signed-the-enforcement-statement', 'marc-zyngier'),
('kvm-maintainers-signed-the-enforcement-statement', 'paolo-bonzini');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-maintainers-signed-the-enforcement-statement', '6.12', 1, 'text', 'Documentation/process/kernel-enforcement-statement.rst', '- Paolo Bonzini'),
('kvm-maintainers-signed-the-enforcement-statement', '6.12', 2, 'text', 'Documentation/process/kernel-enforcement-statement.rst', '- Christian Borntraeger'),
('kvm-maintainers-signed-the-enforcement-statement', '6.12', 3, 'text', 'Documentation/process/kernel-enforcement-statement.rst', '- Marc Zyngier (Arm Ltd)'),
('kvm-maintainers-signed-the-enforcement-statement', '7.3', 1, 'text', 'Documentation/process/kernel-enforcement-statement.rst', '- Paolo Bonzini'),
('kvm-maintainers-signed-the-enforcement-statement', '7.3', 2, 'text', 'Documentation/process/kernel-enforcement-statement.rst', '- Christian Borntraeger'),
('kvm-maintainers-signed-the-enforcement-statement', '7.3', 3, 'text', 'Documentation/process/kernel-enforcement-statement.rst', '- Marc Zyngier (Arm Ltd)');

insert into fact (id, kind, topic_id, date, title, statement) values
('enforcement-statement-grants-time-to-cure', 'fact', 'licence', null,
    'First-time violators of the GPL get 30 days to cure a breach',
    'Signatories of the Linux kernel enforcement statement, three KVM maintainers among them, adopt terms of GPL version 3 as additional permissions: anyone who cures a first violation within 30 days of a holder''s notice has that holder''s licence back for good. Most of them speak only for themselves and not for a company.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('enforcement-statement-grants-time-to-cure', 1, 'linux-6-12', 'Documentation/process/kernel-enforcement-statement.rst, third to fifth paragraphs', 'supports', null, null),
('enforcement-statement-grants-time-to-cure', 2, 'linux-7-3', 'Documentation/process/kernel-enforcement-statement.rst, last paragraph and list of names', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('enforcement-statement-grants-time-to-cure', '6.12', 1, 'text', 'Documentation/process/kernel-enforcement-statement.rst', 'copyright holder, and you cure the violation prior to 30 days after'),
('enforcement-statement-grants-time-to-cure', '7.3', 1, 'text', 'Documentation/process/kernel-enforcement-statement.rst', 'copyright holder, and you cure the violation prior to 30 days after');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-licence-and-sign-off', 'fact', 'licence', null,
    'QEMU is under GPL version 2, and contributors sign off',
    'QEMU as a whole is under version 2 of the GPL, with parts under compatible licences; its contributors certify the Developer''s Certificate of Origin, as those of KVM do.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-licence-and-sign-off', 1, 'qemu-licence-file', 'points 1 and 2', 'supports', null, null),
('qemu-licence-and-sign-off', 2, 'qemu-code-provenance', 'section Certifying patch submissions', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-licence-and-sign-off', 'qemu');

-- What a check of the facts against their sources found wrong, too much or unclear.

-- Three documents of the kernel were read in copies that differ from the original in a few words, none of which a fact rests on.
-- By our rule a copy is secondary; the same passages in Linux 6.12 are cited beside them.
update source set rank = 'secondary', title = 'KVM x86 (Documentation/process/maintainer-kvm-x86.rst; a copy with a few words altered, presumably of a fork)'
where id = 'kernel-maintainer-kvm-x86';
update source set rank = 'secondary', title = 'Introduction to the kernel development process (Documentation/process/1.Intro.rst; a copy with a few words altered, presumably of a fork)'
where id = 'kernel-process-intro';
update source set rank = 'secondary', title = 'Linux kernel licensing rules (Documentation/process/license-rules.rst; a copy with a few words altered, presumably of a fork)'
where id = 'kernel-license-rules';

update citation set position = position + 100
where fact_id in ('copyright-in-kvm-is-not-held-by-users', 'newcomers-may-propose-kvm-changes', 'source-open-to-audit');
insert into citation (fact_id, position, source_id, locator, stance) values
('copyright-in-kvm-is-not-held-by-users', 1, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing, second paragraph', 'supports'),
('newcomers-may-propose-kvm-changes', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, Foreword', 'supports'),
('source-open-to-audit', 1, 'linux-6-12', 'COPYING; Documentation/process/license-rules.rst, first paragraph', 'supports');

update citation set position = position + 100
where position >= 2 and fact_id in ('gpl-lets-anybody-change-and-pass-on-kvm', 'kvm-is-open-source', 'kvm-must-be-licensed-at-no-charge',
    'licence-does-not-govern-kvm', 'no-single-organisation-owns-kvm');
insert into citation (fact_id, position, source_id, locator, stance) values
('gpl-lets-anybody-change-and-pass-on-kvm', 2, 'linux-6-12', 'Documentation/process/license-rules.rst, first paragraph', 'supports'),
('kvm-is-open-source', 2, 'linux-6-12', 'COPYING; Documentation/process/license-rules.rst, first paragraph', 'supports'),
('kvm-must-be-licensed-at-no-charge', 2, 'linux-6-12', 'Documentation/process/license-rules.rst, first paragraph', 'supports'),
('licence-does-not-govern-kvm', 2, 'linux-6-12', 'COPYING; Documentation/process/license-rules.rst, first paragraph', 'supports'),
('no-single-organisation-owns-kvm', 2, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing, second paragraph', 'supports');

update citation set position = position + 100
where position >= 3 and fact_id in ('fix-protects-only-when-installed', 'kvm-files-without-spdx-are-mostly-mips');
insert into citation (fact_id, position, source_id, locator, stance) values
('fix-protects-only-when-installed', 3, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Fixes', 'supports'),
('kvm-files-without-spdx-are-mostly-mips', 3, 'linux-6-12', 'Documentation/process/license-rules.rst, paragraph on SPDX identifiers', 'supports');

update citation set position = position + 100
where position >= 4 and fact_id = 'fix-takes-weeks-to-spread';
insert into citation (fact_id, position, source_id, locator, stance) values
('fix-takes-weeks-to-spread', 4, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Fixes', 'supports');

update citation set position = position - 99 where position > 100;

-- A shortlog gives names and no firms.
update fact set statement = 'New KVM features are proposed from outside the circle of maintainers too: the rules for KVM x86 tell newcomers that their work is wanted, and the shortlog of Paolo Bonzini''s pull request of 2 June 2025 for Linux 6.16 names 26 contributors, of whom MAINTAINERS of August or September 2025 lists five as maintainers of KVM.'
where id = 'newcomers-may-propose-kvm-changes';
update citation set position = 5 where fact_id = 'newcomers-may-propose-kvm-changes' and position = 4;
insert into citation (fact_id, position, source_id, locator, stance) values
('newcomers-may-propose-kvm-changes', 4, 'maintainers-2025', 'KVM entries, maintainer lines', 'supports');

-- The old legend explains persons, addresses, lists, pages and statuses, but no reviewers.
update source set title = 'MAINTAINERS, legend of the section entries and status values (copy of about 2006, inferred from content)'
where id = 'maintainers-legend';
delete from citation where fact_id = 'role-of-a-designated-reviewer' and source_id = 'maintainers-legend';

-- Whose hardware it is was reported, not who brought KVM to it; who did is asked of facts that know.
update fact set statement = 'Linux 2.6.26 of July 2008 brought the first KVM ports beyond x86: to Intel''s Itanium and to IBM''s PowerPC and S/390, as ZDNet reported.'
where id = 'three-ports-in-2-6-26';
delete from fact_phrasing where fact_id = 'three-ports-in-2-6-26' and phrasing in ('Who brought KVM to Itanium?',
    'Who first ported KVM to S/390?', 'Which companies brought KVM to Itanium, PowerPC and S/390 in 2008?',
    '2.6.26 KVM ports: ia64 by Intel, ppc and s390 by IBM', 'What did Big Blue and the chip maker from Santa Clara supply in summer 2008?',
    'The Itanium code that was later deleted: who had contributed it and when?',
    'Which month of 2008 brought KVM to IBM''s and Intel''s big machines, and who did it?',
    'Was IBM a latecomer to KVM, or did it deliver ports before Red Hat bought Qumranet?');
delete from searched_phrasing where entry_key = 'facts/three-ports-in-2-6-26' and phrasing in ('Who brought KVM to Itanium?',
    'Who first ported KVM to S/390?', 'Which companies brought KVM to Itanium, PowerPC and S/390 in 2008?',
    '2.6.26 KVM ports: ia64 by Intel, ppc and s390 by IBM', 'What did Big Blue and the chip maker from Santa Clara supply in summer 2008?',
    'The Itanium code that was later deleted: who had contributed it and when?',
    'Which month of 2008 brought KVM to IBM''s and Intel''s big machines, and who did it?',
    'Was IBM a latecomer to KVM, or did it deliver ports before Red Hat bought Qumranet?');
insert into fact_phrasing (fact_id, position, phrasing)
select 'ibm-developed-and-promoted-kvm', max(position) + 1, 'Who first ported KVM to S/390?'
from fact_phrasing where fact_id = 'ibm-developed-and-promoted-kvm';
insert into fact_phrasing (fact_id, position, phrasing)
select 'three-ports-in-2-6-26', max(position) + 1, 'Which month of 2008 brought KVM to IBM''s and Intel''s big machines?'
from fact_phrasing where fact_id = 'three-ports-in-2-6-26';

-- Statements that said more than their sources, or less clearly.
update fact set statement = 'The web address in the generic KVM section of MAINTAINERS was at SourceForge in late 2007, at a Qumranet address by mid-2011 and at linux-kvm.org by 2013, where Linux 6.12 still has it.'
where id = 'web-address-moved';
update fact set statement = 'Qumranet had worked with Xen before KVM: a former employee recalls that in January 2006 it shelved a hardware project and turned to fault tolerance based on Xen, and that KVM came out of later research.'
where id = 'qumranet-tried-xen-first';
update fact set statement = 'In autumn 2019 KVM for ARM and arm64 had one maintainer, Marc Zyngier, by then with a kernel.org address, and three reviewers: James Morse and Suzuki K Poulose with Arm addresses and Julien Thierry.'
where id = 'arm64-reviewers-2019';
update fact set statement = 'Andre Przywara of Arm is the author named in the code of KVM for arm64 that emulates the GICv3 interrupt translation service, with an Arm notice for 2015 and 2016.'
where id = 'arm64-its-by-przywara';
update fact set statement = 'Where the hardware does not support KVM, the OpenStack documentation advises configuring another hypervisor such as plain QEMU, which it otherwise describes as used mainly for development.'
where id = 'nova-falls-back-to-qemu';
update fact set statement = 'Not every decision on KVM starts in the open: the maintainer change of June 2022 had, as Paolo Bonzini wrote, mostly been proposed to him off-list by Sean Christopherson before it was posted as a patch; there, two reviewers who were to be taken off the list were asked to speak up if they objected.'
where id = 'change-of-2022-was-prepared-off-list';
update fact set statement = 'Laura Abbott, then a member of the Linux Foundation''s Technical Advisory Board, wrote on 29 March 2019 that the board is not directly responsible for technical decisions; what is merged into the kernel, and so into KVM, is for maintainers and Linus Torvalds to decide, as the kernel''s documentation describes.'
where id = 'tab-takes-no-technical-decisions';
update fact set statement = 'Linode used Xen before KVM: an undated guide in its documentation, since marked as deprecated, says that its virtualisation stack is built on KVM. In one place the guide has all instances on KVM, in another it allows that older ones may still be on Xen.'
where id = 'linode-moved-from-xen';
update fact set statement = 'Several cloud operators have chosen KVM: Google for Compute Engine, Linode, which had used Xen, Amazon for the core of its Nitro Hypervisor, and Alibaba Cloud, which moved from Xen too.'
where id = 'cloud-operators-on-kvm';
update fact set statement = 'KVM is only the kernel part of a virtualisation stack: its first posting already relied on a modified QEMU for devices, and later monitors such as Firecracker, crosvm and Cloud Hypervisor, or products such as Nutanix AHV, complete it too.'
where id = 'kvm-needs-user-space-software';
update fact set statement = 'The character device /dev/kvm came with the first KVM commit, and in Linux 6.12 programs still reach KVM through it.'
where id = 'first-commit-brought-dev-kvm';
update fact set statement = 'Many more companies than Red Hat, Intel and IBM have a part in developing KVM: its MAINTAINERS entries of mid-2026 also show addresses at Google, Arm, Huawei and Loongson, and its files in Linux 6.12 carry notices of SUSE, Western Digital, Oracle, Amazon and others.'
where id = 'more-companies-than-red-hat-intel-ibm';
update fact set statement = 'CVE-2021-22543, public since 17 May 2021, let users who may start and control a KVM guest read and write random pages of memory; David Stevens, Kevin Hamacher and Jann Horn are credited with finding it.'
where id = 'cve-2021-22543-pfnmap';
update fact set statement = 'Copyright notices tell neither who writes KVM today nor who holds which share of its copyright: in Linux 6.12 notices of Qumranet, which Red Hat bought in 2008, still stand in 14 of 440 KVM files examined, while virt/kvm/guest_memfd.c and arch/x86/kvm/mmu/tdp_mmu.c carry no notice at all.'
where id = 'notices-do-not-measure-authorship';

-- The answers that repeat them.
update faq set answer = replace(answer, 'Versions 3 to 6 of the port had been posted', 'Early versions of the port had been posted')
where id = 'kvm-on-risc-v';
update faq set answer = replace(answer, 'The pull requests for Linux 6.7, 6.8 and 7.0 show no lead of scalability or manageability.',
    'In the pull requests for Linux 6.7, 6.8 and 7.0 scalability is one subject among several.')
where id = 'future-of-kvm';
update faq set answer = replace(answer, 'advises to configure another', 'advises configuring another')
where id in ('does-openstack-use-kvm', 'what-hardware-does-kvm-need');
update faq set answer = replace(answer, 'had mostly been proposed off-list before it was posted with an invitation to object.',
    'had mostly been proposed off-list before it was posted as a patch.')
where id in ('how-are-decisions-on-kvm-made', 'how-is-kvm-governed');
update faq set answer = replace(answer, 'wrote in 2019 that the board takes no technical decisions.',
    'wrote in 2019 that the board is not directly responsible for technical decisions.')
where id = 'does-the-linux-foundation-run-kvm';
update faq set answer = replace(answer, 'Red Hat Enterprise Linux has shipped KVM since version 5.4 of September 2009, and products built on it include',
    'Red Hat Enterprise Linux first shipped KVM with version 5.4 of September 2009, and products built on KVM include')
where id = 'which-products-are-built-on-kvm';
update faq set answer = replace(answer, 'Linode used Xen before; its documentation says that all its instances now run on KVM.',
    'Linode used Xen before; an undated guide in its documentation, since marked as deprecated, says that its virtualisation stack is built on KVM, but allows in one place that older instances may still be on Xen.')
where id = 'which-clouds-use-kvm';
update faq set answer = replace(answer, 'They do not measure who writes KVM today: notices of Qumranet',
    'They measure neither who writes KVM today nor who holds which share of its copyright: notices of Qumranet')
where id = 'who-holds-copyright-in-kvm';

-- Organisations: in several headers, since an earlier year, and as carefully as the facts.
update organisation set role = 'Ventana Micro Systems holds copyright notices of 2022 and 2023 in the RISC-V code of KVM; Anup Patel, the maintainer of that port, gave a Ventana address in the headers of several such files.'
where id = 'ventana-micro-systems';
insert into organisation_citation (organisation_id, position, source_id, locator) values
('ventana-micro-systems', 2, 'linux-6-12', 'arch/riscv/kvm/aia_device.c, aia_imsic.c and vcpu_onereg.c, headers');
update organisation set since = '2008' where id = 'ovirt';
insert into organisation_citation (organisation_id, position, source_id, locator) values
('ovirt', 3, 'cio-2008-06-18', 'article body');
update organisation set role = 'Linode, a hosting company that belongs to Akamai, is a user of KVM: a guide in its documentation, since marked as deprecated, says that its virtualisation stack is built on it.'
where id = 'linode';
update organisation set role = 'Akamai has owned Linode, a hosting company that uses KVM, since March 2022.'
where id = 'akamai';

-- People whom the sources of a fact name, so that their pages lead somewhere.
update source set title = '7 ways we harden our KVM hypervisor at Google Cloud: security in plaintext (Andy Honig and Nelly Porter)'
where id = 'google-cloud-2017-01-25';
update source set title = 'KVM/ARM: The Design and Implementation of the Linux ARM Hypervisor (Christoffer Dall and Jason Nieh)'
where id = 'kvm-arm-paper';
update source set title = 'Questions for the Technical Advisory Board (Daroc Alden)'
where id = 'lwn-1051768';
insert into source (id, title, publisher, kind, rank, url, published) values
('file-s390-kvm-2014', 'arch/s390/kvm/kvm-s390.c as of about 2014 (inferred from content; notice of IBM for 2008 and 2009)', 'Linux kernel project', 'kernel-source', 'primary', 'https://github.com/torvalds/linux/blob/27afc5dbda52ee3dbcd0bda7375c917c6936b470/arch/s390/kvm/kvm-s390.c', null);

update fact set statement = 'Marc Zyngier is the author named in the system register code of KVM for arm64, with an Arm notice of 2012 and 2013; the file derives from the port to 32-bit Arm, as whose authors it names Rusty Russell and Christoffer Dall.'
where id = 'arm64-port-by-arm';
update fact set statement = 'The main file of KVM for s390, arch/s390/kvm/kvm-s390.c, carries in Linux 6.12 a notice of IBM with the years 2008 and 2020; its header names Carsten Otte and Christian Borntraeger first among four authors, and an older version names Heiko Carstens after them.'
where id = 's390-main-notice';
insert into citation (fact_id, position, source_id, locator, stance) values
('s390-main-notice', 3, 'file-s390-kvm-2014', 'file header', 'supports');
update fact set statement = 'KVM Forum 2013 opened in Edinburgh on 21 October 2013, together with a meeting of oVirt developers; Gleb Natapov of Red Hat, then a maintainer of KVM, gave the opening keynote, and Andreas Färber of SUSE spoke next, on the emulation of devices in QEMU.'
where id = 'kvm-forum-2013';
update fact set statement = 'KVM Forum 2018 was held in Edinburgh from 24 to 26 October 2018; Stefan Hajnoczi of Red Hat moderated a panel of contributors on questions of KVM and QEMU.'
where id = 'kvm-forum-2018';
insert into citation (fact_id, position, source_id, locator, stance) values
('kvm-forum-2018', 2, 'kvm-forum-2018-schedule', 'Track 1, 25 October 2018, Contributor Q&A Panel', 'supports');
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-2013', 'suse'),
('kvm-forum-2018', 'red-hat');
insert into fact_person (fact_id, person_id) values
('arm64-port-by-arm', 'rusty-russell'),
('arm64-port-by-arm', 'christoffer-dall'),
('google-nine-kvm-holes', 'andy-honig'),
('google-returns-kvm-changes', 'andy-honig'),
('kvm-forum-2013', 'andreas-faerber'),
('kvm-forum-2018', 'stefan-hajnoczi'),
('nested-vmx-on-by-default-since-4-20', 'yu-zhang'),
('s390-main-notice', 'heiko-carstens'),
('speed-depends-on-era-and-workload', 'christoffer-dall'),
('speed-depends-on-era-and-workload', 'jason-nieh'),
('tab-has-influence-but-no-authority', 'daroc-alden');

insert into publication (published, note) values
('2026-11-23', 'Corrections after a check of the facts against their sources, and further facts and questions.');

insert into searched_phrasing (entry_key, position, phrasing)
select entry_key, position, phrasing from entry_phrasing e
where not exists (select 1 from searched_phrasing s where s.entry_key = e.entry_key and s.position = e.position);

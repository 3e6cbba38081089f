-- Organisations that own, develop, promote or use KVM: one block each, their relationships at the end.

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('qumranet', 'company', 'Qumranet',
    'Qumranet was the start-up whose developers wrote KVM and announced it in October 2006; copyright notices naming Qumranet are still at the head of core and x86 files of KVM. Red Hat bought Qumranet in September 2008, and IBM bought Red Hat in 2019.',
    null, null,
    '2006-10-19', 'lkml-2006-10-19-announcement', 'sender',
    '2008-09-04', 'virtualization-info-2008-09-04', 'report on the purchase');
insert into organisation_architecture (organisation_id, architecture) values
('qumranet', 'generic'),
('qumranet', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('qumranet', 1, 'lkml-2006-10-19-announcement', 'sender and body'),
('qumranet', 2, 'linux-6-12', 'virt/kvm/kvm_main.c, header'),
('qumranet', 3, 'maintainers-2007', 'KERNEL VIRTUAL MACHINE (KVM)'),
('qumranet', 4, 'virtualization-info-2008-09-04', 'article body');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('red-hat', 'company', 'Red Hat',
    'Red Hat, owned by IBM since 2019, bought Qumranet, where KVM was written, in 2008. Every copy of MAINTAINERS read from 2011 to Linux 7.3 lists somebody with a Red Hat address as maintainer of the generic KVM code, and Paolo Bonzini, listed with such an address, sends the main KVM pull requests to Linus Torvalds.',
    'https://www.redhat.com', 'Q485593',
    '2007-01', 'zdnet-2007-fedora-7', 'passage on Ingo Molnar',
    '2026-11', 'linux-7-3', 'MAINTAINERS, KERNEL VIRTUAL MACHINE (KVM)');
insert into organisation_other_name (organisation_id, name) values
('red-hat', 'Red Hat, Inc.');
insert into organisation_architecture (organisation_id, architecture) values
('red-hat', 'arm64'),
('red-hat', 'generic'),
('red-hat', 's390'),
('red-hat', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('red-hat', 1, 'maintainers-2011', 'KERNEL VIRTUAL MACHINE (KVM)'),
('red-hat', 2, 'maintainers-2013', 'KERNEL VIRTUAL MACHINE (KVM)'),
('red-hat', 3, 'maintainers-2019', 'KERNEL VIRTUAL MACHINE (KVM)'),
('red-hat', 4, 'maintainers-2026', 'KERNEL VIRTUAL MACHINE (KVM)'),
('red-hat', 5, 'pull-7-0', 'sender and recipient'),
('red-hat', 6, 'linux-6-12', 'arch/x86/kernel/kvm.c, header'),
('red-hat', 7, 'virtualization-info-2008-09-04', 'article body'),
('red-hat', 8, 'linux-7-3', 'MAINTAINERS, KERNEL VIRTUAL MACHINE (KVM)');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('ibm', 'company', 'IBM',
    'IBM wrote the s390 port of KVM and maintains it, and copyright notices in KVM''s PowerPC code in Linux 7.3 name it more often than any other organisation. It has owned Red Hat, and with it what was Qumranet, since 2019. An IBM developer answered the first KVM posting in 2006 on the day it was sent; four of the 15 maintainers of KVM in Linux 7.3 have IBM addresses.',
    'https://www.ibm.com', 'Q37156',
    '2006-10-19', 'lkml-2006-10-replies', 'reply of Muli Ben-Yehuda',
    '2026-11', 'linux-7-3', 'MAINTAINERS, KVM/s390 and KVM/powerpc');
insert into organisation_other_name (organisation_id, name) values
('ibm', 'IBM Corporation'),
('ibm', 'International Business Machines');
insert into organisation_architecture (organisation_id, architecture) values
('ibm', 'arm64'),
('ibm', 'generic'),
('ibm', 'powerpc'),
('ibm', 's390'),
('ibm', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('ibm', 1, 'linux-6-12', 'MAINTAINERS, KERNEL VIRTUAL MACHINE for s390 (KVM/s390)'),
('ibm', 2, 'linux-6-12', 'arch/s390/kvm/kvm-s390.c, header'),
('ibm', 3, 'linux-7-3', 'PowerPC files that the KVM sections of MAINTAINERS claim, copyright notices'),
('ibm', 4, 'lkml-2006-10-replies', 'reply of Muli Ben-Yehuda'),
('ibm', 5, 'cbronline-2019-07-09', 'first paragraph'),
('ibm', 6, 'linux-7-3', 'MAINTAINERS, KVM/s390 and KVM/powerpc');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('intel', 'company', 'Intel',
    'Intel is named in copyright notices in device models and other parts of KVM''s x86 code, and an Intel developer was listed as maintainer of the Itanium port in copies of MAINTAINERS from 2011 to 2014. Since Linux 6.16 KVM runs guests that are protected by the TDX technology of Intel processors.',
    'https://www.intel.com', 'Q248',
    '2007', 'linux-6-12', 'arch/x86/kvm/i8259.c, header',
    '2026-02-13', 'pull-7-0', 'shortlog, Dapeng Mi');
insert into organisation_other_name (organisation_id, name) values
('intel', 'Intel Corporation');
insert into organisation_architecture (organisation_id, architecture) values
('intel', 'generic'),
('intel', 'ia64'),
('intel', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('intel', 1, 'linux-6-12', 'arch/x86/kvm/i8259.c, header'),
('intel', 2, 'maintainers-2011', 'KERNEL VIRTUAL MACHINE For Itanium (KVM/IA64)'),
('intel', 3, 'maintainers-2014', 'KERNEL VIRTUAL MACHINE For Itanium (KVM/IA64)'),
('intel', 4, 'commit-7bcf7246', 'commit message'),
('intel', 5, 'centos-stream-mr-6701', 'description');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('amd', 'company', 'AMD',
    'AMD makes processors whose AMD-V extension KVM uses; in 2011 the KVM code for AMD-V was maintained by a developer listed with an AMD address. Linux 6.11 brought base support in KVM for guests protected by SEV-SNP of AMD processors.',
    'https://www.amd.com', 'Q128896',
    '2011', 'maintainers-2011', 'KERNEL VIRTUAL MACHINE (KVM) FOR AMD-V',
    '2026-02-13', 'pull-7-0', 'shortlog, Michael Roth');
insert into organisation_other_name (organisation_id, name) values
('amd', 'Advanced Micro Devices');
insert into organisation_architecture (organisation_id, architecture) values
('amd', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('amd', 1, 'maintainers-2011', 'KERNEL VIRTUAL MACHINE (KVM) FOR AMD-V'),
('amd', 2, 'pull-6-11', 'body');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('google', 'company', 'Google',
    'Google runs Compute Engine on KVM, as of 2017 with a virtual machine monitor of its own. Sean Christopherson, listed with a Google address, is the first maintainer named for KVM on x86 and, since Linux 7.3, a reviewer of the generic code. In Linux 7.3 copyright notices naming Google are found above all in the arm64 code and in KVM''s tests.',
    'https://www.google.com', 'Q95',
    '2014', 'kvm-forum-2018-schedule', 'Contributor Q&A Panel, biography of Peter Feiner',
    '2026-11', 'linux-7-3', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)');
insert into organisation_other_name (organisation_id, name) values
('google', 'Google Cloud'),
('google', 'Google LLC');
insert into organisation_architecture (organisation_id, architecture) values
('google', 'arm64'),
('google', 'generic'),
('google', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('google', 1, 'linux-6-12', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)'),
('google', 2, 'linux-6-12', 'arch/arm64/kvm/pkvm.c, header'),
('google', 3, 'linux-6-12', 'virt/kvm/binary_stats.c, header'),
('google', 4, 'google-cloud-2017-01-25', 'body'),
('google', 5, 'linux-7-3', 'MAINTAINERS, KVM/x86 and KERNEL VIRTUAL MACHINE (KVM); copyright notices');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('arm', 'company', 'Arm',
    'Arm is the organisation that copyright notices in the arm64 code of KVM in Linux 6.12 name most often. Developers with an Arm address were listed as maintainers of the 32-bit Arm and arm64 ports in 2014 and 2016, and have been listed as reviewers of arm64 since 2019.',
    'https://www.arm.com', null,
    '2012', 'linux-6-12', 'arch/arm64/include/asm/kvm_arm.h, header',
    '2026-11', 'linux-7-3', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)');
insert into organisation_other_name (organisation_id, name) values
('arm', 'ARM Ltd'),
('arm', 'Arm Limited');
insert into organisation_architecture (organisation_id, architecture) values
('arm', 'arm'),
('arm', 'arm64'),
('arm', 'generic');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('arm', 1, 'linux-6-12', 'arch/arm64/include/asm/kvm_arm.h, header'),
('arm', 2, 'maintainers-2014', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)'),
('arm', 3, 'maintainers-2016', 'KERNEL VIRTUAL MACHINE (KVM) FOR ARM'),
('arm', 4, 'maintainers-2019', 'KERNEL VIRTUAL MACHINE FOR ARM/ARM64 (KVM/arm, KVM/arm64)'),
('arm', 5, 'maintainers-2026', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('columbia-university', 'university', 'Columbia University',
    'Columbia University is the home of the researchers who described the KVM port to Arm in a paper of 2014. Copyright notices of 2012 to 2017 in the arm64 code of KVM name it together with others, and it hosted the kvmarm mailing list until that was retired in 2023.',
    'https://www.columbia.edu', 'Q49088',
    '2012', 'linux-6-12', 'arch/arm64/kvm/arm.c, header',
    '2023', 'commit-960c3028a1d5', 'subject');
insert into organisation_other_name (organisation_id, name) values
('columbia-university', 'Columbia');
insert into organisation_architecture (organisation_id, architecture) values
('columbia-university', 'arm'),
('columbia-university', 'arm64');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('columbia-university', 1, 'linux-6-12', 'arch/arm64/kvm/arm.c, header'),
('columbia-university', 2, 'kvm-arm-paper', 'title and authors'),
('columbia-university', 3, 'maintainers-2013', 'KERNEL VIRTUAL MACHINE (KVM) FOR ARM'),
('columbia-university', 4, 'commit-960c3028a1d5', 'subject');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('virtual-open-systems', 'company', 'Virtual Open Systems',
    'Virtual Open Systems is named together with Columbia University in the copyright notices of 2012 in the Arm code of KVM, whose author Christoffer Dall gave a Virtual Open Systems address there.',
    'https://www.virtualopensystems.com', null,
    '2012', 'linux-6-12', 'arch/arm64/kvm/arm.c, header',
    '2012', 'linux-6-12', 'arch/arm64/kvm/arm.c, header');
insert into organisation_architecture (organisation_id, architecture) values
('virtual-open-systems', 'arm'),
('virtual-open-systems', 'arm64');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('virtual-open-systems', 1, 'linux-6-12', 'arch/arm64/kvm/arm.c, header');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('linaro', 'company', 'Linaro',
    'Linaro is named in copyright notices of 2015 to 2017 in the code of KVM for Arm processors, and Christoffer Dall was listed with a Linaro address as maintainer of KVM for 32-bit Arm and arm64 in 2014 and 2016.',
    'https://www.linaro.org', null,
    '2014', 'maintainers-2014', 'KERNEL VIRTUAL MACHINE (KVM) FOR ARM',
    '2025-10-03', 'pull-6-18', 'shortlog, James Clark');
insert into organisation_architecture (organisation_id, architecture) values
('linaro', 'arm'),
('linaro', 'arm64'),
('linaro', 'generic');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('linaro', 1, 'linux-6-12', 'include/kvm/arm_pmu.h, header'),
('linaro', 2, 'linux-6-12', 'arch/arm64/kvm/at.c, header'),
('linaro', 3, 'maintainers-2014', 'KERNEL VIRTUAL MACHINE (KVM) FOR ARM'),
('linaro', 4, 'maintainers-2016', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('suse', 'company', 'SUSE',
    'SUSE is named in copyright notices of 2009 and 2010 in the PowerPC code of KVM, and Alexander Graf was listed with a SUSE address as maintainer of KVM for PowerPC in copies of MAINTAINERS from 2011 to 2016. It was a founder of the Open Virtualization Alliance. Novell owned SUSE when those notices were written; the investor EQT bought it from Micro Focus in 2019.',
    'https://www.suse.com', null,
    '2009', 'linux-6-12', 'arch/powerpc/kvm/book3s.c, header',
    '2025-12-04', 'pull-6-19', 'shortlog, Marco Crivellari');
insert into organisation_other_name (organisation_id, name) values
('suse', 'SUSE Linux Products GmbH');
insert into organisation_architecture (organisation_id, architecture) values
('suse', 'powerpc');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('suse', 1, 'linux-6-12', 'arch/powerpc/kvm/book3s.c, header'),
('suse', 2, 'maintainers-2011', 'KERNEL VIRTUAL MACHINE (KVM) FOR POWERPC'),
('suse', 3, 'maintainers-2016', 'KERNEL VIRTUAL MACHINE (KVM) FOR POWERPC'),
('suse', 4, 'zdnet-2011-05-ova', 'article body');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('novell', 'company', 'Novell',
    'Novell, which bought SUSE in 2003 or 2004, is named in copyright notices of 2007 to 2010 in KVM, among them that of the eventfd support written by Gregory Haskins. Attachmate bought Novell in 2011, and Micro Focus bought Attachmate in 2014.',
    null, null,
    '2007', 'linux-6-12', 'arch/x86/kvm/lapic.c, header',
    '2010', 'linux-6-12', 'arch/powerpc/kvm/book3s_paired_singles.c, header');
insert into organisation_architecture (organisation_id, architecture) values
('novell', 'generic'),
('novell', 'powerpc'),
('novell', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('novell', 1, 'linux-6-12', 'virt/kvm/eventfd.c, header'),
('novell', 2, 'linux-6-12', 'arch/x86/kvm/lapic.c, header'),
('novell', 3, 'techmonitor-novell-suse', 'first paragraph'),
('novell', 4, 'linux-6-12', 'arch/powerpc/kvm/book3s_paired_singles.c, header'),
('novell', 5, 'unixteacher-suse-sold', 'account of the earlier sales');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('freescale', 'company', 'Freescale Semiconductor',
    'Freescale Semiconductor is named in copyright notices of 2008 to 2013 in the PowerPC code of KVM, most of them in files for embedded processors. It became part of NXP in December 2015.',
    null, null,
    '2008', 'linux-6-12', 'arch/powerpc/kvm/e500_mmu.c, header',
    '2013', 'linux-6-12', 'arch/powerpc/kvm/e500_mmu.c, header');
insert into organisation_other_name (organisation_id, name) values
('freescale', 'Freescale');
insert into organisation_architecture (organisation_id, architecture) values
('freescale', 'powerpc');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('freescale', 1, 'linux-6-12', 'arch/powerpc/kvm/booke.c, header'),
('freescale', 2, 'linux-6-12', 'arch/powerpc/kvm/e500_mmu.c, header'),
('freescale', 3, 'electronics360-nxp-freescale', 'first paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('bull', 'company', 'Bull',
    'Bull is named in copyright notices of 2008 in the coalesced MMIO code of KVM, whose author is given as Laurent Vivier with a Bull address. Atos bought Bull in 2014 and sold it to the French state in 2026.',
    null, null,
    '2008', 'linux-6-12', 'virt/kvm/coalesced_mmio.c, header',
    '2008', 'linux-6-12', 'virt/kvm/coalesced_mmio.c, header');
insert into organisation_other_name (organisation_id, name) values
('bull', 'Bull S.A.S.');
insert into organisation_architecture (organisation_id, architecture) values
('bull', 'generic');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('bull', 1, 'linux-6-12', 'virt/kvm/coalesced_mmio.c, header'),
('bull', 2, 'networkworld-2026-04-03-bull', 'first paragraphs');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('mips-technologies', 'company', 'MIPS Technologies',
    'MIPS Technologies is named in the copyright notices of 2012 in the MIPS port of KVM, whose author Sanjay Lal gave a KYMA Systems address there. The company has changed hands several times since; GlobalFoundries bought it in August 2025.',
    'https://mips.com', null,
    '2012', 'linux-6-12', 'arch/mips/kvm/mips.c, header',
    '2012', 'linux-6-12', 'arch/mips/kvm/mips.c, header');
insert into organisation_other_name (organisation_id, name) values
('mips-technologies', 'MIPS');
insert into organisation_architecture (organisation_id, architecture) values
('mips-technologies', 'mips');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('mips-technologies', 1, 'linux-6-12', 'arch/mips/kvm/mips.c, header'),
('mips-technologies', 2, 'matt-rickard-mips', 'list of owners'),
('mips-technologies', 3, 'semiwiki-globalfoundries-mips', 'announcement');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('imagination-technologies', 'company', 'Imagination Technologies',
    'Imagination Technologies, owner of MIPS from 2013 to 2017, is named in copyright notices of 2015 and 2016 in the MIPS port of KVM, and James Hogan was listed with an Imagination address as its maintainer in late 2016.',
    'https://www.imaginationtech.com', null,
    '2015', 'linux-6-12', 'arch/mips/kvm/entry.c, header',
    '2016', 'maintainers-2016', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)');
insert into organisation_other_name (organisation_id, name) values
('imagination-technologies', 'Imagination');
insert into organisation_architecture (organisation_id, architecture) values
('imagination-technologies', 'mips');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('imagination-technologies', 1, 'linux-6-12', 'arch/mips/kvm/entry.c, header'),
('imagination-technologies', 2, 'maintainers-2016', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)'),
('imagination-technologies', 3, 'matt-rickard-mips', 'list of owners');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('kyma-systems', 'company', 'KYMA Systems',
    'KYMA Systems is the company whose mail domain Sanjay Lal, author of the MIPS port of KVM, used in the file headers of 2012.',
    null, null,
    '2012', 'linux-6-12', 'arch/mips/kvm/mips.c, header',
    '2012', 'linux-6-12', 'arch/mips/kvm/mips.c, header');
insert into organisation_architecture (organisation_id, architecture) values
('kyma-systems', 'mips');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('kyma-systems', 1, 'linux-6-12', 'arch/mips/kvm/mips.c, header');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('western-digital', 'company', 'Western Digital',
    'Western Digital began the RISC-V port of KVM, posted as a patch series in 2019; copyright notices in the code of that port in Linux 7.3 name it more often than any other organisation.',
    'https://www.westerndigital.com', null,
    '2019-07-29', 'riscv-series-2019', 'series',
    '2021', 'linux-6-12', 'arch/riscv/kvm/aia.c, header');
insert into organisation_other_name (organisation_id, name) values
('western-digital', 'Western Digital Corporation');
insert into organisation_architecture (organisation_id, architecture) values
('western-digital', 'riscv');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('western-digital', 1, 'linux-6-12', 'arch/riscv/kvm/main.c, header'),
('western-digital', 2, 'riscv-series-2019', 'series'),
('western-digital', 3, 'linux-7-3', 'RISC-V files that the KVM sections of MAINTAINERS claim, copyright notices');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('ventana-micro-systems', 'company', 'Ventana Micro Systems',
    'Ventana Micro Systems is named in copyright notices in the RISC-V code of KVM from 2022 on; Anup Patel, the maintainer of that port, gave a Ventana address in several such files. Qualcomm announced in December 2025 that it had bought Ventana.',
    null, null,
    '2022', 'linux-6-12', 'arch/riscv/kvm/aia.c, header',
    '2025-12-04', 'pull-6-19', 'shortlog, Anup Patel');
insert into organisation_other_name (organisation_id, name) values
('ventana-micro-systems', 'Ventana');
insert into organisation_architecture (organisation_id, architecture) values
('ventana-micro-systems', 'riscv');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('ventana-micro-systems', 1, 'linux-6-12', 'arch/riscv/kvm/aia.c, header'),
('ventana-micro-systems', 2, 'linux-6-12', 'arch/riscv/kvm/aia_device.c, aia_imsic.c and vcpu_onereg.c, headers'),
('ventana-micro-systems', 3, 'crn-qualcomm-ventana', 'first paragraphs');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('rivos', 'company', 'Rivos',
    'Rivos is named in the copyright notices of 2023 in the code that virtualises the performance counters of RISC-V for KVM guests; its author Atish Patra gave a Rivos address there. Meta said in autumn 2025 that it intended to buy Rivos.',
    null, null,
    '2023', 'linux-6-12', 'arch/riscv/kvm/vcpu_pmu.c, header',
    '2025-10-03', 'pull-6-18', 'shortlog, Clément Léger');
insert into organisation_architecture (organisation_id, architecture) values
('rivos', 'riscv');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('rivos', 1, 'linux-6-12', 'arch/riscv/kvm/vcpu_pmu.c, header'),
('rivos', 2, 'fbcnews-meta-rivos', 'first paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('loongson', 'company', 'Loongson Technology',
    'Loongson Technology wrote the LoongArch port of KVM, which was merged for Linux 6.7 in 2023; in Linux 7.3 two of the port''s three maintainers are listed with a Loongson address.',
    'https://www.loongson.cn', null,
    '2019', 'linux-6-12', 'arch/mips/kvm/loongson_ipi.c, header',
    '2026-11', 'linux-7-3', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)');
insert into organisation_other_name (organisation_id, name) values
('loongson', 'Loongson');
insert into organisation_architecture (organisation_id, architecture) values
('loongson', 'loongarch'),
('loongson', 'mips');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('loongson', 1, 'linux-6-12', 'arch/loongarch/kvm/main.c, header'),
('loongson', 2, 'linux-6-12', 'arch/mips/kvm/loongson_ipi.c, header'),
('loongson', 3, 'linux-6-12', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)'),
('loongson', 4, 'pull-6-7', 'body'),
('loongson', 5, 'linux-7-3', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('tencent', 'company', 'Tencent',
    'Wanpeng Li, listed with a Tencent address, was a reviewer of KVM for x86 in 2019 and early 2022, and of the KVM paravirtualisation code in Linux 6.1 and in a copy of MAINTAINERS from 2024.',
    'https://www.tencent.com', 'Q860580',
    '2019', 'maintainers-2019', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)',
    '2025-12-04', 'pull-6-19', 'shortlog, Wanpeng Li');
insert into organisation_architecture (organisation_id, architecture) values
('tencent', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('tencent', 1, 'maintainers-2019', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)'),
('tencent', 2, 'maintainers-2022', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)'),
('tencent', 3, 'linux-6-1', 'MAINTAINERS, KVM PARAVIRT (KVM/paravirt)'),
('tencent', 4, 'maintainers-2024', 'KVM PARAVIRT (KVM/paravirt)');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('huawei', 'company', 'Huawei',
    'Zenghui Yu, listed with a Huawei address, has been a reviewer of KVM for arm64 since 2024 at the latest and still is in Linux 7.3.',
    'https://www.huawei.com', 'Q160120',
    '2022-09-30', 'pull-6-1', 'shortlog, Miaohe Lin',
    '2026-11', 'linux-7-3', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)');
insert into organisation_architecture (organisation_id, architecture) values
('huawei', 'arm64');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('huawei', 1, 'maintainers-2024', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)'),
('huawei', 2, 'linux-6-12', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)'),
('huawei', 3, 'linux-7-3', 'MAINTAINERS, KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)'),
('huawei', 4, 'pull-6-1', 'shortlog, Miaohe Lin');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('oracle', 'company', 'Oracle',
    'Oracle is named in the copyright notices of 2019 in the code with which KVM on x86 emulates Xen for its guests. It also owns VirtualBox, which came with Sun Microsystems in 2010.',
    'https://www.oracle.com', 'Q19900',
    '2019', 'linux-6-12', 'arch/x86/kvm/xen.c, header',
    '2026-02-13', 'pull-7-0', 'shortlog, Maciej S. Szmigiero');
insert into organisation_architecture (organisation_id, architecture) values
('oracle', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('oracle', 1, 'linux-6-12', 'arch/x86/kvm/xen.c, header'),
('oracle', 2, 'internetnews-virtualbox-4', 'first sentence');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('amazon', 'company', 'Amazon',
    'Amazon builds the Nitro hypervisor of its cloud on core KVM technology and published Firecracker, a virtual machine monitor that uses KVM. Copyright notices of 2020 and 2021 in KVM name Amazon, two of them in its Xen emulation.',
    'https://aws.amazon.com', 'Q3884',
    '2018-07-26', 'ec2-faq-2018', 'answer on the Nitro Hypervisor',
    '2025-12-04', 'pull-6-19', 'shortlog, Maximilian Dittgen');
insert into organisation_other_name (organisation_id, name) values
('amazon', 'AWS'),
('amazon', 'Amazon Web Services');
insert into organisation_architecture (organisation_id, architecture) values
('amazon', 'generic'),
('amazon', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('amazon', 1, 'linux-6-12', 'arch/x86/kvm/xen.c, header'),
('amazon', 2, 'linux-6-12', 'virt/kvm/pfncache.c, header'),
('amazon', 3, 'firecracker-readme', 'introduction'),
('amazon', 4, 'ec2-faq-2018', 'answer on the Nitro Hypervisor');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('alibaba-cloud', 'company', 'Alibaba Cloud',
    'Alibaba Cloud is a user of KVM: it moved from Xen to KVM, as its director of virtualisation technology explained in an interview. At least five changes in the main KVM pull requests for Linux 6.1 to 7.0, between 6.5 and 6.19, came from Alibaba addresses.',
    'https://www.alibabacloud.com', null,
    '2019-02-23', 'medium-sarath-2019-02', 'post body',
    '2025-12-04', 'pull-6-19', 'shortlog, Fangyu Yu');
insert into organisation_other_name (organisation_id, name) values
('alibaba-cloud', 'Alibaba');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('alibaba-cloud', 1, 'mo4tech-alibaba', 'interview'),
('alibaba-cloud', 2, 'medium-sarath-2019-02', 'post body'),
('alibaba-cloud', 3, 'pull-6-5', 'shortlog, Yang Li');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('linode', 'company', 'Linode',
    'Linode, a hosting company that belongs to Akamai, is a user of KVM: a guide in its documentation, since marked as deprecated, says that Linode''s virtualisation stack is built on KVM. The company used User Mode Linux and then Xen before.',
    'https://www.linode.com', null,
    null, null, null,
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('linode', 1, 'linode-kvm-reference', 'body'),
('linode', 2, 'akamai-10-q-2022', 'Linode, first sentence'),
('linode', 3, 'linode-community-4650', 'quotation of Christopher Aker');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('akamai', 'company', 'Akamai',
    'Akamai has owned Linode, a hosting company that uses KVM, since March 2022; the press gave the price as 900 million US dollars.',
    'https://www.akamai.com', null,
    '2022-03', 'akamai-10-q-2022', 'Linode, first sentence',
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('akamai', 'Akamai Technologies');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('akamai', 1, 'akamai-10-q-2022', 'Linode, first sentence'),
('akamai', 2, 'linode-kvm-reference', 'body'),
('akamai', 3, 'earthpressnews-akamai-linode', 'first paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('digitalocean', 'company', 'DigitalOcean',
    'DigitalOcean is a user of KVM: according to a comment in the NixOS module that builds images for it, its virtual machines run on KVM with virtio devices.',
    'https://www.digitalocean.com', null,
    null, null, null,
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('digitalocean', 1, 'nixos-digital-ocean-image', 'comment');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('nutanix', 'company', 'Nutanix',
    'Nutanix ships AHV, a hypervisor that, as the company wrote in 2020, extends a KVM base from CentOS with functions such as high availability. At least two changes in the main KVM pull requests for Linux 6.1 to 7.0, in 6.5 and 7.0, came from Nutanix addresses.',
    'https://www.nutanix.com', null,
    '2020-11-26', 'nutanix-2020-11-26', 'body',
    '2026-02-13', 'pull-7-0', 'shortlog, Khushit Shah');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('nutanix', 1, 'nutanix-2020-11-26', 'body'),
('nutanix', 2, 'pull-6-5', 'shortlog, Jon Kohler'),
('nutanix', 3, 'pull-7-0', 'shortlog, Khushit Shah');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('proxmox', 'company', 'Proxmox Server Solutions',
    'Proxmox Server Solutions ships Proxmox VE, a virtualisation product that is built on KVM and LXC.',
    'https://www.proxmox.com', null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('proxmox', 'Proxmox');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('proxmox', 1, 'proxmox-about', 'product description');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('linux-foundation', 'foundation', 'Linux Foundation',
    'The Linux Foundation was the home of the Open Virtualization Alliance, which promoted KVM, from October 2013 until that alliance was dissolved in 2016. Its staff operate kernel.org, where the tree kvm.git is kept, and Linus Torvalds is a fellow of it. Nothing found gives the Linux Foundation a say in KVM code; Dan Williams, a member of its Technical Advisory Board, said in 2025 that the board has no formal authority, though by the documentation of Linux 7.3 it decides on bans for breaches of the code of conduct.',
    'https://www.linuxfoundation.org', 'Q858851',
    '2013-10-21', 'linuxfoundation-jp-2013-10-21', 'body',
    '2026-11', 'linux-7-3', 'Documentation/process/embargoed-hardware-issues.rst, section Operation of mailing-lists');
insert into organisation_other_name (organisation_id, name) values
('linux-foundation', 'The Linux Foundation');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('linux-foundation', 1, 'linuxfoundation-jp-2013-10-21', 'body'),
('linux-foundation', 2, 'lwn-1051768', 'article body'),
('linux-foundation', 3, 'wikipedia-kvm-2024', 'passage on the Open Virtualization Alliance'),
('linux-foundation', 4, 'linux-6-12', 'Documentation/process/embargoed-hardware-issues.rst, section Operation of mailing-lists'),
('linux-foundation', 5, 'linux-7-3', 'Documentation/process/code-of-conduct-interpretation.rst, Remedial measures if there is no public apology');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('open-virtualization-alliance', 'foundation', 'Open Virtualization Alliance',
    'The Open Virtualization Alliance was a consortium, founded in May 2011, that promoted KVM and had more than 250 members in 2013. According to Wikipedia, it did not influence the development of KVM itself and was dissolved on 1 December 2016.',
    null, null,
    '2011-05', 'zdnet-2011-05-ova', 'article body',
    '2016-12-01', 'wikipedia-kvm-2024', 'passage on the dissolution');
insert into organisation_other_name (organisation_id, name) values
('open-virtualization-alliance', 'OVA');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('open-virtualization-alliance', 1, 'linuxfoundation-jp-2013-10-21', 'body'),
('open-virtualization-alliance', 2, 'zdnet-2011-05-ova', 'article body'),
('open-virtualization-alliance', 3, 'lemondeinformatique-2013-10-22', 'article body'),
('open-virtualization-alliance', 4, 'wikipedia-kvm-2024', 'passage on the Open Virtualization Alliance');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('cncf', 'foundation', 'Cloud Native Computing Foundation',
    'The Cloud Native Computing Foundation has hosted KubeVirt, which runs KVM guests in Kubernetes clusters, since September 2019.',
    'https://www.cncf.io', null,
    '2019-09-09', 'kubevirt-sandbox', 'post',
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('cncf', 'CNCF');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('cncf', 1, 'kubevirt-notes', 'project status');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('openstack', 'community', 'OpenStack',
    'OpenStack is a cloud platform whose compute service, Nova, uses KVM as its default hypervisor.',
    'https://www.openstack.org', null,
    '2013', 'havana-configuration-reference', 'compute, hypervisors',
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('openstack', 1, 'nova-hypervisor-kvm', 'first paragraph'),
('openstack', 2, 'havana-configuration-reference', 'compute, hypervisors');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('qemu', 'community', 'QEMU',
    'QEMU is a virtual machine monitor that supplies devices and firmware for KVM guests; the first posting of KVM in 2006 already came with a modified copy of it. It has been a member project of the Software Freedom Conservancy since 2015, and the site of KVM Forum is under its domain.',
    'https://www.qemu.org', null,
    '2006-10-19', 'lkml-2006-10-19-announcement', 'body',
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('qemu', 1, 'lkml-2006-10-19-announcement', 'body'),
('qemu', 2, 'kvm-forum-site', 'site address'),
('qemu', 3, 'conservancy-2015-11-23', 'list of the successes of 2015');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('ovirt', 'community', 'oVirt',
    'The oVirt project develops software that manages KVM hosts and guests in data centres; it grew out of a product that Red Hat acquired with Qumranet. The name had been used before, in June 2008, for a small KVM hypervisor of Red Hat.',
    'https://www.ovirt.org', null,
    '2013-10-21', 'kvm-forum-2013-schedule', 'Monday 21 October 2013',
    '2022-02', 'ovirt-blog-2022-02', 'post');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('ovirt', 1, 'ovirt-about', 'product description'),
('ovirt', 2, 'linux-com-2015-08-18', 'article body'),
('ovirt', 3, 'cio-2008-06-18', 'article body'),
('ovirt', 4, 'ovirt-blog-2022-02', 'first paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('xen-project', 'community', 'Xen Project',
    'The Xen Project develops a hypervisor that competes with KVM. KVM on x86 emulates Xen for its guests, and one of the maintainers of that code, Paul Durrant, is listed with a Xen Project address in Linux 7.3.',
    'https://xenproject.org', null,
    '2007-02', 'serverwatch-2007-02', 'article body',
    '2026-11', 'linux-7-3', 'MAINTAINERS, KVM X86 Xen (KVM/Xen)');
insert into organisation_other_name (organisation_id, name) values
('xen-project', 'Xen');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('xen-project', 1, 'linux-6-12', 'MAINTAINERS, KVM X86 Xen (KVM/Xen)'),
('xen-project', 2, 'linux-6-12', 'arch/x86/kvm/xen.c, header'),
('xen-project', 3, 'serverwatch-2007-02', 'article body'),
('xen-project', 4, 'linux-7-3', 'MAINTAINERS, KVM X86 Xen (KVM/Xen)');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('linux-kernel-community', 'community', 'Linux kernel community',
    'The Linux kernel community is the chain of maintainers through which KVM code reaches the mainline kernel; at its end Linus Torvalds pulls what the KVM maintainers send him.',
    'https://www.kernel.org', null,
    '2006-10-19', 'lkml-2006-10-19-announcement', 'recipients',
    '2026-11', 'linux-7-3', 'MAINTAINERS');
insert into organisation_other_name (organisation_id, name) values
('linux-kernel-community', 'Linux kernel maintainers');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('linux-kernel-community', 1, 'kernel-process-development', 'section on the lieutenant system'),
('linux-kernel-community', 2, 'pull-7-0', 'sender and recipient');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('lwn', 'company', 'LWN.net',
    'LWN.net publishes statistics for each kernel release by developer and by employer, in which KVM developers appear, and reports on how the kernel is governed.',
    'https://lwn.net', null,
    '2019-11', 'lwn-kvm-forum-2019', 'opening lines',
    '2026-06-15', 'lwn-1077425', 'tables by developer and by employer');
insert into organisation_other_name (organisation_id, name) values
('lwn', 'LWN');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('lwn', 1, 'lwn-1038358', 'tables by developer and by employer'),
('lwn', 2, 'lwn-1077425', 'tables by developer and by employer'),
('lwn', 3, 'lwn-1051768', 'article body');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('hp', 'company', 'HP',
    'HP was one of the seven companies that founded the Open Virtualization Alliance for the promotion of KVM in May 2011, and was still on its board in October 2013.',
    null, 'Q80978',
    '2011-05', 'zdnet-2011-05-ova', 'article body',
    '2013-10', 'silicon-de-2013-10', 'article body');
insert into organisation_other_name (organisation_id, name) values
('hp', 'Hewlett-Packard');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('hp', 1, 'zdnet-2011-05-ova', 'article body'),
('hp', 2, 'silicon-de-2013-10', 'article body');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('bmc-software', 'company', 'BMC Software',
    'BMC Software was one of the seven companies that founded the Open Virtualization Alliance for the promotion of KVM in May 2011.',
    'https://www.bmc.com', null,
    '2011-05', 'zdnet-2011-05-ova', 'article body',
    '2011-05', 'zdnet-2011-05-ova', 'article body');
insert into organisation_other_name (organisation_id, name) values
('bmc-software', 'BMC');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('bmc-software', 1, 'zdnet-2011-05-ova', 'article body');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('eucalyptus-systems', 'company', 'Eucalyptus Systems',
    'Eucalyptus Systems was one of the seven companies that founded the Open Virtualization Alliance for the promotion of KVM in May 2011.',
    null, null,
    '2011-05', 'zdnet-2011-05-ova', 'article body',
    '2011-05', 'zdnet-2011-05-ova', 'article body');
insert into organisation_other_name (organisation_id, name) values
('eucalyptus-systems', 'Eucalyptus');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('eucalyptus-systems', 1, 'zdnet-2011-05-ova', 'article body');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('netapp', 'company', 'NetApp',
    'NetApp was a board member of the Open Virtualization Alliance, which promoted KVM, in October 2013.',
    'https://www.netapp.com', null,
    '2013-10', 'silicon-de-2013-10', 'article body',
    '2013-10', 'silicon-de-2013-10', 'article body');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('netapp', 1, 'silicon-de-2013-10', 'article body');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('joyent', 'company', 'Joyent',
    'Joyent took part in a port of KVM to the illumos operating system, whose source names Joyent (2019) next to Qumranet (2006) in its copyright notices.',
    null, null,
    '2019', 'file-illumos-kvm', 'header',
    '2019', 'file-illumos-kvm', 'header');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('joyent', 1, 'file-illumos-kvm', 'header');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('cavium', 'company', 'Cavium',
    'Cavium is named in a copyright notice of 2013 in the header file that defines the interface of KVM on MIPS to user space. It became part of Marvell in July 2018.',
    null, null,
    '2013', 'linux-6-12', 'arch/mips/include/uapi/asm/kvm.h, header',
    '2013', 'linux-6-12', 'arch/mips/include/uapi/asm/kvm.h, header');
insert into organisation_architecture (organisation_id, architecture) values
('cavium', 'mips');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('cavium', 1, 'linux-6-12', 'arch/mips/include/uapi/asm/kvm.h, header'),
('cavium', 2, 'marvell-10-q-2018', 'note on the Cavium acquisition');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('deep-blue-solutions', 'company', 'Deep Blue Solutions',
    'Deep Blue Solutions is named with the years 2002-2003 in a copyright notice of the VMID allocator of KVM for arm64, which is based on an older algorithm of the arm64 code outside KVM.',
    null, null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('deep-blue-solutions', 'Deep Blue Solutions Ltd');
insert into organisation_architecture (organisation_id, architecture) values
('deep-blue-solutions', 'arm64');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('deep-blue-solutions', 1, 'linux-6-12', 'arch/arm64/kvm/vmid.c, header');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('mandrakesoft', 'company', 'MandrakeSoft',
    'MandrakeSoft is named with the year 2001, before KVM existed, in a copyright notice of the I/O APIC model of KVM for x86, which is based on code of Xen 3.1.',
    null, null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('mandrakesoft', 'MandrakeSoft S.A.');
insert into organisation_architecture (organisation_id, architecture) values
('mandrakesoft', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('mandrakesoft', 1, 'linux-6-12', 'arch/x86/kvm/ioapic.c, header');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('xensource', 'company', 'XenSource',
    'XenSource, which Citrix bought in 2007, is named together with Keir Fraser in a copyright notice of that year in the 8254 timer model of KVM for x86, which is based on QEMU and Xen.',
    null, null,
    null, null, null,
    null, null, null);
insert into organisation_architecture (organisation_id, architecture) values
('xensource', 'x86');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('xensource', 1, 'linux-6-12', 'arch/x86/kvm/i8254.c, header'),
('xensource', 2, 'virtualization-info-2007-xensource', 'announcement');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('eswin', 'company', 'Beijing ESWIN Computing Technology',
    'Beijing ESWIN Computing Technology is named in the copyright notice of 2024 in the trace points of KVM for RISC-V. At least seven changes in the main KVM pull requests for Linux 6.1 to 7.0, between 6.8 and 6.15, came from ESWIN addresses.',
    'https://www.eswincomputing.com', null,
    '2024-01-10', 'pull-6-8', 'shortlog, Chao Du',
    '2025-03-21', 'pull-6-15', 'shortlog, Chao Du');
insert into organisation_other_name (organisation_id, name) values
('eswin', 'ESWIN');
insert into organisation_architecture (organisation_id, architecture) values
('eswin', 'riscv');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('eswin', 1, 'linux-6-12', 'arch/riscv/kvm/trace.h, header'),
('eswin', 2, 'pull-6-15', 'shortlog, Chao Du');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('sifive', 'company', 'SiFive',
    'SiFive is named in the copyright notices of 2022 in the code that gives KVM guests on RISC-V the vector extension.',
    'https://www.sifive.com', null,
    '2022', 'linux-6-12', 'arch/riscv/kvm/vcpu_vector.c, header',
    '2025-10-03', 'pull-6-18', 'shortlog, Samuel Holland');
insert into organisation_architecture (organisation_id, architecture) values
('sifive', 'riscv');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('sifive', 1, 'linux-6-12', 'arch/riscv/kvm/vcpu_vector.c, header');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('vmware', 'company', 'VMware',
    'VMware makes virtualisation software that competes with KVM and is named as a rival by SoftHandTech''s article on KVM''s ownership; Broadcom has owned it since November 2023. No copyright notice in KVM''s files in Linux 7.3 names VMware. KVM on x86 can emulate the backdoor ports of VMware for its guests, which is off by default.',
    'https://www.vmware.com', 'Q11407',
    null, null, null,
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('vmware', 1, 'linux-6-12', 'arch/x86/kvm/x86.c, enable_vmware_backdoor'),
('vmware', 2, 'ownership-article', 'challenges/p1/s2'),
('vmware', 3, 'business-standard-2023-11-23', 'first paragraph'),
('vmware', 4, 'linux-7-3', 'copyright notices, first 80 lines of the files that the KVM sections of MAINTAINERS claim');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('microsoft', 'company', 'Microsoft',
    'Microsoft makes Hyper-V, which SoftHandTech''s article on KVM''s ownership compares with KVM; no copyright notice in KVM''s files in Linux 7.3 names Microsoft. KVM on x86 emulates Hyper-V for its guests and has code for running on top of Hyper-V.',
    'https://www.microsoft.com', 'Q2283',
    null, null, null,
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('microsoft', 1, 'linux-6-12', 'arch/x86/kvm/hyperv.c, header'),
('microsoft', 2, 'linux-6-12', 'arch/x86/kvm/kvm_onhyperv.c, header'),
('microsoft', 3, 'ownership-article', 'faq-3/p2/s1'),
('microsoft', 4, 'linux-7-3', 'copyright notices, first 80 lines of the files that the KVM sections of MAINTAINERS claim');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('nxp', 'company', 'NXP Semiconductors',
    'NXP Semiconductors has owned Freescale, which copyright notices in the PowerPC code of KVM name, since December 2015.',
    'https://www.nxp.com', null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('nxp', 'NXP');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('nxp', 1, 'electronics360-nxp-freescale', 'first paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('globalfoundries', 'company', 'GlobalFoundries',
    'GlobalFoundries has owned MIPS, which copyright notices in the MIPS port of KVM name, since August 2025.',
    'https://gf.com', null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('globalfoundries', 'GF');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('globalfoundries', 1, 'semiwiki-globalfoundries-mips', 'announcement'),
('globalfoundries', 2, 'investing-2025-08-14', 'first paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('marvell', 'company', 'Marvell',
    'Marvell has owned Cavium, which a copyright notice in the MIPS interface of KVM names, since July 2018.',
    'https://www.marvell.com', null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('marvell', 'Marvell Technology');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('marvell', 1, 'marvell-10-q-2018', 'note on the Cavium acquisition');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('qualcomm', 'company', 'Qualcomm',
    'Qualcomm, which announced in December 2025 that it had bought Ventana Micro Systems, is named in copyright notices of 2026 in the RISC-V code of KVM in Linux 7.3. At least four changes in the main KVM pull requests for Linux 6.1 to 7.0, in 6.1, 6.11 and 6.18, came from Qualcomm addresses.',
    'https://www.qualcomm.com', null,
    '2022-10-11', 'pull-6-1-second', 'shortlog, Elliot Berman',
    '2026-11', 'linux-7-3', 'arch/riscv/kvm/isa.c, header');
insert into organisation_other_name (organisation_id, name) values
('qualcomm', 'Qualcomm Technologies');
insert into organisation_architecture (organisation_id, architecture) values
('qualcomm', 'riscv');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('qualcomm', 1, 'linux-7-3', 'arch/riscv/kvm, headers of four files'),
('qualcomm', 2, 'crn-qualcomm-ventana', 'first paragraphs'),
('qualcomm', 3, 'pull-6-11', 'shortlog, Jeff Johnson'),
('qualcomm', 4, 'pull-6-18', 'shortlog, Yingchao Deng');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('meta', 'company', 'Meta',
    'Meta said in autumn 2025 that it intended to buy Rivos, which copyright notices in the RISC-V code of KVM name. At least one change in the main KVM pull requests for Linux 6.1 to 7.0, in 6.19, came from a Meta address.',
    'https://www.meta.com', 'Q380',
    '2025-12-04', 'pull-6-19', 'shortlog, Omar Sandoval',
    '2025-12-04', 'pull-6-19', 'shortlog, Omar Sandoval');
insert into organisation_other_name (organisation_id, name) values
('meta', 'Meta Platforms');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('meta', 1, 'fbcnews-meta-rivos', 'first paragraph'),
('meta', 2, 'pull-6-19', 'shortlog, Omar Sandoval');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('citrix', 'company', 'Citrix',
    'Citrix bought XenSource, the company behind the rival Xen, in 2007; a copyright notice in the timer model of KVM still names XenSource. Citrix itself, which private buyers agreed to buy in January 2022, belonged with TIBCO to Cloud Software Group by March 2023.',
    'https://www.citrix.com', null,
    '2007-08', 'virtualization-info-2007-xensource', 'announcement',
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('citrix', 'Citrix Systems');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('citrix', 1, 'virtualization-info-2007-xensource', 'announcement'),
('citrix', 2, 'computing-citrix-tibco', 'article body'),
('citrix', 3, 'diginomica-2023-03-03', 'first paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('attachmate', 'company', 'Attachmate',
    'Attachmate bought Novell, and with it SUSE, in 2011; Novell and SUSE are both named in copyright notices in KVM.',
    null, null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('attachmate', 'The Attachmate Group');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('attachmate', 1, 'unixteacher-suse-sold', 'account of the earlier sales'),
('attachmate', 2, 'linuxtoday-suse-ceo', 'second paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('micro-focus', 'company', 'Micro Focus',
    'Micro Focus bought Attachmate in 2014, and with it Novell and SUSE, which copyright notices in KVM name; it sold SUSE in 2019.',
    null, null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('micro-focus', 'Micro Focus International');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('micro-focus', 1, 'unixteacher-suse-sold', 'account of the earlier sales'),
('micro-focus', 2, 'linuxtoday-suse-ceo', 'second paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('eqt', 'company', 'EQT',
    'EQT, a Swedish investor, bought SUSE, which copyright notices in KVM name, from Micro Focus in a deal that closed in March 2019.',
    'https://eqtgroup.com', null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('eqt', 'EQT Partners');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('eqt', 1, 'linuxtoday-suse-ceo', 'second paragraph');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('atos', 'company', 'Atos',
    'Atos owned Bull, which copyright notices in generic KVM code name, from 2014 to 2026.',
    'https://atos.net', null,
    null, null, null,
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('atos', 1, 'networkworld-2026-04-03-bull', 'first paragraphs');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('broadcom', 'company', 'Broadcom',
    'Broadcom has owned VMware, a rival of KVM, since November 2023. It is listed in MAINTAINERS for the VMware guest interface of Linux, not for KVM.',
    'https://www.broadcom.com', null,
    null, null, null,
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('broadcom', 1, 'business-standard-2023-11-23', 'first paragraph'),
('broadcom', 2, 'linux-7-3', 'MAINTAINERS, VMWARE HYPERVISOR INTERFACE');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('software-freedom-conservancy', 'foundation', 'Software Freedom Conservancy',
    'The Software Freedom Conservancy is a non-profit organisation that took in QEMU, the usual user-space partner of KVM, as a member project in 2015.',
    'https://sfconservancy.org', null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('software-freedom-conservancy', 'Conservancy');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('software-freedom-conservancy', 1, 'conservancy-2015-11-23', 'list of the successes of 2015');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('libvirt', 'community', 'libvirt',
    'The libvirt project develops a programming interface and tools through which QEMU and KVM guests are managed; it is governed by its committers.',
    'https://libvirt.org', null,
    null, null, null,
    null, null, null);
insert into organisation_citation (organisation_id, position, source_id, locator) values
('libvirt', 1, 'libvirt-governance', 'whole document');

insert into organisation (id, kind, name, role, site, wikidata, first_seen, first_seen_source_id, first_seen_locator, last_seen, last_seen_source_id, last_seen_locator) values
('open-invention-network', 'foundation', 'Open Invention Network',
    'The Open Invention Network is a patent pool, founded in 2005 by IBM, Novell, Philips, Red Hat and Sony, whose members license each other their patents on a defined Linux System; KVM was added to that definition in early 2012.',
    'https://openinventionnetwork.com', null,
    null, null, null,
    null, null, null);
insert into organisation_other_name (organisation_id, name) values
('open-invention-network', 'OIN');
insert into organisation_citation (organisation_id, position, source_id, locator) values
('open-invention-network', 1, 'zdnet-oin-kvm', 'first paragraphs'),
('open-invention-network', 2, 'lwn-492859', 'section on history');

insert into organisation_relationship (organisation_id, type, other_id, date, source_id, locator) values
('qumranet', 'acquired-by', 'red-hat', '2008-09-04', 'virtualization-info-2008-09-04', 'article body'),
('red-hat', 'acquired-by', 'ibm', '2019-07-09', 'cbronline-2019-07-09', 'first paragraph'),
('suse', 'acquired-by', 'novell', null, 'techmonitor-novell-suse', 'first paragraph'),
('linode', 'acquired-by', 'akamai', '2022-03', 'akamai-10-q-2022', 'Linode, first sentence'),
('open-virtualization-alliance', 'part-of', 'linux-foundation', '2013-10-21', 'linuxfoundation-jp-2013-10-21', 'article body'),
('xen-project', 'part-of', 'linux-foundation', '2013-04-15', 'xenproject-2013-04-15', 'first paragraph'),
('cncf', 'part-of', 'linux-foundation', '2015', 'suse-defines-cncf', 'first sentence'),
('freescale', 'acquired-by', 'nxp', '2015-12', 'electronics360-nxp-freescale', 'first paragraph'),
('mips-technologies', 'acquired-by', 'imagination-technologies', '2013', 'matt-rickard-mips', 'list of owners'),
('mips-technologies', 'acquired-by', 'globalfoundries', '2025-08-14', 'investing-2025-08-14', 'first paragraph'),
('cavium', 'acquired-by', 'marvell', '2018-07-06', 'marvell-10-q-2018', 'note on the Cavium acquisition'),
('ventana-micro-systems', 'acquired-by', 'qualcomm', '2025-12', 'crn-qualcomm-ventana', 'first paragraphs'),
('xensource', 'acquired-by', 'citrix', '2007', 'virtualization-info-2007-xensource', 'announcement of the agreement'),
('novell', 'acquired-by', 'attachmate', '2011', 'unixteacher-suse-sold', 'account of the earlier sales'),
('attachmate', 'acquired-by', 'micro-focus', '2014', 'unixteacher-suse-sold', 'account of the earlier sales'),
('suse', 'acquired-by', 'eqt', '2019-03', 'linuxtoday-suse-ceo', 'second paragraph'),
('bull', 'acquired-by', 'atos', '2014', 'networkworld-2026-04-03-bull', 'first paragraphs'),
('vmware', 'acquired-by', 'broadcom', '2023-11-22', 'business-standard-2023-11-23', 'first and third paragraph'),
('qemu', 'part-of', 'software-freedom-conservancy', '2015', 'conservancy-2015-11-23', 'list of the successes of 2015');

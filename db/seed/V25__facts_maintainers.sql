-- Facts on Maintainers: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('maintainers-of-kvm-in-7-3', 'fact', 'maintainers', null,
    '15 maintainers and eight further reviewers look after KVM in 7.3',
    'In Linux 7.3 the twelve KVM sections of MAINTAINERS name 15 maintainers, as many as in 6.12, and eight people who are reviewers only: Fuad Tabba, Joey Gouly, Steffen Eiden, Suzuki K Poulose, Zenghui Yu, Nicholas Piggin, Atish Patra and David Hildenbrand.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('maintainers-of-kvm-in-7-3', 1, 'linux-7-3', 'MAINTAINERS, the twelve sections on KVM', 'supports', null, null),
('maintainers-of-kvm-in-7-3', 2, 'linux-6-12', 'MAINTAINERS, the eleven sections on KVM', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('maintainers-of-kvm-in-7-3', 'atish-patra'),
('maintainers-of-kvm-in-7-3', 'david-hildenbrand'),
('maintainers-of-kvm-in-7-3', 'fuad-tabba'),
('maintainers-of-kvm-in-7-3', 'joey-gouly'),
('maintainers-of-kvm-in-7-3', 'nicholas-piggin'),
('maintainers-of-kvm-in-7-3', 'steffen-eiden'),
('maintainers-of-kvm-in-7-3', 'suzuki-k-poulose'),
('maintainers-of-kvm-in-7-3', 'zenghui-yu');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('maintainers-of-kvm-in-7-3', '7.3', 1, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Fuad Tabba'),
('maintainers-of-kvm-in-7-3', '7.3', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Joey Gouly'),
('maintainers-of-kvm-in-7-3', '7.3', 3, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Steffen Eiden'),
('maintainers-of-kvm-in-7-3', '7.3', 4, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Suzuki K Poulose'),
('maintainers-of-kvm-in-7-3', '7.3', 5, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Zenghui Yu'),
('maintainers-of-kvm-in-7-3', '7.3', 6, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Nicholas Piggin'),
('maintainers-of-kvm-in-7-3', '7.3', 7, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Atish Patra'),
('maintainers-of-kvm-in-7-3', '7.3', 8, 'reviewer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'David Hildenbrand');

insert into fact (id, kind, topic_id, date, title, statement) values
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'fact', 'maintainers', null,
    'Nine of 15 KVM maintainers have vendor addresses in Linux 7.3',
    'In Linux 7.3 nine of the 15 maintainers named in KVM''s sections of MAINTAINERS have company addresses: four at IBM, two at Red Hat, two at Loongson and one at Google; the addresses of the other six show no employer. IBM and Red Hat, one group, have six together.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 1, 'linux-7-3', 'MAINTAINERS, M: lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'google'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'ibm'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'loongson'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'red-hat');
insert into fact_person (fact_id, person_id) values
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'bibo-mao'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'christian-borntraeger'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'claudio-imbrenda'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'janosch-frank'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'madhavan-srinivasan'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'paolo-bonzini'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'sean-christopherson'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'tianrui-zhao'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', 'vitaly-kuznetsov');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Christian Borntraeger'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Janosch Frank'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 3, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Claudio Imbrenda'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 4, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Madhavan Srinivasan'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 5, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 6, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Vitaly Kuznetsov'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 7, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Tianrui Zhao'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 8, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Bibo Mao'),
('nine-of-fifteen-kvm-maintainers-at-vendors-7-3', '7.3', 9, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('maintainers-without-visible-employer-7-3', 'fact', 'maintainers', null,
    'Six KVM maintainers in Linux 7.3 show no employer',
    'Six of KVM''s 15 maintainers in Linux 7.3 are listed with addresses that show no employer: Marc Zyngier, Oliver Upton, Huacai Chen, Anup Patel, David Woodhouse and Paul Durrant.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('maintainers-without-visible-employer-7-3', 1, 'linux-7-3', 'MAINTAINERS, M: lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('maintainers-without-visible-employer-7-3', 'anup-patel'),
('maintainers-without-visible-employer-7-3', 'david-woodhouse'),
('maintainers-without-visible-employer-7-3', 'huacai-chen'),
('maintainers-without-visible-employer-7-3', 'marc-zyngier'),
('maintainers-without-visible-employer-7-3', 'oliver-upton'),
('maintainers-without-visible-employer-7-3', 'paul-durrant');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('maintainers-without-visible-employer-7-3', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Marc Zyngier'),
('maintainers-without-visible-employer-7-3', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Oliver Upton'),
('maintainers-without-visible-employer-7-3', '7.3', 3, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Huacai Chen'),
('maintainers-without-visible-employer-7-3', '7.3', 4, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Anup Patel'),
('maintainers-without-visible-employer-7-3', '7.3', 5, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'David Woodhouse'),
('maintainers-without-visible-employer-7-3', '7.3', 6, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Paul Durrant');

insert into fact (id, kind, topic_id, date, title, statement) values
('only-ellerman-left-kvm-sections-by-7-3', 'fact', 'maintainers', null,
    'Only Michael Ellerman left KVM''s sections from Linux 6.12 to 7.3',
    'Of the people named in KVM''s sections of MAINTAINERS in Linux 6.12 only Michael Ellerman is missing in 7.3; Madhavan Srinivasan (maintainer for PowerPC), Steffen Eiden and Fuad Tabba (reviewers for arm64) are new.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('only-ellerman-left-kvm-sections-by-7-3', 1, 'linux-6-12', 'MAINTAINERS, the eleven sections on KVM', 'supports', null, null),
('only-ellerman-left-kvm-sections-by-7-3', 2, 'linux-7-3', 'MAINTAINERS, the twelve sections on KVM', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('only-ellerman-left-kvm-sections-by-7-3', 'fuad-tabba'),
('only-ellerman-left-kvm-sections-by-7-3', 'madhavan-srinivasan'),
('only-ellerman-left-kvm-sections-by-7-3', 'michael-ellerman'),
('only-ellerman-left-kvm-sections-by-7-3', 'steffen-eiden');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('only-ellerman-left-kvm-sections-by-7-3', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Madhavan Srinivasan'),
('only-ellerman-left-kvm-sections-by-7-3', '7.3', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Steffen Eiden'),
('only-ellerman-left-kvm-sections-by-7-3', '7.3', 3, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Fuad Tabba');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-generic-maintainer-6-12', 'fact', 'maintainers', null,
    'Paolo Bonzini is the only maintainer of generic KVM in Linux 7.3',
    'Paolo Bonzini, listed with a Red Hat address, is the only maintainer in the generic KVM section of MAINTAINERS in Linux 5.10, 6.1, 6.12, 7.2 and 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-generic-maintainer-6-12', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('bonzini-generic-maintainer-6-12', 2, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('bonzini-generic-maintainer-6-12', 3, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('bonzini-generic-maintainer-6-12', 4, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('bonzini-generic-maintainer-6-12', 5, 'linux-7-2', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('bonzini-generic-maintainer-6-12', 6, 'linux-5-10', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('bonzini-generic-maintainer-6-12', 'red-hat');
insert into fact_person (fact_id, person_id) values
('bonzini-generic-maintainer-6-12', 'paolo-bonzini');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('bonzini-generic-maintainer-6-12', '6.1', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('bonzini-generic-maintainer-6-12', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('bonzini-generic-maintainer-6-12', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-in-six-sections-7-3', 'fact', 'maintainers', null,
    'Paolo Bonzini maintains six KVM sections in Linux 7.3',
    'In Linux 7.3 Paolo Bonzini is listed as maintainer in six of the twelve KVM sections (generic, x86, guest_memfd, paravirt, Hyper-V and Xen) and Sean Christopherson in four (x86, guest_memfd, Hyper-V and Xen).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-in-six-sections-7-3', 1, 'linux-7-3', 'MAINTAINERS, M: lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('bonzini-in-six-sections-7-3', 'google'),
('bonzini-in-six-sections-7-3', 'red-hat');
insert into fact_person (fact_id, person_id) values
('bonzini-in-six-sections-7-3', 'paolo-bonzini'),
('bonzini-in-six-sections-7-3', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('bonzini-in-six-sections-7-3', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('bonzini-in-six-sections-7-3', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Paolo Bonzini'),
('bonzini-in-six-sections-7-3', '7.3', 3, 'maintainer', 'KVM GUEST_MEMFD', 'Paolo Bonzini'),
('bonzini-in-six-sections-7-3', '7.3', 4, 'maintainer', 'KVM PARAVIRT (KVM/paravirt)', 'Paolo Bonzini'),
('bonzini-in-six-sections-7-3', '7.3', 5, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Paolo Bonzini'),
('bonzini-in-six-sections-7-3', '7.3', 6, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Paolo Bonzini'),
('bonzini-in-six-sections-7-3', '7.3', 7, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson'),
('bonzini-in-six-sections-7-3', '7.3', 8, 'maintainer', 'KVM GUEST_MEMFD', 'Sean Christopherson'),
('bonzini-in-six-sections-7-3', '7.3', 9, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Sean Christopherson'),
('bonzini-in-six-sections-7-3', '7.3', 10, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Sean Christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-first-listed-for-x86', 'fact', 'maintainers', null,
    'Sean Christopherson is listed first for KVM x86 in Linux 7.3',
    'Sean Christopherson, listed with a Google address, comes ahead of Paolo Bonzini in the KVM x86 section of MAINTAINERS in Linux 6.1, 6.12, 7.2 and 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-first-listed-for-x86', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'supports', null, null),
('christopherson-first-listed-for-x86', 2, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'supports', null, null),
('christopherson-first-listed-for-x86', 3, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'supports', null, null),
('christopherson-first-listed-for-x86', 4, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'supports', null, null),
('christopherson-first-listed-for-x86', 5, 'linux-7-2', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('christopherson-first-listed-for-x86', 'google');
insert into fact_person (fact_id, person_id) values
('christopherson-first-listed-for-x86', 'paolo-bonzini'),
('christopherson-first-listed-for-x86', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('christopherson-first-listed-for-x86', '6.1', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson'),
('christopherson-first-listed-for-x86', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson'),
('christopherson-first-listed-for-x86', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('twelve-kvm-sections-in-7-3', 'fact', 'maintainers', null,
    'Linux 7.3 has twelve KVM sections, one more than 7.2',
    'MAINTAINERS of Linux 7.3 has twelve KVM sections; 6.12 and 7.2 have eleven. The new one, KVM GUEST_MEMFD, names Sean Christopherson and Paolo Bonzini as maintainers and David Hildenbrand as reviewer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('twelve-kvm-sections-in-7-3', 1, 'linux-7-3', 'MAINTAINERS, the twelve sections on KVM', 'supports', null, null),
('twelve-kvm-sections-in-7-3', 2, 'linux-7-2', 'MAINTAINERS, the eleven sections on KVM', 'supports', null, null),
('twelve-kvm-sections-in-7-3', 3, 'linux-6-12', 'MAINTAINERS, the eleven sections on KVM', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('twelve-kvm-sections-in-7-3', 'david-hildenbrand'),
('twelve-kvm-sections-in-7-3', 'paolo-bonzini'),
('twelve-kvm-sections-in-7-3', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('twelve-kvm-sections-in-7-3', '7.3', 1, 'maintainer', 'KVM GUEST_MEMFD', 'Sean Christopherson'),
('twelve-kvm-sections-in-7-3', '7.3', 2, 'maintainer', 'KVM GUEST_MEMFD', 'Paolo Bonzini'),
('twelve-kvm-sections-in-7-3', '7.3', 3, 'reviewer', 'KVM GUEST_MEMFD', 'David Hildenbrand');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-sections-doubled-since-5-10', 'fact', 'maintainers', null,
    'KVM''s sections in MAINTAINERS doubled from Linux 5.10 to 7.3',
    'KVM''s sections in MAINTAINERS doubled from six in Linux 5.10 to twelve in 7.3; 6.1 has nine and 6.12 has eleven.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-sections-doubled-since-5-10', 1, 'linux-5-10', 'MAINTAINERS, the six sections on KVM', 'supports', null, null),
('kvm-sections-doubled-since-5-10', 2, 'linux-6-1', 'MAINTAINERS, the nine sections on KVM', 'supports', null, null),
('kvm-sections-doubled-since-5-10', 3, 'linux-6-12', 'MAINTAINERS, the eleven sections on KVM', 'supports', null, null),
('kvm-sections-doubled-since-5-10', 4, 'linux-7-3', 'MAINTAINERS, the twelve sections on KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('maintainers-of-kvm-doubled-since-5-10', 'fact', 'maintainers', null,
    'KVM had seven maintainers in Linux 5.10 and 15 in 7.3',
    'The number of maintainers named in KVM''s sections of MAINTAINERS rose from seven in Linux 5.10 to ten in 6.1 and 15 in 6.12 and 7.3. The seven of 5.10 were Paolo Bonzini, Marc Zyngier, Huacai Chen, Aleksandar Markovic, Paul Mackerras, Christian Borntraeger and Janosch Frank.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('maintainers-of-kvm-doubled-since-5-10', 1, 'linux-5-10', 'MAINTAINERS, M: lines of the six sections on KVM', 'supports', null, null),
('maintainers-of-kvm-doubled-since-5-10', 2, 'linux-6-1', 'MAINTAINERS, M: lines of the nine sections on KVM', 'supports', null, null),
('maintainers-of-kvm-doubled-since-5-10', 3, 'linux-6-12', 'MAINTAINERS, M: lines of the eleven sections on KVM', 'supports', null, null),
('maintainers-of-kvm-doubled-since-5-10', 4, 'linux-7-3', 'MAINTAINERS, M: lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('maintainers-of-kvm-doubled-since-5-10', 'aleksandar-markovic'),
('maintainers-of-kvm-doubled-since-5-10', 'christian-borntraeger'),
('maintainers-of-kvm-doubled-since-5-10', 'huacai-chen'),
('maintainers-of-kvm-doubled-since-5-10', 'janosch-frank'),
('maintainers-of-kvm-doubled-since-5-10', 'marc-zyngier'),
('maintainers-of-kvm-doubled-since-5-10', 'paolo-bonzini'),
('maintainers-of-kvm-doubled-since-5-10', 'paul-mackerras');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-reviews-generic-kvm-7-3', 'fact', 'maintainers', null,
    'Sean Christopherson reviews generic KVM from Linux 7.3 on',
    'Linux 7.3 lists Sean Christopherson as reviewer in the generic KVM section of MAINTAINERS, beside the only maintainer Paolo Bonzini; neither Linux 6.12 nor 7.2 does.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-reviews-generic-kvm-7-3', 1, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('christopherson-reviews-generic-kvm-7-3', 2, 'linux-7-2', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('christopherson-reviews-generic-kvm-7-3', 3, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('christopherson-reviews-generic-kvm-7-3', 'google'),
('christopherson-reviews-generic-kvm-7-3', 'red-hat');
insert into fact_person (fact_id, person_id) values
('christopherson-reviews-generic-kvm-7-3', 'paolo-bonzini'),
('christopherson-reviews-generic-kvm-7-3', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('christopherson-reviews-generic-kvm-7-3', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('christopherson-reviews-generic-kvm-7-3', '7.3', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Sean Christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-written-succession-for-kvm', 'fact', 'maintainers', null,
    'No written rule on who succeeds KVM''s maintainers was found',
    'No rule on who succeeds a maintainer of KVM was found in the documents of Linux 7.3. Two things are on record: Paolo Bonzini mentioned in June 2022 that he might step back one day, and in Linux 7.3 Sean Christopherson is listed beside him, as co-maintainer for x86 and guest_memfd and as reviewer of generic KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-written-succession-for-kvm', 1, 'mail-2022-06-23-x86-maintainer', 'body', 'supports', null, null),
('no-written-succession-for-kvm', 2, 'linux-7-3', 'MAINTAINERS, sections KVM, KVM/x86 and KVM GUEST_MEMFD; Documentation/process', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('no-written-succession-for-kvm', 'paolo-bonzini'),
('no-written-succession-for-kvm', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('no-written-succession-for-kvm', '7.3', 1, 'reviewer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Sean Christopherson'),
('no-written-succession-for-kvm', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson'),
('no-written-succession-for-kvm', '7.3', 3, 'maintainer', 'KVM GUEST_MEMFD', 'Sean Christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-changed-hands-by-co-maintainers', 'fact', 'maintainers', null,
    'KVM has changed hands several times since 2007',
    'KVM''s generic section has outlived several changes of maintainer: Avi Kivity alone in 2007, with Marcelo Tosatti in 2011, Gleb Natapov and Paolo Bonzini by 2013, Bonzini and Radim Krčmář in 2016, Bonzini alone by 2022; in each of these copies of MAINTAINERS at least one was listed with an address of Red Hat or, in 2007, Qumranet.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-changed-hands-by-co-maintainers', 1, 'maintainers-2007', 'section on KVM', 'supports', null, null),
('kvm-changed-hands-by-co-maintainers', 2, 'maintainers-2011', 'section on KVM, M: lines', 'supports', null, null),
('kvm-changed-hands-by-co-maintainers', 3, 'maintainers-2013', 'section on KVM, M: lines', 'supports', null, null),
('kvm-changed-hands-by-co-maintainers', 4, 'maintainers-2016', 'section on KVM, M: lines', 'supports', null, null),
('kvm-changed-hands-by-co-maintainers', 5, 'maintainers-2022', 'section on KVM, M: line', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-changed-hands-by-co-maintainers', 'qumranet'),
('kvm-changed-hands-by-co-maintainers', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kvm-changed-hands-by-co-maintainers', 'avi-kivity'),
('kvm-changed-hands-by-co-maintainers', 'gleb-natapov'),
('kvm-changed-hands-by-co-maintainers', 'marcelo-tosatti'),
('kvm-changed-hands-by-co-maintainers', 'paolo-bonzini'),
('kvm-changed-hands-by-co-maintainers', 'radim-krcmar');

insert into fact (id, kind, topic_id, date, title, statement) values
('neighbours-of-kvm-in-7-3', 'fact', 'maintainers', null,
    'KVM''s neighbours VFIO, IOMMUFD and virtio have other maintainers',
    'Parts of Linux that KVM guests rely on have maintainers of their own in Linux 7.3: VFIO Alex Williamson, now with a private domain; IOMMUFD Jason Gunthorpe (NVIDIA) and Kevin Tian (Intel); the virtio core Michael S. Tsirkin and Eugenio Pérez with Red Hat addresses and Jason Wang.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('neighbours-of-kvm-in-7-3', 1, 'linux-7-3', 'MAINTAINERS, sections VFIO DRIVER, IOMMUFD and VIRTIO CORE', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('neighbours-of-kvm-in-7-3', 'intel'),
('neighbours-of-kvm-in-7-3', 'red-hat');
insert into fact_person (fact_id, person_id) values
('neighbours-of-kvm-in-7-3', 'alex-williamson'),
('neighbours-of-kvm-in-7-3', 'eugenio-perez'),
('neighbours-of-kvm-in-7-3', 'jason-gunthorpe'),
('neighbours-of-kvm-in-7-3', 'jason-wang'),
('neighbours-of-kvm-in-7-3', 'kevin-tian'),
('neighbours-of-kvm-in-7-3', 'michael-s-tsirkin');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('neighbours-of-kvm-in-7-3', '7.3', 1, 'text', 'MAINTAINERS', 'Alex Williamson'),
('neighbours-of-kvm-in-7-3', '7.3', 2, 'text', 'MAINTAINERS', 'Jason Gunthorpe'),
('neighbours-of-kvm-in-7-3', '7.3', 3, 'text', 'MAINTAINERS', 'Kevin Tian'),
('neighbours-of-kvm-in-7-3', '7.3', 4, 'text', 'MAINTAINERS', 'Eugenio Pérez');

insert into fact (id, kind, topic_id, date, title, statement) values
('kivity-sole-maintainer-2007', 'fact', 'maintainers', '2007',
    'Avi Kivity was KVM''s only maintainer in late 2007',
    'In late 2007 KVM had a single section in MAINTAINERS, with Avi Kivity, listed with a Qumranet address, as the only maintainer and a mailing list at SourceForge.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kivity-sole-maintainer-2007', 1, 'maintainers-2007', 'section on KVM', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kivity-sole-maintainer-2007', 'qumranet');
insert into fact_person (fact_id, person_id) values
('kivity-sole-maintainer-2007', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('kivity-and-tosatti-2011', 'fact', 'maintainers', '2011',
    'Avi Kivity and Marcelo Tosatti maintained KVM in 2011',
    'By mid-2011 Avi Kivity and Marcelo Tosatti, both listed with Red Hat addresses, shared the generic KVM section of MAINTAINERS.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kivity-and-tosatti-2011', 1, 'maintainers-2011', 'section on KVM, M: lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kivity-and-tosatti-2011', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kivity-and-tosatti-2011', 'avi-kivity'),
('kivity-and-tosatti-2011', 'marcelo-tosatti');

insert into fact (id, kind, topic_id, date, title, statement) values
('four-companies-held-the-kvm-ports-2011', 'fact', 'maintainers', '2011',
    'AMD, SUSE, Intel and IBM people looked after parts of KVM in 2011',
    'In mid-2011 MAINTAINERS had four KVM sections besides the generic one, listed with people at AMD (AMD-V), SUSE (PowerPC), Intel (Itanium) and IBM (s390).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('four-companies-held-the-kvm-ports-2011', 1, 'maintainers-2011', 'sections on KVM for AMD-V, PowerPC, Itanium and s390', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('four-companies-held-the-kvm-ports-2011', 'amd'),
('four-companies-held-the-kvm-ports-2011', 'ibm'),
('four-companies-held-the-kvm-ports-2011', 'intel'),
('four-companies-held-the-kvm-ports-2011', 'suse');
insert into fact_person (fact_id, person_id) values
('four-companies-held-the-kvm-ports-2011', 'alexander-graf'),
('four-companies-held-the-kvm-ports-2011', 'carsten-otte'),
('four-companies-held-the-kvm-ports-2011', 'christian-borntraeger'),
('four-companies-held-the-kvm-ports-2011', 'joerg-roedel'),
('four-companies-held-the-kvm-ports-2011', 'xiantao-zhang');

insert into fact (id, kind, topic_id, date, title, statement) values
('change-at-the-top-by-2013', 'fact', 'maintainers', '2013',
    'Gleb Natapov and Paolo Bonzini took over KVM by 2013',
    'Between mid-2011 and 2013 Avi Kivity and Marcelo Tosatti left the generic KVM section of MAINTAINERS, and Gleb Natapov and Paolo Bonzini, both listed with Red Hat addresses, took their place.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('change-at-the-top-by-2013', 1, 'maintainers-2011', 'section on KVM, M: lines', 'supports', null, null),
('change-at-the-top-by-2013', 2, 'maintainers-2013', 'section on KVM, M: lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('change-at-the-top-by-2013', 'red-hat');
insert into fact_person (fact_id, person_id) values
('change-at-the-top-by-2013', 'avi-kivity'),
('change-at-the-top-by-2013', 'gleb-natapov'),
('change-at-the-top-by-2013', 'marcelo-tosatti'),
('change-at-the-top-by-2013', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('natapov-without-red-hat-address-2014', 'fact', 'maintainers', '2014',
    'Gleb Natapov was listed with a kernel.org address in 2014',
    'In late 2014 Gleb Natapov was listed as KVM maintainer with a kernel.org address, which shows no employer, beside Paolo Bonzini with a Red Hat address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('natapov-without-red-hat-address-2014', 1, 'maintainers-2014', 'section on KVM, M: lines', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('natapov-without-red-hat-address-2014', 'gleb-natapov'),
('natapov-without-red-hat-address-2014', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-and-krcmar-2016', 'fact', 'maintainers', '2016',
    'Paolo Bonzini and Radim Krčmář maintained KVM in late 2016',
    'In late 2016 Paolo Bonzini and Radim Krčmář, both listed with Red Hat addresses, were the maintainers of KVM; Gleb Natapov was no longer listed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-and-krcmar-2016', 1, 'maintainers-2016', 'section on KVM, M: lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('bonzini-and-krcmar-2016', 'red-hat');
insert into fact_person (fact_id, person_id) values
('bonzini-and-krcmar-2016', 'gleb-natapov'),
('bonzini-and-krcmar-2016', 'paolo-bonzini'),
('bonzini-and-krcmar-2016', 'radim-krcmar');

insert into fact (id, kind, topic_id, date, title, statement) values
('krcmar-removed-2019', 'fact', 'maintainers', '2019-12-06',
    'Radim Krčmář was taken off the maintainers'' list in 2019',
    'On 6 December 2019 Thomas Huth posted a patch that takes Radim Krčmář, whose Red Hat address no longer worked, off the list of KVM maintainers. In Linux 5.10 Paolo Bonzini is alone in the generic section.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('krcmar-removed-2019', 1, 'mail-2019-12-06-krcmar', 'patch', 'supports', null, null),
('krcmar-removed-2019', 2, 'linux-5-10', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('krcmar-removed-2019', 'paolo-bonzini'),
('krcmar-removed-2019', 'radim-krcmar'),
('krcmar-removed-2019', 'thomas-huth');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-maintains-since-2013', 'fact', 'maintainers', null,
    'Paolo Bonzini is listed as a KVM maintainer from 2013 to Linux 7.3',
    'Paolo Bonzini is listed as a maintainer of KVM in every copy of MAINTAINERS examined from 2013 to Linux 7.3 of 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-maintains-since-2013', 1, 'maintainers-2013', 'section on KVM', 'supports', null, null),
('bonzini-maintains-since-2013', 2, 'maintainers-2014', 'section on KVM', 'supports', null, null),
('bonzini-maintains-since-2013', 3, 'maintainers-2016', 'section on KVM', 'supports', null, null),
('bonzini-maintains-since-2013', 4, 'maintainers-2019', 'section on KVM', 'supports', null, null),
('bonzini-maintains-since-2013', 5, 'maintainers-2022', 'section on KVM', 'supports', null, null),
('bonzini-maintains-since-2013', 6, 'maintainers-2025', 'section on KVM', 'supports', null, null),
('bonzini-maintains-since-2013', 7, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('bonzini-maintains-since-2013', 8, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('bonzini-maintains-since-2013', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('generic-kvm-is-supported', 'fact', 'maintainers', null,
    'The generic KVM section is marked Supported in Linux 7.3',
    'The generic KVM section of MAINTAINERS has the status Supported in Linux 6.1, 6.12 and 7.3, as it already had in late 2007.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('generic-kvm-is-supported', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('generic-kvm-is-supported', 2, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('generic-kvm-is-supported', 3, 'maintainers-2007', 'section on KVM', 'supports', null, null),
('generic-kvm-is-supported', 4, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('generic-kvm-is-supported', '6.1', 1, 'status', 'KERNEL VIRTUAL MACHINE (KVM)', 'Supported'),
('generic-kvm-is-supported', '6.12', 1, 'status', 'KERNEL VIRTUAL MACHINE (KVM)', 'Supported'),
('generic-kvm-is-supported', '7.3', 1, 'status', 'KERNEL VIRTUAL MACHINE (KVM)', 'Supported');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-in-five-sections-6-12', 'fact', 'maintainers', null,
    'Paolo Bonzini maintained five KVM sections in Linux 6.12',
    'In Linux 6.12 Paolo Bonzini is listed as maintainer in five of the eleven KVM sections (generic, x86, paravirt, Hyper-V and Xen) and Sean Christopherson in three (x86, Hyper-V and Xen).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-in-five-sections-6-12', 1, 'linux-6-12', 'MAINTAINERS, M: lines of the eleven sections on KVM', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('bonzini-in-five-sections-6-12', 'paolo-bonzini'),
('bonzini-in-five-sections-6-12', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('bonzini-in-five-sections-6-12', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '6.12', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '6.12', 3, 'maintainer', 'KVM PARAVIRT (KVM/paravirt)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '6.12', 4, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '6.12', 5, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '6.12', 6, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson'),
('bonzini-in-five-sections-6-12', '6.12', 7, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Sean Christopherson'),
('bonzini-in-five-sections-6-12', '6.12', 8, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Sean Christopherson'),
('bonzini-in-five-sections-6-12', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '7.3', 3, 'maintainer', 'KVM PARAVIRT (KVM/paravirt)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '7.3', 4, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '7.3', 5, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Paolo Bonzini'),
('bonzini-in-five-sections-6-12', '7.3', 6, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson'),
('bonzini-in-five-sections-6-12', '7.3', 7, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Sean Christopherson'),
('bonzini-in-five-sections-6-12', '7.3', 8, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Sean Christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-section-2019', 'fact', 'maintainers', '2019',
    'KVM x86 had its own section with five reviewers in 2019',
    'In autumn 2019 KVM x86 had a section of its own in MAINTAINERS, with Paolo Bonzini and Radim Krčmář as maintainers and five reviewers listed with addresses at Intel, Red Hat, Tencent, Google and a personal domain.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-section-2019', 1, 'maintainers-2019', 'section on KVM for x86, M: and R: lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-x86-section-2019', 'google'),
('kvm-x86-section-2019', 'intel'),
('kvm-x86-section-2019', 'red-hat'),
('kvm-x86-section-2019', 'tencent');
insert into fact_person (fact_id, person_id) values
('kvm-x86-section-2019', 'jim-mattson'),
('kvm-x86-section-2019', 'joerg-roedel'),
('kvm-x86-section-2019', 'paolo-bonzini'),
('kvm-x86-section-2019', 'radim-krcmar'),
('kvm-x86-section-2019', 'sean-christopherson'),
('kvm-x86-section-2019', 'vitaly-kuznetsov'),
('kvm-x86-section-2019', 'wanpeng-li');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-team-5-10', 'fact', 'maintainers', null,
    'KVM x86 had one maintainer and five reviewers in Linux 5.10',
    'In Linux 5.10 KVM x86 has one maintainer, Paolo Bonzini, and five reviewers: Sean Christopherson (then Intel), Vitaly Kuznetsov (Red Hat), Wanpeng Li (Tencent), Jim Mattson (Google) and Joerg Roedel, listed with a personal domain.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-team-5-10', 1, 'linux-5-10', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-x86-team-5-10', 'google'),
('kvm-x86-team-5-10', 'intel'),
('kvm-x86-team-5-10', 'red-hat'),
('kvm-x86-team-5-10', 'tencent');
insert into fact_person (fact_id, person_id) values
('kvm-x86-team-5-10', 'jim-mattson'),
('kvm-x86-team-5-10', 'joerg-roedel'),
('kvm-x86-team-5-10', 'paolo-bonzini'),
('kvm-x86-team-5-10', 'sean-christopherson'),
('kvm-x86-team-5-10', 'vitaly-kuznetsov'),
('kvm-x86-team-5-10', 'wanpeng-li');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-from-intel-to-google', 'fact', 'maintainers', null,
    'Sean Christopherson moved from an Intel to a Google address',
    'Sean Christopherson was listed as a reviewer of KVM x86 with an Intel address in autumn 2019 and in Linux 5.10, and with a Google address in early 2022.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-from-intel-to-google', 1, 'maintainers-2019', 'section on KVM for x86, M: and R: lines', 'supports', null, null),
('christopherson-from-intel-to-google', 2, 'maintainers-2022', 'section on KVM for x86, M: and R: lines', 'supports', null, null),
('christopherson-from-intel-to-google', 3, 'linux-5-10', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86), R: lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('christopherson-from-intel-to-google', 'google'),
('christopherson-from-intel-to-google', 'intel');
insert into fact_person (fact_id, person_id) values
('christopherson-from-intel-to-google', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-promoted-2022', 'fact', 'maintainers', '2022-06-23',
    'Sean Christopherson became KVM x86 maintainer in June 2022',
    'On 23 June 2022 Paolo Bonzini posted the patch that makes Sean Christopherson, listed with a Google address, a maintainer of KVM x86 (commit 6945b2141fc9).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-promoted-2022', 1, 'mail-2022-06-23-x86-maintainer', 'patch', 'supports', null, null),
('christopherson-promoted-2022', 2, 'commit-6945b2141fc9', 'commit', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('christopherson-promoted-2022', 'google');
insert into fact_person (fact_id, person_id) values
('christopherson-promoted-2022', 'paolo-bonzini'),
('christopherson-promoted-2022', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-had-been-sole-maintainer', 'fact', 'maintainers', '2022-06-23',
    'Paolo Bonzini called KVM x86 too much for one maintainer',
    'In June 2022 Paolo Bonzini wrote that he had been the sole maintainer of KVM for the last few years, with serious help from reviewers, and that the volume of KVM x86 alone had become too much for one maintainer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-had-been-sole-maintainer', 1, 'mail-2022-06-23-x86-maintainer', 'body, first paragraph', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('bonzini-had-been-sole-maintainer', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-keeps-final-integration-testing', 'fact', 'maintainers', '2022-06-23',
    'Paolo Bonzini kept the final integration testing in 2022',
    'When Sean Christopherson became maintainer of KVM x86 in June 2022, Paolo Bonzini planned to go on doing the final integration testing for quite some time and to hand him the patches for the next release.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-keeps-final-integration-testing', 1, 'mail-2022-06-23-x86-maintainer', 'body, paragraph on the division of work', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('bonzini-keeps-final-integration-testing', 'paolo-bonzini'),
('bonzini-keeps-final-integration-testing', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('two-reviewers-removed-2022', 'fact', 'maintainers', '2022-06-23',
    'Two reviewers of KVM x86 were removed in June 2022',
    'The change of 23 June 2022 took Jim Mattson and Joerg Roedel off the reviewers of KVM x86; Paolo Bonzini explained that the list should show who is actively reviewing patches and asked for objections.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('two-reviewers-removed-2022', 1, 'mail-2022-06-23-x86-maintainer', 'body, paragraph on reviewers; patch', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('two-reviewers-removed-2022', 'jim-mattson'),
('two-reviewers-removed-2022', 'joerg-roedel'),
('two-reviewers-removed-2022', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('hyper-v-and-paravirt-split-out-2022', 'fact', 'maintainers', '2022-06-23',
    'KVM''s Hyper-V and paravirt sections date from June 2022',
    'The change of 23 June 2022 gave KVM''s Hyper-V emulation and paravirtualisation sections of their own, because Vitaly Kuznetsov had been the main contributor to the one and the other had been Wanpeng Li''s main interest.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hyper-v-and-paravirt-split-out-2022', 1, 'mail-2022-06-23-x86-maintainer', 'body, paragraph on reviewers; patch', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('hyper-v-and-paravirt-split-out-2022', 'vitaly-kuznetsov'),
('hyper-v-and-paravirt-split-out-2022', 'wanpeng-li');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-lists-no-reviewer-6-12', 'fact', 'maintainers', null,
    'KVM x86 has two maintainers and no reviewer in Linux 7.3',
    'The KVM x86 section of MAINTAINERS names two maintainers and no reviewer in Linux 6.12 and 7.3; its status is Supported.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-lists-no-reviewer-6-12', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'supports', null, null),
('kvm-x86-lists-no-reviewer-6-12', 2, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('kvm-x86-lists-no-reviewer-6-12', 'paolo-bonzini'),
('kvm-x86-lists-no-reviewer-6-12', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-lists-no-reviewer-6-12', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Paolo Bonzini'),
('kvm-x86-lists-no-reviewer-6-12', '6.12', 2, 'status', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Supported'),
('kvm-x86-lists-no-reviewer-6-12', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Paolo Bonzini'),
('kvm-x86-lists-no-reviewer-6-12', '7.3', 2, 'status', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Supported');

insert into fact (id, kind, topic_id, date, title, statement) values
('amd-section-until-2016', 'fact', 'maintainers', null,
    'KVM for AMD-V had its own section until at least Linux 4.14',
    'KVM for AMD-V had a section of its own in MAINTAINERS from mid-2011 or before until at least Linux 4.14, maintained by Joerg Roedel, listed with an AMD address in 2011 and with a personal domain from 2013; in Linux 6.12 AMD code belongs to KVM x86.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('amd-section-until-2016', 1, 'maintainers-2011', 'section on KVM for AMD-V', 'supports', null, null),
('amd-section-until-2016', 2, 'maintainers-2013', 'section on KVM for AMD-V', 'supports', null, null),
('amd-section-until-2016', 3, 'maintainers-2016', 'section on KVM for AMD-V', 'supports', null, null),
('amd-section-until-2016', 4, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86), F: lines', 'supports', null, null),
('amd-section-until-2016', 5, 'maintainers-4-14', 'section KERNEL VIRTUAL MACHINE FOR AMD-V (KVM/amd)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('amd-section-until-2016', 'amd');
insert into fact_person (fact_id, person_id) values
('amd-section-until-2016', 'joerg-roedel');

insert into fact (id, kind, topic_id, date, title, statement) values
('kuznetsov-maintains-hyper-v', 'fact', 'maintainers', null,
    'Vitaly Kuznetsov is listed first for KVM''s Hyper-V code in 7.3',
    'Vitaly Kuznetsov, listed with a Red Hat address, is the first maintainer in KVM''s Hyper-V section of MAINTAINERS in Linux 6.1, 6.12 and 7.3, with Sean Christopherson and Paolo Bonzini.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kuznetsov-maintains-hyper-v', 1, 'linux-6-12', 'MAINTAINERS, section KVM X86 HYPER-V (KVM/hyper-v)', 'supports', null, null),
('kuznetsov-maintains-hyper-v', 2, 'linux-6-1', 'MAINTAINERS, section KVM X86 HYPER-V (KVM/hyper-v)', 'supports', null, null),
('kuznetsov-maintains-hyper-v', 3, 'linux-7-3', 'MAINTAINERS, section KVM X86 HYPER-V (KVM/hyper-v)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kuznetsov-maintains-hyper-v', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kuznetsov-maintains-hyper-v', 'paolo-bonzini'),
('kuznetsov-maintains-hyper-v', 'sean-christopherson'),
('kuznetsov-maintains-hyper-v', 'vitaly-kuznetsov');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kuznetsov-maintains-hyper-v', '6.1', 1, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Vitaly Kuznetsov'),
('kuznetsov-maintains-hyper-v', '6.12', 1, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Vitaly Kuznetsov'),
('kuznetsov-maintains-hyper-v', '7.3', 1, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Vitaly Kuznetsov');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-emulation-maintainers', 'fact', 'maintainers', null,
    'Four people maintain KVM''s Xen emulation in Linux 7.3',
    'KVM''s Xen emulation has four maintainers in Linux 6.12 and the same four in 7.3: David Woodhouse, Paul Durrant (listed with a xen.org address), Sean Christopherson and Paolo Bonzini.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-emulation-maintainers', 1, 'linux-6-12', 'MAINTAINERS, section KVM X86 Xen (KVM/Xen)', 'supports', null, null),
('xen-emulation-maintainers', 2, 'maintainers-2024', 'section on KVM for Xen', 'supports', null, null),
('xen-emulation-maintainers', 3, 'linux-7-3', 'MAINTAINERS, section KVM X86 Xen (KVM/Xen)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-emulation-maintainers', 'xen-project');
insert into fact_person (fact_id, person_id) values
('xen-emulation-maintainers', 'david-woodhouse'),
('xen-emulation-maintainers', 'paolo-bonzini'),
('xen-emulation-maintainers', 'paul-durrant'),
('xen-emulation-maintainers', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('xen-emulation-maintainers', '6.12', 1, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'David Woodhouse'),
('xen-emulation-maintainers', '6.12', 2, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Paul Durrant'),
('xen-emulation-maintainers', '6.12', 3, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Sean Christopherson'),
('xen-emulation-maintainers', '6.12', 4, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Paolo Bonzini'),
('xen-emulation-maintainers', '7.3', 1, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'David Woodhouse'),
('xen-emulation-maintainers', '7.3', 2, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Paul Durrant'),
('xen-emulation-maintainers', '7.3', 3, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Sean Christopherson'),
('xen-emulation-maintainers', '7.3', 4, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'Paolo Bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('wanpeng-li-leaves-paravirt', 'fact', 'maintainers', null,
    'Wanpeng Li left KVM''s paravirt section by Linux 6.12',
    'Wanpeng Li, listed with a Tencent address, is a reviewer in KVM''s paravirt section of MAINTAINERS in Linux 6.1 and still in a copy of 2024, but not in Linux 6.12.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('wanpeng-li-leaves-paravirt', 1, 'linux-6-1', 'MAINTAINERS, section KVM PARAVIRT (KVM/paravirt)', 'supports', null, null),
('wanpeng-li-leaves-paravirt', 2, 'maintainers-2024', 'section on KVM paravirt', 'supports', null, null),
('wanpeng-li-leaves-paravirt', 3, 'linux-6-12', 'MAINTAINERS, section KVM PARAVIRT (KVM/paravirt)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('wanpeng-li-leaves-paravirt', 'tencent');
insert into fact_person (fact_id, person_id) values
('wanpeng-li-leaves-paravirt', 'wanpeng-li');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('wanpeng-li-leaves-paravirt', '6.1', 1, 'reviewer', 'KVM PARAVIRT (KVM/paravirt)', 'Wanpeng Li'),
('wanpeng-li-leaves-paravirt', '6.12', 1, 'reviewer', 'KVM PARAVIRT (KVM/paravirt)', 'Vitaly Kuznetsov'),
('wanpeng-li-leaves-paravirt', '7.3', 1, 'reviewer', 'KVM PARAVIRT (KVM/paravirt)', 'Vitaly Kuznetsov');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-team-7-3', 'fact', 'maintainers', null,
    'The arm64 team of KVM in Linux 7.3',
    'In Linux 7.3 KVM for arm64 has two maintainers with kernel.org addresses, Marc Zyngier and Oliver Upton, and five reviewers: Joey Gouly and Suzuki K Poulose (Arm), Steffen Eiden (IBM), Zenghui Yu (Huawei) and Fuad Tabba, who is listed with a linux.dev address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-team-7-3', 1, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-team-7-3', 'arm'),
('arm64-team-7-3', 'huawei'),
('arm64-team-7-3', 'ibm');
insert into fact_person (fact_id, person_id) values
('arm64-team-7-3', 'fuad-tabba'),
('arm64-team-7-3', 'joey-gouly'),
('arm64-team-7-3', 'marc-zyngier'),
('arm64-team-7-3', 'oliver-upton'),
('arm64-team-7-3', 'steffen-eiden'),
('arm64-team-7-3', 'suzuki-k-poulose'),
('arm64-team-7-3', 'zenghui-yu');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-team-7-3', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Marc Zyngier'),
('arm64-team-7-3', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Oliver Upton'),
('arm64-team-7-3', '7.3', 3, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Fuad Tabba'),
('arm64-team-7-3', '7.3', 4, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Joey Gouly'),
('arm64-team-7-3', '7.3', 5, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Steffen Eiden'),
('arm64-team-7-3', '7.3', 6, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Suzuki K Poulose'),
('arm64-team-7-3', '7.3', 7, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Zenghui Yu');

insert into fact (id, kind, topic_id, date, title, statement) values
('dall-maintains-arm-2013', 'fact', 'maintainers', '2013',
    'Christoffer Dall maintained KVM for ARM in 2013 and 2014',
    'Christoffer Dall, listed with a Columbia University address, maintained KVM for ARM in 2013; in late 2014 he was listed with a Linaro address beside Marc Zyngier with an Arm address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('dall-maintains-arm-2013', 1, 'maintainers-2013', 'section on KVM for ARM', 'supports', null, null),
('dall-maintains-arm-2013', 2, 'maintainers-2014', 'sections on KVM for ARM and ARM64', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('dall-maintains-arm-2013', 'arm'),
('dall-maintains-arm-2013', 'columbia-university'),
('dall-maintains-arm-2013', 'linaro');
insert into fact_person (fact_id, person_id) values
('dall-maintains-arm-2013', 'christoffer-dall'),
('dall-maintains-arm-2013', 'marc-zyngier');

insert into fact (id, kind, topic_id, date, title, statement) values
('dall-leaves-2019', 'fact', 'maintainers', '2019-05-24',
    'Christoffer Dall gave up KVM for ARM in 2019',
    'Christoffer Dall left the maintainership of KVM for ARM in 2019: Marc Zyngier posted the patch to that effect on 24 May.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('dall-leaves-2019', 1, 'mail-2019-05-24-dall', 'patch', 'supports', null, null),
('dall-leaves-2019', 2, 'maintainers-2019', 'section on KVM for ARM and ARM64', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('dall-leaves-2019', 'christoffer-dall'),
('dall-leaves-2019', 'marc-zyngier');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-reviewers-2019', 'fact', 'maintainers', '2019',
    'KVM for arm64 had one maintainer and three reviewers in 2019',
    'In autumn 2019 KVM for ARM and arm64 had one maintainer, Marc Zyngier, by then with a kernel.org address, and three reviewers: James Morse and Suzuki K Poulose with Arm addresses and Julien Thierry.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-reviewers-2019', 1, 'maintainers-2019', 'section on KVM for ARM and ARM64, M: and R: lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-reviewers-2019', 'arm');
insert into fact_person (fact_id, person_id) values
('arm64-reviewers-2019', 'james-morse'),
('arm64-reviewers-2019', 'julien-thierry'),
('arm64-reviewers-2019', 'marc-zyngier'),
('arm64-reviewers-2019', 'suzuki-k-poulose');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-team-6-1', 'fact', 'maintainers', null,
    'The arm64 team of KVM in Linux 6.1',
    'In Linux 6.1 KVM for arm64 has one maintainer, Marc Zyngier, and four reviewers: James Morse, Alexandru Elisei and Suzuki K Poulose with Arm addresses and Oliver Upton.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-team-6-1', 1, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-team-6-1', 'arm');
insert into fact_person (fact_id, person_id) values
('arm64-team-6-1', 'alexandru-elisei'),
('arm64-team-6-1', 'james-morse'),
('arm64-team-6-1', 'marc-zyngier'),
('arm64-team-6-1', 'oliver-upton'),
('arm64-team-6-1', 'suzuki-k-poulose');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-team-6-1', '6.1', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Marc Zyngier'),
('arm64-team-6-1', '6.1', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'James Morse'),
('arm64-team-6-1', '6.1', 3, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Alexandru Elisei'),
('arm64-team-6-1', '6.1', 4, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Suzuki K Poulose'),
('arm64-team-6-1', '6.1', 5, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Oliver Upton');

insert into fact (id, kind, topic_id, date, title, statement) values
('upton-becomes-maintainer-2023', 'fact', 'maintainers', '2023-01-23',
    'Oliver Upton became second maintainer of KVM arm64 in 2023',
    'Oliver Upton became the second maintainer of KVM for arm64 by a patch of 23 January 2023, applied on 30 January (commit 58817be46762).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('upton-becomes-maintainer-2023', 1, 'mail-2023-01-23-upton', 'patch', 'supports', null, null),
('upton-becomes-maintainer-2023', 2, 'commit-58817be46762', 'commit', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('upton-becomes-maintainer-2023', 'oliver-upton');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-team-6-12', 'fact', 'maintainers', null,
    'The arm64 team of KVM in Linux 6.12',
    'In Linux 6.12 KVM for arm64 has two maintainers, Marc Zyngier and Oliver Upton, and three reviewers: Joey Gouly and Suzuki K Poulose with Arm addresses and Zenghui Yu with a Huawei address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-team-6-12', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-team-6-12', 'arm'),
('arm64-team-6-12', 'huawei');
insert into fact_person (fact_id, person_id) values
('arm64-team-6-12', 'joey-gouly'),
('arm64-team-6-12', 'marc-zyngier'),
('arm64-team-6-12', 'oliver-upton'),
('arm64-team-6-12', 'suzuki-k-poulose'),
('arm64-team-6-12', 'zenghui-yu');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-team-6-12', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Marc Zyngier'),
('arm64-team-6-12', '6.12', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Oliver Upton'),
('arm64-team-6-12', '6.12', 3, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Joey Gouly'),
('arm64-team-6-12', '6.12', 4, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Suzuki K Poulose'),
('arm64-team-6-12', '6.12', 5, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Zenghui Yu'),
('arm64-team-6-12', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Marc Zyngier'),
('arm64-team-6-12', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Oliver Upton'),
('arm64-team-6-12', '7.3', 3, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Joey Gouly'),
('arm64-team-6-12', '7.3', 4, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Suzuki K Poulose'),
('arm64-team-6-12', '7.3', 5, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Zenghui Yu');

insert into fact (id, kind, topic_id, date, title, statement) values
('eiden-reviews-arm64-for-s390-guests', 'fact', 'maintainers', '2026',
    'An IBM developer reviews KVM for arm64 because of s390 plans',
    'Steffen Eiden of IBM became a reviewer of KVM for arm64 with fixes for Linux 7.1 in 2026, in expectation of arm64 guests on s390 hosts, as the text of the pull says.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('eiden-reviews-arm64-for-s390-guests', 1, 'commit-4a9ee4fc7953', 'text of the tag', 'supports', null, null),
('eiden-reviews-arm64-for-s390-guests', 2, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('eiden-reviews-arm64-for-s390-guests', 'ibm');
insert into fact_person (fact_id, person_id) values
('eiden-reviews-arm64-for-s390-guests', 'steffen-eiden');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('eiden-reviews-arm64-for-s390-guests', '7.3', 1, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Steffen Eiden');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-reviewers-2026', 'fact', 'maintainers', '2026',
    'KVM arm64 had reviewers from four companies in mid-2026',
    'The reviewers of KVM for arm64 in a copy of MAINTAINERS of mid-2026 came from four companies by their addresses: Fuad Tabba (Google), Joey Gouly and Suzuki K Poulose (Arm), Steffen Eiden (IBM) and Zenghui Yu (Huawei).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-reviewers-2026', 1, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-reviewers-2026', 'arm'),
('arm64-reviewers-2026', 'google'),
('arm64-reviewers-2026', 'huawei'),
('arm64-reviewers-2026', 'ibm');
insert into fact_person (fact_id, person_id) values
('arm64-reviewers-2026', 'fuad-tabba'),
('arm64-reviewers-2026', 'joey-gouly'),
('arm64-reviewers-2026', 'steffen-eiden'),
('arm64-reviewers-2026', 'suzuki-k-poulose'),
('arm64-reviewers-2026', 'zenghui-yu');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-team-7-3', 'fact', 'maintainers', null,
    'The s390 team of KVM in Linux 7.3',
    'In Linux 7.3 KVM for s390 has the same people as in 6.12: the maintainers Christian Borntraeger, Janosch Frank and Claudio Imbrenda with IBM addresses and the reviewer David Hildenbrand, now with a kernel.org address; its status is Supported.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-team-7-3', 1, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-team-7-3', 'ibm');
insert into fact_person (fact_id, person_id) values
('s390-team-7-3', 'christian-borntraeger'),
('s390-team-7-3', 'claudio-imbrenda'),
('s390-team-7-3', 'david-hildenbrand'),
('s390-team-7-3', 'janosch-frank');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-team-7-3', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Christian Borntraeger'),
('s390-team-7-3', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Janosch Frank'),
('s390-team-7-3', '7.3', 3, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Claudio Imbrenda'),
('s390-team-7-3', '7.3', 4, 'reviewer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'David Hildenbrand'),
('s390-team-7-3', '7.3', 5, 'status', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Supported');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-maintained-by-ibm-people', 'fact', 'maintainers', null,
    'Nearly every maintainer of KVM for s390 had an IBM address',
    'In nearly all copies of MAINTAINERS examined, from 2011 to Linux 7.3 of 2026, every maintainer of KVM for s390 is listed with an IBM address; in a copy of Linux 4.14 Cornelia Huck, maintainer beside Christian Borntraeger, has a Red Hat address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-maintained-by-ibm-people', 1, 'maintainers-2011', 'section on KVM for s390', 'supports', null, null),
('s390-maintained-by-ibm-people', 2, 'maintainers-2013', 'section on KVM for s390', 'supports', null, null),
('s390-maintained-by-ibm-people', 3, 'maintainers-2016', 'section on KVM for s390', 'supports', null, null),
('s390-maintained-by-ibm-people', 4, 'maintainers-2019', 'section on KVM for s390', 'supports', null, null),
('s390-maintained-by-ibm-people', 5, 'maintainers-2022', 'section on KVM for s390', 'supports', null, null),
('s390-maintained-by-ibm-people', 6, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null),
('s390-maintained-by-ibm-people', 7, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null),
('s390-maintained-by-ibm-people', 8, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null),
('s390-maintained-by-ibm-people', 9, 'maintainers-4-14', 'section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-maintained-by-ibm-people', 'ibm'),
('s390-maintained-by-ibm-people', 'red-hat');
insert into fact_person (fact_id, person_id) values
('s390-maintained-by-ibm-people', 'carsten-otte'),
('s390-maintained-by-ibm-people', 'christian-borntraeger'),
('s390-maintained-by-ibm-people', 'claudio-imbrenda'),
('s390-maintained-by-ibm-people', 'cornelia-huck'),
('s390-maintained-by-ibm-people', 'janosch-frank');

insert into fact (id, kind, topic_id, date, title, statement) values
('borntraeger-longest-listed', 'fact', 'maintainers', null,
    'Christian Borntraeger has been listed longest among maintainers',
    'Christian Borntraeger is listed as maintainer of KVM for s390, with an IBM address, in the copies of MAINTAINERS examined from mid-2011 to Linux 7.3 of 2026, longer than anybody else whom KVM''s sections in these copies name as maintainer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('borntraeger-longest-listed', 1, 'maintainers-2011', 'section on KVM for s390', 'supports', null, null),
('borntraeger-longest-listed', 2, 'maintainers-2013', 'section on KVM for s390', 'supports', null, null),
('borntraeger-longest-listed', 3, 'maintainers-2019', 'section on KVM for s390', 'supports', null, null),
('borntraeger-longest-listed', 4, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null),
('borntraeger-longest-listed', 5, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null),
('borntraeger-longest-listed', 6, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('borntraeger-longest-listed', 'ibm');
insert into fact_person (fact_id, person_id) values
('borntraeger-longest-listed', 'christian-borntraeger');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('borntraeger-longest-listed', '6.1', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Christian Borntraeger'),
('borntraeger-longest-listed', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Christian Borntraeger'),
('borntraeger-longest-listed', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Christian Borntraeger');

insert into fact (id, kind, topic_id, date, title, statement) values
('otte-and-huck-on-s390', 'fact', 'maintainers', null,
    'Carsten Otte and Cornelia Huck maintained KVM for s390',
    'Carsten Otte shared KVM for s390 with Christian Borntraeger in mid-2011; Cornelia Huck, then with an IBM address, had taken his place by 2013. In a copy of Linux 4.14 she is listed as maintainer with a Red Hat address, and by autumn 2019 she was a reviewer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('otte-and-huck-on-s390', 1, 'maintainers-2011', 'section on KVM for s390', 'supports', null, null),
('otte-and-huck-on-s390', 2, 'maintainers-2013', 'section on KVM for s390', 'supports', null, null),
('otte-and-huck-on-s390', 3, 'maintainers-2019', 'section on KVM for s390', 'supports', null, null),
('otte-and-huck-on-s390', 4, 'maintainers-4-14', 'section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('otte-and-huck-on-s390', 'ibm'),
('otte-and-huck-on-s390', 'red-hat');
insert into fact_person (fact_id, person_id) values
('otte-and-huck-on-s390', 'carsten-otte'),
('otte-and-huck-on-s390', 'christian-borntraeger'),
('otte-and-huck-on-s390', 'cornelia-huck');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-team-6-12', 'fact', 'maintainers', null,
    'The s390 team of KVM in Linux 6.1 and 6.12',
    'In Linux 6.1 and 6.12 KVM for s390 has three maintainers with IBM addresses, Christian Borntraeger, Janosch Frank and Claudio Imbrenda, and one reviewer with a Red Hat address, David Hildenbrand; its status is Supported.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-team-6-12', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null),
('s390-team-6-12', 2, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-team-6-12', 'ibm'),
('s390-team-6-12', 'red-hat');
insert into fact_person (fact_id, person_id) values
('s390-team-6-12', 'christian-borntraeger'),
('s390-team-6-12', 'claudio-imbrenda'),
('s390-team-6-12', 'david-hildenbrand'),
('s390-team-6-12', 'janosch-frank');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-team-6-12', '6.1', 1, 'reviewer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'David Hildenbrand'),
('s390-team-6-12', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Janosch Frank'),
('s390-team-6-12', '6.12', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Claudio Imbrenda'),
('s390-team-6-12', '6.12', 3, 'reviewer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'David Hildenbrand'),
('s390-team-6-12', '6.12', 4, 'status', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Supported'),
('s390-team-6-12', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Janosch Frank'),
('s390-team-6-12', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Claudio Imbrenda'),
('s390-team-6-12', '7.3', 3, 'reviewer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'David Hildenbrand'),
('s390-team-6-12', '7.3', 4, 'status', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Supported');

insert into fact (id, kind, topic_id, date, title, statement) values
('hildenbrand-address-2026', 'fact', 'maintainers', '2026',
    'David Hildenbrand''s address changed to kernel.org by 2026',
    'David Hildenbrand, reviewer of KVM for s390, is listed with a Red Hat address in Linux 6.12 and with a kernel.org address in mid-2026 and in Linux 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hildenbrand-address-2026', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null),
('hildenbrand-address-2026', 2, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null),
('hildenbrand-address-2026', 3, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('hildenbrand-address-2026', 'red-hat');
insert into fact_person (fact_id, person_id) values
('hildenbrand-address-2026', 'david-hildenbrand');

insert into fact (id, kind, topic_id, date, title, statement) values
('srinivasan-maintains-powerpc-2025', 'fact', 'maintainers', '2025',
    'Madhavan Srinivasan maintains KVM for PowerPC in Linux 7.3',
    'Madhavan Srinivasan, listed with an IBM address, is the maintainer of KVM for PowerPC in MAINTAINERS of August or September 2025, of mid-2026 and of Linux 7.3, with Nicholas Piggin as reviewer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('srinivasan-maintains-powerpc-2025', 1, 'maintainers-2025', 'section on KVM for PowerPC', 'supports', null, null),
('srinivasan-maintains-powerpc-2025', 2, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null),
('srinivasan-maintains-powerpc-2025', 3, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('srinivasan-maintains-powerpc-2025', 'ibm');
insert into fact_person (fact_id, person_id) values
('srinivasan-maintains-powerpc-2025', 'madhavan-srinivasan'),
('srinivasan-maintains-powerpc-2025', 'nicholas-piggin');

insert into fact (id, kind, topic_id, date, title, statement) values
('graf-maintains-powerpc', 'fact', 'maintainers', null,
    'Alexander Graf is listed for KVM on PowerPC from 2011 to 2016',
    'Alexander Graf, listed with SUSE addresses, maintained KVM for PowerPC in the copies of MAINTAINERS examined from mid-2011 to late 2016; Paul Mackerras was listed in his place in autumn 2019 and in Linux 5.10.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('graf-maintains-powerpc', 1, 'maintainers-2011', 'section on KVM for PowerPC', 'supports', null, null),
('graf-maintains-powerpc', 2, 'maintainers-2013', 'section on KVM for PowerPC', 'supports', null, null),
('graf-maintains-powerpc', 3, 'maintainers-2014', 'section on KVM for PowerPC', 'supports', null, null),
('graf-maintains-powerpc', 4, 'maintainers-2016', 'section on KVM for PowerPC', 'supports', null, null),
('graf-maintains-powerpc', 5, 'maintainers-2019', 'section on KVM for PowerPC', 'supports', null, null),
('graf-maintains-powerpc', 6, 'linux-5-10', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('graf-maintains-powerpc', 'suse');
insert into fact_person (fact_id, person_id) values
('graf-maintains-powerpc', 'alexander-graf'),
('graf-maintains-powerpc', 'paul-mackerras');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-without-maintainer-2022', 'fact', 'maintainers', '2022',
    'KVM for PowerPC had no maintainer in 2022',
    'KVM for PowerPC, still maintained by Paul Mackerras in Linux 5.10, had no maintainer and no status line in MAINTAINERS in early 2022, and none in Linux 6.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-without-maintainer-2022', 1, 'maintainers-2022', 'section on KVM for PowerPC', 'supports', null, null),
('powerpc-without-maintainer-2022', 2, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null),
('powerpc-without-maintainer-2022', 3, 'linux-5-10', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('powerpc-without-maintainer-2022', 'paul-mackerras');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-team-6-12', 'fact', 'maintainers', null,
    'Michael Ellerman maintained KVM for PowerPC in Linux 6.12',
    'In Linux 6.12 KVM for PowerPC has a maintainer, Michael Ellerman, and a reviewer, Nicholas Piggin, neither listed with a company address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-team-6-12', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null),
('powerpc-team-6-12', 2, 'maintainers-2024', 'section on KVM for PowerPC', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('powerpc-team-6-12', 'michael-ellerman'),
('powerpc-team-6-12', 'nicholas-piggin');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('powerpc-team-6-12', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Michael Ellerman'),
('powerpc-team-6-12', '6.12', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Nicholas Piggin');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-hand-over-begins-2024', 'fact', 'maintainers', '2024-08-27',
    'The hand-over of PowerPC began in August 2024',
    'On 27 August 2024 Michael Ellerman posted a patch that adds Madhavan Srinivasan for the PowerPC architecture; by September 2025 Srinivasan was also listed as maintainer of KVM for PowerPC.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-hand-over-begins-2024', 1, 'mail-2024-08-27-powerpc', 'patch', 'supports', null, null),
('powerpc-hand-over-begins-2024', 2, 'maintainers-2025', 'section on KVM for PowerPC', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('powerpc-hand-over-begins-2024', 'madhavan-srinivasan'),
('powerpc-hand-over-begins-2024', 'michael-ellerman');

insert into fact (id, kind, topic_id, date, title, statement) values
('hogan-maintains-mips', 'fact', 'maintainers', null,
    'James Hogan is listed for KVM on MIPS in 2016 and 2019',
    'James Hogan was listed as maintainer of KVM for MIPS in late 2016, with an Imagination Technologies address, and in autumn 2019, with a kernel.org address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hogan-maintains-mips', 1, 'maintainers-2016', 'section on KVM for MIPS', 'supports', null, null),
('hogan-maintains-mips', 2, 'maintainers-2019', 'section on KVM for MIPS', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('hogan-maintains-mips', 'imagination-technologies');
insert into fact_person (fact_id, person_id) values
('hogan-maintains-mips', 'james-hogan');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-orphaned-2019', 'fact', 'maintainers', '2019-12-21',
    'James Hogan gave up KVM for MIPS in December 2019',
    'On 21 December 2019 James Hogan posted a patch that gives up the maintainership of KVM for MIPS and marks it as orphaned.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-orphaned-2019', 1, 'mail-2019-12-21-mips', 'patch', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('mips-orphaned-2019', 'james-hogan');

insert into fact (id, kind, topic_id, date, title, statement) values
('chen-takes-over-mips', 'fact', 'maintainers', null,
    'KVM for MIPS found new maintainers by Linux 5.10',
    'After KVM for MIPS had been orphaned in December 2019 it found new maintainers: Linux 5.10 lists Huacai Chen, with a lemote.com address, and Aleksandar Markovic, and gives the status as Maintained.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('chen-takes-over-mips', 1, 'maintainers-2022', 'section on KVM for MIPS', 'supports', null, null),
('chen-takes-over-mips', 2, 'mail-2019-12-21-mips', 'patch', 'supports', null, null),
('chen-takes-over-mips', 3, 'linux-5-10', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('chen-takes-over-mips', 'aleksandar-markovic'),
('chen-takes-over-mips', 'huacai-chen');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-team-6-12', 'fact', 'maintainers', null,
    'Huacai Chen is the only maintainer of KVM for MIPS in Linux 7.3',
    'Huacai Chen is the only maintainer of KVM for MIPS in Linux 6.12 and 7.3; in Linux 6.1 Aleksandar Markovic is listed beside him.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-team-6-12', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'supports', null, null),
('mips-team-6-12', 2, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'supports', null, null),
('mips-team-6-12', 3, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('mips-team-6-12', 'aleksandar-markovic'),
('mips-team-6-12', 'huacai-chen');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mips-team-6-12', '6.1', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'Huacai Chen'),
('mips-team-6-12', '6.1', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'Aleksandar Markovic'),
('mips-team-6-12', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'Huacai Chen'),
('mips-team-6-12', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'Huacai Chen');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-team', 'fact', 'maintainers', null,
    'Anup Patel and Atish Patra look after KVM for RISC-V in 7.3',
    'Anup Patel has been the maintainer and Atish Patra the reviewer of KVM for RISC-V in every copy of MAINTAINERS examined from early 2022 to Linux 7.3 of 2026; their addresses there show no employer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-team', 1, 'maintainers-2022', 'section on KVM for RISC-V', 'supports', null, null),
('riscv-team', 2, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'supports', null, null),
('riscv-team', 3, 'maintainers-2024', 'section on KVM for RISC-V', 'supports', null, null),
('riscv-team', 4, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'supports', null, null),
('riscv-team', 5, 'maintainers-2025', 'section on KVM for RISC-V', 'supports', null, null),
('riscv-team', 6, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'supports', null, null),
('riscv-team', 7, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('riscv-team', 'anup-patel'),
('riscv-team', 'atish-patra');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('riscv-team', '6.1', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Anup Patel'),
('riscv-team', '6.1', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Atish Patra'),
('riscv-team', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Anup Patel'),
('riscv-team', '6.12', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Atish Patra'),
('riscv-team', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Anup Patel'),
('riscv-team', '7.3', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Atish Patra');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-team-6-12', 'fact', 'maintainers', null,
    'Three people maintain KVM for LoongArch in Linux 7.3',
    'KVM for LoongArch has three maintainers in Linux 6.12 and the same three in 7.3: Tianrui Zhao and Bibo Mao, listed with Loongson addresses, and Huacai Chen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-team-6-12', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'supports', null, null),
('loongarch-team-6-12', 2, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'supports', null, null),
('loongarch-team-6-12', 3, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-team-6-12', 'loongson');
insert into fact_person (fact_id, person_id) values
('loongarch-team-6-12', 'bibo-mao'),
('loongarch-team-6-12', 'huacai-chen'),
('loongarch-team-6-12', 'tianrui-zhao');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('loongarch-team-6-12', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Tianrui Zhao'),
('loongarch-team-6-12', '6.12', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Bibo Mao'),
('loongarch-team-6-12', '6.12', 3, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Huacai Chen'),
('loongarch-team-6-12', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Tianrui Zhao'),
('loongarch-team-6-12', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Bibo Mao'),
('loongarch-team-6-12', '7.3', 3, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Huacai Chen');

insert into fact (id, kind, topic_id, date, title, statement) values
('chen-in-two-sections', 'fact', 'maintainers', null,
    'Huacai Chen maintains two ports of KVM in Linux 7.3',
    'Huacai Chen, listed with a kernel.org address, is a maintainer of two ports of KVM in Linux 6.12 and 7.3: LoongArch and MIPS.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('chen-in-two-sections', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch); section KVM/mips', 'supports', null, null),
('chen-in-two-sections', 2, 'linux-7-3', 'MAINTAINERS, sections KVM/LoongArch and KVM/mips', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('chen-in-two-sections', 'huacai-chen');

insert into fact (id, kind, topic_id, date, title, statement) values
('reviewers-named-7-3', 'fact', 'maintainers', null,
    'Seven of KVM''s twelve sections name reviewers in Linux 7.3',
    'Reviewers are named in seven of the twelve KVM sections of MAINTAINERS in Linux 7.3: five for arm64 and one each for generic KVM, guest_memfd, PowerPC, RISC-V, s390 and paravirt.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('reviewers-named-7-3', 1, 'linux-7-3', 'MAINTAINERS, R: lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('reviewers-named-7-3', '7.3', 1, 'reviewer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Sean Christopherson'),
('reviewers-named-7-3', '7.3', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Fuad Tabba'),
('reviewers-named-7-3', '7.3', 3, 'reviewer', 'KVM GUEST_MEMFD', 'David Hildenbrand'),
('reviewers-named-7-3', '7.3', 4, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Nicholas Piggin'),
('reviewers-named-7-3', '7.3', 5, 'reviewer', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Atish Patra'),
('reviewers-named-7-3', '7.3', 6, 'reviewer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'David Hildenbrand'),
('reviewers-named-7-3', '7.3', 7, 'reviewer', 'KVM PARAVIRT (KVM/paravirt)', 'Vitaly Kuznetsov');

insert into fact (id, kind, topic_id, date, title, statement) values
('reviewers-named-6-12', 'fact', 'maintainers', null,
    'Five of KVM''s eleven sections named reviewers in Linux 6.12',
    'Reviewers are named in five of the eleven KVM sections of MAINTAINERS in Linux 6.12: three for arm64 and one each for PowerPC, RISC-V, s390 and paravirt.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('reviewers-named-6-12', 1, 'linux-6-12', 'MAINTAINERS, R: lines of the eleven sections on KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('addresses-do-not-prove-employers', 'fact', 'maintainers', null,
    'An address in MAINTAINERS does not prove an employer',
    'An address in MAINTAINERS is a hint at an employer, not a proof: in Linux 6.12 seven of the 15 maintainers named for KVM use addresses such as kernel.org, linux.dev, infradead.org or private domains that name no company.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('addresses-do-not-prove-employers', 1, 'linux-6-12', 'MAINTAINERS, M: lines of the eleven sections on KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('role-of-a-designated-reviewer', 'definition', 'maintainers', null,
    'A designated reviewer is copied on patches for KVM',
    'A designated reviewer in MAINTAINERS, such as KVM has for arm64 or s390, is a person who should be copied on patches for that part; maintainers are those to whom patches are mailed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('role-of-a-designated-reviewer', 1, 'linux-6-12', 'MAINTAINERS, descriptions of the M: and R: entries', 'supports', null, null),
('role-of-a-designated-reviewer', 2, 'linux-7-3', 'MAINTAINERS, descriptions of the M: and R: entries', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('role-of-a-designated-reviewer', '6.12', 1, 'text', 'MAINTAINERS', 'These reviewers should be CCed on patches.'),
('role-of-a-designated-reviewer', '7.3', 1, 'text', 'MAINTAINERS', 'These reviewers should be CCed on patches.');

insert into fact (id, kind, topic_id, date, title, statement) values
('zhang-maintains-ia64', 'fact', 'maintainers', null,
    'Xiantao Zhang is listed for KVM on Itanium in 2011, 2013 and 2014',
    'Xiantao Zhang, listed with an Intel address, maintained KVM for Itanium in the copies of MAINTAINERS of mid-2011, 2013 and late 2014.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('zhang-maintains-ia64', 1, 'maintainers-2011', 'section on KVM for Itanium', 'supports', null, null),
('zhang-maintains-ia64', 2, 'maintainers-2013', 'section on KVM for Itanium', 'supports', null, null),
('zhang-maintains-ia64', 3, 'maintainers-2014', 'section on KVM for Itanium', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('zhang-maintains-ia64', 'intel');
insert into fact_person (fact_id, person_id) values
('zhang-maintains-ia64', 'xiantao-zhang');

insert into fact (id, kind, topic_id, date, title, statement) values
('four-people-left-kvm-sections-by-6-12', 'fact', 'maintainers', null,
    'Four people left the KVM sections between Linux 6.1 and 6.12',
    'Four people named in KVM''s sections of MAINTAINERS in Linux 6.1 are gone in 6.12: the reviewers Wanpeng Li, Alexandru Elisei and James Morse and the MIPS maintainer Aleksandar Markovic.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('four-people-left-kvm-sections-by-6-12', 1, 'linux-6-1', 'MAINTAINERS, the nine sections on KVM', 'supports', null, null),
('four-people-left-kvm-sections-by-6-12', 2, 'linux-6-12', 'MAINTAINERS, the eleven sections on KVM', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('four-people-left-kvm-sections-by-6-12', 'aleksandar-markovic'),
('four-people-left-kvm-sections-by-6-12', 'alexandru-elisei'),
('four-people-left-kvm-sections-by-6-12', 'james-morse'),
('four-people-left-kvm-sections-by-6-12', 'wanpeng-li');

-- Facts on Governance: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-is-governed-by-maintainers', 'fact', 'governance', null,
    'Maintainers, and finally Linus Torvalds, decide what enters KVM',
    'KVM''s maintainers, and in the end Linus Torvalds, decide what is merged into KVM: the kernel''s documentation calls subsystem maintainers the gatekeepers of their part, and KVM''s sections of MAINTAINERS name people as maintainers and reviewers, but no board, committee or chief executive. Of merging into the mainline one document says that only Linus Torvalds can do it, a newer one in Linux 7.2 and 7.3 that he normally does.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-is-governed-by-maintainers', 1, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('kvm-is-governed-by-maintainers', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, section How patches get into the Kernel', 'supports', null, null),
('kvm-is-governed-by-maintainers', 3, 'maintainers-2026', 'the sections on KVM', 'supports', null, null),
('kvm-is-governed-by-maintainers', 4, 'linux-7-3', 'Documentation/process/conclave.rst, first paragraph; Documentation/process/2.Process.rst; MAINTAINERS, the twelve sections on KVM', 'supports', null, null),
('kvm-is-governed-by-maintainers', 5, 'linux-7-2', 'Documentation/process/conclave.rst, first paragraph', 'supports', null, null),
('kvm-is-governed-by-maintainers', 6, 'ownership-article', 'conclusion/p1/s2', 'imprecise', 'KVM''s developers and its users govern it together.', 'Developers take part through patches and review, but the deciding roles belong to listed maintainers and Linus Torvalds; users have no such role.');
insert into fact_person (fact_id, person_id) values
('kvm-is-governed-by-maintainers', 'linus-torvalds');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-is-governed-by-maintainers', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', 'There is exactly one person who can merge patches into the mainline kernel'),
('kvm-is-governed-by-maintainers', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', 'There is exactly one person who can merge patches into the mainline kernel');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-single-body-controls-kvm', 'fact', 'governance', '2026',
    'KVM''s maintainers of mid-2026 come from several companies',
    'KVM is not controlled by a single body: in mid-2026 the maintainers named in its eleven MAINTAINERS sections had addresses at Red Hat, Google, IBM and Loongson, and some had addresses that show no employer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-single-body-controls-kvm', 1, 'maintainers-2026', 'the sections on KVM', 'supports', null, null),
('no-single-body-controls-kvm', 2, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('no-single-body-controls-kvm', 3, 'ownership-article', 'implications/p1/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-single-body-controls-kvm', 'google'),
('no-single-body-controls-kvm', 'ibm'),
('no-single-body-controls-kvm', 'loongson'),
('no-single-body-controls-kvm', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-foundation-does-not-direct-kvm', 'fact', 'governance', null,
    'The Linux Foundation does not direct KVM',
    'The Linux Foundation does not direct KVM: changes are accepted by KVM''s maintainers and merged by Linus Torvalds. A member of the Foundation''s Technical Advisory Board said at a session in 2025 that this advisory board has no formal authority, though by the documentation of Linux 7.3 the advisory board does decide on bans for breaches of the code of conduct.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-foundation-does-not-direct-kvm', 1, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('linux-foundation-does-not-direct-kvm', 2, 'maintainers-2026', 'the sections on KVM', 'supports', null, null),
('linux-foundation-does-not-direct-kvm', 3, 'lwn-1051768', 'second paragraph', 'supports', null, null),
('linux-foundation-does-not-direct-kvm', 4, 'lemondeinformatique-2013-10-22', 'statement of the chair of the Open Virtualization Alliance', 'supports', null, null),
('linux-foundation-does-not-direct-kvm', 5, 'linux-7-3', 'Documentation/process/code-of-conduct-interpretation.rst, Remedial measures if there is no public apology', 'supports', null, null),
('linux-foundation-does-not-direct-kvm', 6, 'ownership-article', 'faq-5/p1/s2', 'contradicts', 'The Linux Foundation guides the development of KVM.', 'The Foundation hosted the alliance that marketed KVM, runs kernel.org servers and counts Linus Torvalds among its fellows; nothing found gives it a say in KVM code.');
insert into fact_organisation (fact_id, organisation_id) values
('linux-foundation-does-not-direct-kvm', 'linux-foundation');
insert into fact_person (fact_id, person_id) values
('linux-foundation-does-not-direct-kvm', 'dan-williams'),
('linux-foundation-does-not-direct-kvm', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-address-behind-main-pull-requests', 'fact', 'governance', null,
    'One person with a Red Hat address sends KVM''s main pull requests',
    'KVM belongs to no company, yet every main KVM pull request to Linus Torvalds that was examined, from Linux 6.1 (2022) to 7.0 (2026), came from one person listed with a Red Hat address, Paolo Bonzini. Some changes take another way: Linus Torvalds pulled LoongArch fixes in February 2024 directly from Huacai Chen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-address-behind-main-pull-requests', 1, 'pull-6-7', 'sender and recipient', 'supports', null, null),
('red-hat-address-behind-main-pull-requests', 2, 'pull-7-0', 'sender and recipient', 'supports', null, null),
('red-hat-address-behind-main-pull-requests', 3, 'commit-c6a597fcc7ad', 'merge of LoongArch KVM fixes', 'supports', null, null),
('red-hat-address-behind-main-pull-requests', 4, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-address-behind-main-pull-requests', 5, 'ownership-article', 'ownership/p1/s4', 'imprecise', 'No one firm or interest group has control of KVM.', 'Right as to ownership, but the main route to the mainline kernel runs through one maintainer listed with a Red Hat address.'),
('red-hat-address-behind-main-pull-requests', 6, 'pull-6-1', 'sender and recipient', 'supports', null, null),
('red-hat-address-behind-main-pull-requests', 7, 'pull-6-12', 'sender and recipient', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-address-behind-main-pull-requests', 'red-hat');
insert into fact_person (fact_id, person_id) values
('red-hat-address-behind-main-pull-requests', 'huacai-chen'),
('red-hat-address-behind-main-pull-requests', 'linus-torvalds'),
('red-hat-address-behind-main-pull-requests', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('seven-of-twelve-kvm-sections-paid-in-7-3', 'fact', 'governance', null,
    'Seven of KVM''s twelve sections are paid work in Linux 7.3',
    'In Linux 7.3 seven of the twelve KVM sections of MAINTAINERS have the status Supported, which means that somebody is paid to look after them: generic, x86, s390, guest_memfd, paravirt, Hyper-V and Xen. The arm64, LoongArch, MIPS and RISC-V sections are Maintained, and PowerPC has three statuses for its parts.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('seven-of-twelve-kvm-sections-paid-in-7-3', 1, 'linux-7-3', 'MAINTAINERS, status lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 1, 'status', 'KERNEL VIRTUAL MACHINE (KVM)', 'Supported'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 2, 'status', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Supported'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 3, 'status', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Supported'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 4, 'status', 'KVM GUEST_MEMFD', 'Supported'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 5, 'status', 'KVM PARAVIRT (KVM/paravirt)', 'Supported'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 6, 'status', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Supported'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 7, 'status', 'KVM X86 Xen (KVM/Xen)', 'Supported'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 8, 'status', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Maintained'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 9, 'status', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Maintained'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 10, 'status', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'Maintained'),
('seven-of-twelve-kvm-sections-paid-in-7-3', '7.3', 11, 'status', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Maintained');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-is-maintained-by-named-people', 'fact', 'governance', null,
    '15 maintainers and six reviewers named for KVM in Linux 6.12',
    'KVM is maintained by a short list of named people: in Linux 6.12 the eleven KVM sections of MAINTAINERS name 15 maintainers and six further reviewers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-is-maintained-by-named-people', 1, 'linux-6-12', 'MAINTAINERS, the eleven sections on KVM', 'supports', null, null),
('kvm-is-maintained-by-named-people', 2, 'maintainers-2026', 'the sections on KVM', 'supports', null, null),
('kvm-is-maintained-by-named-people', 3, 'ownership-article', 'ownership/p1/s3', 'imprecise', 'A community of developers maintains and develops KVM.', 'Many people contribute, but the upkeep is in the hands of listed maintainers, and six of the eleven sections in Linux 6.12 are marked as paid work.');

insert into fact (id, kind, topic_id, date, title, statement) values
('licence-does-not-govern-kvm', 'fact', 'governance', null,
    'The GPL covers KVM''s code, not decisions about KVM',
    'The GPL settles what may be done with KVM''s code, not who decides about it: KVM''s maintainers decide what enters their trees, and Linus Torvalds what enters the mainline kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('licence-does-not-govern-kvm', 1, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('licence-does-not-govern-kvm', 2, 'linux-6-12', 'COPYING; Documentation/process/license-rules.rst, first paragraph', 'supports', null, null),
('licence-does-not-govern-kvm', 3, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('licence-does-not-govern-kvm', 4, 'ownership-article', 'governance/p1/s2', 'imprecise', 'The GNU GPL governs KVM as a project.', 'A licence grants rights in the code; governance lies with the maintainers and with Linus Torvalds.');
insert into fact_person (fact_id, person_id) values
('licence-does-not-govern-kvm', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-is-not-an-open-standard', 'fact', 'governance', null,
    'KVM is a hypervisor, not an open standard',
    'KVM is a hypervisor, not an open standard: its interface is the set of ioctl calls that the Linux kernel documents in Documentation/virt/kvm/api.rst, and the Open Virtualization Alliance, which promoted KVM, was no formal standards body.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-is-not-an-open-standard', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 1, General description', 'supports', null, null),
('kvm-is-not-an-open-standard', 2, 'wikipedia-kvm-2024', 'second paragraph', 'supports', null, null),
('kvm-is-not-an-open-standard', 3, 'ownership-article', 'ownership/p1/s4', 'imprecise', 'KVM is an open-standard virtualisation solution.', 'KVM is open source with a publicly documented kernel interface; the article names no standard that KVM implements or constitutes.');
insert into fact_organisation (fact_id, organisation_id) values
('kvm-is-not-an-open-standard', 'open-virtualization-alliance');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-is-not-an-open-standard', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', 'The kvm API is a set of ioctls that are issued to control various aspects'),
('kvm-is-not-an-open-standard', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', 'In other words, the kvm API is a set of ioctls that are issued to different kinds of file descriptor in order to control various aspects of a virtual machine.');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-trees-converge-on-one-pull-request', 'fact', 'governance', null,
    'KVM''s trees converge on one pull request to Linus Torvalds',
    'Work on KVM is spread over trees for the architectures, but it converges: Paolo Bonzini merges tags from the arm64, s390, RISC-V, x86 and LoongArch trees and sends the result to Linus Torvalds, who normally does all merging into the mainline.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-trees-converge-on-one-pull-request', 1, 'pull-6-16', 'list of merged tags', 'supports', null, null),
('kvm-trees-converge-on-one-pull-request', 2, 'pull-7-0', 'list of merged tags', 'supports', null, null),
('kvm-trees-converge-on-one-pull-request', 3, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('kvm-trees-converge-on-one-pull-request', 4, 'linux-7-3', 'Documentation/process/conclave.rst, first paragraph', 'supports', null, null),
('kvm-trees-converge-on-one-pull-request', 5, 'ownership-article', 'faq-5/p1/s1', 'imprecise', 'KVM''s governance is decentralised.', 'Maintenance is divided by architecture, but the division is a hierarchy: a chain of trust that ends with Linus Torvalds.');
insert into fact_person (fact_id, person_id) values
('kvm-trees-converge-on-one-pull-request', 'linus-torvalds'),
('kvm-trees-converge-on-one-pull-request', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('maintainers-decide-on-kvm-after-discussion', 'fact', 'governance', null,
    'Maintainers decide on KVM after public discussion',
    'Changes to KVM are discussed on public lists, but the decision is the maintainers'': the kernel''s guidance on its code of conduct, in Linux 6.12, says that making decisions is the prerogative of maintainers and project leadership, to be used in good faith.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('maintainers-decide-on-kvm-after-discussion', 1, 'linux-6-12', 'Documentation/process/code-of-conduct-interpretation.rst, section Responsibilities', 'supports', null, null),
('maintainers-decide-on-kvm-after-discussion', 2, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('maintainers-decide-on-kvm-after-discussion', 3, 'mail-2022-06-23-x86-maintainer', 'body', 'supports', null, null),
('maintainers-decide-on-kvm-after-discussion', 4, 'ownership-article', 'implications/p1/s3', 'imprecise', 'Decisions about KVM are often reached by consensus.', 'Agreement is sought, but it is not the rule for deciding: each maintainer accepts or rejects patches for his or her part, and Linus Torvalds merges or does not.'),
('maintainers-decide-on-kvm-after-discussion', 5, 'ownership-article', 'conclusion/p3/bullet2', 'imprecise', 'Decisions about KVM often come out of a consensus.', 'The process documents name subsystem maintainers as gatekeepers; they set no requirement of consensus.');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('maintainers-decide-on-kvm-after-discussion', '6.12', 1, 'text', 'Documentation/process/code-of-conduct-interpretation.rst', 'hands of maintainers and project''s leadership and is expected to be used'),
('maintainers-decide-on-kvm-after-discussion', '7.3', 1, 'text', 'Documentation/process/code-of-conduct-interpretation.rst', 'hands of maintainers and project''s leadership and is expected to be used');

insert into fact (id, kind, topic_id, date, title, statement) values
('change-of-2022-was-prepared-off-list', 'fact', 'governance', '2022-06-23',
    'KVM''s maintainer change of 2022 was prepared off-list',
    'Not every decision on KVM starts in the open: the maintainer change of June 2022 had, as Paolo Bonzini wrote, mostly been proposed to him off-list by Sean Christopherson before it was posted as a patch, which asked two reviewers who were to be removed to speak up if they objected.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('change-of-2022-was-prepared-off-list', 1, 'mail-2022-06-23-x86-maintainer', 'body, paragraph on the off-list proposal', 'supports', null, null),
('change-of-2022-was-prepared-off-list', 2, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('change-of-2022-was-prepared-off-list', 3, 'ownership-article', 'faq-5/p1/s3', 'imprecise', 'Decisions about KVM''s development are made openly and together.', 'Patches and reviews are public, but some proposals are prepared in private and the final word is that of a maintainer.');
insert into fact_person (fact_id, person_id) values
('change-of-2022-was-prepared-off-list', 'paolo-bonzini'),
('change-of-2022-was-prepared-off-list', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-process-gives-users-no-vote', 'fact', 'governance', null,
    'The kernel process gives users of KVM no vote',
    'The kernel''s description of its development process, which KVM follows, provides for no vote of users or companies: patches are posted, reviewed on mailing lists, accepted by a subsystem maintainer and merged by Linus Torvalds.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-process-gives-users-no-vote', 1, 'kernel-process-development', 'sections The lifecycle of a patch and How patches get into the Kernel', 'supports', null, null),
('kernel-process-gives-users-no-vote', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, the same sections', 'supports', null, null),
('kernel-process-gives-users-no-vote', 3, 'ownership-article', 'faq-5/p1/s3', 'imprecise', 'Developers, users and industry partners all have a say in decisions on KVM.', 'Anybody may post patches and comments, and many companies do through their developers; users and partners as such have no part in the decision.');
insert into fact_person (fact_id, person_id) values
('kernel-process-gives-users-no-vote', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('six-of-eleven-kvm-sections-are-paid-work', 'fact', 'governance', null,
    'Six of KVM''s eleven sections were paid work in Linux 6.12',
    'In Linux 6.12 six of the eleven KVM sections of MAINTAINERS have the status Supported, which means that somebody is paid to look after that part.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('six-of-eleven-kvm-sections-are-paid-work', 1, 'linux-6-12', 'MAINTAINERS, status lines of the eleven sections on KVM', 'supports', null, null),
('six-of-eleven-kvm-sections-are-paid-work', 2, 'maintainers-legend', 'description of the S: entry', 'supports', null, null),
('six-of-eleven-kvm-sections-are-paid-work', 3, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('six-of-eleven-kvm-sections-are-paid-work', 4, 'ownership-article', 'conclusion/p3/bullet2', 'imprecise', 'KVM''s governance is driven by its community.', 'The community is open to all, but those who decide are listed maintainers, and six of the eleven sections in Linux 6.12 are marked as paid work.');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('six-of-eleven-kvm-sections-are-paid-work', '6.12', 1, 'status', 'KERNEL VIRTUAL MACHINE (KVM)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '6.12', 2, 'status', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '6.12', 3, 'status', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '6.12', 4, 'status', 'KVM PARAVIRT (KVM/paravirt)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '6.12', 5, 'status', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '6.12', 6, 'status', 'KVM X86 Xen (KVM/Xen)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '7.3', 1, 'status', 'KERNEL VIRTUAL MACHINE (KVM)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '7.3', 2, 'status', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '7.3', 3, 'status', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '7.3', 4, 'status', 'KVM PARAVIRT (KVM/paravirt)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '7.3', 5, 'status', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Supported'),
('six-of-eleven-kvm-sections-are-paid-work', '7.3', 6, 'status', 'KVM X86 Xen (KVM/Xen)', 'Supported');

insert into fact (id, kind, topic_id, date, title, statement) values
('eight-of-fifteen-kvm-maintainers-at-four-vendors', 'fact', 'governance', null,
    'Eight of 15 KVM maintainers had vendor addresses in Linux 6.12',
    'In Linux 6.12 eight of the 15 maintainers named in KVM''s sections of MAINTAINERS have addresses at four companies: three at IBM, two at Red Hat, two at Loongson and one at Google.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('eight-of-fifteen-kvm-maintainers-at-four-vendors', 1, 'linux-6-12', 'MAINTAINERS, M: lines of the eleven sections on KVM', 'supports', null, null),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', 2, 'maintainers-legend', 'description of the S: entry', 'supports', null, null),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', 3, 'ownership-article', 'faq-5/p1/s4', 'imprecise', 'KVM remains a neutral project centred on its community.', 'No single owner is in charge, but more than half of the maintainers are listed with addresses of vendors that have an interest in KVM, and no body was found whose task is to keep it neutral.');
insert into fact_organisation (fact_id, organisation_id) values
('eight-of-fifteen-kvm-maintainers-at-four-vendors', 'google'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', 'ibm'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', 'loongson'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', 'red-hat');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Christian Borntraeger'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '6.12', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Janosch Frank'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '6.12', 3, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Claudio Imbrenda'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '6.12', 4, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '6.12', 5, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Vitaly Kuznetsov'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '6.12', 6, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Tianrui Zhao'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '6.12', 7, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Bibo Mao'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '6.12', 8, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Christian Borntraeger'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '7.3', 2, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Janosch Frank'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '7.3', 3, 'maintainer', 'KERNEL VIRTUAL MACHINE for s390 (KVM/s390)', 'Claudio Imbrenda'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '7.3', 4, 'maintainer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Paolo Bonzini'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '7.3', 5, 'maintainer', 'KVM X86 HYPER-V (KVM/hyper-v)', 'Vitaly Kuznetsov'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '7.3', 6, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Tianrui Zhao'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '7.3', 7, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Bibo Mao'),
('eight-of-fifteen-kvm-maintainers-at-four-vendors', '7.3', 8, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)', 'Sean Christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-community-oversees-kvm', 'fact', 'governance', null,
    'KVM follows the Linux kernel community''s process',
    'KVM is developed as part of the Linux kernel and under the kernel community''s process: its maintainers review and collect changes, and Linus Torvalds merges them into the mainline.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-community-oversees-kvm', 1, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('kernel-community-oversees-kvm', 2, 'maintainers-2026', 'the sections on KVM', 'supports', null, null),
('kernel-community-oversees-kvm', 3, 'ownership-article', 'faq-5/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kernel-community-oversees-kvm', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('kernel-community-oversees-kvm', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('continuity-plan-for-the-mainline', 'fact', 'governance', null,
    'A plan covers the loss of the mainline maintainers, not KVM',
    'Linus Torvalds normally does all merging into the mainline, but others can if need be, as with Linux 4.19 in 2018. Should the mainline''s maintainers stop, a plan in Linux 7.2 and 7.3 has the organiser of the last Maintainers Summit, or the chair of the Technical Advisory Board, open a discussion within 72 hours, and the next steps announced within two weeks. The Linux Foundation supports the plan, guided by that board; it does not cover a subsystem such as KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('continuity-plan-for-the-mainline', 1, 'linux-7-3', 'Documentation/process/conclave.rst', 'supports', null, null),
('continuity-plan-for-the-mainline', 2, 'linux-7-2', 'Documentation/process/conclave.rst', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('continuity-plan-for-the-mainline', 'linux-foundation');
insert into fact_person (fact_id, person_id) values
('continuity-plan-for-the-mainline', 'linus-torvalds');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('continuity-plan-for-the-mainline', '7.3', 1, 'text', 'Documentation/process/conclave.rst', 'Within 72 hours, $ORGANIZER will open a discussion with the invitees'),
('continuity-plan-for-the-mainline', '7.3', 2, 'text', 'Documentation/process/conclave.rst', '- Within two weeks, a representative of this group will communicate to the');

insert into fact (id, kind, topic_id, date, title, statement) values
('companies-join-kvm-by-sending-patches', 'fact', 'governance', null,
    'Companies take part in KVM by sending patches',
    'Companies take part in KVM through developers who send patches to its maintainers and lists, not through the Linux Foundation. When the alliance that marketed KVM joined the Foundation in 2013, its chair called the KVM project a separate and independent community.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('companies-join-kvm-by-sending-patches', 1, 'kernel-process-development', 'sections The lifecycle of a patch and How patches get into the Kernel', 'supports', null, null),
('companies-join-kvm-by-sending-patches', 2, 'maintainers-2026', 'the sections on KVM: M:, L: and T: lines', 'supports', null, null),
('companies-join-kvm-by-sending-patches', 3, 'lemondeinformatique-2013-10-22', 'statement of the chair of the Open Virtualization Alliance', 'supports', null, null),
('companies-join-kvm-by-sending-patches', 4, 'silicon-de-2013-10', 'statement of the chair of the Open Virtualization Alliance', 'supports', null, null),
('companies-join-kvm-by-sending-patches', 5, 'ownership-article', 'faq-5/p2/s4', 'contradicts', 'The Linux Foundation is the roof under which vendors take part in KVM.', 'The Foundation housed a marketing alliance from 2013 until 2016; neither membership nor its permission is needed to send a patch for KVM.');
insert into fact_organisation (fact_id, organisation_id) values
('companies-join-kvm-by-sending-patches', 'linux-foundation'),
('companies-join-kvm-by-sending-patches', 'open-virtualization-alliance');
insert into fact_person (fact_id, person_id) values
('companies-join-kvm-by-sending-patches', 'chuck-dubuque');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-patches-and-debates-are-public', 'fact', 'governance', null,
    'As a rule, KVM''s patches and debates are public',
    'Patches for KVM and the debate about them are as a rule public: the first driver was posted to the Linux kernel mailing list on 19 October 2006, and maintainer changes and pull requests still go to open lists.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-patches-and-debates-are-public', 1, 'lkml-2006-10-19-announcement', 'the mail as a whole', 'supports', null, null),
('kvm-patches-and-debates-are-public', 2, 'mail-2022-06-23-x86-maintainer', 'the mail as a whole', 'supports', null, null),
('kvm-patches-and-debates-are-public', 3, 'pull-6-16-second', 'shortlog', 'supports', null, null),
('kvm-patches-and-debates-are-public', 4, 'ownership-article', 'faq-2/p2/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('newcomers-are-invited-to-kvm', 'fact', 'governance', null,
    'Newcomers are invited to contribute to KVM',
    'Any interested developer can contribute to KVM: the KVM x86 rules call contributions from newcomers valued and encouraged and promise a welcome to those who make an honest effort to follow them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('newcomers-are-invited-to-kvm', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, Foreword', 'supports', null, null),
('newcomers-are-invited-to-kvm', 2, 'kernel-maintainer-kvm-x86', 'section Foreword', 'supports', null, null),
('newcomers-are-invited-to-kvm', 3, 'ownership-article', 'conclusion/p2/s1', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('newcomers-are-invited-to-kvm', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'KVM strives to be a welcoming community; contributions from newcomers are'),
('newcomers-are-invited-to-kvm', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'KVM strives to be a welcoming community; contributions from newcomers are');

insert into fact (id, kind, topic_id, date, title, statement) values
('maintainers-removed-over-sanctions-2024', 'fact', 'governance', '2024-10-18',
    'Linux removed maintainers over compliance in October 2024',
    'In October 2024 Greg Kroah-Hartman''s commit 6e90b675cf94, part of Linux 6.12-rc4, removed entries from MAINTAINERS "due to various compliance requirements"; they could return if sufficient documentation was provided.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('maintainers-removed-over-sanctions-2024', 1, 'mail-2024-10-24-bottomley', 'quoted message of 18 October 2024', 'supports', null, null),
('maintainers-removed-over-sanctions-2024', 2, 'commit-6e90b675cf94', 'commit message', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('maintainers-removed-over-sanctions-2024', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('maintainers-removed-over-sanctions-2024', 'greg-kroah-hartman');

insert into fact (id, kind, topic_id, date, title, statement) values
('sanctions-rule-explained-by-bottomley', 'fact', 'governance', '2024-10-24',
    'Bottomley on MAINTAINERS and firms under US sanctions',
    'James Bottomley explained on 24 October 2024 that people whose company is on the US OFAC SDN lists, subject to an OFAC sanctions programme, or owned or controlled by such a company cannot be in the MAINTAINERS file; lawyers at the Linux Foundation verify the documents of anyone who shows that this does not apply to them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sanctions-rule-explained-by-bottomley', 1, 'mail-2024-10-24-bottomley', 'the mail as a whole', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('sanctions-rule-explained-by-bottomley', 'linux-foundation');
insert into fact_person (fact_id, person_id) values
('sanctions-rule-explained-by-bottomley', 'james-bottomley');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-untouched-by-the-removals-of-2024', 'fact', 'governance', null,
    'KVM''s sections were not touched by the removals of 2024',
    'KVM lost no maintainer to the removals of October 2024: no KVM section of MAINTAINERS in Linux 6.1 shows an address ending in .ru, and the four people who left these sections by 6.12 had other addresses.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-untouched-by-the-removals-of-2024', 1, 'linux-6-1', 'MAINTAINERS, M: and R: lines of the nine sections on KVM', 'supports', null, null),
('kvm-untouched-by-the-removals-of-2024', 2, 'linux-6-12', 'MAINTAINERS, M: and R: lines of the eleven sections on KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2025-milan', 'fact', 'governance', '2025-09-04',
    'KVM Forum 2025 was set for Milan on 4 and 5 September',
    'KVM Forum 2025 was announced for 4 and 5 September at the Politecnico di Milano in Milan; Paolo Bonzini sent the call for presentations on 5 May 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2025-milan', 1, 'mail-2025-05-05-kvm-forum', 'the mail as a whole', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('kvm-forum-2025-milan', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2025-fee-and-committee', 'fact', 'governance', '2025-05-05',
    'KVM Forum 2025 cost 75 dollars and was free for speakers',
    'The call for KVM Forum 2025 gave a ticket price of 75 US dollars, free for speakers, and a programme committee address at Red Hat; it names no organising company or foundation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2025-fee-and-committee', 1, 'mail-2025-05-05-kvm-forum', 'registration and programme committee', 'supports', null, null),
('kvm-forum-2025-fee-and-committee', 2, 'kvm-forum-site', 'code of conduct', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-2025-fee-and-committee', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('only-people-sign-off-machine-written-patches', 'fact', 'governance', null,
    'Only people may sign off machine-written kernel patches',
    'The rules of Linux 7.2 and 7.3 for AI coding assistants, which apply to KVM as to the whole kernel, forbid the tools to add a Signed-off-by line: only a person can certify the origin of a patch, and that person reviews the code and answers for it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('only-people-sign-off-machine-written-patches', 1, 'linux-7-3', 'Documentation/process/coding-assistants.rst, section Signed-off-by and Developer Certificate of Origin', 'supports', null, null),
('only-people-sign-off-machine-written-patches', 2, 'linux-7-2', 'Documentation/process/coding-assistants.rst', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('only-people-sign-off-machine-written-patches', 'linux-kernel-community');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('only-people-sign-off-machine-written-patches', '7.3', 1, 'text', 'Documentation/process/coding-assistants.rst', 'AI agents MUST NOT add Signed-off-by tags. Only humans can legally');

insert into fact (id, kind, topic_id, date, title, statement) values
('assisted-by-tag-names-machine-help', 'fact', 'governance', null,
    'An Assisted-by tag names machine help in kernel patches',
    'Kernel patches, including those for KVM, should name the help of AI tools in an Assisted-by tag; according to the documents of Linux 7.3 it consists of the word LLM, followed where it applies by the names of special analysis tools.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('assisted-by-tag-names-machine-help', 1, 'linux-7-3', 'Documentation/process/coding-assistants.rst, section Attribution', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('assisted-by-tag-names-machine-help', 'linux-kernel-community');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('assisted-by-tag-names-machine-help', '7.3', 1, 'text', 'Documentation/process/coding-assistants.rst', 'Assisted-by: LLM [TOOL1] [TOOL2]');

insert into fact (id, kind, topic_id, date, title, statement) values
('maintainers-may-refuse-machine-written-patches', 'fact', 'governance', null,
    'Kernel maintainers may refuse machine-written patches',
    'Each kernel maintainer, so also those of KVM, decides how to treat contributions made with tools: the guidelines of Linux 7.3 let maintainers accept them like others, ask for more tests or explanations, or reject them outright, and ask authors to be open about the tools used.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('maintainers-may-refuse-machine-written-patches', 1, 'linux-7-3', 'Documentation/process/generated-content.rst, section Guidelines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('maintainers-may-refuse-machine-written-patches', 'linux-kernel-community');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('maintainers-may-refuse-machine-written-patches', '7.3', 1, 'text', 'Documentation/process/generated-content.rst', 'As with all contributions, individual maintainers have discretion to'),
('maintainers-may-refuse-machine-written-patches', '7.3', 2, 'text', 'Documentation/process/generated-content.rst', ' - Reject it outright.');

insert into fact (id, kind, topic_id, date, title, statement) values
('ai-bug-hunting-rules-in-7-3', 'fact', 'governance', null,
    'AI assistants that hunt for kernel bugs must also test a fix',
    'Linux 7.3 requires AI assistants that hunt for kernel bugs to try to build a reproducer, write and test a fix and say what could not be checked; the assistant must not send anything itself, and the reporter reviews the result.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ai-bug-hunting-rules-in-7-3', 1, 'linux-7-3', 'Documentation/process/coding-assistants.rst, section Procedure for finding and fixing bugs', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ai-bug-hunting-rules-in-7-3', 'linux-kernel-community');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('ai-bug-hunting-rules-in-7-3', '7.3', 1, 'text', 'Documentation/process/coding-assistants.rst', 'review (the assistant must never send anything itself). Regular bugs are');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-rules-silent-on-machine-written-patches', 'fact', 'governance', null,
    'The KVM x86 rules do not mention AI tools',
    'KVM has no rule of its own on machine-written patches: neither the KVM x86 rules nor KVM''s review checklist in Linux 7.3 mentions such tools, so the rules for the whole kernel apply.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-rules-silent-on-machine-written-patches', 1, 'linux-7-3', 'Documentation/process/maintainer-kvm-x86.rst; Documentation/virt/kvm/review-checklist.rst', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-rules-silent-on-machine-written-patches', '7.3', 1, 'file-exists', 'Documentation/process/maintainer-kvm-x86.rst', null),
('kvm-rules-silent-on-machine-written-patches', '7.3', 2, 'file-exists', 'Documentation/virt/kvm/review-checklist.rst', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('machine-reviews-reach-kvm', 'fact', 'governance', '2026-07',
    'A review service comments on KVM patches by machine',
    'Machine-written reviews reach KVM too: from June to 13 July 2026 the linux-s390 list holds 236 mails of the review service Sashiko, 82 of them with KVM in the subject, such as a reply of 6 July to the series for arm64 guests.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('machine-reviews-reach-kvm', 1, 'mail-2026-07-06-sashiko', 'the mail as a whole, counted with others of the list', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-declines-machine-written-code', 'fact', 'governance', null,
    'QEMU declines machine-written contributions, unlike the kernel',
    'QEMU, KVM''s most common partner in user space, declines contributions believed to contain or derive from AI output, because their origin cannot be certified; research and debugging with such tools stay allowed. That was its rule in the copy read, and it differs from the kernel''s.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-declines-machine-written-code', 1, 'qemu-code-provenance', 'section on AI content generators', 'supports', null, null),
('qemu-declines-machine-written-code', 2, 'linux-7-3', 'Documentation/process/coding-assistants.rst', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-declines-machine-written-code', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('status-supported-means-paid', 'definition', 'governance', null,
    'Supported in MAINTAINERS means paid upkeep',
    'In MAINTAINERS, the file that lists KVM''s maintainers, the status Supported means that somebody is paid to look after a part; it does not say by whom.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('status-supported-means-paid', 1, 'maintainers-legend', 'description of the S: entry', 'supports', null, null),
('status-supported-means-paid', 2, 'linux-6-12', 'MAINTAINERS, description of the S: entry', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('status-supported-means-paid', '6.12', 1, 'text', 'MAINTAINERS', 'Someone is actually paid to look after this.'),
('status-supported-means-paid', '7.3', 1, 'text', 'MAINTAINERS', 'Someone is actually paid to look after this.');

insert into fact (id, kind, topic_id, date, title, statement) values
('status-maintained-means-looked-after', 'definition', 'governance', null,
    'Maintained in MAINTAINERS means looked after, paid or not',
    'Maintained, the status of the arm64, LoongArch, MIPS and RISC-V sections of KVM in MAINTAINERS of Linux 6.12 and 7.3, means that somebody looks after the code; it does not say whether the work is paid.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('status-maintained-means-looked-after', 1, 'maintainers-legend', 'description of the S: entry', 'supports', null, null),
('status-maintained-means-looked-after', 2, 'linux-6-12', 'MAINTAINERS, description of the S: entry', 'supports', null, null),
('status-maintained-means-looked-after', 3, 'linux-7-3', 'MAINTAINERS, S: lines of the sections on KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('status-maintained-means-looked-after', '6.12', 1, 'status', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Maintained'),
('status-maintained-means-looked-after', '6.12', 2, 'status', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Maintained'),
('status-maintained-means-looked-after', '6.12', 3, 'status', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'Maintained'),
('status-maintained-means-looked-after', '6.12', 4, 'status', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Maintained'),
('status-maintained-means-looked-after', '7.3', 1, 'status', 'KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'Maintained'),
('status-maintained-means-looked-after', '7.3', 2, 'status', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Maintained'),
('status-maintained-means-looked-after', '7.3', 3, 'status', 'KERNEL VIRTUAL MACHINE FOR MIPS (KVM/mips)', 'Maintained'),
('status-maintained-means-looked-after', '7.3', 4, 'status', 'KERNEL VIRTUAL MACHINE FOR RISC-V (KVM/riscv)', 'Maintained');

insert into fact (id, kind, topic_id, date, title, statement) values
('status-orphan-means-no-maintainer', 'definition', 'governance', null,
    'Orphan in MAINTAINERS means no maintainer',
    'Orphan, the status of KVM''s code for Book3E and 32-bit PowerPC in MAINTAINERS of Linux 6.12 and 7.3, means that there is no current maintainer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('status-orphan-means-no-maintainer', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc); description of the S: entry', 'supports', null, null),
('status-orphan-means-no-maintainer', 2, 'maintainers-legend', 'description of the S: entry', 'supports', null, null),
('status-orphan-means-no-maintainer', 3, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('status-orphan-means-no-maintainer', '6.12', 1, 'status', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Orphan (Book3E and 32-bit)'),
('status-orphan-means-no-maintainer', '7.3', 1, 'status', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Orphan (Book3E and 32-bit)');

insert into fact (id, kind, topic_id, date, title, statement) values
('status-odd-fixes-means-little-time', 'definition', 'governance', null,
    'Odd Fixes in MAINTAINERS means a maintainer with little time',
    'Odd Fixes, the status of KVM''s Book3S 64-bit PR code in MAINTAINERS of Linux 6.12 and 7.3, means that there is a maintainer, but one with little time for more than an occasional patch.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('status-odd-fixes-means-little-time', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc); description of the S: entry', 'supports', null, null),
('status-odd-fixes-means-little-time', 2, 'maintainers-legend', 'description of the S: entry', 'supports', null, null),
('status-odd-fixes-means-little-time', 3, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('status-odd-fixes-means-little-time', '6.12', 1, 'status', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Odd fixes (Book3S 64-bit PR)'),
('status-odd-fixes-means-little-time', '7.3', 1, 'status', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Odd fixes (Book3S 64-bit PR)');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-kvm-has-three-statuses', 'fact', 'governance', null,
    'KVM for PowerPC has three statuses at once',
    'KVM for PowerPC has three statuses at once in Linux 6.12 and still in 7.3: Maintained for Book3S 64-bit HV, Odd fixes for Book3S 64-bit PR, and Orphan for Book3E and 32-bit.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-kvm-has-three-statuses', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null),
('powerpc-kvm-has-three-statuses', 2, 'maintainers-2024', 'section on KVM for PowerPC', 'supports', null, null),
('powerpc-kvm-has-three-statuses', 3, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('powerpc-kvm-has-three-statuses', '6.12', 1, 'status', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Maintained (Book3S 64-bit HV)'),
('powerpc-kvm-has-three-statuses', '7.3', 1, 'status', 'KERNEL VIRTUAL MACHINE FOR POWERPC (KVM/powerpc)', 'Maintained (Book3S 64-bit HV)');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-tree-named-in-7-3', 'fact', 'governance', null,
    'Linux 7.3 names the kvm-x86 tree in four sections',
    'Eight of the twelve KVM sections in MAINTAINERS of Linux 7.3 name kvm.git on kernel.org as tree; four of them, x86, guest_memfd, Hyper-V and Xen, name github.com/kvm-x86/linux as a second one, which 7.2 does not yet do.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-tree-named-in-7-3', 1, 'linux-7-3', 'MAINTAINERS, T: lines of the twelve sections on KVM', 'supports', null, null),
('kvm-x86-tree-named-in-7-3', 2, 'linux-7-2', 'MAINTAINERS, T: lines of the eleven sections on KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-tree-named-in-7-3', '7.3', 1, 'text', 'MAINTAINERS', 'git https://github.com/kvm-x86/linux.git');

insert into fact (id, kind, topic_id, date, title, statement) values
('seven-kvm-sections-share-kvm-git', 'fact', 'governance', null,
    'Seven of KVM''s eleven sections named kvm.git in Linux 6.12',
    'Seven of the eleven KVM sections in MAINTAINERS of Linux 6.12 name kvm.git on kernel.org as their tree: generic, LoongArch, MIPS, x86, paravirt, Hyper-V and Xen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('seven-kvm-sections-share-kvm-git', 1, 'linux-6-12', 'MAINTAINERS, T: lines of the eleven sections on KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('four-kvm-ports-have-trees-of-their-own', 'fact', 'governance', null,
    'arm64, s390, RISC-V and PowerPC have KVM trees of their own',
    'The arm64, s390, RISC-V and PowerPC ports of KVM have trees of their own in MAINTAINERS of Linux 6.12 and 7.3: kvmarm and kvms390 on kernel.org, kvm-riscv on GitHub, and the branch topic/ppc-kvm of the PowerPC tree.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('four-kvm-ports-have-trees-of-their-own', 1, 'linux-6-12', 'MAINTAINERS, T: lines of the eleven sections on KVM', 'supports', null, null),
('four-kvm-ports-have-trees-of-their-own', 2, 'linux-7-3', 'MAINTAINERS, T: lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('four-kvm-ports-have-trees-of-their-own', '6.12', 1, 'text', 'MAINTAINERS', 'git git://git.kernel.org/pub/scm/linux/kernel/git/kvmarm/kvmarm.git'),
('four-kvm-ports-have-trees-of-their-own', '6.12', 2, 'text', 'MAINTAINERS', 'git git://git.kernel.org/pub/scm/linux/kernel/git/kvms390/linux.git'),
('four-kvm-ports-have-trees-of-their-own', '6.12', 3, 'text', 'MAINTAINERS', 'git https://github.com/kvm-riscv/linux.git'),
('four-kvm-ports-have-trees-of-their-own', '6.12', 4, 'text', 'MAINTAINERS', 'git git://git.kernel.org/pub/scm/linux/kernel/git/powerpc/linux.git topic/ppc-kvm'),
('four-kvm-ports-have-trees-of-their-own', '7.3', 1, 'text', 'MAINTAINERS', 'git git://git.kernel.org/pub/scm/linux/kernel/git/kvmarm/kvmarm.git'),
('four-kvm-ports-have-trees-of-their-own', '7.3', 2, 'text', 'MAINTAINERS', 'git git://git.kernel.org/pub/scm/linux/kernel/git/kvms390/linux.git'),
('four-kvm-ports-have-trees-of-their-own', '7.3', 3, 'text', 'MAINTAINERS', 'git https://github.com/kvm-riscv/linux.git'),
('four-kvm-ports-have-trees-of-their-own', '7.3', 4, 'text', 'MAINTAINERS', 'git git://git.kernel.org/pub/scm/linux/kernel/git/powerpc/linux.git topic/ppc-kvm');

insert into fact (id, kind, topic_id, date, title, statement) values
('mailing-lists-of-kvm-in-7-3', 'fact', 'governance', null,
    'Five of KVM''s ports name mailing lists besides or instead of kvm',
    'Besides the kvm list at vger.kernel.org, or in the case of arm64 instead of it, MAINTAINERS of Linux 7.3 gives KVM''s ports these mailing lists: kvmarm and linux-arm-kernel for arm64, loongarch, linux-mips, linuxppc-dev for PowerPC, and kvm-riscv and linux-riscv for RISC-V; s390 and x86 name only the kvm list.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mailing-lists-of-kvm-in-7-3', 1, 'linux-7-3', 'MAINTAINERS, L: lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mailing-lists-of-kvm-in-7-3', '7.3', 1, 'text', 'MAINTAINERS', 'kvmarm@lists'),
('mailing-lists-of-kvm-in-7-3', '7.3', 2, 'text', 'MAINTAINERS', 'loongarch@lists'),
('mailing-lists-of-kvm-in-7-3', '7.3', 3, 'text', 'MAINTAINERS', 'kvm-riscv@lists'),
('mailing-lists-of-kvm-in-7-3', '7.3', 4, 'text', 'MAINTAINERS', 'linuxppc-dev@lists');

insert into fact (id, kind, topic_id, date, title, statement) values
('ten-kvm-sections-share-the-kvm-list', 'fact', 'governance', null,
    'All KVM sections but arm64 share the kvm mailing list',
    'Ten of the eleven KVM sections in MAINTAINERS of Linux 6.12, and eleven of the twelve in 7.3, name the kvm mailing list at vger.kernel.org; the arm64 section alone does without it and names kvmarm and linux-arm-kernel instead.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ten-kvm-sections-share-the-kvm-list', 1, 'linux-6-12', 'MAINTAINERS, L: lines of the eleven sections on KVM', 'supports', null, null),
('ten-kvm-sections-share-the-kvm-list', 2, 'linux-7-3', 'MAINTAINERS, L: lines of the twelve sections on KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('nine-kvm-sections-in-6-1', 'fact', 'governance', null,
    'Linux 6.1 has nine KVM sections in MAINTAINERS, Linux 6.12 eleven',
    'MAINTAINERS of Linux 6.1 has nine KVM sections, two fewer than that of Linux 6.12: the ones for LoongArch and for Xen emulation were added in between.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nine-kvm-sections-in-6-1', 1, 'linux-6-1', 'MAINTAINERS, the nine sections on KVM', 'supports', null, null),
('nine-kvm-sections-in-6-1', 2, 'linux-6-12', 'MAINTAINERS, the eleven sections on KVM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('nine-kvm-sections-in-6-1', '6.12', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Bibo Mao'),
('nine-kvm-sections-in-6-1', '6.12', 2, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'David Woodhouse'),
('nine-kvm-sections-in-6-1', '7.3', 1, 'maintainer', 'KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'Bibo Mao'),
('nine-kvm-sections-in-6-1', '7.3', 2, 'maintainer', 'KVM X86 Xen (KVM/Xen)', 'David Woodhouse');

insert into fact (id, kind, topic_id, date, title, statement) values
('columbia-list-retired', 'fact', 'governance', '2023',
    'The kvmarm list at Columbia University was retired in 2023',
    'The kvmarm mailing list at Columbia University, still listed as deprecated in Linux 6.1, was dropped from MAINTAINERS in 2023; in Linux 6.12 KVM for arm64 has its list at lists.linux.dev.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('columbia-list-retired', 1, 'commit-960c3028a1d5', 'commit', 'supports', null, null),
('columbia-list-retired', 2, 'linux-6-1', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'supports', null, null),
('columbia-list-retired', 3, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR ARM64 (KVM/arm64)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('columbia-list-retired', 'columbia-university');

insert into fact (id, kind, topic_id, date, title, statement) values
('subsystem-maintainers-are-gatekeepers', 'fact', 'governance', null,
    'Subsystem maintainers are the gatekeepers of their code',
    'In the kernel''s process, which KVM follows, a subsystem maintainer has overall responsibility for the code of the subsystem and is, loosely, its gatekeeper: the one who will usually accept a patch for the mainline.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('subsystem-maintainers-are-gatekeepers', 1, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('subsystem-maintainers-are-gatekeepers', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, section How patches get into the Kernel', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('subsystem-maintainers-are-gatekeepers', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', 'subsystem maintainers are the gatekeepers (in a loose way) for the portion'),
('subsystem-maintainers-are-gatekeepers', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', 'subsystem maintainers are the gatekeepers (in a loose way) for the portion');

insert into fact (id, kind, topic_id, date, title, statement) values
('chain-of-trust-defined', 'definition', 'governance', null,
    'KVM changes reach the mainline by a chain of trust',
    'KVM changes reach the mainline by what the kernel''s documentation calls a chain of trust: maintainers may pull from the trees of other maintainers below them, each trusts those below, and Linus Torvalds pulls from those at the top.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('chain-of-trust-defined', 1, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('chain-of-trust-defined', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, section How patches get into the Kernel', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('chain-of-trust-defined', 'linus-torvalds');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('chain-of-trust-defined', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', 'those managing lower-level trees, this process is known as the "chain of'),
('chain-of-trust-defined', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', 'those managing lower-level trees, this process is known as the "chain of');

insert into fact (id, kind, topic_id, date, title, statement) values
('linus-torvalds-trusts-maintainers', 'fact', 'governance', null,
    'Linus Torvalds generally trusts subsystem maintainers',
    'How closely Linus Torvalds looks at a pull request varies; as a general rule, the kernel''s documentation says, he trusts subsystem maintainers, such as KVM''s, not to send bad patches.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linus-torvalds-trusts-maintainers', 1, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('linus-torvalds-trusts-maintainers', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, section How patches get into the Kernel', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('linus-torvalds-trusts-maintainers', 'linus-torvalds');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('linus-torvalds-trusts-maintainers', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', 'trusts the subsystem maintainers to not send bad patches upstream.'),
('linus-torvalds-trusts-maintainers', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', 'trusts the subsystem maintainers to not send bad patches upstream.');

insert into fact (id, kind, topic_id, date, title, statement) values
('maintainer-acceptance-is-no-guarantee', 'fact', 'governance', null,
    'Acceptance by a KVM maintainer is no guarantee of a merge',
    'A patch that a KVM maintainer has accepted may still not reach the mainline: the kernel''s documentation says of all subsystems that a maintainer''s acceptance is no guarantee.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('maintainer-acceptance-is-no-guarantee', 1, 'kernel-process-development', 'section The lifecycle of a patch', 'supports', null, null),
('maintainer-acceptance-is-no-guarantee', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, section The lifecycle of a patch', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('maintainer-acceptance-is-no-guarantee', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', 'though this acceptance is not a guarantee that the patch will make it'),
('maintainer-acceptance-is-no-guarantee', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', 'though this acceptance is not a guarantee that the patch will make it');

insert into fact (id, kind, topic_id, date, title, statement) values
('patches-to-linus-directly-are-not-normal', 'fact', 'governance', null,
    'KVM patches go to KVM''s maintainers, not straight to Linus',
    'KVM patches should go to KVM''s maintainers: the kernel''s documentation calls sending patches directly to Linus Torvalds normally the wrong way.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('patches-to-linus-directly-are-not-normal', 1, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null),
('patches-to-linus-directly-are-not-normal', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, section How patches get into the Kernel', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('patches-to-linus-directly-are-not-normal', 'linus-torvalds');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('patches-to-linus-directly-are-not-normal', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', 'finding the right maintainer.  Sending patches directly to Linus is not'),
('patches-to-linus-directly-are-not-normal', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', 'finding the right maintainer.  Sending patches directly to Linus is not');

insert into fact (id, kind, topic_id, date, title, statement) values
('merge-window-governs-kvm-changes', 'fact', 'governance', null,
    'New KVM features enter during the merge window',
    'New KVM features enter the mainline in the merge window, about two weeks at the start of a kernel development cycle; in the following six to ten weeks, as a rule, only fixes should be submitted.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('merge-window-governs-kvm-changes', 1, 'kernel-process-development', 'section The big picture', 'supports', null, null),
('merge-window-governs-kvm-changes', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, section The big picture', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('merge-window-governs-kvm-changes', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', 'The merge window lasts for approximately two weeks.  At the end of this'),
('merge-window-governs-kvm-changes', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', 'The merge window lasts for approximately two weeks.  At the end of this');

insert into fact (id, kind, topic_id, date, title, statement) values
('review-can-take-years', 'fact', 'governance', null,
    'Large changes to KVM can take years to be accepted',
    'How fast a change to KVM is accepted depends on the change: the kernel''s documentation says of the kernel in general that minor fixes may be merged quickly, while large and controversial changes can take years.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('review-can-take-years', 1, 'kernel-process-development', 'section The lifecycle of a patch', 'supports', null, null),
('review-can-take-years', 2, 'linux-6-12', 'Documentation/process/2.Process.rst, section The lifecycle of a patch', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('review-can-take-years', '6.12', 1, 'text', 'Documentation/process/2.Process.rst', 'and controversial changes, go on for years.  Much developer frustration'),
('review-can-take-years', '7.3', 1, 'text', 'Documentation/process/2.Process.rst', 'and controversial changes, go on for years.  Much developer frustration');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-has-two-trees', 'fact', 'governance', null,
    'KVM x86 is split over two git trees',
    'KVM x86 is split over two trees, the main kvm.git and kvm-x86/linux on GitHub: its rules, the same in Linux 6.12 and 7.3, describe a transition to being one KVM architecture among others and expect it to last for the foreseeable future.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-has-two-trees', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Trees', 'supports', null, null),
('kvm-x86-has-two-trees', 2, 'kernel-maintainer-kvm-x86', 'section Trees', 'supports', null, null),
('kvm-x86-has-two-trees', 3, 'linux-7-3', 'Documentation/process/maintainer-kvm-x86.rst, section Trees', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-has-two-trees', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'KVM x86 is currently in a transition period from being part of the main KVM'),
('kvm-x86-has-two-trees', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'KVM x86 is currently in a transition period from being part of the main KVM');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-patches-start-from-next', 'fact', 'governance', null,
    'New work on KVM x86 starts from the branch kvm-x86/next',
    'Patches for KVM x86 start from the branch next of the kvm-x86 tree, and urgent fixes for the current cycle from the master branch of kvm.git; the subject begins with a prefix such as "KVM: x86:" or "KVM: selftests:".');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-patches-start-from-next', 1, 'linux-7-3', 'Documentation/process/maintainer-kvm-x86.rst, sections Base Tree/Branch and Shortlog', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-patches-start-from-next', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Everything else should be based on ``kvm-x86/next``, i.e. there is no need to');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-fixes-and-development-split', 'fact', 'governance', null,
    'KVM x86 fixes and new work go through different trees',
    'Fixes for the current cycle of KVM x86 are generally applied to the main KVM tree, while development for the next cycle goes through the KVM x86 tree.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-fixes-and-development-split', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Trees', 'supports', null, null),
('kvm-x86-fixes-and-development-split', 2, 'kernel-maintainer-kvm-x86', 'section Trees', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-fixes-and-development-split', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'main KVM tree, while all development for the next cycle is routed through the'),
('kvm-x86-fixes-and-development-split', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'main KVM tree, while all development for the next cycle is routed through the');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-sends-topic-branches', 'fact', 'governance', null,
    'KVM x86 sends each topic branch as its own pull request',
    'The KVM x86 tree consists of topic branches, each of which is sent to the main KVM tree as a pull request of its own, typically in the week before Linus Torvalds opens the merge window.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-sends-topic-branches', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Branches and section Lifecycle', 'supports', null, null),
('kvm-x86-sends-topic-branches', 2, 'kernel-maintainer-kvm-x86', 'section Branches and section Lifecycle', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-sends-topic-branches', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'requests (from KVM x86 to main KVM) are sent for each KVM x86 topic branch,'),
('kvm-x86-sends-topic-branches', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'requests (from KVM x86 to main KVM) are sent for each KVM x86 topic branch,');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-reviews-first-in-first-out', 'fact', 'governance', null,
    'KVM x86 reviews patches in order of arrival',
    'KVM x86 typically reviews and applies patches in the order in which they arrive; fixes, especially for the current release or for stable trees, jump the queue.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-reviews-first-in-first-out', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Timeline', 'supports', null, null),
('kvm-x86-reviews-first-in-first-out', 2, 'kernel-maintainer-kvm-x86', 'section Timeline', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-reviews-first-in-first-out', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Submissions are typically reviewed and applied in FIFO order, with some wiggle'),
('kvm-x86-reviews-first-in-first-out', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Submissions are typically reviewed and applied in FIFO order, with some wiggle');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-reviews-between-rc1-and-rc6', 'fact', 'governance', null,
    'Most review of KVM x86 happens between rc1 and rc6',
    'Most review of KVM x86 patches happens between the first and the sixth release candidate of a cycle; silence after that is normal, and polite requests for the status are welcome.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-reviews-between-rc1-and-rc6', 1, 'linux-7-3', 'Documentation/process/maintainer-kvm-x86.rst, section Timeline', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-reviews-between-rc1-and-rc6', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Note, the vast majority of review is done between rc1 and rc6, give or take.');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-soft-closes', 'fact', 'governance', null,
    'KVM x86 wants features by about rc5 and fixes by about rc6',
    'The KVM x86 tree has no official merge window, but what is meant for the next kernel release should arrive by about the fifth release candidate (rc5) of the current one if it is a new feature, and by about the sixth if it is a fix.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-soft-closes', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Lifecycle', 'supports', null, null),
('kvm-x86-soft-closes', 2, 'kernel-maintainer-kvm-x86', 'section Lifecycle', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-soft-closes', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'close around rc5 for new features, and a soft close around rc6 for fixes (for'),
('kvm-x86-soft-closes', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'close around rc5 for new features, and a soft close around rc6 for fixes (for');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-features-need-tests', 'fact', 'governance', null,
    'New KVM x86 features must come with tests',
    'A new feature of KVM x86 must come with test coverage; the one exception is a processor feature that KVM merely announces to guests and cannot prevent them from using.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-features-need-tests', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section New Features', 'supports', null, null),
('kvm-x86-features-need-tests', 2, 'kernel-maintainer-kvm-x86', 'section New Features', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-features-need-tests', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'With one exception, new features *must* come with test coverage.  KVM specific'),
('kvm-x86-features-need-tests', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'With one exception, new features *must* come with test coverage.  KVM specific');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-notifies-authors', 'fact', 'governance', null,
    'KVM x86 tells authors by mail when a patch is accepted',
    'Authors of KVM x86 patches learn by mail, in reply to their posting, when a patch is accepted; if an accepted patch is dropped later, they are told why and what to do next.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-notifies-authors', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Notifications', 'supports', null, null),
('kvm-x86-notifies-authors', 2, 'kernel-maintainer-kvm-x86', 'section Notifications', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-notifies-authors', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'When a patch/series is officially accepted, a notification email will be sent'),
('kvm-x86-notifies-authors', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'When a patch/series is officially accepted, a notification email will be sent');

insert into fact (id, kind, topic_id, date, title, statement) values
('multi-architecture-kvm-series-have-a-common-base', 'fact', 'governance', null,
    'KVM series for several architectures need a common base',
    'The KVM x86 rules ask that changes to common KVM code or to several architectures start from a stable point of KVM''s history that all share, and not from the development branch of KVM x86.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('multi-architecture-kvm-series-have-a-common-base', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Base Tree/Branch', 'supports', null, null),
('multi-architecture-kvm-series-have-a-common-base', 2, 'kernel-maintainer-kvm-x86', 'section Base Tree/Branch', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('multi-architecture-kvm-series-have-a-common-base', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Multi-'),
('multi-architecture-kvm-series-have-a-common-base', '6.12', 2, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'arch patch/series should instead be based on a common, stable point in KVM''s'),
('multi-architecture-kvm-series-have-a-common-base', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Multi-'),
('multi-architecture-kvm-series-have-a-common-base', '7.3', 2, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'arch patch/series should instead be based on a common, stable point in KVM''s');

insert into fact (id, kind, topic_id, date, title, statement) values
('suspected-escapes-are-reported-privately-first', 'fact', 'governance', null,
    'Suspected KVM escapes are reported in private first',
    'Not all KVM work begins in public: the KVM x86 rules ask anyone who suspects a bug that lets a guest attack the host or leaks data to follow the kernel''s protocol for security bugs. It starts with a private report, in Linux 7.3 to the maintainers concerned with a copy to the kernel''s security team; bugs found with the help of AI are excepted there.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('suspected-escapes-are-reported-privately-first', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Vulnerabilities', 'supports', null, null),
('suspected-escapes-are-reported-privately-first', 2, 'kernel-maintainer-kvm-x86', 'section Vulnerabilities', 'supports', null, null),
('suspected-escapes-are-reported-privately-first', 3, 'linux-6-12', 'Documentation/process/security-bugs.rst, section Contact', 'supports', null, null),
('suspected-escapes-are-reported-privately-first', 4, 'linux-7-3', 'Documentation/process/security-bugs.rst, What qualifies as a security bug; Identifying contacts', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('suspected-escapes-are-reported-privately-first', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Bugs that can be exploited by the guest to attack the host (kernel or'),
('suspected-escapes-are-reported-privately-first', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Bugs that can be exploited by the guest to attack the host (kernel or');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-checklist-asks-for-vendor-neutral-changes', 'fact', 'governance', null,
    'KVM''s review checklist asks for vendor-neutral changes',
    'KVM''s review checklist asks that changes be vendor neutral when possible: a change to common code is preferred to the same change made separately in the code for each vendor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-checklist-asks-for-vendor-neutral-changes', 1, 'linux-6-12', 'Documentation/virt/kvm/review-checklist.rst, item 8', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-checklist-asks-for-vendor-neutral-changes', '6.12', 1, 'text', 'Documentation/virt/kvm/review-checklist.rst', 'Changes should be vendor neutral when possible.  Changes to common code'),
('kvm-checklist-asks-for-vendor-neutral-changes', '7.3', 1, 'text', 'Documentation/virt/kvm/review-checklist.rst', 'Changes should be vendor neutral when possible.  Changes to common code');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-interface-changes-must-be-documented', 'fact', 'governance', null,
    'Changes to KVM''s user-space interface must be documented',
    'KVM''s review checklist requires a patch that adds to the user-space interface to document it in Documentation/virt/kvm/api.rst and to make it discoverable with KVM_CHECK_EXTENSION.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-interface-changes-must-be-documented', 1, 'linux-6-12', 'Documentation/virt/kvm/review-checklist.rst, item 3', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-interface-changes-must-be-documented', '6.12', 1, 'text', 'Documentation/virt/kvm/review-checklist.rst', 'the API must be documented in Documentation/virt/kvm/api.rst'),
('kvm-interface-changes-must-be-documented', '7.3', 1, 'text', 'Documentation/virt/kvm/review-checklist.rst', 'the API must be documented in Documentation/virt/kvm/api.rst');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-rules-filed-under-kvm-2026', 'fact', 'governance', '2026-05-18',
    'The KVM x86 rules were filed under KVM x86 in 2026',
    'On 18 May 2026 Krzysztof Kozlowski posted a patch that adds the contribution rules for KVM x86 to the files of the KVM x86 section of MAINTAINERS, so that its maintainers are sent changes to them; the section already pointed to the rules as its profile in Linux 6.12.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-rules-filed-under-kvm-2026', 1, 'mail-2026-05-18-profile', 'patch', 'supports', null, null),
('kvm-x86-rules-filed-under-kvm-2026', 2, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86), P: and F: lines', 'supports', null, null),
('kvm-x86-rules-filed-under-kvm-2026', 3, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86), P: line', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('kvm-x86-rules-filed-under-kvm-2026', 'krzysztof-kozlowski');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-rules-filed-under-kvm-2026', '6.1', 1, 'file-absent', 'Documentation/process/maintainer-kvm-x86.rst', null),
('kvm-x86-rules-filed-under-kvm-2026', '6.12', 1, 'text', 'MAINTAINERS', 'Documentation/process/maintainer-kvm-x86.rst'),
('kvm-x86-rules-filed-under-kvm-2026', '6.12', 2, 'file-exists', 'Documentation/process/maintainer-kvm-x86.rst', null),
('kvm-x86-rules-filed-under-kvm-2026', '7.3', 1, 'text', 'MAINTAINERS', 'Documentation/process/maintainer-kvm-x86.rst'),
('kvm-x86-rules-filed-under-kvm-2026', '7.3', 2, 'file-exists', 'Documentation/process/maintainer-kvm-x86.rst', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-rules-unchanged-to-7-3', 'fact', 'governance', null,
    'The KVM x86 rules are the same in Linux 6.12, 7.2 and 7.3',
    'The contribution rules for KVM x86 are word for word the same in Linux 6.12, 7.2 and 7.3; since 7.2 the file belongs to the KVM x86 section of MAINTAINERS.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-rules-unchanged-to-7-3', 1, 'linux-7-3', 'Documentation/process/maintainer-kvm-x86.rst; MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86), F: lines', 'supports', null, null),
('kvm-x86-rules-unchanged-to-7-3', 2, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst', 'supports', null, null),
('kvm-x86-rules-unchanged-to-7-3', 3, 'linux-7-2', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86), F: lines', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-fixes-bypassed-kvm-git', 'fact', 'governance', '2024-02-24',
    'LoongArch KVM fixes went past kvm.git in February 2024',
    'On 24 February 2024 Linus Torvalds pulled fixes for LoongArch, some of them for KVM, straight from Huacai Chen, which shows that not every KVM change passes through kvm.git.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-fixes-bypassed-kvm-git', 1, 'commit-c6a597fcc7ad', 'merge commit', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('loongarch-fixes-bypassed-kvm-git', 'huacai-chen'),
('loongarch-fixes-bypassed-kvm-git', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('patches-through-non-kvm-trees', 'fact', 'governance', null,
    'Some KVM x86 patches go through other trees',
    'Patches for KVM x86 may also be taken through a tree that is not KVM''s, most often the tip tree; according to the KVM x86 rules they then jump the queue to some extent.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('patches-through-non-kvm-trees', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Timeline', 'supports', null, null),
('patches-through-non-kvm-trees', 2, 'kernel-maintainer-kvm-x86', 'section Timeline', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('patches-through-non-kvm-trees', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Patches that will be taken through a non-KVM tree (most often through the tip'),
('patches-through-non-kvm-trees', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Patches that will be taken through a non-KVM tree (most often through the tip');

insert into fact (id, kind, topic_id, date, title, statement) values
('tab-has-influence-but-no-authority', 'fact', 'governance', '2026-01-06',
    'Dan Williams: the advisory board has no formal authority',
    'Dan Williams, a member of the Linux Foundation''s Technical Advisory Board, reminded listeners at a session in 2025 that the advisory board has influence and experience but no formal authority to do anything, LWN reported on 6 January 2026. The documentation of Linux 7.3 gives it one power all the same: it decides on bans for breaches of the code of conduct.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tab-has-influence-but-no-authority', 1, 'lwn-1051768', 'second paragraph', 'supports', null, null),
('tab-has-influence-but-no-authority', 2, 'linux-7-3', 'Documentation/process/code-of-conduct-interpretation.rst, Remedial measures if there is no public apology', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tab-has-influence-but-no-authority', 'linux-foundation'),
('tab-has-influence-but-no-authority', 'lwn');
insert into fact_person (fact_id, person_id) values
('tab-has-influence-but-no-authority', 'dan-williams'),
('tab-has-influence-but-no-authority', 'daroc-alden');

insert into fact (id, kind, topic_id, date, title, statement) values
('tab-takes-no-technical-decisions', 'fact', 'governance', '2019-03-29',
    'The Technical Advisory Board is not directly in charge of decisions',
    'Laura Abbott, then a member of the Linux Foundation''s Technical Advisory Board, wrote on 29 March 2019 that the board is not directly responsible for technical decisions. What is merged into the kernel, and so into KVM, is for maintainers and Linus Torvalds to decide.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tab-takes-no-technical-decisions', 1, 'labbott-2019-03-29', 'post', 'supports', null, null),
('tab-takes-no-technical-decisions', 2, 'kernel-process-development', 'section How patches get into the Kernel', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tab-takes-no-technical-decisions', 'linux-foundation');
insert into fact_person (fact_id, person_id) values
('tab-takes-no-technical-decisions', 'laura-abbott');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-linux-foundation-address-in-kvm-sections', 'fact', 'governance', null,
    'KVM''s MAINTAINERS sections show no linuxfoundation.org address',
    'KVM''s sections of MAINTAINERS name nobody with a linuxfoundation.org address, whether in Linux 6.12, in mid-2026 or in Linux 7.3. Several use kernel.org or linux.dev addresses, which show no employer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-linux-foundation-address-in-kvm-sections', 1, 'linux-6-12', 'MAINTAINERS, M: and R: lines of the eleven sections on KVM', 'supports', null, null),
('no-linux-foundation-address-in-kvm-sections', 2, 'maintainers-2026', 'M: and R: lines of the sections on KVM', 'supports', null, null),
('no-linux-foundation-address-in-kvm-sections', 3, 'linux-7-3', 'MAINTAINERS, M: and R: lines of the twelve sections on KVM', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-linux-foundation-address-in-kvm-sections', 'linux-foundation');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-foundation-signs-off-few-patches', 'fact', 'governance', '2026-02',
    'Linux Foundation staff signed off 3.4% of Linux 6.19',
    'Linux Foundation staff signed off 3.4% of the patches in Linux 6.19, according to LWN''s statistics of February 2026 for the whole kernel; KVM''s sections of MAINTAINERS show no linuxfoundation.org address.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-foundation-signs-off-few-patches', 1, 'lwn-6-19-statistics', 'table of sign-offs by employer', 'supports', null, null),
('linux-foundation-signs-off-few-patches', 2, 'maintainers-2026', 'M: and R: lines of the sections on KVM', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-foundation-signs-off-few-patches', 'linux-foundation');

insert into fact (id, kind, topic_id, date, title, statement) values
('linus-torvalds-is-a-linux-foundation-fellow', 'fact', 'governance', null,
    'Linus Torvalds is a Linux Foundation Fellow',
    'Linus Torvalds, who merges KVM''s pull requests, appears in the kernel''s documentation of Linux 6.12 and 7.3 as a Linux Foundation Fellow, as do Greg Kroah-Hartman and Thomas Gleixner.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linus-torvalds-is-a-linux-foundation-fellow', 1, 'linux-6-12', 'Documentation/process/embargoed-hardware-issues.rst, section Hardware security officers', 'supports', null, null),
('linus-torvalds-is-a-linux-foundation-fellow', 2, 'linux-7-3', 'Documentation/process/embargoed-hardware-issues.rst, section Hardware security officers', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linus-torvalds-is-a-linux-foundation-fellow', 'linux-foundation');
insert into fact_person (fact_id, person_id) values
('linus-torvalds-is-a-linux-foundation-fellow', 'greg-kroah-hartman'),
('linus-torvalds-is-a-linux-foundation-fellow', 'linus-torvalds'),
('linus-torvalds-is-a-linux-foundation-fellow', 'thomas-gleixner');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('linus-torvalds-is-a-linux-foundation-fellow', '6.12', 1, 'text', 'Documentation/process/embargoed-hardware-issues.rst', '- Linus Torvalds (Linux Foundation Fellow)'),
('linus-torvalds-is-a-linux-foundation-fellow', '7.3', 1, 'text', 'Documentation/process/embargoed-hardware-issues.rst', '- Linus Torvalds (Linux Foundation Fellow)');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-foundation-runs-kernel-org', 'fact', 'governance', null,
    'The Linux Foundation''s staff operate kernel.org',
    'The Linux Foundation provides infrastructure that KVM uses: according to the documentation of Linux 6.12 and 7.3 its IT staff operate kernel.org, where the tree kvm.git is kept.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-foundation-runs-kernel-org', 1, 'linux-6-12', 'Documentation/process/embargoed-hardware-issues.rst, section Operation of mailing-lists; MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('linux-foundation-runs-kernel-org', 2, 'linux-7-3', 'Documentation/process/embargoed-hardware-issues.rst, section Operation of mailing-lists; MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-foundation-runs-kernel-org', 'linux-foundation');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('linux-foundation-runs-kernel-org', '6.12', 1, 'text', 'Documentation/process/embargoed-hardware-issues.rst', 'personnel are also responsible for operating and managing the rest of'),
('linux-foundation-runs-kernel-org', '6.12', 2, 'text', 'MAINTAINERS', 'git git://git.kernel.org/pub/scm/virt/kvm/kvm.git'),
('linux-foundation-runs-kernel-org', '7.3', 1, 'text', 'Documentation/process/embargoed-hardware-issues.rst', 'personnel are also responsible for operating and managing the rest of'),
('linux-foundation-runs-kernel-org', '7.3', 2, 'text', 'MAINTAINERS', 'git git://git.kernel.org/pub/scm/virt/kvm/kvm.git');

insert into fact (id, kind, topic_id, date, title, statement) values
('tab-part-in-the-code-of-conduct', 'fact', 'governance', null,
    'The Technical Advisory Board has a part in conduct, not in KVM code',
    'The Linux Foundation''s Technical Advisory Board has a part in conduct, not in code: it appoints the volunteers of the kernel''s Code of Conduct Committee, whose rules apply to KVM''s developers too, and in Linux 6.12 it can overturn the committee''s decisions by a two-thirds vote; in Linux 7.3 the board itself approves, by a two-thirds vote, the measures of a ban, which can shut out somebody''s patches and pull requests for up to one development cycle.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tab-part-in-the-code-of-conduct', 1, 'linux-6-12', 'Documentation/process/code-of-conduct-interpretation.rst, sections Scope and Enforcement', 'supports', null, null),
('tab-part-in-the-code-of-conduct', 2, 'linux-7-3', 'Documentation/process/code-of-conduct-interpretation.rst, section Enforcement and Remedial measures', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tab-part-in-the-code-of-conduct', 'linux-foundation');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('tab-part-in-the-code-of-conduct', '6.12', 1, 'text', 'Documentation/process/code-of-conduct-interpretation.rst', 'by the TAB by a two-thirds vote.'),
('tab-part-in-the-code-of-conduct', '7.3', 1, 'text', 'Documentation/process/code-of-conduct-interpretation.rst', 'Once the TAB approves one or more of the measures outlined in the scope of the ban by two-thirds of the members voting for the measures');

insert into fact (id, kind, topic_id, date, title, statement) values
('tab-proposes-a-maturity-model', 'fact', 'governance', null,
    'The Technical Advisory Board proposes a maturity model to companies',
    'The Linux Foundation''s Technical Advisory Board proposes a maturity model to companies that work on the kernel, such as those behind KVM: with it they can judge how far they let their developers contribute.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tab-proposes-a-maturity-model', 1, 'linux-6-12', 'Documentation/process/contribution-maturity-model.rst, section Background', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tab-proposes-a-maturity-model', 'linux-foundation');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('tab-proposes-a-maturity-model', '6.12', 1, 'text', 'Documentation/process/contribution-maturity-model.rst', 'To that end, the Linux Foundation Technical Advisory Board (TAB)'),
('tab-proposes-a-maturity-model', '7.3', 1, 'text', 'Documentation/process/contribution-maturity-model.rst', 'To that end, the Linux Foundation Technical Advisory Board (TAB)');

insert into fact (id, kind, topic_id, date, title, statement) values
('spdx-is-managed-at-the-linux-foundation', 'fact', 'governance', null,
    'A workgroup at the Linux Foundation manages SPDX',
    'The SPDX licence identifiers in KVM''s files are managed by a workgroup at the Linux Foundation, as the kernel''s licensing rules mention.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('spdx-is-managed-at-the-linux-foundation', 1, 'linux-6-12', 'Documentation/process/license-rules.rst', 'supports', null, null),
('spdx-is-managed-at-the-linux-foundation', 2, 'kernel-license-rules', 'paragraph on SPDX identifiers', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('spdx-is-managed-at-the-linux-foundation', 'linux-foundation');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('spdx-is-managed-at-the-linux-foundation', '6.12', 1, 'text', 'Documentation/process/license-rules.rst', 'identifiers are managed by the SPDX Workgroup at the Linux Foundation and'),
('spdx-is-managed-at-the-linux-foundation', '7.3', 1, 'text', 'Documentation/process/license-rules.rst', 'identifiers are managed by the SPDX Workgroup at the Linux Foundation and');

insert into fact (id, kind, topic_id, date, title, statement) values
('ova-founded-may-2011', 'fact', 'governance', '2011-05',
    'Seven companies founded the Open Virtualization Alliance',
    'BMC Software, Eucalyptus Systems, HP, IBM, Intel, Red Hat and SUSE founded the Open Virtualization Alliance, a consortium to promote KVM, in May 2011.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ova-founded-may-2011', 1, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('ova-founded-may-2011', 2, 'osdn-2013-10-23', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ova-founded-may-2011', 'bmc-software'),
('ova-founded-may-2011', 'eucalyptus-systems'),
('ova-founded-may-2011', 'hp'),
('ova-founded-may-2011', 'ibm'),
('ova-founded-may-2011', 'intel'),
('ova-founded-may-2011', 'open-virtualization-alliance'),
('ova-founded-may-2011', 'red-hat'),
('ova-founded-may-2011', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('ova-joined-the-linux-foundation', 'fact', 'governance', '2013-10-21',
    'The Open Virtualization Alliance joined the Linux Foundation',
    'The Linux Foundation announced on 21 October 2013 that it would host the Open Virtualization Alliance, an organisation for education about KVM and advocacy for it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ova-joined-the-linux-foundation', 1, 'linuxfoundation-jp-2013-10-21', 'first paragraph', 'supports', null, null),
('ova-joined-the-linux-foundation', 2, 'lemondeinformatique-2013-10-22', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ova-joined-the-linux-foundation', 'linux-foundation'),
('ova-joined-the-linux-foundation', 'open-virtualization-alliance');

insert into fact (id, kind, topic_id, date, title, statement) values
('ova-chair-called-kvm-independent', 'fact', 'governance', '2013-10',
    'The Open Virtualization Alliance''s chair called KVM independent',
    'When the Open Virtualization Alliance joined the Linux Foundation in October 2013, its chair Chuck Dubuque of Red Hat said that the KVM project itself remained a distinct and independent community of developers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ova-chair-called-kvm-independent', 1, 'lemondeinformatique-2013-10-22', 'statement of Chuck Dubuque', 'supports', null, null),
('ova-chair-called-kvm-independent', 2, 'silicon-de-2013-10', 'statement of Chuck Dubuque', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ova-chair-called-kvm-independent', 'linux-foundation'),
('ova-chair-called-kvm-independent', 'open-virtualization-alliance'),
('ova-chair-called-kvm-independent', 'red-hat');
insert into fact_person (fact_id, person_id) values
('ova-chair-called-kvm-independent', 'chuck-dubuque');

insert into fact (id, kind, topic_id, date, title, statement) values
('ova-had-over-250-members', 'fact', 'governance', '2013-10',
    'The Open Virtualization Alliance had over 250 members in 2013',
    'The Open Virtualization Alliance, which marketed KVM, had more than 250 member companies in October 2013, among them IBM, Red Hat, Intel and NetApp.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ova-had-over-250-members', 1, 'lemondeinformatique-2013-10-22', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ova-had-over-250-members', 'ibm'),
('ova-had-over-250-members', 'intel'),
('ova-had-over-250-members', 'netapp'),
('ova-had-over-250-members', 'open-virtualization-alliance'),
('ova-had-over-250-members', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('ova-called-home-of-kvm', 'fact', 'governance', '2013-10',
    'A 2013 repost called the Open Virtualization Alliance KVM''s home',
    'In October 2013 the Linux Foundation''s web site reposted a short LWN item that called the Open Virtualization Alliance the home of the KVM project; the chair of the alliance said that KVM''s developers remained a community of their own.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ova-called-home-of-kvm', 1, 'linuxfoundation-2013-10-repost', 'repost', 'supports', null, null),
('ova-called-home-of-kvm', 2, 'lemondeinformatique-2013-10-22', 'statement of Chuck Dubuque', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ova-called-home-of-kvm', 'linux-foundation'),
('ova-called-home-of-kvm', 'lwn'),
('ova-called-home-of-kvm', 'open-virtualization-alliance');

insert into fact (id, kind, topic_id, date, title, statement) values
('ova-did-not-steer-upstream', 'fact', 'governance', null,
    'The Open Virtualization Alliance did not steer KVM',
    'The Open Virtualization Alliance did not influence the development of KVM itself, according to Wikipedia; it promoted the adoption of KVM and encouraged interoperability.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ova-did-not-steer-upstream', 1, 'wikipedia-kvm-2024', 'second paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ova-did-not-steer-upstream', 'open-virtualization-alliance');

insert into fact (id, kind, topic_id, date, title, statement) values
('ova-dissolved', 'fact', 'governance', '2016-12-01',
    'The Open Virtualization Alliance was dissolved in 2016',
    'The Open Virtualization Alliance, the consortium that promoted KVM, was dissolved on 1 December 2016, having achieved its purpose, according to Wikipedia.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ova-dissolved', 1, 'wikipedia-kvm-2024', 'paragraph on the dissolution', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ova-dissolved', 'open-virtualization-alliance');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-abi-is-kept-compatible', 'fact', 'governance', null,
    'KVM''s binary interface has been stable since Linux 2.6.22',
    'KVM''s developers are bound by a promise to the programs that use KVM: since Linux 2.6.22 its binary interface is declared stable, and changes that would break such programs are not allowed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-abi-is-kept-compatible', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 3, Extensions', 'supports', null, null),
('kvm-abi-is-kept-compatible', 2, 'linux-7-3', 'Documentation/virt/kvm/api.rst, section 3, Extensions', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-abi-is-kept-compatible', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', 'As of Linux 2.6.22, the KVM ABI has been stabilized: no backward'),
('kvm-abi-is-kept-compatible', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', 'As of Linux 2.6.22, the KVM ABI has been stabilized: no backward');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-fixes-need-a-reproducer', 'fact', 'governance', null,
    'Fixes for KVM x86 need a reproducer',
    'A bug fix for KVM x86 must be accompanied by a reproducer of the bug, except where the bug is obvious and was found by reading the code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-fixes-need-a-reproducer', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Bug Fixes', 'supports', null, null),
('kvm-x86-fixes-need-a-reproducer', 2, 'kernel-maintainer-kvm-x86', 'section Bug Fixes', 'supports', null, null),
('kvm-x86-fixes-need-a-reproducer', 3, 'linux-7-3', 'Documentation/process/maintainer-kvm-x86.rst, section Bug Fixes', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-fixes-need-a-reproducer', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Except for "obvious" found-by-inspection bugs, fixes must be accompanied by a'),
('kvm-x86-fixes-need-a-reproducer', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'Except for "obvious" found-by-inspection bugs, fixes must be accompanied by a');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-x86-opts-out-of-automatic-backports', 'fact', 'governance', null,
    'KVM x86 opts out of automatic backports',
    'KVM x86 opts out of the automatic backporting of fixes to stable kernels: patches chosen automatically need the explicit approval of a maintainer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-x86-opts-out-of-automatic-backports', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, section Fixes', 'supports', null, null),
('kvm-x86-opts-out-of-automatic-backports', 2, 'kernel-maintainer-kvm-x86', 'section Fixes', 'supports', null, null),
('kvm-x86-opts-out-of-automatic-backports', 3, 'linux-7-3', 'Documentation/process/maintainer-kvm-x86.rst, section Fixes', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-x86-opts-out-of-automatic-backports', '6.12', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'KVM x86 opts out of backporting Fixes: by default.  Some auto-selected patches'),
('kvm-x86-opts-out-of-automatic-backports', '7.3', 1, 'text', 'Documentation/process/maintainer-kvm-x86.rst', 'KVM x86 opts out of backporting Fixes: by default.  Some auto-selected patches');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-web-site-has-no-stale-flag', 'fact', 'governance', null,
    'MAINTAINERS still names linux-kvm.org as KVM''s web page',
    'The generic KVM section of MAINTAINERS gives http://www.linux-kvm.org as web page in Linux 6.12, in mid-2026 and in Linux 7.3, without the remark, proposed in May 2023, that the site is out of date.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-web-site-has-no-stale-flag', 1, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM), W: line', 'supports', null, null),
('kvm-web-site-has-no-stale-flag', 2, 'maintainers-2026', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM), W: line', 'supports', null, null),
('kvm-web-site-has-no-stale-flag', 3, 'mail-2023-05-25-website', 'patch', 'supports', null, null),
('kvm-web-site-has-no-stale-flag', 4, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM), W: line', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-web-site-has-no-stale-flag', '6.12', 1, 'text', 'MAINTAINERS', 'http://www.linux-kvm.org'),
('kvm-web-site-has-no-stale-flag', '7.3', 1, 'text', 'MAINTAINERS', 'http://www.linux-kvm.org');

insert into fact (id, kind, topic_id, date, title, statement) values
('tab-members-outside-the-kvm-sections', 'fact', 'governance', '2026-01-06',
    'Advisory board members named by LWN are not KVM maintainers',
    'None of the ten members of the Linux Foundation''s Technical Advisory Board whom LWN names for a session of 2025, among them Jonathan Corbet, Greg Kroah-Hartman and Shuah Khan, is listed as maintainer or reviewer in the KVM sections of MAINTAINERS of mid-2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tab-members-outside-the-kvm-sections', 1, 'maintainers-2026', 'KVM entries, maintainer and reviewer lines', 'supports', null, null),
('tab-members-outside-the-kvm-sections', 2, 'lwn-1051768', 'third paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tab-members-outside-the-kvm-sections', 'linux-foundation'),
('tab-members-outside-the-kvm-sections', 'lwn');
insert into fact_person (fact_id, person_id) values
('tab-members-outside-the-kvm-sections', 'jonathan-corbet'),
('tab-members-outside-the-kvm-sections', 'greg-kroah-hartman'),
('tab-members-outside-the-kvm-sections', 'shuah-khan');

insert into fact (id, kind, topic_id, date, title, statement) values
('zemlin-on-kvm-and-xen', 'fact', 'governance', '2013-10',
    'Jim Zemlin on hosting both KVM''s alliance and Xen',
    'Asked about having both KVM''s Open Virtualization Alliance and the Xen Project under its roof, the Linux Foundation''s executive director Jim Zemlin said in October 2013 that competition furthers collaboration and that everybody gains by it, OSDN Magazine reported.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('zemlin-on-kvm-and-xen', 1, 'osdn-2013-10-23', 'statement of Jim Zemlin', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('zemlin-on-kvm-and-xen', 'linux-foundation'),
('zemlin-on-kvm-and-xen', 'open-virtualization-alliance'),
('zemlin-on-kvm-and-xen', 'xen-project');
insert into fact_person (fact_id, person_id) values
('zemlin-on-kvm-and-xen', 'jim-zemlin');

insert into fact (id, kind, topic_id, date, title, statement) values
('cra-puts-hypervisors-in-class-two', 'fact', 'governance', null,
    'The EU Cyber Resilience Act puts hypervisors in class II',
    'The EU''s Cyber Resilience Act, Regulation (EU) 2024/2847, counts hypervisors among important products of class II, and a European standard for them exists as a draft. The duties fall on the manufacturer, so for KVM on the company that sells a product with it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cra-puts-hypervisors-in-class-two', 1, 'nsai-cra-hypervisors-draft', 'scope of the draft', 'supports', null, null),
('cra-puts-hypervisors-in-class-two', 2, 'eu-regulation-2024-2847', 'Annex III', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('cra-dates', 'fact', 'governance', null,
    'The Cyber Resilience Act applies in full from December 2027',
    'The Cyber Resilience Act, which concerns products that contain KVM, was published on 20 November 2024; its reporting duties apply from 11 September 2026 and the whole of it from 11 December 2027.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cra-dates', 1, 'eu-regulation-2024-2847', 'Article 71', 'supports', null, null),
('cra-dates', 2, 'springlex-cra-article-24', 'date of publication', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('cra-steward-of-kvm-unknown', 'fact', 'governance', null,
    'An open-source steward of KVM under EU law was not found',
    'The Cyber Resilience Act gives light duties to open-source software stewards, legal persons that support a project without being its manufacturer: above all a documented security policy and cooperation with authorities. No body was found that acts as steward of KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cra-steward-of-kvm-unknown', 1, 'springlex-cra-article-24', 'Article 24', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('common-criteria-certificates-with-kvm', 'fact', 'governance', '2012',
    'RHEL with KVM got Common Criteria certificates in 2012',
    'Certificates are given to products that contain KVM, not to KVM itself: in 2012 the German BSI certified Red Hat Enterprise Linux 5.6 with KVM and 6.2 with KVM for x86 at Common Criteria level EAL 4 augmented by ALC_FLR.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('common-criteria-certificates-with-kvm', 1, 'bsi-dsz-cc-0724-2012', 'title and assurance level', 'supports', null, null),
('common-criteria-certificates-with-kvm', 2, 'bsi-dsz-cc-0754-2012', 'title and assurance level', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('common-criteria-certificates-with-kvm', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('sles-15-sp4-certified-in-2026', 'fact', 'governance', '2026-01-27',
    'SLES 15 SP4 was certified for server virtualisation in 2026',
    'SUSE Linux Enterprise Server 15 SP4 has a certificate of the German BSI, BSI-DSZ-CC-1231-2026, valid from 27 January 2026 to 27 January 2031, whose entry in sec-certs lists server virtualisation and the Protection Profile for Virtualization among its keywords. As version 15 supports both KVM and Xen, the keywords do not tell which hypervisor was evaluated.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sles-15-sp4-certified-in-2026', 1, 'sec-certs-sles-15-sp4', 'certificate data and keywords', 'supports', null, null),
('sles-15-sp4-certified-in-2026', 2, 'suse-virt-support', 'supported hypervisors of SUSE Linux Enterprise Server 15', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('sles-15-sp4-certified-in-2026', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('published-code-and-export-rules', 'fact', 'governance', null,
    'Published open-source code is not subject to the US EAR',
    'Open-source code that is published, as KVM''s is, is not subject to the US Export Administration Regulations (EAR), according to a guide of the Linux Foundation of 2020, updated in 2021. Since a change of the rules in 2021, publicly available encryption software needs a notice by e-mail only if its cryptography is non-standard.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('published-code-and-export-rules', 1, 'linuxfoundation-export-controls', 'introduction and section on encryption', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('published-code-and-export-rules', 'linux-foundation');

insert into fact (id, kind, topic_id, date, title, statement) values
('article-deciding-has-two-sides', 'assessment', 'governance', null,
    'SoftHandTech''s article sees two sides in how KVM''s developers decide',
    'The article by SoftHandTech on KVM''s ownership finds that the way in which KVM''s developers reach decisions helps in some respects and hinders in others.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-deciding-has-two-sides', 1, 'ownership-article', 'implications/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-consensus-keeps-kvm-true', 'assessment', 'governance', null,
    'SoftHandTech''s article credits consensus with keeping KVM open',
    'The article by SoftHandTech on KVM''s ownership believes that deciding by consensus keeps KVM faithful to open-source principles and useful to its whole community.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-consensus-keeps-kvm-true', 1, 'ownership-article', 'implications/p1/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-kvm-may-decide-slowly', 'assessment', 'governance', null,
    'SoftHandTech''s article suspects that KVM decides slowly',
    'The article by SoftHandTech on KVM''s ownership suspects that KVM sometimes takes longer to decide than projects run from one centre.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-kvm-may-decide-slowly', 1, 'ownership-article', 'implications/p1/s5', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-governance-made-kvm-succeed', 'assessment', 'governance', null,
    'SoftHandTech''s article credits KVM''s governance with its success',
    'The article by SoftHandTech on KVM''s ownership credits KVM''s style of governance and development with its success and expects that style to go on shaping KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-governance-made-kvm-succeed', 1, 'ownership-article', 'conclusion/p4/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-no-controller-less-lock-in', 'assessment', 'governance', null,
    'SoftHandTech''s article expects less lock-in as nobody controls KVM',
    'The article by SoftHandTech on KVM''s ownership reasons that users of KVM are less easily tied to one vendor because nobody alone controls KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-no-controller-less-lock-in', 1, 'ownership-article', 'faq-5/p1/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-community-steers-kvm', 'assessment', 'governance', null,
    'SoftHandTech''s article sees the community steering KVM',
    'The article by SoftHandTech on KVM''s ownership believes that governance by the community strongly affects the course that KVM takes.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-community-steers-kvm', 1, 'ownership-article', 'faq-5/p2/s1', 'supports', null, null);

-- What the article says about the licence of KVM, and what is so.

insert into fact (id, statement, kind, topic_id, date) values
('kvm-is-open-source', 'KVM is open-source software: its core file virt/kvm/kvm_main.c in Linux 6.12 is marked GPL-2.0-only, and the kernel that contains KVM is licensed under version 2 of the GPL.', 'fact', 'licence', null),
('kvm-licence-is-gpl-version-2-only', 'The licence of KVM is that of the Linux kernel as a whole: version 2, and no later version, of the GNU General Public License, with an exception for programs that use the kernel through system calls.', 'fact', 'licence', null),
('gpl-lets-anybody-change-and-pass-on-kvm', 'Version 2 of the GPL lets anybody copy, change and pass on KVM''s source code, provided that the changed work is passed on under the same licence and that binaries come with their source or an offer of it.', 'fact', 'licence', null),
('relicensing-kvm-is-out-of-reach', 'KVM stays under the GPL for practical reasons too: the kernel asks for no copyright assignment, has thousands of owners, and its documentation regards any attempt to change the licence as all but certain to fail.', 'fact', 'licence', null),
('kvm-must-be-licensed-at-no-charge', 'KVM remains free of licence fees because the GPL requires whoever distributes KVM or a work derived from it to license the whole to everybody at no charge; a fee may be asked for making a copy and for a warranty.', 'fact', 'licence', null);

insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-is-open-source', 1, 'linux-6-12', 'virt/kvm/kvm_main.c, first line', 'supports', null, null),
('kvm-is-open-source', 2, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('kvm-is-open-source', 3, 'file-eventfd', 'first line, SPDX identifier', 'supports', null, null),
('kvm-is-open-source', 4, 'file-binary-stats', 'first line, SPDX identifier', 'supports', null, null),
('kvm-is-open-source', 5, 'ownership-article', 'governance/p1/s1', 'supports', null, null),
('kvm-licence-is-gpl-version-2-only', 1, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('kvm-licence-is-gpl-version-2-only', 2, 'linux-6-12', 'COPYING; Documentation/process/license-rules.rst, first paragraph', 'supports', null, null),
('kvm-licence-is-gpl-version-2-only', 3, 'ownership-article', 'governance/p1/s2', 'imprecise', 'Gives the GNU GPL as the licence of KVM without naming a version.', 'The version matters: the kernel as a whole is under version 2 only, so version 3 does not apply to it; single files may carry a compatible licence.'),
('gpl-lets-anybody-change-and-pass-on-kvm', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, sections 1 to 3', 'supports', null, null),
('gpl-lets-anybody-change-and-pass-on-kvm', 2, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('gpl-lets-anybody-change-and-pass-on-kvm', 3, 'ownership-article', 'governance/p1/s2', 'supports', null, null),
('gpl-lets-anybody-change-and-pass-on-kvm', 4, 'ownership-article', 'conclusion/p3/bullet1', 'supports', null, null),
('relicensing-kvm-is-out-of-reach', 1, 'kernel-process-intro', 'section Licensing, second and third paragraphs', 'supports', null, null),
('relicensing-kvm-is-out-of-reach', 2, 'linux-6-12', 'Documentation/process/1.Intro.rst, section Licensing', 'supports', null, null),
('relicensing-kvm-is-out-of-reach', 3, 'ownership-article', 'governance/p1/s2', 'supports', null, null),
('kvm-must-be-licensed-at-no-charge', 1, 'linux-6-12', 'LICENSES/preferred/GPL-2.0, sections 1 and 2(b)', 'supports', null, null),
('kvm-must-be-licensed-at-no-charge', 2, 'kernel-license-rules', 'first paragraph', 'supports', null, null),
('kvm-must-be-licensed-at-no-charge', 3, 'ownership-article', 'ownership/p1/s4', 'supports', null, null);

-- Whom the shortlogs of pull requests and other sources name, who owns Red Hat, and whether KVM is still developed.

insert into source (id, title, publisher, kind, rank, url, published) values
('mail-2021-01-11-xen', '[PATCH v5 00/16] KVM: Add minimal support for Xen HVM guests (David Woodhouse)', 'KVM mailing list', 'mailing-list', 'primary', 'https://lore.kernel.org/all/20210111195725.4601-1-dwmw2%40infradead.org/', '2021-01-11'),
('mail-2025-08-20-loongarch', '[PATCH v2] LoongArch: KVM: Use kvm_get_vcpu_by_id() instead of kvm_get_vcpu() (Song Gao)', 'Linux kernel mailing list', 'mailing-list', 'primary', 'https://lore.kernel.org/all/20250820032229.913361-1-gaosong%40loongson.cn/', '2025-08-20'),
('linode-community-4650', 'caker quoted in article on KVM (question in the Linode community that quotes a press article)', 'Linode', 'website', 'secondary', 'https://www.linode.com/community/questions/4650/caker-quoted-in-article-on-kvm', null);

insert into fact (id, statement, kind, topic_id, date) values
('shortlog-of-pull-6-11', 'The shortlog of the KVM pull request for Linux 6.11 of 19 July 2024 counts changes by person, among others 42 by Sean Christopherson, 15 by Michael Roth, seven by David Matlack and two each by Tom Lendacky and Yan Zhao.', 'fact', 'contributors', '2024-07-19'),
('shortlog-of-pull-6-8', 'The shortlog of the KVM pull request for Linux 6.8 of 10 January 2024 counts changes by person, among others 19 by Andrew Jones for RISC-V, nine by Binbin Wu for x86 and eight by Chao Peng, a basic selftest of guest_memfd among them.', 'fact', 'contributors', '2024-01-10'),
('shortlog-of-pull-6-7', 'In the shortlog of the KVM pull request for Linux 6.7 of 2 November 2023 several people appear with a single change, such as Dongli Zhang and Kyle Meyer, whose change allows up to 4096 virtual processors.', 'fact', 'contributors', '2023-11-02'),
('xen-support-by-martins-and-woodhouse', 'Support in KVM for Xen guests goes back to patches that Joao Martins posted from an Oracle address in 2019: David Woodhouse built on them the series whose fifth version he posted on 11 January 2021, with nine of its 16 patches by Joao Martins.', 'fact', 'contributors', '2021-01-11'),
('loongarch-patch-sent-to-maintainers', 'Song Gao sent a patch for KVM on LoongArch from a Loongson address on 20 August 2025, addressed among others to Bibo Mao, Tianrui Zhao and Huacai Chen, the three maintainers of that port.', 'fact', 'contributors', '2025-08-20'),
('tab-members-outside-the-kvm-sections', 'None of the ten members of the Linux Foundation''s Technical Advisory Board whom LWN names for a session of 2025, among them Jonathan Corbet, Greg Kroah-Hartman and Shuah Khan, is listed as maintainer or reviewer in the KVM sections of MAINTAINERS of mid-2026.', 'fact', 'governance', '2026-01-06'),
('zemlin-on-kvm-and-xen', 'Jim Zemlin, executive director of the Linux Foundation, said in October 2013 of its having both KVM''s Open Virtualization Alliance and the Xen Project under its roof that competition furthers collaboration and that everybody gains by it, OSDN Magazine reported.', 'fact', 'governance', '2013-10'),
('aker-found-kvm-premature', 'According to Christopher Aker, founder and chief executive of Linode, in an undated press article that a post in the Linode community quotes, it was premature to bet on KVM; his company had moved from User Mode Linux to Xen already and would let others go first this time.', 'assessment', 'adoption', null);

insert into citation (fact_id, position, source_id, locator, stance) values
('shortlog-of-pull-6-11', 1, 'pull-6-11', 'shortlog', 'supports'),
('shortlog-of-pull-6-8', 1, 'pull-6-8', 'shortlog', 'supports'),
('shortlog-of-pull-6-7', 1, 'pull-6-7', 'shortlog', 'supports'),
('xen-support-by-martins-and-woodhouse', 1, 'mail-2021-01-11-xen', 'second paragraph and shortlog', 'supports'),
('loongarch-patch-sent-to-maintainers', 1, 'mail-2025-08-20-loongarch', 'headers', 'supports'),
('loongarch-patch-sent-to-maintainers', 2, 'maintainers-2025', 'section on KVM for LoongArch', 'supports'),
('tab-members-outside-the-kvm-sections', 1, 'maintainers-2026', 'KVM entries, maintainer and reviewer lines', 'supports'),
('tab-members-outside-the-kvm-sections', 2, 'lwn-1051768', 'third paragraph', 'supports'),
('zemlin-on-kvm-and-xen', 1, 'osdn-2013-10-23', 'statement of Jim Zemlin', 'supports'),
('aker-found-kvm-premature', 1, 'linode-community-4650', 'quoted article', 'supports');

insert into fact_organisation (fact_id, organisation_id) values
('xen-support-by-martins-and-woodhouse', 'oracle'),
('xen-support-by-martins-and-woodhouse', 'xen-project'),
('loongarch-patch-sent-to-maintainers', 'loongson'),
('tab-members-outside-the-kvm-sections', 'linux-foundation'),
('tab-members-outside-the-kvm-sections', 'lwn'),
('zemlin-on-kvm-and-xen', 'linux-foundation'),
('zemlin-on-kvm-and-xen', 'open-virtualization-alliance'),
('zemlin-on-kvm-and-xen', 'xen-project'),
('aker-found-kvm-premature', 'linode'),
('aker-found-kvm-premature', 'xen-project');

insert into fact_person (fact_id, person_id) values
('shortlog-of-pull-6-11', 'sean-christopherson'),
('shortlog-of-pull-6-11', 'michael-roth'),
('shortlog-of-pull-6-11', 'david-matlack'),
('shortlog-of-pull-6-11', 'tom-lendacky'),
('shortlog-of-pull-6-11', 'yan-zhao'),
('shortlog-of-pull-6-8', 'andrew-jones'),
('shortlog-of-pull-6-8', 'binbin-wu'),
('shortlog-of-pull-6-8', 'chao-peng'),
('shortlog-of-pull-6-7', 'dongli-zhang'),
('xen-support-by-martins-and-woodhouse', 'joao-martins'),
('xen-support-by-martins-and-woodhouse', 'david-woodhouse'),
('loongarch-patch-sent-to-maintainers', 'song-gao'),
('loongarch-patch-sent-to-maintainers', 'bibo-mao'),
('loongarch-patch-sent-to-maintainers', 'tianrui-zhao'),
('loongarch-patch-sent-to-maintainers', 'huacai-chen'),
('tab-members-outside-the-kvm-sections', 'jonathan-corbet'),
('tab-members-outside-the-kvm-sections', 'greg-kroah-hartman'),
('tab-members-outside-the-kvm-sections', 'shuah-khan'),
('zemlin-on-kvm-and-xen', 'jim-zemlin'),
('aker-found-kvm-premature', 'christopher-aker');

insert into fact_phrasing (fact_id, position, phrasing) values
('shortlog-of-pull-6-11', 1, 'How many patches did Sean Christopherson have in the KVM pull for 6.11?'),
('shortlog-of-pull-6-11', 2, 'What did Michael Roth do for KVM?'),
('shortlog-of-pull-6-11', 3, 'Tom Lendacky KVM patches'),
('shortlog-of-pull-6-11', 4, 'Who wrote the KVM changes of summer 2024?'),
('shortlog-of-pull-6-11', 5, 'Does David Matlack work on KVM?'),
('shortlog-of-pull-6-11', 6, 'yan zhao kvm contributions'),
('shortlog-of-pull-6-8', 1, 'Who wrote the KVM changes for Linux 6.8?'),
('shortlog-of-pull-6-8', 2, 'Andrew Jones RISC-V KVM patches'),
('shortlog-of-pull-6-8', 3, 'What did Chao Peng contribute to KVM?'),
('shortlog-of-pull-6-8', 4, 'Who wrote the basic test for guest_memfd?'),
('shortlog-of-pull-6-8', 5, 'binbin wu kvm'),
('shortlog-of-pull-6-8', 6, 'How many changes did the RISC-V people have in the pull of January 2024?'),
('shortlog-of-pull-6-7', 1, 'Are there people who contribute just one patch to KVM?'),
('shortlog-of-pull-6-7', 2, 'Who wrote the patch for 4096 vCPUs?'),
('shortlog-of-pull-6-7', 3, 'Kyle Meyer KVM'),
('shortlog-of-pull-6-7', 4, 'Dongli Zhang KVM patch'),
('shortlog-of-pull-6-7', 5, 'occasional contributors to KVM in the 6.7 pull'),
('xen-support-by-martins-and-woodhouse', 1, 'Who wrote the support for Xen guests in KVM?'),
('xen-support-by-martins-and-woodhouse', 2, 'Joao Martins KVM Xen'),
('xen-support-by-martins-and-woodhouse', 3, 'Where does KVM''s Xen emulation come from?'),
('xen-support-by-martins-and-woodhouse', 4, 'When was Xen HVM guest support for KVM posted?'),
('xen-support-by-martins-and-woodhouse', 5, 'Did Oracle start the Xen emulation in KVM?'),
('xen-support-by-martins-and-woodhouse', 6, 'david woodhouse xen series 2021'),
('loongarch-patch-sent-to-maintainers', 1, 'Song Gao KVM LoongArch'),
('loongarch-patch-sent-to-maintainers', 2, 'Who besides the maintainers sends patches for KVM on LoongArch?'),
('loongarch-patch-sent-to-maintainers', 3, 'To whom was a LoongArch KVM patch sent in August 2025?'),
('loongarch-patch-sent-to-maintainers', 4, 'Does Loongson staff still patch its KVM port?'),
('loongarch-patch-sent-to-maintainers', 5, 'example of a patch mailed to the maintainers of a KVM port'),
('tab-members-outside-the-kvm-sections', 1, 'Is anybody of the Technical Advisory Board a KVM maintainer?'),
('tab-members-outside-the-kvm-sections', 2, 'Who sat on the Linux Foundation''s TAB in 2025?'),
('tab-members-outside-the-kvm-sections', 3, 'Shuah Khan and KVM'),
('tab-members-outside-the-kvm-sections', 4, 'Do TAB members review KVM patches?'),
('tab-members-outside-the-kvm-sections', 5, 'overlap of the advisory board and the people in charge of KVM'),
('zemlin-on-kvm-and-xen', 1, 'What did Jim Zemlin say about KVM and Xen?'),
('zemlin-on-kvm-and-xen', 2, 'Why did the Linux Foundation host both KVM and Xen groups?'),
('zemlin-on-kvm-and-xen', 3, 'Zemlin 2013 competition KVM Xen'),
('zemlin-on-kvm-and-xen', 4, 'Did the head of the Linux Foundation see a conflict between Xen and KVM?'),
('zemlin-on-kvm-and-xen', 5, 'executive director Linux Foundation OVA statement'),
('aker-found-kvm-premature', 1, 'What did Linode''s founder think of KVM at first?'),
('aker-found-kvm-premature', 2, 'Christopher Aker on KVM'),
('aker-found-kvm-premature', 3, 'caker kvm premature'),
('aker-found-kvm-premature', 4, 'Who at Linode held KVM to be too early a bet?'),
('aker-found-kvm-premature', 5, 'What did Linode use before Xen?');

insert into faq (id, question, answer, topic_id) values
('who-owns-red-hat', 'Who owns Red Hat?',
'IBM: it completed its purchase of Red Hat on 9 July 2019, for about 34 billion US dollars. Red Hat had itself bought Qumranet, the start-up behind KVM, in 2008, when KVM had been part of the mainline kernel for 19 months. Yet neither IBM nor Red Hat owns KVM, because no single organisation does. Copyright notices in KVM files of Linux 6.12 name IBM 72 times, more often than anybody else, and Red Hat 35 times; of the 15 maintainers in the KVM sections of MAINTAINERS of that release three have addresses at IBM and two at Red Hat.', 'ownership'),
('is-kvm-still-developed', 'Is KVM still being developed?',
'Yes, as of 2026: the changes for Linux 7.0, sent and merged on 13 February 2026, brought mediated access of guests to performance counters, fixes for protected guests on arm64 and reworked guest memory management on s390. Linux 7.1 of 14 June 2026 was the release for which protected guests on arm64 were merged, and the pull that Linus Torvalds merged on 25 August 2026 contains many fixes. Sean Christopherson, maintainer of KVM for x86, wrote 113 changesets of Linux 7.1, by the count of LWN. In mid-2026 Paolo Bonzini, listed with a Red Hat address, is the only maintainer in the generic KVM section of MAINTAINERS. Not every part is looked after alike: in Linux 6.12 KVM for PowerPC is marked Maintained for Book3S 64-bit HV, but Orphan for Book3E and 32-bit.', 'outlook');

insert into faq_fact (faq_id, position, fact_id) values
('who-owns-red-hat', 1, 'ibm-bought-red-hat'),
('who-owns-red-hat', 2, 'red-hat-bought-qumranet'),
('who-owns-red-hat', 3, 'merge-came-before-the-purchase'),
('who-owns-red-hat', 4, 'no-single-organisation-owns-kvm'),
('who-owns-red-hat', 5, 'ibm-notices-in-kvm-6-12'),
('who-owns-red-hat', 6, 'red-hat-notices-in-kvm-6-12'),
('who-owns-red-hat', 7, 'eight-of-fifteen-kvm-maintainers-at-four-vendors'),
('is-kvm-still-developed', 1, 'work-on-speed-security-features-continues'),
('is-kvm-still-developed', 2, 'pull-request-7-0'),
('is-kvm-still-developed', 3, 'linux-7-1-released'),
('is-kvm-still-developed', 4, 'fixes-in-pull-of-2026-08-25'),
('is-kvm-still-developed', 5, 'christopherson-in-linux-7-1'),
('is-kvm-still-developed', 6, 'bonzini-generic-maintainer-6-12'),
('is-kvm-still-developed', 7, 'powerpc-kvm-has-three-statuses');

-- Served so far with the question on the future.
update faq_phrasing set phrasing = 'kvm development direction' where faq_id = 'future-of-kvm' and phrasing = 'is kvm still being developed';
update searched_phrasing set phrasing = 'kvm development direction' where entry_key = 'faqs/future-of-kvm' and phrasing = 'is kvm still being developed';

insert into faq_phrasing (faq_id, position, phrasing) values
('who-owns-red-hat', 1, 'red hat owner'),
('who-owns-red-hat', 2, 'red hat parent company'),
('who-owns-red-hat', 3, 'is red hat owned by ibm'),
('who-owns-red-hat', 4, 'when did ibm buy red hat'),
('who-owns-red-hat', 5, 'what did ibm pay for red hat'),
('who-owns-red-hat', 6, 'ibm red hat acquisition'),
('is-kvm-still-developed', 1, 'is kvm still being developed'),
('is-kvm-still-developed', 2, 'is kvm still maintained'),
('is-kvm-still-developed', 3, 'is kvm dead'),
('is-kvm-still-developed', 4, 'is kvm abandoned'),
('is-kvm-still-developed', 5, 'kvm development status'),
('is-kvm-still-developed', 6, 'is kvm actively developed');

insert into faq_searched_phrasing (faq_id, position, phrasing) values
('who-owns-red-hat', 1, 'Which company does Red Hat belong to?'),
('who-owns-red-hat', 2, 'Is Red Hat part of IBM?'),
('who-owns-red-hat', 3, 'Has Red Hat been sold?'),
('who-owns-red-hat', 4, 'Who is behind Red Hat nowadays?'),
('who-owns-red-hat', 5, 'Is Red Hat still an independent company?'),
('who-owns-red-hat', 6, 'What was the price of Red Hat in 2019?'),
('who-owns-red-hat', 7, 'Which firm swallowed the company that had swallowed Qumranet?'),
('who-owns-red-hat', 8, 'red hat belongs to whom'),
('is-kvm-still-developed', 1, 'Does anybody still work on KVM?'),
('is-kvm-still-developed', 2, 'Is there still active work on KVM in 2026?'),
('is-kvm-still-developed', 3, 'Has development of KVM stopped?'),
('is-kvm-still-developed', 4, 'Is KVM a living project?'),
('is-kvm-still-developed', 5, 'Does KVM still get new features and fixes?'),
('is-kvm-still-developed', 6, 'Is KVM outdated or kept up?'),
('is-kvm-still-developed', 7, 'How alive is the KVM project today?'),
('is-kvm-still-developed', 8, 'When was the latest change to KVM?');

insert into searched_phrasing (entry_key, position, phrasing)
select entry_key, position, phrasing from entry_phrasing e
where not exists (select 1 from searched_phrasing s where s.entry_key = e.entry_key and s.position = e.position);

-- Facts on Origin and history: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('announced-on-lkml-2006-10-19', 'fact', 'history', '2006-10-19',
    'Announced on the kernel mailing list on 19 October 2006',
    'Avi Kivity announced KVM on the Linux kernel mailing list on 19 October 2006, as a series of seven patches under the title KVM: Kernel-based Virtual Machine.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('announced-on-lkml-2006-10-19', 1, 'lkml-2006-10-19-announcement', 'headers and subject', 'supports', null, null),
('announced-on-lkml-2006-10-19', 2, 'ownership-article', 'faq-1/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('announced-on-lkml-2006-10-19', 'qumranet');
insert into fact_person (fact_id, person_id) values
('announced-on-lkml-2006-10-19', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('code-public-before-2007', 'fact', 'history', '2006-10-19',
    'KVM''s code was public before 2007',
    'KVM was public before 2007: its code was posted on 19 October 2006. What dates from February 2007 is Linux 2.6.20, the first mainline kernel release that contained KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('code-public-before-2007', 1, 'lkml-2006-10-19-announcement', 'headers and body', 'supports', null, null),
('code-public-before-2007', 2, 'practical-tech-2007-02-05', 'article body', 'supports', null, null),
('code-public-before-2007', 3, 'serverwatch-2007-02', 'article body', 'supports', null, null),
('code-public-before-2007', 4, 'ownership-article', 'history/p1/s1', 'imprecise', 'KVM was first released in 2007.', 'The code was public in October 2006; only the first mainline kernel release with KVM dates from February 2007. The first answer of the article itself gives 2006 for the announcement.');
insert into fact_organisation (fact_id, organisation_id) values
('code-public-before-2007', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('merged-in-linux-2-6-20', 'fact', 'history', '2007-02-04',
    'Merged in Linux 2.6.20',
    'KVM entered the mainline Linux kernel with version 2.6.20, which Linus Torvalds released on 4 February 2007 (US time).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('merged-in-linux-2-6-20', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.1 (KVM interface of Linux 2.6.20)', 'supports', null, null),
('merged-in-linux-2-6-20', 2, 'practical-tech-2007-02-05', 'article body', 'supports', null, null),
('merged-in-linux-2-6-20', 3, 'serverwatch-2007-02', 'article body', 'supports', null, null),
('merged-in-linux-2-6-20', 4, 'linux-com-2007-02-10', 'article body', 'supports', null, null),
('merged-in-linux-2-6-20', 5, 'ownership-article', 'faq-1/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('merged-in-linux-2-6-20', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('merged-in-linux-2-6-20', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('started-by-avi-kivity', 'fact', 'history', null,
    'Avi Kivity started KVM',
    'Avi Kivity started KVM: he sent the first patches in October 2006, is the first author named in virt/kvm/kvm_main.c, ahead of Yaniv Kamay, and was the only maintainer listed in late 2007.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('started-by-avi-kivity', 1, 'lkml-2006-10-19-announcement', 'headers and body', 'supports', null, null),
('started-by-avi-kivity', 2, 'linux-6-12', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('started-by-avi-kivity', 3, 'maintainers-2007', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('started-by-avi-kivity', 4, 'ownership-article', 'history/p1/s3', 'supports', null, null),
('started-by-avi-kivity', 5, 'ownership-article', 'faq-2/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('started-by-avi-kivity', 'qumranet');
insert into fact_person (fact_id, person_id) values
('started-by-avi-kivity', 'avi-kivity'),
('started-by-avi-kivity', 'yaniv-kamay');

insert into fact (id, kind, topic_id, date, title, statement) values
('kivity-worked-at-qumranet', 'fact', 'history', null,
    'Avi Kivity worked for Qumranet when KVM began',
    'Avi Kivity worked for the start-up Qumranet when KVM began: his announcement of October 2006 came from a Qumranet address, and in an interview of April 2007 he named Qumranet as his employer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kivity-worked-at-qumranet', 1, 'lkml-2006-10-19-announcement', 'headers', 'supports', null, null),
('kivity-worked-at-qumranet', 2, 'maintainers-2007', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('kivity-worked-at-qumranet', 3, 'kerneltrap-2007-04-23', 'first answer', 'supports', null, null),
('kivity-worked-at-qumranet', 4, 'ownership-article', 'history/p1/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kivity-worked-at-qumranet', 'qumranet');
insert into fact_person (fact_id, person_id) values
('kivity-worked-at-qumranet', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-sought-mainline-before-kvm', 'fact', 'history', '2005',
    'Xen sought a place in the kernel before KVM',
    'Virtualisation in the Linux kernel had been proposed before KVM: when KVM arrived in February 2007, Xen had been seeking inclusion for nearly two years, that is since about 2005.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-sought-mainline-before-kvm', 1, 'serverwatch-2007-02', 'article body', 'supports', null, null),
('xen-sought-mainline-before-kvm', 2, 'linux-com-2007-02-10', 'article body', 'supports', null, null),
('xen-sought-mainline-before-kvm', 3, 'heise-ct-2-6-20', 'passage on Xen', 'supports', null, null),
('xen-sought-mainline-before-kvm', 4, 'ownership-article', 'faq-2/p1/s2', 'contradicts', 'Kivity was the first to propose bringing virtualisation into the Linux kernel.', 'Kivity proposed KVM in October 2006; Xen had been seeking a place in the mainline kernel since about 2005.');
insert into fact_organisation (fact_id, organisation_id) values
('xen-sought-mainline-before-kvm', 'xen-project');
insert into fact_person (fact_id, person_id) values
('xen-sought-mainline-before-kvm', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-bought-qumranet', 'fact', 'history', '2008-09-04',
    'Red Hat bought Qumranet for 107 million dollars',
    'Red Hat announced on 4 September 2008 that it had bought Qumranet, the start-up behind KVM; press reports that quote its release give the price as 107 million US dollars.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-bought-qumranet', 1, 'virtualization-info-2008-09-04', 'article body', 'supports', null, null),
('red-hat-bought-qumranet', 2, 'edchannelpartner-2008-09-08', 'article body', 'supports', null, null),
('red-hat-bought-qumranet', 3, 'nyt-bits-2008-09', 'post', 'supports', null, null),
('red-hat-bought-qumranet', 4, 'ownership-article', 'history/p1/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-bought-qumranet', 'qumranet'),
('red-hat-bought-qumranet', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-paid-for-early-work', 'fact', 'history', null,
    'Qumranet paid for the early work on KVM',
    'Qumranet paid for the early work on KVM: the code carries its copyright line of 2006, and MAINTAINERS of late 2007 lists Avi Kivity with a Qumranet address under the status Supported, which means that somebody is paid for the work.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-paid-for-early-work', 1, 'linux-6-12', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('qumranet-paid-for-early-work', 2, 'maintainers-2007', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('qumranet-paid-for-early-work', 3, 'maintainers-legend', 'status Supported', 'supports', null, null),
('qumranet-paid-for-early-work', 4, 'ownership-article', 'history/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-paid-for-early-work', 'qumranet');
insert into fact_person (fact_id, person_id) values
('qumranet-paid-for-early-work', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-took-over-from-qumranet', 'fact', 'history', null,
    'Red Hat took over as the sponsor of KVM',
    'After buying Qumranet in 2008, Red Hat took over as the sponsor of KVM: by mid-2011 both maintainers of the generic code, Avi Kivity and Marcelo Tosatti, were listed with Red Hat addresses.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-took-over-from-qumranet', 1, 'maintainers-2011', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-took-over-from-qumranet', 2, 'virtualization-info-2008-09-04', 'article body', 'supports', null, null),
('red-hat-took-over-from-qumranet', 3, 'ownership-article', 'history/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-took-over-from-qumranet', 'qumranet'),
('red-hat-took-over-from-qumranet', 'red-hat');
insert into fact_person (fact_id, person_id) values
('red-hat-took-over-from-qumranet', 'avi-kivity'),
('red-hat-took-over-from-qumranet', 'marcelo-tosatti');

insert into fact (id, kind, topic_id, date, title, statement) values
('large-vendors-behind-kvm', 'fact', 'history', null,
    'Large vendors stand behind KVM',
    'Large vendors stand behind KVM: maintainers with Red Hat, Google and IBM addresses are listed in Linux 7.3, and HP, IBM, Intel, Red Hat and SUSE were among those who in May 2011 founded an alliance to market KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('large-vendors-behind-kvm', 1, 'maintainers-2026', 'KVM sections', 'supports', null, null),
('large-vendors-behind-kvm', 2, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('large-vendors-behind-kvm', 3, 'ownership-article', 'challenges/p1/s3', 'supports', null, null),
('large-vendors-behind-kvm', 4, 'linux-7-3', 'MAINTAINERS', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('large-vendors-behind-kvm', 'google'),
('large-vendors-behind-kvm', 'hp'),
('large-vendors-behind-kvm', 'ibm'),
('large-vendors-behind-kvm', 'intel'),
('large-vendors-behind-kvm', 'red-hat'),
('large-vendors-behind-kvm', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-central-in-development', 'fact', 'history', null,
    'Red Hat has had a central part in developing KVM',
    'Red Hat has had a central part in developing KVM: Paolo Bonzini, listed with a Red Hat address, called himself in June 2022 its sole maintainer of the last few years and in February 2026 still sent the KVM changes to Linus Torvalds.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-central-in-development', 1, 'mail-2022-06-23-x86-maintainer', 'body', 'supports', null, null),
('red-hat-central-in-development', 2, 'maintainers-2026', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-central-in-development', 3, 'pull-7-0', 'headers', 'supports', null, null),
('red-hat-central-in-development', 4, 'ownership-article', 'red-hat/p1/s1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-central-in-development', 'red-hat');
insert into fact_person (fact_id, person_id) values
('red-hat-central-in-development', 'linus-torvalds'),
('red-hat-central-in-development', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('popularised-by-more-than-red-hat', 'fact', 'history', null,
    'Red Hat was not alone in spreading KVM',
    'Red Hat was not alone in spreading KVM: its Enterprise Linux first shipped KVM with version 5.4 of September 2009, but Google and Amazon also brought KVM or its core technology into their clouds, and seven companies, Red Hat among them, joined in 2011 to market it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('popularised-by-more-than-red-hat', 1, 'google-cloud-2017-01-25', 'introduction', 'supports', null, null),
('popularised-by-more-than-red-hat', 2, 'ec2-faq-2018', 'answer on the Nitro Hypervisor', 'supports', null, null),
('popularised-by-more-than-red-hat', 3, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('popularised-by-more-than-red-hat', 4, 'trainingetc-rhel-5-4', 'section on Red Hat Enterprise Linux 5.4', 'supports', null, null),
('popularised-by-more-than-red-hat', 5, 'ownership-article', 'red-hat/p1/s1', 'imprecise', 'Red Hat was decisive in making KVM popular.', 'Red Hat had a large part in it, but cloud operators such as Google and Amazon and an alliance of seven vendors spread KVM as well.');
insert into fact_organisation (fact_id, organisation_id) values
('popularised-by-more-than-red-hat', 'amazon'),
('popularised-by-more-than-red-hat', 'google'),
('popularised-by-more-than-red-hat', 'open-virtualization-alliance'),
('popularised-by-more-than-red-hat', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-kept-investing', 'fact', 'history', null,
    'Red Hat kept investing in KVM after 2008',
    'Red Hat kept investing in KVM after its purchase of Qumranet in 2008: every copy of MAINTAINERS examined from 2011 to 2026 lists somebody with a Red Hat address as a maintainer of the generic KVM code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-kept-investing', 1, 'maintainers-2011', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-kept-investing', 2, 'maintainers-2013', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-kept-investing', 3, 'maintainers-2019', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-kept-investing', 4, 'maintainers-2026', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-kept-investing', 5, 'ownership-article', 'red-hat/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-kept-investing', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('merge-came-before-the-purchase', 'fact', 'history', null,
    'KVM was merged 19 months before Red Hat bought Qumranet',
    'KVM was part of the mainline kernel 19 months before Red Hat bought Qumranet: Linux 2.6.20 came out on 4 February 2007, and the purchase was announced on 4 September 2008.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('merge-came-before-the-purchase', 1, 'practical-tech-2007-02-05', 'article body', 'supports', null, null),
('merge-came-before-the-purchase', 2, 'serverwatch-2007-02', 'article body', 'supports', null, null),
('merge-came-before-the-purchase', 3, 'virtualization-info-2008-09-04', 'article body', 'supports', null, null),
('merge-came-before-the-purchase', 4, 'ownership-article', 'red-hat/p1/s2', 'imprecise', 'Red Hat''s work after the purchase contributed to the integration of KVM into the kernel.', 'KVM was in the kernel before the purchase: it came with Linux 2.6.20 in February 2007, when its maintainer worked for Qumranet, and Red Hat bought Qumranet in September 2008. What came later was further development.');
insert into fact_organisation (fact_id, organisation_id) values
('merge-came-before-the-purchase', 'qumranet'),
('merge-came-before-the-purchase', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-contributed-code', 'fact', 'history', null,
    'Red Hat has contributed a good deal of KVM code',
    'Red Hat has contributed a good deal of KVM code: 34 of KVM''s 511 kernel files in Linux 7.3 name Red Hat in a copyright notice, among them the central kvm_main.c, vmx.c and mmu.c. Such notices do not measure the share of today''s code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-contributed-code', 1, 'linux-6-12', 'copyright notices, first 80 lines of the 453 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null),
('red-hat-contributed-code', 2, 'pull-6-16-second', 'shortlog', 'supports', null, null),
('red-hat-contributed-code', 3, 'ownership-article', 'red-hat/p1/s2', 'supports', null, null),
('red-hat-contributed-code', 4, 'linux-7-3', 'copyright notices, first 80 lines of the 511 source files that the KVM sections of MAINTAINERS claim', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-contributed-code', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-contributor-and-promoter', 'fact', 'history', null,
    'Red Hat both develops and promotes KVM',
    'Red Hat both develops and promotes KVM: by the addresses in MAINTAINERS it supplied maintainers of the generic code in every copy read from 2011 to 2026, and in 2011 it was one of the founders of the Open Virtualization Alliance, which marketed KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-contributor-and-promoter', 1, 'maintainers-2011', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-contributor-and-promoter', 2, 'maintainers-2026', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('red-hat-contributor-and-promoter', 3, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('red-hat-contributor-and-promoter', 4, 'ownership-article', 'ownership/p1/s2', 'supports', null, null),
('red-hat-contributor-and-promoter', 5, 'ownership-article', 'faq-2/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-contributor-and-promoter', 'open-virtualization-alliance'),
('red-hat-contributor-and-promoter', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-work-began-mid-2006', 'fact', 'history', '2006',
    'Work on KVM began in the middle of 2006',
    'KernelTrap, introducing an interview with Avi Kivity in April 2007, dates the start of the KVM project to the middle of 2006.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-work-began-mid-2006', 1, 'kerneltrap-2007-04-23', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-work-began-mid-2006', 'qumranet');
insert into fact_person (fact_id, person_id) values
('kvm-work-began-mid-2006', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-tried-xen-first', 'fact', 'history', '2006-01',
    'Qumranet had worked with Xen before KVM',
    'Qumranet had worked with Xen before KVM: a former employee recalls that in January 2006 it shelved a hardware project and turned to fault tolerance based on Xen, and that KVM came out of later research.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-tried-xen-first', 1, 'thadani-2012-02-02', 'section 1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-tried-xen-first', 'qumranet'),
('qumranet-tried-xen-first', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-prototype-5000-lines', 'fact', 'history', null,
    'An early KVM module had about 5,000 lines',
    'A former Qumranet employee recalls that when Avi Kivity first showed him KVM, it was a loadable module of about 5,000 lines that ran a Windows guest on Linux.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-prototype-5000-lines', 1, 'thadani-2012-02-02', 'section 1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('first-prototype-5000-lines', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-posting-intel-only', 'fact', 'history', '2006-10-19',
    'The first KVM ran only on Intel processors',
    'The first version of KVM, posted in October 2006, ran only on Intel processors; support for AMD was announced as work in progress.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-posting-intel-only', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('first-posting-intel-only', 'qumranet');
insert into fact_person (fact_id, person_id) values
('first-posting-intel-only', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-posting-used-modified-qemu', 'fact', 'history', '2006-10-19',
    'KVM was paired with QEMU from its first posting',
    'From its first posting in October 2006 KVM was paired with QEMU: a modified version of it emulated the devices and supplied the BIOS.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-posting-used-modified-qemu', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('first-posting-used-modified-qemu', 'qemu'),
('first-posting-used-modified-qemu', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-kvm-was-a-fork', 'fact', 'history', '2009',
    'qemu-kvm was the KVM project''s fork of QEMU',
    'The KVM project once kept its own fork of QEMU: Fedora wrote in March 2009 that the source of its kvm package was such a fork, regularly brought up to the latest QEMU, and that it was expected to go away.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-kvm-was-a-fork', 1, 'fedora-kvm-qemu-merge', 'detailed description', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-kvm-was-a-fork', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('fedora-11-merged-kvm-and-qemu', 'fact', 'history', '2009-03',
    'Fedora 11 merged its kvm and qemu packages',
    'For Fedora 11, of 2009, the packagers merged the packages kvm and qemu into one that was built from KVM''s version of QEMU.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('fedora-11-merged-kvm-and-qemu', 1, 'fedora-kvm-qemu-merge', 'detailed description', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-kvm-split-over-by-2014', 'fact', 'history', '2014-02',
    'By 2014 the split between QEMU and qemu-kvm was over',
    'A proposal on openSUSE''s virtualisation list of February 2014 says that upstream no longer had a split between QEMU and qemu-kvm, because QEMU handled KVM completely, and that a separate kvm package had little of its original purpose left.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-kvm-split-over-by-2014', 1, 'opensuse-virtual-2014-02', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-kvm-split-over-by-2014', 'qemu'),
('qemu-kvm-split-over-by-2014', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-posting-no-direct-device-access', 'fact', 'history', '2006-10-19',
    'Guests of the first KVM had no direct device access',
    'Guests of the first KVM, posted in October 2006, could not reach hardware devices directly: such accesses were intercepted and passed to user space.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-posting-no-direct-device-access', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('first-posting-no-direct-device-access', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('early-plans-for-speed', 'fact', 'history', '2006-12',
    'KVM''s first patches came with two plans for more speed',
    'The KVM patches of 2006 came with two plans for more speed: keeping shadow page tables across flushes, and using the nested page tables that AMD and Intel processors were to bring.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('early-plans-for-speed', 1, 'virtualization-info-2006-12-11', 'quotation of the patch announcement', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('early-plans-for-speed', 'qumranet');
insert into fact_person (fact_id, person_id) values
('early-plans-for-speed', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-reply-from-ibm', 'fact', 'history', '2006-10-19',
    'The first reply to KVM''s announcement came from IBM',
    'The first outside reply to the KVM announcement came on the same day, 19 October 2006, from Muli Ben-Yehuda of IBM in Haifa.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-reply-from-ibm', 1, 'lkml-2006-10-replies', 'first reply, 19 October 2006', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('first-reply-from-ibm', 'ibm');
insert into fact_person (fact_id, person_id) values
('first-reply-from-ibm', 'muli-ben-yehuda');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-commit-brought-dev-kvm', 'fact', 'history', null,
    'The first KVM commit brought /dev/kvm',
    'The character device /dev/kvm came with the first KVM commit, and programs still reach KVM through it in Linux 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-commit-brought-dev-kvm', 1, 'commit-6aa8b732', 'commit message', 'supports', null, null),
('first-commit-brought-dev-kvm', 2, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 2', 'supports', null, null),
('first-commit-brought-dev-kvm', 3, 'linux-7-3', 'Documentation/virt/kvm/api.rst, section 2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('first-commit-brought-dev-kvm', 'qumranet');
insert into fact_person (fact_id, person_id) values
('first-commit-brought-dev-kvm', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('first-commit-size', 'fact', 'history', null,
    'The first KVM commit added some 9,800 lines',
    'The first KVM commit in the Linux kernel added some 9,800 lines in 18 files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('first-commit-size', 1, 'commit-6aa8b732', 'lines added per file', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('first-commit-size', 'qumranet');
insert into fact_person (fact_id, person_id) values
('first-commit-size', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('began-in-drivers-kvm', 'fact', 'history', null,
    'KVM began in the directory drivers/kvm',
    'KVM began in the directory drivers/kvm of the kernel: arch/x86/kvm/x86.c of Linux 6.12 still says that it derives from drivers/kvm/kvm_main.c.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('began-in-drivers-kvm', 1, 'linux-6-12', 'arch/x86/kvm/x86.c, header', 'supports', null, null),
('began-in-drivers-kvm', 2, 'linux-2-6-20-svm', 'path', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('began-in-drivers-kvm', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('mailing-list-moved-to-vger', 'fact', 'history', null,
    'The KVM mailing list moved from SourceForge to vger',
    'The mailing list of the KVM developers was at SourceForge at first, as the first commit and MAINTAINERS of late 2007 show; MAINTAINERS of mid-2011 places it at vger.kernel.org.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mailing-list-moved-to-vger', 1, 'commit-6aa8b732', 'commit message', 'supports', null, null),
('mailing-list-moved-to-vger', 2, 'maintainers-2007', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('mailing-list-moved-to-vger', 3, 'maintainers-2011', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('web-address-moved', 'fact', 'history', null,
    'KVM''s web address moved from SourceForge to linux-kvm.org',
    'The web address in the generic KVM section of MAINTAINERS was at SourceForge in late 2007, at a Qumranet address by mid-2011 and at linux-kvm.org by 2013, where Linux 7.3 still has it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('web-address-moved', 1, 'maintainers-2007', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('web-address-moved', 2, 'maintainers-2011', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('web-address-moved', 3, 'maintainers-2013', 'section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('web-address-moved', 4, 'linux-6-12', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null),
('web-address-moved', 5, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE (KVM)', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('morton-had-kvm-reviewed', 'fact', 'history', '2006',
    'Andrew Morton had the first KVM patches reviewed',
    'Andrew Morton, then one of the closest aides of Linus Torvalds, gave the KVM patches of 2006 to developers who knew virtualisation and the kernel; an article of September 2007 reports that they found them a strong addition.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('morton-had-kvm-reviewed', 1, 'tarrysingh-2007-09', 'quoted article', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('morton-had-kvm-reviewed', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('morton-had-kvm-reviewed', 'andrew-morton'),
('morton-had-kvm-reviewed', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('morton-on-the-first-kvm-patches', 'assessment', 'history', '2007-09',
    'Andrew Morton found the first KVM patches out of the ordinary',
    'According to Andrew Morton, quoted in September 2007, the KVM patches were out of the ordinary and looked fit for the kernel from the first day.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('morton-on-the-first-kvm-patches', 1, 'tarrysingh-2007-09', 'quoted article', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('morton-on-the-first-kvm-patches', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('morton-on-the-first-kvm-patches', 'andrew-morton');

insert into fact (id, kind, topic_id, date, title, statement) values
('corbet-on-the-first-kvm-patches', 'assessment', 'history', '2007-09',
    'Jonathan Corbet on KVM''s quick way into the kernel',
    'According to Jonathan Corbet, quoted in September 2007, KVM appeared without warning and was taken into the kernel after a review of only a few months.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('corbet-on-the-first-kvm-patches', 1, 'tarrysingh-2007-09', 'quoted article', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('corbet-on-the-first-kvm-patches', 'lwn');
insert into fact_person (fact_id, person_id) values
('corbet-on-the-first-kvm-patches', 'jonathan-corbet');

insert into fact (id, kind, topic_id, date, title, statement) values
('torvalds-took-kvm-in-december-2006', 'fact', 'history', '2006-12',
    'Linus Torvalds took KVM into his tree in December 2006',
    'virtualization.info reported on 11 December 2006, barely two months after the first posting of KVM, that Linus Torvalds had taken it into the tree for Linux 2.6.20.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('torvalds-took-kvm-in-december-2006', 1, 'virtualization-info-2006-12-11', 'quotation of heise online', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('torvalds-took-kvm-in-december-2006', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('torvalds-took-kvm-in-december-2006', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('torvalds-named-kvm-in-2-6-20', 'fact', 'history', '2007-02',
    'Linus Torvalds named only KVM when summing up Linux 2.6.20',
    'CNET reported in February 2007 that when Linus Torvalds summed up Linux 2.6.20 in a line, KVM was the only change that he mentioned by name.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('torvalds-named-kvm-in-2-6-20', 1, 'cnet-2007-02', 'quotation of the release mail', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('torvalds-named-kvm-in-2-6-20', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('torvalds-named-kvm-in-2-6-20', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-was-the-main-novelty-of-2-6-20', 'fact', 'history', '2007-02-05',
    'KVM was the main novelty of Linux 2.6.20',
    'Practical Technology reported on 5 February 2007 that KVM was the one major addition to Linux 2.6.20, a release that Linus Torvalds otherwise meant mainly for stabilisation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-was-the-main-novelty-of-2-6-20', 1, 'practical-tech-2007-02-05', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-was-the-main-novelty-of-2-6-20', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('kvm-was-the-main-novelty-of-2-6-20', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-of-2-6-20-on-intel-and-amd', 'fact', 'history', '2007-02',
    'Linux 2.6.20 had KVM for Intel and AMD processors',
    'Linux 2.6.20 of February 2007 had KVM for Intel and AMD processors with virtualisation extensions; its file for AMD processors, drivers/kvm/svm.c, has a Qumranet copyright notice and names Yaniv Kamay and Avi Kivity as its authors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-of-2-6-20-on-intel-and-amd', 1, 'linux-2-6-20-svm', 'file header', 'supports', null, null),
('kvm-of-2-6-20-on-intel-and-amd', 2, 'practical-tech-2007-02-05', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-of-2-6-20-on-intel-and-amd', 'qumranet');
insert into fact_person (fact_id, person_id) values
('kvm-of-2-6-20-on-intel-and-amd', 'avi-kivity'),
('kvm-of-2-6-20-on-intel-and-amd', 'yaniv-kamay');

insert into fact (id, kind, topic_id, date, title, statement) values
('two-virtualisation-techniques-in-2-6-20', 'fact', 'history', '2007-02',
    'Linux 2.6.20 brought KVM and paravirt_ops',
    'Linux 2.6.20 of February 2007 took in two virtualisation techniques at once: KVM, which needs help from the processor, and paravirt_ops, an interface for hypervisors from different makers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('two-virtualisation-techniques-in-2-6-20', 1, 'kernelnewbies-2-6-20', 'short overview', 'supports', null, null),
('two-virtualisation-techniques-in-2-6-20', 2, 'heise-ct-2-6-20', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('two-virtualisation-techniques-in-2-6-20', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('release-of-2-6-20-on-4-or-5-february', 'fact', 'history', '2007-02',
    'The release day of Linux 2.6.20 is given as 4 or 5 February',
    'Linux 2.6.20, the first kernel release with KVM, is dated to 4 or 5 February 2007: press reports speak of the Sunday of the Super Bowl, the 4th, KernelNewbies of the 5th.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('release-of-2-6-20-on-4-or-5-february', 1, 'practical-tech-2007-02-05', 'article body', 'supports', null, null),
('release-of-2-6-20-on-4-or-5-february', 2, 'serverwatch-2007-02', 'article body', 'supports', null, null),
('release-of-2-6-20-on-4-or-5-february', 3, 'kernelnewbies-2-6-20', 'release date', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('release-of-2-6-20-on-4-or-5-february', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('pratt-called-kvm-legacy', 'assessment', 'history', '2007-02',
    'The head of Xen called KVM a legacy solution',
    'According to Ian Pratt, head of the Xen project, in February 2007, KVM was a legacy solution like VMware Workstation and Microsoft Virtual PC, whereas Xen was a true hypervisor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pratt-called-kvm-legacy', 1, 'serverwatch-2007-02', 'quotation of Ian Pratt', 'supports', null, null),
('pratt-called-kvm-legacy', 2, 'datamation-2007-02', 'quotation of Ian Pratt', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pratt-called-kvm-legacy', 'xen-project');
insert into fact_person (fact_id, person_id) values
('pratt-called-kvm-legacy', 'ian-pratt');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-had-given-up-on-mainline', 'fact', 'history', '2007-02',
    'Xen had given up on the mainline kernel by February 2007',
    'Ian Pratt, leader of the Xen project, said in February 2007, when KVM appeared in Linux 2.6.20, that Xen was no longer trying to get its hypervisor into the mainline kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-had-given-up-on-mainline', 1, 'serverwatch-2007-02', 'statement of Ian Pratt', 'supports', null, null),
('xen-had-given-up-on-mainline', 2, 'datamation-2007-02', 'statement of Ian Pratt', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-had-given-up-on-mainline', 'xen-project');
insert into fact_person (fact_id, person_id) values
('xen-had-given-up-on-mainline', 'ian-pratt');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-support-followed-in-2-6-23', 'fact', 'history', '2007-10-09',
    'Xen guest support followed in Linux 2.6.23',
    'Support for running Linux as a Xen guest, built on paravirt_ops, reached the mainline kernel after KVM, with Linux 2.6.23 of 9 October 2007; the hypervisor itself was not included.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-support-followed-in-2-6-23', 1, 'vmblog-2007-10-10', 'section on lguest and Xen', 'supports', null, null),
('xen-support-followed-in-2-6-23', 2, 'virtualization-info-2007-10-10', 'quotation of KernelNewbies', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-support-followed-in-2-6-23', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-wanted-one-interface-for-hypervisors', 'fact', 'history', '2006-04',
    'The kernel wanted one interface for all hypervisors, not Xen''s patch',
    'Kernel developers wanted one interface for all hypervisors instead of Xen''s patches: Andrew Morton said in April 2006, six months before KVM was posted, that with those patches Linux would run on Xen only. Greg Kroah-Hartman told an O''Reilly open-source conference that Linux would not support one specific technology; the kernel''s maintainers had asked XenSource and VMware for a common solution.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-wanted-one-interface-for-hypervisors', 1, 'vmblog-2006-04-18', 'report, quotations of Andrew Morton', 'supports', null, null),
('kernel-wanted-one-interface-for-hypervisors', 2, 'virtualization-info-2006-04-04', 'quotation of InfoWorld', 'supports', null, null),
('kernel-wanted-one-interface-for-hypervisors', 3, 'tweakers-43678', 'article body (in Dutch)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kernel-wanted-one-interface-for-hypervisors', 'vmware'),
('kernel-wanted-one-interface-for-hypervisors', 'xen-project'),
('kernel-wanted-one-interface-for-hypervisors', 'xensource');
insert into fact_person (fact_id, person_id) values
('kernel-wanted-one-interface-for-hypervisors', 'andrew-morton'),
('kernel-wanted-one-interface-for-hypervisors', 'greg-kroah-hartman');

insert into fact (id, kind, topic_id, date, title, statement) values
('pratt-saw-no-sense-in-xen-inside-linux', 'assessment', 'history', '2007-02',
    'Xen''s leader saw no sense in putting Xen into Linux',
    'According to Ian Pratt, leader of the Xen project, in February 2007, when KVM appeared in Linux 2.6.20, it made no sense to put Xen into Linux: a hypervisor shares little code with an operating system, and Linux was only one of several systems that Xen supported.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pratt-saw-no-sense-in-xen-inside-linux', 1, 'virtualization-info-2007-02-06', 'quotations of Ian Pratt', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pratt-saw-no-sense-in-xen-inside-linux', 'xen-project');
insert into fact_person (fact_id, person_id) values
('pratt-saw-no-sense-in-xen-inside-linux', 'ian-pratt');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-merge-debated-in-2009', 'fact', 'history', '2009',
    'The merge of Xen''s patches was still debated in 2009',
    'Two years after KVM''s merge, kernel developers still debated that of Xen''s patches: Linux Magazine reported in 2009 that Alan Cox wanted a minimal version on a proper framework in Linux, and that Theodore Ts''o warned that a poor design, once merged, is hard to fix because its users have to be supported.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-merge-debated-in-2009', 1, 'linuxpro-2009-xen', 'section Status of Xen', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-merge-debated-in-2009', 'xen-project');
insert into fact_person (fact_id, person_id) values
('xen-merge-debated-in-2009', 'alan-cox');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-support-took-five-years-to-merge', 'fact', 'history', '2011-06-23',
    'Xen support took about five years to get into the kernel',
    'Linux''s support for Xen, unlike KVM, took about five years to get into the kernel, according to a blog post of 23 June 2011: after Linux 2.6.18 Xen''s developers worked only on that old tree while SUSE and Debian carried the patches forward, later the support for dom0 was written anew, and the device backends came with Linux 3.0.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-support-took-five-years-to-merge', 1, 'bblank-2011-06-23', 'post', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-support-took-five-years-to-merge', 'suse'),
('xen-support-took-five-years-to-merge', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('torvalds-on-xen-and-kvm-in-2011', 'assessment', 'history', '2011-08',
    'Linus Torvalds on why he had liked KVM better than Xen',
    'According to Linus Torvalds, at LinuxCon in August 2011, what KVM''s developers sent him was the reason why he liked them better than Xen''s; but Xen''s developers had listened, their code was in the mainline, and he no longer dreaded their pull requests.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('torvalds-on-xen-and-kvm-in-2011', 1, 'networkworld-2011-08', 'quotations of Linus Torvalds', 'supports', null, null),
('torvalds-on-xen-and-kvm-in-2011', 2, 'xenproject-2011-08-25', 'paragraphs on LinuxCon', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('torvalds-on-xen-and-kvm-in-2011', 'xen-project');
insert into fact_person (fact_id, person_id) values
('torvalds-on-xen-and-kvm-in-2011', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-came-from-cambridge', 'fact', 'history', '2003-10',
    'Xen was created at the University of Cambridge',
    'Xen, KVM''s older rival, was created at the University of Cambridge: Keir Fraser, a doctoral student of Ian Pratt''s, wrote the first version in 2002 for the project XenoServers, and version 1.0 was published in October 2003.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-came-from-cambridge', 1, 'xenserver-story', 'section 1999', 'supports', null, null),
('xen-came-from-cambridge', 2, 'citrix-2013-06-24', 'first paragraph', 'supports', null, null),
('xen-came-from-cambridge', 3, 'xen-3-user-guide', 'history', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-came-from-cambridge', 'xen-project');
insert into fact_person (fact_id, person_id) values
('xen-came-from-cambridge', 'ian-pratt'),
('xen-came-from-cambridge', 'keir-fraser');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-4-21-came-in-november-2025', 'fact', 'history', '2025-11',
    'Xen 4.21 came out in November 2025',
    'Xen, an alternative to KVM, was still being developed in 2025: the Xen Project released version 4.21 in November, with work on x86, Arm and RISC-V, and MAINTAINERS of Linux 7.3 gives the status of the kernel''s Xen code for x86 as supported and for Arm as maintained.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-4-21-came-in-november-2025', 1, 'linux-7-3', 'MAINTAINERS, sections XEN HYPERVISOR X86, ARM and ARM64', 'supports', null, null),
('xen-4-21-came-in-november-2025', 2, 'embedded-2025-11-xen-4-21', 'article body', 'supports', null, null),
('xen-4-21-came-in-november-2025', 3, 'linuxiac-xen-4-21', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-4-21-came-in-november-2025', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-project-leadership', 'fact', 'history', null,
    'Who leads the Xen Project',
    'The Xen Project, which develops KVM''s rival Xen, is an open-source project under the Linux Foundation: its handbook says that maintainers, committers and a project lead govern it by consensus, and that an advisory board of member organisations gives strategic guidance.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-project-leadership', 1, 'xen-handbook-governance', 'Project leadership, and Advisory board', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-project-leadership', 'linux-foundation'),
('xen-project-leadership', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-additions-of-2-6-21', 'fact', 'history', '2007-04',
    'Linux 2.6.21 brought live migration to KVM',
    'Linux 2.6.21 of April 2007 brought KVM live migration, suspend and resume of the host, processor hotplug and first steps in paravirtualisation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-additions-of-2-6-21', 1, 'virtualization-info-2007-04-26', 'list of KVM features', 'supports', null, null),
('kvm-additions-of-2-6-21', 2, 'infoworld-2007-04-28', 'list of KVM features', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-additions-of-2-6-21', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('kivity-read-the-list-first', 'fact', 'history', null,
    'Avi Kivity read the kernel list before submitting KVM',
    'Avi Kivity told eWEEK that he had read the Linux kernel mailing list to learn what developers expected before he submitted KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kivity-read-the-list-first', 1, 'eweek-kivity', 'article body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('kivity-read-the-list-first', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('kivity-on-the-right-moment', 'assessment', 'history', null,
    'Avi Kivity says that KVM came at the right time',
    'According to Avi Kivity, interviewed by eWEEK, KVM came at the right time: virtualisation was in vogue, and Xen, the only open-source alternative, stood outside the kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kivity-on-the-right-moment', 1, 'eweek-kivity', 'quotation of Avi Kivity', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kivity-on-the-right-moment', 'xen-project');
insert into fact_person (fact_id, person_id) values
('kivity-on-the-right-moment', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('ols-paper-2007', 'fact', 'history', '2007-06',
    'The first paper on KVM appeared in June 2007',
    'Avi Kivity, Yaniv Kamay, Dor Laor, Uri Lublin and Anthony Liguori described KVM in a paper for the Ottawa Linux Symposium of June 2007, on pages 225 to 230 of its proceedings.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ols-paper-2007', 1, 'ols-2007-paper', 'title and abstract (read in a copy)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ols-paper-2007', 'qumranet');
insert into fact_person (fact_id, person_id) values
('ols-paper-2007', 'anthony-liguori'),
('ols-paper-2007', 'avi-kivity'),
('ols-paper-2007', 'dor-laor'),
('ols-paper-2007', 'uri-lublin'),
('ols-paper-2007', 'yaniv-kamay');

insert into fact (id, kind, topic_id, date, title, statement) values
('ols-paper-on-integration', 'fact', 'history', '2007-06',
    'The paper of 2007 presents KVM as an ordinary subsystem',
    'The KVM paper of 2007 presents a Linux subsystem whose virtual machines show up as normal processes and fit in with the rest of the system.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ols-paper-on-integration', 1, 'ols-2007-paper', 'abstract (read in a copy)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ols-paper-on-integration', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-product-on-kvm', 'fact', 'history', '2007-04-23',
    'Qumranet was working on a proprietary product with KVM',
    'In April 2007 Avi Kivity said that Qumranet, besides developing KVM, was working on a proprietary product, not yet public, that used KVM as its lowest layer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-product-on-kvm', 1, 'kerneltrap-2007-04-23', 'first answers', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-product-on-kvm', 'qumranet');
insert into fact_person (fact_id, person_id) values
('qumranet-product-on-kvm', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-left-stealth', 'fact', 'history', '2007-09',
    'Qumranet came out of stealth in September 2007',
    'Qumranet, the company behind KVM, came out of stealth mode in September 2007.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-left-stealth', 1, 'virtualization-info-2008-09-04', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-left-stealth', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('solid-ice-built-on-kvm', 'fact', 'history', null,
    'Solid ICE was Qumranet''s first product on KVM',
    'The first product of Qumranet, Solid ICE (also written SolidICE), ran Windows or Linux desktops in virtual machines on KVM in the data centre, to which users connected through a protocol called SPICE.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('solid-ice-built-on-kvm', 1, 'abcnews-2007-qumranet', 'article body', 'supports', null, null),
('solid-ice-built-on-kvm', 2, 'networkcomputing-qumranet', 'page 2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('solid-ice-built-on-kvm', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-leadership-2007', 'fact', 'history', '2007',
    'Rami Tamir and Moshe Bar led Qumranet in 2007',
    'In 2007 the press named Rami Tamir as president and co-founder of Qumranet, the company behind KVM, and Moshe Bar as its chief technology officer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-leadership-2007', 1, 'abcnews-2007-qumranet', 'article body', 'supports', null, null),
('qumranet-leadership-2007', 2, 'zdnet-2007-fedora-7', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-leadership-2007', 'qumranet');
insert into fact_person (fact_id, person_id) values
('qumranet-leadership-2007', 'moshe-bar'),
('qumranet-leadership-2007', 'rami-tamir');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-chose-xen-in-2006', 'fact', 'history', '2006-03-14',
    'Red Hat chose Xen seven months before KVM',
    'On 14 March 2006, seven months before KVM was posted, Red Hat announced its strategy Integrated Virtualization, built on Xen, with AMD, Intel, Network Appliance and XenSource.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-chose-xen-in-2006', 1, 'redhat-magazine-2006-03', 'announcement of 14 March 2006', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-chose-xen-in-2006', 'red-hat'),
('red-hat-chose-xen-in-2006', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('rhel-5-without-kvm', 'fact', 'history', '2007-02',
    'Red Hat Enterprise Linux 5 came without KVM at first',
    'In February 2007 Red Hat said that Red Hat Enterprise Linux 5 would rely on Xen and that KVM would not be ported back to it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('rhel-5-without-kvm', 1, 'datamation-2007-02', 'statement of Joel Berman', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('rhel-5-without-kvm', 'red-hat'),
('rhel-5-without-kvm', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-developer-improved-kvm-in-2007', 'fact', 'history', '2007-01',
    'A Red Hat developer improved KVM before the purchase',
    'Red Hat took part in KVM before it bought Qumranet: ZDNet reported that by January 2007 its developer Ingo Molnar was adding paravirtualisation which, he said, made KVM networking many times faster.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-developer-improved-kvm-in-2007', 1, 'zdnet-2007-fedora-7', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-developer-improved-kvm-in-2007', 'red-hat');
insert into fact_person (fact_id, person_id) values
('red-hat-developer-improved-kvm-in-2007', 'ingo-molnar');

insert into fact (id, kind, topic_id, date, title, statement) values
('stevens-on-kvm-and-xen-in-2007', 'assessment', 'history', '2007',
    'Red Hat''s Stevens put KVM a year behind Xen in 2007',
    'According to Brian Stevens, then chief technology officer of Red Hat, KVM needed about a year of work in early 2007 to draw level with Xen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('stevens-on-kvm-and-xen-in-2007', 1, 'zdnet-2007-fedora-7', 'quotation of Brian Stevens', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('stevens-on-kvm-and-xen-in-2007', 'red-hat'),
('stevens-on-kvm-and-xen-in-2007', 'xen-project');
insert into fact_person (fact_id, person_id) values
('stevens-on-kvm-and-xen-in-2007', 'brian-stevens');

insert into fact (id, kind, topic_id, date, title, statement) values
('fedora-7-offered-kvm', 'fact', 'history', '2007',
    'Fedora 7 offered KVM beside Xen',
    'Fedora 7, of 2007, offered KVM beside Xen, with the same libvirt tools for both; its KVM could run only fully virtualised guests and needed a processor with virtualisation support.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('fedora-7-offered-kvm', 1, 'fedora-7-release-notes', 'section 17', 'supports', null, null),
('fedora-7-offered-kvm', 2, 'zdnet-2007-fedora-7', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('fedora-7-offered-kvm', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('ubuntu-chose-kvm-in-2008', 'fact', 'history', '2008-02',
    'Ubuntu chose KVM over Xen in February 2008',
    'Ubuntu chose KVM over Xen for its release of April 2008, 8.04: in February 2008 Soren Hansen, virtualisation specialist of the Ubuntu server team, called KVM its main focus in virtualisation, while Red Hat Enterprise Linux and SUSE Linux Enterprise Server used Xen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ubuntu-chose-kvm-in-2008', 1, 'virtualization-com-2008-02-14', 'article body', 'supports', null, null),
('ubuntu-chose-kvm-in-2008', 2, 'cnet-2008-ubuntu-kvm', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ubuntu-chose-kvm-in-2008', 'novell'),
('ubuntu-chose-kvm-in-2008', 'red-hat'),
('ubuntu-chose-kvm-in-2008', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('ubuntu-found-xen-hard-to-maintain', 'fact', 'history', null,
    'Ubuntu''s developers found Xen hard to maintain',
    'Ubuntu''s developers found Xen hard to maintain: a discussion in their wiki says that Xen is very likely not going into the kernel of Edgy because of conflicts with its patches, and a plan for Lucid, reviewed in December 2009, says that Xen still requires a massive patch for dom0, and calls KVM clearly the best choice.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ubuntu-found-xen-hard-to-maintain', 1, 'ubuntu-wiki-xen-kernel', 'log of the discussion', 'supports', null, null),
('ubuntu-found-xen-hard-to-maintain', 2, 'launchpad-lucid-virt', 'the options', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ubuntu-found-xen-hard-to-maintain', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('hansen-on-the-choice-of-ubuntu', 'assessment', 'history', '2011-04-04',
    'Soren Hansen on Ubuntu''s choice of KVM',
    'According to Soren Hansen, in a mail of 4 April 2011 on Ubuntu''s choice of KVM, the arguments against KVM were mostly about the hardware that it requires, with which Ubuntu could live in 2007, and the choice was not meant to be revised with every release.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hansen-on-the-choice-of-ubuntu', 1, 'ubuntu-server-2011-04-04', 'body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-turned-to-kvm', 'fact', 'history', '2008-06',
    'Red Hat turned from Xen to KVM in June 2008',
    'Red Hat turned from Xen to KVM in June 2008, at its summit: the press reported that it would build on KVM in future, while a vice president said that Red Hat would go on supporting both.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-turned-to-kvm', 1, 'br-linux-2008-06', 'comment quoting CNET', 'supports', null, null),
('red-hat-turned-to-kvm', 2, 'virtualization-info-2008-09-04', 'article body', 'supports', null, null),
('red-hat-turned-to-kvm', 3, 'cio-2008-06-18', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-turned-to-kvm', 'red-hat'),
('red-hat-turned-to-kvm', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-reasons-for-kvm', 'fact', 'history', '2008-06',
    'Reported reasons for Red Hat''s choice of KVM',
    'A CNET report of June 2008, known here from a reader''s comment on BR-Linux that quotes it, gives two reasons for Red Hat to prefer KVM: competitors, Novell first among them, were more closely tied to Xen, whose maker Citrix had bought, and keeping Xen in step with the Linux kernel took much work.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-reasons-for-kvm', 1, 'br-linux-2008-06', 'comment quoting CNET', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-reasons-for-kvm', 'novell'),
('red-hat-reasons-for-kvm', 'red-hat'),
('red-hat-reasons-for-kvm', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-showed-kvm-hypervisor-2008', 'fact', 'history', '2008-06-18',
    'Red Hat showed a small KVM hypervisor in June 2008',
    'On 18 June 2008, at its summit in Boston, Red Hat presented the beta of a small embeddable hypervisor based on KVM, which at that time bore the name oVirt.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-showed-kvm-hypervisor-2008', 1, 'cio-2008-06-18', 'article body', 'supports', null, null),
('red-hat-showed-kvm-hypervisor-2008', 2, 'infoq-2008-06', 'quotation of the announcement', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-showed-kvm-hypervisor-2008', 'ovirt'),
('red-hat-showed-kvm-hypervisor-2008', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('cormier-expected-kvm-to-lead', 'outlook', 'history', '2008-06-18',
    'Red Hat''s Cormier expected KVM to lead in time',
    'According to Paul Cormier, a vice president of Red Hat, in June 2008, KVM would become the dominant virtualisation technology in time, although Xen kept its importance for the moment.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cormier-expected-kvm-to-lead', 1, 'cio-2008-06-18', 'statement of Paul Cormier', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('cormier-expected-kvm-to-lead', 'red-hat'),
('cormier-expected-kvm-to-lead', 'xen-project');
insert into fact_person (fact_id, person_id) values
('cormier-expected-kvm-to-lead', 'paul-cormier');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-on-kvm-in-2008', 'fact', 'history', '2008-06',
    'IBM called KVM one of several options in 2008',
    'In Red Hat''s announcement of its KVM-based hypervisor in June 2008, a vice president of IBM called KVM one of several options for IBM and pointed to paravirtualisation interfaces that its engineers had contributed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-on-kvm-in-2008', 1, 'infoq-2008-06', 'quotation of Daniel Frye', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-on-kvm-in-2008', 'ibm'),
('ibm-on-kvm-in-2008', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('qumranet-staff-joined-red-hat', 'fact', 'history', '2008-09',
    'All of Qumranet''s staff were to stay at Red Hat',
    'Reports on the purchase of Qumranet, the company behind KVM, say that it had about 60 employees when Red Hat bought it in September 2008 and that all of them were to stay.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qumranet-staff-joined-red-hat', 1, 'virtualization-info-2008-09-04', 'article body', 'supports', null, null),
('qumranet-staff-joined-red-hat', 2, 'fastcompany-qumranet', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qumranet-staff-joined-red-hat', 'qumranet'),
('qumranet-staff-joined-red-hat', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('purchase-brought-desktop-product', 'fact', 'history', '2008-09',
    'Buying Qumranet also brought Red Hat a desktop product',
    'When Red Hat bought Qumranet in September 2008, it acquired more than the makers of KVM: it also gained SolidICE, a proprietary product for virtual desktops.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('purchase-brought-desktop-product', 1, 'edchannelpartner-2008-09-08', 'article body', 'supports', null, null),
('purchase-brought-desktop-product', 2, 'campustechnology-2008-09', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('purchase-brought-desktop-product', 'qumranet'),
('purchase-brought-desktop-product', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('ovirt-came-from-qumranet', 'fact', 'history', null,
    'oVirt grew out of a Qumranet product',
    'oVirt, a name that Red Hat had given to a small hypervisor in June 2008, grew out of a product that Red Hat acquired with Qumranet and then opened, the project wrote in February 2022. By its account the first board had the members of the Open Virtualization Alliance, such as Cisco, IBM, Intel, SUSE and Red Hat; of that board only Red Hat and one further original member were left.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ovirt-came-from-qumranet', 1, 'ovirt-blog-2022-02', 'post', 'supports', null, null),
('ovirt-came-from-qumranet', 2, 'cio-2008-06-18', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ovirt-came-from-qumranet', 'open-virtualization-alliance'),
('ovirt-came-from-qumranet', 'ovirt'),
('ovirt-came-from-qumranet', 'qumranet'),
('ovirt-came-from-qumranet', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-virtualization-ends-in-2026', 'fact', 'history', '2022-02',
    'Red Hat set the end of Red Hat Virtualization for August 2026',
    'Red Hat''s product on oVirt and KVM, Red Hat Virtualization, was set to end in August 2026, with OpenShift Virtualization as its successor, the oVirt project wrote in February 2022; no end was planned for oVirt itself.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-virtualization-ends-in-2026', 1, 'ovirt-blog-2022-02', 'post', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-virtualization-ends-in-2026', 'ovirt'),
('red-hat-virtualization-ends-in-2026', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('purchase-judged-as-gain-of-control', 'assessment', 'history', '2008-09-04',
    'Buying Qumranet was seen as giving Red Hat a hold on KVM',
    'According to virtualization.info in September 2008, the purchase of Qumranet gave Red Hat a direct hold on the development of KVM that it had never had on Xen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('purchase-judged-as-gain-of-control', 1, 'virtualization-info-2008-09-04', 'list of reasons', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('purchase-judged-as-gain-of-control', 'qumranet'),
('purchase-judged-as-gain-of-control', 'red-hat'),
('purchase-judged-as-gain-of-control', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-roadmap-of-february-2009', 'fact', 'history', '2009-02-23',
    'Red Hat announced its move to KVM in February 2009',
    'On 23 February 2009 Red Hat announced that its virtualisation would move to KVM, beginning with Red Hat Enterprise Linux 5.4; its chief technology officer Brian Stevens admitted that KVM was still work in progress.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-roadmap-of-february-2009', 1, 'practical-tech-2009-02', 'article body', 'supports', null, null),
('red-hat-roadmap-of-february-2009', 2, 'html-it-2009-02', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-roadmap-of-february-2009', 'red-hat');
insert into fact_person (fact_id, person_id) values
('red-hat-roadmap-of-february-2009', 'brian-stevens');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-supported-throughout-rhel-5', 'fact', 'history', '2009-02',
    'Red Hat promised Xen support for the life of RHEL 5',
    'HTML.it reported that under the roadmap of February 2009, which made KVM its choice, Red Hat meant to go on supporting Xen for the whole life of Red Hat Enterprise Linux 5.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-supported-throughout-rhel-5', 1, 'html-it-2009-02', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-supported-throughout-rhel-5', 'red-hat'),
('xen-supported-throughout-rhel-5', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('rhel-5-4-shipped-kvm', 'fact', 'history', '2009-09',
    'Red Hat Enterprise Linux 5.4 was the first with KVM',
    'Red Hat Enterprise Linux 5.4 of September 2009 was the first to ship KVM, beside Xen, as the base of the product line Red Hat Enterprise Virtualization.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('rhel-5-4-shipped-kvm', 1, 'trainingetc-rhel-5-4', 'section on Red Hat Enterprise Linux 5.4', 'supports', null, null),
('rhel-5-4-shipped-kvm', 2, 'zdnet-rhel-6-beta', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('rhel-5-4-shipped-kvm', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('rhel-6-beta-dropped-xen', 'fact', 'history', '2010-04-21',
    'The beta of Red Hat Enterprise Linux 6 dropped Xen',
    'The first public beta of Red Hat Enterprise Linux 6, of 21 April 2010, came without Xen and with KVM as its only hypervisor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('rhel-6-beta-dropped-xen', 1, 'linuxplanet-2010-04-21', 'article body', 'supports', null, null),
('rhel-6-beta-dropped-xen', 2, 'zdnet-rhel-6-beta', 'article body', 'supports', null, null),
('rhel-6-beta-dropped-xen', 3, 'channelnews-rhel-6', 'article body', 'supports', null, null),
('rhel-6-beta-dropped-xen', 4, 'daniweb-rhel-6', 'post', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('rhel-6-beta-dropped-xen', 'red-hat'),
('rhel-6-beta-dropped-xen', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('one-hypervisor-less-to-maintain', 'fact', 'history', '2010',
    'Red Hat wanted one fewer hypervisor to maintain',
    'Red Hat explained in 2010 that settling on KVM spared it the work of maintaining two hypervisors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('one-hypervisor-less-to-maintain', 1, 'zdnet-rhel-6-beta', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('one-hypervisor-less-to-maintain', 'red-hat'),
('one-hypervisor-less-to-maintain', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('tool-for-moving-xen-guests', 'fact', 'history', '2010-07-02',
    'A tool for moving Xen guests to KVM',
    'To ease the move to KVM, the beta of Red Hat Enterprise Linux 6 of mid-2010 included virt-v2v, a tool that converts guests of Xen and of VMware ESX.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tool-for-moving-xen-guests', 1, 'virtualization-info-2010-07-02', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tool-for-moving-xen-guests', 'red-hat'),
('tool-for-moving-xen-guests', 'vmware'),
('tool-for-moving-xen-guests', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('crosby-on-rhel-6', 'assessment', 'history', '2010-04-23',
    'Citrix''s Crosby on Red Hat''s switch to KVM alone',
    'According to Simon Crosby of Citrix in April 2010, Red Hat''s choice to rely on KVM alone in version 6 of its Enterprise Linux was no surprise and would not upset the market, but promised a painful change to those who used Xen in version 5.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('crosby-on-rhel-6', 1, 'xenproject-2010-04-23', 'post', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('crosby-on-rhel-6', 'red-hat'),
('crosby-on-rhel-6', 'xen-project');
insert into fact_person (fact_id, person_id) values
('crosby-on-rhel-6', 'simon-crosby');

insert into fact (id, kind, topic_id, date, title, statement) values
('kivity-left-red-hat', 'fact', 'history', '2012',
    'Avi Kivity left Red Hat in 2012',
    'Avi Kivity left Red Hat in 2012 and founded Cloudius Systems with Dor Laor, according to Wikipedia; eWEEK wrote that he left KVM largely to others, with an occasional patch.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kivity-left-red-hat', 1, 'wikipedia-avi-kivity', 'section Career', 'supports', null, null),
('kivity-left-red-hat', 2, 'eweek-kivity', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kivity-left-red-hat', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kivity-left-red-hat', 'avi-kivity'),
('kivity-left-red-hat', 'dor-laor');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-bought-red-hat', 'fact', 'history', '2019-07-09',
    'IBM bought Red Hat for about 34 billion dollars',
    'IBM completed its purchase of Red Hat, the company that had bought Qumranet, the first developer of KVM, on 9 July 2019, for about 34 billion US dollars.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-bought-red-hat', 1, 'ibm-sec-red-hat-2019', 'introduction', 'supports', null, null),
('ibm-bought-red-hat', 2, 'cbronline-2019-07-09', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-bought-red-hat', 'ibm'),
('ibm-bought-red-hat', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-on-its-purchase-of-red-hat', 'fact', 'history', '2018-10-28',
    'IBM gave hybrid cloud as the reason for buying Red Hat',
    'IBM gave hybrid cloud as its reason for buying Red Hat, the company that had bought KVM''s first developer, Qumranet: its report on the announcement of 28 October 2018 speaks of bringing clients hybrid, multi-cloud capabilities, and Red Hat''s chief executive wrote in July 2019 of the aim to become the top hybrid cloud provider in the world.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-on-its-purchase-of-red-hat', 1, 'ibm-10-q-2018', 'note 17, Subsequent Events', 'supports', null, null),
('ibm-on-its-purchase-of-red-hat', 2, 'redhat-2019-07-09', 'first paragraph of the mail', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-on-its-purchase-of-red-hat', 'ibm'),
('ibm-on-its-purchase-of-red-hat', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('akamai-bought-linode', 'fact', 'history', '2022-03',
    'Akamai bought Linode in March 2022',
    'Akamai bought Linode, a hosting company whose virtual machines run on KVM, in March 2022; the press gave the price as 900 million US dollars.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('akamai-bought-linode', 1, 'akamai-10-q-2022', 'Linode, first sentence', 'supports', null, null),
('akamai-bought-linode', 2, 'earthpressnews-akamai-linode', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('akamai-bought-linode', 'akamai'),
('akamai-bought-linode', 'linode');

insert into fact (id, kind, topic_id, date, title, statement) values
('vmware-ended-perpetual-licences', 'fact', 'history', '2023-12',
    'VMware stopped selling perpetual licences in December 2023',
    'Weeks after the takeover by Broadcom, in December 2023, VMware stopped selling perpetual licences, and in February 2024 the free version of its hypervisor ESXi was withdrawn.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vmware-ended-perpetual-licences', 1, 'soylentnews-2024-esxi', 'quotation of Ars Technica', 'supports', null, null),
('vmware-ended-perpetual-licences', 2, 'mundoinformatico-2024-esxi', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vmware-ended-perpetual-licences', 'broadcom'),
('vmware-ended-perpetual-licences', 'vmware');

insert into fact (id, kind, topic_id, date, title, statement) values
('free-esxi-came-back', 'fact', 'history', '2025',
    'Broadcom brought the free ESXi back with 8.0 Update 3e',
    'Broadcom brought a free version of ESXi back with release 8.0 Update 3e, whose release notes offer an entry-level hypervisor for download free of charge, according to a French blog.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('free-esxi-came-back', 1, 'puzznews-free-esxi', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('free-esxi-came-back', 'broadcom'),
('free-esxi-came-back', 'vmware');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-named-as-exit-from-vmware', 'fact', 'history', '2026',
    'Guides name KVM products as ways out of VMware',
    'Guides of 2024 to 2026 for customers who leave VMware name products on KVM among the alternatives, such as Proxmox VE, Nutanix AHV and OpenShift Virtualization, beside Hyper-V and Xen-based ones. No neutral figure on how many have moved to KVM has been found.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-named-as-exit-from-vmware', 1, 'hubacek-hypervisors', 'tables of platforms', 'supports', null, null),
('kvm-named-as-exit-from-vmware', 2, 'mundoinformatico-2024-esxi', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-named-as-exit-from-vmware', 'nutanix'),
('kvm-named-as-exit-from-vmware', 'proxmox');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-since-2007', 'fact', 'history', '2007',
    'KVM Forum has been held since 2007',
    'The developer conference KVM Forum was first held in 2007 and, up to 2015, in every year since except 2009.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-since-2007', 1, 'linux-com-2015-08-18', 'article body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2013', 'fact', 'history', '2013-10-21',
    'KVM Forum 2013 was held in Edinburgh',
    'KVM Forum 2013 opened in Edinburgh on 21 October 2013, together with a meeting of oVirt developers; Gleb Natapov of Red Hat, then a maintainer of KVM, gave the opening keynote, and Andreas Färber of SUSE spoke next, on the emulation of devices in QEMU.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2013', 1, 'kvm-forum-2013-schedule', 'Monday 21 October 2013', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-2013', 'ovirt'),
('kvm-forum-2013', 'red-hat'),
('kvm-forum-2013', 'suse');
insert into fact_person (fact_id, person_id) values
('kvm-forum-2013', 'gleb-natapov'),
('kvm-forum-2013', 'andreas-faerber');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2015', 'fact', 'history', '2015-08-19',
    'KVM Forum 2015 was held in Seattle',
    'The eighth KVM Forum was held in Seattle in August 2015: a hackathon shared with Xen developers came first, and the talks began on Wednesday 19 August.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2015', 1, 'linux-com-2015-08-18', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-2015', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2015-status-talks', 'fact', 'history', '2015-08',
    'Status talks on KVM, QEMU and libvirt in 2015',
    'The announced keynotes of KVM Forum 2015 included status reports on KVM by Paolo Bonzini of Red Hat, on QEMU by Alexander Graf of SUSE and on libvirt by Jiri Denemark of Red Hat.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2015-status-talks', 1, 'linux-com-2015-08-18', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-2015-status-talks', 'libvirt'),
('kvm-forum-2015-status-talks', 'qemu'),
('kvm-forum-2015-status-talks', 'red-hat'),
('kvm-forum-2015-status-talks', 'suse');
insert into fact_person (fact_id, person_id) values
('kvm-forum-2015-status-talks', 'alexander-graf'),
('kvm-forum-2015-status-talks', 'jiri-denemark'),
('kvm-forum-2015-status-talks', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-covers-the-whole-stack', 'fact', 'history', '2015',
    'KVM Forum covers more than KVM',
    'KVM Forum is about more than KVM: in 2015 it was open to talks on QEMU, libvirt, oVirt, OpenStack and every other layer of open-source virtualisation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-covers-the-whole-stack', 1, 'linux-com-2015-08-18', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-covers-the-whole-stack', 'openstack'),
('kvm-forum-covers-the-whole-stack', 'ovirt'),
('kvm-forum-covers-the-whole-stack', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2016', 'fact', 'history', '2016-08-24',
    'KVM Forum 2016 began on 24 August',
    'The programme of KVM Forum 2016 started on 24 August 2016.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2016', 1, 'kvm-forum-2016-schedule', 'Wednesday 24 August 2016', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2018', 'fact', 'history', '2018-10-24',
    'KVM Forum 2018 was held in Edinburgh',
    'KVM Forum 2018 was held in Edinburgh from 24 to 26 October 2018; Stefan Hajnoczi of Red Hat moderated a panel on which contributors answered questions about KVM and QEMU.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2018', 1, 'kvm-forum-2018-schedule', 'heading', 'supports', null, null),
('kvm-forum-2018', 2, 'kvm-forum-2018-schedule', 'Track 1, 25 October 2018, Contributor Q&A Panel', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-2018', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kvm-forum-2018', 'stefan-hajnoczi');

insert into fact (id, kind, topic_id, date, title, statement) values
('borntraeger-on-common-code-2018', 'fact', 'history', '2018-10-25',
    'Christian Borntraeger on common KVM code in 2018',
    'At KVM Forum 2018 Christian Borntraeger of IBM spoke about how KVM, which began as a hypervisor for x86, came to be split into common code and code for each architecture.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('borntraeger-on-common-code-2018', 1, 'kvm-forum-2018-schedule', 'Track 1, 25 October 2018', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('borntraeger-on-common-code-2018', 'ibm');
insert into fact_person (fact_id, person_id) values
('borntraeger-on-common-code-2018', 'christian-borntraeger');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2019', 'fact', 'history', '2019-10',
    'KVM Forum 2019 was held in Lyon',
    'KVM Forum 2019 was held in Lyon, in October 2019 according to LWN, which noted talks on defences against side channels, device assignment, lightweight virtual machines and nesting.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2019', 1, 'lwn-kvm-forum-2019', 'opening lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-2019', 'lwn');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-on-scaling-2022', 'fact', 'history', '2022-11',
    'Sean Christopherson on scaling KVM and its community',
    'LWN reported in November 2022 on a talk about scaling KVM and its community that Sean Christopherson had given at Open Source Summit Europe and KVM Forum.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-on-scaling-2022', 1, 'lwn-914638', 'opening lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('christopherson-on-scaling-2022', 'lwn');
insert into fact_person (fact_id, person_id) values
('christopherson-on-scaling-2022', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2024', 'fact', 'history', '2024-09-22',
    'KVM Forum 2024 was planned for 22 and 23 September',
    'The programme of KVM Forum 2024 covers 22 and 23 September 2024, with tracks on KVM itself, on user space and on VFIO.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2024', 1, 'kvm-forum-2024-schedule', 'schedule data', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-2025-committee-address', 'fact', 'history', null,
    'The KVM Forum 2025 committee had a Red Hat address',
    'The code of conduct on the KVM Forum site gives an address at Red Hat for the programme committee of 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-2025-committee-address', 1, 'kvm-forum-site', 'code of conduct', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-2025-committee-address', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-site-at-qemu', 'fact', 'history', null,
    'The KVM Forum site is under the QEMU domain',
    'The web pages of KVM Forum are found under the domain of the QEMU project, at kvm-forum.qemu.org.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-site-at-qemu', 1, 'kvm-forum-site', 'address', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-forum-site-at-qemu', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-forum-talks-are-published', 'fact', 'history', null,
    'KVM Forum talks are streamed and recorded',
    'Talks at KVM Forum are as a rule streamed and recorded, and the organisers may publish the recordings under a Creative Commons Attribution licence.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-forum-talks-are-published', 1, 'kvm-forum-site', 'media policy', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('web-site-called-stale', 'fact', 'history', '2023-05-25',
    'A patch of 2023 called linux-kvm.org out of date',
    'On 25 May 2023 Randy Dunlap proposed to note in the MAINTAINERS file that linux-kvm.org, the KVM web site, was out of date.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('web-site-called-stale', 1, 'mail-2023-05-25-website', 'subject and body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('web-site-called-stale', 'linux-kernel-community');
insert into fact_person (fact_id, person_id) values
('web-site-called-stale', 'randy-dunlap');

insert into fact (id, kind, topic_id, date, title, statement) values
('web-site-hosting-presumed', 'fact', 'history', '2023-06-05',
    'Red Hat was presumed to host linux-kvm.org in 2023',
    'Sean Christopherson presumed in June 2023 that Red Hat hosts linux-kvm.org, KVM''s web site, and wrote that Google planned to help with updating it. Paolo Bonzini, writing from a Red Hat address, answered on 5 June 2023 in the first person plural that there was no plan to close the site, without saying outright who runs it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('web-site-hosting-presumed', 1, 'mail-2023-06-05-website-bonzini', 'body', 'supports', null, null),
('web-site-hosting-presumed', 2, 'mail-2023-06-website-reply', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('web-site-hosting-presumed', 'google'),
('web-site-hosting-presumed', 'red-hat');
insert into fact_person (fact_id, person_id) values
('web-site-hosting-presumed', 'paolo-bonzini'),
('web-site-hosting-presumed', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('pull-request-6-16-first', 'fact', 'history', '2025-05-28',
    'The first KVM pull request for Linux 6.16',
    'Paolo Bonzini sent Linus Torvalds the first of two batches of KVM changes for Linux 6.16 on 28 May 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pull-request-6-16-first', 1, 'pull-6-16', 'headers and subject', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pull-request-6-16-first', 'red-hat');
insert into fact_person (fact_id, person_id) values
('pull-request-6-16-first', 'linus-torvalds'),
('pull-request-6-16-first', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('tdx-was-over-100-commits', 'fact', 'history', '2025-05-28',
    'Intel TDX came into KVM with over 100 commits',
    'The pull request for Linux 6.16 of 28 May 2025 says that support for Intel TDX took about 6,000 lines and more than 100 commits; with the same release the RISC-V port lost the label experimental.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tdx-was-over-100-commits', 1, 'pull-6-16', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tdx-was-over-100-commits', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('pull-request-6-16-second', 'fact', 'history', '2025-06-02',
    'The second KVM pull request for Linux 6.16',
    'The second batch of KVM changes for Linux 6.16 went from Paolo Bonzini to Linus Torvalds on 2 June 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pull-request-6-16-second', 1, 'pull-6-16-second', 'headers and subject', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pull-request-6-16-second', 'red-hat');
insert into fact_person (fact_id, person_id) values
('pull-request-6-16-second', 'linus-torvalds'),
('pull-request-6-16-second', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('pull-request-6-18', 'fact', 'history', '2025-10',
    'Two KVM pull requests brought the changes for Linux 6.18',
    'Paolo Bonzini sent Linus Torvalds the KVM changes for Linux 6.18 in two batches, on 3 and 6 October 2025. The first lets user space map the guest_memfd memory of some kinds of guest; the second, for x86, offers guests control-flow enforcement (CET) and adds ciphertext hiding and a secure time-stamp counter for guests that AMD''s SEV-SNP protects.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pull-request-6-18', 1, 'pull-6-18', 'body', 'supports', null, null),
('pull-request-6-18', 2, 'pull-6-18-second', 'body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('pull-request-6-18', 'linus-torvalds'),
('pull-request-6-18', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('pull-request-6-19', 'fact', 'history', '2025-12-04',
    'The KVM pull request for Linux 6.19',
    'Paolo Bonzini sent the KVM changes for Linux 6.19 on 4 December 2025 and called it a rather small release; guest_memfd gained a policy for memory nodes (NUMA).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pull-request-6-19', 1, 'pull-6-19', 'body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('pull-request-6-19', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('pull-request-7-0', 'fact', 'history', '2026-02-13',
    'The KVM pull request for Linux 7.0',
    'The KVM changes for Linux 7.0 were sent by Paolo Bonzini and merged by Linus Torvalds on the same day, 13 February 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pull-request-7-0', 1, 'pull-7-0', 'headers', 'supports', null, null),
('pull-request-7-0', 2, 'commit-cb5573868ea8', 'date', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pull-request-7-0', 'red-hat');
insert into fact_person (fact_id, person_id) values
('pull-request-7-0', 'linus-torvalds'),
('pull-request-7-0', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-5-10-released', 'fact', 'history', '2020-12-13',
    'Linux 5.10 came out on 13 December 2020',
    'Linux 5.10 came out on 13 December 2020; a copy of kernel.org''s list of releases, read in November 2026, has it among the longterm releases, to which important fixes are backported. It is one of the five releases in which this service counts KVM''s files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-5-10-released', 1, 'kernel-org-releases', 'table of longterm releases', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-5-10-released', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-6-1-released', 'fact', 'history', '2022-12-11',
    'Linux 6.1 came out on 11 December 2022',
    'Linux 6.1 came out on 11 December 2022; a copy of kernel.org''s list of releases, read in November 2026, has it among the longterm releases, to which important fixes are backported. It is one of the five releases in which this service counts KVM''s files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-6-1-released', 1, 'kernel-org-releases', 'table of longterm releases', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-6-1-released', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-6-12-released', 'fact', 'history', '2024-11-17',
    'Linux 6.12 came out on 17 November 2024',
    'Linux 6.12 came out on 17 November 2024; a copy of kernel.org''s list of releases, read in November 2026, has it among the longterm releases, to which important fixes are backported. It is one of the five releases in which this service counts KVM''s files.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-6-12-released', 1, 'kernel-org-releases', 'table of longterm releases', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-6-12-released', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-7-1-released', 'fact', 'history', '2026-06-14',
    'Linux 7.1 came out on 14 June 2026',
    'Linux 7.1, the release for which the protected guests of KVM on arm64 were merged, came out on 14 June 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-7-1-released', 1, 'lwn-1077425', 'introduction', 'supports', null, null),
('linux-7-1-released', 2, 'commit-pkvm-2026-03-30', 'log entry', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-7-1-released', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-7-2-released', 'fact', 'history', '2026-08-16',
    'Linux 7.2 is reported for 16 August 2026',
    'Linux 7.2 is reported to have come out on 16 August 2026, after a first release candidate on 28 June 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-7-2-released', 1, 'lwn-7-2-statistics', 'date of the release (from a summary; the article was not read)', 'supports', null, null),
('linux-7-2-released', 2, 'linuxteck-7-2-rc1', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-7-2-released', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-arm64-in-7-2', 'fact', 'history', '2026',
    'The arm64 changes for Linux 7.2 were mostly clean-up',
    'The tag for the arm64 changes of KVM in Linux 7.2 says, with a joke, that there are no new features; it lists a clean-up of the GICv5 interrupt code merged for 7.1 and many fixes for protected and nested guests.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-arm64-in-7-2', 1, 'kvm-arm64-7-2', 'tag text', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-s390-pulls-for-7-2', 'fact', 'history', '2026-06-15',
    'Two pull requests brought the s390 changes for Linux 7.2',
    'Two pull requests of 15 and 24 June 2026 brought 29 KVM changes for s390 into Linux 7.2, 18 of them by Claudio Imbrenda of IBM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-s390-pulls-for-7-2', 1, 'kvms390-next-7-2-1', 'shortlog', 'supports', null, null),
('kvm-s390-pulls-for-7-2', 2, 'kvms390-next-7-2-2', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-s390-pulls-for-7-2', 'ibm');
insert into fact_person (fact_id, person_id) values
('kvm-s390-pulls-for-7-2', 'claudio-imbrenda');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-7-3-by-november-2026', 'fact', 'history', '2026-10',
    'Linux 7.3 came out between mid-October and November 2026',
    'Linux 7.3 came out between 16 October and 1 November 2026: Debian''s change log has a package of its seventh release candidate on the first of these days and one of the stable update 7.3.1 on the second.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-7-3-by-november-2026', 1, 'debian-linux-changelog', 'entries for 7.3~rc7 and 7.3.1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-7-3-by-november-2026', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-changes-6-12-to-7-2', 'fact', 'history', null,
    'What KVM gained between Linux 6.12 and 7.2',
    'Between Linux 6.12 and 7.2 KVM gained, among other things, guests protected by Intel TDX, the interrupt controller GICv5 and nested guests on arm64, interrupt controllers in the kernel for LoongArch and nested acceleration on RISC-V.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-changes-6-12-to-7-2', 1, 'linux-7-2', 'arch/x86/kvm/vmx/tdx.c, arch/arm64/kvm/vgic, arch/loongarch/kvm/intc, arch/riscv/kvm/nacl.c; include/uapi/linux/kvm.h, KVM_CAP_ARM_EL2', 'supports', null, null),
('kvm-changes-6-12-to-7-2', 2, 'linux-6-12', 'the same directories', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-in-linux-7-3', 'fact', 'history', '2026-10',
    'What changed in KVM with Linux 7.3',
    'With Linux 7.3 MAINTAINERS has a section of its own for guest_memfd, Sean Christopherson is listed as reviewer of the generic KVM code for the first time, the s390 code is split into two directories and the user header defines 246 capabilities after 244 in 7.2.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-in-linux-7-3', 1, 'linux-7-3', 'MAINTAINERS, KVM GUEST_MEMFD and KERNEL VIRTUAL MACHINE (KVM); arch/s390/kvm; include/uapi/linux/kvm.h', 'supports', null, null),
('kvm-in-linux-7-3', 2, 'linux-7-2', 'the same files', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('kvm-in-linux-7-3', 'sean-christopherson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-in-linux-7-3', '7.3', 1, 'maintainer', 'KVM GUEST_MEMFD', 'Sean Christopherson'),
('kvm-in-linux-7-3', '7.3', 2, 'reviewer', 'KERNEL VIRTUAL MACHINE (KVM)', 'Sean Christopherson'),
('kvm-in-linux-7-3', '7.3', 3, 'file-exists', 'arch/s390/kvm/s390/s390.c', null),
('kvm-in-linux-7-3', '7.3', 4, 'file-exists', 'arch/s390/kvm/gmap', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-credits-red-hat-with-continuation', 'assessment', 'history', null,
    'SoftHandTech''s article credits Red Hat with keeping KVM going',
    'The article by SoftHandTech on KVM''s ownership credits Red Hat with having secured the further development of KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-credits-red-hat-with-continuation', 1, 'ownership-article', 'red-hat/p1/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('article-credits-red-hat-with-continuation', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('article-on-red-hat-shaping-kvm', 'assessment', 'history', null,
    'SoftHandTech''s article says that Red Hat''s ways shaped KVM',
    'The article by SoftHandTech on KVM''s ownership holds that Red Hat''s open-source convictions and its practice in leading large projects shaped KVM decisively.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-on-red-hat-shaping-kvm', 1, 'ownership-article', 'red-hat/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('article-on-red-hat-shaping-kvm', 'red-hat');

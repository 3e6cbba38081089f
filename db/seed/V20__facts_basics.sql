-- Facts on What KVM is: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-stands-for', 'definition', 'basics', null,
    'KVM stands for Kernel-based Virtual Machine',
    'KVM is short for Kernel-based Virtual Machine, the name under which the virtualisation driver of the Linux kernel was first posted in October 2006.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-stands-for', 1, 'lkml-2006-10-19-announcement', 'subject', 'supports', null, null),
('kvm-stands-for', 2, 'linux-6-12', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('kvm-stands-for', 3, 'ownership-article', 'opening/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('virtualisation-infrastructure-of-linux', 'definition', 'basics', null,
    'KVM is virtualisation infrastructure inside the Linux kernel',
    'KVM is virtualisation infrastructure inside the Linux kernel: a driver with a programming interface through which user-space programs create and run virtual machines, so that Linux gains the abilities of a hypervisor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtualisation-infrastructure-of-linux', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, sections 1 and 2', 'supports', null, null),
('virtualisation-infrastructure-of-linux', 2, 'linux-6-12', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('virtualisation-infrastructure-of-linux', 3, 'ols-2007-paper', 'abstract (read in a copy)', 'supports', null, null),
('virtualisation-infrastructure-of-linux', 4, 'ownership-article', 'opening/p1/s2', 'supports', null, null),
('virtualisation-infrastructure-of-linux', 5, 'ownership-article', 'faq-1/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('hypervisor-makes-and-runs-virtual-machines', 'definition', 'basics', null,
    'A hypervisor makes and runs virtual machines',
    'A hypervisor is the software that makes virtual machines and lets several of them run on one physical computer, whose processors, memory and storage it shares out among them. It is also called a virtual machine monitor (VMM); the computer is the host, and the virtual machines are its guests.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hypervisor-makes-and-runs-virtual-machines', 1, 'red-hat-what-is-a-hypervisor', 'introduction', 'supports', null, null),
('hypervisor-makes-and-runs-virtual-machines', 2, 'vmware-glossary-hypervisor', 'first paragraph', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('virtual-machine-is-a-computer-in-software', 'definition', 'basics', null,
    'A virtual machine is a computer made of software',
    'A virtual machine (VM) is a computer made of software inside a physical one: it has a virtual processor, memory and disks, which it borrows from the host, and runs an operating system of its own, apart from that of the host and of other virtual machines.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtual-machine-is-a-computer-in-software', 1, 'ubuntu-virtualisation-intro', 'Virtual machines', 'supports', null, null),
('virtual-machine-is-a-computer-in-software', 2, 'azure-what-is-a-vm', 'first two sections', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('source-inside-the-kernel-tree', 'fact', 'basics', null,
    'KVM lives inside the source tree of the Linux kernel',
    'KVM is an open-source project that lives inside the source tree of the Linux kernel: its common code is in virt/kvm, the code for each processor architecture in a directory of its own such as arch/x86/kvm or arch/arm64/kvm.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('source-inside-the-kernel-tree', 1, 'linux-6-12', 'directories virt/kvm, arch/x86/kvm and arch/arm64/kvm', 'supports', null, null),
('source-inside-the-kernel-tree', 2, 'linux-6-12', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('source-inside-the-kernel-tree', 3, 'maintainers-2026', 'KVM sections', 'supports', null, null),
('source-inside-the-kernel-tree', 4, 'ownership-article', 'faq-1/p2/s2', 'supports', null, null),
('source-inside-the-kernel-tree', 5, 'ownership-article', 'faq-5/p1/s1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('source-inside-the-kernel-tree', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('hypervisor-with-hardware-and-user-space', 'fact', 'basics', null,
    'KVM needs processor extensions and a user-space program',
    'On x86 KVM needs two other things to act as a hypervisor: a processor with virtualisation extensions, and a user-space program that sets up each guest and supplies devices such as disks and network cards.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hypervisor-with-hardware-and-user-space', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, help of option KVM', 'supports', null, null),
('hypervisor-with-hardware-and-user-space', 2, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('hypervisor-with-hardware-and-user-space', 3, 'ownership-article', 'opening/p1/s2', 'imprecise', 'KVM as such makes the Linux kernel a hypervisor.', 'On x86 the processor must have virtualisation extensions, and a user-space program has to create the guests and emulate their devices: a modified QEMU did so at the first posting.'),
('hypervisor-with-hardware-and-user-space', 4, 'ownership-article', 'faq-1/p1/s1', 'imprecise', 'KVM by itself gives the Linux kernel the role of a hypervisor.', 'The first answer repeats the sentence of the opening, and with it what that leaves out: processor extensions on x86 and a user-space program for the devices.');

insert into fact (id, kind, topic_id, date, title, statement) values
('several-guests-per-host', 'fact', 'basics', null,
    'One Linux host runs several KVM guests, each as a process',
    'A Linux host can run several KVM virtual machines at the same time: each guest is a process on the host, and each of its virtual processors a thread of that process.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('several-guests-per-host', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('several-guests-per-host', 2, 'commit-6aa8b732', 'commit message', 'supports', null, null),
('several-guests-per-host', 3, 'ownership-article', 'opening/p1/s2', 'supports', null, null),
('several-guests-per-host', 4, 'ownership-article', 'faq-1/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-brings-its-own-system', 'fact', 'basics', null,
    'A KVM guest sees a complete computer of its own',
    'A KVM guest sees a complete virtual computer with disks, network adapters and a display of its own, and runs its own operating system and programs on it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-brings-its-own-system', 1, 'commit-6aa8b732', 'commit message', 'supports', null, null),
('guest-brings-its-own-system', 2, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('guest-brings-its-own-system', 3, 'linux-6-12', 'arch/x86/kvm/Kconfig, help of menu VIRTUALIZATION', 'supports', null, null),
('guest-brings-its-own-system', 4, 'ownership-article', 'faq-1/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('not-the-only-virtualisation-for-linux', 'fact', 'basics', null,
    'KVM was not the only way to virtualise with Linux',
    'KVM was not the only way to virtualise with Linux: User Mode Linux and Xen were there before it, and the small hypervisor lguest followed in Linux 2.6.23.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('not-the-only-virtualisation-for-linux', 1, 'linux-6-12', 'Documentation/virt/uml/user_mode_linux_howto_v2.rst, Introduction', 'supports', null, null),
('not-the-only-virtualisation-for-linux', 2, 'serverwatch-2007-02', 'article body', 'supports', null, null),
('not-the-only-virtualisation-for-linux', 3, 'vmblog-2007-10-10', 'section on lguest and Xen', 'supports', null, null),
('not-the-only-virtualisation-for-linux', 4, 'ownership-article', 'history/p1/s1', 'imprecise', 'It is KVM that enables Linux to support virtualisation.', 'Linux had other routes to virtualisation: User Mode Linux and Xen before KVM, lguest soon after.');
insert into fact_organisation (fact_id, organisation_id) values
('not-the-only-virtualisation-for-linux', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('managed-through-eleven-maintainers-entries', 'fact', 'basics', null,
    'The MAINTAINERS file records who manages KVM',
    'Who manages KVM is recorded in the MAINTAINERS file of the Linux kernel: sections on KVM, eleven in Linux 6.12 and twelve in Linux 7.3, name the people in charge of each part.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('managed-through-eleven-maintainers-entries', 1, 'linux-6-12', 'MAINTAINERS, the eleven sections whose headings name KVM', 'supports', null, null),
('managed-through-eleven-maintainers-entries', 2, 'maintainers-2026', 'KVM sections', 'supports', null, null),
('managed-through-eleven-maintainers-entries', 3, 'ownership-article', 'opening/p1/s4', 'supports', null, null),
('managed-through-eleven-maintainers-entries', 4, 'linux-7-3', 'MAINTAINERS, the twelve sections whose headings name KVM', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('managed-through-eleven-maintainers-entries', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('optional-part-of-linux', 'fact', 'basics', null,
    'KVM is an optional part of Linux',
    'KVM is an optional part of Linux: in Linux 6.12 and 7.3 the default configurations for arm64, RISC-V and s390 select it, while the one for 64-bit x86 does not and the help text of the x86 option advises leaving it out when unsure.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('optional-part-of-linux', 1, 'linux-6-12', 'arch/x86/configs/x86_64_defconfig; defconfig of arm64, riscv and s390', 'supports', null, null),
('optional-part-of-linux', 2, 'linux-6-12', 'arch/x86/kvm/Kconfig, help of option KVM', 'supports', null, null),
('optional-part-of-linux', 3, 'pull-6-8', 'body, remark on the default configuration', 'supports', null, null),
('optional-part-of-linux', 4, 'ownership-article', 'history/p1/s1', 'imprecise', 'KVM has turned into a critical part of Linux.', 'Linux builds and runs without KVM; the default configuration for 64-bit x86 leaves it out.'),
('optional-part-of-linux', 5, 'linux-7-3', 'arch/x86/configs/x86_64_defconfig; defconfig of arm64, riscv and s390', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('optional-part-of-linux', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('two-types-of-hypervisor', 'definition', 'basics', null,
    'Hypervisors are divided into type 1 and type 2',
    'Hypervisors are usually divided into two types: type 1, called bare-metal or native, runs directly on the hardware of the host, and type 2, called hosted, runs as software on an operating system.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('two-types-of-hypervisor', 1, 'vmware-glossary-hypervisor', 'second paragraph', 'supports', null, null),
('two-types-of-hypervisor', 2, 'red-hat-what-is-a-hypervisor', 'Types of hypervisors', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-documentation-on-bare-metal-hypervisors', 'fact', 'basics', null,
    'How Linux''s documentation classes ACRN and Hyper-V',
    'Of hypervisors other than KVM, Linux''s documentation calls ACRN a type 1 hypervisor, running directly on the hardware, and says that Microsoft''s Hyper-V consists mainly of a bare-metal hypervisor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-documentation-on-bare-metal-hypervisors', 1, 'linux-7-3', 'Documentation/virt/acrn/introduction.rst, first paragraph; Documentation/virt/hyperv/overview.rst, Overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-documentation-on-bare-metal-hypervisors', 'microsoft');

insert into fact (id, kind, topic_id, date, title, statement) values
('debian-kernels-include-kvm', 'fact', 'basics', null,
    'Debian''s kernel comes with KVM as modules',
    'Debian''s kernel packages come with KVM: the configuration of its Linux 6.12.117 for 64-bit PCs builds KVM and the parts for Intel and AMD processors as loadable modules, in the ordinary variant and in the one for clouds alike.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('debian-kernels-include-kvm', 1, 'debian-linux-config-6-12', 'config.amd64_none_amd64 and config.amd64_none_cloud-amd64, CONFIG_KVM, CONFIG_KVM_INTEL and CONFIG_KVM_AMD', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('fedora-kernel-includes-kvm', 'fact', 'basics', null,
    'KVM is part of the standard Fedora kernel',
    'KVM is part of the standard Fedora kernel on 64-bit PCs, according to an undated draft guide of the Fedora project, which names libvirt, virt-manager and virsh as the means to manage it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('fedora-kernel-includes-kvm', 1, 'fedora-virtualisation-guide', 'section 4.1, What is KVM?', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('type-1-or-type-2-disputed', 'fact', 'basics', '2008-09',
    'Whether KVM is a type 1 or type 2 hypervisor is disputed',
    'Reports differ on which type of hypervisor KVM is: when Red Hat bought Qumranet in September 2008, EdChannelPartner called it hosted (type II), Fast Company bare-metal.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('type-1-or-type-2-disputed', 1, 'edchannelpartner-2008-09-08', 'article body', 'supports', null, null),
('type-1-or-type-2-disputed', 2, 'fastcompany-qumranet', 'article body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('type-1-by-kernel-type-2-by-use', 'fact', 'basics', null,
    'Why the type of KVM is arguable',
    'A hosting company''s glossary shows why the type of KVM is arguable: it counts KVM as type 1, since it is part of a kernel that runs on the hardware, but says that it is like type 2 from the user''s point of view. ShapeBlue, a CloudStack firm, calls KVM type 1 without qualification.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('type-1-by-kernel-type-2-by-use', 1, 'silenthosts-hypervisor', 'short definition', 'supports', null, null),
('type-1-by-kernel-type-2-by-use', 2, 'shapeblue-cloudstack', 'KVM Architecture', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kata-lists-kvm-monitors-as-type-2', 'fact', 'basics', null,
    'Kata Containers lists KVM monitors as type 2',
    'Kata Containers'' design document classifies QEMU, Cloud Hypervisor, Firecracker and Dragonball, all of them on KVM, as type 2, that is, as running on a host operating system.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kata-lists-kvm-monitors-as-type-2', 1, 'kata-virtualization-design', 'Supported Hypervisors and VMMs', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('profits-from-the-rest-of-linux', 'fact', 'basics', null,
    'KVM benefits from work done elsewhere in Linux',
    'KVM benefits from work done elsewhere in Linux: a guest is scheduled as a process, and the x86 design asks that guest memory stay under the kernel''s own memory management, so that swapping, page migration and huge pages serve guests too.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('profits-from-the-rest-of-linux', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/mmu.rst, requirement integration', 'supports', null, null),
('profits-from-the-rest-of-linux', 2, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('profits-from-the-rest-of-linux', 3, 'ownership-article', 'faq-1/p2/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('profits-from-the-rest-of-linux', 'linux-kernel-community');

insert into fact (id, kind, topic_id, date, title, statement) values
('ordinary-linux-tools-work-on-guests', 'fact', 'basics', null,
    'Ordinary Linux tools work on KVM guests',
    'Ordinary Linux tools work on KVM guests, because a guest is a process: the first KVM commit already noted that top, nice and kill behave as usual.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ordinary-linux-tools-work-on-guests', 1, 'commit-6aa8b732', 'commit message', 'supports', null, null),
('ordinary-linux-tools-work-on-guests', 2, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('ordinary-linux-tools-work-on-guests', 3, 'ownership-article', 'faq-1/p2/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('used-by-other-open-source-software', 'fact', 'basics', null,
    'Other open-source software builds on KVM',
    'Other open-source software works together with KVM: QEMU since the first posting of 2006, virtual machine monitors such as crosvm, Firecracker and Cloud Hypervisor, and the compute service Nova of OpenStack.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('used-by-other-open-source-software', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('used-by-other-open-source-software', 2, 'crosvm-readme', 'introduction', 'supports', null, null),
('used-by-other-open-source-software', 3, 'firecracker-readme', 'introduction', 'supports', null, null),
('used-by-other-open-source-software', 4, 'cloud-hypervisor-docs', 'introduction', 'supports', null, null),
('used-by-other-open-source-software', 5, 'nova-hypervisors', 'list of hypervisors', 'supports', null, null),
('used-by-other-open-source-software', 6, 'ownership-article', 'faq-3/p2/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('used-by-other-open-source-software', 'openstack'),
('used-by-other-open-source-software', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('guests-run-efficiently-with-hardware-help', 'fact', 'basics', null,
    'Hardware help lets KVM run guests unmodified and efficiently',
    'Virtualisation extensions of the processor let KVM run different guest systems unmodified and efficiently; the paper of 2014 on the Arm port reports a modest overhead compared with native execution.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guests-run-efficiently-with-hardware-help', 1, 'kvm-arm-paper', 'abstract', 'supports', null, null),
('guests-run-efficiently-with-hardware-help', 2, 'linux-6-12', 'arch/x86/kvm/Kconfig, help of option KVM', 'supports', null, null),
('guests-run-efficiently-with-hardware-help', 3, 'opensuse-kvm-package', 'description', 'supports', null, null),
('guests-run-efficiently-with-hardware-help', 4, 'ownership-article', 'faq-1/p2/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('many-guest-systems', 'fact', 'basics', null,
    'KVM runs Linux, Windows and other guest systems',
    'Different operating systems run as KVM guests: the patch announcements of 2006 mention Linux and Windows, the latter with some crashes, and the description of the KVM package of SUSE Linux Enterprise 12 names Mac OS X as well.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('many-guest-systems', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('many-guest-systems', 2, 'virtualization-info-2006-12-11', 'quotation of the patch announcement', 'supports', null, null),
('many-guest-systems', 3, 'opensuse-kvm-package', 'description', 'supports', null, null),
('many-guest-systems', 4, 'ownership-article', 'faq-3/p1/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('source-calls-kvm-a-hypervisor', 'fact', 'basics', null,
    'The source code calls KVM a hypervisor',
    'The source of KVM calls it a hypervisor in Linux 6.12 and 7.3, in the title line of virt/kvm/kvm_main.c; in Linux 6.1 the same line spoke of a driver for Linux.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('source-calls-kvm-a-hypervisor', 1, 'linux-6-12', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('source-calls-kvm-a-hypervisor', 2, 'linux-6-1', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('source-calls-kvm-a-hypervisor', 3, 'linux-7-3', 'virt/kvm/kvm_main.c, header', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('not-the-keyboard-switch', 'fact', 'basics', null,
    'KVM has nothing to do with KVM switches',
    'KVM the hypervisor has nothing to do with the switch for keyboard and monitor that goes by the same three letters, although the two have been confused.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('not-the-keyboard-switch', 1, 'virtualizationpractice-rhel-6', 'first post', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('maintainers-says-kernel-virtual-machine', 'fact', 'basics', null,
    'MAINTAINERS shortens the name to Kernel Virtual Machine',
    'Most KVM headings in the MAINTAINERS file shorten the name to Kernel Virtual Machine, while the code and the interface documentation say Kernel-based Virtual Machine.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('maintainers-says-kernel-virtual-machine', 1, 'linux-6-12', 'MAINTAINERS, headings of the KVM sections', 'supports', null, null),
('maintainers-says-kernel-virtual-machine', 2, 'linux-6-12', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('maintainers-says-kernel-virtual-machine', 3, 'linux-6-12', 'Documentation/virt/kvm/api.rst, title', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-modules-of-kvm', 'fact', 'basics', null,
    'KVM can be built as modules on x86',
    'On x86 KVM can be built as loadable modules: kvm for the common part, and kvm-intel or kvm-amd depending on the maker of the processor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-modules-of-kvm', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, options KVM, KVM_INTEL and KVM_AMD', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-calls-kvm-a-milestone', 'assessment', 'basics', null,
    'SoftHandTech''s article calls the arrival of KVM a milestone',
    'The article by SoftHandTech on KVM''s ownership counts the arrival of KVM among the milestones of virtualisation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-calls-kvm-a-milestone', 1, 'ownership-article', 'history/p1/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-on-open-alternative', 'assessment', 'basics', null,
    'SoftHandTech''s article values KVM as an open alternative',
    'The article by SoftHandTech on KVM''s ownership sees the importance of KVM in being a sturdy open-source counterpart to proprietary virtualisation products.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-on-open-alternative', 1, 'ownership-article', 'faq-1/p2/s1', 'supports', null, null);

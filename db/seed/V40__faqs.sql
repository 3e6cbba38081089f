-- Questions that people ask, with answers based on facts: one block each, by topic.

insert into faq (id, topic_id, question, answer) values
('what-is-kvm', 'basics',
    'What is KVM, and what does it have to do with virtualisation?',
    'KVM, short for Kernel-based Virtual Machine, is the part of the Linux kernel through which user-space programs create and run virtual machines; it gives Linux the abilities of a hypervisor. Avi Kivity announced it on 19 October 2006, and it has been in the mainline kernel since Linux 2.6.20 of 4 February 2007. Each guest is a process of the host and each of its virtual processors a thread of that process, so one host can run many guests side by side.

KVM does not translate guest code; on x86 it relies on virtualisation extensions of the processor and leaves devices that the kernel does not handle to a user-space program such as QEMU. Guests are separated from each other and from the host, but not absolutely: CVE-2021-29657 and CVE-2026-53359 were bugs in KVM through which code in a guest could attack the host.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-kvm', 1, 'what is kvm'),
('what-is-kvm', 2, 'kvm meaning virtualization'),
('what-is-kvm', 3, 'what does linux kvm do'),
('what-is-kvm', 4, 'explain kvm in simple terms'),
('what-is-kvm', 5, 'kernel-based virtual machine explained'),
('what-is-kvm', 6, 'is kvm a hypervisor'),
('what-is-kvm', 7, 'what is kvm and what has it to do with virtualisation');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-kvm', 1, 'kvm-stands-for'),
('what-is-kvm', 2, 'virtualisation-infrastructure-of-linux'),
('what-is-kvm', 3, 'announced-on-lkml-2006-10-19'),
('what-is-kvm', 4, 'merged-in-linux-2-6-20'),
('what-is-kvm', 5, 'several-guests-per-host'),
('what-is-kvm', 6, 'kvm-relies-on-processor-extensions'),
('what-is-kvm', 7, 'no-binary-translation'),
('what-is-kvm', 8, 'guest-io-is-handed-to-user-space'),
('what-is-kvm', 9, 'isolation-not-absolute'),
('what-is-kvm', 10, 'kernel-membership-no-security-guarantee');

insert into faq (id, topic_id, question, answer) values
('what-is-a-hypervisor', 'basics',
    'What is a hypervisor, and what else is it called?',
    'A hypervisor is the software that makes virtual machines and lets several of them run on one physical computer, whose processors, memory and storage it shares out among them. It is also called a virtual machine monitor (VMM); the computer is the host, and the virtual machines are its guests. KVM gives Linux the abilities of a hypervisor: it is the infrastructure in the kernel through which user-space programs create and run virtual machines.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-a-hypervisor', 1, 'hypervisor definition'),
('what-is-a-hypervisor', 2, 'what is a hypervisor'),
('what-is-a-hypervisor', 3, 'meaning of vmm in virtualisation'),
('what-is-a-hypervisor', 4, 'hypervisor meaning'),
('what-is-a-hypervisor', 5, 'another name for a hypervisor');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-a-hypervisor', 1, 'hypervisor-makes-and-runs-virtual-machines'),
('what-is-a-hypervisor', 2, 'virtualisation-infrastructure-of-linux');

insert into faq (id, topic_id, question, answer) values
('what-is-a-virtual-machine', 'basics',
    'What is a virtual machine (VM)?',
    'A virtual machine (VM) is a computer made of software inside a physical one. It has a virtual processor, memory and disks, which it borrows from the host, and runs an operating system of its own, apart from that of the host and of other virtual machines. With KVM it is called a guest: it sees a complete virtual computer with disks, network adapters and a display, while on the Linux host it is a process and each of its virtual processors a thread.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-a-virtual-machine', 1, 'virtual machine definition'),
('what-is-a-virtual-machine', 2, 'vm meaning'),
('what-is-a-virtual-machine', 3, 'what are virtual machines'),
('what-is-a-virtual-machine', 4, 'virtual machine explained'),
('what-is-a-virtual-machine', 5, 'what is a guest in virtualization');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-a-virtual-machine', 1, 'virtual-machine-is-a-computer-in-software'),
('what-is-a-virtual-machine', 2, 'guest-brings-its-own-system'),
('what-is-a-virtual-machine', 3, 'several-guests-per-host');

insert into faq (id, topic_id, question, answer) values
('what-are-type-1-and-type-2-hypervisors', 'basics',
    'What are type 1 and type 2 hypervisors, and what is the difference?',
    'Hypervisors come in two types: type 1, called bare-metal or native, runs directly on the hardware of the host, and type 2, called hosted, runs as software on an operating system. IBM''s overview of 2021 counts VMware ESXi as type 1, and VMware Workstation, VMware Fusion and VirtualBox as type 2; Linux''s documentation calls ACRN type 1 and says that Hyper-V consists mainly of a bare-metal hypervisor. Where KVM belongs is disputed, as it is part of a kernel that runs on the hardware but resembles type 2 from the user''s point of view.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-are-type-1-and-type-2-hypervisors', 1, 'type 1 vs type 2 hypervisor'),
('what-are-type-1-and-type-2-hypervisors', 2, 'bare metal vs hosted hypervisor'),
('what-are-type-1-and-type-2-hypervisors', 3, 'types of hypervisors'),
('what-are-type-1-and-type-2-hypervisors', 4, 'type 2 hypervisor examples'),
('what-are-type-1-and-type-2-hypervisors', 5, 'type 1 hypervisor examples'),
('what-are-type-1-and-type-2-hypervisors', 6, 'how many hypervisor types exist');
insert into faq_fact (faq_id, position, fact_id) values
('what-are-type-1-and-type-2-hypervisors', 1, 'two-types-of-hypervisor'),
('what-are-type-1-and-type-2-hypervisors', 2, 'vmware-sells-hypervisors-of-both-types'),
('what-are-type-1-and-type-2-hypervisors', 3, 'linux-documentation-on-bare-metal-hypervisors'),
('what-are-type-1-and-type-2-hypervisors', 4, 'type-1-or-type-2-disputed'),
('what-are-type-1-and-type-2-hypervisors', 5, 'type-1-by-kernel-type-2-by-use');

insert into faq (id, topic_id, question, answer) values
('what-does-kvm-stand-for', 'basics',
    'What does the name KVM stand for?',
    'KVM stands for Kernel-based Virtual Machine, the name under which the virtualisation driver of the Linux kernel was first posted in October 2006. Most KVM headings in the MAINTAINERS file shorten it to Kernel Virtual Machine, while the code and the interface documentation use the longer form. The switch for keyboard and monitor that goes by the same three letters has nothing to do with it, although the two have been confused.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-does-kvm-stand-for', 1, 'kvm stands for'),
('what-does-kvm-stand-for', 2, 'kvm acronym'),
('what-does-kvm-stand-for', 3, 'kvm full form'),
('what-does-kvm-stand-for', 4, 'meaning of the letters kvm'),
('what-does-kvm-stand-for', 5, 'kvm or kernel virtual machine');
insert into faq_fact (faq_id, position, fact_id) values
('what-does-kvm-stand-for', 1, 'kvm-stands-for'),
('what-does-kvm-stand-for', 2, 'maintainers-says-kernel-virtual-machine'),
('what-does-kvm-stand-for', 3, 'not-the-keyboard-switch');

insert into faq (id, topic_id, question, answer) values
('is-kvm-part-of-linux', 'basics',
    'Is KVM part of the Linux kernel?',
    'KVM has been part of the Linux kernel since version 2.6.20, released on 4 February 2007: the common code is in the directory virt/kvm, and the code for each processor architecture in one of its own such as arch/x86/kvm or arch/arm64/kvm. It is an optional part, however: in Linux 6.12 and 7.3 the default configurations for arm64, RISC-V and s390 select it, while the one for 64-bit x86 does not. On x86 it can be built as loadable modules, kvm for the common part and kvm-intel or kvm-amd depending on the maker of the processor.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-part-of-linux', 1, 'kvm in linux kernel'),
('is-kvm-part-of-linux', 2, 'where is kvm in the kernel source'),
('is-kvm-part-of-linux', 3, 'is kvm built into linux'),
('is-kvm-part-of-linux', 4, 'is kvm enabled by default'),
('is-kvm-part-of-linux', 5, 'kvm kernel module');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-part-of-linux', 1, 'source-inside-the-kernel-tree'),
('is-kvm-part-of-linux', 2, 'optional-part-of-linux'),
('is-kvm-part-of-linux', 3, 'x86-modules-of-kvm'),
('is-kvm-part-of-linux', 4, 'merged-in-linux-2-6-20');

insert into faq (id, topic_id, question, answer) values
('do-distributions-ship-kvm', 'basics',
    'Do Debian, Ubuntu and Fedora ship KVM, or must I compile it?',
    'Debian, Ubuntu and Fedora ship KVM, so that it need not be compiled there. Debian builds it as loadable modules, with the parts for Intel and AMD, as the configuration of its Linux 6.12.117 shows; a draft guide of Fedora calls it part of the standard kernel, and Canonical calls it the default virtualisation technology of Ubuntu. In Linux itself KVM is optional: the default configuration for 64-bit x86 does not select it. A program such as QEMU completes KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('do-distributions-ship-kvm', 1, 'does debian ship kvm'),
('do-distributions-ship-kvm', 2, 'kvm included in ubuntu kernel'),
('do-distributions-ship-kvm', 3, 'kvm fedora default'),
('do-distributions-ship-kvm', 4, 'do i have to compile kvm myself'),
('do-distributions-ship-kvm', 5, 'is kvm in distribution kernels');
insert into faq_fact (faq_id, position, fact_id) values
('do-distributions-ship-kvm', 1, 'debian-kernels-include-kvm'),
('do-distributions-ship-kvm', 2, 'fedora-kernel-includes-kvm'),
('do-distributions-ship-kvm', 3, 'ubuntu-default-is-kvm'),
('do-distributions-ship-kvm', 4, 'optional-part-of-linux'),
('do-distributions-ship-kvm', 5, 'kvm-needs-user-space-software');

insert into faq (id, topic_id, question, answer) values
('is-kvm-type-1-or-type-2', 'basics',
    'Is KVM a type 1 or a type 2 hypervisor?',
    'Whether KVM is a type 1 or type 2 hypervisor is disputed. A hosting company''s glossary counts it as type 1, since it is part of a kernel that runs on the hardware, but finds it like type 2 from the user''s point of view; Kata Containers lists the monitors that run guests on KVM as type 2. In September 2008 EdChannelPartner called KVM hosted (type II) and Fast Company bare-metal. KVM''s own source names neither type: the title line of its main file calls it a hypervisor in Linux 6.12 and 7.3, and a driver for Linux in 6.1.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-type-1-or-type-2', 1, 'kvm type 1 or type 2'),
('is-kvm-type-1-or-type-2', 2, 'is kvm bare metal'),
('is-kvm-type-1-or-type-2', 3, 'kvm hosted hypervisor'),
('is-kvm-type-1-or-type-2', 4, 'kvm hypervisor type'),
('is-kvm-type-1-or-type-2', 5, 'is kvm a real hypervisor');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-type-1-or-type-2', 1, 'type-1-or-type-2-disputed'),
('is-kvm-type-1-or-type-2', 2, 'type-1-by-kernel-type-2-by-use'),
('is-kvm-type-1-or-type-2', 3, 'kata-lists-kvm-monitors-as-type-2'),
('is-kvm-type-1-or-type-2', 4, 'source-calls-kvm-a-hypervisor');

insert into faq (id, topic_id, question, answer) values
('which-guests-run-on-kvm', 'basics',
    'Which operating systems can run as guests on KVM?',
    'Linux, Windows and other operating systems run as guests on KVM: the patch announcements of 2006 already mention Linux and Windows, the latter with some crashes, and the description of the KVM package of SUSE Linux Enterprise 12 names Mac OS X as well. Each guest sees a complete virtual computer and runs its own operating system on it. For Windows guests KVM on x86 emulates interfaces of Microsoft Hyper-V, which these need in order to run correctly and fast.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-guests-run-on-kvm', 1, 'kvm guest os'),
('which-guests-run-on-kvm', 2, 'can kvm run windows'),
('which-guests-run-on-kvm', 3, 'windows on kvm'),
('which-guests-run-on-kvm', 4, 'does kvm support mac os'),
('which-guests-run-on-kvm', 5, 'kvm supported guest operating systems');
insert into faq_fact (faq_id, position, fact_id) values
('which-guests-run-on-kvm', 1, 'many-guest-systems'),
('which-guests-run-on-kvm', 2, 'hyper-v-emulation-on-by-default'),
('which-guests-run-on-kvm', 3, 'guest-brings-its-own-system');

insert into faq (id, topic_id, question, answer) values
('who-started-kvm', 'history',
    'Who started KVM, and when?',
    'Avi Kivity started KVM: he announced it on the Linux kernel mailing list on 19 October 2006 as a series of seven patches. The start-up Qumranet, where he worked, paid for the early work, and KernelTrap dates the start of the project to the middle of 2006. Yaniv Kamay is the second author named in virt/kvm/kvm_main.c, but in late 2007 Kivity was the only maintainer listed. Red Hat bought Qumranet in September 2008, when KVM had been in the mainline kernel for 19 months.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-started-kvm', 1, 'who created kvm'),
('who-started-kvm', 2, 'kvm inventor'),
('who-started-kvm', 3, 'kvm founder'),
('who-started-kvm', 4, 'when did kvm begin'),
('who-started-kvm', 5, 'who invented linux kvm'),
('who-started-kvm', 6, 'who came up with kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-started-kvm', 1, 'started-by-avi-kivity'),
('who-started-kvm', 2, 'announced-on-lkml-2006-10-19'),
('who-started-kvm', 3, 'kivity-worked-at-qumranet'),
('who-started-kvm', 4, 'qumranet-paid-for-early-work'),
('who-started-kvm', 5, 'kvm-work-began-mid-2006'),
('who-started-kvm', 6, 'merge-came-before-the-purchase');

insert into faq (id, topic_id, question, answer) values
('when-was-kvm-released', 'history',
    'When was KVM merged into Linux and first released?',
    'KVM entered the mainline kernel with Linux 2.6.20, which Linus Torvalds released on 4 February 2007. The code had been public since 19 October 2006, and virtualization.info reported on 11 December 2006 that Torvalds had taken it into the tree for that release. Press reports give the release day as the Sunday of the Super Bowl, the 4th, while KernelNewbies gives the 5th.');
insert into faq_phrasing (faq_id, position, phrasing) values
('when-was-kvm-released', 1, 'kvm release date'),
('when-was-kvm-released', 2, 'kvm first release'),
('when-was-kvm-released', 3, 'which linux version introduced kvm'),
('when-was-kvm-released', 4, 'when was kvm added to the kernel'),
('when-was-kvm-released', 5, 'linux 2.6.20 kvm'),
('when-was-kvm-released', 6, 'how old is kvm');
insert into faq_fact (faq_id, position, fact_id) values
('when-was-kvm-released', 1, 'merged-in-linux-2-6-20'),
('when-was-kvm-released', 2, 'code-public-before-2007'),
('when-was-kvm-released', 3, 'torvalds-took-kvm-in-december-2006'),
('when-was-kvm-released', 4, 'release-of-2-6-20-on-4-or-5-february');

insert into faq (id, topic_id, question, answer) values
('what-was-qumranet', 'history',
    'What was Qumranet?',
    'Qumranet was the start-up behind KVM: Avi Kivity worked there when KVM began, and the company paid for the early work. The press of 2007 named Rami Tamir as its president and co-founder and Moshe Bar as its chief technology officer. Its first product, Solid ICE (also written SolidICE), ran Windows or Linux desktops on KVM in the data centre and sent them to users through a protocol called SPICE. Red Hat announced on 4 September 2008 that it had bought Qumranet, whose 60 or so employees were all to stay.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-was-qumranet', 1, 'qumranet'),
('what-was-qumranet', 2, 'qumranet kvm'),
('what-was-qumranet', 3, 'company that created kvm'),
('what-was-qumranet', 4, 'qumranet spice solid ice'),
('what-was-qumranet', 5, 'who founded qumranet');
insert into faq_fact (faq_id, position, fact_id) values
('what-was-qumranet', 1, 'kivity-worked-at-qumranet'),
('what-was-qumranet', 2, 'qumranet-paid-for-early-work'),
('what-was-qumranet', 3, 'qumranet-leadership-2007'),
('what-was-qumranet', 4, 'qumranet-left-stealth'),
('what-was-qumranet', 5, 'solid-ice-built-on-kvm'),
('what-was-qumranet', 6, 'red-hat-bought-qumranet'),
('what-was-qumranet', 7, 'qumranet-staff-joined-red-hat');

insert into faq (id, topic_id, question, answer) values
('what-did-red-hat-pay-for-qumranet', 'history',
    'How much did Red Hat pay for Qumranet?',
    'Red Hat paid 107 million US dollars for Qumranet, the start-up behind KVM, according to press reports that quote its release of 4 September 2008. By then KVM had been part of the mainline kernel for 19 months; Red Hat got the makers of KVM and a proprietary product for virtual desktops, Solid ICE. The reports say that all of Qumranet''s 60 or so employees were to stay; none says what became of the copyright in KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-did-red-hat-pay-for-qumranet', 1, 'red hat qumranet price'),
('what-did-red-hat-pay-for-qumranet', 2, 'red hat qumranet acquisition'),
('what-did-red-hat-pay-for-qumranet', 3, '107 million qumranet'),
('what-did-red-hat-pay-for-qumranet', 4, 'red hat bought kvm');
insert into faq_fact (faq_id, position, fact_id) values
('what-did-red-hat-pay-for-qumranet', 1, 'red-hat-bought-qumranet'),
('what-did-red-hat-pay-for-qumranet', 2, 'merge-came-before-the-purchase'),
('what-did-red-hat-pay-for-qumranet', 3, 'purchase-brought-desktop-product'),
('what-did-red-hat-pay-for-qumranet', 4, 'qumranet-staff-joined-red-hat'),
('what-did-red-hat-pay-for-qumranet', 5, 'fate-of-qumranet-copyright-not-documented');

insert into faq (id, topic_id, question, answer) values
('why-did-red-hat-move-to-kvm', 'history',
    'Why did Red Hat go from Xen to KVM?',
    'Red Hat turned from Xen to KVM in June 2008 and dropped Xen with the beta of Red Hat Enterprise Linux 6 in April 2010; settling on KVM, it explained that year, spared it the work of maintaining two hypervisors. A CNET report of June 2008, known here only from a reader''s comment that quotes it, gives two reasons: competitors such as Novell were more closely tied to Xen, and keeping Xen in step with the Linux kernel took much work. Red Hat had chosen Xen in March 2006, seven months before KVM was posted; its Enterprise Linux 5.4 of September 2009 had both.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-did-red-hat-move-to-kvm', 1, 'red hat xen to kvm'),
('why-did-red-hat-move-to-kvm', 2, 'why rhel dropped xen'),
('why-did-red-hat-move-to-kvm', 3, 'rhel 5.4 kvm'),
('why-did-red-hat-move-to-kvm', 4, 'red hat kvm strategy'),
('why-did-red-hat-move-to-kvm', 5, 'when did red hat switch to kvm');
insert into faq_fact (faq_id, position, fact_id) values
('why-did-red-hat-move-to-kvm', 1, 'red-hat-reasons-for-kvm'),
('why-did-red-hat-move-to-kvm', 2, 'red-hat-turned-to-kvm'),
('why-did-red-hat-move-to-kvm', 3, 'red-hat-chose-xen-in-2006'),
('why-did-red-hat-move-to-kvm', 4, 'rhel-5-4-shipped-kvm'),
('why-did-red-hat-move-to-kvm', 5, 'rhel-6-beta-dropped-xen'),
('why-did-red-hat-move-to-kvm', 6, 'one-hypervisor-less-to-maintain');

insert into faq (id, topic_id, question, answer) values
('why-ubuntu-chose-kvm', 'history',
    'Why did Ubuntu choose KVM instead of Xen?',
    'Ubuntu''s developers found Xen hard to maintain, before and after they made KVM the main virtualisation of Ubuntu 8.04 in 2008, when Red Hat and Novell used Xen: they expected to leave Xen out of the kernel of Edgy (6.10) because its patches caused conflicts, and a plan reviewed in December 2009 says that Xen still requires a massive patch for dom0, its controlling system. Soren Hansen, who had announced the choice, wrote in 2011 that what spoke against KVM was mostly the hardware that it requires; Ubuntu could live with that in 2007.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-ubuntu-chose-kvm', 1, 'why ubuntu uses kvm'),
('why-ubuntu-chose-kvm', 2, 'ubuntu kvm or xen 2008'),
('why-ubuntu-chose-kvm', 3, 'why did ubuntu drop xen'),
('why-ubuntu-chose-kvm', 4, 'ubuntu 8.04 kvm'),
('why-ubuntu-chose-kvm', 5, 'hardy heron virtualization');
insert into faq_fact (faq_id, position, fact_id) values
('why-ubuntu-chose-kvm', 1, 'ubuntu-chose-kvm-in-2008'),
('why-ubuntu-chose-kvm', 2, 'ubuntu-found-xen-hard-to-maintain'),
('why-ubuntu-chose-kvm', 3, 'hansen-on-the-choice-of-ubuntu'),
('why-ubuntu-chose-kvm', 4, 'ubuntu-default-is-kvm');

insert into faq (id, topic_id, question, answer) values
('xen-or-kvm-first', 'history',
    'Which came first in Linux, Xen or KVM?',
    'KVM was first in the mainline kernel, but Xen is older and had tried earlier: when KVM arrived with Linux 2.6.20 in February 2007, Xen had been seeking inclusion for nearly two years. Ian Pratt, its project leader, said then that Xen was no longer trying to get its hypervisor into the mainline kernel. Support for running Linux as a Xen guest followed with Linux 2.6.23 of October 2007, and User Mode Linux had been there before both.');
insert into faq_phrasing (faq_id, position, phrasing) values
('xen-or-kvm-first', 1, 'xen vs kvm history'),
('xen-or-kvm-first', 2, 'kvm or xen older'),
('xen-or-kvm-first', 3, 'was kvm the first linux hypervisor'),
('xen-or-kvm-first', 4, 'xen mainline kernel'),
('xen-or-kvm-first', 5, 'xen versus kvm'),
('xen-or-kvm-first', 6, 'difference between xen and kvm in linux');
insert into faq_fact (faq_id, position, fact_id) values
('xen-or-kvm-first', 1, 'xen-sought-mainline-before-kvm'),
('xen-or-kvm-first', 2, 'xen-had-given-up-on-mainline'),
('xen-or-kvm-first', 3, 'xen-support-followed-in-2-6-23'),
('xen-or-kvm-first', 4, 'not-the-only-virtualisation-for-linux'),
('xen-or-kvm-first', 5, 'merged-in-linux-2-6-20');

insert into faq (id, topic_id, question, answer) values
('why-kvm-was-merged-before-xen', 'history',
    'Why was KVM merged into Linux before Xen, and why was Xen''s dom0 support so late?',
    'KVM''s patches looked fit for the kernel from the first day, as Andrew Morton said in 2007, whereas Xen''s had met with objections: in April 2006 Morton wanted one interface for all hypervisors, because with Xen''s patches Linux would run on Xen only. Xen''s developers then kept to Linux 2.6.18, a blog post of 2011 recalls, and in 2007 their leader Ian Pratt saw no sense in putting Xen into Linux. Support for Xen guests came with Linux 2.6.23, dom0 with its device backends in 2011 with 3.0, when Linus Torvalds said that Xen''s developers had listened.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-kvm-was-merged-before-xen', 1, 'why kvm before xen in kernel'),
('why-kvm-was-merged-before-xen', 2, 'xen dom0 mainline'),
('why-kvm-was-merged-before-xen', 3, 'why was xen not merged'),
('why-kvm-was-merged-before-xen', 4, 'xen dom0 linux 3.0'),
('why-kvm-was-merged-before-xen', 5, 'kvm merged faster than xen');
insert into faq_fact (faq_id, position, fact_id) values
('why-kvm-was-merged-before-xen', 1, 'morton-on-the-first-kvm-patches'),
('why-kvm-was-merged-before-xen', 2, 'kernel-wanted-one-interface-for-hypervisors'),
('why-kvm-was-merged-before-xen', 3, 'xen-support-took-five-years-to-merge'),
('why-kvm-was-merged-before-xen', 4, 'pratt-saw-no-sense-in-xen-inside-linux'),
('why-kvm-was-merged-before-xen', 5, 'xen-merge-debated-in-2009'),
('why-kvm-was-merged-before-xen', 6, 'xen-support-followed-in-2-6-23'),
('why-kvm-was-merged-before-xen', 7, 'linux-is-dom0-since-3-0'),
('why-kvm-was-merged-before-xen', 8, 'torvalds-on-xen-and-kvm-in-2011');

insert into faq (id, topic_id, question, answer) values
('who-created-xen', 'history',
    'Who created Xen?',
    'Xen was created at the University of Cambridge: Keir Fraser, a doctoral student of Ian Pratt''s, wrote its first version in 2002 for the project XenoServers, and version 1.0 was published in October 2003. Pratt still led the Xen project in February 2007, when KVM, the younger of the two, appeared in Linux 2.6.20.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-created-xen', 1, 'xen creator'),
('who-created-xen', 2, 'who invented xen'),
('who-created-xen', 3, 'xen hypervisor history'),
('who-created-xen', 4, 'keir fraser ian pratt xen'),
('who-created-xen', 5, 'where does xen come from');
insert into faq_fact (faq_id, position, fact_id) values
('who-created-xen', 1, 'xen-came-from-cambridge'),
('who-created-xen', 2, 'xen-had-given-up-on-mainline');

insert into faq (id, topic_id, question, answer) values
('is-xen-still-developed', 'history',
    'Is Xen dead, or is it still developed?',
    'Xen is still developed: version 4.21 came out in November 2025, with work on x86, Arm and RISC-V, and Linux 7.3 lists its own Xen code as supported (x86) or maintained (Arm). Its project stands under the Linux Foundation and is led by maintainers and committers. XCP-ng and Qubes OS are based on Xen, while Alibaba Cloud and Linode have moved to KVM, and Amazon''s Nitro Hypervisor is built on core KVM technology.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-xen-still-developed', 1, 'is xen dead'),
('is-xen-still-developed', 2, 'is xen still maintained'),
('is-xen-still-developed', 3, 'does anybody still use xen');
insert into faq_fact (faq_id, position, fact_id) values
('is-xen-still-developed', 1, 'xen-4-21-came-in-november-2025'),
('is-xen-still-developed', 2, 'xen-project-leadership'),
('is-xen-still-developed', 3, 'xcp-ng-is-based-on-xen'),
('is-xen-still-developed', 4, 'qubes-chose-xen'),
('is-xen-still-developed', 5, 'cloud-operators-on-kvm');

insert into faq (id, topic_id, question, answer) values
('what-is-kvm-forum', 'history',
    'What is KVM Forum?',
    'KVM Forum is the developer conference around KVM, QEMU, libvirt and the rest of open-source virtualisation; it was first held in 2007 and, up to 2015, in every year since except 2009. Its web pages are at kvm-forum.qemu.org, and talks are as a rule streamed and recorded. The programme of 2024 covered 22 and 23 September, and the forum of 2025 was announced for 4 and 5 September in Milan.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-kvm-forum', 1, 'kvm forum'),
('what-is-kvm-forum', 2, 'kvm conference'),
('what-is-kvm-forum', 3, 'kvm developer conference'),
('what-is-kvm-forum', 4, 'kvm forum talks'),
('what-is-kvm-forum', 5, 'when was the first kvm forum');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-kvm-forum', 1, 'kvm-forum-since-2007'),
('what-is-kvm-forum', 2, 'kvm-forum-covers-the-whole-stack'),
('what-is-kvm-forum', 3, 'kvm-forum-2024'),
('what-is-kvm-forum', 4, 'kvm-forum-site-at-qemu'),
('what-is-kvm-forum', 5, 'kvm-forum-talks-are-published'),
('what-is-kvm-forum', 6, 'kvm-forum-2025-milan');

insert into faq (id, topic_id, question, answer) values
('what-became-of-avi-kivity', 'history',
    'Does Avi Kivity still work on KVM?',
    'Avi Kivity, who started KVM, no longer maintains it: he left the generic KVM section of MAINTAINERS between mid-2011 and 2013, when Gleb Natapov and Paolo Bonzini, both with Red Hat addresses, took over from him and Marcelo Tosatti. Wikipedia says that he left Red Hat in 2012 and founded Cloudius Systems with Dor Laor; eWEEK wrote that he left KVM largely to others, with an occasional patch. He is still named as an author in virt/kvm/kvm_main.c of Linux 7.3.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-became-of-avi-kivity', 1, 'avi kivity'),
('what-became-of-avi-kivity', 2, 'avi kivity now'),
('what-became-of-avi-kivity', 3, 'did avi kivity leave kvm'),
('what-became-of-avi-kivity', 4, 'kvm creator left'),
('what-became-of-avi-kivity', 5, 'avi kivity cloudius systems');
insert into faq_fact (faq_id, position, fact_id) values
('what-became-of-avi-kivity', 1, 'kivity-left-red-hat'),
('what-became-of-avi-kivity', 2, 'started-by-avi-kivity'),
('what-became-of-avi-kivity', 3, 'kivity-and-tosatti-2011'),
('what-became-of-avi-kivity', 4, 'change-at-the-top-by-2013'),
('what-became-of-avi-kivity', 5, 'kvm-main-notices');

insert into faq (id, topic_id, question, answer) values
('what-was-qemu-kvm', 'history',
    'What was qemu-kvm, and why is it gone?',
    'qemu-kvm was the KVM project''s own fork of QEMU, with KVM support built in; Fedora described it so in March 2009 and expected it to go away. QEMU then took in the support, and by February 2014 an openSUSE developer could write that upstream no longer had a split and that QEMU handled KVM completely.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-was-qemu-kvm', 1, 'qemu-kvm fork'),
('what-was-qemu-kvm', 2, 'difference between qemu and qemu-kvm'),
('what-was-qemu-kvm', 3, 'is qemu-kvm still a separate project');
insert into faq_fact (faq_id, position, fact_id) values
('what-was-qemu-kvm', 1, 'qemu-kvm-was-a-fork'),
('what-was-qemu-kvm', 2, 'fedora-11-merged-kvm-and-qemu'),
('what-was-qemu-kvm', 3, 'qemu-kvm-split-over-by-2014'),
('what-was-qemu-kvm', 4, 'first-posting-used-modified-qemu');

insert into faq (id, topic_id, question, answer) values
('what-can-vmware-customers-do', 'history',
    'Where can VMware''s customers go after Broadcom, and does KVM play a part?',
    'Guides for customers who leave VMware name products on KVM among the alternatives, such as Proxmox VE, Nutanix AHV and OpenShift Virtualization, beside Hyper-V and products on Xen. The reason to look around came with Broadcom, which bought VMware in November 2023: perpetual licences ended within weeks and the free ESXi in February 2024, though a free version later returned. How many customers have moved to KVM is not known; no neutral figure has been found.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-can-vmware-customers-do', 1, 'vmware alternatives on kvm'),
('what-can-vmware-customers-do', 2, 'leaving vmware for kvm'),
('what-can-vmware-customers-do', 3, 'broadcom vmware price kvm migration'),
('what-can-vmware-customers-do', 4, 'how many companies moved from vmware to kvm');
insert into faq_fact (faq_id, position, fact_id) values
('what-can-vmware-customers-do', 1, 'kvm-named-as-exit-from-vmware'),
('what-can-vmware-customers-do', 2, 'broadcom-owns-vmware'),
('what-can-vmware-customers-do', 3, 'vmware-ended-perpetual-licences'),
('what-can-vmware-customers-do', 4, 'free-esxi-came-back'),
('what-can-vmware-customers-do', 5, 'proxmox-ve-on-kvm'),
('what-can-vmware-customers-do', 6, 'nutanix-ahv-parts');

insert into faq (id, topic_id, question, answer) values
('who-owns-linode', 'history',
    'Who owns Linode, and does it run on KVM?',
    'Linode has belonged to Akamai since March 2022; the press gave the price as 900 million US dollars. Its virtual machines run on KVM after earlier years on Xen, according to an undated guide in its documentation, since marked as deprecated; in one place the guide adds that older machines may still be on Xen.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-owns-linode', 1, 'linode owner'),
('who-owns-linode', 2, 'akamai linode kvm'),
('who-owns-linode', 3, 'is linode on kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-owns-linode', 1, 'akamai-bought-linode'),
('who-owns-linode', 2, 'linode-moved-from-xen');

insert into faq (id, topic_id, question, answer) values
('who-owns-kvm', 'ownership',
    'Who owns KVM?',
    'Nobody owns KVM as a whole, neither a company nor Linus Torvalds: it is part of the Linux kernel, its code keeps its original owners, and the kernel as a whole has thousands of them, its documentation says. The copyright notices in KVM''s kernel files of Linux 7.3 name 28 organisations; IBM, taken together with Red Hat and Qumranet, accounts for 30% of the entries, Arm for 14% and Google for 8%, or 19% once KVM''s tests and tools are counted. Contributors do not have to assign their copyright, and people who only use KVM receive a licence, not a share in it.

Control does not rest with one body either: the 15 maintainers of KVM in Linux 7.3 have addresses at IBM, Red Hat, Loongson and Google besides addresses that show no employer.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-owns-kvm', 1, 'kvm owner'),
('who-owns-kvm', 2, 'kvm ownership'),
('who-owns-kvm', 3, 'who has the rights to kvm'),
('who-owns-kvm', 4, 'which company owns kvm'),
('who-owns-kvm', 5, 'does anyone own kvm'),
('who-owns-kvm', 6, 'who is behind kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-owns-kvm', 1, 'kvm-has-no-owner-in-the-usual-sense'),
('who-owns-kvm', 2, 'no-single-organisation-owns-kvm'),
('who-owns-kvm', 3, 'no-copyright-assignment-for-kvm'),
('who-owns-kvm', 4, 'copyright-in-kvm-is-not-held-by-users'),
('who-owns-kvm', 5, 'no-single-body-controls-kvm'),
('who-owns-kvm', 6, 'kvm-notices-7-3'),
('who-owns-kvm', 7, 'ibm-group-in-kvm-notices-7-3'),
('who-owns-kvm', 8, 'google-first-when-tests-are-counted'),
('who-owns-kvm', 9, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3');

insert into faq (id, topic_id, question, answer) values
('is-kvm-owned-by-red-hat', 'ownership',
    'Is KVM owned by Red Hat?',
    'Red Hat does not own KVM, because no single organisation does. It bought Qumranet, the start-up behind KVM, in 2008, when KVM had been part of the mainline kernel for 19 months, and is named in 34 of the 450 copyright entries of KVM''s kernel files in Linux 7.3. Copyright notices do not show who looks after the code: in Linux 7.3 Paolo Bonzini, listed with a Red Hat address, is the only maintainer of the generic KVM code, and every main pull request examined, for Linux 6.1 to 7.0, came from him.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-owned-by-red-hat', 1, 'does red hat own kvm'),
('is-kvm-owned-by-red-hat', 2, 'is kvm a red hat product'),
('is-kvm-owned-by-red-hat', 3, 'red hat kvm ownership'),
('is-kvm-owned-by-red-hat', 4, 'kvm belongs to red hat'),
('is-kvm-owned-by-red-hat', 5, 'does red hat control kvm');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-owned-by-red-hat', 1, 'no-single-organisation-owns-kvm'),
('is-kvm-owned-by-red-hat', 2, 'red-hat-bought-qumranet'),
('is-kvm-owned-by-red-hat', 3, 'merge-came-before-the-purchase'),
('is-kvm-owned-by-red-hat', 4, 'red-hat-notices-in-kvm-6-12'),
('is-kvm-owned-by-red-hat', 5, 'red-hat-address-behind-main-pull-requests'),
('is-kvm-owned-by-red-hat', 6, 'bonzini-generic-maintainer-6-12'),
('is-kvm-owned-by-red-hat', 7, 'kvm-notices-7-3'),
('is-kvm-owned-by-red-hat', 8, 'red-hat-notices-in-kvm-7-3');

insert into faq (id, topic_id, question, answer) values
('is-kvm-owned-by-ibm', 'ownership',
    'Is KVM owned by IBM?',
    'IBM does not own KVM, because no single organisation does, but with Red Hat and Qumranet it is named in more copyright notices of KVM than any other group. IBM itself is named in 83 of the 450 copyright entries of KVM''s kernel files in Linux 7.3, and in 136 of them, 30%, together with Red Hat, which it bought in 2019, and Qumranet, which Red Hat had bought in 2008. IBM people wrote the s390 port and the first PowerPC code, and four of the 15 maintainers listed in Linux 7.3 have IBM addresses.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-owned-by-ibm', 1, 'does ibm own kvm'),
('is-kvm-owned-by-ibm', 2, 'ibm kvm'),
('is-kvm-owned-by-ibm', 3, 'ibm red hat kvm'),
('is-kvm-owned-by-ibm', 4, 'did ibm buy kvm');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-owned-by-ibm', 1, 'no-single-organisation-owns-kvm'),
('is-kvm-owned-by-ibm', 2, 'ibm-bought-red-hat'),
('is-kvm-owned-by-ibm', 3, 'ibm-notices-in-kvm-6-12'),
('is-kvm-owned-by-ibm', 4, 'ibm-developed-and-promoted-kvm'),
('is-kvm-owned-by-ibm', 5, 's390-maintained-by-ibm-people'),
('is-kvm-owned-by-ibm', 6, 'ibm-group-in-kvm-notices-7-3'),
('is-kvm-owned-by-ibm', 7, 'ibm-notices-in-kvm-7-3'),
('is-kvm-owned-by-ibm', 8, 'ibm-red-hat-and-qumranet-are-one-group'),
('is-kvm-owned-by-ibm', 9, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3');

insert into faq (id, topic_id, question, answer) values
('does-google-own-kvm', 'ownership',
    'Does Google own KVM?',
    'Google does not own KVM, because no single organisation does. It is named in 35 of the 450 copyright entries of KVM''s kernel files in Linux 7.3, most of them for arm64, and comes first with 123 of 634 once KVM''s tests and tools are counted. Sean Christopherson, listed with a Google address, is the first maintainer named for KVM on x86, and Google said in 2017 that it contributes back to the project the changes with which it hardens KVM for its cloud.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-google-own-kvm', 1, 'google kvm'),
('does-google-own-kvm', 2, 'is kvm from google'),
('does-google-own-kvm', 3, 'google kvm ownership'),
('does-google-own-kvm', 4, 'is kvm owned by google or amazon');
insert into faq_fact (faq_id, position, fact_id) values
('does-google-own-kvm', 1, 'no-single-organisation-owns-kvm'),
('does-google-own-kvm', 2, 'google-notices-in-kvm-6-12'),
('does-google-own-kvm', 3, 'christopherson-promoted-2022'),
('does-google-own-kvm', 4, 'christopherson-first-listed-for-x86'),
('does-google-own-kvm', 5, 'google-compute-engine-own-monitor'),
('does-google-own-kvm', 6, 'google-returns-kvm-changes'),
('does-google-own-kvm', 7, 'google-notices-in-kvm-7-3'),
('does-google-own-kvm', 8, 'google-first-when-tests-are-counted');

insert into faq (id, topic_id, question, answer) values
('who-holds-copyright-in-kvm', 'ownership',
    'What share of the copyright notices in KVM does each company have?',
    'Of the 450 copyright entries in KVM''s kernel files of Linux 7.3, 83 name IBM (18.4%), 62 Arm (13.8%), 35 Google (7.8%), 34 Red Hat (7.6%), 28 Western Digital (6.2%) and 26 Loongson (5.8%). With tests and tools counted there are 634 entries, and Google comes first with 123, ahead of IBM with 98 and Red Hat with 85. The entries measure neither who writes KVM today nor who owns which share: 165 of the 511 kernel files have no notice at all, and 16 still name Qumranet, which Red Hat bought in 2008.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-holds-copyright-in-kvm', 1, 'kvm copyright holders'),
('who-holds-copyright-in-kvm', 2, 'copyright share by company kvm'),
('who-holds-copyright-in-kvm', 3, 'who has the copyright in kvm'),
('who-holds-copyright-in-kvm', 4, 'which company has the most copyright notices in kvm'),
('who-holds-copyright-in-kvm', 5, 'kvm copyright percentage'),
('who-holds-copyright-in-kvm', 6, 'who holds copyright on linux kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-holds-copyright-in-kvm', 1, 'notice-entries-6-12'),
('who-holds-copyright-in-kvm', 2, 'ibm-notices-in-kvm-6-12'),
('who-holds-copyright-in-kvm', 3, 'arm-notices-in-kvm-6-12'),
('who-holds-copyright-in-kvm', 4, 'red-hat-notices-in-kvm-6-12'),
('who-holds-copyright-in-kvm', 5, 'google-notices-in-kvm-6-12'),
('who-holds-copyright-in-kvm', 6, 'western-digital-notices-in-kvm-6-12'),
('who-holds-copyright-in-kvm', 7, 'suse-notices-in-kvm-6-12'),
('who-holds-copyright-in-kvm', 8, 'notices-do-not-measure-authorship'),
('who-holds-copyright-in-kvm', 9, 'kvm-notices-7-3'),
('who-holds-copyright-in-kvm', 10, 'google-first-when-tests-are-counted'),
('who-holds-copyright-in-kvm', 11, 'files-without-a-notice-7-3');

insert into faq (id, topic_id, question, answer) values
('what-do-copyright-notices-mean', 'ownership',
    'What do the copyright notices in KVM tell us, and what do they not?',
    'A copyright notice in a KVM file records a claim made when it was written; it does not say who writes the code today. Of KVM''s 511 kernel files in Linux 7.3, 165 have no notice at all, and of the 113 x86 files only 34 have one. No notice in the kernel files names AMD, although KVM supports AMD processors, and the number of entries that name Arm, Qumranet or Freescale has not changed since Linux 6.1.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-do-copyright-notices-mean', 1, 'meaning of copyright notices in kvm'),
('what-do-copyright-notices-mean', 2, 'do copyright notices show who wrote kvm'),
('what-do-copyright-notices-mean', 3, 'kvm files without copyright notice'),
('what-do-copyright-notices-mean', 4, 'why does amd have no copyright in kvm'),
('what-do-copyright-notices-mean', 5, 'copyright headers kernel kvm'),
('what-do-copyright-notices-mean', 6, 'what do the copyright notices in kvm tell and what not');
insert into faq_fact (faq_id, position, fact_id) values
('what-do-copyright-notices-mean', 1, 'notices-do-not-measure-authorship'),
('what-do-copyright-notices-mean', 2, 'ibm-notices-in-kvm-6-12'),
('what-do-copyright-notices-mean', 3, 'files-with-a-notice-6-12'),
('what-do-copyright-notices-mean', 4, 'x86-files-mostly-without-notice'),
('what-do-copyright-notices-mean', 5, 'no-amd-notice-in-kvm'),
('what-do-copyright-notices-mean', 6, 'old-holders-unchanged-6-1-to-6-12'),
('what-do-copyright-notices-mean', 7, 'files-without-a-notice-7-3'),
('what-do-copyright-notices-mean', 8, 'x86-notices-7-3');

insert into faq (id, topic_id, question, answer) values
('is-there-a-trademark-on-kvm', 'ownership',
    'Is there a trademark on the name KVM?',
    'No registration of KVM as a trademark for the hypervisor has been found, which does not prove that there is none. The mark Linux, under which KVM is published as part of the kernel, belongs to Linus Torvalds and is administered for him by the Linux Mark Institute. The name of KVM''s usual partner is different again: according to its licence file, QEMU is a trademark of Fabrice Bellard.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-there-a-trademark-on-kvm', 1, 'kvm trademark'),
('is-there-a-trademark-on-kvm', 2, 'is kvm a registered trademark'),
('is-there-a-trademark-on-kvm', 3, 'who owns the kvm name'),
('is-there-a-trademark-on-kvm', 4, 'can i use the name kvm');
insert into faq_fact (faq_id, position, fact_id) values
('is-there-a-trademark-on-kvm', 1, 'linux-is-a-trademark-of-linus-torvalds'),
('is-there-a-trademark-on-kvm', 2, 'linux-mark-institute-administers-the-mark'),
('is-there-a-trademark-on-kvm', 3, 'qemu-name-is-bellards-trademark');

insert into faq (id, topic_id, question, answer) values
('why-is-qumranet-still-in-the-code', 'ownership',
    'Why does the code of KVM still name Qumranet?',
    'Old copyright notices stay where they are, because KVM''s code keeps its original owners: Qumranet, the start-up that created KVM, is still named in 19 notices in 16 KVM files of Linux 7.3. virt/kvm/kvm_main.c, for one, has a notice of Qumranet of 2006 and one of Red Hat of 2010, and three files also give Qumranet as module author. Red Hat announced on 4 September 2008 that it had bought Qumranet, so the rights presumably lie in the IBM group today, though no public document on that has been found.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-is-qumranet-still-in-the-code', 1, 'qumranet copyright'),
('why-is-qumranet-still-in-the-code', 2, 'modinfo kvm author qumranet'),
('why-is-qumranet-still-in-the-code', 3, 'module_author qumranet'),
('why-is-qumranet-still-in-the-code', 4, 'qumranet in kernel source'),
('why-is-qumranet-still-in-the-code', 5, 'copyright 2006 qumranet');
insert into faq_fact (faq_id, position, fact_id) values
('why-is-qumranet-still-in-the-code', 1, 'kvm-has-no-owner-in-the-usual-sense'),
('why-is-qumranet-still-in-the-code', 2, 'qumranet-notices-in-kvm-6-12'),
('why-is-qumranet-still-in-the-code', 3, 'kvm-main-notices'),
('why-is-qumranet-still-in-the-code', 4, 'qumranet-module-author'),
('why-is-qumranet-still-in-the-code', 5, 'red-hat-bought-qumranet'),
('why-is-qumranet-still-in-the-code', 6, 'fate-of-qumranet-copyright-not-documented');

insert into faq (id, topic_id, question, answer) values
('who-owns-red-hat', 'ownership',
    'Who owns Red Hat?',
    'IBM has owned Red Hat since 9 July 2019, when it completed the purchase for about 34 billion US dollars. Red Hat had itself bought Qumranet, the start-up behind KVM, in 2008, so three names in KVM''s copyright notices belong to one group today: together they account for 136 of the 450 entries in KVM''s kernel files of Linux 7.3, 30%, and six of KVM''s 15 maintainers in that release use addresses of IBM or Red Hat. Even so neither IBM nor Red Hat owns KVM, because no single organisation does.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-owns-red-hat', 1, 'red hat owner'),
('who-owns-red-hat', 2, 'red hat parent company'),
('who-owns-red-hat', 3, 'is red hat owned by ibm'),
('who-owns-red-hat', 4, 'when did ibm buy red hat'),
('who-owns-red-hat', 5, 'what did ibm pay for red hat'),
('who-owns-red-hat', 6, 'ibm red hat acquisition');
insert into faq_fact (faq_id, position, fact_id) values
('who-owns-red-hat', 1, 'ibm-bought-red-hat'),
('who-owns-red-hat', 2, 'red-hat-bought-qumranet'),
('who-owns-red-hat', 3, 'merge-came-before-the-purchase'),
('who-owns-red-hat', 4, 'no-single-organisation-owns-kvm'),
('who-owns-red-hat', 5, 'ibm-notices-in-kvm-6-12'),
('who-owns-red-hat', 6, 'red-hat-notices-in-kvm-6-12'),
('who-owns-red-hat', 7, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3'),
('who-owns-red-hat', 8, 'ibm-group-in-kvm-notices-7-3'),
('who-owns-red-hat', 9, 'ibm-red-hat-and-qumranet-are-one-group');

insert into faq (id, topic_id, question, answer) values
('why-did-ibm-buy-red-hat', 'ownership',
    'Why did IBM buy Red Hat?',
    'IBM gave hybrid cloud as its reason for buying Red Hat: its report on the announcement of 28 October 2018 speaks of bringing clients hybrid, multi-cloud capabilities. Red Hat''s chief executive wrote in July 2019 of the aim to become the top hybrid cloud provider in the world. The purchase, for about 34 billion US dollars, was completed on 9 July 2019; Red Hat had bought Qumranet, KVM''s first developer, in 2008.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-did-ibm-buy-red-hat', 1, 'ibm red hat reason'),
('why-did-ibm-buy-red-hat', 2, 'why ibm acquired red hat'),
('why-did-ibm-buy-red-hat', 3, 'ibm red hat hybrid cloud'),
('why-did-ibm-buy-red-hat', 4, 'what did ibm want with red hat');
insert into faq_fact (faq_id, position, fact_id) values
('why-did-ibm-buy-red-hat', 1, 'ibm-on-its-purchase-of-red-hat'),
('why-did-ibm-buy-red-hat', 2, 'ibm-bought-red-hat'),
('why-did-ibm-buy-red-hat', 3, 'red-hat-bought-qumranet');

insert into faq (id, topic_id, question, answer) values
('who-owns-canonical', 'ownership',
    'Who owns Canonical, the company behind Ubuntu?',
    'Canonical is a privately held company, which Mark Shuttleworth founded and funded; the site LegalClarity calls him its sole owner. In November 2018, after IBM had agreed to buy Red Hat, he told ZDNet that he valued his independence; ZDNet thought that he might sell if he stayed in charge. Canonical calls KVM the default virtualisation technology of Ubuntu, but KVM does not belong to it, because no single organisation owns KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-owns-canonical', 1, 'canonical owner'),
('who-owns-canonical', 2, 'who owns ubuntu'),
('who-owns-canonical', 3, 'is canonical a private company'),
('who-owns-canonical', 4, 'mark shuttleworth canonical');
insert into faq_fact (faq_id, position, fact_id) values
('who-owns-canonical', 1, 'canonical-is-privately-held'),
('who-owns-canonical', 2, 'ubuntu-default-is-kvm'),
('who-owns-canonical', 3, 'no-single-organisation-owns-kvm');

insert into faq (id, topic_id, question, answer) values
('where-does-the-article-err', 'ownership',
    'What does the article "Unveiling the Ownership of KVM" get wrong?',
    'Better sources contradict the SoftHandTech article "Unveiling the Ownership of KVM" in several places. KVM does not translate guest code, according to the header of its Intel VT-x code, and it was not the first attempt at virtualisation in the kernel: when it arrived in February 2007, Xen had been seeking inclusion for nearly two years. The Linux Foundation does not direct KVM, and companies take part through developers who send patches, not through the Foundation. Copyright stays with the authors or with organisations such as their employers, so people who only use KVM have no share in it, and a published fix protects a system only once it is installed there.');
insert into faq_phrasing (faq_id, position, phrasing) values
('where-does-the-article-err', 1, 'what does the article get wrong'),
('where-does-the-article-err', 2, 'where does the article err'),
('where-does-the-article-err', 3, 'mistakes in the article on kvm'),
('where-does-the-article-err', 4, 'corrections to the article'),
('where-does-the-article-err', 5, 'is the article about kvm right'),
('where-does-the-article-err', 6, 'what do people get wrong about kvm'),
('where-does-the-article-err', 7, 'what does the article on the ownership of kvm get wrong');
insert into faq_fact (faq_id, position, fact_id) values
('where-does-the-article-err', 1, 'no-binary-translation'),
('where-does-the-article-err', 2, 'xen-sought-mainline-before-kvm'),
('where-does-the-article-err', 3, 'linux-foundation-does-not-direct-kvm'),
('where-does-the-article-err', 4, 'companies-join-kvm-by-sending-patches'),
('where-does-the-article-err', 5, 'copyright-in-kvm-is-not-held-by-users'),
('where-does-the-article-err', 6, 'fix-protects-only-when-installed');

insert into faq (id, topic_id, question, answer) values
('how-much-of-kvm-belongs-to-the-ibm-group', 'ownership',
    'How much of KVM belongs to IBM together with Red Hat?',
    'IBM, with its subsidiary Red Hat and with Qumranet, which Red Hat had bought in 2008, is named in 136 of the 450 copyright entries of KVM''s kernel files in Linux 7.3, which is 30.2%. With KVM''s tests and tools counted it is 203 of 634, 32.0%. In the kernel files alone the share has fallen from 40.7% in Linux 5.10, because others added code under their own names. It is a share of notices, not of ownership: nearly a third of the files name no holder at all.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-much-of-kvm-belongs-to-the-ibm-group', 1, 'what share of kvm does ibm own including red hat'),
('how-much-of-kvm-belongs-to-the-ibm-group', 2, 'ibm red hat qumranet combined kvm copyright'),
('how-much-of-kvm-belongs-to-the-ibm-group', 3, 'does ibm control kvm through red hat'),
('how-much-of-kvm-belongs-to-the-ibm-group', 4, 'how big is ibm''s part of kvm');
insert into faq_fact (faq_id, position, fact_id) values
('how-much-of-kvm-belongs-to-the-ibm-group', 1, 'ibm-group-in-kvm-notices-7-3'),
('how-much-of-kvm-belongs-to-the-ibm-group', 2, 'ibm-red-hat-and-qumranet-are-one-group'),
('how-much-of-kvm-belongs-to-the-ibm-group', 3, 'ibm-group-share-of-notices-fell'),
('how-much-of-kvm-belongs-to-the-ibm-group', 4, 'files-without-a-notice-7-3');

insert into faq (id, topic_id, question, answer) values
('has-the-ownership-of-kvm-shifted', 'ownership',
    'How has the ownership of KVM shifted over the years?',
    'Shares of the ownership of KVM cannot be measured, but in its copyright notices IBM, Red Hat and Qumranet have stood still while newcomers grew. Between Linux 5.10 and 7.3 the copyright entries of KVM''s kernel files rose from 327 to 450, but those that name one of the three went only from 133 to 136, so their share fell from 40.7% to 30.2%. Google rose from five entries to 35, Loongson, with its LoongArch port, went from one in Linux 6.1 to 26, and most entries of the RISC-V port name Western Digital and Ventana.');
insert into faq_phrasing (faq_id, position, phrasing) values
('has-the-ownership-of-kvm-shifted', 1, 'ownership of kvm over time'),
('has-the-ownership-of-kvm-shifted', 2, 'who gained and who lost in kvm''s copyright notices'),
('has-the-ownership-of-kvm-shifted', 3, 'kvm copyright trend 5.10 to 7.3'),
('has-the-ownership-of-kvm-shifted', 4, 'did red hat own more of kvm in the past');
insert into faq_fact (faq_id, position, fact_id) values
('has-the-ownership-of-kvm-shifted', 1, 'ibm-group-share-of-notices-fell'),
('has-the-ownership-of-kvm-shifted', 2, 'google-notices-in-kvm-7-3'),
('has-the-ownership-of-kvm-shifted', 3, 'loongson-notices-in-kvm-7-3'),
('has-the-ownership-of-kvm-shifted', 4, 'riscv-notices-7-3'),
('has-the-ownership-of-kvm-shifted', 5, 'kvm-files-grew-5-10-to-7-3'),
('has-the-ownership-of-kvm-shifted', 6, 'notices-do-not-measure-authorship');

insert into faq (id, topic_id, question, answer) values
('google-or-ibm-most-notices', 'ownership',
    'Who is named most often in KVM''s copyright notices, IBM or Google?',
    'Who is named most often depends on whether tests are counted. In KVM''s kernel files of Linux 7.3 it is IBM, 83 times in 450 entries, against 35 for Google; with tests and tools Google leads with 123 of 634 entries against 98 for IBM. As a corporate group IBM stays ahead either way, because Red Hat and Qumranet add to it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('google-or-ibm-most-notices', 1, 'who leads kvm''s copyright notices'),
('google-or-ibm-most-notices', 2, 'ibm versus google in kvm'),
('google-or-ibm-most-notices', 3, 'which company comes first in kvm''s notices'),
('google-or-ibm-most-notices', 4, 'top copyright holder kvm');
insert into faq_fact (faq_id, position, fact_id) values
('google-or-ibm-most-notices', 1, 'ibm-notices-in-kvm-7-3'),
('google-or-ibm-most-notices', 2, 'google-first-when-tests-are-counted'),
('google-or-ibm-most-notices', 3, 'google-leads-the-notices-of-kvm-tests'),
('google-or-ibm-most-notices', 4, 'ibm-group-in-kvm-notices-7-3');

insert into faq (id, topic_id, question, answer) values
('new-copyright-holders-in-kvm', 'ownership',
    'Which companies are new in KVM''s copyright notices?',
    'Qualcomm is the newest: four RISC-V files of KVM in Linux 7.3 have a notice of Qualcomm Technologies of 2026. Between Linux 6.1 and 6.12 Rivos, SiFive and Beijing ESWIN had been added, all of them in the RISC-V port too. Loongson grew most, from one entry in Linux 6.1 to 26 in 7.3.');
insert into faq_phrasing (faq_id, position, phrasing) values
('new-copyright-holders-in-kvm', 1, 'newest copyright holder in kvm'),
('new-copyright-holders-in-kvm', 2, 'new companies in kvm''s copyright notices'),
('new-copyright-holders-in-kvm', 3, 'who joined kvm''s owners recently'),
('new-copyright-holders-in-kvm', 4, 'which companies have become copyright holders in kvm lately');
insert into faq_fact (faq_id, position, fact_id) values
('new-copyright-holders-in-kvm', 1, 'qualcomm-new-in-kvm-notices-7-3'),
('new-copyright-holders-in-kvm', 2, 'three-new-holders-in-6-12'),
('new-copyright-holders-in-kvm', 3, 'loongson-notices-in-kvm-7-3');

insert into faq (id, topic_id, question, answer) values
('did-the-qumranet-purchase-move-the-copyright', 'ownership',
    'Did Red Hat get the copyright in KVM when it bought Qumranet?',
    'Whether Red Hat got Qumranet''s copyright in KVM is not documented: no public document on it has been found. The reports of September 2008 speak only of the purchase of the whole company, and Red Hat has belonged to IBM since 2019. In the code the old notices were kept: kvm_main.c names Qumranet for 2006 and Red Hat for 2010.');
insert into faq_phrasing (faq_id, position, phrasing) values
('did-the-qumranet-purchase-move-the-copyright', 1, 'did qumranet''s copyright pass to red hat'),
('did-the-qumranet-purchase-move-the-copyright', 2, 'kvm copyright transfer 2008'),
('did-the-qumranet-purchase-move-the-copyright', 3, 'does red hat own qumranet''s code'),
('did-the-qumranet-purchase-move-the-copyright', 4, 'who inherited qumranet''s rights in kvm');
insert into faq_fact (faq_id, position, fact_id) values
('did-the-qumranet-purchase-move-the-copyright', 1, 'fate-of-qumranet-copyright-not-documented'),
('did-the-qumranet-purchase-move-the-copyright', 2, 'red-hat-bought-qumranet'),
('did-the-qumranet-purchase-move-the-copyright', 3, 'kvm-main-notices'),
('did-the-qumranet-purchase-move-the-copyright', 4, 'ibm-red-hat-and-qumranet-are-one-group');

insert into faq (id, topic_id, question, answer) values
('who-holds-the-old-notices-today', 'ownership',
    'Who owns the companies behind KVM''s old copyright notices today?',
    'Several companies named in KVM''s copyright notices have changed hands. Freescale became part of NXP in 2015, Cavium of Marvell in 2018, and in 2025 MIPS of GlobalFoundries and Ventana of Qualcomm, while Bull went from Atos to the French state in 2026; Meta said in 2025 that it would buy Rivos. SUSE passed from Novell through Attachmate and Micro Focus to EQT, and XenSource to Citrix, which by March 2023 belonged to Cloud Software Group; what became of Novell''s own notices the reports do not say. Whether the copyright in KVM moved along was not stated in any of the reports.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-holds-the-old-notices-today', 1, 'successors of kvm copyright holders'),
('who-holds-the-old-notices-today', 2, 'freescale novell mips bull owners today'),
('who-holds-the-old-notices-today', 3, 'who inherited the copyright notices in kvm'),
('who-holds-the-old-notices-today', 4, 'kvm holders that were taken over');
insert into faq_fact (faq_id, position, fact_id) values
('who-holds-the-old-notices-today', 1, 'freescale-became-nxp'),
('who-holds-the-old-notices-today', 2, 'cavium-became-marvell'),
('who-holds-the-old-notices-today', 3, 'ventana-went-to-qualcomm'),
('who-holds-the-old-notices-today', 4, 'bull-went-to-atos-and-the-french-state'),
('who-holds-the-old-notices-today', 5, 'meta-intended-to-buy-rivos'),
('who-holds-the-old-notices-today', 6, 'globalfoundries-agreed-to-buy-mips'),
('who-holds-the-old-notices-today', 7, 'suse-and-novell-owners'),
('who-holds-the-old-notices-today', 8, 'xensource-went-to-citrix');

insert into faq (id, topic_id, question, answer) values
('does-amd-own-part-of-kvm', 'ownership',
    'Does AMD own part of KVM?',
    'AMD is not named in any copyright notice of KVM''s 511 kernel files in Linux 7.3, although KVM supports its processors; the notices in the AMD directory name Qumranet and Red Hat. One file of KVM''s tests, of 2024, does name AMD. Such counts say little about AMD''s share of the work: nearly a third of KVM''s files have no notice at all, and among the work done for AMD''s processors is the support for guests protected by SEV-SNP, which came with Linux 6.11.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-amd-own-part-of-kvm', 1, 'amd copyright in kvm'),
('does-amd-own-part-of-kvm', 2, 'is amd a copyright holder of kvm'),
('does-amd-own-part-of-kvm', 3, 'does amd have rights in kvm');
insert into faq_fact (faq_id, position, fact_id) values
('does-amd-own-part-of-kvm', 1, 'no-amd-notice-in-kvm'),
('does-amd-own-part-of-kvm', 2, 'amd-notice-in-one-kvm-test'),
('does-amd-own-part-of-kvm', 3, 'sev-snp-in-6-11'),
('does-amd-own-part-of-kvm', 4, 'files-without-a-notice-7-3');

insert into faq (id, topic_id, question, answer) values
('does-intel-own-part-of-kvm', 'ownership',
    'Does Intel own part of KVM?',
    'Intel is named in 13 of the 450 copyright entries of KVM''s kernel files in Linux 7.3, twelve of them for x86, so its visible part is small. The main file of KVM''s code for Intel''s own VT-x extension, vmx.c, names Qumranet and Red Hat and not Intel, though sgx.c beside it names Intel for 2021. Notices understate what a company wrote: Intel''s TDX support came into Linux 6.16 with more than 100 commits.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-intel-own-part-of-kvm', 1, 'intel copyright in kvm'),
('does-intel-own-part-of-kvm', 2, 'is kvm owned by intel'),
('does-intel-own-part-of-kvm', 3, 'intel share of kvm notices');
insert into faq_fact (faq_id, position, fact_id) values
('does-intel-own-part-of-kvm', 1, 'smaller-holders-in-kvm-7-3'),
('does-intel-own-part-of-kvm', 2, 'x86-notices-7-3'),
('does-intel-own-part-of-kvm', 3, 'vmx-notices'),
('does-intel-own-part-of-kvm', 4, 'tdx-was-over-100-commits');

insert into faq (id, topic_id, question, answer) values
('does-amazon-own-part-of-kvm', 'ownership',
    'Does Amazon own part of KVM?',
    'Amazon is named in three of the 450 copyright entries of KVM''s kernel files in Linux 7.3, two of them in the emulation of Xen, so its visible part is small although its Nitro Hypervisor is built on core KVM technology. In KVM''s sections of MAINTAINERS in Linux 7.3 no maintainer is listed with an Amazon address, though six of the 15 have addresses that show no employer. The changes that Amazon makes for its own servers it may keep to itself, because the GPL ties the duty to give source to handing out copies.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-amazon-own-part-of-kvm', 1, 'amazon copyright in kvm'),
('does-amazon-own-part-of-kvm', 2, 'does aws own kvm'),
('does-amazon-own-part-of-kvm', 3, 'aws ownership of kvm');
insert into faq_fact (faq_id, position, fact_id) values
('does-amazon-own-part-of-kvm', 1, 'xen-emulation-notices'),
('does-amazon-own-part-of-kvm', 2, 'smaller-holders-in-kvm-7-3'),
('does-amazon-own-part-of-kvm', 3, 'aws-nitro-hypervisor'),
('does-amazon-own-part-of-kvm', 4, 'use-on-own-servers-is-not-distribution'),
('does-amazon-own-part-of-kvm', 5, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3'),
('does-amazon-own-part-of-kvm', 6, 'maintainers-without-visible-employer-7-3');

insert into faq (id, topic_id, question, answer) values
('does-broadcom-or-vmware-own-part-of-kvm', 'ownership',
    'Does Broadcom or VMware own part of KVM?',
    'Neither Broadcom nor VMware is named in any copyright notice of KVM''s 511 kernel files in Linux 7.3, and no KVM section of MAINTAINERS lists an address of theirs. Broadcom, which has owned VMware since November 2023, maintains a separate part of Linux, the one by which Linux runs as a guest of VMware. Its own hypervisor ESXi is a proprietary product.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-broadcom-or-vmware-own-part-of-kvm', 1, 'vmware part of kvm'),
('does-broadcom-or-vmware-own-part-of-kvm', 2, 'broadcom kvm ownership'),
('does-broadcom-or-vmware-own-part-of-kvm', 3, 'does vmware contribute to kvm'),
('does-broadcom-or-vmware-own-part-of-kvm', 4, 'is kvm part of vmware');
insert into faq_fact (faq_id, position, fact_id) values
('does-broadcom-or-vmware-own-part-of-kvm', 1, 'broadcom-has-no-part-in-kvm-sections'),
('does-broadcom-or-vmware-own-part-of-kvm', 2, 'broadcom-owns-vmware');

insert into faq (id, topic_id, question, answer) values
('kvm-and-esxi-ownership-compared', 'ownership',
    'How does the ownership of KVM differ from that of VMware ESXi and VirtualBox?',
    'KVM has no single owner, while ESXi belongs to Broadcom, which bought VMware in 2023, and VirtualBox to Oracle, which got it with Sun Microsystems in 2010. A single owner can change the terms, as VMware did in December 2023 when it stopped selling perpetual licences. Nobody can do that with KVM: its copyright is spread over a great many holders, and version 2 of the GPL binds everyone who distributes it; VirtualBox stands in between, with an open-source core and a proprietary extension pack.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-and-esxi-ownership-compared', 1, 'who owns esxi compared with kvm'),
('kvm-and-esxi-ownership-compared', 2, 'kvm vs vmware ownership'),
('kvm-and-esxi-ownership-compared', 3, 'virtualbox owner compared with kvm'),
('kvm-and-esxi-ownership-compared', 4, 'difference in ownership between kvm and other hypervisors');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-and-esxi-ownership-compared', 1, 'kvm-has-no-owner-in-the-usual-sense'),
('kvm-and-esxi-ownership-compared', 2, 'broadcom-owns-vmware'),
('kvm-and-esxi-ownership-compared', 3, 'oracle-owns-virtualbox'),
('kvm-and-esxi-ownership-compared', 4, 'vmware-ended-perpetual-licences'),
('kvm-and-esxi-ownership-compared', 5, 'relicensing-kvm-is-out-of-reach');

insert into faq (id, topic_id, question, answer) values
('can-kvm-be-bought', 'ownership',
    'Can a company buy KVM or take it private?',
    'KVM cannot be bought as a whole, because it has no owner who could sell it: its code belongs to a great many authors and companies, and no copyright assignment gathers it in one hand. What has been bought are companies that work on it, Qumranet by Red Hat in 2008 and Red Hat by IBM in 2019. Even the largest group, IBM with Red Hat and Qumranet, is named in less than a third of the copyright entries, and the code that is out under version 2 of the GPL stays available to everyone.');
insert into faq_phrasing (faq_id, position, phrasing) values
('can-kvm-be-bought', 1, 'could ibm close kvm'),
('can-kvm-be-bought', 2, 'can red hat make kvm proprietary'),
('can-kvm-be-bought', 3, 'could somebody buy kvm'),
('can-kvm-be-bought', 4, 'can kvm be taken closed source');
insert into faq_fact (faq_id, position, fact_id) values
('can-kvm-be-bought', 1, 'kvm-has-no-owner-in-the-usual-sense'),
('can-kvm-be-bought', 2, 'no-copyright-assignment-for-kvm'),
('can-kvm-be-bought', 3, 'ibm-group-in-kvm-notices-7-3'),
('can-kvm-be-bought', 4, 'relicensing-kvm-is-out-of-reach'),
('can-kvm-be-bought', 5, 'gpl-lets-anybody-change-and-pass-on-kvm');

insert into faq (id, topic_id, question, answer) values
('how-many-owners-does-kvm-have', 'ownership',
    'How many copyright owners does KVM have?',
    'How many people and companies own copyright in KVM is not known. The copyright notices in KVM''s kernel files of Linux 7.3 name 28 organisations, and ten more entries name a person alone, but 165 of the 511 files have no notice at all. The kernel''s documentation speaks of thousands of owners for Linux as a whole.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-many-owners-does-kvm-have', 1, 'number of kvm copyright holders'),
('how-many-owners-does-kvm-have', 2, 'how many companies own kvm'),
('how-many-owners-does-kvm-have', 3, 'how many people own kvm');
insert into faq_fact (faq_id, position, fact_id) values
('how-many-owners-does-kvm-have', 1, 'kvm-notices-7-3'),
('how-many-owners-does-kvm-have', 2, 'notices-naming-a-person-alone'),
('how-many-owners-does-kvm-have', 3, 'files-without-a-notice-7-3'),
('how-many-owners-does-kvm-have', 4, 'kvm-has-no-owner-in-the-usual-sense'),
('how-many-owners-does-kvm-have', 5, 'smaller-holders-in-kvm-7-3');

insert into faq (id, topic_id, question, answer) values
('who-owns-qemu', 'ownership',
    'Who owns QEMU, the partner of KVM?',
    'No company owns QEMU; its code belongs to its contributors, who certify the Developer''s Certificate of Origin as KVM''s do, and the project has been a member of the Software Freedom Conservancy, a non-profit organisation, since 2015. It is licensed as a whole under version 2 of the GPL. The name is another matter: according to the licence file, QEMU is a trademark of Fabrice Bellard.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-owns-qemu', 1, 'owner of qemu'),
('who-owns-qemu', 2, 'does red hat own qemu'),
('who-owns-qemu', 3, 'qemu foundation'),
('who-owns-qemu', 4, 'who is behind qemu');
insert into faq_fact (faq_id, position, fact_id) values
('who-owns-qemu', 1, 'qemu-is-a-conservancy-project'),
('who-owns-qemu', 2, 'qemu-licence-and-sign-off'),
('who-owns-qemu', 3, 'qemu-name-is-bellards-trademark');

insert into faq (id, topic_id, question, answer) values
('who-owns-libvirt', 'ownership',
    'Who owns libvirt?',
    'libvirt is run by its committers, who are chosen for the quality of their work and decide by rough consensus; its governance document names no owner and no foundation. Contributors sign off their patches but sign no contributor agreement, and most of the code is under version 2.1 or later of the LGPL. Committers whose employer gives them a conflict of interest are expected to put the project first or to let others decide.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-owns-libvirt', 1, 'owner of libvirt'),
('who-owns-libvirt', 2, 'does red hat own libvirt'),
('who-owns-libvirt', 3, 'libvirt governance and licence');
insert into faq_fact (faq_id, position, fact_id) values
('who-owns-libvirt', 1, 'libvirt-has-no-owner'),
('who-owns-libvirt', 2, 'libvirt-committers-and-employers');

insert into faq (id, topic_id, question, answer) values
('which-licence-has-kvm', 'licence',
    'Which licence is KVM under?',
    'KVM is under the licence of the Linux kernel as a whole: version 2, and no later version, of the GNU General Public License, with an exception for programs that use the kernel through system calls. Of KVM''s 511 kernel files in Linux 7.3, 463 carry the SPDX identifier GPL-2.0-only or GPL-2.0, which both mean version 2 only; 18 carry GPL-2.0 with the note on system calls, seven allow later versions, one is under the LGPL and 22 have no identifier. The kernel''s documentation sees no prospect of a migration to version 3.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-licence-has-kvm', 1, 'kvm license'),
('which-licence-has-kvm', 2, 'kvm licence'),
('which-licence-has-kvm', 3, 'is kvm gpl'),
('which-licence-has-kvm', 4, 'kvm gpl version'),
('which-licence-has-kvm', 5, 'what license does linux kvm use'),
('which-licence-has-kvm', 6, 'is kvm gplv2 or gplv3');
insert into faq_fact (faq_id, position, fact_id) values
('which-licence-has-kvm', 1, 'kvm-licence-is-gpl-version-2-only'),
('which-licence-has-kvm', 2, 'or-later-files-in-kvm'),
('which-licence-has-kvm', 3, 'kvm-user-header-carries-the-syscall-note'),
('which-licence-has-kvm', 4, 'kernel-sees-no-move-to-gpl-3'),
('which-licence-has-kvm', 5, 'spdx-count-7-3'),
('which-licence-has-kvm', 6, 'gpl-2-0-and-gpl-2-0-only-mean-the-same');

insert into faq (id, topic_id, question, answer) values
('can-kvm-be-relicensed', 'licence',
    'Can KVM be put under another licence or be made proprietary?',
    'KVM cannot in practice be put under another licence or made proprietary: it has a great many owners, none of whom has to assign copyright, and the kernel''s documentation regards any attempt to change the licence as all but certain to fail. Anyone who distributes KVM or a work derived from it has to license the whole to everybody at no charge, and may add no further restrictions. The GPL does not reach those who change KVM for their own use and hand out no copy; they may keep their changes to themselves.');
insert into faq_phrasing (faq_id, position, phrasing) values
('can-kvm-be-relicensed', 1, 'relicense kvm'),
('can-kvm-be-relicensed', 2, 'can red hat close kvm'),
('can-kvm-be-relicensed', 3, 'could kvm become proprietary'),
('can-kvm-be-relicensed', 4, 'kvm license change'),
('can-kvm-be-relicensed', 5, 'can kvm go closed source');
insert into faq_fact (faq_id, position, fact_id) values
('can-kvm-be-relicensed', 1, 'relicensing-kvm-is-out-of-reach'),
('can-kvm-be-relicensed', 2, 'gpl-recipients-get-rights-from-the-licensor'),
('can-kvm-be-relicensed', 3, 'kvm-must-be-licensed-at-no-charge'),
('can-kvm-be-relicensed', 4, 'gpl-patent-condition-for-kvm'),
('can-kvm-be-relicensed', 5, 'use-on-own-servers-is-not-distribution');

insert into faq (id, topic_id, question, answer) values
('do-contributors-assign-copyright', 'licence',
    'Do KVM contributors have to assign their copyright or sign anything?',
    'KVM contributors do not have to assign their copyright: the kernel''s documentation says that assignments are neither required nor requested. What every patch needs is a Signed-off-by line, by which the contributor certifies under the Developer''s Certificate of Origin 1.1 to have written the patch or to have the right to submit it under the licence of the file. Anonymous code is not accepted, and the contribution is kept indefinitely as a public record together with the personal data given with it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('do-contributors-assign-copyright', 1, 'kvm cla'),
('do-contributors-assign-copyright', 2, 'kvm copyright assignment'),
('do-contributors-assign-copyright', 3, 'contributor license agreement kvm'),
('do-contributors-assign-copyright', 4, 'kvm signed-off-by'),
('do-contributors-assign-copyright', 5, 'kvm dco');
insert into faq_fact (faq_id, position, fact_id) values
('do-contributors-assign-copyright', 1, 'no-copyright-assignment-for-kvm'),
('do-contributors-assign-copyright', 2, 'kvm-patches-carry-a-sign-off'),
('do-contributors-assign-copyright', 3, 'no-anonymous-code-in-kvm'),
('do-contributors-assign-copyright', 4, 'contributions-are-a-public-record');

insert into faq (id, topic_id, question, answer) values
('is-kvm-free', 'licence',
    'Is KVM free of charge?',
    'KVM is open-source software free of licence fees: the GPL requires anyone who distributes KVM or a work derived from it to license the whole to everybody at no charge, though a fee may be asked for making a copy or for a warranty. Running KVM is not restricted, and anybody may copy, change and pass on its source code, provided that a changed work is passed on under the same licence and that binaries come with their source or an offer of it. It comes without any warranty under that licence, as far as the law permits.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-free', 1, 'is kvm free'),
('is-kvm-free', 2, 'kvm cost'),
('is-kvm-free', 3, 'kvm price'),
('is-kvm-free', 4, 'does kvm cost money'),
('is-kvm-free', 5, 'is kvm free for commercial use');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-free', 1, 'kvm-must-be-licensed-at-no-charge'),
('is-kvm-free', 2, 'kvm-is-open-source'),
('is-kvm-free', 3, 'running-kvm-is-not-restricted'),
('is-kvm-free', 4, 'gpl-lets-anybody-change-and-pass-on-kvm'),
('is-kvm-free', 5, 'kvm-comes-without-warranty');

insert into faq (id, topic_id, question, answer) values
('can-proprietary-software-use-kvm', 'licence',
    'May proprietary software be built on KVM?',
    'Proprietary software may be built in user space on KVM, which is open source: a note in the kernel''s licence says that programs which use it by normal system calls are not covered by its copyright, and KVM''s interface consists of such calls on /dev/kvm. Their header, include/uapi/linux/kvm.h, is marked so that programs under other licences may include it. Kernel modules are another matter: Linux 7.3 opens three exports of virt/kvm/kvm_main.c to GPL-compatible modules and keeps 61 for KVM''s own. In 2007 Avi Kivity said that Qumranet was working on a proprietary product with KVM as its lowest layer.');
insert into faq_phrasing (faq_id, position, phrasing) values
('can-proprietary-software-use-kvm', 1, 'proprietary software on kvm'),
('can-proprietary-software-use-kvm', 2, 'kvm commercial closed source use'),
('can-proprietary-software-use-kvm', 3, 'does gpl apply to programs using kvm'),
('can-proprietary-software-use-kvm', 4, 'closed source hypervisor manager kvm'),
('can-proprietary-software-use-kvm', 5, 'linux syscall note kvm');
insert into faq_fact (faq_id, position, fact_id) values
('can-proprietary-software-use-kvm', 1, 'syscall-note-leaves-user-programs-out'),
('can-proprietary-software-use-kvm', 2, 'kvm-user-header-carries-the-syscall-note'),
('can-proprietary-software-use-kvm', 3, 'kvm-exports-to-gpl-modules'),
('can-proprietary-software-use-kvm', 4, 'qumranet-product-on-kvm'),
('can-proprietary-software-use-kvm', 5, 'kvm-exports-closed-to-other-modules-7-3'),
('can-proprietary-software-use-kvm', 6, 'kvm-is-open-source');

insert into faq (id, topic_id, question, answer) values
('what-if-the-gpl-is-breached', 'licence',
    'What happens to those who break the licence of KVM?',
    'Anyone who copies, changes or passes on KVM against the terms of the GPL loses the rights under it, while people who received their copies that way keep theirs as long as they comply. Each copyright holder may enforce its own rights, and the kernel''s enforcement statement, signed by the KVM maintainers Paolo Bonzini, Christian Borntraeger and Marc Zyngier among others, grants time: those who cure a first violation within 30 days of a signatory''s notice have that holder''s licence back for good. Most signatories speak only for themselves, not for a company.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-if-the-gpl-is-breached', 1, 'kvm gpl violation'),
('what-if-the-gpl-is-breached', 2, 'gpl enforcement kvm'),
('what-if-the-gpl-is-breached', 3, 'who can sue over kvm license'),
('what-if-the-gpl-is-breached', 4, 'kvm license breach'),
('what-if-the-gpl-is-breached', 5, 'linux kernel enforcement statement');
insert into faq_fact (faq_id, position, fact_id) values
('what-if-the-gpl-is-breached', 1, 'gpl-breach-ends-the-right-to-distribute'),
('what-if-the-gpl-is-breached', 2, 'separate-copyright-interests'),
('what-if-the-gpl-is-breached', 3, 'enforcement-statement-grants-time-to-cure'),
('what-if-the-gpl-is-breached', 4, 'kvm-maintainers-signed-the-enforcement-statement');

insert into faq (id, topic_id, question, answer) values
('must-a-cloud-publish-its-kvm-changes', 'licence',
    'Must a cloud provider such as Amazon publish its changes to KVM?',
    'A cloud provider that runs a changed KVM only on its own servers does not have to publish its changes: version 2 of the GPL ties the duty to give source to copies that are handed out, leaves running the program unrestricted and has no clause on use over a network. A vendor that ships the changed KVM to customers, in an appliance or a distribution, does have to give them the source. Some operators give changes back all the same; Google said so of its own in 2017.');
insert into faq_phrasing (faq_id, position, phrasing) values
('must-a-cloud-publish-its-kvm-changes', 1, 'may amazon keep its kvm changes secret'),
('must-a-cloud-publish-its-kvm-changes', 2, 'does the gpl force clouds to release their kvm patches'),
('must-a-cloud-publish-its-kvm-changes', 3, 'must aws publish nitro source'),
('must-a-cloud-publish-its-kvm-changes', 4, 'gpl saas loophole kvm'),
('must-a-cloud-publish-its-kvm-changes', 5, 'is a cloud obliged to share kvm modifications');
insert into faq_fact (faq_id, position, fact_id) values
('must-a-cloud-publish-its-kvm-changes', 1, 'use-on-own-servers-is-not-distribution'),
('must-a-cloud-publish-its-kvm-changes', 2, 'gpl-has-no-network-clause'),
('must-a-cloud-publish-its-kvm-changes', 3, 'shipping-kvm-obliges-to-give-source'),
('must-a-cloud-publish-its-kvm-changes', 4, 'google-returns-kvm-changes'),
('must-a-cloud-publish-its-kvm-changes', 5, 'running-kvm-is-not-restricted');

insert into faq (id, topic_id, question, answer) values
('may-i-sell-a-product-with-kvm', 'licence',
    'May I sell a product that contains KVM?',
    'Selling a product that contains KVM is allowed, as long as the terms of version 2 of the GPL are kept: no licence fee for KVM itself, the whole of it and of any change under the same licence, and the complete source given or offered to those who receive the product. Programs that use KVM through its normal interface are not covered and may be proprietary. A fee may be charged for copying, support or a warranty.');
insert into faq_phrasing (faq_id, position, phrasing) values
('may-i-sell-a-product-with-kvm', 1, 'using kvm commercially'),
('may-i-sell-a-product-with-kvm', 2, 'can i sell a kvm appliance'),
('may-i-sell-a-product-with-kvm', 3, 'kvm in a commercial product'),
('may-i-sell-a-product-with-kvm', 4, 'may my product ship kvm');
insert into faq_fact (faq_id, position, fact_id) values
('may-i-sell-a-product-with-kvm', 1, 'kvm-must-be-licensed-at-no-charge'),
('may-i-sell-a-product-with-kvm', 2, 'shipping-kvm-obliges-to-give-source'),
('may-i-sell-a-product-with-kvm', 3, 'syscall-note-leaves-user-programs-out');

insert into faq (id, topic_id, question, answer) values
('are-there-patents-on-kvm', 'licence',
    'Are there patents on KVM, and is there protection against them?',
    'Whether patents cover parts of KVM is not known; none has been found that was asserted against it. The GPL says that anyone who cannot meet both its terms and those of a patent licence may not pass the program on at all. The Open Invention Network, a patent pool founded in 2005 by IBM, Novell, Red Hat and others, has counted KVM since early 2012 among the programs against which its members, more than 3,300 in 2020, promise not to use their patents.');
insert into faq_phrasing (faq_id, position, phrasing) values
('are-there-patents-on-kvm', 1, 'kvm patents'),
('are-there-patents-on-kvm', 2, 'patent risk of using kvm'),
('are-there-patents-on-kvm', 3, 'open invention network kvm'),
('are-there-patents-on-kvm', 4, 'can i be sued for using kvm');
insert into faq_fact (faq_id, position, fact_id) values
('are-there-patents-on-kvm', 1, 'gpl-patent-condition-for-kvm'),
('are-there-patents-on-kvm', 2, 'gpl-preamble-on-patents'),
('are-there-patents-on-kvm', 3, 'oin-covers-kvm'),
('are-there-patents-on-kvm', 4, 'oin-founders-include-kvm-holders');

insert into faq (id, topic_id, question, answer) values
('has-anybody-sued-over-kvm', 'licence',
    'Has anybody gone to court over KVM?',
    'No lawsuit over KVM''s own code has been found. The nearest case concerns another part of the kernel: the Linux developer Christoph Hellwig sued VMware in Germany over the GPL, supported by the Software Freedom Conservancy, which called it the first case on derivative works and the GPL. The Hamburg District Court dismissed his case in 2016 on rules of evidence, which a higher court affirmed by April 2019 on procedure and standing. Each copyright holder in KVM could bring such a case; the kernel''s enforcement statement asks that the right be used for the good of the community.');
insert into faq_phrasing (faq_id, position, phrasing) values
('has-anybody-sued-over-kvm', 1, 'kvm lawsuit'),
('has-anybody-sued-over-kvm', 2, 'gpl lawsuit vmware linux'),
('has-anybody-sued-over-kvm', 3, 'court case about kvm licence');
insert into faq_fact (faq_id, position, fact_id) values
('has-anybody-sued-over-kvm', 1, 'hellwig-sued-vmware-over-linux'),
('has-anybody-sued-over-kvm', 2, 'separate-copyright-interests'),
('has-anybody-sued-over-kvm', 3, 'enforcement-statement-grants-time-to-cure');

insert into faq (id, topic_id, question, answer) values
('how-is-kvm-governed', 'governance',
    'How is KVM governed, and who steers its development?',
    'KVM''s maintainers decide what is merged into it, and in the end Linus Torvalds, who normally does all merging into the mainline kernel; no single organisation owns or directs KVM. Its sections of MAINTAINERS name people, but no board, steering committee or chief executive: in Linux 7.3 they list 15 maintainers, nine of them with company addresses (four at IBM, two at Red Hat, two at Loongson, one at Google). Their work converges with Paolo Bonzini, who sends it to Linus Torvalds. Companies take part through developers who send patches, not through the Linux Foundation, and users have no vote.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-is-kvm-governed', 1, 'kvm governance'),
('how-is-kvm-governed', 2, 'who controls kvm'),
('how-is-kvm-governed', 3, 'who runs the kvm project'),
('how-is-kvm-governed', 4, 'how is the kvm project organized'),
('how-is-kvm-governed', 5, 'who is in charge of kvm'),
('how-is-kvm-governed', 6, 'kvm governance model');
insert into faq_fact (faq_id, position, fact_id) values
('how-is-kvm-governed', 1, 'kvm-is-governed-by-maintainers'),
('how-is-kvm-governed', 2, 'no-single-organisation-owns-kvm'),
('how-is-kvm-governed', 3, 'maintainers-of-kvm-in-7-3'),
('how-is-kvm-governed', 4, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3'),
('how-is-kvm-governed', 5, 'kvm-trees-converge-on-one-pull-request'),
('how-is-kvm-governed', 6, 'red-hat-address-behind-main-pull-requests'),
('how-is-kvm-governed', 7, 'linux-foundation-does-not-direct-kvm'),
('how-is-kvm-governed', 8, 'companies-join-kvm-by-sending-patches'),
('how-is-kvm-governed', 9, 'kernel-process-gives-users-no-vote');

insert into faq (id, topic_id, question, answer) values
('does-the-linux-foundation-run-kvm', 'governance',
    'Does the Linux Foundation run KVM?',
    'The Linux Foundation neither owns nor directs KVM: no single organisation owns it, its maintainers accept changes, and Linus Torvalds merges them. In Linux 7.3 nobody in KVM''s sections of MAINTAINERS has a linuxfoundation.org address. A member of the Foundation''s Technical Advisory Board said in 2025 that this advisory board has no formal authority, but by the documentation of Linux 7.3 it approves, by a two-thirds vote, bans for breaches of the code of conduct. The Foundation provides infrastructure such as kernel.org, counts Linus Torvalds among its fellows and from 2013 hosted the Open Virtualization Alliance, which promoted KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-the-linux-foundation-run-kvm', 1, 'linux foundation kvm'),
('does-the-linux-foundation-run-kvm', 2, 'is kvm a linux foundation project'),
('does-the-linux-foundation-run-kvm', 3, 'does the linux foundation own kvm'),
('does-the-linux-foundation-run-kvm', 4, 'is kvm under the linux foundation'),
('does-the-linux-foundation-run-kvm', 5, 'linux foundation role in kvm');
insert into faq_fact (faq_id, position, fact_id) values
('does-the-linux-foundation-run-kvm', 1, 'linux-foundation-does-not-direct-kvm'),
('does-the-linux-foundation-run-kvm', 2, 'no-linux-foundation-address-in-kvm-sections'),
('does-the-linux-foundation-run-kvm', 3, 'tab-has-influence-but-no-authority'),
('does-the-linux-foundation-run-kvm', 4, 'tab-part-in-the-code-of-conduct'),
('does-the-linux-foundation-run-kvm', 5, 'linux-foundation-runs-kernel-org'),
('does-the-linux-foundation-run-kvm', 6, 'linus-torvalds-is-a-linux-foundation-fellow'),
('does-the-linux-foundation-run-kvm', 7, 'ova-joined-the-linux-foundation'),
('does-the-linux-foundation-run-kvm', 8, 'companies-join-kvm-by-sending-patches'),
('does-the-linux-foundation-run-kvm', 9, 'no-single-organisation-owns-kvm');

insert into faq (id, topic_id, question, answer) values
('were-kvm-maintainers-removed-over-sanctions', 'governance',
    'Were KVM maintainers removed because of sanctions?',
    'KVM lost no maintainer to the sanctions: when Linux removed several entries from MAINTAINERS in October 2024 over compliance, KVM''s sections were not touched, and none of them had shown an address ending in .ru. James Bottomley explained on 24 October 2024 that people whose company is on the US OFAC SDN lists or controlled by one that is cannot be listed as maintainers. That rule applies to the whole kernel, and so to KVM as well.');
insert into faq_phrasing (faq_id, position, phrasing) values
('were-kvm-maintainers-removed-over-sanctions', 1, 'russian maintainers removed from linux'),
('were-kvm-maintainers-removed-over-sanctions', 2, 'sanctions linux kernel maintainers'),
('were-kvm-maintainers-removed-over-sanctions', 3, 'kvm sanctions'),
('were-kvm-maintainers-removed-over-sanctions', 4, 'ofac linux maintainers 2024'),
('were-kvm-maintainers-removed-over-sanctions', 5, 'why did linux remove russian maintainers');
insert into faq_fact (faq_id, position, fact_id) values
('were-kvm-maintainers-removed-over-sanctions', 1, 'kvm-untouched-by-the-removals-of-2024'),
('were-kvm-maintainers-removed-over-sanctions', 2, 'maintainers-removed-over-sanctions-2024'),
('were-kvm-maintainers-removed-over-sanctions', 3, 'sanctions-rule-explained-by-bottomley');

insert into faq (id, topic_id, question, answer) values
('how-are-decisions-on-kvm-made', 'governance',
    'How are decisions about KVM made?',
    'Maintainers decide about KVM after discussion on public lists: the kernel''s guidance calls making decisions the prerogative of maintainers and project leadership, to be used in good faith. Accepted changes then move up a chain of trust, in which each maintainer trusts those below, to Linus Torvalds, who normally does all merging into the mainline. Users and companies have no vote in that process. Some decisions also begin in private: the maintainer change of June 2022 had mostly been proposed off-list before it was posted as a patch.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-are-decisions-on-kvm-made', 1, 'kvm decision making'),
('how-are-decisions-on-kvm-made', 2, 'who decides what goes into kvm'),
('how-are-decisions-on-kvm-made', 3, 'does kvm work by consensus'),
('how-are-decisions-on-kvm-made', 4, 'do users vote on kvm'),
('how-are-decisions-on-kvm-made', 5, 'who approves kvm changes');
insert into faq_fact (faq_id, position, fact_id) values
('how-are-decisions-on-kvm-made', 1, 'maintainers-decide-on-kvm-after-discussion'),
('how-are-decisions-on-kvm-made', 2, 'chain-of-trust-defined'),
('how-are-decisions-on-kvm-made', 3, 'kvm-is-governed-by-maintainers'),
('how-are-decisions-on-kvm-made', 4, 'kernel-process-gives-users-no-vote'),
('how-are-decisions-on-kvm-made', 5, 'change-of-2022-was-prepared-off-list');

insert into faq (id, topic_id, question, answer) values
('how-to-contribute-to-kvm', 'governance',
    'How do I contribute to KVM?',
    'Send patches to KVM''s maintainers and lists, which any interested developer may do; the KVM x86 rules call contributions from newcomers valued and encouraged. All KVM sections of MAINTAINERS in Linux 7.3 except arm64 use the kvm list at vger.kernel.org, and new work for x86 starts from the branch next of the kvm-x86 tree. Every patch needs a Signed-off-by line; on x86 new features also need tests, with one exception, and the KVM selftests and KVM-unit-tests must pass unless a change can hardly affect behaviour at run time. Most review for x86 happens between the first and the sixth release candidate; in the kernel in general minor fixes may be merged quickly, while large and controversial changes can take years.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-to-contribute-to-kvm', 1, 'contribute to kvm'),
('how-to-contribute-to-kvm', 2, 'kvm submit patch'),
('how-to-contribute-to-kvm', 3, 'how to send a patch to kvm'),
('how-to-contribute-to-kvm', 4, 'kvm patch rules'),
('how-to-contribute-to-kvm', 5, 'become a kvm developer');
insert into faq_fact (faq_id, position, fact_id) values
('how-to-contribute-to-kvm', 1, 'companies-join-kvm-by-sending-patches'),
('how-to-contribute-to-kvm', 2, 'newcomers-are-invited-to-kvm'),
('how-to-contribute-to-kvm', 3, 'ten-kvm-sections-share-the-kvm-list'),
('how-to-contribute-to-kvm', 4, 'kvm-x86-patches-start-from-next'),
('how-to-contribute-to-kvm', 5, 'kvm-patches-carry-a-sign-off'),
('how-to-contribute-to-kvm', 6, 'kvm-x86-features-need-tests'),
('how-to-contribute-to-kvm', 7, 'kvm-x86-testing-mandatory'),
('how-to-contribute-to-kvm', 8, 'kvm-x86-reviews-between-rc1-and-rc6'),
('how-to-contribute-to-kvm', 9, 'review-can-take-years');

insert into faq (id, topic_id, question, answer) values
('does-kvm-accept-ai-written-patches', 'governance',
    'Does KVM accept patches written with AI?',
    'KVM has no rule of its own on AI-written patches, so the kernel''s rules of Linux 7.3 apply: tools are allowed, but only a person may sign off a patch and must check it and answer for it. An Assisted-by tag should name the help, and each maintainer may ask for more or refuse the work outright. QEMU, KVM''s usual partner, is stricter in the copy of its rules that was read and declines contributions believed to contain AI output.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-accept-ai-written-patches', 1, 'ai generated patches kvm'),
('does-kvm-accept-ai-written-patches', 2, 'llm patches linux kernel'),
('does-kvm-accept-ai-written-patches', 3, 'can i use copilot for kernel patches'),
('does-kvm-accept-ai-written-patches', 4, 'kvm ai policy'),
('does-kvm-accept-ai-written-patches', 5, 'machine-written patches kernel rules');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-accept-ai-written-patches', 1, 'kvm-rules-silent-on-machine-written-patches'),
('does-kvm-accept-ai-written-patches', 2, 'only-people-sign-off-machine-written-patches'),
('does-kvm-accept-ai-written-patches', 3, 'assisted-by-tag-names-machine-help'),
('does-kvm-accept-ai-written-patches', 4, 'maintainers-may-refuse-machine-written-patches'),
('does-kvm-accept-ai-written-patches', 5, 'qemu-declines-machine-written-code');

insert into faq (id, topic_id, question, answer) values
('where-is-kvm-developed', 'governance',
    'Where is KVM developed: which git trees and lists?',
    'KVM is developed in several git trees of the Linux kernel and on public mailing lists. Eight of its twelve sections in MAINTAINERS of Linux 7.3 name kvm.git on kernel.org, four of these also name kvm-x86/linux on GitHub, and the arm64, s390, RISC-V and PowerPC ports have trees of their own. Paolo Bonzini merges tags from the arm64, s390, RISC-V, x86 and LoongArch trees and sends the result to Linus Torvalds. The main list is kvm at vger.kernel.org; only arm64 does without it and uses kvmarm.');
insert into faq_phrasing (faq_id, position, phrasing) values
('where-is-kvm-developed', 1, 'kvm git'),
('where-is-kvm-developed', 2, 'kvm.git'),
('where-is-kvm-developed', 3, 'kvm source repository'),
('where-is-kvm-developed', 4, 'kvm x86 github'),
('where-is-kvm-developed', 5, 'kvm git tree kernel.org');
insert into faq_fact (faq_id, position, fact_id) values
('where-is-kvm-developed', 1, 'kvm-x86-tree-named-in-7-3'),
('where-is-kvm-developed', 2, 'four-kvm-ports-have-trees-of-their-own'),
('where-is-kvm-developed', 3, 'kvm-x86-has-two-trees'),
('where-is-kvm-developed', 4, 'kvm-trees-converge-on-one-pull-request'),
('where-is-kvm-developed', 5, 'ten-kvm-sections-share-the-kvm-list'),
('where-is-kvm-developed', 6, 'mailing-lists-of-kvm-in-7-3'),
('where-is-kvm-developed', 7, 'kvm-patches-and-debates-are-public');

insert into faq (id, topic_id, question, answer) values
('where-was-kvm-forum-2025', 'governance',
    'When and where was KVM Forum 2025, and who organises it?',
    'KVM Forum 2025 was announced for 4 and 5 September 2025 at the Politecnico di Milano in Milan. Paolo Bonzini sent the call for presentations on 5 May 2025, the programme committee had an address at Red Hat, and a ticket cost 75 US dollars, free for speakers; the call names no organising company or foundation. The forum''s site is kvm-forum.qemu.org; nothing on a forum in 2026 was found.');
insert into faq_phrasing (faq_id, position, phrasing) values
('where-was-kvm-forum-2025', 1, 'kvm forum 2025'),
('where-was-kvm-forum-2025', 2, 'kvm forum milan'),
('where-was-kvm-forum-2025', 3, 'kvm forum 2026'),
('where-was-kvm-forum-2025', 4, 'who organizes kvm forum'),
('where-was-kvm-forum-2025', 5, 'kvm forum organiser');
insert into faq_fact (faq_id, position, fact_id) values
('where-was-kvm-forum-2025', 1, 'kvm-forum-2025-milan'),
('where-was-kvm-forum-2025', 2, 'kvm-forum-2025-fee-and-committee'),
('where-was-kvm-forum-2025', 3, 'kvm-forum-site-at-qemu');

insert into faq (id, topic_id, question, answer) values
('is-linux-kvm-org-official', 'governance',
    'Is linux-kvm.org the official web site of KVM?',
    'linux-kvm.org is the web page that the kernel itself gives for KVM: the generic KVM section of MAINTAINERS names it in Linux 6.12 and still in 7.3. Who runs it is less clear. Sean Christopherson presumed in June 2023 that Red Hat hosts the site; Paolo Bonzini, writing from a Red Hat address, replied that there was no plan to close it, without saying outright who runs it. In May 2023 Randy Dunlap had proposed to note in MAINTAINERS that the site was out of date, but none of the later copies that were read has the remark.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-linux-kvm-org-official', 1, 'linux-kvm.org'),
('is-linux-kvm-org-official', 2, 'kvm official website'),
('is-linux-kvm-org-official', 3, 'kvm home page'),
('is-linux-kvm-org-official', 4, 'who runs linux-kvm.org'),
('is-linux-kvm-org-official', 5, 'is linux-kvm.org outdated');
insert into faq_fact (faq_id, position, fact_id) values
('is-linux-kvm-org-official', 1, 'kvm-web-site-has-no-stale-flag'),
('is-linux-kvm-org-official', 2, 'web-site-called-stale'),
('is-linux-kvm-org-official', 3, 'web-site-hosting-presumed');

insert into faq (id, topic_id, question, answer) values
('what-was-the-open-virtualization-alliance', 'governance',
    'What was the Open Virtualization Alliance?',
    'The Open Virtualization Alliance was a consortium to promote KVM, founded in May 2011 by BMC Software, Eucalyptus Systems, HP, IBM, Intel, Red Hat and SUSE. On 21 October 2013, when the alliance had more than 250 member companies, the Linux Foundation announced that it would host it. The alliance marketed KVM without steering the development: its chair, Chuck Dubuque of Red Hat, called the KVM project a distinct and independent community of developers. According to Wikipedia the alliance was dissolved on 1 December 2016.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-was-the-open-virtualization-alliance', 1, 'open virtualization alliance'),
('what-was-the-open-virtualization-alliance', 2, 'ova kvm'),
('what-was-the-open-virtualization-alliance', 3, 'open virtualization alliance linux foundation'),
('what-was-the-open-virtualization-alliance', 4, 'kvm marketing consortium'),
('what-was-the-open-virtualization-alliance', 5, 'is the open virtualization alliance still active');
insert into faq_fact (faq_id, position, fact_id) values
('what-was-the-open-virtualization-alliance', 1, 'ova-founded-may-2011'),
('what-was-the-open-virtualization-alliance', 2, 'ova-joined-the-linux-foundation'),
('what-was-the-open-virtualization-alliance', 3, 'ova-had-over-250-members'),
('what-was-the-open-virtualization-alliance', 4, 'ova-did-not-steer-upstream'),
('what-was-the-open-virtualization-alliance', 5, 'ova-chair-called-kvm-independent'),
('what-was-the-open-virtualization-alliance', 6, 'ova-dissolved');

insert into faq (id, topic_id, question, answer) values
('what-does-linus-torvalds-do-for-kvm', 'governance',
    'What is the role of Linus Torvalds in KVM?',
    'Linus Torvalds has the last word on KVM: its maintainers review and collect changes, and normally only he merges them into the mainline kernel. As a general rule he trusts subsystem maintainers not to send bad patches, so how closely he looks at a pull request varies. He does object at times: on 1 April 2022 he criticised the second KVM pull request for Linux 5.18 because none of it had been in linux-next before. KVM patches should go to KVM''s maintainers and not, normally, to him.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-does-linus-torvalds-do-for-kvm', 1, 'linus torvalds kvm'),
('what-does-linus-torvalds-do-for-kvm', 2, 'does linus torvalds decide on kvm'),
('what-does-linus-torvalds-do-for-kvm', 3, 'does linus review kvm code'),
('what-does-linus-torvalds-do-for-kvm', 4, 'kvm pull request linus'),
('what-does-linus-torvalds-do-for-kvm', 5, 'can i send kvm patches to linus');
insert into faq_fact (faq_id, position, fact_id) values
('what-does-linus-torvalds-do-for-kvm', 1, 'kernel-community-oversees-kvm'),
('what-does-linus-torvalds-do-for-kvm', 2, 'kvm-is-governed-by-maintainers'),
('what-does-linus-torvalds-do-for-kvm', 3, 'linus-torvalds-trusts-maintainers'),
('what-does-linus-torvalds-do-for-kvm', 4, 'torvalds-objected-to-late-kvm-pull'),
('what-does-linus-torvalds-do-for-kvm', 5, 'patches-to-linus-directly-are-not-normal');

insert into faq (id, topic_id, question, answer) values
('what-happens-if-linus-torvalds-stops', 'governance',
    'What happens to KVM if Linus Torvalds stops?',
    'KVM has maintainers of its own, and people other than Linus Torvalds can merge into the mainline when the need arises, as with Linux 4.19 in 2018. Should the mainline''s maintainers stop, a plan in the documentation of Linux 7.2 and 7.3 has the organiser of the last Maintainers Summit, or else the chair of the Technical Advisory Board, open a discussion within 72 hours, and the next steps announced within two weeks. The Linux Foundation supports the plan, guided by that board. It covers the mainline repository only, not a subsystem such as KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-happens-if-linus-torvalds-stops', 1, 'linux succession plan'),
('what-happens-if-linus-torvalds-stops', 2, 'who succeeds linus torvalds'),
('what-happens-if-linus-torvalds-stops', 3, 'kernel conclave document'),
('what-happens-if-linus-torvalds-stops', 4, 'linus torvalds retirement kvm'),
('what-happens-if-linus-torvalds-stops', 5, 'linux project continuity');
insert into faq_fact (faq_id, position, fact_id) values
('what-happens-if-linus-torvalds-stops', 1, 'continuity-plan-for-the-mainline'),
('what-happens-if-linus-torvalds-stops', 2, 'kvm-is-governed-by-maintainers'),
('what-happens-if-linus-torvalds-stops', 3, 'no-written-succession-for-kvm');

insert into faq (id, topic_id, question, answer) values
('is-kvm-vendor-neutral', 'governance',
    'Is KVM neutral between vendors?',
    'KVM is not controlled by a single vendor, but many of those who decide have vendors'' addresses: in Linux 7.3 nine of its 15 maintainers have one at IBM, Red Hat, Loongson or Google, and seven of its twelve sections are marked as paid work. The main pull requests to Linus Torvalds come from one person with a Red Hat address, Paolo Bonzini, while at least 40.8% of the changes counted for Linux 6.1 to 7.0 came from Google addresses (for 26.3% no employer is known). KVM''s review checklist asks for vendor-neutral changes where possible, and the SoftHandTech article "Unveiling the Ownership of KVM" expects less lock-in because nobody alone controls KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-vendor-neutral', 1, 'kvm vendor neutral'),
('is-kvm-vendor-neutral', 2, 'is kvm independent'),
('is-kvm-vendor-neutral', 3, 'is kvm controlled by one company'),
('is-kvm-vendor-neutral', 4, 'kvm vendor lock-in'),
('is-kvm-vendor-neutral', 5, 'is kvm a community project');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-vendor-neutral', 1, 'no-single-body-controls-kvm'),
('is-kvm-vendor-neutral', 2, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3'),
('is-kvm-vendor-neutral', 3, 'seven-of-twelve-kvm-sections-paid-in-7-3'),
('is-kvm-vendor-neutral', 4, 'red-hat-address-behind-main-pull-requests'),
('is-kvm-vendor-neutral', 5, 'google-writes-most-of-kvm'),
('is-kvm-vendor-neutral', 6, 'kvm-checklist-asks-for-vendor-neutral-changes'),
('is-kvm-vendor-neutral', 7, 'article-no-controller-less-lock-in');

insert into faq (id, topic_id, question, answer) values
('is-kvm-an-open-standard', 'governance',
    'Is KVM an open standard?',
    'KVM is a hypervisor and not an open standard: its interface is the set of ioctl calls that the Linux kernel documents in Documentation/virt/kvm/api.rst. No standards body stands behind it; the Open Virtualization Alliance, which promoted KVM, was not one. The interface is nevertheless dependable, because since Linux 2.6.22 changes that would break programs which use it are not allowed.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-an-open-standard', 1, 'kvm open standard'),
('is-kvm-an-open-standard', 2, 'is there a kvm standard'),
('is-kvm-an-open-standard', 3, 'kvm standards body'),
('is-kvm-an-open-standard', 4, 'kvm api stability'),
('is-kvm-an-open-standard', 5, 'kvm specification');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-an-open-standard', 1, 'kvm-is-not-an-open-standard'),
('is-kvm-an-open-standard', 2, 'interface-is-ioctls-on-dev-kvm'),
('is-kvm-an-open-standard', 3, 'kvm-abi-is-kept-compatible');

insert into faq (id, topic_id, question, answer) values
('does-the-cyber-resilience-act-apply-to-kvm', 'governance',
    'Does the EU Cyber Resilience Act apply to KVM?',
    'The Cyber Resilience Act applies to products, so its duties fall on the companies that sell a product with KVM, and hypervisors are among the important products of class II. Reporting duties apply from 11 September 2026, all of it from 11 December 2027. A project may also have an open-source steward with light duties; no body was found that acts as steward of KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-the-cyber-resilience-act-apply-to-kvm', 1, 'cra kvm'),
('does-the-cyber-resilience-act-apply-to-kvm', 2, 'cyber resilience act hypervisor'),
('does-the-cyber-resilience-act-apply-to-kvm', 3, 'eu cra open source steward linux'),
('does-the-cyber-resilience-act-apply-to-kvm', 4, 'kvm eu regulation'),
('does-the-cyber-resilience-act-apply-to-kvm', 5, 'does eu law regulate kvm');
insert into faq_fact (faq_id, position, fact_id) values
('does-the-cyber-resilience-act-apply-to-kvm', 1, 'cra-puts-hypervisors-in-class-two'),
('does-the-cyber-resilience-act-apply-to-kvm', 2, 'cra-dates'),
('does-the-cyber-resilience-act-apply-to-kvm', 3, 'cra-steward-of-kvm-unknown');

insert into faq (id, topic_id, question, answer) values
('is-kvm-certified', 'governance',
    'Is KVM certified, for example under Common Criteria or FIPS?',
    'Certificates go to products that contain KVM, not to KVM itself. The German BSI certified Red Hat Enterprise Linux 5.6 and 6.2 with KVM in 2012 under the Common Criteria at EAL 4, augmented by ALC_FLR.3. SUSE Linux Enterprise Server 15 SP4 has a certificate of 27 January 2026; its entry in the catalogue sec-certs has server virtualisation among its keywords, but does not tell whether KVM or Xen was evaluated. Nothing was found about a FIPS validation of a KVM product, so ask the maker of the product in question.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-certified', 1, 'kvm common criteria'),
('is-kvm-certified', 2, 'kvm fips 140'),
('is-kvm-certified', 3, 'kvm security certification'),
('is-kvm-certified', 4, 'kvm eal4'),
('is-kvm-certified', 5, 'is kvm certified for government use');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-certified', 1, 'common-criteria-certificates-with-kvm'),
('is-kvm-certified', 2, 'sles-15-sp4-certified-in-2026');

insert into faq (id, topic_id, question, answer) values
('is-kvm-under-export-control', 'governance',
    'Is KVM subject to export controls?',
    'Published open-source code such as KVM''s is not subject to the US Export Administration Regulations (EAR), according to a guide of the Linux Foundation of 2020, updated in 2021. Since a change of these rules in 2021, publicly available encryption software needs a notice by e-mail only if its cryptography is non-standard. Sanctions are another matter: as James Bottomley explained in October 2024, people at firms on the US sanctions list cannot be in MAINTAINERS.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-under-export-control', 1, 'kvm export control'),
('is-kvm-under-export-control', 2, 'export restrictions linux kernel'),
('is-kvm-under-export-control', 3, 'us ear open source'),
('is-kvm-under-export-control', 4, 'can kvm be exported'),
('is-kvm-under-export-control', 5, 'kvm embargo countries');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-under-export-control', 1, 'published-code-and-export-rules'),
('is-kvm-under-export-control', 2, 'sanctions-rule-explained-by-bottomley');

insert into faq (id, topic_id, question, answer) values
('which-mailing-lists-does-kvm-have', 'governance',
    'Which mailing lists does KVM have?',
    'KVM''s main mailing list is kvm at vger.kernel.org, which eleven of its twelve sections in MAINTAINERS of Linux 7.3 name. The ports have further lists: kvmarm and linux-arm-kernel for arm64, which does without the main one, loongarch, linux-mips, linuxppc-dev for PowerPC, and kvm-riscv and linux-riscv. All are public; as a rule, however, suspected security holes are first reported in private.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-mailing-lists-does-kvm-have', 1, 'list of kvm mailing lists'),
('which-mailing-lists-does-kvm-have', 2, 'kvmarm list'),
('which-mailing-lists-does-kvm-have', 3, 'kvm-riscv list'),
('which-mailing-lists-does-kvm-have', 4, 'kvm vger mailing list'),
('which-mailing-lists-does-kvm-have', 5, 'where are kvm patches discussed');
insert into faq_fact (faq_id, position, fact_id) values
('which-mailing-lists-does-kvm-have', 1, 'ten-kvm-sections-share-the-kvm-list'),
('which-mailing-lists-does-kvm-have', 2, 'mailing-lists-of-kvm-in-7-3'),
('which-mailing-lists-does-kvm-have', 3, 'kvm-patches-and-debates-are-public'),
('which-mailing-lists-does-kvm-have', 4, 'suspected-escapes-are-reported-privately-first');

insert into faq (id, topic_id, question, answer) values
('how-long-does-a-kvm-patch-take', 'governance',
    'How long does it take until a KVM patch is accepted?',
    'How long a KVM patch takes depends on the change: minor fixes may be merged quickly, while large and controversial changes can take years. KVM x86 reviews patches in order of arrival, mostly between the first and the sixth release candidate, and fixes jump the queue. New features reach the mainline in the merge window of about two weeks, so those for x86 should arrive by about rc5 of one cycle to make the next.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-long-does-a-kvm-patch-take', 1, 'kvm patch review time'),
('how-long-does-a-kvm-patch-take', 2, 'why is my kvm patch not merged'),
('how-long-does-a-kvm-patch-take', 3, 'kvm merge window'),
('how-long-does-a-kvm-patch-take', 4, 'how fast are kvm patches accepted'),
('how-long-does-a-kvm-patch-take', 5, 'kvm x86 review cycle');
insert into faq_fact (faq_id, position, fact_id) values
('how-long-does-a-kvm-patch-take', 1, 'review-can-take-years'),
('how-long-does-a-kvm-patch-take', 2, 'kvm-x86-reviews-first-in-first-out'),
('how-long-does-a-kvm-patch-take', 3, 'kvm-x86-reviews-between-rc1-and-rc6'),
('how-long-does-a-kvm-patch-take', 4, 'kvm-x86-soft-closes'),
('how-long-does-a-kvm-patch-take', 5, 'merge-window-governs-kvm-changes'),
('how-long-does-a-kvm-patch-take', 6, 'risc-v-port-took-more-than-two-years');

insert into faq (id, topic_id, question, answer) values
('who-maintains-kvm', 'maintainers',
    'Who are the maintainers of KVM?',
    'In Linux 7.3 KVM has 15 maintainers in twelve sections of MAINTAINERS. Paolo Bonzini (Red Hat) is the only maintainer of the generic part and of paravirtualisation, and with Sean Christopherson (Google) he maintains x86 and guest_memfd. The ports are maintained by Marc Zyngier and Oliver Upton (arm64), Christian Borntraeger, Janosch Frank and Claudio Imbrenda of IBM (s390), Madhavan Srinivasan of IBM (PowerPC), Anup Patel (RISC-V), Tianrui Zhao, Bibo Mao and Huacai Chen (LoongArch), the last also for MIPS. Vitaly Kuznetsov (Red Hat) is listed first for the Hyper-V part, and David Woodhouse and Paul Durrant for the Xen part.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-maintains-kvm', 1, 'kvm maintainer'),
('who-maintains-kvm', 2, 'kvm maintainers'),
('who-maintains-kvm', 3, 'maintainers of linux kvm'),
('who-maintains-kvm', 4, 'kvm maintainers file'),
('who-maintains-kvm', 5, 'who looks after kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-maintains-kvm', 1, 'maintainers-of-kvm-in-7-3'),
('who-maintains-kvm', 2, 'bonzini-generic-maintainer-6-12'),
('who-maintains-kvm', 3, 'bonzini-in-six-sections-7-3'),
('who-maintains-kvm', 4, 'arm64-team-7-3'),
('who-maintains-kvm', 5, 's390-team-7-3'),
('who-maintains-kvm', 6, 'srinivasan-maintains-powerpc-2025'),
('who-maintains-kvm', 7, 'riscv-team'),
('who-maintains-kvm', 8, 'loongarch-team-6-12'),
('who-maintains-kvm', 9, 'chen-in-two-sections'),
('who-maintains-kvm', 10, 'kuznetsov-maintains-hyper-v'),
('who-maintains-kvm', 11, 'xen-emulation-maintainers');

insert into faq (id, topic_id, question, answer) values
('who-maintains-kvm-x86', 'maintainers',
    'Who maintains KVM for x86?',
    'Sean Christopherson, listed with a Google address, and Paolo Bonzini, with a Red Hat address, maintain KVM for x86, in this order, in MAINTAINERS from Linux 6.1 to 7.3. Christopherson became a maintainer by a patch of 23 June 2022, when Bonzini wrote that KVM x86 alone had become too much for one maintainer. The section has no listed reviewer, and its status is Supported, which means paid work.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-maintains-kvm-x86', 1, 'kvm x86 maintainer'),
('who-maintains-kvm-x86', 2, 'kvm intel amd maintainer'),
('who-maintains-kvm-x86', 3, 'maintainer of kvm x86'),
('who-maintains-kvm-x86', 4, 'sean christopherson kvm maintainer'),
('who-maintains-kvm-x86', 5, 'kvm vmx svm maintainer');
insert into faq_fact (faq_id, position, fact_id) values
('who-maintains-kvm-x86', 1, 'christopherson-first-listed-for-x86'),
('who-maintains-kvm-x86', 2, 'christopherson-promoted-2022'),
('who-maintains-kvm-x86', 3, 'bonzini-had-been-sole-maintainer'),
('who-maintains-kvm-x86', 4, 'kvm-x86-lists-no-reviewer-6-12'),
('who-maintains-kvm-x86', 5, 'status-supported-means-paid');

insert into faq (id, topic_id, question, answer) values
('who-maintains-kvm-arm64', 'maintainers',
    'Who maintains KVM for arm64?',
    'Marc Zyngier and Oliver Upton maintain KVM for arm64; in Linux 7.3 both have kernel.org addresses, which show no employer. They have five reviewers: Joey Gouly and Suzuki K Poulose (Arm), Steffen Eiden (IBM), Zenghui Yu (Huawei) and Fuad Tabba. Upton became the second maintainer in January 2023; before that, Christoffer Dall had left in 2019.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-maintains-kvm-arm64', 1, 'kvm arm64 maintainer'),
('who-maintains-kvm-arm64', 2, 'kvm arm maintainer'),
('who-maintains-kvm-arm64', 3, 'kvmarm maintainer'),
('who-maintains-kvm-arm64', 4, 'maintainer of kvm arm64'),
('who-maintains-kvm-arm64', 5, 'marc zyngier kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-maintains-kvm-arm64', 1, 'arm64-team-7-3'),
('who-maintains-kvm-arm64', 2, 'upton-becomes-maintainer-2023'),
('who-maintains-kvm-arm64', 3, 'dall-leaves-2019'),
('who-maintains-kvm-arm64', 4, 'arm64-team-6-12');

insert into faq (id, topic_id, question, answer) values
('who-maintains-kvm-s390', 'maintainers',
    'Who maintains KVM for s390 (IBM Z)?',
    'Christian Borntraeger, Janosch Frank and Claudio Imbrenda, all listed with IBM addresses, maintain KVM for s390 in Linux 6.12 and 7.3; David Hildenbrand is the reviewer. Borntraeger is listed in all copies of MAINTAINERS examined since mid-2011, when Carsten Otte shared the port with him; Cornelia Huck had taken Otte''s place by 2013. The maintainers have IBM addresses in all these copies but one, of Linux 4.14, which gives Huck a Red Hat address. IBM also writes the code: 93.5% of the changes in the port''s pull requests from July 2022 to July 2026 came from IBM addresses.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-maintains-kvm-s390', 1, 'kvm s390 maintainer'),
('who-maintains-kvm-s390', 2, 'kvm on z maintainer'),
('who-maintains-kvm-s390', 3, 'kvm s390x maintainer'),
('who-maintains-kvm-s390', 4, 'ibm z kvm maintainer'),
('who-maintains-kvm-s390', 5, 'christian borntraeger kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-maintains-kvm-s390', 1, 's390-team-7-3'),
('who-maintains-kvm-s390', 2, 's390-team-6-12'),
('who-maintains-kvm-s390', 3, 's390-maintained-by-ibm-people'),
('who-maintains-kvm-s390', 4, 'borntraeger-longest-listed'),
('who-maintains-kvm-s390', 5, 's390-port-is-written-by-ibm'),
('who-maintains-kvm-s390', 6, 'otte-and-huck-on-s390');

insert into faq (id, topic_id, question, answer) values
('who-maintains-kvm-powerpc', 'maintainers',
    'Who maintains KVM for PowerPC?',
    'Madhavan Srinivasan, listed with an IBM address, is the maintainer of KVM for PowerPC in Linux 7.3, as he already was by September 2025, with Nicholas Piggin as reviewer. He followed Michael Ellerman, who is listed in Linux 6.12; in Linux 6.1 the port had no maintainer at all. Not all of it is looked after alike: Book3S 64-bit HV is Maintained, Book3S 64-bit PR gets odd fixes, and Book3E and 32-bit are orphaned.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-maintains-kvm-powerpc', 1, 'kvm powerpc maintainer'),
('who-maintains-kvm-powerpc', 2, 'kvm ppc maintainer'),
('who-maintains-kvm-powerpc', 3, 'kvm power maintainer'),
('who-maintains-kvm-powerpc', 4, 'is kvm for powerpc orphaned'),
('who-maintains-kvm-powerpc', 5, 'madhavan srinivasan kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-maintains-kvm-powerpc', 1, 'srinivasan-maintains-powerpc-2025'),
('who-maintains-kvm-powerpc', 2, 'powerpc-team-6-12'),
('who-maintains-kvm-powerpc', 3, 'powerpc-without-maintainer-2022'),
('who-maintains-kvm-powerpc', 4, 'powerpc-kvm-has-three-statuses'),
('who-maintains-kvm-powerpc', 5, 'powerpc-hand-over-begins-2024');

insert into faq (id, topic_id, question, answer) values
('who-maintains-kvm-riscv-loongarch-mips', 'maintainers',
    'Who maintains KVM for RISC-V, LoongArch and MIPS?',
    'Anup Patel maintains KVM for RISC-V, with Atish Patra as reviewer, in every copy of MAINTAINERS examined from early 2022 to Linux 7.3. LoongArch has three maintainers in Linux 7.3: Tianrui Zhao and Bibo Mao with Loongson addresses and Huacai Chen, who is also the only maintainer for MIPS. All three ports are marked Maintained, which does not say whether the work is paid.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-maintains-kvm-riscv-loongarch-mips', 1, 'kvm riscv maintainer'),
('who-maintains-kvm-riscv-loongarch-mips', 2, 'kvm loongarch maintainer'),
('who-maintains-kvm-riscv-loongarch-mips', 3, 'kvm mips maintainer'),
('who-maintains-kvm-riscv-loongarch-mips', 4, 'anup patel kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-maintains-kvm-riscv-loongarch-mips', 1, 'riscv-team'),
('who-maintains-kvm-riscv-loongarch-mips', 2, 'loongarch-team-6-12'),
('who-maintains-kvm-riscv-loongarch-mips', 3, 'mips-team-6-12'),
('who-maintains-kvm-riscv-loongarch-mips', 4, 'chen-in-two-sections'),
('who-maintains-kvm-riscv-loongarch-mips', 5, 'status-maintained-means-looked-after');

insert into faq (id, topic_id, question, answer) values
('who-is-paolo-bonzini', 'maintainers',
    'Who is Paolo Bonzini, and what does he do in KVM?',
    'Paolo Bonzini, listed with a Red Hat address, is the only maintainer in the generic KVM section of MAINTAINERS, in Linux 7.3 as before, and is listed as a maintainer in six of the twelve sections. Every copy of MAINTAINERS examined from 2013 on lists him. He merges the trees of the architectures and sends the main pull requests to Linus Torvalds, so two thirds of his entries in the shortlogs of those for Linux 6.1 to 7.0 are merges of other people''s work.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-is-paolo-bonzini', 1, 'paolo bonzini'),
('who-is-paolo-bonzini', 2, 'paolo bonzini red hat'),
('who-is-paolo-bonzini', 3, 'paolo bonzini kvm'),
('who-is-paolo-bonzini', 4, 'main kvm maintainer'),
('who-is-paolo-bonzini', 5, 'head of kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-is-paolo-bonzini', 1, 'bonzini-generic-maintainer-6-12'),
('who-is-paolo-bonzini', 2, 'bonzini-in-six-sections-7-3'),
('who-is-paolo-bonzini', 3, 'bonzini-maintains-since-2013'),
('who-is-paolo-bonzini', 4, 'kvm-trees-converge-on-one-pull-request'),
('who-is-paolo-bonzini', 5, 'red-hat-address-behind-main-pull-requests'),
('who-is-paolo-bonzini', 6, 'bonzini-mostly-merges');

insert into faq (id, topic_id, question, answer) values
('who-is-sean-christopherson', 'maintainers',
    'Who is Sean Christopherson?',
    'Sean Christopherson, listed with a Google address, is a maintainer of KVM for x86 and KVM''s most active author: he wrote 1,413 of the 4,639 changes (30.5%) counted in the main pull requests for Linux 6.1 to 7.0. He was a reviewer with an Intel address in 2019 and became a maintainer by a patch of 23 June 2022. In Linux 7.3 he maintains four KVM sections and reviews generic KVM; in Linux 6.17 he had the second-largest number of changesets in the entire kernel.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-is-sean-christopherson', 1, 'sean christopherson'),
('who-is-sean-christopherson', 2, 'sean christopherson google'),
('who-is-sean-christopherson', 3, 'sean christopherson kvm x86'),
('who-is-sean-christopherson', 4, 'most active kvm developer'),
('who-is-sean-christopherson', 5, 'seanjc kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-is-sean-christopherson', 1, 'christopherson-first-listed-for-x86'),
('who-is-sean-christopherson', 2, 'christopherson-wrote-thirty-percent-of-kvm'),
('who-is-sean-christopherson', 3, 'christopherson-from-intel-to-google'),
('who-is-sean-christopherson', 4, 'christopherson-promoted-2022'),
('who-is-sean-christopherson', 5, 'bonzini-in-six-sections-7-3'),
('who-is-sean-christopherson', 6, 'christopherson-reviews-generic-kvm-7-3'),
('who-is-sean-christopherson', 7, 'christopherson-second-in-linux-6-17');

insert into faq (id, topic_id, question, answer) values
('how-did-the-maintainers-change', 'maintainers',
    'How have the maintainers of KVM changed over the years?',
    'KVM began with Avi Kivity as its only maintainer, listed with a Qumranet address in late 2007; by mid-2011 he shared the generic section with Marcelo Tosatti, and by 2013 Gleb Natapov and Paolo Bonzini had followed. Bonzini has stayed since, with Radim Krčmář beside him in late 2016 and alone after a patch of 6 December 2019. For x86 Sean Christopherson joined him in June 2022. Between Linux 6.12 and 7.3 little changed: only Michael Ellerman left, and Madhavan Srinivasan followed him for PowerPC.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-did-the-maintainers-change', 1, 'history of kvm maintainers'),
('how-did-the-maintainers-change', 2, 'former kvm maintainers'),
('how-did-the-maintainers-change', 3, 'kvm maintainer change'),
('how-did-the-maintainers-change', 4, 'gleb natapov kvm'),
('how-did-the-maintainers-change', 5, 'marcelo tosatti kvm');
insert into faq_fact (faq_id, position, fact_id) values
('how-did-the-maintainers-change', 1, 'kivity-sole-maintainer-2007'),
('how-did-the-maintainers-change', 2, 'kivity-and-tosatti-2011'),
('how-did-the-maintainers-change', 3, 'change-at-the-top-by-2013'),
('how-did-the-maintainers-change', 4, 'bonzini-and-krcmar-2016'),
('how-did-the-maintainers-change', 5, 'krcmar-removed-2019'),
('how-did-the-maintainers-change', 6, 'christopherson-promoted-2022'),
('how-did-the-maintainers-change', 7, 'only-ellerman-left-kvm-sections-by-7-3');

insert into faq (id, topic_id, question, answer) values
('what-changed-in-kvm-maintainers-7-3', 'maintainers',
    'What changed in KVM''s maintainers with Linux 7.3?',
    'Linux 7.3 adds a twelfth KVM section, guest_memfd, maintained by Sean Christopherson and Paolo Bonzini with David Hildenbrand as reviewer, and lists Christopherson as reviewer of generic KVM for the first time. Compared with 6.12, Michael Ellerman has left, Madhavan Srinivasan of IBM maintains PowerPC, and Steffen Eiden and Fuad Tabba are new reviewers for arm64. The number of maintainers has stayed at 15.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-changed-in-kvm-maintainers-7-3', 1, 'kvm maintainers 2026'),
('what-changed-in-kvm-maintainers-7-3', 2, 'kvm maintainers linux 7.3'),
('what-changed-in-kvm-maintainers-7-3', 3, 'new kvm maintainers'),
('what-changed-in-kvm-maintainers-7-3', 4, 'kvm maintainers changes 6.12 to 7.3'),
('what-changed-in-kvm-maintainers-7-3', 5, 'who are the kvm maintainers now');
insert into faq_fact (faq_id, position, fact_id) values
('what-changed-in-kvm-maintainers-7-3', 1, 'twelve-kvm-sections-in-7-3'),
('what-changed-in-kvm-maintainers-7-3', 2, 'christopherson-reviews-generic-kvm-7-3'),
('what-changed-in-kvm-maintainers-7-3', 3, 'only-ellerman-left-kvm-sections-by-7-3'),
('what-changed-in-kvm-maintainers-7-3', 4, 'maintainers-of-kvm-in-7-3'),
('what-changed-in-kvm-maintainers-7-3', 5, 'srinivasan-maintains-powerpc-2025');

insert into faq (id, topic_id, question, answer) values
('who-would-succeed-paolo-bonzini', 'maintainers',
    'Who would take over KVM from Paolo Bonzini?',
    'Who would follow Paolo Bonzini is not known: no rule of succession for KVM was found in the documents of Linux 7.3. Listed beside him is Sean Christopherson, who has shared x86 with him since 2022 and in Linux 7.3 is also listed for guest_memfd and as reviewer of generic KVM; Bonzini had mentioned in June 2022 that he might step back one day. The change would not be the first, as the generic section has passed from Avi Kivity over several hands to him.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-would-succeed-paolo-bonzini', 1, 'kvm succession'),
('who-would-succeed-paolo-bonzini', 2, 'successor of paolo bonzini'),
('who-would-succeed-paolo-bonzini', 3, 'what if paolo bonzini leaves kvm'),
('who-would-succeed-paolo-bonzini', 4, 'kvm bus factor'),
('who-would-succeed-paolo-bonzini', 5, 'who is next kvm maintainer'),
('who-would-succeed-paolo-bonzini', 6, 'deputy kvm maintainer');
insert into faq_fact (faq_id, position, fact_id) values
('who-would-succeed-paolo-bonzini', 1, 'no-written-succession-for-kvm'),
('who-would-succeed-paolo-bonzini', 2, 'christopherson-reviews-generic-kvm-7-3'),
('who-would-succeed-paolo-bonzini', 3, 'twelve-kvm-sections-in-7-3'),
('who-would-succeed-paolo-bonzini', 4, 'kvm-changed-hands-by-co-maintainers');

insert into faq (id, topic_id, question, answer) values
('who-is-marc-zyngier', 'maintainers',
    'Who are Marc Zyngier and Oliver Upton?',
    'Marc Zyngier and Oliver Upton maintain KVM for arm64, Upton since January 2023. After Sean Christopherson they are the most active authors of KVM, with 549 and 297 of the 4,639 changes counted in the main pull requests for Linux 6.1 to 7.0. Both use kernel.org addresses in Linux 7.3, so MAINTAINERS does not show who employs them.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-is-marc-zyngier', 1, 'marc zyngier'),
('who-is-marc-zyngier', 2, 'oliver upton'),
('who-is-marc-zyngier', 3, 'marc zyngier kvm arm64 maintainer'),
('who-is-marc-zyngier', 4, 'oliver upton kvm'),
('who-is-marc-zyngier', 5, 'who employs marc zyngier');
insert into faq_fact (faq_id, position, fact_id) values
('who-is-marc-zyngier', 1, 'arm64-team-7-3'),
('who-is-marc-zyngier', 2, 'four-people-wrote-half-of-kvm'),
('who-is-marc-zyngier', 3, 'maintainers-without-visible-employer-7-3'),
('who-is-marc-zyngier', 4, 'upton-becomes-maintainer-2023'),
('who-is-marc-zyngier', 5, 'dall-maintains-arm-2013');

insert into faq (id, topic_id, question, answer) values
('who-maintains-virtio-and-vfio', 'maintainers',
    'Who maintains virtio, VFIO and IOMMUFD?',
    'Virtio, VFIO and IOMMUFD are neighbours of KVM with maintainers of their own. In Linux 7.3 the virtio core is maintained by Michael S. Tsirkin and Eugenio Pérez with Red Hat addresses and by Jason Wang, VFIO by Alex Williamson, who now uses a private domain, and IOMMUFD by Jason Gunthorpe of NVIDIA and Kevin Tian of Intel. KVM''s own link to VFIO was written by Williamson when he had a Red Hat address.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-maintains-virtio-and-vfio', 1, 'virtio maintainer'),
('who-maintains-virtio-and-vfio', 2, 'vfio maintainer'),
('who-maintains-virtio-and-vfio', 3, 'iommufd maintainer'),
('who-maintains-virtio-and-vfio', 4, 'who maintains pci passthrough in linux'),
('who-maintains-virtio-and-vfio', 5, 'alex williamson vfio');
insert into faq_fact (faq_id, position, fact_id) values
('who-maintains-virtio-and-vfio', 1, 'neighbours-of-kvm-in-7-3'),
('who-maintains-virtio-and-vfio', 2, 'williamson-wrote-vfio-bridge');

insert into faq (id, topic_id, question, answer) values
('who-pays-the-maintainers', 'maintainers',
    'Who pays the maintainers of KVM?',
    'Much of the upkeep of KVM is paid work, but MAINTAINERS does not say who pays: in Linux 7.3 seven of the twelve KVM sections have the status Supported, which means that somebody is paid for them. Nine of the 15 maintainers use company addresses, four at IBM, two at Red Hat (one of them Paolo Bonzini), two at Loongson and one at Google. The other six show no employer, and an address is a hint at an employer rather than a proof.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-pays-the-maintainers', 1, 'are kvm maintainers paid'),
('who-pays-the-maintainers', 2, 'who funds kvm'),
('who-pays-the-maintainers', 3, 'is kvm developed by volunteers'),
('who-pays-the-maintainers', 4, 'kvm funding'),
('who-pays-the-maintainers', 5, 'who sponsors kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-pays-the-maintainers', 1, 'seven-of-twelve-kvm-sections-paid-in-7-3'),
('who-pays-the-maintainers', 2, 'status-supported-means-paid'),
('who-pays-the-maintainers', 3, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3'),
('who-pays-the-maintainers', 4, 'maintainers-without-visible-employer-7-3'),
('who-pays-the-maintainers', 5, 'addresses-do-not-prove-employers');

insert into faq (id, topic_id, question, answer) values
('maintainer-or-reviewer', 'maintainers',
    'What is the difference between a maintainer and a reviewer of KVM?',
    'A maintainer is responsible for a part of KVM and, as its gatekeeper, usually decides whether a patch goes in; a designated reviewer is copied on patches. In Linux 7.3 seven of the twelve KVM sections name reviewers: five people for arm64 and one each for generic KVM, guest_memfd, PowerPC, RISC-V, s390 and paravirt.');
insert into faq_phrasing (faq_id, position, phrasing) values
('maintainer-or-reviewer', 1, 'kvm reviewer'),
('maintainer-or-reviewer', 2, 'maintainer vs reviewer kernel'),
('maintainer-or-reviewer', 3, 'what does r mean in maintainers file'),
('maintainer-or-reviewer', 4, 'kvm reviewers list'),
('maintainer-or-reviewer', 5, 'designated reviewer kvm');
insert into faq_fact (faq_id, position, fact_id) values
('maintainer-or-reviewer', 1, 'role-of-a-designated-reviewer'),
('maintainer-or-reviewer', 2, 'subsystem-maintainers-are-gatekeepers'),
('maintainer-or-reviewer', 3, 'reviewers-named-7-3');

insert into faq (id, topic_id, question, answer) values
('who-develops-kvm', 'contributors',
    'Who are the main contributors to KVM?',
    'Authors with Google addresses contribute most to KVM, with at least 40.8% of the 4,639 changes counted in the main pull requests for Linux 6.1 to 7.0 (2022 to February 2026), ahead of Intel (at least 7.0%) and Red Hat (at least 6.8%); for 26.3% no employer is known. Four people wrote half of these changes: Sean Christopherson, Marc Zyngier, Oliver Upton and Paolo Bonzini. Earlier the picture was different: Avi Kivity started KVM at Qumranet, IBM people wrote the s390 port, and copyright notices in KVM''s kernel files of Linux 7.3 name 28 organisations.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-develops-kvm', 1, 'who develops kvm'),
('who-develops-kvm', 2, 'who wrote kvm'),
('who-develops-kvm', 3, 'kvm contributors'),
('who-develops-kvm', 4, 'companies behind kvm'),
('who-develops-kvm', 5, 'which organizations work on kvm'),
('who-develops-kvm', 6, 'who makes kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-develops-kvm', 1, 'google-writes-most-of-kvm'),
('who-develops-kvm', 2, 'four-people-wrote-half-of-kvm'),
('who-develops-kvm', 3, 'kvm-changes-without-visible-employer'),
('who-develops-kvm', 4, 'started-by-avi-kivity'),
('who-develops-kvm', 5, 'ibm-developed-and-promoted-kvm'),
('who-develops-kvm', 6, 'many-organisations-in-the-notices');

insert into faq (id, topic_id, question, answer) values
('which-company-contributes-most', 'contributors',
    'Which companies contribute most to KVM?',
    'Google contributes most to KVM, as far as authors'' addresses show: at least 40.8% of the 4,639 changes, merges apart, in the 24 main pull requests seen for Linux 6.1 to 7.0, ahead of all others. Intel has at least 7.0%, Red Hat 6.8%, Loongson 2.7%, and IBM and AMD 2.6% each. For 26.3% no employer is known, so every share is a lower bound, and companies with similar shares cannot be ranked. By address Intel was ahead in Linux 6.16, and other measures differ: IBM is named most often in the copyright notices of KVM''s kernel files in Linux 7.3.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-company-contributes-most', 1, 'top kvm contributors'),
('which-company-contributes-most', 2, 'biggest contributor to kvm'),
('which-company-contributes-most', 3, 'kvm contributions by company'),
('which-company-contributes-most', 4, 'who contributes the most code to kvm'),
('which-company-contributes-most', 5, 'kvm commits by company'),
('which-company-contributes-most', 6, 'which organization contributes most to kvm'),
('which-company-contributes-most', 7, 'does google write most of kvm');
insert into faq_fact (faq_id, position, fact_id) values
('which-company-contributes-most', 1, 'google-writes-most-of-kvm'),
('which-company-contributes-most', 2, 'smaller-company-shares-of-kvm'),
('which-company-contributes-most', 3, 'kvm-changes-without-visible-employer'),
('which-company-contributes-most', 4, 'intel-led-kvm-in-6-16'),
('which-company-contributes-most', 5, 'ibm-notices-in-kvm-7-3'),
('which-company-contributes-most', 6, 'three-measures-of-kvm-differ'),
('which-company-contributes-most', 7, 'kvm-count-has-gaps');

insert into faq (id, topic_id, question, answer) values
('who-contributes-most-as-a-person', 'contributors',
    'Who is the most active developer of KVM?',
    'Sean Christopherson is by far the most active author of KVM: he wrote 1,413 of the 4,639 changes, 30.5%, counted in the main pull requests for Linux 6.1 to 7.0, and has changes in all 19 releases. Marc Zyngier follows with 549, Oliver Upton with 297 and Paolo Bonzini with 125. Such counts weigh small and large changes alike and leave out reviews and merges, of which Bonzini has 249.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-contributes-most-as-a-person', 1, 'busiest kvm developer'),
('who-contributes-most-as-a-person', 2, 'top kvm committers'),
('who-contributes-most-as-a-person', 3, 'who writes the most kvm patches'),
('who-contributes-most-as-a-person', 4, 'kvm commits by person'),
('who-contributes-most-as-a-person', 5, 'which developer has most commits in kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-contributes-most-as-a-person', 1, 'christopherson-wrote-thirty-percent-of-kvm'),
('who-contributes-most-as-a-person', 2, 'four-people-wrote-half-of-kvm'),
('who-contributes-most-as-a-person', 3, 'christopherson-in-all-kvm-pulls'),
('who-contributes-most-as-a-person', 4, 'next-most-active-kvm-authors'),
('who-contributes-most-as-a-person', 5, 'bonzini-mostly-merges'),
('who-contributes-most-as-a-person', 6, 'shortlogs-count-commits-not-work');

insert into faq (id, topic_id, question, answer) values
('how-have-kvm-contributions-shifted', 'contributors',
    'How have the contributions of companies to KVM shifted?',
    'Google''s visible share of KVM''s changes has been steady, 40.0% in the main pull requests for Linux 6.1 to 6.12 and 41.8% in those for 6.13 to 7.0, while Red Hat''s fell from 10.3% to 3.0% and Intel''s rose from 4.8% to 9.6%, mostly with its TDX work of 6.16. In late 2022 Red Hat had still written at least a fifth of the changes. The true shares may be higher, since for 25.3% of the earlier and 27.4% of the later changes no employer is known.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-have-kvm-contributions-shifted', 1, 'kvm contributions over time'),
('how-have-kvm-contributions-shifted', 2, 'trend of kvm development by company'),
('how-have-kvm-contributions-shifted', 3, 'did google take over kvm development'),
('how-have-kvm-contributions-shifted', 4, 'how has kvm development changed since 2022');
insert into faq_fact (faq_id, position, fact_id) values
('how-have-kvm-contributions-shifted', 1, 'google-share-of-kvm-held-steady'),
('how-have-kvm-contributions-shifted', 2, 'red-hat-share-of-kvm-fell'),
('how-have-kvm-contributions-shifted', 3, 'red-hat-wrote-a-fifth-of-kvm-in-2022'),
('how-have-kvm-contributions-shifted', 4, 'intel-share-of-kvm-rose'),
('how-have-kvm-contributions-shifted', 5, 'intel-led-kvm-in-6-16'),
('how-have-kvm-contributions-shifted', 6, 'google-share-by-release'),
('how-have-kvm-contributions-shifted', 7, 'kvm-changes-without-visible-employer');

insert into faq (id, topic_id, question, answer) values
('who-wrote-kvm-for-recent-kernels', 'contributors',
    'Who wrote the KVM changes in Linux 6.17 to 7.0?',
    'By address Google is the company with the most KVM changes in each release from Linux 6.17 to 7.0, the latest counted, with at least half for 6.17, 44.0% for 6.18, 31.9% for 6.19 and 36.7% for 7.0; for between 24.7% and 41.2% of the changes no employer is known. Sean Christopherson led every time, with 164, 97, 67 and 69 changes, followed by Oliver Upton or Marc Zyngier. By address Intel came next for 6.18 and IBM for 7.0; for 7.1 to 7.3 the main pull requests were not available.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-wrote-kvm-for-recent-kernels', 1, 'kvm contributors 2025'),
('who-wrote-kvm-for-recent-kernels', 2, 'kvm contributors 2026'),
('who-wrote-kvm-for-recent-kernels', 3, 'who wrote kvm in linux 7.0'),
('who-wrote-kvm-for-recent-kernels', 4, 'latest kvm contribution figures'),
('who-wrote-kvm-for-recent-kernels', 5, 'kvm authors by release'),
('who-wrote-kvm-for-recent-kernels', 6, 'who wrote the kvm changes in the latest kernels from linux 6.17 to 7.0');
insert into faq_fact (faq_id, position, fact_id) values
('who-wrote-kvm-for-recent-kernels', 1, 'kvm-for-6-17-by-company'),
('who-wrote-kvm-for-recent-kernels', 2, 'kvm-for-6-18-by-company'),
('who-wrote-kvm-for-recent-kernels', 3, 'kvm-for-6-19-by-company'),
('who-wrote-kvm-for-recent-kernels', 4, 'ibm-strong-in-kvm-for-7-0'),
('who-wrote-kvm-for-recent-kernels', 5, 'google-share-by-release'),
('who-wrote-kvm-for-recent-kernels', 6, 'kvm-count-has-gaps');

insert into faq (id, topic_id, question, answer) values
('why-do-measures-of-kvm-differ', 'contributors',
    'Why do code, copyright notices and maintainers of KVM point to different companies?',
    'Code, copyright notices and lists of maintainers measure different things: changes show who works on KVM now, copyright notices what somebody once wrote on a file, and MAINTAINERS shows who answers for a part. By changes Google leads with at least 40.8% for Linux 6.1 to 7.0 (for 26.3% no employer is known); in Linux 7.3 IBM is named most often in the notices of KVM''s kernel files and has the largest number of people among the maintainers by address, four of 15. The pull requests to Linus Torvalds, in turn, come from Paolo Bonzini with a Red Hat address.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-do-measures-of-kvm-differ', 1, 'google or ibm or red hat leads kvm'),
('why-do-measures-of-kvm-differ', 2, 'copyright holders vs contributors kvm'),
('why-do-measures-of-kvm-differ', 3, 'why is ibm first in kvm copyright'),
('why-do-measures-of-kvm-differ', 4, 'who leads kvm google ibm red hat'),
('why-do-measures-of-kvm-differ', 5, 'measures of influence in kvm');
insert into faq_fact (faq_id, position, fact_id) values
('why-do-measures-of-kvm-differ', 1, 'three-measures-of-kvm-differ'),
('why-do-measures-of-kvm-differ', 2, 'google-writes-most-of-kvm'),
('why-do-measures-of-kvm-differ', 3, 'ibm-notices-in-kvm-7-3'),
('why-do-measures-of-kvm-differ', 4, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3'),
('why-do-measures-of-kvm-differ', 5, 'red-hat-address-behind-main-pull-requests'),
('why-do-measures-of-kvm-differ', 6, 'notices-do-not-measure-authorship');

insert into faq (id, topic_id, question, answer) values
('how-reliable-are-the-kvm-counts', 'contributors',
    'How reliable are the figures on who contributes to KVM?',
    'The figures on KVM''s contributors are lower bounds, not a full census: they count the shortlogs of 24 main pull requests for 19 releases from Linux 6.1 to 7.0, without merges, and take the company from the author''s address. For 26.3% of the changes no employer is known, as the address shows none or, for 0.1%, was not determined; the pull requests for 6.3 and from 7.1 on were not available, those for five releases were seen only in part, and fixes between releases are missing. A shortlog also counts small and large changes alike and leaves out reviews.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-reliable-are-the-kvm-counts', 1, 'method of kvm contribution statistics'),
('how-reliable-are-the-kvm-counts', 2, 'are kvm commit counts reliable'),
('how-reliable-are-the-kvm-counts', 3, 'what is missing from the kvm statistics'),
('how-reliable-are-the-kvm-counts', 4, 'kvm contribution data source');
insert into faq_fact (faq_id, position, fact_id) values
('how-reliable-are-the-kvm-counts', 1, 'kvm-count-has-gaps'),
('how-reliable-are-the-kvm-counts', 2, 'kvm-changes-without-visible-employer'),
('how-reliable-are-the-kvm-counts', 3, 'shortlogs-count-commits-not-work'),
('how-reliable-are-the-kvm-counts', 4, 'addresses-do-not-prove-employers');

insert into faq (id, topic_id, question, answer) values
('how-much-of-kvm-does-google-write', 'contributors',
    'How much of KVM does Google write?',
    'At least 40.8% of the 4,639 changes counted in KVM''s main pull requests for Linux 6.1 to 7.0 came from Google addresses; they are the work of at least 44 people, about three quarters of it by Sean Christopherson alone, and for 26.3% of all changes no employer is known. By release the visible share ranges from 17.3% for 6.16 to 63.6% for 6.14, whose pull request seen has neither arm64 nor s390. Google also wrote protected KVM for arm64, judging by its copyright notices, but it has only one of KVM''s 15 maintainers in Linux 7.3.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-much-of-kvm-does-google-write', 1, 'google kvm contribution'),
('how-much-of-kvm-does-google-write', 2, 'google commits to kvm'),
('how-much-of-kvm-does-google-write', 3, 'google share of kvm'),
('how-much-of-kvm-does-google-write', 4, 'kvm patches by google'),
('how-much-of-kvm-does-google-write', 5, 'how many google engineers work on kvm');
insert into faq_fact (faq_id, position, fact_id) values
('how-much-of-kvm-does-google-write', 1, 'google-writes-most-of-kvm'),
('how-much-of-kvm-does-google-write', 2, 'christopherson-wrote-thirty-percent-of-kvm'),
('how-much-of-kvm-does-google-write', 3, 'google-share-by-release'),
('how-much-of-kvm-does-google-write', 4, 'intel-people-in-kvm'),
('how-much-of-kvm-does-google-write', 5, 'pkvm-by-google'),
('how-much-of-kvm-does-google-write', 6, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3');

insert into faq (id, topic_id, question, answer) values
('how-much-of-kvm-does-ibm-write', 'contributors',
    'How much do IBM and Red Hat contribute to KVM together?',
    'IBM and Red Hat, one group since 2019, wrote at least 9.4% of the 4,639 changes counted in KVM''s main pull requests for Linux 6.1 to 7.0, Red Hat 316 and IBM 123; for 26.3% no employer is known. They weigh more among the maintainers: six of KVM''s 15 in Linux 7.3 have addresses at one of the two. The s390 port is almost wholly IBM''s work, with 93.5% of the changes in its pull requests from July 2022 to July 2026.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-much-of-kvm-does-ibm-write', 1, 'ibm red hat kvm share'),
('how-much-of-kvm-does-ibm-write', 2, 'ibm contribution to kvm'),
('how-much-of-kvm-does-ibm-write', 3, 'ibm group kvm commits'),
('how-much-of-kvm-does-ibm-write', 4, 'does ibm develop kvm'),
('how-much-of-kvm-does-ibm-write', 5, 'how many kvm maintainers work for ibm');
insert into faq_fact (faq_id, position, fact_id) values
('how-much-of-kvm-does-ibm-write', 1, 'ibm-group-share-of-kvm-changes'),
('how-much-of-kvm-does-ibm-write', 2, 'nine-of-fifteen-kvm-maintainers-at-vendors-7-3'),
('how-much-of-kvm-does-ibm-write', 3, 's390-port-is-written-by-ibm'),
('how-much-of-kvm-does-ibm-write', 4, 'red-hat-share-of-kvm-fell');

insert into faq (id, topic_id, question, answer) values
('do-cloud-providers-contribute-to-kvm', 'contributors',
    'Do cloud providers such as Amazon, Microsoft and Oracle contribute to KVM?',
    'Cloud providers contribute to KVM to very different degrees: of the 4,639 changes counted in the main pull requests for Linux 6.1 to 7.0, Google addresses have at least 40.8%, IBM at least 123 changes, Tencent 33, Huawei 29, Oracle 17, Amazon six, Alibaba five and Microsoft none that is known. As no employer is known for 26.3% of the changes, some of these companies'' people may be hidden there.');
insert into faq_phrasing (faq_id, position, phrasing) values
('do-cloud-providers-contribute-to-kvm', 1, 'does amazon contribute to kvm'),
('do-cloud-providers-contribute-to-kvm', 2, 'aws kvm upstream contributions'),
('do-cloud-providers-contribute-to-kvm', 3, 'does microsoft contribute to kvm'),
('do-cloud-providers-contribute-to-kvm', 4, 'oracle kvm contribution'),
('do-cloud-providers-contribute-to-kvm', 5, 'do clouds give back to kvm');
insert into faq_fact (faq_id, position, fact_id) values
('do-cloud-providers-contribute-to-kvm', 1, 'cloud-providers-besides-google-write-little'),
('do-cloud-providers-contribute-to-kvm', 2, 'google-writes-most-of-kvm'),
('do-cloud-providers-contribute-to-kvm', 3, 'kvm-changes-without-visible-employer');

insert into faq (id, topic_id, question, answer) values
('who-writes-kvm-for-arm64', 'contributors',
    'Who writes KVM for arm64, and how much of it comes from Arm?',
    'The two maintainers of KVM for arm64, Marc Zyngier and Oliver Upton, are among KVM''s busiest authors, and their addresses show no employer: they have 549 and 297 of the 4,639 changes counted in KVM''s main pull requests for Linux 6.1 to 7.0. Arm addresses have at least 100 changes by at least twelve people, 45 of them by James Morse. Protected KVM for arm64 comes from Google, to judge by its copyright notices.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-writes-kvm-for-arm64', 1, 'arm contribution to kvm'),
('who-writes-kvm-for-arm64', 2, 'kvm arm64 developers'),
('who-writes-kvm-for-arm64', 3, 'who develops kvmarm'),
('who-writes-kvm-for-arm64', 4, 'does arm ltd write kvm'),
('who-writes-kvm-for-arm64', 5, 'marc zyngier employer');
insert into faq_fact (faq_id, position, fact_id) values
('who-writes-kvm-for-arm64', 1, 'arm64-work-by-address'),
('who-writes-kvm-for-arm64', 2, 'four-people-wrote-half-of-kvm'),
('who-writes-kvm-for-arm64', 3, 'smaller-company-shares-of-kvm'),
('who-writes-kvm-for-arm64', 4, 'pkvm-by-google'),
('who-writes-kvm-for-arm64', 5, 'arm64-team-7-3');

insert into faq (id, topic_id, question, answer) values
('who-writes-kvm-for-risc-v-and-loongarch', 'contributors',
    'Which companies write KVM for RISC-V and LoongArch?',
    'A few companies stand out in KVM for RISC-V and LoongArch: Ventana Micro Systems addresses have at least 117 changes in KVM''s main pull requests for Linux 6.1 to 7.0 and Rivos addresses at least 44, and Loongson addresses at least 126, 113 of them by two maintainers, Bibo Mao and Tianrui Zhao. The institute ISCAS adds at least 25 changes, and SiFive wrote the vector code for RISC-V guests.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-writes-kvm-for-risc-v-and-loongarch', 1, 'kvm risc-v developers'),
('who-writes-kvm-for-risc-v-and-loongarch', 2, 'kvm loongarch developers'),
('who-writes-kvm-for-risc-v-and-loongarch', 3, 'loongson kvm contribution'),
('who-writes-kvm-for-risc-v-and-loongarch', 4, 'ventana rivos kvm'),
('who-writes-kvm-for-risc-v-and-loongarch', 5, 'who pays for risc-v kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-writes-kvm-for-risc-v-and-loongarch', 1, 'riscv-port-is-written-at-ventana-and-rivos'),
('who-writes-kvm-for-risc-v-and-loongarch', 2, 'loongarch-port-is-written-at-loongson'),
('who-writes-kvm-for-risc-v-and-loongarch', 3, 'chinese-companies-in-kvm'),
('who-writes-kvm-for-risc-v-and-loongarch', 4, 'riscv-vector-by-sifive');

insert into faq (id, topic_id, question, answer) values
('what-has-red-hat-done-for-kvm', 'contributors',
    'What has Red Hat contributed to KVM?',
    'Red Hat has long developed and promoted KVM: it has supplied maintainers of the generic code from 2011 to 2026, and it helped to found the Open Virtualization Alliance, which marketed KVM. Its people wrote at least 6.8% of the changes counted for Linux 6.1 to 7.0, where no employer is known for 26.3%; their visible share fell from 10.3% for 6.1 to 6.12 to 3.0% for 6.13 to 7.0. KVM did not begin at Red Hat, though: it was merged 19 months before Red Hat bought Qumranet.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-has-red-hat-done-for-kvm', 1, 'red hat contribution to kvm'),
('what-has-red-hat-done-for-kvm', 2, 'red hat role kvm'),
('what-has-red-hat-done-for-kvm', 3, 'red hat and kvm'),
('what-has-red-hat-done-for-kvm', 4, 'how important is red hat for kvm'),
('what-has-red-hat-done-for-kvm', 5, 'does red hat still develop kvm');
insert into faq_fact (faq_id, position, fact_id) values
('what-has-red-hat-done-for-kvm', 1, 'red-hat-contributor-and-promoter'),
('what-has-red-hat-done-for-kvm', 2, 'red-hat-kept-investing'),
('what-has-red-hat-done-for-kvm', 3, 'google-writes-most-of-kvm'),
('what-has-red-hat-done-for-kvm', 4, 'red-hat-share-of-kvm-fell'),
('what-has-red-hat-done-for-kvm', 5, 'red-hat-contributed-code'),
('what-has-red-hat-done-for-kvm', 6, 'merge-came-before-the-purchase');

insert into faq (id, topic_id, question, answer) values
('what-have-intel-and-amd-done-for-kvm', 'contributors',
    'What have Intel and AMD contributed to KVM?',
    'Intel and AMD both write code for KVM: of the 4,639 changes counted in the main pull requests for Linux 6.1 to 7.0, at least 328 came from Intel addresses and 121 from AMD''s, while for 26.3% no employer is known. By address Intel led with a third of the changes for Linux 6.16, which brought guests protected by Intel TDX, and it helped to found the Open Virtualization Alliance in 2011. Michael Roth wrote more of AMD''s changes than anybody else; no copyright notice in KVM''s kernel files of Linux 7.3 names AMD.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-have-intel-and-amd-done-for-kvm', 1, 'intel kvm contribution'),
('what-have-intel-and-amd-done-for-kvm', 2, 'amd kvm contribution'),
('what-have-intel-and-amd-done-for-kvm', 3, 'does intel develop kvm'),
('what-have-intel-and-amd-done-for-kvm', 4, 'does amd work on kvm'),
('what-have-intel-and-amd-done-for-kvm', 5, 'intel tdx kvm developers');
insert into faq_fact (faq_id, position, fact_id) values
('what-have-intel-and-amd-done-for-kvm', 1, 'intel-people-in-kvm'),
('what-have-intel-and-amd-done-for-kvm', 2, 'amd-writes-code-without-notices'),
('what-have-intel-and-amd-done-for-kvm', 3, 'intel-led-kvm-in-6-16'),
('what-have-intel-and-amd-done-for-kvm', 4, 'intel-developed-and-promoted-kvm'),
('what-have-intel-and-amd-done-for-kvm', 5, 'no-amd-notice-in-kvm'),
('what-have-intel-and-amd-done-for-kvm', 6, 'amd-section-until-2016');

insert into faq (id, topic_id, question, answer) values
('how-many-developers-work-on-kvm', 'contributors',
    'How many people and organisations work on KVM?',
    'Some 300 people have written for KVM in recent years: the main pull requests seen for Linux 6.1 to 7.0 name 309 authors, a few under two spellings, and the addresses found show at least 51 companies and institutions. Of these authors 115 have a single change. A release seen in full brings changes by 30 to 55 of them. The upkeep rests on fewer: 15 maintainers and eight further reviewers in Linux 7.3.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-many-developers-work-on-kvm', 1, 'how many developers does kvm have'),
('how-many-developers-work-on-kvm', 2, 'kvm community size'),
('how-many-developers-work-on-kvm', 3, 'number of kvm contributors'),
('how-many-developers-work-on-kvm', 4, 'how many companies work on kvm'),
('how-many-developers-work-on-kvm', 5, 'kvm developers by country');
insert into faq_fact (faq_id, position, fact_id) values
('how-many-developers-work-on-kvm', 1, 'kvm-has-some-300-recent-authors'),
('how-many-developers-work-on-kvm', 2, 'kvm-changes-per-release'),
('how-many-developers-work-on-kvm', 3, 'maintainers-of-kvm-in-7-3'),
('how-many-developers-work-on-kvm', 4, 'kvm-count-has-gaps');

insert into faq (id, topic_id, question, answer) values
('which-architectures-does-kvm-support', 'architectures',
    'Which processor architectures does KVM support?',
    'KVM supports seven processor architectures in Linux 6.12 and 7.3: arm64, LoongArch, MIPS, PowerPC, RISC-V, s390 and x86. It began on x86; the first other ports, to Itanium, PowerPC and S/390, came with Linux 2.6.26 in July 2008. The youngest are RISC-V, released with Linux 5.16 and no longer experimental since 6.16, and LoongArch, pulled for Linux 6.7.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-architectures-does-kvm-support', 1, 'kvm supported architectures'),
('which-architectures-does-kvm-support', 2, 'kvm architectures'),
('which-architectures-does-kvm-support', 3, 'what cpus does kvm run on'),
('which-architectures-does-kvm-support', 4, 'does kvm support arm'),
('which-architectures-does-kvm-support', 5, 'kvm platforms'),
('which-architectures-does-kvm-support', 6, 'kvm ports');
insert into faq_fact (faq_id, position, fact_id) values
('which-architectures-does-kvm-support', 1, 'seven-ports-in-6-12'),
('which-architectures-does-kvm-support', 2, 'three-ports-in-2-6-26'),
('which-architectures-does-kvm-support', 3, 'riscv-port-released-in-5-16'),
('which-architectures-does-kvm-support', 4, 'riscv-experimental-label-fell-in-6-16'),
('which-architectures-does-kvm-support', 5, 'loongarch-port-in-6-7');

insert into faq (id, topic_id, question, answer) values
('which-architectures-were-dropped', 'architectures',
    'Which architectures has KVM dropped?',
    'KVM has dropped Itanium, whose port was removed in 2014, and host support for 32-bit Arm, which went with Linux 5.7 in 2020. Parts of other ports are gone too: the trap-and-emulate mode of MIPS in 2021 and the code for PowerPC 44x processors. A proposal of December 2024 to remove 32-bit hosts everywhere has not been carried out up to Linux 7.3.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-architectures-were-dropped', 1, 'kvm removed architectures'),
('which-architectures-were-dropped', 2, 'kvm ia64 removed'),
('which-architectures-were-dropped', 3, 'kvm 32-bit arm removed'),
('which-architectures-were-dropped', 4, 'kvm itanium'),
('which-architectures-were-dropped', 5, 'did kvm drop arm32');
insert into faq_fact (faq_id, position, fact_id) values
('which-architectures-were-dropped', 1, 'itanium-port-removed'),
('which-architectures-were-dropped', 2, 'arm-32-bit-removed'),
('which-architectures-were-dropped', 3, 'mips-trap-and-emulate-removed'),
('which-architectures-were-dropped', 4, 'powerpc-440-file-is-gone'),
('which-architectures-were-dropped', 5, 'proposal-to-drop-32-bit-hosts');

insert into faq (id, topic_id, question, answer) values
('can-s390-run-arm-guests', 'architectures',
    'Can KVM run Arm guests on IBM Z?',
    'Arm guests on IBM Z are work in progress: IBM''s Steffen Eiden posted the fourth version of a series for arm64 guests under KVM on s390 on 6 July 2026, and it is not in Linux 7.3. The series adds a second KVM module that reuses parts of the arm64 port. In expectation of it Eiden became a reviewer of KVM for arm64.');
insert into faq_phrasing (faq_id, position, phrasing) values
('can-s390-run-arm-guests', 1, 'arm guests on mainframe'),
('can-s390-run-arm-guests', 2, 'kvm arm64 on s390'),
('can-s390-run-arm-guests', 3, 'ibm arm virtual machines on z'),
('can-s390-run-arm-guests', 4, 'arm linux on ibm z kvm');
insert into faq_fact (faq_id, position, fact_id) values
('can-s390-run-arm-guests', 1, 'arm64-guests-on-s390-in-work'),
('can-s390-run-arm-guests', 2, 'eiden-reviews-arm64-for-s390-guests'),
('can-s390-run-arm-guests', 3, 's390-code-split-in-7-3');

insert into faq (id, topic_id, question, answer) values
('what-is-new-in-the-kvm-ports', 'architectures',
    'What is new in KVM''s ports up to Linux 7.3?',
    'New in the ports of KVM since Linux 6.12 are nested guests on arm64, in a mode that is still called experimental, and interrupt controllers that LoongArch emulates in the kernel; RISC-V has lost its experimental label. Linux 7.0 reworked memory management on s390, and 7.3 splits that code into two directories. Linux 7.3 also adds a capability for PowerPC nesting and a strict mode for arm64 performance counters.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-new-in-the-kvm-ports', 1, 'kvm news arm64 risc-v loongarch'),
('what-is-new-in-the-kvm-ports', 2, 'linux 7.3 kvm changes ports'),
('what-is-new-in-the-kvm-ports', 3, 'what changed in kvm architectures'),
('what-is-new-in-the-kvm-ports', 4, 'kvm arm64 new features 2026'),
('what-is-new-in-the-kvm-ports', 5, 'kvm 7.2 7.3 architectures');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-new-in-the-kvm-ports', 1, 'arm64-nesting-is-experimental'),
('what-is-new-in-the-kvm-ports', 2, 'loongarch-in-kernel-interrupts-by-7-2'),
('what-is-new-in-the-kvm-ports', 3, 'riscv-experimental-label-fell-in-6-16'),
('what-is-new-in-the-kvm-ports', 4, 's390-memory-rework-in-7-0'),
('what-is-new-in-the-kvm-ports', 5, 's390-code-split-in-7-3'),
('what-is-new-in-the-kvm-ports', 6, 'new-for-kvm-in-7-3');

insert into faq (id, topic_id, question, answer) values
('how-large-is-kvm', 'architectures',
    'How many lines of code and how many files does KVM have?',
    'KVM has 511 kernel files with 326,674 lines in Linux 7.3, after 453 files with 291,492 lines in 6.12 and 398 with 250,729 in 6.1; its tests, tools and documentation are not counted. A third of the lines, 110,666, belong to x86; arm64 has 70,668 and PowerPC 62,444, while the code outside the architecture directories has only 17,989. The first KVM commit of 2006 added some 9,800 lines in 18 files.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-large-is-kvm', 1, 'kvm lines of code'),
('how-large-is-kvm', 2, 'kvm code size'),
('how-large-is-kvm', 3, 'how big is kvm'),
('how-large-is-kvm', 4, 'kvm source files'),
('how-large-is-kvm', 5, 'largest kvm port');
insert into faq_fact (faq_id, position, fact_id) values
('how-large-is-kvm', 1, 'x86-lines'),
('how-large-is-kvm', 2, 'kvm-lines-grew-6-1-to-6-12'),
('how-large-is-kvm', 3, 'kvm-files-grew-5-10-to-7-3'),
('how-large-is-kvm', 4, 'arm64-lines'),
('how-large-is-kvm', 5, 'powerpc-lines'),
('how-large-is-kvm', 6, 'generic-lines'),
('how-large-is-kvm', 7, 'first-commit-size');

insert into faq (id, topic_id, question, answer) values
('who-ported-kvm-to-arm', 'architectures',
    'Who brought KVM to Arm, and when?',
    'KVM came to 32-bit Arm with Linux 3.9 on 28 April 2013; arm.c, today the main file of KVM for arm64, names Christoffer Dall as author, with a copyright notice of Virtual Open Systems and Columbia University for 2012. The system register code for arm64 names Marc Zyngier, with an Arm notice for 2012 and 2013. That port is older than Linux 3.14, for which changes to it were queued; the sources read do not show the day of its merge. Support for 32-bit Arm hosts was removed again for Linux 5.7, in 2020. Protected KVM for arm64 (pKVM) comes from Google, to judge by its copyright notices for 2020 to 2022.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-ported-kvm-to-arm', 1, 'kvm arm port'),
('who-ported-kvm-to-arm', 2, 'kvm on arm history'),
('who-ported-kvm-to-arm', 3, 'kvm arm64 history'),
('who-ported-kvm-to-arm', 4, 'when did kvm support arm'),
('who-ported-kvm-to-arm', 5, 'christoffer dall kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-ported-kvm-to-arm', 1, 'arm-port-in-3-9'),
('who-ported-kvm-to-arm', 2, 'arm-c-notice'),
('who-ported-kvm-to-arm', 3, 'arm64-port-by-arm'),
('who-ported-kvm-to-arm', 4, 'arm64-kvm-in-linux-by-2014'),
('who-ported-kvm-to-arm', 5, 'arm-32-bit-removed'),
('who-ported-kvm-to-arm', 6, 'pkvm-by-google');

insert into faq (id, topic_id, question, answer) values
('does-kvm-run-on-apple-silicon', 'architectures',
    'Does KVM run on Apple silicon?',
    'KVM runs on Macs with Apple silicon if Linux runs on them, as Asahi Linux does: a guide of that project, last changed in April 2026, starts Windows 11 for Arm as a guest with QEMU and KVM, and its list of software with trouble on these machines counts libvirt, QEMU and KVM as fixed since QEMU 7.2.6, 8.0.5 and 8.1.1. Under macOS there is no KVM; QEMU uses Apple''s Hypervisor Framework there. Linux 6.15 added emulated performance counters on Apple silicon.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-run-on-apple-silicon', 1, 'kvm asahi linux'),
('does-kvm-run-on-apple-silicon', 2, 'kvm on m1 linux'),
('does-kvm-run-on-apple-silicon', 3, 'asahi linux virtual machines'),
('does-kvm-run-on-apple-silicon', 4, 'apple silicon linux kvm support'),
('does-kvm-run-on-apple-silicon', 5, 'kvm m2 macbook linux');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-run-on-apple-silicon', 1, 'asahi-linux-runs-kvm-on-apple-silicon'),
('does-kvm-run-on-apple-silicon', 2, 'kvm-runs-on-linux-hosts-only'),
('does-kvm-run-on-apple-silicon', 3, 'arm64-6-15-nested-interrupts');

insert into faq (id, topic_id, question, answer) values
('does-kvm-run-on-a-raspberry-pi', 'architectures',
    'Does KVM run on a Raspberry Pi or another Arm board?',
    'KVM runs on Raspberry Pi models with a 64-bit kernel: the 64-bit configurations for the models 3, 4, 400 and Zero 2 W and for model 5 build it in. A user of a Proxmox port for Arm, which uses KVM and QEMU, reported in April 2024 that a guest ran on a Raspberry Pi 5 and on an Orange Pi 5 Plus alike, although live migration between the two failed. A 32-bit kernel will not do: KVM dropped 32-bit Arm hosts in Linux 5.7.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-run-on-a-raspberry-pi', 1, 'kvm raspberry pi'),
('does-kvm-run-on-a-raspberry-pi', 2, 'raspberry pi kvm virtualization'),
('does-kvm-run-on-a-raspberry-pi', 3, 'kvm on arm board'),
('does-kvm-run-on-a-raspberry-pi', 4, 'kvm raspberry pi 5'),
('does-kvm-run-on-a-raspberry-pi', 5, 'virtual machines on raspberry pi');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-run-on-a-raspberry-pi', 1, 'raspberry-pi-kernels-include-kvm'),
('does-kvm-run-on-a-raspberry-pi', 2, 'arm-boards-run-guests'),
('does-kvm-run-on-a-raspberry-pi', 3, 'arm-32-bit-removed'),
('does-kvm-run-on-a-raspberry-pi', 4, 'arm64-kvm-is-built-in');

insert into faq (id, topic_id, question, answer) values
('kvm-on-risc-v', 'architectures',
    'When did KVM come to RISC-V, and is it ready?',
    'KVM''s RISC-V port was merged on 5 October 2021, released with Linux 5.16 and stripped of its experimental label in Linux 6.16 of 2025. It had been posted in 2019 already and waited over two years, because Linux, as its author explained, took RISC-V code only for frozen or ratified processor extensions. Western Digital wrote the first version; in recent releases much of the work came from people at Ventana Micro Systems and Rivos.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-on-risc-v', 1, 'kvm riscv'),
('kvm-on-risc-v', 2, 'kvm risc-v support'),
('kvm-on-risc-v', 3, 'is kvm on risc-v experimental'),
('kvm-on-risc-v', 4, 'risc-v hypervisor linux'),
('kvm-on-risc-v', 5, 'risc v kvm port');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-on-risc-v', 1, 'riscv-port-released-in-5-16'),
('kvm-on-risc-v', 2, 'riscv-experimental-label-fell-in-6-16'),
('kvm-on-risc-v', 3, 'risc-v-port-took-more-than-two-years'),
('kvm-on-risc-v', 4, 'riscv-main-notice'),
('kvm-on-risc-v', 5, 'riscv-port-is-written-at-ventana-and-rivos'),
('kvm-on-risc-v', 6, 'riscv-lines');

insert into faq (id, topic_id, question, answer) values
('how-does-kvm-work', 'technique',
    'How does KVM work, in a few plain sentences?',
    'KVM lets the processor run a guest directly under Linux. A program such as QEMU opens /dev/kvm, gives the guest memory and virtual processors and calls KVM_RUN; the processor then executes the guest''s own code until something needs attention, such as access to a device. KVM deals with that in the kernel or hands it to the program, and the guest goes on. The guest''s memory is normally memory of that program, which the host may swap like any other.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-does-kvm-work', 1, 'how does kvm work'),
('how-does-kvm-work', 2, 'kvm explained'),
('how-does-kvm-work', 3, 'how kvm virtualization works'),
('how-does-kvm-work', 4, 'what happens inside kvm'),
('how-does-kvm-work', 5, 'kvm architecture overview');
insert into faq_fact (faq_id, position, fact_id) values
('how-does-kvm-work', 1, 'how-kvm-works-in-short'),
('how-does-kvm-work', 2, 'kvm-run-executes-a-vcpu'),
('how-does-kvm-work', 3, 'guest-io-is-handed-to-user-space'),
('how-does-kvm-work', 4, 'guest-memory-is-process-memory'),
('how-does-kvm-work', 5, 'third-execution-mode');

insert into faq (id, topic_id, question, answer) values
('how-does-kvm-compare', 'technique',
    'How does KVM measure up to other hypervisors in speed and features?',
    'No neutral recent measurement of KVM against other hypervisors is known to this service; the SoftHandTech article "Unveiling the Ownership of KVM" rates its performance as competitive. A comparison of 2013 found no hypervisor that always outperformed the others. The announcement of 2006 called KVM''s performance poor, and a paper of 2014 on KVM for ARM reports a modest overhead over native execution. Among the features of KVM are live migration, guests as different as Windows and Linux, and x86 guests with up to 4096 virtual processors if the kernel is built for that. High availability, in contrast, comes from software above KVM such as Nutanix AHV, and the article concedes that proprietary rivals may have smoother management tools.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-does-kvm-compare', 1, 'kvm vs vmware'),
('how-does-kvm-compare', 2, 'kvm compared with other hypervisors'),
('how-does-kvm-compare', 3, 'kvm performance compared to other hypervisors'),
('how-does-kvm-compare', 4, 'is kvm as fast as bare metal'),
('how-does-kvm-compare', 5, 'kvm features compared with other virtualization software'),
('how-does-kvm-compare', 6, 'is kvm better than vmware');
insert into faq_fact (faq_id, position, fact_id) values
('how-does-kvm-compare', 1, 'kvm-uses-intel-vt-x'),
('how-does-kvm-compare', 2, 'kvm-uses-amd-v'),
('how-does-kvm-compare', 3, 'speed-depends-on-era-and-workload'),
('how-does-kvm-compare', 4, 'article-competitive-performance'),
('how-does-kvm-compare', 5, 'kvm-supports-live-migration'),
('how-does-kvm-compare', 6, 'many-guest-systems'),
('how-does-kvm-compare', 7, 'up-to-4096-vcpus'),
('how-does-kvm-compare', 8, 'high-availability-comes-from-above'),
('how-does-kvm-compare', 9, 'article-polish-against-openness'),
('how-does-kvm-compare', 10, 'no-hypervisor-always-fastest-in-2013');

insert into faq (id, topic_id, question, answer) values
('does-kvm-use-binary-translation', 'technique',
    'Does KVM use binary translation?',
    'KVM runs guest code directly on the processor and does not translate it: the header of its Intel VT-x code rules out binary translation, and kvm_main.c did so in Linux 4.14 and 6.1. It contains an emulator for single instructions that trap, which is not the same thing. QEMU, in contrast, translates code when it runs without KVM, and the MIPS port of KVM once had an option for dynamic translation, which is absent from Linux 6.1.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-use-binary-translation', 1, 'kvm binary translation'),
('does-kvm-use-binary-translation', 2, 'does kvm emulate the cpu'),
('does-kvm-use-binary-translation', 3, 'kvm emulation or hardware virtualization'),
('does-kvm-use-binary-translation', 4, 'is kvm an emulator'),
('does-kvm-use-binary-translation', 5, 'kvm dynamic translation');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-use-binary-translation', 1, 'no-binary-translation'),
('does-kvm-use-binary-translation', 2, 'kvm-relies-on-processor-extensions'),
('does-kvm-use-binary-translation', 3, 'kvm-contains-an-instruction-emulator'),
('does-kvm-use-binary-translation', 4, 'mips-dynamic-translation-option'),
('does-kvm-use-binary-translation', 5, 'qemu-runs-without-kvm');

insert into faq (id, topic_id, question, answer) values
('full-para-and-hardware-assisted-virtualisation', 'technique',
    'What are full virtualisation, paravirtualisation and hardware-assisted virtualisation?',
    'Full virtualisation runs a guest operating system unmodified, while paravirtualisation as a rule needs one that has been adapted to work with the hypervisor. Hardware-assisted virtualisation is full virtualisation that relies on extensions of the processor instead of translating the guest''s code. According to the FreeBSD manual Xen at first required adapted kernels, as the x86 instruction set by itself was not fully virtualisable; on x86, KVM hosts fully virtualised guests by means of hardware extensions.');
insert into faq_phrasing (faq_id, position, phrasing) values
('full-para-and-hardware-assisted-virtualisation', 1, 'full virtualization vs paravirtualization'),
('full-para-and-hardware-assisted-virtualisation', 2, 'paravirtualization definition'),
('full-para-and-hardware-assisted-virtualisation', 3, 'full virtualization meaning'),
('full-para-and-hardware-assisted-virtualisation', 4, 'hardware assisted virtualization meaning'),
('full-para-and-hardware-assisted-virtualisation', 5, 'types of virtualization techniques'),
('full-para-and-hardware-assisted-virtualisation', 6, 'para vs full vs hardware assisted virtualization');
insert into faq_fact (faq_id, position, fact_id) values
('full-para-and-hardware-assisted-virtualisation', 1, 'full-virtualisation-and-paravirtualisation'),
('full-para-and-hardware-assisted-virtualisation', 2, 'hardware-assistance-replaces-translation'),
('full-para-and-hardware-assisted-virtualisation', 3, 'xen-first-required-adapted-kernels'),
('full-para-and-hardware-assisted-virtualisation', 4, 'kvm-hosts-fully-virtualised-guests-on-x86');

insert into faq (id, topic_id, question, answer) values
('is-kvm-full-or-paravirtualisation', 'technique',
    'Is KVM full virtualisation or paravirtualisation?',
    'On x86 KVM is full virtualisation with hardware assistance: according to the help text of its option in Linux 6.12 and 7.3 it hosts fully virtualised guests by means of hardware virtualisation extensions. Paravirtual features, such as a clock of its own and steal time, come on top; a guest may use them, and the program that runs it may hide them. On s390 the help text speaks of paravirtualised guests instead.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-full-or-paravirtualisation', 1, 'kvm full virtualization'),
('is-kvm-full-or-paravirtualisation', 2, 'kvm paravirtualization'),
('is-kvm-full-or-paravirtualisation', 3, 'is kvm hardware assisted'),
('is-kvm-full-or-paravirtualisation', 4, 'which virtualization technique does kvm use'),
('is-kvm-full-or-paravirtualisation', 5, 'kvm hvm or pv');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-full-or-paravirtualisation', 1, 'kvm-hosts-fully-virtualised-guests-on-x86'),
('is-kvm-full-or-paravirtualisation', 2, 'hardware-assistance-replaces-translation'),
('is-kvm-full-or-paravirtualisation', 3, 'paravirtual-features-of-kvm-are-optional');

insert into faq (id, topic_id, question, answer) values
('do-guests-need-changes-for-kvm', 'technique',
    'Must a guest operating system be modified to run on KVM?',
    'Guest operating systems can run unmodified on KVM, with the help of the processor''s virtualisation extensions. What KVM on x86 offers besides, such as a clock of its own, steal time and spinlocks, is optional: a guest may look for it and use it. For Windows guests KVM emulates interfaces of Microsoft Hyper-V, which they need to work correctly and fast. Xen, in contrast, at first required adapted guest kernels, as the FreeBSD manual recalls.');
insert into faq_phrasing (faq_id, position, phrasing) values
('do-guests-need-changes-for-kvm', 1, 'kvm unmodified guest'),
('do-guests-need-changes-for-kvm', 2, 'does kvm need modified guests'),
('do-guests-need-changes-for-kvm', 3, 'kvm guest kernel changes'),
('do-guests-need-changes-for-kvm', 4, 'can kvm run an unmodified os');
insert into faq_fact (faq_id, position, fact_id) values
('do-guests-need-changes-for-kvm', 1, 'guests-run-efficiently-with-hardware-help'),
('do-guests-need-changes-for-kvm', 2, 'paravirtual-features-of-kvm-are-optional'),
('do-guests-need-changes-for-kvm', 3, 'hyper-v-emulation-on-by-default'),
('do-guests-need-changes-for-kvm', 4, 'xen-first-required-adapted-kernels');

insert into faq (id, topic_id, question, answer) values
('kvm-and-qemu', 'technique',
    'What is the difference between KVM and QEMU?',
    'KVM is the part in the kernel that runs guest code on the processor; QEMU is the program beside it that sets up the guest and emulates its devices. The two have been paired since the first posting of October 2006, which relied on a modified QEMU. Each can do without the other: QEMU runs without KVM by translating code, only slower, and Google Compute Engine, Firecracker, crosvm and Cloud Hypervisor use KVM with other programs in place of QEMU.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-and-qemu', 1, 'kvm vs qemu'),
('kvm-and-qemu', 2, 'qemu kvm difference'),
('kvm-and-qemu', 3, 'is qemu the same as kvm'),
('kvm-and-qemu', 4, 'do i need qemu for kvm'),
('kvm-and-qemu', 5, 'how do kvm and qemu work together'),
('kvm-and-qemu', 6, 'qemu-kvm');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-and-qemu', 1, 'kvm-needs-user-space-software'),
('kvm-and-qemu', 2, 'guest-io-is-handed-to-user-space'),
('kvm-and-qemu', 3, 'first-posting-used-modified-qemu'),
('kvm-and-qemu', 4, 'qemu-runs-without-kvm'),
('kvm-and-qemu', 5, 'google-compute-engine-own-monitor'),
('kvm-and-qemu', 6, 'monitors-built-on-kvm');

insert into faq (id, topic_id, question, answer) values
('does-kvm-support-usb-sound-and-snapshots', 'technique',
    'Does KVM support USB, sound and snapshots?',
    'USB, sound and snapshots are available to KVM guests, but they come from QEMU. It emulates USB controllers up to xHCI, can hand over USB devices of the host and offers a USB audio device and a virtio sound card. Its VM snapshots save processor, memory, devices and disks; this kind needs a qcow2 disk, and the manual warns that some devices, USB in particular, are not saved properly. KVM itself hands access to devices that it does not emulate to such a program.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-support-usb-sound-and-snapshots', 1, 'kvm usb support'),
('does-kvm-support-usb-sound-and-snapshots', 2, 'kvm sound support'),
('does-kvm-support-usb-sound-and-snapshots', 3, 'kvm snapshots'),
('does-kvm-support-usb-sound-and-snapshots', 4, 'does kvm have audio'),
('does-kvm-support-usb-sound-and-snapshots', 5, 'usb device in kvm guest');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-support-usb-sound-and-snapshots', 1, 'qemu-provides-usb-and-sound'),
('does-kvm-support-usb-sound-and-snapshots', 2, 'qemu-takes-snapshots'),
('does-kvm-support-usb-sound-and-snapshots', 3, 'guest-io-is-handed-to-user-space');

insert into faq (id, topic_id, question, answer) values
('what-hardware-does-kvm-need', 'technique',
    'What hardware does KVM need?',
    'On a PC, KVM needs a processor with virtualisation extensions, Intel VT-x or AMD-V, and a program such as QEMU that supplies the guest''s devices. Other architectures have demands of their own: in Linux 6.12 and 7.3 KVM for MIPS needs the VZ extension, and on Book3S PowerPC its hypervisor mode needs POWER7 or later, while a slower mode does without. Where the hardware does not support KVM, the OpenStack documentation advises another hypervisor such as plain QEMU.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-hardware-does-kvm-need', 1, 'kvm hardware requirements'),
('what-hardware-does-kvm-need', 2, 'does kvm need vt-x'),
('what-hardware-does-kvm-need', 3, 'kvm amd-v'),
('what-hardware-does-kvm-need', 4, 'can kvm run without virtualization extensions'),
('what-hardware-does-kvm-need', 5, 'kvm cpu requirements');
insert into faq_fact (faq_id, position, fact_id) values
('what-hardware-does-kvm-need', 1, 'kvm-relies-on-processor-extensions'),
('what-hardware-does-kvm-need', 2, 'kvm-uses-intel-vt-x'),
('what-hardware-does-kvm-need', 3, 'kvm-uses-amd-v'),
('what-hardware-does-kvm-need', 4, 'hypervisor-with-hardware-and-user-space'),
('what-hardware-does-kvm-need', 5, 'mips-requires-vz'),
('what-hardware-does-kvm-need', 6, 'powerpc-hv-needs-power7'),
('what-hardware-does-kvm-need', 7, 'powerpc-pr-emulates-privileged-code'),
('what-hardware-does-kvm-need', 8, 'nova-falls-back-to-qemu');

insert into faq (id, topic_id, question, answer) values
('what-do-vmx-and-svm-mean', 'technique',
    'What do the CPU flags vmx and svm mean?',
    'The flags vmx and svm in /proc/cpuinfo name the processor extensions that KVM uses on x86: vmx stands for Virtual Machine Extensions, that is Intel VT-x, and svm for Secure Virtual Machine, that is AMD-V. KVM has a module for each, kvm-intel and kvm-amd. If neither flag appears, the processor has no such extensions or they are switched off in the BIOS or firmware, says SUSE''s documentation.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-do-vmx-and-svm-mean', 1, 'vmx flag'),
('what-do-vmx-and-svm-mean', 2, 'svm flag'),
('what-do-vmx-and-svm-mean', 3, 'vmx svm meaning'),
('what-do-vmx-and-svm-mean', 4, 'what does svm stand for'),
('what-do-vmx-and-svm-mean', 5, 'what does vmx stand for'),
('what-do-vmx-and-svm-mean', 6, 'vmx vs svm');
insert into faq_fact (faq_id, position, fact_id) values
('what-do-vmx-and-svm-mean', 1, 'cpu-flags-vmx-and-svm'),
('what-do-vmx-and-svm-mean', 2, 'no-vmx-or-svm-flag');

insert into faq (id, topic_id, question, answer) values
('vt-x-and-vt-d', 'technique',
    'What is the difference between VT-x and VT-d, and which of them does KVM need?',
    'KVM needs VT-x to run guests on Intel processors, but VT-d only when a device is passed through to a guest: VT-d translates and isolates the access of devices to memory, and Linux lists it as an IOMMU. VFIO, which passes devices through for KVM, works behind the protection of an IOMMU, and Red Hat''s guide for Enterprise Linux 6 requires VT-d or AMD''s IOMMU for such devices.');
insert into faq_phrasing (faq_id, position, phrasing) values
('vt-x-and-vt-d', 1, 'vt-x vs vt-d'),
('vt-x-and-vt-d', 2, 'vt-d meaning'),
('vt-x-and-vt-d', 3, 'is vt-d required for kvm'),
('vt-x-and-vt-d', 4, 'intel virtualization technology for directed i/o'),
('vt-x-and-vt-d', 5, 'vt-d kvm');
insert into faq_fact (faq_id, position, fact_id) values
('vt-x-and-vt-d', 1, 'vt-d-is-about-devices'),
('vt-x-and-vt-d', 2, 'kvm-uses-intel-vt-x'),
('vt-x-and-vt-d', 3, 'vfio-gives-devices-to-guests');

insert into faq (id, topic_id, question, answer) values
('how-do-programs-use-kvm', 'technique',
    'How do programs use KVM?',
    'Programs use KVM through ioctl calls on file descriptors: opening /dev/kvm gives one for KVM as a whole, from which come those for virtual machines, vCPUs and devices. Guest code runs while a thread is in the call KVM_RUN, in memory that normally belongs to the calling process. A program asks with KVM_CHECK_EXTENSION whether a feature exists; the interface has been stable since Linux 2.6.22.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-do-programs-use-kvm', 1, 'kvm api'),
('how-do-programs-use-kvm', 2, '/dev/kvm'),
('how-do-programs-use-kvm', 3, 'kvm ioctl'),
('how-do-programs-use-kvm', 4, 'kvm_run'),
('how-do-programs-use-kvm', 5, 'how does kvm work internally');
insert into faq_fact (faq_id, position, fact_id) values
('how-do-programs-use-kvm', 1, 'interface-is-ioctls-on-dev-kvm'),
('how-do-programs-use-kvm', 2, 'kvm-run-executes-a-vcpu'),
('how-do-programs-use-kvm', 3, 'guest-memory-is-process-memory'),
('how-do-programs-use-kvm', 4, 'extensions-are-queried'),
('how-do-programs-use-kvm', 5, 'kvm-abi-is-kept-compatible');

insert into faq (id, topic_id, question, answer) values
('who-may-use-dev-kvm', 'technique',
    'Who may use /dev/kvm, and how is access to it controlled?',
    'File permissions decide who may use /dev/kvm, the device file through which programs use KVM. A program such as Firecracker must be able to read and write it; according to its guide some distributions use a group named kvm for this and others access control lists. systemd''s rules give the file to the group kvm, with a mode that is set when systemd is built; its default, 0666, lets every user read and write it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-may-use-dev-kvm', 1, '/dev/kvm permissions'),
('who-may-use-dev-kvm', 2, 'kvm group'),
('who-may-use-dev-kvm', 3, 'does kvm need root'),
('who-may-use-dev-kvm', 4, '/dev/kvm access rights'),
('who-may-use-dev-kvm', 5, 'who can access /dev/kvm');
insert into faq_fact (faq_id, position, fact_id) values
('who-may-use-dev-kvm', 1, 'permissions-of-dev-kvm-decide-access'),
('who-may-use-dev-kvm', 2, 'systemd-opens-dev-kvm-by-default'),
('who-may-use-dev-kvm', 3, 'interface-is-ioctls-on-dev-kvm');

insert into faq (id, topic_id, question, answer) values
('what-is-a-vm-exit', 'technique',
    'What is a VM exit, and what does KVM do at one?',
    'A VM exit is the switch of a processor from running a guest back to the hypervisor, caused by certain instructions and events. KVM either settles the matter in the kernel, and the guest goes on, or returns from KVM_RUN to the user-space program, for instance for a device that the kernel does not handle. Exits cost time: a paper of 2012 by engineers of VMware says that most instructions of a guest run at or near native speed, but that the switch to the monitor and back is slow.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-a-vm-exit', 1, 'vm exit'),
('what-is-a-vm-exit', 2, 'vmexit meaning'),
('what-is-a-vm-exit', 3, 'kvm vm exit explained'),
('what-is-a-vm-exit', 4, 'what causes a vm exit'),
('what-is-a-vm-exit', 5, 'vm entry and vm exit');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-a-vm-exit', 1, 'vm-exit-returns-the-processor-to-kvm'),
('what-is-a-vm-exit', 2, 'kvm-run-executes-a-vcpu'),
('what-is-a-vm-exit', 3, 'guest-io-is-handed-to-user-space'),
('what-is-a-vm-exit', 4, 'exits-are-slow-says-vmware-paper');

insert into faq (id, topic_id, question, answer) values
('what-is-a-vmcs', 'technique',
    'What are the VMCS and the VMCB in KVM?',
    'The VMCS, or virtual machine control structure, is what governs entries into a guest, exits from it and the processor''s behaviour in between on Intel processors. KVM keeps at least one for each vCPU. On AMD processors KVM uses a VMCB instead: its control area says which events are intercepted and, after an exit, why the guest exited.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-a-vmcs', 1, 'vmcs'),
('what-is-a-vmcs', 2, 'vmcb'),
('what-is-a-vmcs', 3, 'vmcs meaning'),
('what-is-a-vmcs', 4, 'virtual machine control structure'),
('what-is-a-vmcs', 5, 'vmcs vs vmcb');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-a-vmcs', 1, 'vmcs-governs-entries-and-exits'),
('what-is-a-vmcs', 2, 'vm-exit-returns-the-processor-to-kvm');

insert into faq (id, topic_id, question, answer) values
('what-are-shadow-page-tables', 'technique',
    'What are shadow page tables, and why does KVM use EPT or NPT instead?',
    'Shadow page tables are a further set of page tables that the hypervisor computes, from virtual addresses of the guest straight to physical addresses of the host. KVM has to keep them in line with the guest''s own: as a rule it write-protects those and acts when they change. With Intel''s EPT or AMD''s NPT the processor translates both steps itself, and a paper from VMware says that such nested paging saves exits. KVM for x86 falls back to shadow tables on older hardware or where nesting needs it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-are-shadow-page-tables', 1, 'shadow page tables'),
('what-are-shadow-page-tables', 2, 'shadow paging'),
('what-are-shadow-page-tables', 3, 'ept vs shadow paging'),
('what-are-shadow-page-tables', 4, 'two-dimensional paging'),
('what-are-shadow-page-tables', 5, 'nested page tables npt ept'),
('what-are-shadow-page-tables', 6, 'why ept');
insert into faq_fact (faq_id, position, fact_id) values
('what-are-shadow-page-tables', 1, 'shadow-page-tables-are-computed-by-kvm'),
('what-are-shadow-page-tables', 2, 'shadow-paging-follows-the-guests-tables'),
('what-are-shadow-page-tables', 3, 'mmu-uses-ept-and-npt'),
('what-are-shadow-page-tables', 4, 'exits-are-slow-says-vmware-paper');

insert into faq (id, topic_id, question, answer) values
('process-or-thread-per-vcpu', 'technique',
    'Does KVM use a process or a thread for each virtual processor, and why?',
    'Each virtual processor of a KVM guest is a thread, and the guest as a whole is one process, because the vCPUs share the guest''s memory: except private memory in guest_memfd it is part of the address space of that process, and KVM refuses calls for the guest or its vCPUs from another address space. Linux schedules a guest as it does a process, and ordinary tools such as top, nice and kill work on it. Calls for a vCPU should come from the thread that created it; otherwise the first call after a change of thread may be slower.');
insert into faq_phrasing (faq_id, position, phrasing) values
('process-or-thread-per-vcpu', 1, 'kvm thread per vcpu'),
('process-or-thread-per-vcpu', 2, 'vcpu thread or process'),
('process-or-thread-per-vcpu', 3, 'why is a vcpu a thread'),
('process-or-thread-per-vcpu', 4, 'kvm process model'),
('process-or-thread-per-vcpu', 5, 'how are vcpus scheduled in kvm');
insert into faq_fact (faq_id, position, fact_id) values
('process-or-thread-per-vcpu', 1, 'several-guests-per-host'),
('process-or-thread-per-vcpu', 2, 'vcpus-share-one-address-space'),
('process-or-thread-per-vcpu', 3, 'profits-from-the-rest-of-linux'),
('process-or-thread-per-vcpu', 4, 'ordinary-linux-tools-work-on-guests'),
('process-or-thread-per-vcpu', 5, 'calls-bound-to-process-and-thread');

insert into faq (id, topic_id, question, answer) values
('does-kvm-support-live-migration', 'technique',
    'Does KVM support live migration?',
    'Running KVM guests can be moved to another host, and have been movable since Linux 2.6.21 of April 2007. The guest keeps running while its memory is copied and stops only very briefly at the end; to that end KVM reports which pages have been written. A guest inside which another guest is running can be migrated on Intel from Linux 5.3 with QEMU 4.2.0 on, whereas on AMD the documentation warns against it, in Linux 6.12 as in 7.3.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-support-live-migration', 1, 'kvm live migration'),
('does-kvm-support-live-migration', 2, 'move running vm kvm'),
('does-kvm-support-live-migration', 3, 'kvm vmotion'),
('does-kvm-support-live-migration', 4, 'can kvm migrate vms between hosts'),
('does-kvm-support-live-migration', 5, 'kvm nested live migration');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-support-live-migration', 1, 'kvm-supports-live-migration'),
('does-kvm-support-live-migration', 2, 'kvm-additions-of-2-6-21'),
('does-kvm-support-live-migration', 3, 'live-migration-copies-memory-first'),
('does-kvm-support-live-migration', 4, 'dirty-log-reports-written-pages'),
('does-kvm-support-live-migration', 5, 'migration-of-nested-guests'),
('does-kvm-support-live-migration', 6, 'new-state-must-be-migratable');

insert into faq (id, topic_id, question, answer) values
('can-kvm-migrate-between-intel-and-amd', 'technique',
    'Does live migration work between Intel and AMD hosts?',
    'Live migration of KVM guests between Intel and AMD hosts has been shown, but whether it works depends on the processor model that the guest is given. A note on linux-kvm.org, there by May 2009, says that guests can move between the two, and AMD and Red Hat demonstrated it in November 2008. QEMU''s manual calls live migration unsafe if the host''s own processor is passed through; for different hosts of one maker it advises the newest named model that suits all. Across makers, the old model kvm64 fits most hosts, but the manual discourages it for its few features.');
insert into faq_phrasing (faq_id, position, phrasing) values
('can-kvm-migrate-between-intel-and-amd', 1, 'live migration intel amd kvm'),
('can-kvm-migrate-between-intel-and-amd', 2, 'migrate kvm guest from amd to intel'),
('can-kvm-migrate-between-intel-and-amd', 3, 'mixed cpu vendor cluster kvm'),
('can-kvm-migrate-between-intel-and-amd', 4, 'kvm migration between different cpus'),
('can-kvm-migrate-between-intel-and-amd', 5, 'host-passthrough migration kvm');
insert into faq_fact (faq_id, position, fact_id) values
('can-kvm-migrate-between-intel-and-amd', 1, 'cpu-model-decides-where-a-guest-can-migrate'),
('can-kvm-migrate-between-intel-and-amd', 2, 'wiki-allows-migration-between-amd-and-intel'),
('can-kvm-migrate-between-intel-and-amd', 3, 'intel-to-amd-migration-shown-in-2008'),
('can-kvm-migrate-between-intel-and-amd', 4, 'kvm64-fits-intel-and-amd');

insert into faq (id, topic_id, question, answer) values
('does-kvm-offer-high-availability', 'technique',
    'Does KVM offer high availability?',
    'High availability comes from software above KVM and not from KVM itself. Nutanix, for one, describes its AHV as adding high availability to a CentOS KVM base. OpenStack Nova and KubeVirt are other layers that drive KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-offer-high-availability', 1, 'kvm high availability'),
('does-kvm-offer-high-availability', 2, 'kvm ha cluster'),
('does-kvm-offer-high-availability', 3, 'kvm failover'),
('does-kvm-offer-high-availability', 4, 'does kvm have ha built in');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-offer-high-availability', 1, 'high-availability-comes-from-above'),
('does-kvm-offer-high-availability', 2, 'management-layers-over-kvm');

insert into faq (id, topic_id, question, answer) values
('how-many-vcpus-can-a-guest-have', 'technique',
    'How many virtual processors can a KVM guest have?',
    'A KVM guest on x86 can have up to 4096 virtual processors if the kernel is built for it: the limit has been configurable since Linux 6.7, in 6.12 and 7.3 from 1024 to 4096 (by default 1024, or 4096 with MAXSMP); its ceiling follows from the emulated Hyper-V interface. MIPS has a limit of 16, s390 of 255 (at most 248 with the processor''s SIGP interpretation), LoongArch of 256, arm64 of 512 and RISC-V of 1024; PowerPC takes the number of processors the kernel is built for, at most 8192. Vendors support less: SUSE gave 288 in June 2024.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-many-vcpus-can-a-guest-have', 1, 'kvm max vcpus'),
('how-many-vcpus-can-a-guest-have', 2, 'kvm vcpu limit'),
('how-many-vcpus-can-a-guest-have', 3, 'maximum cpus per kvm guest'),
('how-many-vcpus-can-a-guest-have', 4, 'kvm 4096 vcpus'),
('how-many-vcpus-can-a-guest-have', 5, 'kvm scalability limits');
insert into faq_fact (faq_id, position, fact_id) values
('how-many-vcpus-can-a-guest-have', 1, 'default-vcpu-limit-is-1024'),
('how-many-vcpus-can-a-guest-have', 2, 'up-to-4096-vcpus'),
('how-many-vcpus-can-a-guest-have', 3, 'vcpu-cap-of-4096-follows-hyper-v'),
('how-many-vcpus-can-a-guest-have', 4, 'vcpu-limits-of-the-ports'),
('how-many-vcpus-can-a-guest-have', 5, 'vendors-support-less-than-kvm-allows');

insert into faq (id, topic_id, question, answer) values
('how-does-kvm-schedule-vcpus', 'technique',
    'Which scheduler runs KVM''s vCPUs, and can they outnumber the host''s CPUs?',
    'KVM leaves the scheduling of vCPUs to Linux: each vCPU is a thread, which the scheduler of the host runs like others. Together the vCPUs may outnumber the host''s processors. Red Hat''s documentation for Enterprise Linux 7 calls five guests of one vCPU each per processor safe below full load; it advises against more than ten vCPUs per core and against a guest with more vCPUs than the host has cores. A vCPU with nothing to do gives its processor back after polling for a short while.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-does-kvm-schedule-vcpus', 1, 'kvm scheduler'),
('how-does-kvm-schedule-vcpus', 2, 'kvm cpu overcommit'),
('how-does-kvm-schedule-vcpus', 3, 'more vcpus than cores kvm'),
('how-does-kvm-schedule-vcpus', 4, 'vcpu to physical core ratio kvm'),
('how-does-kvm-schedule-vcpus', 5, 'how are vcpus scheduled');
insert into faq_fact (faq_id, position, fact_id) values
('how-does-kvm-schedule-vcpus', 1, 'vcpus-are-scheduled-by-linux'),
('how-does-kvm-schedule-vcpus', 2, 'vcpus-may-outnumber-host-cpus'),
('how-does-kvm-schedule-vcpus', 3, 'several-guests-per-host'),
('how-does-kvm-schedule-vcpus', 4, 'halt-polling-trades-cpu-for-latency');

insert into faq (id, topic_id, question, answer) values
('does-kvm-support-nesting', 'technique',
    'Can KVM run a virtual machine inside a virtual machine?',
    'KVM supports virtual machines inside virtual machines: the host is called level 0, the guest that acts as a hypervisor level 1 and the guest inside it level 2. Nesting is on by default on Intel since Linux 4.20 and on AMD too, off by default on s390, and experimental on arm64 in Linux 7.3. A guest on x86 gets it only if the program that runs it, such as QEMU, passes the processor feature on. The default matters for security: the vulnerability Januscape needs a host that allows nesting, as does Zapscape if exploited from inside a guest.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-support-nesting', 1, 'kvm nested virtualization'),
('does-kvm-support-nesting', 2, 'nested kvm'),
('does-kvm-support-nesting', 3, 'enable nested kvm'),
('does-kvm-support-nesting', 4, 'run hypervisor inside kvm guest'),
('does-kvm-support-nesting', 5, 'kvm l1 l2 guest');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-support-nesting', 1, 'nested-levels-named'),
('does-kvm-support-nesting', 2, 'nested-vmx-on-by-default-since-4-20'),
('does-kvm-support-nesting', 3, 'nested-svm-on-by-default'),
('does-kvm-support-nesting', 4, 'nested-s390-off-by-default'),
('does-kvm-support-nesting', 5, 'arm64-nesting-is-experimental'),
('does-kvm-support-nesting', 6, 'default-settings-offer-nesting');

insert into faq (id, topic_id, question, answer) values
('does-kvm-support-confidential-guests', 'technique',
    'Does KVM support confidential virtual machines such as SEV and TDX?',
    'KVM supports several kinds of confidential guests, whose memory is encrypted or otherwise hidden from the host. AMD SEV encrypts it with a key for each guest, with base support for SEV-SNP since Linux 6.11; Intel TDX guests came with Linux 6.16, so that 6.12 cannot run them. On s390 an entity called the ultravisor hides protected guests from KVM itself; on arm64 pKVM, a mode of KVM that Linux 7.3 still calls experimental, hides the memory of protected guests from the host.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-support-confidential-guests', 1, 'kvm confidential computing'),
('does-kvm-support-confidential-guests', 2, 'kvm amd sev-snp'),
('does-kvm-support-confidential-guests', 3, 'kvm intel tdx'),
('does-kvm-support-confidential-guests', 4, 'encrypted virtual machine kvm'),
('does-kvm-support-confidential-guests', 5, 'kvm memory encryption');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-support-confidential-guests', 1, 'sev-encrypts-guest-memory'),
('does-kvm-support-confidential-guests', 2, 'sev-snp-in-6-11'),
('does-kvm-support-confidential-guests', 3, 'tdx-in-6-16'),
('does-kvm-support-confidential-guests', 4, 'no-tdx-in-6-12'),
('does-kvm-support-confidential-guests', 5, 's390-protected-guests-hide-from-kvm'),
('does-kvm-support-confidential-guests', 6, 'arm64-protected-guests-in-7-1'),
('does-kvm-support-confidential-guests', 7, 'pkvm-in-linux-7-3');

insert into faq (id, topic_id, question, answer) values
('can-sev-guests-be-migrated', 'technique',
    'Can SEV and SEV-SNP guests be migrated live?',
    'SEV-SNP guests cannot be migrated with KVM as of Linux 7.3, which refuses the commands for it; for plain SEV it has commands to send and receive a guest''s memory, but none for the encrypted registers of SEV-ES. A change of July 2026 also forbids moving an SEV-SNP guest to another process on the same host until the missing state can be transferred. Programs above KVM may offer even less: OpenStack Nova was changed, for its release Train, to reject live migration of SEV guests, and the section on it in a version of QEMU''s manual says only TODO.');
insert into faq_phrasing (faq_id, position, phrasing) values
('can-sev-guests-be-migrated', 1, 'sev live migration'),
('can-sev-guests-be-migrated', 2, 'sev-snp live migration'),
('can-sev-guests-be-migrated', 3, 'migrate confidential vm amd'),
('can-sev-guests-be-migrated', 4, 'can encrypted guests be migrated kvm'),
('can-sev-guests-be-migrated', 5, 'kvm sev migration support');
insert into faq_fact (faq_id, position, fact_id) values
('can-sev-guests-be-migrated', 1, 'no-migration-of-sev-snp-guests'),
('can-sev-guests-be-migrated', 2, 'sev-has-migration-commands'),
('can-sev-guests-be-migrated', 3, 'programs-above-kvm-lag-on-sev-migration');

insert into faq (id, topic_id, question, answer) values
('how-fast-is-kvm', 'technique',
    'How close does KVM come to native speed?',
    'How close KVM comes to native speed depends on the era, the system and the workload. The announcement of 2006 called its performance poor; KVM for x86 has since come to use the processor''s two-dimensional paging (EPT and NPT). A developer at Red Hat spoke of 85% of bare metal in August 2010. A paper of 2014 on KVM for ARM reports a modest overhead, and IBM''s researchers reported in July 2014 that Docker containers did as well as KVM guests or better in almost all cases. No neutral recent measurement is known to this service.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-fast-is-kvm', 1, 'kvm performance'),
('how-fast-is-kvm', 2, 'kvm overhead'),
('how-fast-is-kvm', 3, 'is kvm near native'),
('how-fast-is-kvm', 4, 'kvm speed'),
('how-fast-is-kvm', 5, 'kvm slow');
insert into faq_fact (faq_id, position, fact_id) values
('how-fast-is-kvm', 1, 'speed-depends-on-era-and-workload'),
('how-fast-is-kvm', 2, 'announcement-performance-caveat'),
('how-fast-is-kvm', 3, 'mmu-uses-ept-and-npt'),
('how-fast-is-kvm', 4, 'article-lightweight-and-efficient'),
('how-fast-is-kvm', 5, 'red-hat-spoke-of-85-percent-in-2010'),
('how-fast-is-kvm', 6, 'ibm-compared-kvm-with-docker-in-2014');

insert into faq (id, topic_id, question, answer) values
('is-kvm-faster-than-other-hypervisors', 'technique',
    'Is KVM faster than Xen, VMware or VirtualBox?',
    'Which hypervisor is faster depends on the workload, and no recent neutral comparison is known to this service. A comparison of KVM, Xen, Hyper-V and VMware''s vSphere, published in 2013, found none that always outperformed the others. A study of 2018 found KVM ahead of Xen on most of its measures, but Xen ahead in file-system and application performance. In tests by Phoronix with Ubuntu 15.10, VirtualBox 5.0 was nearly twice as slow as KVM in one test, and Xen beat KVM in another.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-faster-than-other-hypervisors', 1, 'kvm vs virtualbox performance'),
('is-kvm-faster-than-other-hypervisors', 2, 'kvm vs xen performance'),
('is-kvm-faster-than-other-hypervisors', 3, 'kvm vs esxi speed'),
('is-kvm-faster-than-other-hypervisors', 4, 'fastest hypervisor'),
('is-kvm-faster-than-other-hypervisors', 5, 'kvm or vmware faster');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-faster-than-other-hypervisors', 1, 'no-hypervisor-always-fastest-in-2013'),
('is-kvm-faster-than-other-hypervisors', 2, 'kvm-ahead-in-most-of-a-study-of-2018'),
('is-kvm-faster-than-other-hypervisors', 3, 'phoronix-tested-kvm-xen-and-virtualbox'),
('is-kvm-faster-than-other-hypervisors', 4, 'speed-depends-on-era-and-workload');

insert into faq (id, topic_id, question, answer) values
('does-kvm-support-secure-boot', 'technique',
    'Can KVM guests have UEFI secure boot?',
    'KVM guests can have UEFI secure boot, but it is the work of their virtual firmware, which a user-space program loads. KVM''s part on x86 is an emulation of System Management Mode (option KVM_SMM), which the firmware can use for secure boot.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-support-secure-boot', 1, 'kvm secure boot'),
('does-kvm-support-secure-boot', 2, 'uefi secure boot kvm guest'),
('does-kvm-support-secure-boot', 3, 'kvm smm'),
('does-kvm-support-secure-boot', 4, 'ovmf secure boot kvm');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-support-secure-boot', 1, 'guest-secure-boot-is-firmware-work'),
('does-kvm-support-secure-boot', 2, 'kvm-needs-user-space-software');

insert into faq (id, topic_id, question, answer) values
('kvm-and-xen', 'technique',
    'What is the difference between KVM and Xen?',
    'KVM and Xen are separate hypervisors: KVM turns the Linux kernel itself into one, while Xen is a small hypervisor that boots before any operating system and leaves drivers and tools to a privileged guest, called dom0. Two blogs explain the contrast in this way; one adds that Xen can run adapted guests on processors without virtualisation support, which KVM on x86 needs. Linux supports both: it has been able to serve Xen as dom0 since version 3.0, and KVM for x86 can even host Xen guests.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-and-xen', 1, 'kvm vs xen'),
('kvm-and-xen', 2, 'xen vs kvm'),
('kvm-and-xen', 3, 'xen or kvm'),
('kvm-and-xen', 4, 'difference between xen and kvm'),
('kvm-and-xen', 5, 'kvm compared to xen architecture');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-and-xen', 1, 'kvm-and-xen-differ-in-the-base'),
('kvm-and-xen', 2, 'linux-is-dom0-since-3-0'),
('kvm-and-xen', 3, 'xen-guests-on-kvm'),
('kvm-and-xen', 4, 'kvm-relies-on-processor-extensions');

insert into faq (id, topic_id, question, answer) values
('kvm-and-containers-compared', 'technique',
    'What is the difference between KVM and containers?',
    'A KVM guest runs a kernel of its own on virtual hardware, whereas a container shares the kernel of its host. Proxmox''s manual explains the trade-off: containers cost less, but only Linux runs in them, and they have to be confined by namespaces and by barring system calls. The two can be combined, as Kata Containers does by running each Kubernetes pod in a small virtual machine on KVM.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-and-containers-compared', 1, 'kvm vs containers'),
('kvm-and-containers-compared', 2, 'kvm vs lxc'),
('kvm-and-containers-compared', 3, 'virtual machine vs container linux'),
('kvm-and-containers-compared', 4, 'is kvm a container'),
('kvm-and-containers-compared', 5, 'difference between kvm and docker');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-and-containers-compared', 1, 'containers-share-the-host-kernel'),
('kvm-and-containers-compared', 2, 'kata-adds-a-kvm-layer-to-containers'),
('kvm-and-containers-compared', 3, 'proxmox-ve-on-kvm');

insert into faq (id, topic_id, question, answer) values
('kvm-or-openvz-vps', 'technique',
    'What is a KVM VPS, and how does it differ from an OpenVZ VPS?',
    'A KVM VPS is a rented virtual machine with a kernel and virtual hardware of its own, while an OpenVZ VPS is a Linux container that shares the kernel of its host. So a KVM VPS can run other systems such as Windows or BSD and load kernel modules, hosting guides say, whereas OpenVZ needs fewer resources; OpenVZ 7 itself added virtual machines on KVM. KVM can be oversold too, although some guides deny it: Red Hat''s guide for Enterprise Linux 7 says that KVM overcommits processors and memory automatically.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-or-openvz-vps', 1, 'kvm vps'),
('kvm-or-openvz-vps', 2, 'kvm vs openvz'),
('kvm-or-openvz-vps', 3, 'openvz or kvm vps'),
('kvm-or-openvz-vps', 4, 'what does kvm vps mean'),
('kvm-or-openvz-vps', 5, 'kvm vps oversold');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-or-openvz-vps', 1, 'kvm-vps-has-its-own-kernel'),
('kvm-or-openvz-vps', 2, 'openvz-is-made-of-containers'),
('kvm-or-openvz-vps', 3, 'kvm-overcommits-processors-and-memory'),
('kvm-or-openvz-vps', 4, 'containers-share-the-host-kernel');

insert into faq (id, topic_id, question, answer) values
('kvm-and-virtualbox', 'technique',
    'What is the difference between KVM and VirtualBox?',
    'VirtualBox is a product of Oracle with its own kernel driver, while KVM is part of the Linux kernel. IBM''s overview of 2021 counts VirtualBox as a type 2 hypervisor for Linux, macOS and Windows hosts; KVM runs on Linux hosts only. The two can be joined: patches by Cyberus Technology let VirtualBox use KVM in place of its driver on Linux hosts with Intel processors.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-and-virtualbox', 1, 'kvm vs virtualbox'),
('kvm-and-virtualbox', 2, 'virtualbox vs kvm'),
('kvm-and-virtualbox', 3, 'does virtualbox use kvm'),
('kvm-and-virtualbox', 4, 'virtualbox kvm backend'),
('kvm-and-virtualbox', 5, 'kvm or virtualbox on linux');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-and-virtualbox', 1, 'virtualbox-does-not-need-kvm'),
('kvm-and-virtualbox', 2, 'vmware-sells-hypervisors-of-both-types'),
('kvm-and-virtualbox', 3, 'kvm-runs-on-linux-hosts-only');

insert into faq (id, topic_id, question, answer) values
('kvm-beside-other-hypervisors', 'technique',
    'Can KVM run on one host at the same time as VirtualBox or VMware?',
    'KVM and another hypervisor such as VirtualBox or VMware can be present on one host, but as a rule only one of them can use the processor''s virtualisation extensions at a time; the other fails with an error such as "Resource busy". Since Linux 6.12 KVM takes the extensions when it is loaded; with kvm.enable_virt_at_load=0 it takes them only while its virtual machines exist. On Linux 6.16 and newer VirtualBox 7.2.2 acquired VT-x through interfaces of KVM, which Linux 7.3 no longer exports. Users reported in June 2026 that VirtualBox 7.2.10 starts no virtual machines with kvm.enable_virt_at_load=0.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-beside-other-hypervisors', 1, 'kvm and virtualbox together'),
('kvm-beside-other-hypervisors', 2, 'kvm virtualbox conflict'),
('kvm-beside-other-hypervisors', 3, 'kvm vmware workstation same host'),
('kvm-beside-other-hypervisors', 4, 'enable_virt_at_load'),
('kvm-beside-other-hypervisors', 5, 'virtualbox linux 6.12 kvm'),
('kvm-beside-other-hypervisors', 6, 'VERR_VMX_IN_VMX_ROOT_MODE kvm');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-beside-other-hypervisors', 1, 'one-hypervisor-holds-the-extensions'),
('kvm-beside-other-hypervisors', 2, 'firecracker-on-other-hypervisors'),
('kvm-beside-other-hypervisors', 3, 'virtualisation-on-demand-from-2009'),
('kvm-beside-other-hypervisors', 4, 'extensions-taken-at-load-since-6-12'),
('kvm-beside-other-hypervisors', 5, 'virtualbox-asks-kvm-for-vt-x');

insert into faq (id, topic_id, question, answer) values
('kvm-and-vmware-esxi', 'technique',
    'What is the difference between KVM and VMware ESXi?',
    'ESXi, a proprietary hypervisor of VMware that is installed on bare metal, is separate from KVM, which is open source and part of Linux. IBM''s overview of 2021 classes ESXi as type 1; on KVM the sources disagree. The SoftHandTech article "Unveiling the Ownership of KVM" concedes that rivals such as VMware may have smoother management tools and more enterprise functions, and sees the advantages of KVM in openness. KVM and VMware also meet in the code: KVM can offer guests VMware''s backdoor interface.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-and-vmware-esxi', 1, 'kvm vs esxi'),
('kvm-and-vmware-esxi', 2, 'esxi vs kvm'),
('kvm-and-vmware-esxi', 3, 'kvm vs vmware esxi'),
('kvm-and-vmware-esxi', 4, 'vmware alternative kvm differences'),
('kvm-and-vmware-esxi', 5, 'is kvm like esxi');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-and-vmware-esxi', 1, 'vmware-sells-hypervisors-of-both-types'),
('kvm-and-vmware-esxi', 2, 'type-1-or-type-2-disputed'),
('kvm-and-vmware-esxi', 3, 'article-polish-against-openness'),
('kvm-and-vmware-esxi', 4, 'vmware-backdoor-in-kvm');

insert into faq (id, topic_id, question, answer) values
('kvm-and-bhyve', 'technique',
    'What is the difference between KVM and bhyve?',
    'bhyve is the hypervisor of FreeBSD and does there roughly what KVM and QEMU do together on Linux; it is an independent project and runs guests on amd64 and arm64. KVM itself is part of Linux and runs on Linux hosts, apart from a port to SmartOS. The two have competed on one system: Joyent, which had made that port, described bhyve in a draft as a potential replacement for it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-and-bhyve', 1, 'bhyve vs kvm'),
('kvm-and-bhyve', 2, 'kvm vs bhyve'),
('kvm-and-bhyve', 3, 'freebsd kvm'),
('kvm-and-bhyve', 4, 'does freebsd have kvm'),
('kvm-and-bhyve', 5, 'bhyve or kvm');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-and-bhyve', 1, 'bhyve-is-the-freebsd-hypervisor'),
('kvm-and-bhyve', 2, 'smartos-planned-bhyve-for-kvm'),
('kvm-and-bhyve', 3, 'kvm-runs-on-linux-hosts-only');

insert into faq (id, topic_id, question, answer) values
('kvm-and-hyper-v', 'technique',
    'What is the difference between KVM and Hyper-V?',
    'Hyper-V is Microsoft''s own bare-metal hypervisor and separate from KVM, which is part of Linux; Linux''s documentation compares it, with its management service, to KVM and QEMU together. The two overlap in the Linux kernel: KVM for x86 emulates interfaces of Hyper-V so that Windows guests run correctly and fast, and Linux 7.3 can also run as the root partition of Hyper-V, without KVM. Microsoft Azure runs on Microsoft''s hypervisor.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-and-hyper-v', 1, 'hyper-v vs kvm'),
('kvm-and-hyper-v', 2, 'kvm vs hyper-v'),
('kvm-and-hyper-v', 3, 'kvm or hyper-v'),
('kvm-and-hyper-v', 4, 'does hyper-v use kvm'),
('kvm-and-hyper-v', 5, 'hyper-v kvm difference');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-and-hyper-v', 1, 'hyper-v-is-what-kvm-and-qemu-are-together'),
('kvm-and-hyper-v', 2, 'hyper-v-emulation-on-by-default'),
('kvm-and-hyper-v', 3, 'linux-can-be-the-root-of-hyper-v'),
('kvm-and-hyper-v', 4, 'azure-hosts-run-windows-and-hyper-v'),
('kvm-and-hyper-v', 5, 'kvm-runs-on-linux-hosts-only');

insert into faq (id, topic_id, question, answer) values
('what-are-libvirt-and-virt-manager', 'technique',
    'What are libvirt and virt-manager, and do I need them for KVM?',
    'libvirt is a toolkit with one interface over several hypervisors, and virt-manager is a graphical front end on top of it; neither is part of KVM. KVM itself only needs a program such as QEMU, but libvirt makes guests easier to manage and confines them with SELinux or AppArmor. libvirt is governed by the consensus of its committers, and its governance document names no company as owner; most of its code is under version 2.1 or later of the LGPL.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-are-libvirt-and-virt-manager', 1, 'libvirt vs kvm'),
('what-are-libvirt-and-virt-manager', 2, 'what is libvirt'),
('what-are-libvirt-and-virt-manager', 3, 'what is virt-manager'),
('what-are-libvirt-and-virt-manager', 4, 'virsh kvm'),
('what-are-libvirt-and-virt-manager', 5, 'do i need libvirt for kvm');
insert into faq_fact (faq_id, position, fact_id) values
('what-are-libvirt-and-virt-manager', 1, 'ubuntu-names-the-layers-over-kvm'),
('what-are-libvirt-and-virt-manager', 2, 'libvirt-drives-many-hypervisors'),
('what-are-libvirt-and-virt-manager', 3, 'virt-manager-is-a-front-end'),
('what-are-libvirt-and-virt-manager', 4, 'libvirt-has-no-owner'),
('what-are-libvirt-and-virt-manager', 5, 'libvirt-committers-and-employers'),
('what-are-libvirt-and-virt-manager', 6, 'qemu-process-is-confined');

insert into faq (id, topic_id, question, answer) values
('can-qemu-run-without-kvm', 'technique',
    'Can QEMU run without KVM, and KVM without QEMU?',
    'Each can run without the other. Without KVM, QEMU emulates the processor in software with its Tiny Code Generator, which works on any host but gives no promise of isolation, or it uses another accelerator such as Xen, hvf or whpx. KVM in turn serves other programs than QEMU: Google''s own monitor, Firecracker, crosvm and Cloud Hypervisor. The name qemu-kvm goes back to a fork of QEMU by the KVM project, which Fedora expected in 2009 to go away.');
insert into faq_phrasing (faq_id, position, phrasing) values
('can-qemu-run-without-kvm', 1, 'qemu without kvm'),
('can-qemu-run-without-kvm', 2, 'kvm without qemu'),
('can-qemu-run-without-kvm', 3, 'qemu tcg'),
('can-qemu-run-without-kvm', 4, 'what is qemu-kvm'),
('can-qemu-run-without-kvm', 5, 'qemu accelerators');
insert into faq_fact (faq_id, position, fact_id) values
('can-qemu-run-without-kvm', 1, 'qemu-runs-without-kvm'),
('can-qemu-run-without-kvm', 2, 'qemu-accelerators'),
('can-qemu-run-without-kvm', 3, 'tcg-gives-no-isolation-promise'),
('can-qemu-run-without-kvm', 4, 'monitors-built-on-kvm'),
('can-qemu-run-without-kvm', 5, 'google-compute-engine-own-monitor'),
('can-qemu-run-without-kvm', 6, 'qemu-kvm-was-a-fork');

insert into faq (id, topic_id, question, answer) values
('which-language-is-kvm-written-in', 'technique',
    'Which programming language is KVM written in, and is there Rust in it?',
    'KVM is written in C, with some assembly language. In Linux 7.3 its own directories, virt/kvm and arch/*/kvm for seven architectures, hold 242 C files, 106 headers and 24 assembly files, and no file in Rust.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-language-is-kvm-written-in', 1, 'kvm programming language'),
('which-language-is-kvm-written-in', 2, 'what language is kvm written in'),
('which-language-is-kvm-written-in', 3, 'is kvm written in c'),
('which-language-is-kvm-written-in', 4, 'rust in kvm'),
('which-language-is-kvm-written-in', 5, 'is there any rust code in kvm');
insert into faq_fact (faq_id, position, fact_id) values
('which-language-is-kvm-written-in', 1, 'kvm-is-written-in-c');

insert into faq (id, topic_id, question, answer) values
('who-wrote-nested-virtualisation', 'technique',
    'Who wrote nested virtualisation for KVM?',
    'Nested virtualisation in KVM was written by different people for each architecture. For Intel (nested VMX), the documentation of Linux 7.3 names Abel Gordon, Nadav Har''El, Orit Wasserman, Ben-Ami Yassor and Muli Ben-Yehuda, all with IBM addresses; their work was published as the Turtles Project in 2010. For s390, the code names David Hildenbrand, also with an IBM address; for arm64, Jintack Lim with a Linaro address; and for PowerPC, Suraj Jitindar Singh and Paul Mackerras. Who wrote it for AMD was not determined.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-wrote-nested-virtualisation', 1, 'who wrote nested virtualization for kvm'),
('who-wrote-nested-virtualisation', 2, 'authors of nested vmx'),
('who-wrote-nested-virtualisation', 3, 'who developed nested virtualisation in kvm'),
('who-wrote-nested-virtualisation', 4, 'turtles project authors'),
('who-wrote-nested-virtualisation', 5, 'nested kvm who made it');
insert into faq_fact (faq_id, position, fact_id) values
('who-wrote-nested-virtualisation', 1, 'nested-vmx-written-at-ibm'),
('who-wrote-nested-virtualisation', 2, 'nested-vmx-paper-of-2010'),
('who-wrote-nested-virtualisation', 3, 's390-nesting-by-hildenbrand'),
('who-wrote-nested-virtualisation', 4, 'arm64-nesting-by-lim'),
('who-wrote-nested-virtualisation', 5, 'powerpc-nesting-of-2018');

insert into faq (id, topic_id, question, answer) values
('what-is-virtio', 'technique',
    'What is virtio, and who governs it?',
    'virtio is an open standard for virtual devices, which KVM guests use for disks, networks and more; guest and host exchange data through queues in shared memory. It is governed by a technical committee of OASIS whose first meeting was set for 30 July 2013. According to the committee''s charter the idea goes back to 2007, to Linux guests and to KVM, but other systems such as VirtualBox and FreeBSD have supported it too.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-virtio', 1, 'virtio'),
('what-is-virtio', 2, 'virtio drivers'),
('what-is-virtio', 3, 'who owns virtio'),
('what-is-virtio', 4, 'virtio oasis'),
('what-is-virtio', 5, 'virtio standard'),
('what-is-virtio', 6, 'virtio kvm');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-virtio', 1, 'virtio-is-an-open-standard'),
('what-is-virtio', 2, 'oasis-governs-virtio'),
('what-is-virtio', 3, 'virtio-began-with-kvm-in-2007');

insert into faq (id, topic_id, question, answer) values
('what-is-vhost', 'technique',
    'What is vhost, and why is it faster than virtio in QEMU?',
    'Vhost takes the data path of a virtio device out of QEMU, into the kernel of the host or, as vhost-user, into another process; vhost-net is the kernel driver for network cards. It is faster because data no longer pass through QEMU: Oracle counts exits from the guest, context switches and processing in QEMU among the costs of plain virtio; Red Hat credits vhost_net with fewer copies, lower latency and less processor use. Linux 7.3 also has vhost drivers for SCSI, vsock and vDPA.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-vhost', 1, 'vhost'),
('what-is-vhost', 2, 'vhost-net'),
('what-is-vhost', 3, 'vhost vs virtio'),
('what-is-vhost', 4, 'what is vhost_net'),
('what-is-vhost', 5, 'vhost-user'),
('what-is-vhost', 6, 'why is vhost faster');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-vhost', 1, 'vhost-net-works-in-the-host-kernel'),
('what-is-vhost', 2, 'why-vhost-is-faster'),
('what-is-vhost', 3, 'vhost-drivers-in-7-3');

insert into faq (id, topic_id, question, answer) values
('are-there-windows-drivers-for-kvm-guests', 'technique',
    'Are there Windows drivers for KVM guests, and are they needed?',
    'Windows drivers for KVM guests come from the project virtio-win, as a package of Fedora and Red Hat Enterprise Linux and as disk images for any Linux distribution. They are needed for virtio devices; emulated hardware such as an IDE disk works without them, but more slowly. Proxmox''s manual gives virtio twice the sequential write throughput of emulated IDE and up to three times the network throughput of an emulated E1000 card. The drivers in the package of Red Hat Enterprise Linux are signed by Microsoft.');
insert into faq_phrasing (faq_id, position, phrasing) values
('are-there-windows-drivers-for-kvm-guests', 1, 'virtio-win'),
('are-there-windows-drivers-for-kvm-guests', 2, 'kvm windows drivers'),
('are-there-windows-drivers-for-kvm-guests', 3, 'virtio drivers windows'),
('are-there-windows-drivers-for-kvm-guests', 4, 'windows guest drivers kvm needed'),
('are-there-windows-drivers-for-kvm-guests', 5, 'windows on kvm without virtio drivers');
insert into faq_fact (faq_id, position, fact_id) values
('are-there-windows-drivers-for-kvm-guests', 1, 'virtio-win-brings-windows-drivers'),
('are-there-windows-drivers-for-kvm-guests', 2, 'windows-needs-drivers-for-virtio-only');

insert into faq (id, topic_id, question, answer) values
('does-kvm-support-memory-overcommit', 'technique',
    'Can KVM guests be given more memory than the host has?',
    'KVM allows memory overcommit, because guest memory is managed by Linux, which can swap it, merge equal pages and take back what a guest does not need. Merging is the work of KSM, which was made for KVM and has been in Linux since 2.6.32; a balloon driver and virtio-mem change a guest''s memory while it runs. The balloon relies on the guest: its driver there picks unused pages and hands them over. Red Hat Virtualization 4.1 recommended 150% of host memory for servers and 200% for desktops. Processors are overcommitted as well, as Red Hat''s guide for Enterprise Linux 7 says.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-support-memory-overcommit', 1, 'kvm memory overcommit'),
('does-kvm-support-memory-overcommit', 2, 'kvm ksm'),
('does-kvm-support-memory-overcommit', 3, 'kvm ballooning'),
('does-kvm-support-memory-overcommit', 4, 'kvm ram overcommitment'),
('does-kvm-support-memory-overcommit', 5, 'kvm swap guest memory');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-support-memory-overcommit', 1, 'kvm-leaves-guest-memory-to-linux'),
('does-kvm-support-memory-overcommit', 2, 'ksm-was-made-for-kvm'),
('does-kvm-support-memory-overcommit', 3, 'balloon-and-virtio-mem-resize-guests'),
('does-kvm-support-memory-overcommit', 4, 'rhv-overcommit-values'),
('does-kvm-support-memory-overcommit', 5, 'guest-memory-is-process-memory'),
('does-kvm-support-memory-overcommit', 6, 'balloon-relies-on-the-guest'),
('does-kvm-support-memory-overcommit', 7, 'kvm-overcommits-processors-and-memory');

insert into faq (id, topic_id, question, answer) values
('does-kvm-support-passthrough', 'technique',
    'Can a KVM guest use a graphics card or other device directly?',
    'A KVM guest can use a host device directly through VFIO, a framework of the kernel that hands devices to programs behind the protection of an IOMMU. VFIO replaced the older code in KVM itself that assigned PCI devices. For each virtual machine the host program can create an object in KVM, of the type VFIO, that keeps track of the host devices in use by the guest.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-support-passthrough', 1, 'kvm gpu passthrough'),
('does-kvm-support-passthrough', 2, 'kvm pci passthrough'),
('does-kvm-support-passthrough', 3, 'vfio kvm'),
('does-kvm-support-passthrough', 4, 'kvm iommu'),
('does-kvm-support-passthrough', 5, 'kvm graphics card passthrough');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-support-passthrough', 1, 'vfio-gives-devices-to-guests'),
('does-kvm-support-passthrough', 2, 'vfio-replaced-pci-assignment-of-kvm'),
('does-kvm-support-passthrough', 3, 'vfio-device-tracks-host-devices');

insert into faq (id, topic_id, question, answer) values
('can-guests-share-a-gpu', 'technique',
    'Can several KVM guests share one GPU?',
    'Several KVM guests can share one GPU if the device or its driver divides it, or if the host keeps it and draws for them; passthrough, by contrast, gives a whole card to one guest. Mediated devices (mdev) divide a card such as one of NVIDIA''s into virtual ones, and Intel''s GVT-g does so for integrated graphics. SR-IOV makes one device appear as several, each for a different guest. With virtio-gpu the host keeps the card, and accelerated back ends of QEMU pass the guests'' OpenGL or Vulkan calls on to it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('can-guests-share-a-gpu', 1, 'share gpu between kvm guests'),
('can-guests-share-a-gpu', 2, 'kvm vgpu'),
('can-guests-share-a-gpu', 3, 'one gpu multiple vms kvm'),
('can-guests-share-a-gpu', 4, 'sr-iov gpu kvm guests'),
('can-guests-share-a-gpu', 5, 'mediated devices gpu kvm'),
('can-guests-share-a-gpu', 6, 'virtio-gpu or passthrough');
insert into faq_fact (faq_id, position, fact_id) values
('can-guests-share-a-gpu', 1, 'passthrough-gives-the-whole-card'),
('can-guests-share-a-gpu', 2, 'mediated-devices-divide-hardware'),
('can-guests-share-a-gpu', 3, 'gvt-g-shares-intel-graphics'),
('can-guests-share-a-gpu', 4, 'sr-iov-splits-one-device'),
('can-guests-share-a-gpu', 5, 'virtio-gpu-leaves-the-card-to-the-host');

insert into faq (id, topic_id, question, answer) values
('does-kvm-run-on-windows-or-macos', 'technique',
    'Does KVM run on Windows or macOS?',
    'KVM runs on Linux hosts only, since it is part of the Linux kernel. On Windows and macOS other hypervisors take its place: QEMU uses the Windows Hypervisor Platform (whpx) and Apple''s Hypervisor Framework (hvf) there. On Macs with Apple silicon KVM runs under Asahi Linux. Inside a Linux guest, such as that of Windows Subsystem for Linux 2, KVM can run where the host offers nested virtualisation, which according to users'' reports depends on the machine.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-kvm-run-on-windows-or-macos', 1, 'kvm windows host'),
('does-kvm-run-on-windows-or-macos', 2, 'kvm on mac'),
('does-kvm-run-on-windows-or-macos', 3, 'kvm macos'),
('does-kvm-run-on-windows-or-macos', 4, 'kvm wsl2'),
('does-kvm-run-on-windows-or-macos', 5, 'can i run kvm on windows 11'),
('does-kvm-run-on-windows-or-macos', 6, 'kvm apple silicon');
insert into faq_fact (faq_id, position, fact_id) values
('does-kvm-run-on-windows-or-macos', 1, 'kvm-runs-on-linux-hosts-only'),
('does-kvm-run-on-windows-or-macos', 2, 'qemu-accelerators'),
('does-kvm-run-on-windows-or-macos', 3, 'kvm-inside-wsl'),
('does-kvm-run-on-windows-or-macos', 4, 'asahi-linux-runs-kvm-on-apple-silicon');

insert into faq (id, topic_id, question, answer) values
('is-kvm-secure-and-stable', 'security',
    'Does being open source make KVM more secure and stable?',
    'Open source lets anyone check KVM but does not by itself make it secure: Google''s cloud security team, for one, wrote in 2017 that it had found and fixed nine vulnerabilities in it, yet CVE-2026-53359 stayed in public code from August 2010 to June 2026. More than two weeks passed between its fix and its published CVE record, and a fix protects a system only once it is installed there. That KVM may be safer than closed hypervisors is a supposition of the SoftHandTech article "Unveiling the Ownership of KVM".

Stability rests on review and tests: patches are discussed on mailing lists before a maintainer accepts them, and for KVM on x86 two test suites have to pass unless a change can hardly affect behaviour at run time.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-secure-and-stable', 1, 'is kvm secure'),
('is-kvm-secure-and-stable', 2, 'how secure is kvm'),
('is-kvm-secure-and-stable', 3, 'is kvm safer than vmware'),
('is-kvm-secure-and-stable', 4, 'kvm stability'),
('is-kvm-secure-and-stable', 5, 'open source hypervisor security'),
('is-kvm-secure-and-stable', 6, 'does open source virtualization get patched faster');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-secure-and-stable', 1, 'source-open-to-audit'),
('is-kvm-secure-and-stable', 2, 'januscape-sixteen-years-in-public'),
('is-kvm-secure-and-stable', 3, 'fix-takes-weeks-to-spread'),
('is-kvm-secure-and-stable', 4, 'fix-protects-only-when-installed'),
('is-kvm-secure-and-stable', 5, 'article-kvm-may-be-safer-than-closed'),
('is-kvm-secure-and-stable', 6, 'kvm-patches-are-reviewed'),
('is-kvm-secure-and-stable', 7, 'kvm-x86-testing-mandatory'),
('is-kvm-secure-and-stable', 8, 'article-wide-use-finds-faults'),
('is-kvm-secure-and-stable', 9, 'google-nine-kvm-holes');

insert into faq (id, topic_id, question, answer) values
('has-kvm-been-escaped', 'security',
    'Has anybody escaped from a KVM guest to its host?',
    'Ways to escape from a KVM guest to its host have been found several times. In 2026 alone three such vulnerabilities reported by Hyunwoo Kim were made public, ITScape on arm64 and Januscape and Zapscape on x86; according to Kim, Januscape had been used successfully in kvmCTF, Google''s reward programme, before that. An earlier case was CVE-2021-29657 in nested virtualisation on AMD. The flaw need not be in KVM: CVE-2026-5747 of April 2026 lay in the Firecracker monitor.');
insert into faq_phrasing (faq_id, position, phrasing) values
('has-kvm-been-escaped', 1, 'kvm escape'),
('has-kvm-been-escaped', 2, 'kvm vm escape'),
('has-kvm-been-escaped', 3, 'guest to host escape kvm'),
('has-kvm-been-escaped', 4, 'kvm vulnerabilities'),
('has-kvm-been-escaped', 5, 'kvm cve'),
('has-kvm-been-escaped', 6, 'has kvm ever been hacked');
insert into faq_fact (faq_id, position, fact_id) values
('has-kvm-been-escaped', 1, 'three-kvm-escapes-in-2026'),
('has-kvm-been-escaped', 2, 'isolation-not-absolute'),
('has-kvm-been-escaped', 3, 'januscape-used-in-kvmctf'),
('has-kvm-been-escaped', 4, 'cve-2021-29657-nested-svm'),
('has-kvm-been-escaped', 5, 'firecracker-cve-2026-5747'),
('has-kvm-been-escaped', 6, 'cve-2026-46113-sister-of-januscape');

insert into faq (id, topic_id, question, answer) values
('what-is-venom', 'security',
    'What was VENOM (CVE-2015-3456), and did it affect KVM?',
    'VENOM, CVE-2015-3456 of 13 May 2015, was a bug in the virtual floppy disk controller of QEMU; it affected KVM guests run by QEMU, and Xen up to 4.5, but was not in KVM itself. A user in a guest could crash the guest or possibly have code executed. Vincent Bernat''s blog explained that the faulty code is active even in guests without a floppy drive, and that running QEMU processes had to be restarted for the update. QEMU''s manual says that QEMU must run as an unprivileged user, so that a guest which breaks into it can still be confined.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-venom', 1, 'venom vulnerability'),
('what-is-venom', 2, 'venom kvm'),
('what-is-venom', 3, 'cve-2015-3456'),
('what-is-venom', 4, 'qemu floppy bug'),
('what-is-venom', 5, 'floppy controller vulnerability virtual machine');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-venom', 1, 'venom-cve-2015-3456'),
('what-is-venom', 2, 'venom-needed-no-floppy-drive'),
('what-is-venom', 3, 'qemu-process-is-confined');

insert into faq (id, topic_id, question, answer) values
('what-is-januscape', 'security',
    'What is Januscape (CVE-2026-53359)?',
    'Januscape (CVE-2026-53359) is a use-after-free in the shadow MMU of KVM on x86, through which a guest can corrupt memory of the host kernel; Hyunwoo Kim found it, and it was disclosed on 6 July 2026. It threatens hosts that run untrusted guests with nested virtualisation; AlmaLinux described it at worst as a way for anyone who can start a virtual machine to run commands as root on the host. A closely related flaw, CVE-2026-46113, has to be fixed as well: Linux 6.6.144, 6.12.95, 6.18.38 and 7.1.3 contain both fixes, and so does 6.1.177 by Cozystack''s account. Cozystack switched nesting off as a defence and two days later on again, as fixed kernels were out.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-januscape', 1, 'januscape'),
('what-is-januscape', 2, 'cve-2026-53359'),
('what-is-januscape', 3, 'januscape kvm'),
('what-is-januscape', 4, 'januscape fixed version'),
('what-is-januscape', 5, 'januscape mitigation'),
('what-is-januscape', 6, 'am i affected by januscape');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-januscape', 1, 'januscape-cve-2026-53359'),
('what-is-januscape', 2, 'januscape-bug-in-since-2-6-36'),
('what-is-januscape', 3, 'januscape-severity'),
('what-is-januscape', 4, 'januscape-threatens-nested-hosts'),
('what-is-januscape', 5, 'almalinux-on-januscape'),
('what-is-januscape', 6, 'cve-2026-46113-sister-of-januscape'),
('what-is-januscape', 7, 'januscape-needs-both-fixes'),
('what-is-januscape', 8, 'januscape-fixed-stable-releases'),
('what-is-januscape', 9, 'januscape-mitigated-without-nesting');

insert into faq (id, topic_id, question, answer) values
('what-are-itscape-and-zapscape', 'security',
    'What are ITScape and Zapscape?',
    'ITScape and Zapscape are vulnerabilities reported by Hyunwoo Kim and made public in 2026, through which a KVM guest can run commands on its host. ITScape (CVE-2026-46316) is a race condition in interrupt emulation on arm64; it came with Linux 6.10 and is fixed in 6.12.93, 6.18.35, 7.0.12 and 7.1. Zapscape (CVE-2026-64561) is a use-after-free in the shadow MMU on x86; according to its CVE record it can be exploited from inside a guest on a host with nested virtualisation, or with access to /dev/kvm. It is fixed in 6.6.148, 6.12.101, 6.18.42, 7.1.6 and 7.2.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-are-itscape-and-zapscape', 1, 'itscape'),
('what-are-itscape-and-zapscape', 2, 'zapscape'),
('what-are-itscape-and-zapscape', 3, 'cve-2026-46316'),
('what-are-itscape-and-zapscape', 4, 'cve-2026-64561'),
('what-are-itscape-and-zapscape', 5, 'kvm arm64 escape'),
('what-are-itscape-and-zapscape', 6, 'vgic-its vulnerability');
insert into faq_fact (faq_id, position, fact_id) values
('what-are-itscape-and-zapscape', 1, 'itscape-cve-2026-46316'),
('what-are-itscape-and-zapscape', 2, 'itscape-affected-and-fixed'),
('what-are-itscape-and-zapscape', 3, 'zapscape-cve-2026-64561'),
('what-are-itscape-and-zapscape', 4, 'zapscape-fixed-stable-releases'),
('what-are-itscape-and-zapscape', 5, 'three-kvm-escapes-in-2026');

insert into faq (id, topic_id, question, answer) values
('what-is-kvmctf', 'security',
    'What is kvmCTF?',
    'kvmCTF is a programme of Google that rewards proven attacks from a KVM guest on its host; it was announced in October 2023 and opened in mid-2024. Its rules, in a version for a Linux 6.1.74 host, pay 250,000 US dollars for a full escape and smaller sums for reading or writing host memory or crashing the host. Flaws of QEMU and of the processor are excluded, and finders report the details first to the kernel''s security contact; Google learns them once a patch is out.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-kvmctf', 1, 'kvmctf'),
('what-is-kvmctf', 2, 'kvm bug bounty'),
('what-is-kvmctf', 3, 'google kvm reward program'),
('what-is-kvmctf', 4, 'kvmctf rewards'),
('what-is-kvmctf', 5, 'how much does google pay for a kvm escape');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-kvmctf', 1, 'kvmctf-announced'),
('what-is-kvmctf', 2, 'kvmctf-opened'),
('what-is-kvmctf', 3, 'kvmctf-reward-tiers'),
('what-is-kvmctf', 4, 'kvmctf-scope'),
('what-is-kvmctf', 5, 'kvmctf-kernel-first');

insert into faq (id, topic_id, question, answer) values
('how-to-report-a-security-bug-in-kvm', 'security',
    'How do I report a security bug in KVM?',
    'Report a security bug in KVM privately by e-mail to the maintainers of the code concerned, with a copy to the kernel''s security team (security at kernel.org), as the documentation of Linux 7.3 asks; the script get_maintainer.pl finds the maintainers. The KVM x86 rules ask for the same if an escape or a leak is suspected. A finished fix may be held back for at most seven days, in grave cases fourteen; no non-disclosure agreement is signed, and a CVE number normally comes once the fix is in a stable tree. Bugs found with AI count as public.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-to-report-a-security-bug-in-kvm', 1, 'report kvm vulnerability'),
('how-to-report-a-security-bug-in-kvm', 2, 'kvm security contact'),
('how-to-report-a-security-bug-in-kvm', 3, 'kvm security bug report'),
('how-to-report-a-security-bug-in-kvm', 4, 'kvm responsible disclosure'),
('how-to-report-a-security-bug-in-kvm', 5, 'kvm embargo');
insert into faq_fact (faq_id, position, fact_id) values
('how-to-report-a-security-bug-in-kvm', 1, 'security-bugs-go-to-maintainers-first'),
('how-to-report-a-security-bug-in-kvm', 2, 'suspected-escapes-are-reported-privately-first'),
('how-to-report-a-security-bug-in-kvm', 3, 'embargo-at-most-two-weeks'),
('how-to-report-a-security-bug-in-kvm', 4, 'security-team-signs-no-nda'),
('how-to-report-a-security-bug-in-kvm', 5, 'no-automatic-cve-before-fix'),
('how-to-report-a-security-bug-in-kvm', 6, 'bugs-found-with-ai-count-as-public');

insert into faq (id, topic_id, question, answer) values
('how-is-kvm-tested', 'security',
    'How is KVM tested and reviewed?',
    'KVM is tested with two suites of its own, selftests in the kernel tree and KVM-unit-tests in a separate repository, and patches are reviewed on mailing lists. For x86 the tests are mandatory: every patch has to build for Intel and AMD and both suites have to pass, unless a change can hardly affect behaviour at run time. The selftests have grown from 149 C files in Linux 6.12 to 196 in 7.3, where MIPS and PowerPC have none. Some tests have known failures.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-is-kvm-tested', 1, 'kvm testing'),
('how-is-kvm-tested', 2, 'kvm selftests'),
('how-is-kvm-tested', 3, 'kvm-unit-tests'),
('how-is-kvm-tested', 4, 'kvm code review'),
('how-is-kvm-tested', 5, 'kvm quality assurance');
insert into faq_fact (faq_id, position, fact_id) values
('how-is-kvm-tested', 1, 'kvm-patches-are-reviewed'),
('how-is-kvm-tested', 2, 'kvm-x86-testing-mandatory'),
('how-is-kvm-tested', 3, 'selftests-in-the-tree'),
('how-is-kvm-tested', 4, 'selftests-196-in-7-3'),
('how-is-kvm-tested', 5, 'selftests-by-architecture'),
('how-is-kvm-tested', 6, 'kvm-unit-tests-separate'),
('how-is-kvm-tested', 7, 'kvm-tests-have-known-failures');

insert into faq (id, topic_id, question, answer) values
('when-do-security-fixes-reach-me', 'security',
    'How fast do security fixes for KVM reach users?',
    'A security fix for KVM reaches users only when their distribution or operator installs it, which can take days to weeks. For CVE-2026-53359 more than two weeks lay between the fix of 16 June 2026 and its CVE record of 4 July, and on 7 July no released Talos Linux contained it. A fix reaches stable kernels only after mainline, and KVM on x86 opts out of automatic backports.');
insert into faq_phrasing (faq_id, position, phrasing) values
('when-do-security-fixes-reach-me', 1, 'kvm security updates'),
('when-do-security-fixes-reach-me', 2, 'kvm patch time'),
('when-do-security-fixes-reach-me', 3, 'how quickly are kvm vulnerabilities fixed'),
('when-do-security-fixes-reach-me', 4, 'kvm stable backports'),
('when-do-security-fixes-reach-me', 5, 'kvm cve fix available');
insert into faq_fact (faq_id, position, fact_id) values
('when-do-security-fixes-reach-me', 1, 'fix-protects-only-when-installed'),
('when-do-security-fixes-reach-me', 2, 'fix-takes-weeks-to-spread'),
('when-do-security-fixes-reach-me', 3, 'fedora-coreos-took-weeks-for-zapscape'),
('when-do-security-fixes-reach-me', 4, 'stable-fixes-mainline-first'),
('when-do-security-fixes-reach-me', 5, 'kvm-x86-opts-out-of-automatic-backports');

insert into faq (id, topic_id, question, answer) values
('how-isolated-are-kvm-guests', 'security',
    'How well are KVM guests isolated from each other and from the host?',
    'KVM guests are isolated by the processor, by KVM and by the confinement of the program beside them, but the isolation has been broken by bugs several times. QEMU must run as an unprivileged user, its manual says, and tools such as libvirt fence it in with SELinux or AppArmor, so that a guest which breaks into QEMU can still be confined; sVirt labels each guest separately. Bugs in KVM''s kernel code, such as Januscape, bypass that second line. Against processor flaws such as VMScape and L1TF the kernel has defences.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-isolated-are-kvm-guests', 1, 'kvm isolation'),
('how-isolated-are-kvm-guests', 2, 'are kvm guests isolated'),
('how-isolated-are-kvm-guests', 3, 'kvm guest security boundary'),
('how-isolated-are-kvm-guests', 4, 'selinux kvm'),
('how-isolated-are-kvm-guests', 5, 'svirt'),
('how-isolated-are-kvm-guests', 6, 'vmscape');
insert into faq_fact (faq_id, position, fact_id) values
('how-isolated-are-kvm-guests', 1, 'isolation-not-absolute'),
('how-isolated-are-kvm-guests', 2, 'qemu-process-is-confined'),
('how-isolated-are-kvm-guests', 3, 'svirt-labels-each-guest'),
('how-isolated-are-kvm-guests', 4, 'itscape-needs-no-qemu-bug'),
('how-isolated-are-kvm-guests', 5, 'vmscape-and-its-defence'),
('how-isolated-are-kvm-guests', 6, 'l1tf-defence-in-kvm');

insert into faq (id, topic_id, question, answer) values
('is-kvm-affected-by-spectre-and-meltdown', 'security',
    'Is KVM affected by Spectre and Meltdown?',
    'Spectre concerns hosts and guests of KVM, whereas Meltdown breaks the wall between programs and the kernel and is not listed in Linux 7.3 as an attack of guests on the host. Against variant 2 of Spectre Linux defends host and guests by default on affected processors, against variant 1 case by case, perhaps incompletely. Guests need fixes of their own: features such as spec-ctrl or ibpb against Spectre, while pcid lowers the cost of the fix for Meltdown. L1TF, a relative of Meltdown on Intel, also works from inside guests; KVM can flush the L1 cache against it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-affected-by-spectre-and-meltdown', 1, 'kvm spectre'),
('is-kvm-affected-by-spectre-and-meltdown', 2, 'kvm meltdown'),
('is-kvm-affected-by-spectre-and-meltdown', 3, 'spectre meltdown virtual machines'),
('is-kvm-affected-by-spectre-and-meltdown', 4, 'spectre mitigation kvm host'),
('is-kvm-affected-by-spectre-and-meltdown', 5, 'cpu vulnerabilities kvm guests');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-affected-by-spectre-and-meltdown', 1, 'spectre-defences-of-kvm-hosts'),
('is-kvm-affected-by-spectre-and-meltdown', 2, 'spectre-variant-1-case-by-case'),
('is-kvm-affected-by-spectre-and-meltdown', 3, 'meltdown-and-l1tf-differ-for-guests'),
('is-kvm-affected-by-spectre-and-meltdown', 4, 'defences-against-guests-on-by-default'),
('is-kvm-affected-by-spectre-and-meltdown', 5, 'guests-need-features-against-spectre'),
('is-kvm-affected-by-spectre-and-meltdown', 6, 'l1tf-defence-in-kvm');

insert into faq (id, topic_id, question, answer) values
('how-many-cves-has-kvm', 'security',
    'How many security vulnerabilities (CVEs) does KVM have?',
    'KVM has at least 87 CVE numbers of 2019 or later: that many appear in entries that name KVM in the change logs of three Debian kernel packages, counted in November 2026. The yearly numbers in these logs, 4 of 2024, 8 of 2025 and 57 of 2026, are lower bounds too; how many were assigned in a year was not counted. The kernel has assigned its own CVE numbers since February 2024 and does so out of caution, so a number does not by itself mean a grave flaw. A count by severity was not found.');
insert into faq_phrasing (faq_id, position, phrasing) values
('how-many-cves-has-kvm', 1, 'kvm cve count'),
('how-many-cves-has-kvm', 2, 'number of kvm vulnerabilities'),
('how-many-cves-has-kvm', 3, 'kvm cves per year'),
('how-many-cves-has-kvm', 4, 'how many kvm security bugs'),
('how-many-cves-has-kvm', 5, 'kvm vulnerabilities 2026');
insert into faq_fact (faq_id, position, fact_id) values
('how-many-cves-has-kvm', 1, 'kvm-cves-counted-in-debian'),
('how-many-cves-has-kvm', 2, 'kernel-became-cna'),
('how-many-cves-has-kvm', 3, 'kernel-numbers-fixes-with-caution');

insert into faq (id, topic_id, question, answer) values
('what-is-cve-2026-46113', 'security',
    'What is CVE-2026-46113, the sister of Januscape?',
    'CVE-2026-46113 is a use-after-free in KVM''s shadow paging on x86, published on 28 May 2026. Its fix left open a similar hole, Januscape (CVE-2026-53359), so both fixes are needed. The first fix is in Linux 6.6.140, 6.12.88, 6.18.30 and 7.0.7, said its CVE record in May 2026, and in 6.1.177, says the EVE project; Talos 1.13.6 with Linux 6.18.38 was its first version with both.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-cve-2026-46113', 1, 'cve-2026-46113'),
('what-is-cve-2026-46113', 2, 'januscape sister'),
('what-is-cve-2026-46113', 3, 'januscape second cve'),
('what-is-cve-2026-46113', 4, 'kvm unexpected gfn'),
('what-is-cve-2026-46113', 5, 'both januscape fixes');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-cve-2026-46113', 1, 'cve-2026-46113-sister-of-januscape'),
('what-is-cve-2026-46113', 2, 'cve-2026-46113-fixed-releases'),
('what-is-cve-2026-46113', 3, 'januscape-needs-both-fixes');

insert into faq (id, topic_id, question, answer) values
('kvm-in-clouds-and-data-centres', 'adoption',
    'What part does KVM play in clouds and data centres?',
    'KVM plays a large part in clouds and data centres: Google Compute Engine runs on it, the Nitro Hypervisor of Amazon EC2 is built on its core technology, OpenStack uses it by default, and Linode and Alibaba Cloud moved to it from Xen. Operators have named technical reasons, such as KVM''s simple structure and the burden of maintaining Xen. KVM is only the kernel part of such a stack; monitors such as Firecracker complete it, and layers such as OpenStack Nova and KubeVirt drive it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-in-clouds-and-data-centres', 1, 'kvm cloud computing'),
('kvm-in-clouds-and-data-centres', 2, 'role of kvm in the cloud'),
('kvm-in-clouds-and-data-centres', 3, 'why do cloud providers use kvm'),
('kvm-in-clouds-and-data-centres', 4, 'kvm in data centers'),
('kvm-in-clouds-and-data-centres', 5, 'kvm virtualized infrastructure'),
('kvm-in-clouds-and-data-centres', 6, 'is kvm used in production');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-in-clouds-and-data-centres', 1, 'kvm-serves-clouds-and-data-centres'),
('kvm-in-clouds-and-data-centres', 2, 'cloud-operators-on-kvm'),
('kvm-in-clouds-and-data-centres', 3, 'why-cloud-operators-chose-kvm'),
('kvm-in-clouds-and-data-centres', 4, 'openstack-default-hypervisor'),
('kvm-in-clouds-and-data-centres', 5, 'kvm-needs-user-space-software'),
('kvm-in-clouds-and-data-centres', 6, 'management-layers-over-kvm'),
('kvm-in-clouds-and-data-centres', 7, 'kvm-in-large-deployments');

insert into faq (id, topic_id, question, answer) values
('which-clouds-use-kvm', 'adoption',
    'Which clouds and hosting companies use KVM?',
    'Google Compute Engine, Amazon EC2 with its Nitro Hypervisor, Alibaba Cloud and Linode, now part of Akamai, use KVM or its core technology. For DigitalOcean the evidence is a comment in the source of NixOS, in its module for DigitalOcean images, and a document of QEMU''s developers names the Oracle cloud as a user of QEMU. Microsoft Azure is an exception: Microsoft wrote in 2023 that its hosts run Microsoft''s own hypervisor. For IBM Cloud, Hetzner, OVHcloud and Tencent Cloud no statement of their own was found.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-clouds-use-kvm', 1, 'who uses kvm'),
('which-clouds-use-kvm', 2, 'cloud providers using kvm'),
('which-clouds-use-kvm', 3, 'kvm clouds'),
('which-clouds-use-kvm', 4, 'which hypervisor do cloud providers use');
insert into faq_fact (faq_id, position, fact_id) values
('which-clouds-use-kvm', 1, 'kvm-serves-clouds-and-data-centres'),
('which-clouds-use-kvm', 2, 'cloud-operators-on-kvm'),
('which-clouds-use-kvm', 3, 'linode-moved-from-xen'),
('which-clouds-use-kvm', 4, 'alibaba-xen-and-kvm-2019'),
('which-clouds-use-kvm', 5, 'digitalocean-on-kvm'),
('which-clouds-use-kvm', 6, 'qemu-in-the-oracle-cloud'),
('which-clouds-use-kvm', 7, 'azure-hosts-run-windows-and-hyper-v');

insert into faq (id, topic_id, question, answer) values
('does-aws-use-kvm', 'adoption',
    'Does AWS use KVM?',
    'AWS builds the Nitro Hypervisor of EC2, which arrived with the C5 instances, on core KVM technology; an EC2 FAQ copied in July 2018 and Linux''s own documentation both say so. The move was gradual: according to that FAQ all new instance types were eventually to use Nitro, but some of them Xen in the near term, and the field for the hypervisor of an EC2 instance gives the value xen for both. Firecracker, developed at AWS, also runs on KVM and serves containers and serverless functions.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-aws-use-kvm', 1, 'aws kvm'),
('does-aws-use-kvm', 2, 'aws nitro kvm'),
('does-aws-use-kvm', 3, 'is ec2 kvm or xen'),
('does-aws-use-kvm', 4, 'amazon nitro hypervisor'),
('does-aws-use-kvm', 5, 'does amazon use kvm');
insert into faq_fact (faq_id, position, fact_id) values
('does-aws-use-kvm', 1, 'aws-nitro-hypervisor'),
('does-aws-use-kvm', 2, 'nitro-in-kernel-documentation'),
('does-aws-use-kvm', 3, 'ec2-kept-xen-in-2018'),
('does-aws-use-kvm', 4, 'ec2-interface-says-xen-for-nitro'),
('does-aws-use-kvm', 5, 'containers-and-serverless-above-kvm'),
('does-aws-use-kvm', 6, 'nitro-does-without-qemu');

insert into faq (id, topic_id, question, answer) values
('why-did-aws-move-to-nitro', 'adoption',
    'Why did AWS move from Xen to Nitro and KVM, and when?',
    'AWS moved because emulated devices had become too costly on Xen, a post from within AWS said in 2021: as networks and storage got faster, several processor cores had to be set aside for them, which customers could not use, and some customers wanted machines without a hypervisor. AWS announced the Nitro System on 6 November 2017; its hypervisor, which came with the C5 instances, is built on core KVM technology. The move was gradual: in July 2018 EC2''s FAQ still expected Xen for some new types. Why Nitro is built on KVM, the sources read do not say.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-did-aws-move-to-nitro', 1, 'why did aws switch from xen'),
('why-did-aws-move-to-nitro', 2, 'aws nitro announcement date'),
('why-did-aws-move-to-nitro', 3, 'when was c5 announced'),
('why-did-aws-move-to-nitro', 4, 'aws xen to nitro reason'),
('why-did-aws-move-to-nitro', 5, 'why nitro instead of xen');
insert into faq_fact (faq_id, position, fact_id) values
('why-did-aws-move-to-nitro', 1, 'aws-reasons-for-nitro'),
('why-did-aws-move-to-nitro', 2, 'aws-announced-nitro-in-november-2017'),
('why-did-aws-move-to-nitro', 3, 'aws-nitro-hypervisor'),
('why-did-aws-move-to-nitro', 4, 'ec2-kept-xen-in-2018');

insert into faq (id, topic_id, question, answer) values
('does-google-cloud-use-kvm', 'adoption',
    'Does Google Cloud use KVM?',
    'Google Compute Engine runs on KVM, with a virtual machine monitor that Google wrote itself in place of QEMU, as the company said on 25 January 2017. It gave security as the reason: its monitor supports one architecture and few devices and is simpler than QEMU. Google also removes parts of KVM that it does not need, and reported nine vulnerabilities that it had found and fixed by then; in the same time, by its account, the wider community had found none that affected its cloud.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-google-cloud-use-kvm', 1, 'google cloud hypervisor'),
('does-google-cloud-use-kvm', 2, 'gcp kvm'),
('does-google-cloud-use-kvm', 3, 'google compute engine hypervisor'),
('does-google-cloud-use-kvm', 4, 'does gce use qemu'),
('does-google-cloud-use-kvm', 5, 'google kvm without qemu');
insert into faq_fact (faq_id, position, fact_id) values
('does-google-cloud-use-kvm', 1, 'google-compute-engine-own-monitor'),
('does-google-cloud-use-kvm', 2, 'google-drops-qemu-for-security'),
('does-google-cloud-use-kvm', 3, 'google-shrinks-attack-surface'),
('does-google-cloud-use-kvm', 4, 'google-nine-kvm-holes');

insert into faq (id, topic_id, question, answer) values
('does-openstack-use-kvm', 'adoption',
    'Does OpenStack use KVM?',
    'OpenStack uses KVM by default: the documentation of its compute service, Nova, says so, as the references of the Grizzly and Havana releases of 2013 did. It is not the only choice, since Nova also supports LXC, QEMU, VMware vSphere, Virtuozzo, z/VM and Ironic, but Xen and Hyper-V have disappeared from the list. Where the hardware does not support KVM, the documentation advises another hypervisor such as plain QEMU.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-openstack-use-kvm', 1, 'openstack kvm'),
('does-openstack-use-kvm', 2, 'openstack default hypervisor'),
('does-openstack-use-kvm', 3, 'nova kvm'),
('does-openstack-use-kvm', 4, 'openstack without kvm'),
('does-openstack-use-kvm', 5, 'which hypervisor does openstack use');
insert into faq_fact (faq_id, position, fact_id) values
('does-openstack-use-kvm', 1, 'openstack-default-hypervisor'),
('does-openstack-use-kvm', 2, 'openstack-havana-default-kvm'),
('does-openstack-use-kvm', 3, 'nova-supports-many-hypervisors'),
('does-openstack-use-kvm', 4, 'nova-falls-back-to-qemu');

insert into faq (id, topic_id, question, answer) values
('what-is-kubevirt', 'adoption',
    'How does KVM work with Kubernetes (KubeVirt)?',
    'KubeVirt runs KVM guests under Kubernetes: it announces KVM to the cluster as a device of each node, so that pods with virtual machines go where KVM is. It began inside Red Hat at the end of 2016, joined the Cloud Native Computing Foundation in September 2019, became an incubating project there in April 2022 and announced version 1.0 on 11 July 2023. Red Hat OpenShift Virtualization and SUSE Harvester are built on it, according to a guide by Rawkode Academy.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-kubevirt', 1, 'kubevirt'),
('what-is-kubevirt', 2, 'kvm kubernetes'),
('what-is-kubevirt', 3, 'run virtual machines in kubernetes'),
('what-is-kubevirt', 4, 'kubevirt cncf'),
('what-is-kubevirt', 5, 'openshift virtualization kvm');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-kubevirt', 1, 'kubevirt-began-at-red-hat'),
('what-is-kubevirt', 2, 'kubevirt-cncf-sandbox'),
('what-is-kubevirt', 3, 'kubevirt-cncf-incubation'),
('what-is-kubevirt', 4, 'kubevirt-1-0'),
('what-is-kubevirt', 5, 'kubevirt-advertises-kvm-devices'),
('what-is-kubevirt', 6, 'kubevirt-under-products');

insert into faq (id, topic_id, question, answer) values
('which-products-are-built-on-kvm', 'adoption',
    'Which products and programs are built on KVM?',
    'Products built on KVM include Nutanix AHV, Proxmox VE, Scale Computing''s HyperCore, apparently the clusters of HPE VM Essentials, and, through KubeVirt, OpenShift Virtualization and Harvester; Red Hat Enterprise Linux (since version 5.4 of 2009), SUSE Linux Enterprise Server, Ubuntu and Oracle Linux ship or support it. Open-source platforms such as oVirt, OpenStack and Apache CloudStack manage it too. Red Hat Virtualization, the product based on oVirt, was announced to end in August 2026, with OpenShift Virtualization as its successor.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-products-are-built-on-kvm', 1, 'kvm based products'),
('which-products-are-built-on-kvm', 2, 'software using kvm'),
('which-products-are-built-on-kvm', 3, 'proxmox kvm'),
('which-products-are-built-on-kvm', 4, 'kvm virtualization platforms'),
('which-products-are-built-on-kvm', 5, 'ovirt kvm');
insert into faq_fact (faq_id, position, fact_id) values
('which-products-are-built-on-kvm', 1, 'popularised-by-more-than-red-hat'),
('which-products-are-built-on-kvm', 2, 'suse-supports-kvm-and-xen'),
('which-products-are-built-on-kvm', 3, 'ubuntu-default-is-kvm'),
('which-products-are-built-on-kvm', 4, 'oracle-linux-ships-kvm'),
('which-products-are-built-on-kvm', 5, 'nutanix-ahv-parts'),
('which-products-are-built-on-kvm', 6, 'proxmox-ve-on-kvm'),
('which-products-are-built-on-kvm', 7, 'kubevirt-under-products'),
('which-products-are-built-on-kvm', 8, 'harvester-builds-on-kubevirt'),
('which-products-are-built-on-kvm', 9, 'ovirt-and-openstack-share-kvm'),
('which-products-are-built-on-kvm', 10, 'cloudstack-supports-kvm'),
('which-products-are-built-on-kvm', 11, 'red-hat-virtualization-ends-in-2026'),
('which-products-are-built-on-kvm', 12, 'scale-computing-hypercore-on-kvm'),
('which-products-are-built-on-kvm', 13, 'hpe-vm-essentials-clusters-on-kvm');

insert into faq (id, topic_id, question, answer) values
('which-home-and-desktop-software-uses-kvm', 'adoption',
    'Do Unraid, TrueNAS, GNOME Boxes, Incus and the Android emulator use KVM?',
    'Unraid, TrueNAS on Linux, GNOME Boxes and Incus use KVM for their virtual machines, and the Android emulator can use it on Linux. Unraid''s are based on KVM and QEMU, TrueNAS checks for KVM support, GNOME Boxes uses qemu-kvm, and Incus, which also runs containers, refuses virtual machines without /dev/kvm. Google''s scripts for the emulator in a container require KVM. virt-manager and Cockpit work through libvirt; virt-manager is mostly used with QEMU and KVM. XCP-ng is based on Xen instead.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-home-and-desktop-software-uses-kvm', 1, 'unraid kvm'),
('which-home-and-desktop-software-uses-kvm', 2, 'truenas kvm'),
('which-home-and-desktop-software-uses-kvm', 3, 'gnome boxes kvm'),
('which-home-and-desktop-software-uses-kvm', 4, 'android emulator kvm'),
('which-home-and-desktop-software-uses-kvm', 5, 'incus kvm'),
('which-home-and-desktop-software-uses-kvm', 6, 'xcp-ng kvm or xen');
insert into faq_fact (faq_id, position, fact_id) values
('which-home-and-desktop-software-uses-kvm', 1, 'unraid-virtual-machines-run-on-kvm'),
('which-home-and-desktop-software-uses-kvm', 2, 'truenas-virtual-machines-need-kvm'),
('which-home-and-desktop-software-uses-kvm', 3, 'gnome-boxes-uses-kvm'),
('which-home-and-desktop-software-uses-kvm', 4, 'incus-virtual-machines-need-kvm'),
('which-home-and-desktop-software-uses-kvm', 5, 'virt-manager-is-a-front-end'),
('which-home-and-desktop-software-uses-kvm', 6, 'cockpit-machines-works-through-libvirt'),
('which-home-and-desktop-software-uses-kvm', 7, 'android-emulator-in-containers-needs-kvm'),
('which-home-and-desktop-software-uses-kvm', 8, 'xcp-ng-is-based-on-xen');

insert into faq (id, topic_id, question, answer) values
('what-are-firecracker-and-crosvm', 'adoption',
    'What are Firecracker, crosvm and Cloud Hypervisor?',
    'Firecracker, crosvm and Cloud Hypervisor are virtual machine monitors, the programs that run guests on KVM in place of QEMU. crosvm was written for Chrome OS; Firecracker grew out of it at Amazon Web Services and leaves out devices to save memory and reduce the attack surface; Cloud Hypervisor runs on KVM and on Microsoft''s hypervisor. Kata Containers can use Cloud Hypervisor or Firecracker, among others, to run containers in small virtual machines.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-are-firecracker-and-crosvm', 1, 'firecracker kvm'),
('what-are-firecracker-and-crosvm', 2, 'crosvm'),
('what-are-firecracker-and-crosvm', 3, 'cloud hypervisor'),
('what-are-firecracker-and-crosvm', 4, 'kvm microvm'),
('what-are-firecracker-and-crosvm', 5, 'vmm for kvm written in rust');
insert into faq_fact (faq_id, position, fact_id) values
('what-are-firecracker-and-crosvm', 1, 'monitors-built-on-kvm'),
('what-are-firecracker-and-crosvm', 2, 'crosvm-only-on-kvm'),
('what-are-firecracker-and-crosvm', 3, 'crosvm-beyond-chrome-os'),
('what-are-firecracker-and-crosvm', 4, 'firecracker-from-crosvm'),
('what-are-firecracker-and-crosvm', 5, 'firecracker-minimal-on-kvm'),
('what-are-firecracker-and-crosvm', 6, 'cloud-hypervisor-on-kvm-and-mshv'),
('what-are-firecracker-and-crosvm', 7, 'kata-containers-on-kvm');

insert into faq (id, topic_id, question, answer) values
('why-did-clouds-leave-xen', 'adoption',
    'Why did clouds move from Xen to KVM?',
    'In the sources read, two clouds give technical reasons for leaving Xen. At AWS, emulated devices took up processor cores that customers could not use. At Alibaba Cloud the director of virtualisation technology, Zhang Xiantao, is reported to have said that paravirtualisation was losing its lead in speed, that Xen''s structure made maintenance hard and that KVM had matured; the Xen vulnerability XSA-108 of 2014 counted too. For its own choice of KVM Google pointed out in 2017 that many researchers have validated it. Amazon moved step by step: according to the EC2 FAQ of July 2018 all new instance types were eventually to use Nitro, but some of them Xen in the near term.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-did-clouds-leave-xen', 1, 'why kvm instead of xen'),
('why-did-clouds-leave-xen', 2, 'cloud xen to kvm migration'),
('why-did-clouds-leave-xen', 3, 'aws xen to kvm'),
('why-did-clouds-leave-xen', 4, 'alibaba xen to kvm'),
('why-did-clouds-leave-xen', 5, 'why did hosters drop xen');
insert into faq_fact (faq_id, position, fact_id) values
('why-did-clouds-leave-xen', 1, 'alibaba-reasons-for-kvm'),
('why-did-clouds-leave-xen', 2, 'linode-moved-from-xen'),
('why-did-clouds-leave-xen', 3, 'why-cloud-operators-chose-kvm'),
('why-did-clouds-leave-xen', 4, 'cloud-operators-on-kvm'),
('why-did-clouds-leave-xen', 5, 'ec2-kept-xen-in-2018'),
('why-did-clouds-leave-xen', 6, 'aws-reasons-for-nitro');

insert into faq (id, topic_id, question, answer) values
('kvm-for-containers-and-serverless', 'adoption',
    'Is KVM used for containers and serverless functions?',
    'KVM serves containers and serverless functions through software above it. Firecracker, which Amazon Web Services developed to speed up Lambda and Fargate, runs such workloads in small virtual machines; Kata Containers does the same for each pod, with monitors that all use KVM; KubeVirt brings whole virtual machines into Kubernetes. The gain is isolation, since a container shares the kernel of its host and a KVM guest has its own.');
insert into faq_phrasing (faq_id, position, phrasing) values
('kvm-for-containers-and-serverless', 1, 'kvm containers'),
('kvm-for-containers-and-serverless', 2, 'kvm serverless'),
('kvm-for-containers-and-serverless', 3, 'kvm edge computing'),
('kvm-for-containers-and-serverless', 4, 'kvm lambda firecracker'),
('kvm-for-containers-and-serverless', 5, 'kvm microvm containers');
insert into faq_fact (faq_id, position, fact_id) values
('kvm-for-containers-and-serverless', 1, 'containers-and-serverless-above-kvm'),
('kvm-for-containers-and-serverless', 2, 'kata-adds-a-kvm-layer-to-containers'),
('kvm-for-containers-and-serverless', 3, 'kata-containers-on-kvm'),
('kvm-for-containers-and-serverless', 4, 'kubevirt-began-at-red-hat'),
('kvm-for-containers-and-serverless', 5, 'containers-share-the-host-kernel');

insert into faq (id, topic_id, question, answer) values
('does-docker-use-kvm', 'adoption',
    'Does Docker use KVM, and does a container need it?',
    'Docker''s containers do not need KVM: Docker isolates them with namespaces of the Linux kernel, they share the kernel of their host, and Docker''s overview does not mention KVM. Docker Desktop for Linux is different. It runs a virtual machine that requires KVM, and lists KVM support and QEMU 5.2 or later among its requirements; among Docker''s reasons are a consistent experience on all systems and security. Kata Containers, too, uses KVM, to run each Kubernetes pod in a small virtual machine.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-docker-use-kvm', 1, 'does docker use kvm'),
('does-docker-use-kvm', 2, 'docker desktop kvm'),
('does-docker-use-kvm', 3, 'docker without kvm'),
('does-docker-use-kvm', 4, 'does a docker container need kvm'),
('does-docker-use-kvm', 5, 'docker desktop linux virtual machine');
insert into faq_fact (faq_id, position, fact_id) values
('does-docker-use-kvm', 1, 'docker-isolates-with-namespaces'),
('does-docker-use-kvm', 2, 'containers-share-the-host-kernel'),
('does-docker-use-kvm', 3, 'docker-desktop-on-linux-needs-kvm'),
('does-docker-use-kvm', 4, 'kata-adds-a-kvm-layer-to-containers');

insert into faq (id, topic_id, question, answer) values
('does-azure-use-kvm', 'adoption',
    'Does Microsoft Azure use KVM?',
    'Microsoft Azure runs on Microsoft''s own hypervisor and not on KVM: in September 2023 Microsoft described its hosts as running a modified Windows, called Cloud Host, with that hypervisor. Microsoft does appear in Linux: version 7.3 can run as the root partition of Hyper-V, and KVM for x86 emulates Hyper-V interfaces for Windows guests.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-azure-use-kvm', 1, 'azure kvm'),
('does-azure-use-kvm', 2, 'azure hypervisor'),
('does-azure-use-kvm', 3, 'does microsoft use kvm'),
('does-azure-use-kvm', 4, 'is azure hyper-v'),
('does-azure-use-kvm', 5, 'microsoft azure virtualization');
insert into faq_fact (faq_id, position, fact_id) values
('does-azure-use-kvm', 1, 'azure-hosts-run-windows-and-hyper-v'),
('does-azure-use-kvm', 2, 'linux-can-be-the-root-of-hyper-v'),
('does-azure-use-kvm', 3, 'hyper-v-emulation-on-by-default');

insert into faq (id, topic_id, question, answer) values
('why-does-qubes-use-xen', 'adoption',
    'Why does Qubes OS use Xen and not KVM?',
    'Qubes OS uses Xen because its developers believe that Xen''s architecture allows more secure systems: much less code has to be trusted, so there is less to attack, their FAQ says. Their architecture document, in version 0.3, has sections that compare Xen and KVM in the size of the hypervisor, the emulation of devices and driver domains. Qubes relies on such domains: an early page on its architecture says that its network code runs in an unprivileged guest and not in the privileged dom0.');
insert into faq_phrasing (faq_id, position, phrasing) values
('why-does-qubes-use-xen', 1, 'qubes xen or kvm'),
('why-does-qubes-use-xen', 2, 'qubes os kvm'),
('why-does-qubes-use-xen', 3, 'why qubes xen'),
('why-does-qubes-use-xen', 4, 'qubes hypervisor');
insert into faq_fact (faq_id, position, fact_id) values
('why-does-qubes-use-xen', 1, 'qubes-chose-xen'),
('why-does-qubes-use-xen', 2, 'qubes-keeps-network-code-out-of-dom0');

insert into faq (id, topic_id, question, answer) values
('does-oracle-use-kvm', 'adoption',
    'Does Oracle use KVM?',
    'Oracle uses KVM in its products: it supports KVM in Oracle Linux, and on Exadata virtual machines run under Oracle Linux KVM or the older Oracle VM Server. For the Oracle cloud the evidence is indirect: a design document of QEMU''s developers says that QEMU is often used as the hypervisor there, but does not name KVM or say how often. Oracle also owns VirtualBox, which has a driver of its own.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-oracle-use-kvm', 1, 'oracle cloud kvm'),
('does-oracle-use-kvm', 2, 'oracle kvm'),
('does-oracle-use-kvm', 3, 'oracle linux kvm');
insert into faq_fact (faq_id, position, fact_id) values
('does-oracle-use-kvm', 1, 'oracle-linux-ships-kvm'),
('does-oracle-use-kvm', 2, 'exadata-runs-on-oracle-linux-kvm'),
('does-oracle-use-kvm', 3, 'qemu-in-the-oracle-cloud'),
('does-oracle-use-kvm', 4, 'vmware-sells-hypervisors-of-both-types');

insert into faq (id, topic_id, question, answer) values
('do-ibm-ovh-and-hetzner-use-kvm', 'adoption',
    'Do IBM Cloud, OVHcloud, Hetzner and Tencent Cloud use KVM?',
    'Whether IBM Cloud, OVHcloud, Hetzner and Tencent Cloud run on KVM cannot be said here: no statement of their own on their hypervisor was found. For clouds that are built on OpenStack, KVM is the default hypervisor. Statements of the operators or clear evidence exist for Google, Amazon, Alibaba Cloud and Linode.');
insert into faq_phrasing (faq_id, position, phrasing) values
('do-ibm-ovh-and-hetzner-use-kvm', 1, 'does hetzner use kvm'),
('do-ibm-ovh-and-hetzner-use-kvm', 2, 'ovhcloud kvm'),
('do-ibm-ovh-and-hetzner-use-kvm', 3, 'ibm cloud hypervisor'),
('do-ibm-ovh-and-hetzner-use-kvm', 4, 'tencent cloud kvm'),
('do-ibm-ovh-and-hetzner-use-kvm', 5, 'hetzner cloud hypervisor'),
('do-ibm-ovh-and-hetzner-use-kvm', 6, 'vps kvm hetzner');
insert into faq_fact (faq_id, position, fact_id) values
('do-ibm-ovh-and-hetzner-use-kvm', 1, 'cloud-operators-on-kvm'),
('do-ibm-ovh-and-hetzner-use-kvm', 2, 'openstack-default-hypervisor'),
('do-ibm-ovh-and-hetzner-use-kvm', 3, 'kvm-serves-clouds-and-data-centres');

insert into faq (id, topic_id, question, answer) values
('does-alibaba-cloud-use-kvm', 'adoption',
    'Does Alibaba Cloud use KVM?',
    'Alibaba Cloud moved from Xen to KVM, according to a report on its director of virtualisation technology, Zhang Xiantao, who named speed, the difficulty of maintaining Xen, a Xen vulnerability of 2014 and the maturity of KVM as reasons. A blog post of February 2019 describes it as using both at that time.');
insert into faq_phrasing (faq_id, position, phrasing) values
('does-alibaba-cloud-use-kvm', 1, 'alibaba cloud kvm'),
('does-alibaba-cloud-use-kvm', 2, 'alibaba hypervisor'),
('does-alibaba-cloud-use-kvm', 3, 'aliyun kvm'),
('does-alibaba-cloud-use-kvm', 4, 'alibaba xen or kvm');
insert into faq_fact (faq_id, position, fact_id) values
('does-alibaba-cloud-use-kvm', 1, 'alibaba-reasons-for-kvm'),
('does-alibaba-cloud-use-kvm', 2, 'alibaba-xen-and-kvm-2019'),
('does-alibaba-cloud-use-kvm', 3, 'cloud-operators-on-kvm');

insert into faq (id, topic_id, question, answer) values
('who-supports-kvm-commercially', 'adoption',
    'Who offers commercial support for KVM?',
    'Vendors of Linux systems support KVM as part of their products: Red Hat has shipped it since Enterprise Linux 5.4 of 2009, SUSE supported it in SLES 15 on x86-64, arm64 and IBM Z, Canonical calls it the default virtualisation of Ubuntu, and Oracle supports it in Oracle Linux. Products such as Nutanix AHV and Proxmox VE are built on it. What they support is narrower than what KVM can do; SUSE, for one, excluded POWER for SLES 15 and gave 288 virtual processors as its limit in June 2024.');
insert into faq_phrasing (faq_id, position, phrasing) values
('who-supports-kvm-commercially', 1, 'kvm commercial support'),
('who-supports-kvm-commercially', 2, 'kvm enterprise support'),
('who-supports-kvm-commercially', 3, 'who supports kvm'),
('who-supports-kvm-commercially', 4, 'paid support for kvm'),
('who-supports-kvm-commercially', 5, 'kvm vendor support canonical suse red hat');
insert into faq_fact (faq_id, position, fact_id) values
('who-supports-kvm-commercially', 1, 'popularised-by-more-than-red-hat'),
('who-supports-kvm-commercially', 2, 'suse-supports-kvm-and-xen'),
('who-supports-kvm-commercially', 3, 'ubuntu-default-is-kvm'),
('who-supports-kvm-commercially', 4, 'oracle-linux-ships-kvm'),
('who-supports-kvm-commercially', 5, 'nutanix-ahv-parts'),
('who-supports-kvm-commercially', 6, 'proxmox-ve-on-kvm'),
('who-supports-kvm-commercially', 7, 'vendors-support-less-than-kvm-allows');

insert into faq (id, topic_id, question, answer) values
('what-replaces-red-hat-virtualization', 'adoption',
    'What became of oVirt and Red Hat Virtualization?',
    'Red Hat Virtualization was announced to end in August 2026, with OpenShift Virtualization, which is built on KubeVirt, as its successor. oVirt, the open-source project behind it, said in February 2022 that it would go on as a community; of its original board only Red Hat and one other member were left. All of these run their guests on KVM, so the change concerns the management above it.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-replaces-red-hat-virtualization', 1, 'red hat virtualization end of life'),
('what-replaces-red-hat-virtualization', 2, 'rhv successor'),
('what-replaces-red-hat-virtualization', 3, 'ovirt future'),
('what-replaces-red-hat-virtualization', 4, 'is ovirt dead'),
('what-replaces-red-hat-virtualization', 5, 'openshift virtualization vs rhv');
insert into faq_fact (faq_id, position, fact_id) values
('what-replaces-red-hat-virtualization', 1, 'red-hat-virtualization-ends-in-2026'),
('what-replaces-red-hat-virtualization', 2, 'ovirt-came-from-qumranet'),
('what-replaces-red-hat-virtualization', 3, 'kubevirt-under-products'),
('what-replaces-red-hat-virtualization', 4, 'ovirt-and-openstack-share-kvm');

insert into faq (id, topic_id, question, answer) values
('what-is-pkvm', 'adoption',
    'What is pKVM, and does Android use it?',
    'pKVM is a mode of KVM on arm64 that hides the memory of protected guests from the host, and Android uses such a hypervisor to keep protected virtual machines apart from its own system. Upstream it is unfinished: Linux 7.3 calls it experimental and marks the isolation of processor state and of device access as unimplemented. Protected guests also lack dirty logging.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-pkvm', 1, 'pkvm'),
('what-is-pkvm', 2, 'pkvm android'),
('what-is-pkvm', 3, 'protected kvm'),
('what-is-pkvm', 4, 'android virtualization framework'),
('what-is-pkvm', 5, 'does android use kvm');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-pkvm', 1, 'android-uses-pkvm'),
('what-is-pkvm', 2, 'pkvm-in-linux-7-3'),
('what-is-pkvm', 3, 'pkvm-guests-cannot-be-dirty-logged'),
('what-is-pkvm', 4, 'arm64-protected-guests-in-7-1');

insert into faq (id, topic_id, question, answer) values
('what-is-kvms-market-share', 'adoption',
    'What is the market share of KVM?',
    'The market share of KVM is not known: no neutral recent figure was found. A survey among users of OpenNebula in the summer of 2014 gave KVM 48% and VMware 30%, but it describes one open-source community. What can be shown is use by large clouds such as Google Compute Engine and Amazon EC2; the SoftHandTech article "Unveiling the Ownership of KVM" sees VMware ahead in large companies.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-kvms-market-share', 1, 'kvm market share'),
('what-is-kvms-market-share', 2, 'hypervisor market share kvm'),
('what-is-kvms-market-share', 3, 'how popular is kvm'),
('what-is-kvms-market-share', 4, 'kvm vs vmware market share'),
('what-is-kvms-market-share', 5, 'kvm usage statistics');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-kvms-market-share', 1, 'kvm-led-the-opennebula-survey-2014'),
('what-is-kvms-market-share', 2, 'kvm-serves-clouds-and-data-centres'),
('what-is-kvms-market-share', 3, 'article-vmware-leads-segments');

insert into faq (id, topic_id, question, answer) values
('future-of-kvm', 'outlook',
    'What is the future of KVM, and where is its development heading?',
    'If the latest releases are a guide, KVM''s development is heading towards protected guests, new processor features and upkeep: SEV-SNP came with Linux 6.11 and TDX with 6.16, pKVM on arm64 is still called experimental in 7.3, and guest_memfd has had a section of its own in MAINTAINERS since 7.3. Scale is one subject among several, and containers and serverless functions are served by software above KVM. The SoftHandTech article "Unveiling the Ownership of KVM" expects closer ties with OpenStack and Kubernetes and sees KVM well placed to remain among the leading open solutions; that is opinion.');
insert into faq_phrasing (faq_id, position, phrasing) values
('future-of-kvm', 1, 'kvm future'),
('future-of-kvm', 2, 'kvm roadmap'),
('future-of-kvm', 3, 'what is next for kvm'),
('future-of-kvm', 4, 'where is kvm headed'),
('future-of-kvm', 5, 'future of kvm virtualization'),
('future-of-kvm', 6, 'kvm development direction');
insert into faq_fact (faq_id, position, fact_id) values
('future-of-kvm', 1, 'work-on-speed-security-features-continues'),
('future-of-kvm', 2, 'security-prominent-in-recent-work'),
('future-of-kvm', 3, 'pkvm-in-linux-7-3'),
('future-of-kvm', 4, 'new-for-kvm-in-7-3'),
('future-of-kvm', 5, 'pull-requests-cover-more-than-scale'),
('future-of-kvm', 6, 'containers-and-serverless-above-kvm'),
('future-of-kvm', 7, 'guest-secure-boot-is-firmware-work'),
('future-of-kvm', 8, 'article-openstack-kubernetes-ties'),
('future-of-kvm', 9, 'article-remains-among-leaders'),
('future-of-kvm', 10, 'article-ai-for-tuning-guests'),
('future-of-kvm', 11, 'kvm-in-linux-7-3'),
('future-of-kvm', 12, 'tdx-in-6-16');

insert into faq (id, topic_id, question, answer) values
('what-is-new-in-kvm', 'outlook',
    'What is new in KVM?',
    'Linux 7.3, the newest release that this service examined, brings KVM capabilities for nested guests on PowerPC and performance counters on arm64 and splits the s390 code. By 7.2 KVM had gained interrupt controllers in the kernel on LoongArch and a capability for nested guests on arm64; 7.1 lets user space create protected guests under pKVM, and 7.0 brought a mediated PMU. Before that, TDX guests came with 6.16, SEV-SNP with 6.11 and guest_memfd with 6.8.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-is-new-in-kvm', 1, 'kvm new features'),
('what-is-new-in-kvm', 2, 'latest kvm changes'),
('what-is-new-in-kvm', 3, 'kvm linux 7.0'),
('what-is-new-in-kvm', 4, 'kvm linux 7.1'),
('what-is-new-in-kvm', 5, 'kvm news 2026'),
('what-is-new-in-kvm', 6, 'recent kvm development');
insert into faq_fact (faq_id, position, fact_id) values
('what-is-new-in-kvm', 1, 'new-for-kvm-in-7-3'),
('what-is-new-in-kvm', 2, 'kvm-changes-6-12-to-7-2'),
('what-is-new-in-kvm', 3, 'pull-request-7-0'),
('what-is-new-in-kvm', 4, 'mediated-pmu-in-7-0'),
('what-is-new-in-kvm', 5, 's390-memory-rework-in-7-0'),
('what-is-new-in-kvm', 6, 'linux-7-1-released'),
('what-is-new-in-kvm', 7, 'arm64-protected-guests-in-7-1'),
('what-is-new-in-kvm', 8, 'fixes-in-pull-of-2026-08-25'),
('what-is-new-in-kvm', 9, 'security-prominent-in-recent-work');

insert into faq (id, topic_id, question, answer) values
('is-ai-used-in-kvm', 'outlook',
    'Is artificial intelligence used in KVM and its development?',
    'Artificial intelligence is used around KVM, in its development and as a workload. The text of the KVM pull merged on 25 August 2026 says that many of the bugs it fixes were found with the help of large language models, and the review service Sashiko sent 82 mails on KVM patches to the linux-s390 list from June to 13 July 2026. Linux 7.3 sets rules for AI assistants that hunt for bugs: they must write and test a fix, and must not send anything themselves. A blog post of May 2026 is reported to describe 1,500 KVM guests that isolate AI agents on one server. For AI that tunes guests, which the SoftHandTech article "Unveiling the Ownership of KVM" asserts, no source was found.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-ai-used-in-kvm', 1, 'kvm ai'),
('is-ai-used-in-kvm', 2, 'kvm machine learning'),
('is-ai-used-in-kvm', 3, 'llm kvm bugs'),
('is-ai-used-in-kvm', 4, 'is ai used to develop kvm'),
('is-ai-used-in-kvm', 5, 'kvm for ai agents'),
('is-ai-used-in-kvm', 6, 'sashiko kvm'),
('is-ai-used-in-kvm', 7, 'ai code review kernel'),
('is-ai-used-in-kvm', 8, 'llm found kvm bugs'),
('is-ai-used-in-kvm', 9, 'do bots review kvm patches'),
('is-ai-used-in-kvm', 10, 'language models in kernel development');
insert into faq_fact (faq_id, position, fact_id) values
('is-ai-used-in-kvm', 1, 'fixes-in-pull-of-2026-08-25'),
('is-ai-used-in-kvm', 2, 'machine-reviews-reach-kvm'),
('is-ai-used-in-kvm', 3, 'ai-bug-hunting-rules-in-7-3'),
('is-ai-used-in-kvm', 4, 'machine-help-in-testing-kvm'),
('is-ai-used-in-kvm', 5, 'kvm-for-1500-ai-agents'),
('is-ai-used-in-kvm', 6, 'article-ai-for-tuning-guests');

insert into faq (id, topic_id, question, answer) values
('will-32-bit-hosts-be-dropped', 'outlook',
    'Does KVM run on 32-bit hosts, and will it drop them?',
    'KVM can still be built for 32-bit hosts in Linux 7.3, on x86, PowerPC, MIPS and RISC-V, though on x86 confidential guests and guest_memfd need 64-bit. Arnd Bergmann proposed on 12 December 2024 to remove 32-bit hosts on every architecture, with a second version on 21 December, and Paolo Bonzini had written in September 2022 that such hosts on x86 very probably had no users. On Arm the 32-bit host went with Linux 5.7 in 2020; the proposal leaves 32-bit guests alone.');
insert into faq_phrasing (faq_id, position, phrasing) values
('will-32-bit-hosts-be-dropped', 1, 'kvm 32-bit'),
('will-32-bit-hosts-be-dropped', 2, 'kvm 32-bit host support'),
('will-32-bit-hosts-be-dropped', 3, 'kvm 32-bit removal'),
('will-32-bit-hosts-be-dropped', 4, 'does kvm still work on 32-bit x86'),
('will-32-bit-hosts-be-dropped', 5, 'kvm i386 host'),
('will-32-bit-hosts-be-dropped', 6, 'kvm 32 bit support removed'),
('will-32-bit-hosts-be-dropped', 7, 'is 32-bit kvm dead');
insert into faq_fact (faq_id, position, fact_id) values
('will-32-bit-hosts-be-dropped', 1, '32-bit-hosts-still-possible-in-7-3'),
('will-32-bit-hosts-be-dropped', 2, 'proposal-to-drop-32-bit-hosts'),
('will-32-bit-hosts-be-dropped', 3, '32-bit-guests-would-stay'),
('will-32-bit-hosts-be-dropped', 4, 'bonzini-on-32-bit-x86-hosts'),
('will-32-bit-hosts-be-dropped', 5, 'arm-32-bit-removed');

insert into faq (id, topic_id, question, answer) values
('is-kvm-still-developed', 'outlook',
    'Is KVM still being developed?',
    'KVM is under active development as of 2026: Linux 7.0, 7.1 and 7.3 brought new features, and the pull that Linus Torvalds merged on 25 August 2026 contained many fixes. Sean Christopherson, maintainer of KVM for x86, wrote 113 changesets of Linux 7.1 by LWN''s count, and the selftests have grown to 196 files in 7.3. Not every part is looked after alike: KVM for Book3E and 32-bit PowerPC is marked as orphaned.');
insert into faq_phrasing (faq_id, position, phrasing) values
('is-kvm-still-developed', 1, 'is kvm still being developed'),
('is-kvm-still-developed', 2, 'is kvm still maintained'),
('is-kvm-still-developed', 3, 'is kvm dead'),
('is-kvm-still-developed', 4, 'is kvm abandoned'),
('is-kvm-still-developed', 5, 'kvm development status'),
('is-kvm-still-developed', 6, 'is kvm actively developed');
insert into faq_fact (faq_id, position, fact_id) values
('is-kvm-still-developed', 1, 'work-on-speed-security-features-continues'),
('is-kvm-still-developed', 2, 'pull-request-7-0'),
('is-kvm-still-developed', 3, 'linux-7-1-released'),
('is-kvm-still-developed', 4, 'new-for-kvm-in-7-3'),
('is-kvm-still-developed', 5, 'fixes-in-pull-of-2026-08-25'),
('is-kvm-still-developed', 6, 'christopherson-in-linux-7-1'),
('is-kvm-still-developed', 7, 'selftests-196-in-7-3'),
('is-kvm-still-developed', 8, 'powerpc-kvm-has-three-statuses');

insert into faq (id, topic_id, question, answer) values
('which-kernel-releases-are-counted', 'history',
    'Which kernel releases does this service count, and when did they come out?',
    'This service counts the files of KVM and their copyright notices in five releases of Linux. Three are longterm releases: 5.10 of 13 December 2020, 6.1 of 11 December 2022 and 6.12 of 17 November 2024. The other two are the newest that it has read: 7.2, reported to have come out on 16 August 2026, and 7.3, which came out between 16 October and 1 November 2026.');
insert into faq_phrasing (faq_id, position, phrasing) values
('which-kernel-releases-are-counted', 1, 'kernel releases covered'),
('which-kernel-releases-are-counted', 2, 'longterm kernels lts'),
('which-kernel-releases-are-counted', 3, 'newest kernel here'),
('which-kernel-releases-are-counted', 4, 'linux release dates');
insert into faq_fact (faq_id, position, fact_id) values
('which-kernel-releases-are-counted', 1, 'linux-6-12-released'),
('which-kernel-releases-are-counted', 2, 'linux-6-1-released'),
('which-kernel-releases-are-counted', 3, 'linux-5-10-released'),
('which-kernel-releases-are-counted', 4, 'linux-7-2-released'),
('which-kernel-releases-are-counted', 5, 'linux-7-3-by-november-2026');

insert into faq (id, topic_id, question, answer) values
('what-did-linux-7-2-bring', 'outlook',
    'What did Linux 7.2 bring for KVM?',
    'Linux 7.2, reported to have come out on 16 August 2026, brought KVM on arm64 clean-up and fixes rather than new features, as the text of its tag admits with a joke; for s390 there were two pull requests in June. The main pull request of KVM for 7.2 was not seen here. Compared with 6.12, the tree of 7.2 has Intel TDX guests on x86, a capability for nested guests on arm64 and interrupt controllers in the kernel on LoongArch; it also has a written threat model for security bugs.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-did-linux-7-2-bring', 1, 'kvm linux 7.2'),
('what-did-linux-7-2-bring', 2, 'linux 7.2 kvm changes'),
('what-did-linux-7-2-bring', 3, 'kvm 7.2 features'),
('what-did-linux-7-2-bring', 4, 'new in kvm 7.2');
insert into faq_fact (faq_id, position, fact_id) values
('what-did-linux-7-2-bring', 1, 'linux-7-2-released'),
('what-did-linux-7-2-bring', 2, 'kvm-arm64-in-7-2'),
('what-did-linux-7-2-bring', 3, 'kvm-s390-pulls-for-7-2'),
('what-did-linux-7-2-bring', 4, 'kvm-changes-6-12-to-7-2'),
('what-did-linux-7-2-bring', 5, 'kernel-threat-model-is-written-down');

insert into faq (id, topic_id, question, answer) values
('what-did-linux-7-3-bring', 'outlook',
    'What did Linux 7.3 bring for KVM?',
    'Linux 7.3 brings KVM two new capabilities, one for the processor modes of nested guests on PowerPC and one for strict performance counters on arm64. It gives guest_memfd a section of its own in MAINTAINERS and splits the code of the s390 port. Some things are as before: KVM can still be built for 32-bit hosts, and pKVM on arm64 is still called experimental.');
insert into faq_phrasing (faq_id, position, phrasing) values
('what-did-linux-7-3-bring', 1, 'kvm linux 7.3'),
('what-did-linux-7-3-bring', 2, 'linux 7.3 kvm changes'),
('what-did-linux-7-3-bring', 3, 'kvm 7.3 features'),
('what-did-linux-7-3-bring', 4, 'new in kvm 7.3'),
('what-did-linux-7-3-bring', 5, 'newest kvm release');
insert into faq_fact (faq_id, position, fact_id) values
('what-did-linux-7-3-bring', 1, 'new-for-kvm-in-7-3'),
('what-did-linux-7-3-bring', 2, 'pkvm-in-linux-7-3'),
('what-did-linux-7-3-bring', 3, 'selftests-196-in-7-3'),
('what-did-linux-7-3-bring', 4, '32-bit-hosts-still-possible-in-7-3'),
('what-did-linux-7-3-bring', 5, 'kvm-in-linux-7-3');

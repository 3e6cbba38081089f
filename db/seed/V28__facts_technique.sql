-- Facts on Technique: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('how-kvm-works-in-short', 'fact', 'technique', null,
    'How KVM works in one paragraph',
    'KVM lets the processor run a guest directly under Linux: a program such as QEMU opens /dev/kvm, creates a virtual machine with memory and vCPUs, and calls KVM_RUN. The processor then executes the guest''s own code until something needs the kernel or the program; KVM handles it or returns to the program, and the guest goes on.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('how-kvm-works-in-short', 1, 'linux-7-3', 'Documentation/virt/kvm/api.rst, sections 1, 4.10 and 5', 'supports', null, null),
('how-kvm-works-in-short', 2, 'linux-7-3', 'arch/x86/kvm/Kconfig, option KVM, help', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('how-kvm-works-in-short', 'qemu');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('how-kvm-works-in-short', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', 'open("/dev/kvm") obtains a handle to the kvm subsystem; this handle');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-relies-on-processor-extensions', 'fact', 'technique', null,
    'KVM on x86 relies on virtualisation extensions of the processor',
    'KVM on x86 relies on virtualisation extensions of the processor: its Kconfig text in Linux 6.12 asks for a fairly recent processor that has them, and the first posting, of October 2006, was a driver for Intel''s extensions (VT).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-relies-on-processor-extensions', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, option KVM, help', 'supports', null, null),
('kvm-relies-on-processor-extensions', 2, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('kvm-relies-on-processor-extensions', 3, 'ownership-article', 'faq-1/p1/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-io-is-handed-to-user-space', 'fact', 'technique', null,
    'KVM hands device access it does not emulate to user space',
    'KVM gives guests emulated devices by interception: a guest''s access to a device that the kernel does not handle itself ends the KVM_RUN call, and a user-space program such as QEMU emulates the device.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-io-is-handed-to-user-space', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('guest-io-is-handed-to-user-space', 2, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 5, KVM_EXIT_IO and KVM_EXIT_MMIO', 'supports', null, null),
('guest-io-is-handed-to-user-space', 3, 'ownership-article', 'faq-1/p1/s4', 'imprecise', 'The I/O of KVM guests rests on Linux device drivers.', 'Host drivers serve the user-space program, but the model is interception and emulation outside the kernel, as the first posting of 2006 already says.');
insert into fact_organisation (fact_id, organisation_id) values
('guest-io-is-handed-to-user-space', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-provides-usb-and-sound', 'fact', 'technique', null,
    'USB and sound for KVM guests come from QEMU',
    'USB and sound devices of KVM guests come from QEMU: it emulates USB controllers up to xHCI, can hand over USB devices of the host, and offers a USB audio device and a virtio sound card, which plays and records through the host.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-provides-usb-and-sound', 1, 'qemu-usb', 'USB emulation, Connecting USB devices', 'supports', null, null),
('qemu-provides-usb-and-sound', 2, 'qemu-virtio-snd', 'Description', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-provides-usb-and-sound', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-takes-snapshots', 'fact', 'technique', null,
    'QEMU takes snapshots of the KVM guests that it runs',
    'QEMU takes snapshots of the KVM guests that it runs: its VM snapshots save the state of processor, memory and devices and the content of all writable disks. This kind needs at least one writable disk in the format qcow2, and the manual warns that the state of some devices, USB in particular, is not saved properly.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-takes-snapshots', 1, 'qemu-disk-images', 'VM snapshots', 'supports', null, null),
('qemu-takes-snapshots', 2, 'linux-kvm-org-migration', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-takes-snapshots', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-run-executes-a-vcpu', 'fact', 'technique', null,
    'KVM_RUN executes a vCPU',
    'A KVM vCPU executes guest code while its thread is in the call KVM_RUN. When the call returns, the program reads the reason from a memory area that it shares with the kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-run-executes-a-vcpu', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, sections 4.10 and 5', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-run-executes-a-vcpu', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.10 KVM_RUN'),
('kvm-run-executes-a-vcpu', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.10 KVM_RUN');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-binary-translation', 'fact', 'technique', null,
    'KVM does not translate guest code',
    'KVM does not translate guest code: the header of its Intel VT-x code says that virtual machines run without emulation or binary translation, and kvm_main.c said the same in Linux 4.14 and 6.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-binary-translation', 1, 'linux-6-12', 'arch/x86/kvm/vmx/vmx.c, header', 'supports', null, null),
('no-binary-translation', 2, 'linux-6-1', 'virt/kvm/kvm_main.c, header', 'supports', null, null),
('no-binary-translation', 3, 'linux-4-14-kvm-main', 'header', 'supports', null, null),
('no-binary-translation', 4, 'ownership-article', 'faq-1/p1/s4', 'contradicts', 'KVM achieves virtualisation partly through binary translation.', 'The header of the code rules it out. The nearest thing was an option of the MIPS port for its trap-and-emulate mode, which was removed in 2021.');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('no-binary-translation', '6.1', 1, 'text', 'virt/kvm/kvm_main.c', 'machines without emulation or binary translation.'),
('no-binary-translation', '6.12', 1, 'text', 'arch/x86/kvm/vmx/vmx.c', 'machines without emulation or binary translation.'),
('no-binary-translation', '7.3', 1, 'text', 'arch/x86/kvm/vmx/vmx.c', 'machines without emulation or binary translation.');

insert into fact (id, kind, topic_id, date, title, statement) values
('full-virtualisation-and-paravirtualisation', 'definition', 'technique', null,
    'Full virtualisation leaves the guest unmodified',
    'Full virtualisation runs an unmodified guest operating system, while paravirtualisation as a rule needs one that has been adapted to work with the hypervisor. Red Hat''s guide for Enterprise Linux 7 and SUSE''s documentation draw the line there.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('full-virtualisation-and-paravirtualisation', 1, 'rhel-7-virtualization-intro', 'section 1.1', 'supports', null, null),
('full-virtualisation-and-paravirtualisation', 2, 'suse-virt-introduction', 'Virtualization modes', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('full-virtualisation-and-paravirtualisation', 'red-hat'),
('full-virtualisation-and-paravirtualisation', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('hardware-assistance-replaces-translation', 'definition', 'technique', null,
    'Hardware assistance is one way to full virtualisation',
    'Hardware-assisted virtualisation is full virtualisation that relies on extensions of the processor instead of translating the guest''s code. SUSE''s documentation names these two ways, and Red Hat''s guide for Enterprise Linux 6 says that KVM uses the one with hardware.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hardware-assistance-replaces-translation', 1, 'suse-virt-introduction', 'Virtualization modes', 'supports', null, null),
('hardware-assistance-replaces-translation', 2, 'rhel-6-virtualization-intro', 'section 1.1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('hardware-assistance-replaces-translation', 'red-hat'),
('hardware-assistance-replaces-translation', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-hosts-fully-virtualised-guests-on-x86', 'fact', 'technique', null,
    'On x86, KVM hosts fully virtualised guests',
    'On x86, KVM hosts fully virtualised guests by means of hardware virtualisation extensions, according to the help text of its option in Linux 6.12 and 7.3. On s390 the text speaks of paravirtualised guests, run with the mainframe''s SIE capability.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-hosts-fully-virtualised-guests-on-x86', 1, 'linux-7-3', 'arch/x86/kvm/Kconfig and arch/s390/kvm/Kconfig, option KVM, help', 'supports', null, null),
('kvm-hosts-fully-virtualised-guests-on-x86', 2, 'linux-6-12', 'arch/x86/kvm/Kconfig and arch/s390/kvm/Kconfig, option KVM, help', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('paravirtual-features-of-kvm-are-optional', 'fact', 'technique', null,
    'Guests may use paravirtual features of KVM but need not',
    'KVM on x86 offers guests paravirtual features, such as a clock of its own, steal time and spinlocks. A guest finds out through the CPUID instruction which of them exist, and the program that runs it may hide some or all.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('paravirtual-features-of-kvm-are-optional', 1, 'linux-7-3', 'Documentation/virt/kvm/x86/cpuid.rst', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-first-required-adapted-kernels', 'fact', 'technique', null,
    'Xen first required adapted guest kernels',
    'Xen at first required guest kernels compiled for paravirtualisation, the FreeBSD manual explains, as the x86 instruction set was not fully virtualisable; later extensions by AMD and Intel allowed guests whose virtual memory system is unmodified, which is called HVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-first-required-adapted-kernels', 1, 'freebsd-xen-man', 'DESCRIPTION', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-first-required-adapted-kernels', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-uses-intel-vt-x', 'fact', 'technique', null,
    'KVM uses Intel VT-x',
    'KVM runs guests on Intel processors with VT-x: its kernel module for Intel describes itself as KVM support for the VMX (Intel VT-x) extensions.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-uses-intel-vt-x', 1, 'linux-6-12', 'arch/x86/kvm/vmx/vmx.c, MODULE_DESCRIPTION', 'supports', null, null),
('kvm-uses-intel-vt-x', 2, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('kvm-uses-intel-vt-x', 3, 'ownership-article', 'faq-3/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-uses-intel-vt-x', 'intel');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-uses-intel-vt-x', '6.12', 1, 'text', 'arch/x86/kvm/vmx/vmx.c', 'MODULE_DESCRIPTION("KVM support for VMX (Intel VT-x) extensions");'),
('kvm-uses-intel-vt-x', '7.3', 1, 'text', 'arch/x86/kvm/vmx/vmx.c', 'MODULE_DESCRIPTION("KVM support for VMX (Intel VT-x) extensions");');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-uses-amd-v', 'fact', 'technique', null,
    'KVM uses AMD-V (SVM)',
    'KVM runs guests on AMD processors with AMD-V: Linux 6.12 has a separate kernel module for these extensions, also called SVM, and in 2011 MAINTAINERS listed Joerg Roedel, with an AMD address, as the maintainer of that part.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-uses-amd-v', 1, 'linux-6-12', 'arch/x86/kvm/svm/svm.c, MODULE_DESCRIPTION', 'supports', null, null),
('kvm-uses-amd-v', 2, 'maintainers-2011', 'KVM for AMD-V entry', 'supports', null, null),
('kvm-uses-amd-v', 3, 'ownership-article', 'faq-3/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-uses-amd-v', 'amd');
insert into fact_person (fact_id, person_id) values
('kvm-uses-amd-v', 'joerg-roedel');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-uses-amd-v', '6.12', 1, 'text', 'arch/x86/kvm/svm/svm.c', 'MODULE_DESCRIPTION("KVM support for SVM (AMD-V) extensions");'),
('kvm-uses-amd-v', '7.3', 1, 'text', 'arch/x86/kvm/svm/svm.c', 'MODULE_DESCRIPTION("KVM support for SVM (AMD-V) extensions");');

insert into fact (id, kind, topic_id, date, title, statement) values
('cpu-flags-vmx-and-svm', 'definition', 'technique', null,
    'The CPU flags vmx and svm name the extensions that KVM uses',
    'The flags vmx and svm in /proc/cpuinfo name the processor extensions that KVM uses on x86: vmx stands for Virtual Machine Extensions, that is Intel VT-x, and svm for Secure Virtual Machine, that is AMD-V. KVM has a module for each, kvm-intel and kvm-amd.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cpu-flags-vmx-and-svm', 1, 'linux-7-3', 'arch/x86/kvm/Kconfig, options KVM_INTEL and KVM_AMD; arch/x86/include/asm/cpufeatures.h, X86_FEATURE_VMX and X86_FEATURE_SVM; arch/x86/kvm/vmx/vmx.c, MODULE_DESCRIPTION', 'supports', null, null),
('cpu-flags-vmx-and-svm', 2, 'linux-6-12', 'arch/x86/kvm/Kconfig, options KVM_INTEL and KVM_AMD; arch/x86/include/asm/cpufeatures.h, X86_FEATURE_VMX and X86_FEATURE_SVM; arch/x86/kvm/vmx/vmx.c, MODULE_DESCRIPTION', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('cpu-flags-vmx-and-svm', 'amd'),
('cpu-flags-vmx-and-svm', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-vmx-or-svm-flag', 'fact', 'technique', null,
    'Without vmx or svm the extensions are missing or switched off',
    'If neither vmx nor svm appears in /proc/cpuinfo, the processor has no virtualisation extensions for KVM or they are switched off in the BIOS or firmware, says SUSE''s documentation. It adds that the KVM modules load only where the extensions are available.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-vmx-or-svm-flag', 1, 'suse-virt-support', 'KVM hardware requirements', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-vmx-or-svm-flag', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('third-execution-mode', 'fact', 'technique', '2006-11-05',
    'KVM adds a guest mode to the modes of Linux',
    'The KVM patches that Avi Kivity posted on 5 November 2006 describe the driver as adding a third mode, guest mode, to the kernel mode and user mode of Linux.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('third-execution-mode', 1, 'kvm-v4-2006-11-05', 'body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('third-execution-mode', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('vm-exit-returns-the-processor-to-kvm', 'definition', 'technique', null,
    'A VM exit takes the processor from the guest back to KVM',
    'A VM exit is the switch of a processor from running a guest back to the hypervisor, caused by certain instructions and events. KVM''s code for Intel processors has a table of handlers, one for each reason that it expects: either it settles the matter and the guest may go on, or it prepares the return to the user-space program.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vm-exit-returns-the-processor-to-kvm', 1, 'linux-7-3', 'arch/x86/kvm/vmx/vmx.c, kvm_vmx_exit_handlers and the comment above it', 'supports', null, null),
('vm-exit-returns-the-processor-to-kvm', 2, 'intel-sdm-vmx-non-root', 'opening of chapter 25', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vm-exit-returns-the-processor-to-kvm', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('vmcs-governs-entries-and-exits', 'definition', 'technique', null,
    'The VMCS governs how a virtual processor enters and exits',
    'The VMCS (virtual machine control structure) of Intel processors governs entries into the guest, exits from it and what the processor does in between. KVM keeps at least one for each vCPU; for AMD processors KVM uses a VMCB, whose control area says what is intercepted and why the guest exited.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vmcs-governs-entries-and-exits', 1, 'linux-7-3', 'arch/x86/kvm/vmx/vmx.h, struct vcpu_vmx; arch/x86/include/asm/svm.h, struct vmcb and struct vmcb_control_area', 'supports', null, null),
('vmcs-governs-entries-and-exits', 2, 'intel-sdm-vmcs', 'section 24.1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vmcs-governs-entries-and-exits', 'amd'),
('vmcs-governs-entries-and-exits', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('exits-are-slow-says-vmware-paper', 'fact', 'technique', '2012',
    'A paper from VMware of 2012 calls VM exits costly',
    'A paper of 2012 by engineers of VMware calls VM exits costly: most instructions of a guest run at or near native speed, but the switch to the monitor and back is slow. Makers of processors answered with faster switches and with nested paging, which saves exits.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('exits-are-slow-says-vmware-paper', 1, 'vmware-avoiding-exits', 'abstract and introduction', 'supports', null, null),
('exits-are-slow-says-vmware-paper', 2, 'usenix-avoiding-exits', 'abstract', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('exits-are-slow-says-vmware-paper', 'vmware');

insert into fact (id, kind, topic_id, date, title, statement) values
('interface-is-ioctls-on-dev-kvm', 'fact', 'technique', null,
    'Programs use KVM through ioctl calls on /dev/kvm',
    'Programs use KVM through ioctl calls on file descriptors: opening /dev/kvm gives one for KVM as a whole, and from it come those for virtual machines, vCPUs and devices.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('interface-is-ioctls-on-dev-kvm', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, sections 1 and 2', 'supports', null, null),
('interface-is-ioctls-on-dev-kvm', 2, 'linux-7-3', 'Documentation/virt/kvm/api.rst, sections 1 and 2', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('interface-is-ioctls-on-dev-kvm', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', 'open("/dev/kvm") obtains a handle to the kvm subsystem; this handle'),
('interface-is-ioctls-on-dev-kvm', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', 'open("/dev/kvm") obtains a handle to the kvm subsystem; this handle');

insert into fact (id, kind, topic_id, date, title, statement) values
('permissions-of-dev-kvm-decide-access', 'fact', 'technique', null,
    'The permissions of /dev/kvm decide who may use KVM',
    'The permissions of the device file /dev/kvm decide who may use KVM: Firecracker, for one, must be able to read and write it. Its guide says that some distributions use a group named kvm for this and others access control lists.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('permissions-of-dev-kvm-decide-access', 1, 'firecracker-getting-started', 'Prerequisites and Appendix A', 'supports', null, null),
('permissions-of-dev-kvm-decide-access', 2, 'linux-7-3', 'arch/x86/kvm/Kconfig, option KVM, help', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('systemd-opens-dev-kvm-by-default', 'fact', 'technique', null,
    'systemd''s default lets every user open /dev/kvm',
    'systemd''s device rules give /dev/kvm, the device file of KVM, to the group kvm, with a mode that is set when systemd is built. Its default is 0666, which lets every user read and write the file.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('systemd-opens-dev-kvm-by-default', 1, 'systemd-device-rules', 'rule for kvm', 'supports', null, null),
('systemd-opens-dev-kvm-by-default', 2, 'systemd-meson-options', 'option dev-kvm-mode', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-memory-is-process-memory', 'fact', 'technique', null,
    'Guest memory is normally memory of a host process',
    'The memory of a KVM guest is normally ordinary memory of the process that runs it: anonymous memory, files or huge pages may back it, and the host may page it out.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-memory-is-process-memory', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.35; Documentation/virt/kvm/x86/mmu.rst, Memory', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('monitors-built-on-kvm', 'fact', 'technique', null,
    'Firecracker, crosvm and Cloud Hypervisor build on KVM',
    'KVM can be extended and adapted in user space: Firecracker, crosvm and Cloud Hypervisor are virtual machine monitors that build on it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('monitors-built-on-kvm', 1, 'firecracker-readme', 'README', 'supports', null, null),
('monitors-built-on-kvm', 2, 'crosvm-readme', 'README', 'supports', null, null),
('monitors-built-on-kvm', 3, 'cloud-hypervisor-docs', 'overview', 'supports', null, null),
('monitors-built-on-kvm', 4, 'ownership-article', 'faq-3/p2/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-runs-on-linux-hosts-only', 'fact', 'technique', null,
    'KVM runs on Linux hosts; Windows and macOS have others',
    'KVM is part of the Linux kernel and, in QEMU''s table of accelerators, the one for Linux hosts. On Windows and macOS, QEMU uses the Windows Hypervisor Platform (whpx) and the Hypervisor Framework (hvf) of those systems instead.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-runs-on-linux-hosts-only', 1, 'qemu-introduction', 'Virtualisation Accelerators', 'supports', null, null),
('kvm-runs-on-linux-hosts-only', 2, 'linux-7-3', 'virt/kvm and arch/x86/kvm/Kconfig', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-runs-on-linux-hosts-only', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-leaves-guest-memory-to-linux', 'fact', 'technique', null,
    'Linux may swap and merge the memory of KVM guests',
    'KVM lets the memory management of Linux control guest memory, so that swapping, page migration, page merging and huge pages work for guests too; its documentation states this as a requirement. That is what makes memory overcommit possible.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-leaves-guest-memory-to-linux', 1, 'linux-7-3', 'Documentation/virt/kvm/x86/mmu.rst, requirements, integration', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-leaves-guest-memory-to-linux', '7.3', 1, 'text', 'Documentation/virt/kvm/x86/mmu.rst', 'Linux memory management code must be in control of guest memory');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-supports-live-migration', 'fact', 'technique', null,
    'KVM supports live migration',
    'Running KVM guests can be moved to another host: KVM reports which guest pages have been written, for live migration among other uses, and Anthony Liguori and Uri Lublin spoke about it at KVM Forum 2007.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-supports-live-migration', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/mmu.rst, requirements, dirty tracking', 'supports', null, null),
('kvm-supports-live-migration', 2, 'kvm-forum-2007-talks', 'list of talks', 'supports', null, null),
('kvm-supports-live-migration', 3, 'ownership-article', 'faq-3/p1/s4', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('kvm-supports-live-migration', 'anthony-liguori'),
('kvm-supports-live-migration', 'uri-lublin');

insert into fact (id, kind, topic_id, date, title, statement) values
('live-migration-copies-memory-first', 'fact', 'technique', null,
    'How live migration of a KVM guest works',
    'In a live migration the KVM guest keeps running while its memory pages are copied to the other host; when little is left, it is suspended very briefly and resumed there. Red Hat''s documentation adds that both hosts must reach the disk images, and that a guest which writes faster than pages can be copied may fail to migrate.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('live-migration-copies-memory-first', 1, 'rhel-8-migrating-vms', 'section 10.1, Table 10.1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('live-migration-copies-memory-first', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('intel-to-amd-migration-shown-in-2008', 'fact', 'technique', '2008-11',
    'AMD and Red Hat showed migration from Intel to AMD in 2008',
    'AMD, working with Red Hat, showed in November 2008 how a running KVM guest moved from a host with an Intel Xeon to one with an AMD Opteron that was not yet on sale; virtualization.info reports that information on the processor was masked for the purpose.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('intel-to-amd-migration-shown-in-2008', 1, 'virtualization-info-2008-11-10', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('intel-to-amd-migration-shown-in-2008', 'amd'),
('intel-to-amd-migration-shown-in-2008', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('wiki-allows-migration-between-amd-and-intel', 'fact', 'technique', null,
    'The KVM wiki says that guests can move between AMD and Intel',
    'According to linux-kvm.org, a KVM guest can be migrated from an AMD host to an Intel host and back, as long as a 64-bit guest goes to a 64-bit host. The note was there by May 2009, and the page warns of older Intel processors without the NX bit.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('wiki-allows-migration-between-amd-and-intel', 1, 'linux-kvm-org-migration', 'introduction, note', 'supports', null, null),
('wiki-allows-migration-between-amd-and-intel', 2, 'linux-kvm-org-2009-05-26', 'Migration, note', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('cpu-model-decides-where-a-guest-can-migrate', 'fact', 'technique', null,
    'The processor model decides where a KVM guest can migrate',
    'Between which hosts a KVM guest can migrate live depends on the processor model that it is shown: QEMU''s manual calls live migration unsafe with the host''s own model passed through, and advises, for different hosts of one maker, the newest named model that suits all of them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cpu-model-decides-where-a-guest-can-migrate', 1, 'qemu-cpu-models', 'Two ways to configure CPU models; Preferred CPU models for Intel and for AMD hosts', 'supports', null, null),
('cpu-model-decides-where-a-guest-can-migrate', 2, 'linux-7-3', 'Documentation/virt/kvm/x86/running-nested-guests.rst, Starting a nested guest (x86)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('cpu-model-decides-where-a-guest-can-migrate', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm64-fits-intel-and-amd', 'fact', 'technique', null,
    'The old model kvm64 fits most Intel and AMD hosts',
    'QEMU''s manual says that the old processor models kvm32 and kvm64 are compatible with most Intel and AMD hosts, but discourages their use, since they show a KVM guest only a few features.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm64-fits-intel-and-amd', 1, 'qemu-cpu-models', 'Other non-recommended x86 CPUs', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm64-fits-intel-and-amd', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('speed-depends-on-era-and-workload', 'fact', 'technique', null,
    'How close KVM comes to native speed depends on era and system',
    'How close KVM comes to native speed has differed with time and system: the announcement of 2006 called its performance poor, and a paper of 2014 on KVM for ARM reports modest overhead over native execution.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('speed-depends-on-era-and-workload', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('speed-depends-on-era-and-workload', 2, 'kvm-arm-paper', 'results', 'supports', null, null),
('speed-depends-on-era-and-workload', 3, 'ownership-article', 'faq-3/p1/s2', 'imprecise', 'With VT-x and AMD-V, KVM guests run almost at native speed.', 'No figure, hardware or workload is given. Performance was called poor in 2006, and later measurements hold for the systems measured.');
insert into fact_person (fact_id, person_id) values
('speed-depends-on-era-and-workload', 'christoffer-dall'),
('speed-depends-on-era-and-workload', 'jason-nieh');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-hypervisor-always-fastest-in-2013', 'fact', 'technique', '2013',
    'A comparison of 2013 found no hypervisor that always wins',
    'A comparison of KVM, Xen, Hyper-V and vSphere, published in 2013, found no hypervisor that always outperformed the others: the overhead varied with the kind of application and the resources given to it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-hypervisor-always-fastest-in-2013', 1, 'ifip-2013-four-hypervisors', 'abstract', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-ahead-in-most-of-a-study-of-2018', 'fact', 'technique', '2018',
    'KVM led most measures of a study of 2018, Xen some',
    'A study published in 2018 that compared KVM, Xen and Proxmox VE, which itself uses KVM, found KVM best on most of the selected measures, Xen best in file-system and application performance, and Proxmox VE best only in the sub-category of processor throughput.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-ahead-in-most-of-a-study-of-2018', 1, 'algarni-2018', 'abstract', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-ahead-in-most-of-a-study-of-2018', 'proxmox'),
('kvm-ahead-in-most-of-a-study-of-2018', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('phoronix-tested-kvm-xen-and-virtualbox', 'fact', 'technique', null,
    'Phoronix saw KVM win one test and Xen another',
    'In tests by Phoronix with Ubuntu 15.10 on a Haswell Xeon, KVM was faster than Xen and VirtualBox 5.0 in the scientific test MAFFT, where VirtualBox was nearly twice as slow, whereas Xen beat KVM in the image test GraphicsMagick.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('phoronix-tested-kvm-xen-and-virtualbox', 1, 'phoronix-ubuntu-15-10', 'page 4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('phoronix-tested-kvm-xen-and-virtualbox', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-spoke-of-85-percent-in-2010', 'fact', 'technique', '2010-08-16',
    'Red Hat spoke of 85% of native speed in 2010',
    'Chris Wright, a kernel developer at Red Hat, said in an interview reported on 16 August 2010 that KVM could reach 85% of the performance of bare metal; the report of virtualization.info names no workload.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-spoke-of-85-percent-in-2010', 1, 'virtualization-info-2010-08-16', 'quotation from Datamation', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-spoke-of-85-percent-in-2010', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-compared-kvm-with-docker-in-2014', 'fact', 'technique', '2014-07-21',
    'An IBM report of July 2014 compares KVM with Docker',
    'Researchers of IBM compared KVM with Docker in a report of 21 July 2014, with workloads for processor, memory, storage and network: containers did as well as virtual machines or better in almost all cases, and both needed tuning for applications with heavy input and output.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-compared-kvm-with-docker-in-2014', 1, 'ibm-rc25482', 'title page and abstract', 'supports', null, null),
('ibm-compared-kvm-with-docker-in-2014', 2, 'scilit-ibm-kvm-docker', 'abstract', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-compared-kvm-with-docker-in-2014', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('high-availability-comes-from-above', 'fact', 'technique', null,
    'High availability comes from software above KVM',
    'High availability comes from software above KVM: Nutanix, for one, describes its AHV as extending a CentOS KVM base with functions such as high availability.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('high-availability-comes-from-above', 1, 'nutanix-2020-11-26', 'post', 'supports', null, null),
('high-availability-comes-from-above', 2, 'ownership-article', 'faq-3/p1/s4', 'imprecise', 'High availability is among the features of KVM itself.', 'It is a feature of products and management software that use KVM, not of the code in the kernel.');
insert into fact_organisation (fact_id, organisation_id) values
('high-availability-comes-from-above', 'nutanix');

insert into fact (id, kind, topic_id, date, title, statement) values
('up-to-4096-vcpus', 'fact', 'technique', '2023-11-02',
    'Up to 4096 vCPUs configurable since Linux 6.7 (x86)',
    'KVM scales to large guests: the pull request for Linux 6.7 of 2 November 2023 made the maximum number of vCPUs of an x86 guest configurable, up to 4096, when the kernel is built.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('up-to-4096-vcpus', 1, 'pull-6-7', 'body', 'supports', null, null),
('up-to-4096-vcpus', 2, 'linux-6-12', 'arch/x86/kvm/Kconfig, option KVM_MAX_NR_VCPUS', 'supports', null, null),
('up-to-4096-vcpus', 3, 'ownership-article', 'faq-3/p2/s3', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('up-to-4096-vcpus', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_MAX_NR_VCPUS'),
('up-to-4096-vcpus', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_MAX_NR_VCPUS');

insert into fact (id, kind, topic_id, date, title, statement) values
('default-vcpu-limit-is-1024', 'fact', 'technique', null,
    'KVM on x86 can be built for 1024 to 4096 vCPUs per guest',
    'KVM on x86 can be built for 1024 to 4096 vCPUs per guest. In Linux 6.12 and 7.3 the default is 1024, or 4096 for a kernel built with MAXSMP.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('default-vcpu-limit-is-1024', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, option KVM_MAX_NR_VCPUS', 'supports', null, null),
('default-vcpu-limit-is-1024', 2, 'linux-7-3', 'arch/x86/kvm/Kconfig, option KVM_MAX_NR_VCPUS', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('default-vcpu-limit-is-1024', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'range 1024 4096'),
('default-vcpu-limit-is-1024', '6.12', 2, 'text', 'arch/x86/kvm/Kconfig', 'default 4096 if MAXSMP'),
('default-vcpu-limit-is-1024', '6.12', 3, 'text', 'arch/x86/kvm/Kconfig', 'default 1024'),
('default-vcpu-limit-is-1024', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'range 1024 4096');

insert into fact (id, kind, topic_id, date, title, statement) values
('vcpu-cap-of-4096-follows-hyper-v', 'fact', 'technique', '2023-08',
    'The limit of 4096 vCPUs follows from Hyper-V emulation',
    'The patch that raised the limit for KVM guests on x86 to 4096 vCPUs, sent from an HPE address in August 2023, explains the figure: the interface of Hyper-V that KVM emulates allows no more. The higher limit costs memory for each guest.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vcpu-cap-of-4096-follows-hyper-v', 1, 'commit-f10a570b093e', 'commit message', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('vendors-support-less-than-kvm-allows', 'fact', 'technique', '2024-06-10',
    'SUSE supports fewer vCPUs than KVM allows',
    'SUSE supports less than KVM allows: its documentation of June 2024 gives 288 vCPUs and 6 TiB of memory as the tested limits of a KVM guest on x86-64.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vendors-support-less-than-kvm-allows', 1, 'suse-virt-support', 'KVM limits', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vendors-support-less-than-kvm-allows', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-in-large-deployments', 'fact', 'technique', null,
    'KVM runs in large deployments',
    'KVM serves large deployments: Google wrote in 2017 that Compute Engine runs on KVM, and Two Six Labs reported in 2018 that it ran more than 6,000 KVM guests on one i3.metal host.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-in-large-deployments', 1, 'google-cloud-2017-01-25', 'body', 'supports', null, null),
('kvm-in-large-deployments', 2, 'twosixlabs-2018', 'post', 'supports', null, null),
('kvm-in-large-deployments', 3, 'ownership-article', 'faq-6/p2/s1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-in-large-deployments', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('adopters-tailor-kvm', 'fact', 'technique', null,
    'Google and Amazon build systems of their own on KVM',
    'KVM can be built into an adopter''s own system: Google wrote in January 2017 that Compute Engine pairs KVM with a virtual machine monitor of its own instead of QEMU, and the documentation of Linux 7.3 says that Amazon''s Nitro hypervisor builds on core KVM technology.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('adopters-tailor-kvm', 1, 'google-cloud-2017-01-25', 'body', 'supports', null, null),
('adopters-tailor-kvm', 2, 'linux-7-3', 'Documentation/virt/ne_overview.rst, section Overview', 'supports', null, null),
('adopters-tailor-kvm', 3, 'ownership-article', 'challenges/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('adopters-tailor-kvm', 'amazon'),
('adopters-tailor-kvm', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('mips-dynamic-translation-option', 'fact', 'technique', null,
    'The MIPS port once had an option for dynamic translation',
    'The MIPS port of KVM once had an option, KVM_MIPS_DYN_TRANS, for dynamic binary translation to save traps; it applied to the trap-and-emulate mode and is absent from Linux 6.1.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mips-dynamic-translation-option', 1, 'file-mips-kconfig', 'option KVM_MIPS_DYN_TRANS', 'supports', null, null),
('mips-dynamic-translation-option', 2, 'linux-6-1', 'arch/mips/kvm/Kconfig, no such option', 'supports', null, null),
('mips-dynamic-translation-option', 3, 'linux-6-12', 'arch/mips/kvm, no file dyntrans.c', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('mips-dynamic-translation-option', '6.1', 1, 'file-absent', 'arch/mips/kvm/dyntrans.c', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-contains-an-instruction-emulator', 'fact', 'technique', null,
    'KVM for x86 contains an emulator for single instructions',
    'KVM for x86 contains a decoder and emulator for single instructions, arch/x86/kvm/emulate.c; emulating an instruction that traps is not the same as translating guest code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-contains-an-instruction-emulator', 1, 'linux-6-12', 'arch/x86/kvm/emulate.c, header', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('kvm-contains-an-instruction-emulator', '6.12', 1, 'text', 'arch/x86/kvm/emulate.c', 'Generic x86 (32-bit and 64-bit) instruction decoder and emulator.'),
('kvm-contains-an-instruction-emulator', '7.3', 1, 'text', 'arch/x86/kvm/emulate.c', 'Generic x86 (32-bit and 64-bit) instruction decoder and emulator.');

insert into fact (id, kind, topic_id, date, title, statement) values
('instruction-emulator-came-from-xen', 'fact', 'technique', null,
    'The x86 instruction emulator of KVM came from Xen',
    'The x86 instruction emulator of KVM came from Xen: its header has a copyright notice naming Keir Fraser, 2005, and gives the Xen revision that the code was taken from.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('instruction-emulator-came-from-xen', 1, 'linux-6-12', 'arch/x86/kvm/emulate.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('instruction-emulator-came-from-xen', 'xen-project');
insert into fact_person (fact_id, person_id) values
('instruction-emulator-came-from-xen', 'keir-fraser');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('instruction-emulator-came-from-xen', '6.12', 1, 'notice', 'arch/x86/kvm/emulate.c', 'Keir Fraser'),
('instruction-emulator-came-from-xen', '7.3', 1, 'notice', 'arch/x86/kvm/emulate.c', 'Keir Fraser');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-lbt-is-guest-state', 'fact', 'technique', null,
    'LoongArch binary translation in KVM is a feature for guests',
    'Loongson Binary Translation (LBT) in KVM for LoongArch is a processor feature offered to guests. KVM saves and restores its registers, but does not itself translate code with it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-lbt-is-guest-state', 1, 'linux-6-12', 'arch/loongarch/kvm/vcpu.c, KVM_REG_LOONGARCH_LBT, and arch/loongarch/kvm/vm.c', 'supports', null, null),
('loongarch-lbt-is-guest-state', 2, 'loongarch-kvm-6-12-merge', 'merge message', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-lbt-is-guest-state', 'loongson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('loongarch-lbt-is-guest-state', '6.12', 1, 'text', 'arch/loongarch/kvm/vcpu.c', 'case KVM_REG_LOONGARCH_LBT:'),
('loongarch-lbt-is-guest-state', '7.3', 1, 'text', 'arch/loongarch/kvm/vcpu.c', 'case KVM_REG_LOONGARCH_LBT:');

insert into fact (id, kind, topic_id, date, title, statement) values
('powerpc-guests-patch-themselves', 'fact', 'technique', null,
    'Linux guests on PowerPC can patch their own instructions',
    'Linux guests of KVM on PowerPC can replace some of their own privileged instructions with unprivileged ones, with help from the hypervisor. The documentation says that this cut the cost of virtualisation by about half in some of its author''s benchmarks.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('powerpc-guests-patch-themselves', 1, 'linux-6-12', 'Documentation/virt/kvm/ppc-pv.rst, introduction', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('announcement-performance-caveat', 'fact', 'technique', '2006-11-05',
    'KVM patches of November 2006 explain their modest speed',
    'The KVM patches that Avi Kivity posted on 5 November 2006 blame their modest speed on a naive implementation of memory management virtualisation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('announcement-performance-caveat', 1, 'kvm-v4-2006-11-05', 'body', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('announcement-performance-caveat', 'avi-kivity');

insert into fact (id, kind, topic_id, date, title, statement) values
('api-version-is-12', 'fact', 'technique', null,
    'The KVM interface reports version 12',
    'KVM reports 12 as the version of its interface, which is not expected to change; programs should refuse any other, and the earlier numbers that Linux 2.6.20 and 2.6.21 report are not supported.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('api-version-is-12', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.1; include/uapi/linux/kvm.h', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('api-version-is-12', '6.12', 1, 'text', 'include/uapi/linux/kvm.h', '#define KVM_API_VERSION 12'),
('api-version-is-12', '7.3', 1, 'text', 'include/uapi/linux/kvm.h', '#define KVM_API_VERSION 12');

insert into fact (id, kind, topic_id, date, title, statement) values
('extensions-are-queried', 'fact', 'technique', null,
    'Programs ask KVM which features it has',
    'A program finds out whether a KVM feature is available by asking for its identifier with KVM_CHECK_EXTENSION; the kernel version does not tell.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('extensions-are-queried', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, sections 3 and 4.4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-lives-as-long-as-its-descriptor', 'fact', 'technique', null,
    'A KVM guest lives as long as its file descriptor',
    'A KVM virtual machine is freed only when nothing refers to its file descriptor any more, not when the process that created it ends.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-lives-as-long-as-its-descriptor', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('calls-bound-to-process-and-thread', 'fact', 'technique', null,
    'KVM binds calls to the process and thread that made the guest',
    'Calls for a KVM virtual machine must come from the process that created it. Calls for a vCPU should come from the thread that created it, except those that the documentation marks as asynchronous; otherwise the first call after a change of thread may be slower.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('calls-bound-to-process-and-thread', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 1', 'supports', null, null),
('calls-bound-to-process-and-thread', 2, 'linux-7-3', 'Documentation/virt/kvm/api.rst, section 1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('vcpus-share-one-address-space', 'fact', 'technique', null,
    'The vCPUs of a KVM guest share the address space of one process',
    'The memory of a KVM guest, except private memory in guest_memfd, is part of the address space of one process, and KVM refuses calls for the guest or its vCPUs that come from another address space. So the virtual processors of a guest run as threads of that process.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vcpus-share-one-address-space', 1, 'linux-7-3', 'virt/kvm/kvm_main.c, kvm_vm_ioctl and kvm_vcpu_ioctl; Documentation/virt/kvm/api.rst, section 1; Documentation/virt/kvm/x86/mmu.rst, Memory', 'supports', null, null),
('vcpus-share-one-address-space', 2, 'commit-6aa8b732', 'commit message', 'supports', null, null),
('vcpus-share-one-address-space', 3, 'linux-7-3', 'Documentation/virt/kvm/api.rst, KVM_CREATE_GUEST_MEMFD', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('interrupt-controllers-may-be-split', 'fact', 'technique', null,
    'KVM for x86 can leave I/O APIC, PIC and timer to user space',
    'KVM for x86 can emulate only the local APIC in the kernel and leave I/O APIC, PIC and timer to user space.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('interrupt-controllers-may-be-split', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 7.5, KVM_CAP_SPLIT_IRQCHIP', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('coalesced-io-saves-exits', 'fact', 'technique', null,
    'Coalesced I/O collects device writes to save exits',
    'Coalesced I/O in KVM collects writes to a device register in a ring buffer shared with user space, so that not every write has to leave the guest to be handled. The code has a copyright notice naming Bull, 2008, and names Laurent Vivier as author.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('coalesced-io-saves-exits', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.116; virt/kvm/coalesced_mmio.c, header', 'supports', null, null),
('coalesced-io-saves-exits', 2, 'file-coalesced-mmio', 'header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('coalesced-io-saves-exits', 'bull');
insert into fact_person (fact_id, person_id) values
('coalesced-io-saves-exits', 'laurent-vivier');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('coalesced-io-saves-exits', '6.12', 1, 'notice', 'virt/kvm/coalesced_mmio.c', 'Bull S.A.S'),
('coalesced-io-saves-exits', '7.3', 1, 'notice', 'virt/kvm/coalesced_mmio.c', 'Bull S.A.S');

insert into fact (id, kind, topic_id, date, title, statement) values
('ioeventfd-signals-without-exit', 'fact', 'technique', null,
    'ioeventfd turns a guest write into an event',
    'With ioeventfd, a write by a KVM guest to a registered address signals an event instead of causing an exit to user space.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ioeventfd-signals-without-exit', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.59', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('ioeventfd-signals-without-exit', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.59 KVM_IOEVENTFD'),
('ioeventfd-signals-without-exit', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.59 KVM_IOEVENTFD');

insert into fact (id, kind, topic_id, date, title, statement) values
('irqfd-injects-interrupts', 'fact', 'technique', '2009',
    'irqfd turns an event into a guest interrupt',
    'With irqfd, an event signalled on a file descriptor makes KVM inject an interrupt into the guest. KVM''s eventfd code names Gregory Haskins of Novell as author, and its first copyright notice is of 2009.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('irqfd-injects-interrupts', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.75; virt/kvm/eventfd.c, header', 'supports', null, null),
('irqfd-injects-interrupts', 2, 'file-eventfd', 'header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('irqfd-injects-interrupts', 'novell');
insert into fact_person (fact_id, person_id) values
('irqfd-injects-interrupts', 'gregory-haskins');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('irqfd-injects-interrupts', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.75 KVM_IRQFD'),
('irqfd-injects-interrupts', '6.12', 2, 'notice', 'virt/kvm/eventfd.c', 'Novell'),
('irqfd-injects-interrupts', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.75 KVM_IRQFD'),
('irqfd-injects-interrupts', '7.3', 2, 'notice', 'virt/kvm/eventfd.c', 'Novell');

insert into fact (id, kind, topic_id, date, title, statement) values
('binary-statistics-descriptor', 'fact', 'technique', null,
    'KVM hands out statistics in binary form',
    'KVM hands out statistics of a virtual machine or vCPU in binary form through a separate file descriptor; the code has a copyright notice naming Google, 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('binary-statistics-descriptor', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.133, KVM_GET_STATS_FD; virt/kvm/binary_stats.c, header', 'supports', null, null),
('binary-statistics-descriptor', 2, 'file-binary-stats', 'header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('binary-statistics-descriptor', 'google');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('binary-statistics-descriptor', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.133 KVM_GET_STATS_FD'),
('binary-statistics-descriptor', '6.12', 2, 'notice', 'virt/kvm/binary_stats.c', 'Google LLC'),
('binary-statistics-descriptor', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.133 KVM_GET_STATS_FD'),
('binary-statistics-descriptor', '7.3', 2, 'notice', 'virt/kvm/binary_stats.c', 'Google LLC');

insert into fact (id, kind, topic_id, date, title, statement) values
('halt-polling-trades-cpu-for-latency', 'fact', 'technique', null,
    'Halt polling in KVM trades processor time for latency',
    'Halt polling in KVM lets the host wait briefly for a wake-up before it gives an idle vCPU''s processor to other work, which can lower latency.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('halt-polling-trades-cpu-for-latency', 1, 'linux-6-12', 'Documentation/virt/kvm/halt-polling.rst', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('halt-polling-shrinks-by-default', 'fact', 'technique', null,
    'Since Linux 6.11 halt polling is halved by default, not reset',
    'Since Linux 6.11, KVM by default halves the time it polls for an idle vCPU when polling has not paid off; before, it dropped that time to zero. According to the merge message, Intel found that the new default brings a clear gain.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('halt-polling-shrinks-by-default', 1, 'kvm-generic-6-11', 'merge message', 'supports', null, null),
('halt-polling-shrinks-by-default', 2, 'linux-6-12', 'virt/kvm/kvm_main.c, halt_poll_ns_shrink', 'supports', null, null),
('halt-polling-shrinks-by-default', 3, 'linux-6-1', 'virt/kvm/kvm_main.c, halt_poll_ns_shrink and shrink_halt_poll_ns', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('halt-polling-shrinks-by-default', 'intel');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('halt-polling-shrinks-by-default', '6.12', 1, 'text', 'virt/kvm/kvm_main.c', 'unsigned int halt_poll_ns_shrink = 2;'),
('halt-polling-shrinks-by-default', '7.3', 1, 'text', 'virt/kvm/kvm_main.c', 'unsigned int __read_mostly halt_poll_ns_shrink = 2;');

insert into fact (id, kind, topic_id, date, title, statement) values
('vcpus-are-scheduled-by-linux', 'fact', 'technique', null,
    'The scheduler of Linux runs the vCPUs of KVM',
    'KVM leaves the scheduler of the host''s Linux to decide when a vCPU runs, since each vCPU is a thread; if a vCPU has nothing to do, KVM polls for a short while and then gives the processor back to that scheduler. In version 6.6 Linux began to replace its Completely Fair Scheduler (CFS) with one called EEVDF.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vcpus-are-scheduled-by-linux', 1, 'linux-7-3', 'Documentation/virt/kvm/halt-polling.rst, introduction; virt/kvm/kvm_main.c, kvm_sched_in and kvm_sched_out', 'supports', null, null),
('vcpus-are-scheduled-by-linux', 2, 'linux-7-3', 'Documentation/scheduler/sched-eevdf.rst, introduction', 'supports', null, null),
('vcpus-are-scheduled-by-linux', 3, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('vcpus-may-outnumber-host-cpus', 'fact', 'technique', null,
    'vCPUs may outnumber the processors of the host',
    'The vCPUs of all KVM guests together may outnumber the processors of their host: Red Hat''s documentation for Enterprise Linux 7 calls five guests of one vCPU each per processor safe below full load. It advises against more than ten vCPUs per core and against giving a single guest more vCPUs than the host has cores.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vcpus-may-outnumber-host-cpus', 1, 'rhel-7-cpu-overcommit', 'section 7.3', 'supports', null, null),
('vcpus-may-outnumber-host-cpus', 2, 'proxmox-qm', 'section CPU, note', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vcpus-may-outnumber-host-cpus', 'proxmox'),
('vcpus-may-outnumber-host-cpus', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('mmu-uses-ept-and-npt', 'fact', 'technique', null,
    'KVM for x86 uses EPT and NPT, else shadow page tables',
    'The memory management code of KVM for x86 uses the two-dimensional paging of Intel (EPT) and AMD (NPT) and falls back to shadow page tables on older hardware or where nesting needs it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mmu-uses-ept-and-npt', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/mmu.rst, Virtual and real hardware supported, and Translation', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('shadow-page-tables-are-computed-by-kvm', 'definition', 'technique', null,
    'Shadow page tables lead from guest addresses to host memory',
    'Shadow page tables are a further set of page tables that the hypervisor computes, from virtual addresses of the guest straight to physical addresses of the host. A talk on KVM at KVM Forum 2007 gave the reason: processors of that time could not do the additional translation themselves.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('shadow-page-tables-are-computed-by-kvm', 1, 'kvm-forum-2007-mmu', 'Quick Intro to Shadow Paging', 'supports', null, null),
('shadow-page-tables-are-computed-by-kvm', 2, 'linux-7-3', 'Documentation/virt/kvm/x86/mmu.rst, Translation and Shadow pages', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('shadow-paging-follows-the-guests-tables', 'fact', 'technique', null,
    'Shadow paging has to keep up with the guest''s page tables',
    'KVM for x86 in shadow mode as a rule write-protects the page tables of the guest, so that it can bring its own into line when they change, which may mean emulating the instruction. With EPT or NPT the processor translates the guest''s addresses itself, and KVM''s tables need only lead from guest to host memory.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('shadow-paging-follows-the-guests-tables', 1, 'linux-7-3', 'Documentation/virt/kvm/x86/mmu.rst, Translation, Shadow pages, Synchronized and unsynchronized pages, Reaction to events', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('documented-limits-of-cpu-virtualisation', 'fact', 'technique', null,
    'KVM documents where its virtual processor differs',
    'KVM documents some points in which its virtual processor differs from a real one: on x86, for instance, it emulates access to the memory type registers (MTRR) but does not act on them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('documented-limits-of-cpu-virtualisation', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/errata.rst', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('vfio-device-tracks-host-devices', 'fact', 'technique', null,
    'KVM tracks passed-through devices with a VFIO device',
    'KVM keeps track of the host devices handed to a guest through an object of the type VFIO, of which the host program can create one for each virtual machine.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vfio-device-tracks-host-devices', 1, 'linux-6-12', 'Documentation/virt/kvm/devices/vfio.rst', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('vfio-gives-devices-to-guests', 'fact', 'technique', null,
    'VFIO hands host devices to guests safely',
    'VFIO is the kernel''s framework for giving a device to a user-space program behind the protection of an IOMMU. Its documentation names virtual machines that want the best I/O performance as a main use, which is how PCI passthrough works with KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vfio-gives-devices-to-guests', 1, 'linux-7-3', 'Documentation/driver-api/vfio.rst, Why do we want that?', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('vfio-gives-devices-to-guests', '7.3', 1, 'text', 'Documentation/driver-api/vfio.rst', 'agnostic framework for exposing direct device access to userspace, in');

insert into fact (id, kind, topic_id, date, title, statement) values
('vt-d-is-about-devices', 'definition', 'technique', null,
    'VT-d is about devices, VT-x about the processor',
    'VT-d (Virtualization Technology for Directed I/O) is Intel''s hardware that translates and isolates the memory access of devices; in Linux''s MAINTAINERS file it appears as an IOMMU. Unlike VT-x, by which KVM runs guests, it matters when a device is passed through to a guest: Red Hat''s guide for Enterprise Linux 6 requires VT-d or AMD''s IOMMU for that.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vt-d-is-about-devices', 1, 'linux-7-3', 'MAINTAINERS, section INTEL IOMMU (VT-d)', 'supports', null, null),
('vt-d-is-about-devices', 2, 'acrn-vt-d', 'introduction', 'supports', null, null),
('vt-d-is-about-devices', 3, 'rhel-6-pci-assignment', 'section 12.5', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vt-d-is-about-devices', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('vfio-replaced-pci-assignment-of-kvm', 'fact', 'technique', null,
    'VFIO replaced the PCI assignment code of KVM',
    'VFIO was made to replace the device assignment that KVM once had for PCI, as its documentation states; unlike that code it is not tied to KVM and can serve other programs too.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vfio-replaced-pci-assignment-of-kvm', 1, 'linux-7-3', 'Documentation/driver-api/vfio.rst, Why do we want that?', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('vfio-replaced-pci-assignment-of-kvm', '7.3', 1, 'text', 'Documentation/driver-api/vfio.rst', 'KVM PCI specific device assignment code as well as provide a more');

insert into fact (id, kind, topic_id, date, title, statement) values
('passthrough-gives-the-whole-card', 'fact', 'technique', null,
    'Passthrough gives a whole graphics card to one KVM guest',
    'With passthrough a whole graphics card goes to one KVM guest: QEMU''s manual speaks of dedicating a video card to the exclusive use of the guest, and Red Hat''s documentation adds that the host cannot use the card then, nor when mediated devices divide it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('passthrough-gives-the-whole-card', 1, 'qemu-device-emulation', 'Device Pass Through', 'supports', null, null),
('passthrough-gives-the-whole-card', 2, 'rhel-9-nvidia-vgpu', 'section 15.2, introduction', 'supports', null, null),
('passthrough-gives-the-whole-card', 3, 'cozystack-gpu', 'GPU Sharing for Virtual Machines (vGPU)', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('passthrough-gives-the-whole-card', 'qemu'),
('passthrough-gives-the-whole-card', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('mediated-devices-divide-hardware', 'fact', 'technique', null,
    'Mediated devices divide one GPU among KVM guests',
    'Mediated devices (mdev) divide one piece of hardware, such as a graphics card, into virtual devices that VFIO hands to several KVM guests. The document on the framework carries a notice of NVIDIA for 2016, and devices of NVIDIA, Intel and IBM were the first to use it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mediated-devices-divide-hardware', 1, 'linux-7-3', 'Documentation/driver-api/vfio-mediated-device.rst, header and introduction', 'supports', null, null),
('mediated-devices-divide-hardware', 2, 'rhel-9-nvidia-vgpu', 'section 15.2, introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('mediated-devices-divide-hardware', 'ibm'),
('mediated-devices-divide-hardware', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('gvt-g-shares-intel-graphics', 'fact', 'technique', null,
    'Intel GVT-g lets KVM guests share one integrated GPU',
    'Intel GVT-g lets several KVM guests share one integrated graphics device; its option in Linux 7.3 supports devices from the generation Broadwell on and tells those in doubt to leave it out.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gvt-g-shares-intel-graphics', 1, 'linux-7-3', 'drivers/gpu/drm/i915/Kconfig, option DRM_I915_GVT_KVMGT', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('gvt-g-shares-intel-graphics', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('sr-iov-splits-one-device', 'fact', 'technique', null,
    'SR-IOV splits one PCI Express device for several guests',
    'SR-IOV, a capability of PCI Express, makes one device appear as several virtual ones, each of which can go to a different KVM guest; by the account of Cozystack, NVIDIA uses it on newer data-centre GPUs and mediated devices on older ones. Linux 7.3 has a VFIO driver for such functions of Intel graphics.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sr-iov-splits-one-device', 1, 'linux-7-3', 'Documentation/PCI/pci-iov-howto.rst, What is SR-IOV; drivers/vfio/pci/xe/Kconfig, option XE_VFIO_PCI', 'supports', null, null),
('sr-iov-splits-one-device', 2, 'cozystack-gpu', 'introduction and Two driver models', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('sr-iov-splits-one-device', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('virtio-gpu-leaves-the-card-to-the-host', 'fact', 'technique', null,
    'virtio-gpu gives KVM guests graphics without a card of their own',
    'virtio-gpu gives a KVM guest a virtual graphics card and leaves the real one to the host: QEMU''s default back end does 2D only, while accelerated ones pass the guest''s OpenGL or Vulkan calls on to the host.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtio-gpu-leaves-the-card-to-the-host', 1, 'qemu-virtio-gpu', 'introduction, virtio-gpu 2d, virtio-gpu virglrenderer', 'supports', null, null),
('virtio-gpu-leaves-the-card-to-the-host', 2, 'linux-7-3', 'drivers/gpu/drm/virtio/Kconfig, option DRM_VIRTIO_GPU', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('virtio-gpu-leaves-the-card-to-the-host', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('interrupt-emulation-can-be-left-out', 'fact', 'technique', null,
    'Since Linux 6.17 interrupt emulation can be left out (x86)',
    'Since Linux 6.17 the emulation of I/O APIC, PIC and PIT in KVM for x86 can be left out when the kernel is built.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('interrupt-emulation-can-be-left-out', 1, 'kvm-irq-6-17', 'merge message, CONFIG_KVM_IOAPIC', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('dirty-log-reports-written-pages', 'fact', 'technique', null,
    'KVM reports the guest pages that were written',
    'KVM can return, for each memory slot of a guest, a bitmap of the pages written since the last call; live migration builds on such tracking.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('dirty-log-reports-written-pages', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.8; Documentation/virt/kvm/x86/mmu.rst, requirements', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('dirty-log-reports-written-pages', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.8 KVM_GET_DIRTY_LOG (vm ioctl)'),
('dirty-log-reports-written-pages', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.8 KVM_GET_DIRTY_LOG');

insert into fact (id, kind, topic_id, date, title, statement) values
('dirty-ring-for-x86-and-arm64', 'fact', 'technique', null,
    'KVM can report written pages through a ring per vCPU',
    'KVM can report written guest pages through a ring buffer per vCPU as well as in a bitmap: the documentation of Linux 6.12 gives this for x86 and arm64, the LoongArch port selects it in 6.12 too, and the RISC-V port does in 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('dirty-ring-for-x86-and-arm64', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 8.29', 'supports', null, null),
('dirty-ring-for-x86-and-arm64', 2, 'linux-6-12', 'arch/loongarch/kvm/Kconfig, HAVE_KVM_DIRTY_RING_ACQ_REL', 'supports', null, null),
('dirty-ring-for-x86-and-arm64', 3, 'linux-7-3', 'arch/loongarch/kvm/Kconfig and arch/riscv/kvm/Kconfig, HAVE_KVM_DIRTY_RING_ACQ_REL', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('dirty-ring-for-x86-and-arm64', '6.12', 1, 'file-exists', 'virt/kvm/dirty_ring.c', null),
('dirty-ring-for-x86-and-arm64', '7.3', 1, 'file-exists', 'virt/kvm/dirty_ring.c', null),
('dirty-ring-for-x86-and-arm64', '7.3', 2, 'text', 'arch/loongarch/kvm/Kconfig', 'select HAVE_KVM_DIRTY_RING_ACQ_REL'),
('dirty-ring-for-x86-and-arm64', '7.3', 3, 'text', 'arch/riscv/kvm/Kconfig', 'select HAVE_KVM_DIRTY_RING_ACQ_REL');

insert into fact (id, kind, topic_id, date, title, statement) values
('new-state-must-be-migratable', 'fact', 'technique', null,
    'New guest state in KVM must be savable and restorable',
    'KVM''s review checklist demands that any new state of a guest can be saved and restored.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('new-state-must-be-migratable', 1, 'linux-6-12', 'Documentation/virt/kvm/review-checklist.rst, item 4', 'supports', null, null),
('new-state-must-be-migratable', 2, 'linux-7-3', 'Documentation/virt/kvm/review-checklist.rst, item 4', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('new-state-must-be-migratable', '6.12', 1, 'text', 'Documentation/virt/kvm/review-checklist.rst', 'New state must include support for save/restore.'),
('new-state-must-be-migratable', '7.3', 1, 'text', 'Documentation/virt/kvm/review-checklist.rst', 'New state must include support for save/restore.');

insert into fact (id, kind, topic_id, date, title, statement) values
('new-features-default-to-off', 'fact', 'technique', null,
    'New KVM features are off until user space asks for them',
    'KVM''s review checklist wants new features to be off until user space asks for them, while performance improvements may be on from the start.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('new-features-default-to-off', 1, 'linux-6-12', 'Documentation/virt/kvm/review-checklist.rst, item 5', 'supports', null, null),
('new-features-default-to-off', 2, 'linux-7-3', 'Documentation/virt/kvm/review-checklist.rst, item 5', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('new-features-default-to-off', '6.12', 1, 'text', 'Documentation/virt/kvm/review-checklist.rst', 'New features must default to off'),
('new-features-default-to-off', '7.3', 1, 'text', 'Documentation/virt/kvm/review-checklist.rst', 'New features must default to off');

insert into fact (id, kind, topic_id, date, title, statement) values
('migration-of-nested-guests', 'fact', 'technique', null,
    'A KVM guest with a running guest inside can migrate on Intel',
    'A KVM guest in which another guest is running can be migrated live on Intel processors since Linux 5.3 with QEMU 4.2.0, and on s390 even with older versions. The documentation in Linux 6.12 and 7.3 says so, and warns that on AMD this leads to undefined behaviour.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('migration-of-nested-guests', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/running-nested-guests.rst, Live migration with nested KVM', 'supports', null, null),
('migration-of-nested-guests', 2, 'linux-7-3', 'Documentation/virt/kvm/x86/running-nested-guests.rst, Live migration with nested KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('nested-vmx-on-by-default-since-4-20', 'fact', 'technique', '2018',
    'Nested virtualisation on Intel on by default since Linux 4.20',
    'Since Linux 4.20, nested virtualisation on Intel processors is on by default in KVM, through commit 1e58e5e59148.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nested-vmx-on-by-default-since-4-20', 1, 'commit-1e58e5e59148', 'commit', 'supports', null, null),
('nested-vmx-on-by-default-since-4-20', 2, 'mail-2021-01-28-nested', 'body', 'supports', null, null),
('nested-vmx-on-by-default-since-4-20', 3, 'linux-6-12', 'Documentation/virt/kvm/x86/nested-vmx.rst, Running nested VMX', 'supports', null, null),
('nested-vmx-on-by-default-since-4-20', 4, 'kvm-updates-4-20', 'pull request text, x86', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('nested-vmx-on-by-default-since-4-20', 'yu-zhang');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('nested-vmx-on-by-default-since-4-20', '6.12', 1, 'text', 'arch/x86/kvm/vmx/vmx.c', 'static bool __read_mostly nested = 1;'),
('nested-vmx-on-by-default-since-4-20', '7.3', 1, 'text', 'arch/x86/kvm/vmx/vmx.c', 'static bool __read_mostly nested = 1;');

insert into fact (id, kind, topic_id, date, title, statement) values
('nested-svm-on-by-default', 'fact', 'technique', null,
    'Nested virtualisation on AMD is on by default',
    'Nested virtualisation on AMD processors is on by default in KVM: the module''s parameter nested starts as true in Linux 6.12 and 7.3.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nested-svm-on-by-default', 1, 'linux-6-12', 'arch/x86/kvm/svm/svm.c, parameter nested', 'supports', null, null),
('nested-svm-on-by-default', 2, 'linux-7-3', 'arch/x86/kvm/svm/svm.c, parameter nested', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('nested-svm-on-by-default', '6.12', 1, 'text', 'arch/x86/kvm/svm/svm.c', 'static int nested = true;'),
('nested-svm-on-by-default', '7.3', 1, 'text', 'arch/x86/kvm/svm/svm.c', 'static int __ro_after_init nested = true;');

insert into fact (id, kind, topic_id, date, title, statement) values
('nested-s390-off-by-default', 'fact', 'technique', null,
    'Nested virtualisation on s390 is off by default',
    'Nested virtualisation with KVM on s390 is off by default in Linux 6.12 and 7.3; the module parameter nested switches it on.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nested-s390-off-by-default', 1, 'linux-6-12', 'arch/s390/kvm/kvm-s390.c, parameter nested; Documentation/virt/kvm/x86/running-nested-guests.rst', 'supports', null, null),
('nested-s390-off-by-default', 2, 'linux-7-3', 'arch/s390/kvm/s390/s390.c, parameter nested', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('nested-s390-off-by-default', '6.12', 1, 'text', 'arch/s390/kvm/kvm-s390.c', 'static int nested;'),
('nested-s390-off-by-default', '7.3', 1, 'text', 'arch/s390/kvm/s390/s390.c', 'static int nested;');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-nesting-is-experimental', 'fact', 'technique', null,
    'Nested virtualisation on arm64 is marked experimental',
    'Nested virtualisation on arm64 is offered by KVM in Linux 7.2 and 7.3 if the kernel is booted with kvm-arm.mode=nested, on hardware of Armv8.4 or later; Linux 6.12 knows that boot parameter but does not yet offer such guests. The file kernel-parameters.txt of 7.3 calls the mode experimental and asks for extreme caution.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-nesting-is-experimental', 1, 'linux-7-3', 'Documentation/admin-guide/kernel-parameters.txt, kvm-arm.mode', 'supports', null, null),
('arm64-nesting-is-experimental', 2, 'linux-7-2', 'include/uapi/linux/kvm.h, KVM_CAP_ARM_EL2', 'supports', null, null),
('arm64-nesting-is-experimental', 3, 'linux-6-12', 'include/uapi/linux/kvm.h, no KVM_CAP_ARM_EL2', 'supports', null, null),
('arm64-nesting-is-experimental', 4, 'linux-6-12', 'arch/arm64/kvm/arm.c, early_kvm_mode_cfg; arch/arm64/include/asm/kvm_host.h, KVM_VCPU_MAX_FEATURES; arch/arm64/include/uapi/asm/kvm.h, KVM_ARM_VCPU_HAS_EL2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-nesting-is-experimental', 'arm');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('arm64-nesting-is-experimental', '7.3', 1, 'text', 'Documentation/admin-guide/kernel-parameters.txt', '"nested" and "protected" are experimental and should be'),
('arm64-nesting-is-experimental', '7.3', 2, 'text', 'include/uapi/linux/kvm.h', '#define KVM_CAP_ARM_EL2 240');

insert into fact (id, kind, topic_id, date, title, statement) values
('nested-levels-named', 'definition', 'technique', null,
    'L0, L1 and L2: the levels of nested virtualisation',
    'In nested KVM the host is called level 0, the guest that acts as a hypervisor level 1, and the guest inside it level 2.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nested-levels-named', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/running-nested-guests.rst', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('nested-vmx-paper-of-2010', 'fact', 'technique', '2010',
    'The Turtles Project paper of 2010 describes nested VMX',
    'The theory of nested VMX in KVM was published at OSDI 2010 in the paper The Turtles Project, which the kernel documentation cites.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nested-vmx-paper-of-2010', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/nested-vmx.rst, Overview', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('nested-vmx-written-at-ibm', 'fact', 'technique', null,
    'IBM people wrote nested VMX',
    'Nested VMX, which lets Intel guests be hosts themselves, was written by Abel Gordon, Nadav Har''El, Orit Wasserman, Ben-Ami Yassor and Muli Ben-Yehuda, according to the documentation of Linux 7.3 and 6.12, which gives an IBM address for each of them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nested-vmx-written-at-ibm', 1, 'linux-7-3', 'Documentation/virt/kvm/x86/nested-vmx.rst, Authors', 'supports', null, null),
('nested-vmx-written-at-ibm', 2, 'linux-6-12', 'Documentation/virt/kvm/x86/nested-vmx.rst, Authors', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('nested-vmx-written-at-ibm', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-is-written-in-c', 'fact', 'technique', null,
    'KVM is written in C, with some assembly language',
    'KVM is written in C, with some assembly language: in Linux 7.3 its directories virt/kvm and arch/*/kvm, which exist for seven architectures, hold 242 C files, 106 headers and 24 assembly files, and no file in Rust.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-is-written-in-c', 1, 'linux-7-3', 'files in virt/kvm and arch/*/kvm, by their endings .c, .h, .S and .rs', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-memfd-in-6-8', 'fact', 'technique', '2024-01-10',
    'guest_memfd, memory that belongs to one guest, came with Linux 6.8',
    'guest_memfd came to KVM with Linux 6.8, in the pull request of 10 January 2024. Such a file lives in memory and belongs to one guest, whose memory it holds; in Linux 6.12 user space could neither map nor read nor write it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-memfd-in-6-8', 1, 'pull-6-8', 'body', 'supports', null, null),
('guest-memfd-in-6-8', 2, 'linux-6-12', 'virt/kvm/guest_memfd.c', 'supports', null, null),
('guest-memfd-in-6-8', 3, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.142', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('guest-memfd-in-6-8', '6.1', 1, 'file-absent', 'virt/kvm/guest_memfd.c', null),
('guest-memfd-in-6-8', '6.12', 1, 'file-exists', 'virt/kvm/guest_memfd.c', null),
('guest-memfd-in-6-8', '7.3', 1, 'file-exists', 'virt/kvm/guest_memfd.c', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-memfd-mapping-in-7-3', 'fact', 'technique', null,
    'Since Linux 6.18 a guest_memfd file may be mapped',
    'Since Linux 6.18 user space may map a guest_memfd file of some kinds of guest. In 7.3 the file has to be created with the flag GUEST_MEMFD_FLAG_MMAP, and only memory that is shared can be reached through the mapping; in 6.12 no mapping was possible.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-memfd-mapping-in-7-3', 1, 'linux-7-3', 'Documentation/virt/kvm/api.rst, section 4.142', 'supports', null, null),
('guest-memfd-mapping-in-7-3', 2, 'pull-6-18', 'body', 'supports', null, null),
('guest-memfd-mapping-in-7-3', 3, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.142', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('guest-memfd-mapping-in-7-3', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', 'GUEST_MEMFD_FLAG_MMAP        Enable using mmap() on the guest_memfd file');

insert into fact (id, kind, topic_id, date, title, statement) values
('guest-memfd-cannot-be-mapped', 'fact', 'technique', null,
    'In Linux 6.12 the host cannot map a guest_memfd file',
    'A guest_memfd file of KVM belongs to one virtual machine, and in Linux 6.12 user space on the host can neither map, read, write nor resize it. Linux 6.18 made mapping possible.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('guest-memfd-cannot-be-mapped', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.142', 'supports', null, null),
('guest-memfd-cannot-be-mapped', 2, 'pull-6-18', 'body', 'supports', null, null),
('guest-memfd-cannot-be-mapped', 3, 'linux-7-3', 'Documentation/virt/kvm/api.rst, section 4.142, GUEST_MEMFD_FLAG_MMAP', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('guest-memfd-cannot-be-mapped', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.142 KVM_CREATE_GUEST_MEMFD'),
('guest-memfd-cannot-be-mapped', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.142 KVM_CREATE_GUEST_MEMFD');

insert into fact (id, kind, topic_id, date, title, statement) values
('software-protected-guests-for-testing', 'fact', 'technique', null,
    'Software-protected KVM guests are for testing only',
    'Software-protected virtual machines in KVM serve only to develop and test guest_memfd; the Kconfig help warns that real workloads in them will fail.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('software-protected-guests-for-testing', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, option KVM_SW_PROTECTED_VM', 'supports', null, null),
('software-protected-guests-for-testing', 2, 'linux-7-3', 'arch/x86/kvm/Kconfig, option KVM_SW_PROTECTED_VM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('software-protected-guests-for-testing', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_SW_PROTECTED_VM'),
('software-protected-guests-for-testing', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_SW_PROTECTED_VM');

insert into fact (id, kind, topic_id, date, title, statement) values
('sev-encrypts-guest-memory', 'definition', 'technique', null,
    'AMD SEV encrypts the memory of each KVM guest',
    'AMD SEV, which KVM supports, encrypts the memory of each guest with a separate key.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sev-encrypts-guest-memory', 1, 'linux-6-12', 'Documentation/virt/kvm/x86/amd-memory-encryption.rst, Overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('sev-encrypts-guest-memory', 'amd');

insert into fact (id, kind, topic_id, date, title, statement) values
('sev-option-covers-three-generations', 'fact', 'technique', null,
    'The SEV option covers SEV, SEV-ES and SEV-SNP',
    'In Linux 6.12 and 7.3 the SEV option of KVM covers SEV, SEV-ES (encrypted state) and SEV-SNP (secure nested paging); it is on by default where it can be built.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sev-option-covers-three-generations', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, option KVM_AMD_SEV', 'supports', null, null),
('sev-option-covers-three-generations', 2, 'linux-7-3', 'arch/x86/kvm/Kconfig, option KVM_AMD_SEV', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('sev-option-covers-three-generations', 'amd');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('sev-option-covers-three-generations', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_AMD_SEV'),
('sev-option-covers-three-generations', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_AMD_SEV');

insert into fact (id, kind, topic_id, date, title, statement) values
('sev-snp-in-6-11', 'fact', 'technique', '2024-07-19',
    'Base support for AMD SEV-SNP guests in Linux 6.11',
    'Base support for AMD SEV-SNP guests was in the KVM pull request for Linux 6.11 of 19 July 2024 and was merged the next day.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sev-snp-in-6-11', 1, 'pull-6-11', 'body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('sev-snp-in-6-11', 'amd');

insert into fact (id, kind, topic_id, date, title, statement) values
('sev-has-migration-commands', 'fact', 'technique', null,
    'KVM has commands to move SEV guests between hosts',
    'KVM has commands for the migration of guests that AMD SEV encrypts: the sending host encrypts their memory for transport and the receiving host takes it in, beginning with KVM_SEV_SEND_START and KVM_SEV_RECEIVE_START. Linux 7.3 handles no command that sends the encrypted registers of SEV-ES guests.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sev-has-migration-commands', 1, 'linux-7-3', 'Documentation/virt/kvm/x86/amd-memory-encryption.rst, sections 11 to 17', 'supports', null, null),
('sev-has-migration-commands', 2, 'linux-7-3', 'arch/x86/kvm/svm/sev.c, sev_mem_enc_ioctl', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('sev-has-migration-commands', 'amd');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-migration-of-sev-snp-guests', 'fact', 'technique', null,
    'KVM cannot migrate SEV-SNP guests as of Linux 7.3',
    'KVM in Linux 7.3 cannot migrate SEV-SNP guests: it refuses them the commands that send and receive SEV guests, and a change of July 2026 also forbids moving one to another process on the same host until the missing state can be transferred.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-migration-of-sev-snp-guests', 1, 'linux-7-3', 'arch/x86/kvm/svm/sev.c, sev_mem_enc_ioctl and sev_vm_move_enc_context_from', 'supports', null, null),
('no-migration-of-sev-snp-guests', 2, 'commit-6ee414078823', 'commit message', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-migration-of-sev-snp-guests', 'amd');

insert into fact (id, kind, topic_id, date, title, statement) values
('programs-above-kvm-lag-on-sev-migration', 'fact', 'technique', null,
    'QEMU''s manual and OpenStack leave SEV migration out',
    'Programs above KVM may not offer live migration of SEV guests: OpenStack Nova was changed, under a specification for its release Train, to reject it, as it was not yet supported, and in QEMU''s manual, as of commit 40886c4c, the section on it says only TODO.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('programs-above-kvm-lag-on-sev-migration', 1, 'nova-84db8b3f', 'commit message', 'supports', null, null),
('programs-above-kvm-lag-on-sev-migration', 2, 'qemu-sev', 'Live Migration', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('programs-above-kvm-lag-on-sev-migration', 'openstack'),
('programs-above-kvm-lag-on-sev-migration', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('tdx-in-6-16', 'fact', 'technique', '2025-03-14',
    'Intel TDX guests in Linux 6.16',
    'Intel TDX guests were enabled in kvm.git by commit 7bcf7246 of 14 March 2025, and Linux 6.16 was the first release with them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tdx-in-6-16', 1, 'commit-7bcf7246', 'commit', 'supports', null, null),
('tdx-in-6-16', 2, 'centos-stream-mr-6701', 'description', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tdx-in-6-16', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('tdx-option-in-7-3', 'fact', 'technique', null,
    'Linux 7.3 has an option for Intel TDX guests',
    'Linux 7.3 can be built to run Intel TDX guests: KVM has the option KVM_INTEL_TDX for confidential virtual machines, and its documentation says that a module attested by the processor runs and manages them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tdx-option-in-7-3', 1, 'linux-7-3', 'arch/x86/kvm/Kconfig, KVM_INTEL_TDX; Documentation/virt/kvm/x86/intel-tdx.rst', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tdx-option-in-7-3', 'intel');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('tdx-option-in-7-3', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_INTEL_TDX');

insert into fact (id, kind, topic_id, date, title, statement) values
('no-tdx-in-6-12', 'fact', 'technique', null,
    'Linux 6.12 cannot run Intel TDX guests',
    'KVM in Linux 6.12 cannot run Intel TDX guests: the file arch/x86/kvm/vmx/tdx.c is not there.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('no-tdx-in-6-12', 1, 'linux-6-12', 'arch/x86/kvm/vmx, no file tdx.c', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('no-tdx-in-6-12', 'intel');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('no-tdx-in-6-12', '6.12', 1, 'file-absent', 'arch/x86/kvm/vmx/tdx.c', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('tdx-locking-reworked-in-6-19', 'fact', 'technique', null,
    'TDX code reworked in Linux 6.19',
    'The KVM changes for Linux 6.19 overhaul the TDX code to remove races that caused lock contention in Intel''s TDX module.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('tdx-locking-reworked-in-6-19', 1, 'kvm-tdx-6-19', 'merge message', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('tdx-locking-reworked-in-6-19', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('sgx-in-guests', 'fact', 'technique', null,
    'KVM guests on Intel can create SGX enclaves',
    'KVM guests on Intel processors can create SGX enclaves if the option X86_SGX_KVM is set.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('sgx-in-guests', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, option X86_SGX_KVM', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('sgx-in-guests', 'intel');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('sgx-in-guests', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'config X86_SGX_KVM'),
('sgx-in-guests', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'config X86_SGX_KVM');

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-protected-guests-hide-from-kvm', 'definition', 'technique', null,
    'Protected guests on s390 are hidden from KVM itself',
    'Protected virtual machines on s390 are KVM guests whose memory and registers KVM itself cannot access; for the most part, an entity called the ultravisor manages them instead.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-protected-guests-hide-from-kvm', 1, 'linux-6-12', 'Documentation/virt/kvm/s390/s390-pv.rst, Summary', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-protected-guests-hide-from-kvm', 'ibm');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('s390-protected-guests-hide-from-kvm', '6.12', 1, 'file-exists', 'Documentation/virt/kvm/s390/s390-pv.rst', null),
('s390-protected-guests-hide-from-kvm', '7.3', 1, 'file-exists', 'Documentation/virt/kvm/s390/s390-pv.rst', null);

insert into fact (id, kind, topic_id, date, title, statement) values
('pkvm-in-linux-7-3', 'fact', 'technique', null,
    'pKVM is still experimental in Linux 7.3',
    'Protected KVM (pKVM) on arm64 is called experimental in Linux 7.3 and is chosen with kvm-arm.mode=protected. It hides the memory of protected guests from the host; isolation of CPU state, isolation of device access and guest firmware are marked as unimplemented.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pkvm-in-linux-7-3', 1, 'linux-7-3', 'Documentation/virt/kvm/arm/pkvm.rst', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pkvm-in-linux-7-3', 'arm'),
('pkvm-in-linux-7-3', 'google');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('pkvm-in-linux-7-3', '7.3', 1, 'text', 'Documentation/virt/kvm/arm/pkvm.rst', '**NOTE**: pKVM is currently an experimental, development feature and');

insert into fact (id, kind, topic_id, date, title, statement) values
('pkvm-guests-cannot-be-dirty-logged', 'fact', 'technique', null,
    'Protected guests on arm64 have no dirty logging',
    'Protected guests of pKVM on arm64 have restrictions in Linux 7.3: dirty logging and read-only memory slots are not supported, and memory given to such a guest stays locked until it ends. Live migration of ordinary guests rests on that logging.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pkvm-guests-cannot-be-dirty-logged', 1, 'linux-7-3', 'Documentation/virt/kvm/arm/pkvm.rst, CPU memory isolation', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pkvm-guests-cannot-be-dirty-logged', 'arm'),
('pkvm-guests-cannot-be-dirty-logged', 'google');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('pkvm-guests-cannot-be-dirty-logged', '7.3', 1, 'text', 'Documentation/virt/kvm/arm/pkvm.rst', '* Read-only memslots and dirty logging are not supported.');

insert into fact (id, kind, topic_id, date, title, statement) values
('memory-can-be-faulted-in-ahead', 'fact', 'technique', null,
    'KVM can map guest memory ahead of use',
    'With KVM_PRE_FAULT_MEMORY, user space can have KVM map memory for a vCPU before the guest touches it: on x86 in Linux 6.12 and on x86 and s390 in 7.3, though not while the guest is using shadow page tables.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('memory-can-be-faulted-in-ahead', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 4.143', 'supports', null, null),
('memory-can-be-faulted-in-ahead', 2, 'linux-7-3', 'Documentation/virt/kvm/api.rst, section 4.143', 'supports', null, null),
('memory-can-be-faulted-in-ahead', 3, 'linux-6-12', 'arch/x86/kvm/Kconfig, KVM_GENERIC_PRE_FAULT_MEMORY', 'supports', null, null),
('memory-can-be-faulted-in-ahead', 4, 'linux-7-3', 'arch/x86/kvm/Kconfig and arch/s390/kvm/Kconfig, KVM_GENERIC_PRE_FAULT_MEMORY', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('memory-can-be-faulted-in-ahead', '6.12', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.143 KVM_PRE_FAULT_MEMORY'),
('memory-can-be-faulted-in-ahead', '7.3', 1, 'text', 'Documentation/virt/kvm/api.rst', '4.143 KVM_PRE_FAULT_MEMORY');

insert into fact (id, kind, topic_id, date, title, statement) values
('hyper-v-emulation-on-by-default', 'fact', 'technique', null,
    'KVM for x86 emulates Hyper-V interfaces by default',
    'KVM for x86 emulates interfaces of Microsoft Hyper-V, which Windows guests need to work correctly and fast; in Linux 6.12 and 7.3 the option is on by default.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hyper-v-emulation-on-by-default', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, option KVM_HYPERV', 'supports', null, null),
('hyper-v-emulation-on-by-default', 2, 'linux-7-3', 'arch/x86/kvm/Kconfig, option KVM_HYPERV', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('hyper-v-emulation-on-by-default', 'microsoft');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('hyper-v-emulation-on-by-default', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_HYPERV'),
('hyper-v-emulation-on-by-default', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_HYPERV');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-guests-on-kvm', 'fact', 'technique', null,
    'KVM for x86 can host Xen HVM guests',
    'KVM for x86 can host Xen HVM guests and pass their hypercalls to user space if it is built with the option KVM_XEN, which is off by default.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-guests-on-kvm', 1, 'linux-6-12', 'arch/x86/kvm/Kconfig, option KVM_XEN', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-guests-on-kvm', 'xen-project');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('xen-guests-on-kvm', '6.12', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_XEN'),
('xen-guests-on-kvm', '7.3', 1, 'text', 'arch/x86/kvm/Kconfig', 'config KVM_XEN');

insert into fact (id, kind, topic_id, date, title, statement) values
('mediated-pmu-in-7-0', 'fact', 'technique', '2026-02-13',
    'Mediated PMU in Linux 7.0',
    'The KVM pull request for Linux 7.0 introduces a mediated PMU, with which guests can own performance-monitoring hardware; it was sent and merged on 13 February 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('mediated-pmu-in-7-0', 1, 'pull-7-0', 'body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('precise-time-for-arm-guests', 'fact', 'technique', null,
    'Guests on Arm can fetch the time of the host (PTP_KVM)',
    'Guests of KVM on Arm can fetch the host''s wall clock by a hypercall (PTP_KVM) to keep their time precise.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('precise-time-for-arm-guests', 1, 'linux-6-12', 'Documentation/virt/kvm/arm/ptp_kvm.rst', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('steal-time-accounting', 'fact', 'technique', null,
    'KVM can tell guests about stolen processor time',
    'KVM can tell guests how much processor time others took from them (steal time); the documentation of Linux 6.12 and 7.3 names x86 and arm64 for this, and the code for LoongArch and RISC-V has it too.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('steal-time-accounting', 1, 'linux-6-12', 'Documentation/virt/kvm/api.rst, section 8.24, KVM_CAP_STEAL_TIME', 'supports', null, null),
('steal-time-accounting', 2, 'linux-7-3', 'Documentation/virt/kvm/api.rst, section 8.24, KVM_CAP_STEAL_TIME', 'supports', null, null),
('steal-time-accounting', 3, 'linux-6-12', 'arch/loongarch/kvm/vcpu.c, kvm_update_stolen_time; arch/riscv/kvm/vcpu_sbi_sta.c', 'supports', null, null),
('steal-time-accounting', 4, 'linux-7-3', 'arch/loongarch/kvm/vm.c, KVM_CAP_STEAL_TIME; arch/riscv/kvm/vcpu_sbi_sta.c', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('selftests-196-in-7-3', 'fact', 'technique', null,
    'KVM selftests: 196 C files in Linux 7.3',
    'The kernel''s own tests for KVM have grown to 196 C files in Linux 7.3 (7.3.4), after 186 in 7.2 (7.2.13) and 149 in 6.12, counted under tools/testing/selftests/kvm in the source packages of Debian.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('selftests-196-in-7-3', 1, 'linux-7-3', 'tools/testing/selftests/kvm, C files counted', 'supports', null, null),
('selftests-196-in-7-3', 2, 'linux-7-2', 'tools/testing/selftests/kvm, C files counted', 'supports', null, null),
('selftests-196-in-7-3', 3, 'linux-6-12', 'tools/testing/selftests/kvm, C files counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('selftests-in-the-tree', 'fact', 'technique', null,
    'KVM selftests: 149 C files in Linux 6.12, 108 in 6.1',
    'The kernel tree has its own tests for KVM: 149 C files under tools/testing/selftests/kvm in Linux 6.12, up from 108 in 6.1, counted in the source packages of Debian (6.12.117 and 6.1.192).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('selftests-in-the-tree', 1, 'linux-6-12', 'tools/testing/selftests/kvm, C files counted', 'supports', null, null),
('selftests-in-the-tree', 2, 'linux-6-1', 'tools/testing/selftests/kvm, C files counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('ubuntu-names-the-layers-over-kvm', 'fact', 'technique', null,
    'KVM, QEMU, libvirt and virt-manager are layers of one stack',
    'Ubuntu''s documentation orders the parts of its virtualisation stack by abstraction: KVM in the kernel uses the hardware, QEMU is its user-space back end, libvirt offers one interface over hypervisors, and virt-manager is a graphical front end on libvirt.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ubuntu-names-the-layers-over-kvm', 1, 'ubuntu-vm-tools', 'whole page', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ubuntu-names-the-layers-over-kvm', 'libvirt'),
('ubuntu-names-the-layers-over-kvm', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('libvirt-drives-many-hypervisors', 'fact', 'technique', null,
    'libvirt is a common interface over KVM and others',
    'libvirt is a toolkit and interface over hypervisors rather than a part of KVM: Ubuntu''s documentation says that it manages virtual resources on different platforms through one interface, with QEMU and KVM among the technologies below it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('libvirt-drives-many-hypervisors', 1, 'ubuntu-vm-tools', 'section libvirt', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('libvirt-drives-many-hypervisors', 'libvirt');

insert into fact (id, kind, topic_id, date, title, statement) values
('virt-manager-is-a-front-end', 'fact', 'technique', null,
    'virt-manager is a graphical front end over libvirt',
    'virt-manager is a graphical tool for managing virtual machines through libvirt. Its README says that it is mostly used with QEMU/KVM, but that Xen and LXC containers are well supported too.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virt-manager-is-a-front-end', 1, 'virt-manager-readme', 'first paragraph', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('virt-manager-is-a-front-end', 'libvirt');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-accelerators', 'fact', 'technique', null,
    'QEMU has other accelerators beside KVM',
    'KVM is one of several accelerators of QEMU, the one for Linux hosts: QEMU''s manual also lists Xen, hvf on macOS, whpx on Windows, nvmm on NetBSD, and TCG, which emulates processors in software and runs on all of these systems.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-accelerators', 1, 'qemu-introduction', 'Virtualisation Accelerators', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-accelerators', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-runs-without-kvm', 'fact', 'technique', null,
    'QEMU runs without KVM, by translating code (TCG)',
    'QEMU runs without KVM: its built-in default is the Tiny Code Generator (TCG), which emulates the processor in software by translating the guest''s code into instructions of the host, and needs no virtualisation hardware.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-runs-without-kvm', 1, 'qemu-introduction', 'Virtualisation Accelerators and Options Overview', 'supports', null, null),
('qemu-runs-without-kvm', 2, 'qemu-translator-internals', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-runs-without-kvm', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-inside-wsl', 'fact', 'technique', null,
    'KVM can run inside WSL 2 where nesting works',
    'Inside the Linux guest of Windows Subsystem for Linux 2, KVM can be used where the host offers nested virtualisation: reports of users from 2024 and 2026 describe the setting for it, nestedVirtualization, and machines on which it has no effect.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-inside-wsl', 1, 'wsl-issue-11216', 'description', 'supports', null, null),
('kvm-inside-wsl', 2, 'wsl-issue-40735', 'description', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-inside-wsl', 'microsoft');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-and-xen-differ-in-the-base', 'fact', 'technique', null,
    'KVM makes Linux the hypervisor; Xen boots below it',
    'Two blogs explain that KVM makes the Linux kernel itself the hypervisor and uses its scheduler, memory management and drivers, whereas Xen is a small hypervisor that boots first and leaves drivers to a privileged guest (dom0). Xen can also run adapted guests without processor support, which KVM on x86 needs.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-and-xen-differ-in-the-base', 1, 'pregos-kvm-xen', 'post', 'supports', null, null),
('kvm-and-xen-differ-in-the-base', 2, 'wlindley-2011-06-03', 'post', 'supports', null, null),
('kvm-and-xen-differ-in-the-base', 3, 'linux-7-3', 'arch/x86/kvm/Kconfig, option KVM, help', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-and-xen-differ-in-the-base', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-is-dom0-since-3-0', 'fact', 'technique', '2011-06',
    'Linux has also been able to serve Xen as dom0 since version 3.0',
    'Linux supports Xen beside KVM: a blog post of June 2011 reports that the kernel can run as Xen''s privileged guest (dom0) without extra patches from version 3.0 on.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-is-dom0-since-3-0', 1, 'xenproject-2011-08-25', 'paragraphs on LinuxCon', 'supports', null, null),
('linux-is-dom0-since-3-0', 2, 'wlindley-2011-06-03', 'post', 'supports', null, null),
('linux-is-dom0-since-3-0', 3, 'bblank-2011-06-23', 'post', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-is-dom0-since-3-0', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('vmware-sells-hypervisors-of-both-types', 'fact', 'technique', '2021-09-29',
    'VMware offers hypervisors of both types',
    'VMware''s hypervisors, rivals of KVM, come in both types: IBM''s overview of 2021 calls ESXi a type 1 hypervisor for data centres, and Fusion for the Mac and Workstation for Linux and Windows type 2. It counts VirtualBox, at Oracle since the purchase of Sun in 2010, as type 2 as well.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vmware-sells-hypervisors-of-both-types', 1, 'ibm-hypervisors-2021', 'VMware hypervisors', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vmware-sells-hypervisors-of-both-types', 'oracle'),
('vmware-sells-hypervisors-of-both-types', 'vmware');

insert into fact (id, kind, topic_id, date, title, statement) values
('containers-share-the-host-kernel', 'fact', 'technique', null,
    'Containers share the host kernel; KVM guests bring their own',
    'Containers use the kernel of their host, while a KVM guest runs a kernel of its own. Proxmox''s manual explains that this makes containers cheap, but only Linux runs in them and access has to be restricted by namespaces and barred system calls.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('containers-share-the-host-kernel', 1, 'proxmox-pct', 'introduction and Security Considerations', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('containers-share-the-host-kernel', 'proxmox');

insert into fact (id, kind, topic_id, date, title, statement) values
('kata-adds-a-kvm-layer-to-containers', 'fact', 'technique', null,
    'Kata Containers puts a KVM guest around each pod',
    'Kata Containers adds hardware virtualisation as a second layer of isolation to containers: each Kubernetes pod runs in a light virtual machine with its own kernel, and all monitors that it supports use KVM on Linux.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kata-adds-a-kvm-layer-to-containers', 1, 'kata-virtualization-design', 'Overview, and Supported Hypervisors and VMMs', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('openvz-is-made-of-containers', 'fact', 'technique', null,
    'OpenVZ containers share the kernel of their host, unlike KVM guests',
    'OpenVZ''s containers, unlike KVM guests, are not virtual machines: its wiki describes isolated Linux containers on one server, whose host may run a kernel made by OpenVZ. All share that kernel, as a comparison for buyers explains. OpenVZ 7 added KVM and QEMU to run virtual machines as well.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('openvz-is-made-of-containers', 1, 'openvz-wiki', 'description', 'supports', null, null),
('openvz-is-made-of-containers', 2, 'crondaily-kvm-openvz', 'How they work', 'supports', null, null),
('openvz-is-made-of-containers', 3, 'openvz-whats-new', 'key changes', 'supports', null, null),
('openvz-is-made-of-containers', 4, 'itforbusiness-openvz-7', 'article body', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-vps-has-its-own-kernel', 'fact', 'technique', null,
    'A KVM VPS has a kernel of its own, an OpenVZ VPS has not',
    'A virtual private server on KVM (KVM VPS) is a virtual machine with its own kernel and virtual hardware, which may run Linux, BSD or Windows and load kernel modules, whereas one on OpenVZ uses the kernel of its host. Hosting guides add that OpenVZ needs fewer resources.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-vps-has-its-own-kernel', 1, 'crondaily-kvm-openvz', 'How they work, and The key differences', 'supports', null, null),
('kvm-vps-has-its-own-kernel', 2, 'nonamehosts-kvm-openvz', 'post', 'supports', null, null),
('kvm-vps-has-its-own-kernel', 3, 'blueangelhost-openvz-kvm', 'OpenVZ, and KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-overcommits-processors-and-memory', 'fact', 'technique', null,
    'KVM overcommits processors and memory by itself',
    'KVM can be oversold: Red Hat''s guide for Enterprise Linux 7 says that it overcommits processors and memory automatically, so that guests may be given more virtual processors and memory than the host has.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-overcommits-processors-and-memory', 1, 'rhel-7-overcommit', '7.1. Introduction', 'supports', null, null),
('kvm-overcommits-processors-and-memory', 2, 'crondaily-kvm-openvz', 'The overselling problem', 'contradicts', 'The memory of a KVM guest is reserved on the host, so KVM cannot be oversold as OpenVZ can.', 'Memory of a guest is not reserved by KVM as such: Linux provides it when it is used, and Red Hat''s guide says that KVM overcommits it automatically.'),
('kvm-overcommits-processors-and-memory', 3, 'blueangelhost-openvz-kvm', 'KVM', 'imprecise', 'The memory of a KVM server cannot be lent out and is very hard to overcommit.', 'Red Hat''s guide for Enterprise Linux 7 says that KVM overcommits memory by itself.');
insert into fact_organisation (fact_id, organisation_id) values
('kvm-overcommits-processors-and-memory', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('virtualbox-does-not-need-kvm', 'fact', 'technique', null,
    'VirtualBox has its own driver and can be built to use KVM',
    'VirtualBox has its own kernel driver (vboxdrv) and does not need KVM. Cyberus Technology offers patches that replace the driver with KVM, so that VirtualBox and QEMU guests can run side by side; they support Linux hosts with Intel processors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtualbox-does-not-need-kvm', 1, 'virtualbox-kvm-readme', 'What to expect, and Known issues and limitations', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('virtualbox-does-not-need-kvm', 'oracle');

insert into fact (id, kind, topic_id, date, title, statement) values
('one-hypervisor-holds-the-extensions', 'fact', 'technique', null,
    'KVM refuses extensions that another hypervisor already uses',
    'KVM does not take virtualisation extensions that another hypervisor has switched on: in Linux 6.12 it gives up with the error EBUSY if VMX or SVM is already in use. A commit by David Hildenbrand on KVM for Intel processors says that there can be no real coexistence.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('one-hypervisor-holds-the-extensions', 1, 'linux-6-12', 'arch/x86/kvm/vmx/vmx.c, vmx_enable_virtualization_cpu; arch/x86/kvm/svm/svm.c, svm_enable_virtualization_cpu', 'supports', null, null),
('one-hypervisor-holds-the-extensions', 2, 'commit-fe0e80befd4d', 'commit message', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('one-hypervisor-holds-the-extensions', 'david-hildenbrand');

insert into fact (id, kind, topic_id, date, title, statement) values
('firecracker-on-other-hypervisors', 'fact', 'technique', null,
    'Firecracker does not start while VMware or VirtualBox is running',
    'Firecracker, which runs on KVM, fails to start with the error "Resource busy" if another hypervisor such as VMware or VirtualBox is running on the host, says its FAQ, which gives as the reason that the other one locks /dev/kvm and advises ending it first.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('firecracker-on-other-hypervisors', 1, 'firecracker-faq', 'Firecracker fails to start and returns "Resource busy" error', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('firecracker-on-other-hypervisors', 'oracle'),
('firecracker-on-other-hypervisors', 'vmware');

insert into fact (id, kind, topic_id, date, title, statement) values
('virtualisation-on-demand-from-2009', 'fact', 'technique', '2009-09-15',
    'A change of 2009 let KVM take the extensions on demand',
    'A change by Alexander Graf, dated 15 September 2009, made KVM switch on the virtualisation extensions with the first virtual machine and off after the last, so that its modules could be loaded automatically and other hypervisors stay usable.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtualisation-on-demand-from-2009', 1, 'commit-10474ae8945c', 'commit message', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('virtualisation-on-demand-from-2009', 'alexander-graf');

insert into fact (id, kind, topic_id, date, title, statement) values
('extensions-taken-at-load-since-6-12', 'fact', 'technique', null,
    'Since Linux 6.12 KVM takes the extensions when it is loaded',
    'Since Linux 6.12 KVM switches on the virtualisation extensions when it is loaded, so that the first virtual machine starts without delay; the documentation warns that this may disturb hypervisors from outside the kernel. With kvm.enable_virt_at_load=0 KVM takes the extensions only while virtual machines exist.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('extensions-taken-at-load-since-6-12', 1, 'linux-6-12', 'Documentation/admin-guide/kernel-parameters.txt, kvm.enable_virt_at_load; virt/kvm/kvm_main.c, enable_virt_at_load', 'supports', null, null),
('extensions-taken-at-load-since-6-12', 2, 'linux-7-3', 'Documentation/admin-guide/kernel-parameters.txt, kvm.enable_virt_at_load', 'supports', null, null),
('extensions-taken-at-load-since-6-12', 3, 'nixpkgs-363887', 'description', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('virtualbox-asks-kvm-for-vt-x', 'fact', 'technique', '2025-09-10',
    'VirtualBox 7.2.2 asked KVM for VT-x on Linux 6.16 and newer',
    'VirtualBox 7.2.2 of 10 September 2025 acquired and released VT-x through KVM''s interfaces on Linux 6.16 and newer, after a report in August that its virtual machines failed to start on Linux 6.12 and newer because of a conflict with KVM''s modules. Linux 7.3 no longer exports these interfaces, and users reported in June 2026 that VirtualBox 7.2.10 starts no virtual machines where KVM is loaded with enable_virt_at_load=0.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtualbox-asks-kvm-for-vt-x', 1, 'virtualbox-changelog', 'Version 7.2.2', 'supports', null, null),
('virtualbox-asks-kvm-for-vt-x', 2, 'virtualbox-issue-141', 'description', 'supports', null, null),
('virtualbox-asks-kvm-for-vt-x', 3, 'linux-7-3', 'virt/kvm/kvm_main.c, kvm_enable_virtualization and kvm_disable_virtualization (static)', 'supports', null, null),
('virtualbox-asks-kvm-for-vt-x', 4, 'virtualbox-issue-703', 'description', 'supports', null, null),
('virtualbox-asks-kvm-for-vt-x', 5, 'virtualbox-issue-711', 'comments of 19 and 20 June 2026', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('virtualbox-asks-kvm-for-vt-x', 'oracle');

insert into fact (id, kind, topic_id, date, title, statement) values
('bhyve-is-the-freebsd-hypervisor', 'fact', 'technique', null,
    'bhyve is the hypervisor of FreeBSD',
    'bhyve is the hypervisor of FreeBSD, and an independent project from KVM: the manual page of FreeBSD 15.1 says that it runs guests on amd64 and arm64. The README of xhyve, its port to macOS, calls it roughly what KVM and QEMU together are on Linux.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bhyve-is-the-freebsd-hypervisor', 1, 'bhyve-man-15-1', 'DESCRIPTION', 'supports', null, null),
('bhyve-is-the-freebsd-hypervisor', 2, 'xhyve-readme', 'What is bhyve?', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('smartos-planned-bhyve-for-kvm', 'fact', 'technique', null,
    'Joyent planned to replace its KVM port with bhyve',
    'Joyent, which had ported KVM to its system SmartOS, described in a draft how bhyve was being ported as a potential replacement for it, for better network performance and closer work with the FreeBSD community.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('smartos-planned-bhyve-for-kvm', 1, 'joyent-rfd-121', 'Overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('smartos-planned-bhyve-for-kvm', 'joyent');

insert into fact (id, kind, topic_id, date, title, statement) values
('hyper-v-is-what-kvm-and-qemu-are-together', 'fact', 'technique', null,
    'Hyper-V is about what KVM and QEMU are together',
    'Linux''s documentation of Hyper-V describes Microsoft''s product as a bare-metal hypervisor plus a management service in the parent partition, roughly what KVM and QEMU are together.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hyper-v-is-what-kvm-and-qemu-are-together', 1, 'linux-7-3', 'Documentation/virt/hyperv/overview.rst, Overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('hyper-v-is-what-kvm-and-qemu-are-together', 'microsoft');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('hyper-v-is-what-kvm-and-qemu-are-together', '7.3', 1, 'text', 'Documentation/virt/hyperv/overview.rst', 'equivalent to KVM and QEMU, for example).  Guest VMs run in child');

insert into fact (id, kind, topic_id, date, title, statement) values
('vmware-backdoor-in-kvm', 'fact', 'technique', null,
    'KVM can support the VMware backdoor interface',
    'KVM can offer guests the backdoor interface known from VMware: the parameter kvm.enable_vmware_backdoor of Linux 7.3 switches it on, and it is off by default.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vmware-backdoor-in-kvm', 1, 'linux-7-3', 'Documentation/admin-guide/kernel-parameters.txt, kvm.enable_vmware_backdoor', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vmware-backdoor-in-kvm', 'vmware');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('vmware-backdoor-in-kvm', '7.3', 1, 'text', 'Documentation/admin-guide/kernel-parameters.txt', 'kvm.enable_vmware_backdoor=[KVM] Support VMware backdoor PV interface.');

insert into fact (id, kind, topic_id, date, title, statement) values
('virtio-is-an-open-standard', 'fact', 'technique', null,
    'virtio is an open standard for virtual devices',
    'virtio is an open standard for the communication between drivers and devices, originally developed for devices that a hypervisor provides, and used with KVM: guest and host exchange data through queues in shared memory.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtio-is-an-open-standard', 1, 'linux-7-3', 'Documentation/driver-api/virtio/virtio.rst, Introduction and Device - Driver communication', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('virtio-is-an-open-standard', '7.3', 1, 'text', 'Documentation/driver-api/virtio/virtio.rst', 'Virtio is an open standard that defines a protocol for communication');

insert into fact (id, kind, topic_id, date, title, statement) values
('oasis-governs-virtio', 'fact', 'technique', '2013-07-30',
    'OASIS governs the virtio standard',
    'The virtio standard is governed by a technical committee of OASIS, not by the KVM project: the committee was called for in 2013, with a first meeting on 30 July of that year.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('oasis-governs-virtio', 1, 'oasis-virtio-call-2013', 'opening paragraphs and dates', 'supports', null, null),
('oasis-governs-virtio', 2, 'oasis-virtio-charter', 'sections 1 and 2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('virtio-began-with-kvm-in-2007', 'fact', 'technique', '2007',
    'virtio began in 2007 with Linux guests and KVM',
    'virtio began in 2007 as an attempt at a device model independent of hypervisor and operating system, made in Linux guests and in KVM, according to the charter of the OASIS committee; before its clarification of 2021 the charter also said that VirtualBox had supported virtio since 2010 and FreeBSD guests since 2011.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtio-began-with-kvm-in-2007', 1, 'oasis-virtio-charter', 'section 2, Statement of Purpose', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('vhost-net-works-in-the-host-kernel', 'fact', 'technique', null,
    'vhost-net serves virtio networks in the host kernel',
    'vhost-net is a driver of the host kernel that takes over from QEMU the data path of a virtio network card of a KVM guest. Its file names Michael S. Tsirkin, with a Red Hat address, as author and Red Hat as copyright holder for 2009.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vhost-net-works-in-the-host-kernel', 1, 'linux-7-3', 'drivers/vhost/Kconfig, option VHOST_NET; drivers/vhost/net.c, header', 'supports', null, null),
('vhost-net-works-in-the-host-kernel', 2, 'oracle-vhost', 'Overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vhost-net-works-in-the-host-kernel', 'red-hat');
insert into fact_person (fact_id, person_id) values
('vhost-net-works-in-the-host-kernel', 'michael-s-tsirkin');

insert into fact (id, kind, topic_id, date, title, statement) values
('why-vhost-is-faster', 'fact', 'technique', null,
    'Why vhost is faster than virtio in QEMU',
    'Vhost makes virtio devices of KVM guests faster by keeping QEMU out of the path of the data: Oracle''s introduction names exits from the guest, context switches and processing in QEMU as the costs of plain virtio, and Red Hat''s documentation for Enterprise Linux 7 credits vhost_net with fewer copies, lower latency and less processor use.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('why-vhost-is-faster', 1, 'oracle-vhost', 'Overview', 'supports', null, null),
('why-vhost-is-faster', 2, 'rhel-7-vhost-net', 'section 5.2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('why-vhost-is-faster', 'oracle'),
('why-vhost-is-faster', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('vhost-drivers-in-7-3', 'fact', 'technique', null,
    'vhost drivers of Linux 7.3, and vhost-user',
    'Linux 7.3 has vhost drivers for networks, SCSI, sockets between guest and host (vsock) and vDPA back ends, which speed up virtio devices of KVM guests; vhost-user hands such work to another process in user space.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vhost-drivers-in-7-3', 1, 'linux-7-3', 'drivers/vhost/Kconfig', 'supports', null, null),
('vhost-drivers-in-7-3', 2, 'oracle-vhost', 'Overview', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('virtio-win-brings-windows-drivers', 'fact', 'technique', null,
    'virtio-win brings drivers to Windows guests',
    'The project virtio-win maintains drivers for Windows guests on KVM and QEMU, which come as a package of Fedora and Red Hat Enterprise Linux and as disk images for any Linux distribution; those in the package of Red Hat Enterprise Linux are signed by Microsoft.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('virtio-win-brings-windows-drivers', 1, 'virtio-win-readme', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('virtio-win-brings-windows-drivers', 'microsoft'),
('virtio-win-brings-windows-drivers', 'qemu'),
('virtio-win-brings-windows-drivers', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('windows-needs-drivers-for-virtio-only', 'fact', 'technique', null,
    'Windows guests need drivers for virtio, not for emulation',
    'A KVM guest with Windows needs drivers from elsewhere for virtio disks, but not for emulated IDE ones, which every system supports, according to Proxmox''s manual. It adds that virtio doubles sequential writes against IDE and brings up to three times the network throughput of an emulated E1000 card.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('windows-needs-drivers-for-virtio-only', 1, 'proxmox-qm', 'Emulated devices and paravirtualized devices; Bus/Controller', 'supports', null, null),
('windows-needs-drivers-for-virtio-only', 2, 'asahi-windows-11-vm', 'step 9', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('windows-needs-drivers-for-virtio-only', 'proxmox');

insert into fact (id, kind, topic_id, date, title, statement) values
('ksm-was-made-for-kvm', 'fact', 'technique', null,
    'KSM was made for KVM to merge equal memory pages',
    'Kernel Samepage Merging (KSM) was made for KVM, where it was called Kernel Shared Memory, to fit more guests into memory: since Linux 2.6.32 the kernel can replace identical anonymous pages with a single one, which is copied when it is written to.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ksm-was-made-for-kvm', 1, 'linux-7-3', 'Documentation/admin-guide/mm/ksm.rst, Overview', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('ksm-was-made-for-kvm', '7.3', 1, 'text', 'Documentation/admin-guide/mm/ksm.rst', 'KSM was originally developed for use with KVM (where it was known as');

insert into fact (id, kind, topic_id, date, title, statement) values
('balloon-and-virtio-mem-resize-guests', 'fact', 'technique', null,
    'Balloon and virtio-mem drivers resize the memory of guests',
    'A KVM guest''s memory can grow and shrink while it runs: Linux 7.3 has a virtio balloon driver for that, and a virtio-mem driver that plugs and unplugs memory in guests on x86-64, arm64, RISC-V and s390.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('balloon-and-virtio-mem-resize-guests', 1, 'linux-7-3', 'drivers/virtio/Kconfig, VIRTIO_BALLOON and VIRTIO_MEM', 'supports', null, null);
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('balloon-and-virtio-mem-resize-guests', '7.3', 1, 'text', 'drivers/virtio/Kconfig', 'This driver currently supports x86-64, arm64, riscv and s390.');

insert into fact (id, kind, topic_id, date, title, statement) values
('balloon-relies-on-the-guest', 'fact', 'technique', null,
    'The balloon works only with the help of the guest',
    'The memory balloon of a KVM guest relies on a driver in the guest: under the virtio standard the device asks for a number of pages, and the driver, which should comply, picks unused ones and hands them over or takes them back.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('balloon-relies-on-the-guest', 1, 'virtio-spec-balloon', 'introduction and Device Operation', 'supports', null, null),
('balloon-relies-on-the-guest', 2, 'linux-7-3', 'drivers/virtio/virtio_balloon.c, towards_target and update_balloon_size_func', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('rhv-overcommit-values', 'fact', 'technique', null,
    'Red Hat Virtualization recommended overcommit of 150% or 200%',
    'Red Hat Virtualization 4.1, a product on KVM, recommended 150% of host memory for servers and 200% for desktops, or 100% for no overcommit: sharing memory through KSM lets guests use more than the host has.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('rhv-overcommit-values', 1, 'rhv-memory-policy', 'Table 10.2, overcommit', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('rhv-overcommit-values', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('article-competitive-performance', 'assessment', 'technique', null,
    'SoftHandTech''s article rates the speed of KVM as competitive',
    'The article by SoftHandTech on KVM''s ownership rates the performance of KVM as competitive with other virtualisation solutions.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-competitive-performance', 1, 'ownership-article', 'faq-3/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-lightweight-and-efficient', 'assessment', 'technique', null,
    'SoftHandTech''s article credits the light design of KVM for its speed',
    'The article by SoftHandTech on KVM''s ownership puts what it calls excellent performance of KVM down to a light design and an efficient kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-lightweight-and-efficient', 1, 'ownership-article', 'faq-3/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-features-make-alternative', 'assessment', 'technique', null,
    'SoftHandTech''s article finds KVM rich enough to replace rivals',
    'The article by SoftHandTech on KVM''s ownership judges the features of KVM rich enough to replace other virtualisation products.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-features-make-alternative', 1, 'ownership-article', 'faq-3/p1/s1', 'supports', null, null);

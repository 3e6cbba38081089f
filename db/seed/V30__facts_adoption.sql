-- Facts on Adoption: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('many-forces-behind-kvms-spread', 'fact', 'adoption', null,
    'Red Hat was one of several forces behind the spread of KVM',
    'Red Hat was one of several forces behind the spread of KVM: it shipped KVM in Red Hat Enterprise Linux 5.4 (September 2009), seven firms founded the Open Virtualization Alliance to promote KVM in May 2011, and Google built Compute Engine on KVM with its own monitor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('many-forces-behind-kvms-spread', 1, 'google-cloud-2017-01-25', 'introduction and item 3', 'supports', null, null),
('many-forces-behind-kvms-spread', 2, 'trainingetc-rhel-5-4', 'newsletter item on RHEL 5.4', 'supports', null, null),
('many-forces-behind-kvms-spread', 3, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('many-forces-behind-kvms-spread', 4, 'ownership-article', 'red-hat/p1/s3', 'imprecise', 'Red Hat''s involvement helped KVM to spread through many industries.', 'Red Hat helped, as did other vendors and cloud operators; no source was seen that follows the spread of KVM industry by industry.');
insert into fact_organisation (fact_id, organisation_id) values
('many-forces-behind-kvms-spread', 'google'),
('many-forces-behind-kvms-spread', 'open-virtualization-alliance'),
('many-forces-behind-kvms-spread', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('vendors-brought-kvm-into-enterprises', 'fact', 'adoption', null,
    'Large vendors brought KVM into enterprises',
    'Large vendors brought KVM into enterprises: Red Hat shipped it in Enterprise Linux 5.4 (2009), BMC, Eucalyptus, HP, IBM, Intel, Red Hat and SUSE founded an alliance to market it (2011), and Nutanix built its hypervisor AHV on CentOS KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('vendors-brought-kvm-into-enterprises', 1, 'nutanix-2020-11-26', 'post body', 'supports', null, null),
('vendors-brought-kvm-into-enterprises', 2, 'trainingetc-rhel-5-4', 'newsletter item on RHEL 5.4', 'supports', null, null),
('vendors-brought-kvm-into-enterprises', 3, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('vendors-brought-kvm-into-enterprises', 4, 'ownership-article', 'faq-2/p2/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('vendors-brought-kvm-into-enterprises', 'hp'),
('vendors-brought-kvm-into-enterprises', 'ibm'),
('vendors-brought-kvm-into-enterprises', 'intel'),
('vendors-brought-kvm-into-enterprises', 'nutanix'),
('vendors-brought-kvm-into-enterprises', 'open-virtualization-alliance'),
('vendors-brought-kvm-into-enterprises', 'red-hat'),
('vendors-brought-kvm-into-enterprises', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-serves-clouds-and-data-centres', 'fact', 'adoption', null,
    'KVM is widely used in clouds and data centres',
    'KVM is widely used in clouds and virtualised data centres: by their makers'' accounts Google Compute Engine (2017) runs on it, the Nitro Hypervisor of Amazon EC2 (2018) is built on its core technology and Nutanix AHV (2020) is based on it, and OpenStack Compute uses it by default.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-serves-clouds-and-data-centres', 1, 'google-cloud-2017-01-25', 'introduction', 'supports', null, null),
('kvm-serves-clouds-and-data-centres', 2, 'nova-hypervisor-kvm', 'first paragraph', 'supports', null, null),
('kvm-serves-clouds-and-data-centres', 3, 'ec2-faq-2018', 'What is the Nitro Hypervisor?', 'supports', null, null),
('kvm-serves-clouds-and-data-centres', 4, 'nutanix-2020-11-26', 'post body', 'supports', null, null),
('kvm-serves-clouds-and-data-centres', 5, 'ownership-article', 'faq-6/p1/s1', 'supports', null, null),
('kvm-serves-clouds-and-data-centres', 6, 'ownership-article', 'faq-1/p2/s4', 'supports', null, null),
('kvm-serves-clouds-and-data-centres', 7, 'ownership-article', 'faq-4/p2/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-serves-clouds-and-data-centres', 'amazon'),
('kvm-serves-clouds-and-data-centres', 'google'),
('kvm-serves-clouds-and-data-centres', 'nutanix'),
('kvm-serves-clouds-and-data-centres', 'openstack');

insert into fact (id, kind, topic_id, date, title, statement) values
('cloud-operators-on-kvm', 'fact', 'adoption', null,
    'Google, Linode, Amazon and Alibaba Cloud chose KVM',
    'Several cloud operators have chosen KVM: Google for Compute Engine, Linode, which had used Xen, Amazon for its Nitro Hypervisor, and Alibaba Cloud, which also moved from Xen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cloud-operators-on-kvm', 1, 'google-cloud-2017-01-25', 'introduction', 'supports', null, null),
('cloud-operators-on-kvm', 2, 'linode-kvm-reference', 'opening paragraphs', 'supports', null, null),
('cloud-operators-on-kvm', 3, 'ec2-faq-2018', 'What is the Nitro Hypervisor?', 'supports', null, null),
('cloud-operators-on-kvm', 4, 'mo4tech-alibaba', 'article body', 'supports', null, null),
('cloud-operators-on-kvm', 5, 'ownership-article', 'faq-6/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('cloud-operators-on-kvm', 'alibaba-cloud'),
('cloud-operators-on-kvm', 'amazon'),
('cloud-operators-on-kvm', 'google'),
('cloud-operators-on-kvm', 'linode');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-compute-engine-own-monitor', 'fact', 'adoption', '2017-01-25',
    'Google Compute Engine runs KVM with its own monitor',
    'Google said on 25 January 2017 that Compute Engine runs on KVM with its own virtual machine monitor instead of QEMU.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-compute-engine-own-monitor', 1, 'google-cloud-2017-01-25', 'introduction and item 3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-compute-engine-own-monitor', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('aws-nitro-hypervisor', 'fact', 'adoption', '2018-07-26',
    'The AWS Nitro Hypervisor is built on core KVM technology',
    'An Amazon EC2 FAQ copied in July 2018 says that the Nitro Hypervisor is built on core KVM technology, leaves out the parts of a general-purpose operating system, and arrived with the C5 instances.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('aws-nitro-hypervisor', 1, 'ec2-faq-2018', 'What is the Nitro Hypervisor?', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('aws-nitro-hypervisor', 'amazon');

insert into fact (id, kind, topic_id, date, title, statement) values
('aws-announced-nitro-in-november-2017', 'fact', 'adoption', '2017-11-06',
    'AWS announced its Nitro System on 6 November 2017',
    'AWS announced its Nitro System on 6 November 2017, as a post from within AWS says; the hypervisor that came with it in the C5 instances is built on core KVM technology, according to slides of the AWS engineer Anthony Liguori of 29 November 2017.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('aws-announced-nitro-in-november-2017', 1, 'perspectives-2021-11', 'third paragraph', 'supports', null, null),
('aws-announced-nitro-in-november-2017', 2, 'aws-c5-deck-2017', 'From the C5 launch', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('aws-announced-nitro-in-november-2017', 'amazon');
insert into fact_person (fact_id, person_id) values
('aws-announced-nitro-in-november-2017', 'anthony-liguori');

insert into fact (id, kind, topic_id, date, title, statement) values
('aws-reasons-for-nitro', 'fact', 'adoption', '2021-11',
    'Why AWS built Nitro beside its Xen servers',
    'AWS built Nitro, whose hypervisor is based on KVM technology, because the emulated devices of its Xen servers cost too much, a post from within AWS of November 2021 says: as networks and storage got faster, several processor cores had to be set aside for them, which customers could not use, and some customers wanted machines without a hypervisor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('aws-reasons-for-nitro', 1, 'perspectives-2021-11', 'second and third paragraph', 'supports', null, null),
('aws-reasons-for-nitro', 2, 'ec2-faq-2018', 'What is the Nitro Hypervisor?', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('aws-reasons-for-nitro', 'amazon'),
('aws-reasons-for-nitro', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('azure-hosts-run-windows-and-hyper-v', 'fact', 'adoption', '2023-09-06',
    'Azure hosts ran a Windows variant with Microsoft''s hypervisor in 2023',
    'Microsoft wrote on 6 September 2023 that Azure''s hosts run a modified Windows, called Cloud Host, with a root operating system and Microsoft''s own hypervisor; by this account Azure did not rest on KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('azure-hosts-run-windows-and-hyper-v', 1, 'azure-host-os-2023-09-06', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('azure-hosts-run-windows-and-hyper-v', 'microsoft');

insert into fact (id, kind, topic_id, date, title, statement) values
('openstack-default-hypervisor', 'fact', 'adoption', null,
    'KVM is the default hypervisor of OpenStack Nova',
    'KVM is a supported hypervisor of OpenStack Compute (Nova) and, according to its documentation, the default one.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('openstack-default-hypervisor', 1, 'nova-hypervisor-kvm', 'first paragraph', 'supports', null, null),
('openstack-default-hypervisor', 2, 'nova-hypervisors', 'list of supported hypervisors', 'supports', null, null),
('openstack-default-hypervisor', 3, 'havana-configuration-reference', 'Hypervisor configuration basics', 'supports', null, null),
('openstack-default-hypervisor', 4, 'ownership-article', 'faq-6/p1/s4', 'supports', null, null),
('openstack-default-hypervisor', 5, 'ownership-article', 'faq-6/p2/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('openstack-default-hypervisor', 'openstack');

insert into fact (id, kind, topic_id, date, title, statement) values
('ubuntu-default-is-kvm', 'fact', 'adoption', null,
    'KVM is the default virtualisation of Ubuntu',
    'Canonical calls KVM the default virtualisation technology supported by Ubuntu; besides Intel and AMD machines, its documentation names IBM Z and LinuxONE, IBM POWER and arm64.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ubuntu-default-is-kvm', 1, 'ubuntu-vm-tools', 'section KVM', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('oracle-linux-ships-kvm', 'fact', 'adoption', null,
    'Oracle supports KVM in Oracle Linux',
    'Oracle ships KVM with Oracle Linux and supports it in production, though its guide names development and testing as the typical use; for more complex, managed installations the guide recommends Oracle Linux Virtualization Manager.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('oracle-linux-ships-kvm', 1, 'oracle-linux-kvm-guide', 'preface', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('oracle-linux-ships-kvm', 'oracle');

insert into fact (id, kind, topic_id, date, title, statement) values
('suse-supports-kvm-and-xen', 'fact', 'adoption', '2024-06-10',
    'SLES 15 supported KVM on three architectures, Xen on one',
    'According to SUSE''s documentation of June 2024, SUSE Linux Enterprise Server 15 supports KVM on x86-64, arm64 and IBM Z, and Xen on x86-64 only; neither is supported on POWER. Guests with Windows Server or SUSE Linux Enterprise Server get full support.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('suse-supports-kvm-and-xen', 1, 'suse-virt-support', 'Architecture support, and Supported guest operating systems', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('suse-supports-kvm-and-xen', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('why-cloud-operators-chose-kvm', 'fact', 'adoption', null,
    'Cloud operators have given technical reasons for KVM',
    'Cloud operators have given technical reasons for KVM: Alibaba Cloud named the simple structure of KVM and the burden of maintaining Xen, and Google pointed out in 2017 that many researchers have validated KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('why-cloud-operators-chose-kvm', 1, 'google-cloud-2017-01-25', 'introduction', 'supports', null, null),
('why-cloud-operators-chose-kvm', 2, 'mo4tech-alibaba', 'reasons for leaving Xen', 'supports', null, null),
('why-cloud-operators-chose-kvm', 3, 'ownership-article', 'faq-6/p1/s2', 'imprecise', 'Cloud operators prefer KVM because it is cheap and can be adapted.', 'Room to adapt KVM is borne out, for instance by Google''s own monitor; cost is not among the reasons that were seen, and no survey of motives came to light.');
insert into fact_organisation (fact_id, organisation_id) values
('why-cloud-operators-chose-kvm', 'alibaba-cloud'),
('why-cloud-operators-chose-kvm', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('consolidation-six-thousand-guests', 'fact', 'adoption', '2018',
    'More than 6,000 KVM guests on one server',
    'KVM can consolidate very many guests on one server: Two Six Labs reported in 2018 that it had run more than six thousand of them on a single i3.metal machine of Amazon.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('consolidation-six-thousand-guests', 1, 'twosixlabs-2018', 'first paragraph', 'supports', null, null),
('consolidation-six-thousand-guests', 2, 'ownership-article', 'faq-1/p2/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('desktop-virtualisation-solidice', 'fact', 'adoption', '2007-09',
    'Desktop virtualisation was an early use of KVM (SolidICE)',
    'Desktop virtualisation was an early use of KVM: Qumranet, the start-up behind KVM, presented the desktop product SolidICE in September 2007.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('desktop-virtualisation-solidice', 1, 'virtualization-info-2008-09-04', 'article body', 'supports', null, null),
('desktop-virtualisation-solidice', 2, 'ownership-article', 'faq-1/p2/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('desktop-virtualisation-solidice', 'qumranet');

insert into fact (id, kind, topic_id, date, title, statement) values
('management-layers-over-kvm', 'fact', 'adoption', null,
    'OpenStack Nova, KubeVirt and Nutanix AHV drive KVM',
    'Many management and orchestration layers drive KVM, among them OpenStack Nova for clouds, KubeVirt for Kubernetes clusters and Nutanix AHV for its own appliances.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('management-layers-over-kvm', 1, 'nova-hypervisor-kvm', 'first paragraph', 'supports', null, null),
('management-layers-over-kvm', 2, 'nutanix-2020-11-26', 'post body', 'supports', null, null),
('management-layers-over-kvm', 3, 'kubevirt-notes', 'description', 'supports', null, null),
('management-layers-over-kvm', 4, 'ownership-article', 'faq-6/p2/s1', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('management-layers-over-kvm', 'cncf'),
('management-layers-over-kvm', 'nutanix'),
('management-layers-over-kvm', 'openstack');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-needs-user-space-software', 'fact', 'adoption', null,
    'KVM is only the kernel part of a virtualisation stack',
    'KVM is only the kernel part of a virtualisation stack: its first posting already relied on a modified QEMU for devices, and later monitors such as Firecracker, crosvm and Cloud Hypervisor, or products such as Nutanix AHV, also complete it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-needs-user-space-software', 1, 'lkml-2006-10-19-announcement', 'body', 'supports', null, null),
('kvm-needs-user-space-software', 2, 'firecracker-readme', 'Overview', 'supports', null, null),
('kvm-needs-user-space-software', 3, 'crosvm-readme', 'introduction', 'supports', null, null),
('kvm-needs-user-space-software', 4, 'cloud-hypervisor-docs', 'What is Cloud Hypervisor?', 'supports', null, null),
('kvm-needs-user-space-software', 5, 'nutanix-2020-11-26', 'post body', 'supports', null, null),
('kvm-needs-user-space-software', 6, 'ownership-article', 'faq-6/p2/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-needs-user-space-software', 'nutanix'),
('kvm-needs-user-space-software', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('docker-desktop-on-linux-needs-kvm', 'fact', 'adoption', null,
    'Docker Desktop for Linux runs a virtual machine on KVM',
    'Docker Desktop for Linux runs a virtual machine that requires KVM, and lists KVM support and QEMU 5.2 or later among its requirements. Among Docker''s reasons are a consistent experience on all systems and security.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('docker-desktop-on-linux-needs-kvm', 1, 'docker-desktop-linux', 'General system requirements and KVM virtualization support', 'supports', null, null),
('docker-desktop-on-linux-needs-kvm', 2, 'docker-desktop-linux-faq', 'Why does Docker Desktop for Linux run a VM?', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('docker-desktop-on-linux-needs-kvm', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('docker-isolates-with-namespaces', 'fact', 'adoption', null,
    'Docker isolates its containers with namespaces',
    'Docker isolates its containers with namespaces of the Linux kernel, according to its own overview, which does not mention KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('docker-isolates-with-namespaces', 1, 'docker-overview', 'The underlying technology', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('google-returns-kvm-changes', 'fact', 'adoption', '2017-01-25',
    'Google says that it contributes its KVM changes back',
    'Google stated in 2017 that the changes it makes to harden KVM for its cloud go back to the KVM project.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-returns-kvm-changes', 1, 'google-cloud-2017-01-25', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-returns-kvm-changes', 'google');
insert into fact_person (fact_id, person_id) values
('google-returns-kvm-changes', 'andy-honig');

insert into fact (id, kind, topic_id, date, title, statement) values
('nitro-in-kernel-documentation', 'fact', 'adoption', null,
    'Linux documentation: Nitro is based on core KVM technology',
    'Linux''s own documentation of Nitro Enclaves says that Amazon''s Nitro hypervisor rests on core technology of KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nitro-in-kernel-documentation', 1, 'linux-6-12', 'Documentation/virt/ne_overview.rst, section Overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('nitro-in-kernel-documentation', 'amazon');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('nitro-in-kernel-documentation', '6.12', 1, 'text', 'Documentation/virt/ne_overview.rst', 'hypervisor is based on core KVM technology.'),
('nitro-in-kernel-documentation', '7.3', 1, 'text', 'Documentation/virt/ne_overview.rst', 'hypervisor is based on core KVM technology.');

insert into fact (id, kind, topic_id, date, title, statement) values
('nitro-does-without-qemu', 'fact', 'adoption', '2018',
    'Nitro is described as KVM without QEMU',
    'Two Six Labs, going by talks of 2017, wrote in 2018 that the Nitro firmware of Amazon contains a pared-down KVM without QEMU and hands hardware directly to the instance; Amazon itself, it added, had published little about it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nitro-does-without-qemu', 1, 'twosixlabs-2018', 'section i3.metal and the Nitro System', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('nitro-does-without-qemu', 'amazon');

insert into fact (id, kind, topic_id, date, title, statement) values
('ec2-kept-xen-in-2018', 'fact', 'adoption', '2018-07-26',
    'Amazon EC2 kept Xen beside Nitro in 2018',
    'Amazon EC2 did not move to KVM technology all at once: its FAQ, as copied in July 2018, said that all new instance types would eventually use the Nitro Hypervisor but some of them Xen in the near term, and that investment in Xen went on.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ec2-kept-xen-in-2018', 1, 'ec2-faq-2018', 'Will all EC2 instances use the Nitro Hypervisor? and next answer', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ec2-kept-xen-in-2018', 'amazon'),
('ec2-kept-xen-in-2018', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('ec2-interface-says-xen-for-nitro', 'fact', 'adoption', null,
    'For an EC2 instance the value xen may also mean Nitro',
    'In the programming interface of Amazon EC2 the field for the hypervisor of an instance does not tell KVM-based Nitro from Xen: the reference says that its value xen stands for both. For instance types the interface has separate values, nitro and xen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ec2-interface-says-xen-for-nitro', 1, 'aws-sdk-hypervisor-type', 'hypervisor', 'supports', null, null),
('ec2-interface-says-xen-for-nitro', 2, 'aws-sdk-instance-type-hypervisor', 'enum InstanceTypeHypervisor', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ec2-interface-says-xen-for-nitro', 'amazon');

insert into fact (id, kind, topic_id, date, title, statement) values
('alibaba-reasons-for-kvm', 'fact', 'adoption', null,
    'Why Alibaba Cloud moved from Xen to KVM',
    'Zhang Xiantao, Alibaba Cloud''s director of virtualisation technology, is reported to have had three reasons for leaving Xen for KVM: Xen''s paravirtualisation was losing its lead in speed while its structure made maintenance hard, KVM had matured, and the Xen vulnerability XSA-108 of 2014 had led other clouds to restart many machines.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('alibaba-reasons-for-kvm', 1, 'mo4tech-alibaba', 'reasons for leaving Xen', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('alibaba-reasons-for-kvm', 'alibaba-cloud');
insert into fact_person (fact_id, person_id) values
('alibaba-reasons-for-kvm', 'zhang-xiantao');

insert into fact (id, kind, topic_id, date, title, statement) values
('alibaba-xen-and-kvm-2019', 'fact', 'adoption', '2019-02',
    'Alibaba Cloud used both Xen and KVM in 2019',
    'A blog post of February 2019 describes Alibaba Cloud as using both Xen and KVM at that time.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('alibaba-xen-and-kvm-2019', 1, 'medium-sarath-2019-02', 'post body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('alibaba-xen-and-kvm-2019', 'alibaba-cloud');

insert into fact (id, kind, topic_id, date, title, statement) values
('linode-moved-from-xen', 'fact', 'adoption', null,
    'Linode moved from Xen to KVM',
    'Linode used Xen before KVM: an undated guide in its documentation, since marked as deprecated, says that its virtualisation stack is built on KVM. In one place the guide says that all instances run on KVM, in another that older ones may still be on Xen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linode-moved-from-xen', 1, 'linode-kvm-reference', 'opening paragraphs', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linode-moved-from-xen', 'linode');

insert into fact (id, kind, topic_id, date, title, statement) values
('linux-can-be-the-root-of-hyper-v', 'fact', 'adoption', null,
    'Linux can run as root partition of the Microsoft hypervisor',
    'Linux can also work with Microsoft''s hypervisor in place of KVM: version 7.3 has an option, MSHV_ROOT, to boot and run as the root partition of Hyper-V, off by default.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('linux-can-be-the-root-of-hyper-v', 1, 'linux-7-3', 'drivers/hv/Kconfig, MSHV_ROOT', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('linux-can-be-the-root-of-hyper-v', 'microsoft');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('linux-can-be-the-root-of-hyper-v', '7.3', 1, 'text', 'drivers/hv/Kconfig', 'config MSHV_ROOT');

insert into fact (id, kind, topic_id, date, title, statement) values
('digitalocean-on-kvm', 'fact', 'adoption', null,
    'A comment in NixOS places DigitalOcean on KVM',
    'A comment in the NixOS module for DigitalOcean images says that DigitalOcean runs its virtual machines on KVM with virtio.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('digitalocean-on-kvm', 1, 'nixos-digital-ocean-image', 'comment', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('digitalocean-on-kvm', 'digitalocean');

insert into fact (id, kind, topic_id, date, title, statement) values
('nutanix-ahv-parts', 'fact', 'adoption', null,
    'Nutanix AHV is built from KVM, libvirt and QEMU',
    'Nutanix AHV is based on CentOS KVM with libvirt and QEMU, according to Nutanix: its software controls KVM through libvirt and runs guests with full hardware virtualisation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nutanix-ahv-parts', 1, 'nutanix-bible-ahv', 'sections Node Architecture and KVM Architecture', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('nutanix-ahv-parts', 'nutanix');

insert into fact (id, kind, topic_id, date, title, statement) values
('nova-supports-many-hypervisors', 'fact', 'adoption', null,
    'KVM is first in the list of hypervisors of OpenStack Nova',
    'KVM stands first in the list of hypervisors that OpenStack Nova supports, but is not alone there: the documentation of the master branch, as read in November 2026, also names LXC, QEMU, VMware vSphere, Virtuozzo, z/VM and Ironic. Xen, XenServer, PowerVM and Hyper-V, which older editions list, are gone.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nova-supports-many-hypervisors', 1, 'nova-hypervisors-latest', 'list of supported hypervisors', 'supports', null, null),
('nova-supports-many-hypervisors', 2, 'nova-hypervisors', 'list of supported hypervisors', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('nova-supports-many-hypervisors', 'openstack');

insert into fact (id, kind, topic_id, date, title, statement) values
('nova-falls-back-to-qemu', 'fact', 'adoption', null,
    'Without KVM, OpenStack has to be set to another hypervisor',
    'Where the hardware does not support KVM, the OpenStack documentation advises configuring another hypervisor such as plain QEMU, which it otherwise describes as used mainly for development.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('nova-falls-back-to-qemu', 1, 'nova-hypervisor-kvm', 'section Enable KVM', 'supports', null, null),
('nova-falls-back-to-qemu', 2, 'nova-hypervisors', 'list of supported hypervisors', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('nova-falls-back-to-qemu', 'openstack'),
('nova-falls-back-to-qemu', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('openstack-havana-default-kvm', 'fact', 'adoption', '2013',
    'KVM was the default hypervisor of OpenStack Havana (2013)',
    'KVM was the default hypervisor of OpenStack in the Havana release of 2013, according to its configuration reference; it was not the first release of which this is true.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('openstack-havana-default-kvm', 1, 'havana-configuration-reference', 'Hypervisor configuration basics', 'supports', null, null),
('openstack-havana-default-kvm', 2, 'grizzly-hypervisor-basics', 'Hypervisor configuration basics', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('openstack-havana-default-kvm', 'openstack');

insert into fact (id, kind, topic_id, date, title, statement) values
('kubevirt-began-at-red-hat', 'fact', 'adoption', '2016',
    'KubeVirt began inside Red Hat',
    'KubeVirt, which runs KVM guests under Kubernetes, began inside Red Hat at the end of 2016.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kubevirt-began-at-red-hat', 1, 'kubevirt-v1', 'A brief history', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kubevirt-began-at-red-hat', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('kubevirt-cncf-sandbox', 'fact', 'adoption', '2019-09',
    'KubeVirt entered the CNCF sandbox',
    'KubeVirt, the Kubernetes extension for KVM guests, was accepted into the sandbox of the Cloud Native Computing Foundation in September 2019.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kubevirt-cncf-sandbox', 1, 'kubevirt-sandbox', 'body', 'supports', null, null),
('kubevirt-cncf-sandbox', 2, 'kubevirt-v1', 'A brief history', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kubevirt-cncf-sandbox', 'cncf');

insert into fact (id, kind, topic_id, date, title, statement) values
('kubevirt-cncf-incubation', 'fact', 'adoption', '2022-04-19',
    'KubeVirt became a CNCF incubating project',
    'KubeVirt, the Kubernetes extension for KVM guests, became an incubating project of the Cloud Native Computing Foundation in April 2022; the pull request for it was merged on 19 April.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kubevirt-cncf-incubation', 1, 'cncf-toc-715', 'merge note', 'supports', null, null),
('kubevirt-cncf-incubation', 2, 'kubevirt-v1', 'A brief history', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kubevirt-cncf-incubation', 'cncf');

insert into fact (id, kind, topic_id, date, title, statement) values
('kubevirt-1-0', 'fact', 'adoption', '2023-07-11',
    'KubeVirt 1.0 announced',
    'KubeVirt, which puts KVM guests under the control of Kubernetes, announced its version 1.0 on 11 July 2023.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kubevirt-1-0', 1, 'kubevirt-v1', 'title and body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kubevirt-1-0', 'cncf');

insert into fact (id, kind, topic_id, date, title, statement) values
('kubevirt-advertises-kvm-devices', 'fact', 'adoption', '2018-06-20',
    'KubeVirt announces KVM to Kubernetes as a device',
    'KubeVirt announces KVM to Kubernetes as a device of the node, so that pods with virtual machines are placed on nodes that have KVM; the project described this in June 2018.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kubevirt-advertises-kvm-devices', 1, 'kubevirt-device-plugins', 'sections Providing Devices and Consuming Devices', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kubevirt-under-products', 'fact', 'adoption', null,
    'OpenShift Virtualization and Harvester are built on KubeVirt',
    'According to a guide by Rawkode Academy, Red Hat OpenShift Virtualization and SUSE Harvester are built on KubeVirt and so run their guests on KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kubevirt-under-products', 1, 'rawkode-kubevirt', 'overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kubevirt-under-products', 'red-hat'),
('kubevirt-under-products', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('ovirt-and-openstack-share-kvm', 'fact', 'adoption', null,
    'oVirt and OpenStack share libvirt and KVM',
    'The KubeVirt project observes that oVirt for data centres and OpenStack for clouds each have their own management, but share libvirt and KVM below it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ovirt-and-openstack-share-kvm', 1, 'kubevirt-about', 'Motivation', 'supports', null, null),
('ovirt-and-openstack-share-kvm', 2, 'ovirt-about', 'product description', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ovirt-and-openstack-share-kvm', 'openstack'),
('ovirt-and-openstack-share-kvm', 'ovirt');

insert into fact (id, kind, topic_id, date, title, statement) values
('proxmox-ve-on-kvm', 'fact', 'adoption', null,
    'Proxmox VE combines KVM with LXC containers',
    'Proxmox VE, a product of Proxmox Server Solutions, combines KVM for virtual machines with LXC for containers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('proxmox-ve-on-kvm', 1, 'proxmox-about', 'product description', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('proxmox-ve-on-kvm', 'proxmox');

insert into fact (id, kind, topic_id, date, title, statement) values
('cloudstack-supports-kvm', 'fact', 'adoption', null,
    'Apache CloudStack supports KVM',
    'ShapeBlue, a firm in the CloudStack business, writes that Apache CloudStack supports KVM, VMware vSphere and XCP-ng or XenServer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cloudstack-supports-kvm', 1, 'shapeblue-cloudstack', 'introduction', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('firecracker-minimal-on-kvm', 'fact', 'adoption', null,
    'Firecracker is a minimal monitor on KVM',
    'Firecracker, an open source monitor for small virtual machines on KVM, leaves out devices that its guests do not need, to save memory and reduce the attack surface.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('firecracker-minimal-on-kvm', 1, 'firecracker-readme', 'Overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('firecracker-minimal-on-kvm', 'amazon');

insert into fact (id, kind, topic_id, date, title, statement) values
('firecracker-from-crosvm', 'fact', 'adoption', null,
    'Firecracker grew out of crosvm',
    'Firecracker was developed at Amazon Web Services on the basis of crosvm, the KVM monitor of Chromium OS; the two have since diverged.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('firecracker-from-crosvm', 1, 'firecracker-faq', 'Who developed Firecracker?', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('firecracker-from-crosvm', 'amazon'),
('firecracker-from-crosvm', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('firecracker-safety-depends-on-host', 'fact', 'adoption', null,
    'The safety of Firecracker depends on its host',
    'Firecracker''s makers state that the overall safety of its KVM guests depends on a well configured Linux host.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('firecracker-safety-depends-on-host', 1, 'firecracker-readme', 'Getting Started', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('firecracker-safety-depends-on-host', 'amazon');

insert into fact (id, kind, topic_id, date, title, statement) values
('crosvm-only-on-kvm', 'fact', 'adoption', null,
    'crosvm once ran guests on KVM only',
    'According to an older version of its README, crosvm, the virtual machine monitor of Chrome OS, ran guests only through KVM and put virtual devices into sandboxes to protect the kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('crosvm-only-on-kvm', 1, 'crosvm-readme', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('crosvm-only-on-kvm', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('crosvm-beyond-chrome-os', 'fact', 'adoption', '2026-10-10',
    'crosvm is used beyond Chrome OS',
    'crosvm, first written for Chrome OS, is now used in several products, among them a terminal app on Android and the virtual Android device Cuttlefish, and runs on Windows too, according to its README as mirrored in October 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('crosvm-beyond-chrome-os', 1, 'crosvm-readme-2026', 'README', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('crosvm-beyond-chrome-os', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('cloud-hypervisor-on-kvm-and-mshv', 'fact', 'adoption', null,
    'Cloud Hypervisor runs on KVM and on Microsoft''s hypervisor',
    'Cloud Hypervisor, a monitor for cloud workloads written in Rust, runs on KVM and on Microsoft''s hypervisor (MSHV); its README of about October 2022 asked for Linux 4.11 at least on KVM, and for 5.6 where performance matters.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cloud-hypervisor-on-kvm-and-mshv', 1, 'cloud-hypervisor-readme', 'What is Cloud Hypervisor? and Host OS', 'supports', null, null),
('cloud-hypervisor-on-kvm-and-mshv', 2, 'cloud-hypervisor-docs', 'What is Cloud Hypervisor?', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kata-containers-on-kvm', 'fact', 'adoption', null,
    'Kata Containers runs containers in KVM guests',
    'Kata Containers runs containers in small virtual machines: its newer design document lists four monitors, QEMU, Cloud Hypervisor, Firecracker and Dragonball, all of them on KVM, and an older overview had six, of which only ACRN did not rest on KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kata-containers-on-kvm', 1, 'kata-virtualization-design', 'Supported Hypervisors and VMMs', 'supports', null, null),
('kata-containers-on-kvm', 2, 'kata-hypervisors', 'table of hypervisors', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-for-1500-ai-agents', 'fact', 'adoption', '2026-05-12',
    '1,500 KVM guests isolate AI agents on one server',
    'KVM is used to isolate AI agents: a blog post of May 2026 is reported to describe 1,500 KVM virtual machines run at once on one c6i.metal server of AWS.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-for-1500-ai-agents', 1, 'chathome-1500-agents', 'summary', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('aker-found-kvm-premature', 'assessment', 'adoption', null,
    'The founder of Linode called it premature to bet all on KVM',
    'According to Christopher Aker, founder and chief executive of Linode, it was premature to bet everything on KVM: his company had already moved once, from User Mode Linux to Xen, and would let others go first this time. He said so in an undated press article, which is quoted in the Linode community.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('aker-found-kvm-premature', 1, 'linode-community-4650', 'quoted article', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('aker-found-kvm-premature', 'linode'),
('aker-found-kvm-premature', 'xen-project');
insert into fact_person (fact_id, person_id) values
('aker-found-kvm-premature', 'christopher-aker');

insert into fact (id, kind, topic_id, date, title, statement) values
('exadata-runs-on-oracle-linux-kvm', 'fact', 'adoption', null,
    'Oracle Exadata uses Oracle Linux KVM or Oracle VM Server',
    'On Oracle Exadata, virtual machines run under Oracle Linux KVM or the older Oracle VM Server: the requirements of System Software 26.1 name these two as the hypervisors of its database servers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('exadata-runs-on-oracle-linux-kvm', 1, 'exadata-26-1-requirements', 'note on virtual machines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('exadata-runs-on-oracle-linux-kvm', 'oracle');

insert into fact (id, kind, topic_id, date, title, statement) values
('qemu-in-the-oracle-cloud', 'fact', 'adoption', null,
    'QEMU is often the hypervisor in the Oracle cloud',
    'QEMU is often used as the hypervisor for virtual machines in the Oracle cloud, according to QEMU''s own design document on multi-process operation. The sentence does not name KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qemu-in-the-oracle-cloud', 1, 'qemu-multi-process', 'introduction', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qemu-in-the-oracle-cloud', 'oracle'),
('qemu-in-the-oracle-cloud', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('harvester-builds-on-kubevirt', 'fact', 'adoption', null,
    'Harvester manages virtual machines on Kubernetes',
    'Harvester, an open-source platform for virtual machines on bare metal, is built on Kubernetes and offers live migration, backup and storage for its guests; a guide by Rawkode Academy, which calls it SUSE Harvester, says that it uses KubeVirt and so runs its guests on KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('harvester-builds-on-kubevirt', 1, 'harvester-readme', 'first paragraphs', 'supports', null, null),
('harvester-builds-on-kubevirt', 2, 'rawkode-kubevirt', 'overview', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('harvester-builds-on-kubevirt', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('qubes-chose-xen', 'assessment', 'adoption', null,
    'Qubes OS chose Xen because it considers Xen more secure',
    'According to the developers of Qubes OS, whose FAQ explains why it uses Xen instead of KVM, Xen''s architecture allows more secure systems, because much less code has to be trusted and there is less to attack.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qubes-chose-xen', 1, 'qubes-faq', 'Why does Qubes use Xen instead of KVM or some other hypervisor?', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qubes-chose-xen', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('qubes-keeps-network-code-out-of-dom0', 'fact', 'adoption', null,
    'Qubes OS runs its network code in a guest of its own',
    'Qubes OS, which runs on Xen and not on KVM, keeps network code out of the privileged dom0: it runs in an unprivileged guest, says an early page on its architecture. Version 0.3 of Qubes'' architecture document has sections that compare Xen and KVM in the size of the hypervisor, the emulation of devices and such driver domains.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('qubes-keeps-network-code-out-of-dom0', 1, 'qubes-architecture', 'key architecture features', 'supports', null, null),
('qubes-keeps-network-code-out-of-dom0', 2, 'xen-wiki-qubes', 'outline of section 3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('qubes-keeps-network-code-out-of-dom0', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('xcp-ng-is-based-on-xen', 'fact', 'adoption', null,
    'XCP-ng is based on Xen, not on KVM',
    'XCP-ng, an open-source virtualisation platform beside those on KVM, is based on Xen and Citrix Hypervisor (formerly XenServer), as its README says.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xcp-ng-is-based-on-xen', 1, 'xcp-ng-readme', 'What is XCP-ng?', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xcp-ng-is-based-on-xen', 'xen-project');

insert into fact (id, kind, topic_id, date, title, statement) values
('unraid-virtual-machines-run-on-kvm', 'fact', 'adoption', null,
    'Virtual machines of Unraid run on KVM',
    'The server operating system Unraid runs its virtual machines on KVM: its documentation calls KVM and QEMU the base of its virtualisation, managed through libvirt.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('unraid-virtual-machines-run-on-kvm', 1, 'unraid-vm-overview', 'Core technologies, and How Unraid implements VM support', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('unraid-virtual-machines-run-on-kvm', 'libvirt'),
('unraid-virtual-machines-run-on-kvm', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('truenas-virtual-machines-need-kvm', 'fact', 'adoption', null,
    'Virtual machines of TrueNAS on Linux need KVM',
    'TrueNAS, a storage system, needs KVM for its virtual machines in its edition on Linux, SCALE: its middleware checks whether KVM is supported and otherwise reports that the processor lacks KVM extensions. The edition CORE, on FreeBSD, uses bhyve instead, says the site Zaro.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('truenas-virtual-machines-need-kvm', 1, 'truenas-middleware-vm', 'virtualization_details', 'supports', null, null),
('truenas-virtual-machines-need-kvm', 2, 'zaro-truenas', 'table of versions', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('gnome-boxes-uses-kvm', 'fact', 'adoption', null,
    'GNOME Boxes uses QEMU with KVM',
    'GNOME Boxes, a desktop program for virtual machines, uses qemu-kvm, libvirt-glib and spice-gtk, as GNOME''s help says; QEMU runs the code of the guest directly on the processor through KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('gnome-boxes-uses-kvm', 1, 'gnome-boxes-help', 'introduction, and QEMU with KVM', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('gnome-boxes-uses-kvm', 'libvirt'),
('gnome-boxes-uses-kvm', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('cockpit-machines-works-through-libvirt', 'fact', 'adoption', null,
    'Cockpit manages virtual machines through libvirt',
    'Cockpit''s page for virtual machines, cockpit-machines, talks to libvirt, the interface over KVM and other hypervisors, through its D-Bus API, as its README says.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cockpit-machines-works-through-libvirt', 1, 'cockpit-machines-readme', 'Technologies', 'supports', null, null),
('cockpit-machines-works-through-libvirt', 2, 'ubuntu-vm-tools', 'section libvirt', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('cockpit-machines-works-through-libvirt', 'libvirt');

insert into fact (id, kind, topic_id, date, title, statement) values
('incus-virtual-machines-need-kvm', 'fact', 'adoption', null,
    'Virtual machines of Incus need KVM, its containers do not',
    'Incus runs containers through LXC and virtual machines through QEMU with KVM: its driver for QEMU refuses virtual machines on a host without /dev/kvm.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('incus-virtual-machines-need-kvm', 1, 'incus-qemu-driver', 'check for /dev/kvm', 'supports', null, null),
('incus-virtual-machines-need-kvm', 2, 'incus-instances', 'Containers, and Virtual machines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('incus-virtual-machines-need-kvm', 'qemu');

insert into fact (id, kind, topic_id, date, title, statement) values
('android-emulator-in-containers-needs-kvm', 'fact', 'adoption', null,
    'Google''s container for the Android emulator needs KVM',
    'The Android emulator can use KVM on Linux: its source lists KVM among the kinds of processor acceleration that it supports. Google''s scripts that run it in a container require KVM and hand /dev/kvm to the container.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('android-emulator-in-containers-needs-kvm', 1, 'google-android-emulator-scripts', 'Requirements, and Running the Docker image', 'supports', null, null),
('android-emulator-in-containers-needs-kvm', 2, 'android-cpu-accelerator', 'comment above the list of technologies', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('android-emulator-in-containers-needs-kvm', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('scale-computing-hypercore-on-kvm', 'fact', 'adoption', null,
    'Scale Computing''s HyperCore has a KVM hypervisor',
    'Scale Computing builds its HyperCore on KVM: its paper on Cloud Unity says that its core KVM hypervisor has supported nested virtualisation since 2012.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('scale-computing-hypercore-on-kvm', 1, 'scale-cloud-unity', 'Design goals', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('hpe-vm-essentials-clusters-on-kvm', 'fact', 'adoption', null,
    'HPE VM Essentials: VME clusters appear to run on KVM',
    'HPE VM Essentials manages HPE VME clusters, which appear to run on KVM, and VMware vCenter. The developer reference of Morpheus names VME together with MVM clusters, which the documentation of Morpheus 7.0.1, when they were in closed beta, describes as clusters of Ubuntu hosts that use KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hpe-vm-essentials-clusters-on-kvm', 1, 'morpheus-mvm-7-0-1', 'introduction', 'supports', null, null),
('hpe-vm-essentials-clusters-on-kvm', 2, 'morpheus-developer-mvm', 'description', 'supports', null, null),
('hpe-vm-essentials-clusters-on-kvm', 3, 'hpe-vme-concepts', 'first paragraph', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('android-uses-pkvm', 'fact', 'adoption', null,
    'Android isolates protected guests with a hypervisor such as pKVM',
    'The documentation of Android''s protected VM firmware says that a hypervisor such as pKVM keeps protected virtual machines apart from the Android host; the Android Virtualization Framework around it serves code that needs stronger isolation than an app sandbox gives.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('android-uses-pkvm', 1, 'android-pvmfw-readme', 'introduction', 'supports', null, null),
('android-uses-pkvm', 2, 'android-avf-readme', 'README', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('android-uses-pkvm', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-led-the-opennebula-survey-2014', 'fact', 'adoption', '2014',
    'KVM led a survey of OpenNebula users in 2014',
    'KVM was the hypervisor of 48% of the deployments in a survey among users of OpenNebula in July and August 2014, ahead of VMware with 30%. The figures describe users of one open-source cloud manager, not the market.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-led-the-opennebula-survey-2014', 1, 'opennebula-survey-2014', 'executive summary', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-competitive-market', 'assessment', 'adoption', null,
    'SoftHandTech''s article sees KVM challenged by competition',
    'The article by SoftHandTech on KVM''s ownership says that KVM, for all its success, is challenged by the competition in its market.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-competitive-market', 1, 'ownership-article', 'challenges/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-vmware-leads-segments', 'assessment', 'adoption', null,
    'SoftHandTech''s article sees VMware ahead in some segments',
    'The article by SoftHandTech on KVM''s ownership holds that proprietary products, with VMware as its example, still lead in some segments, above all in large companies.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-vmware-leads-segments', 1, 'ownership-article', 'challenges/p1/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-unique-advantages', 'assessment', 'adoption', null,
    'SoftHandTech''s article sees unique advantages of KVM',
    'The article by SoftHandTech on KVM''s ownership sees advantages that no rival has in the openness of KVM together with the backing of large firms such as Red Hat.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-unique-advantages', 1, 'ownership-article', 'challenges/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-cost-and-linux-shops', 'assessment', 'adoption', null,
    'SoftHandTech''s article recommends KVM to Linux users for its cost',
    'The article by SoftHandTech on KVM''s ownership judges that low cost and adaptability recommend KVM to many organisations, especially to those that already run Linux.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-cost-and-linux-shops', 1, 'ownership-article', 'challenges/p1/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-innovation-keeps-pace', 'assessment', 'adoption', null,
    'SoftHandTech''s article sees KVM level with its rivals',
    'The article by SoftHandTech on KVM''s ownership argues that the steady contributions of the community keep KVM level with its rivals in features and speed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-innovation-keeps-pace', 1, 'ownership-article', 'challenges/p1/s5', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-solid-open-alternative', 'assessment', 'adoption', null,
    'SoftHandTech''s article calls KVM a solid open alternative',
    'The article by SoftHandTech on KVM''s ownership describes KVM as a solid open alternative to proprietary virtualisation.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-solid-open-alternative', 1, 'ownership-article', 'history/p1/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-similar-and-different', 'assessment', 'adoption', null,
    'SoftHandTech''s article compares KVM with VMware and Hyper-V',
    'The article by SoftHandTech on KVM''s ownership finds that KVM resembles VMware and Hyper-V in some respects and differs from them in others.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-similar-and-different', 1, 'ownership-article', 'faq-3/p2/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-polish-against-openness', 'assessment', 'adoption', null,
    'SoftHandTech''s article weighs polish against openness',
    'The article by SoftHandTech on KVM''s ownership concedes that proprietary rivals of KVM may have smoother management tools and more enterprise functions, but sees the advantages of KVM in openness and community.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-polish-against-openness', 1, 'ownership-article', 'faq-3/p2/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-cost-and-flexibility-attract', 'assessment', 'adoption', null,
    'SoftHandTech''s article says that low cost attracts users to KVM',
    'The article by SoftHandTech on KVM''s ownership judges that low cost and flexibility draw organisations to KVM that do not wish to depend on one vendor.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-cost-and-flexibility-attract', 1, 'ownership-article', 'faq-3/p2/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-understanding-unlocks-value', 'assessment', 'adoption', null,
    'SoftHandTech''s article promises value to those who know KVM',
    'The article by SoftHandTech on KVM''s ownership promises that anyone who understands how KVM is governed can get the full value out of it.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-understanding-unlocks-value', 1, 'ownership-article', 'conclusion/p2/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-vendors-make-enterprise-fit', 'assessment', 'adoption', null,
    'SoftHandTech''s article says that vendors make KVM enterprise-fit',
    'The article by SoftHandTech on KVM''s ownership argues that the participation of large vendors helps to make KVM fit for enterprises.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-vendors-make-enterprise-fit', 1, 'ownership-article', 'faq-5/p2/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-why-kvm-matters-in-clouds', 'assessment', 'adoption', null,
    'SoftHandTech''s article says why KVM matters in clouds',
    'The article by SoftHandTech on KVM''s ownership puts the importance of KVM in clouds down to its openness, its scalability and its speed.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-why-kvm-matters-in-clouds', 1, 'ownership-article', 'faq-6/p1/s1', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-ideal-for-clouds', 'assessment', 'adoption', null,
    'SoftHandTech''s article calls KVM ideal for clouds',
    'The article by SoftHandTech on KVM''s ownership calls KVM ideal for clouds, because it runs many kinds of guests and makes good use of the hardware.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-ideal-for-clouds', 1, 'ownership-article', 'faq-6/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-favoured-for-automation', 'assessment', 'adoption', null,
    'SoftHandTech''s article sees KVM favoured for automation',
    'The article by SoftHandTech on KVM''s ownership believes that those who build agile and automated infrastructure favour KVM for its openness and flexibility.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-favoured-for-automation', 1, 'ownership-article', 'faq-6/p2/s4', 'supports', null, null);

-- Short questions that were put and got the answer to another one. They are searched, not served.

insert into fact_phrasing (fact_id, position, phrasing) values
('red-hat-bought-qumranet', 61, 'Who bought Qumranet?'),
('red-hat-bought-qumranet', 62, 'Who is the owner of Qumranet?'),
('red-hat-bought-qumranet', 63, 'When was Qumranet sold, and to whom?'),
('columbia-and-virtual-open-systems-notices', 61, 'Which university contributed to KVM?'),
('columbia-and-virtual-open-systems-notices', 62, 'Which universities are named in KVM?'),
('amd-section-until-2016', 61, 'Who maintains the AMD SVM code of KVM?'),
('kivity-and-tosatti-2011', 61, 'Who is Marcelo Tosatti?'),
('three-kvm-escapes-in-2026', 61, 'Who is Hyunwoo Kim?'),
('upton-becomes-maintainer-2023', 61, 'Who is Oliver Upton?');

insert into faq_searched_phrasing (faq_id, position, phrasing) values
('who-owns-red-hat', 61, 'Who bought Red Hat?'),
('who-owns-red-hat', 62, 'Who acquired Red Hat and when?'),
('is-kvm-still-developed', 61, 'Is KVM discontinued?'),
('who-owns-kvm', 61, 'Who owns the KVM project?'),
('who-owns-kvm', 62, 'Was KVM sold?'),
('who-owns-kvm', 63, 'Can KVM be bought?'),
('who-started-kvm', 61, 'Who made KVM?'),
('who-started-kvm', 62, 'Who is the maker of KVM?'),
('who-started-kvm', 63, 'history of kvm'),
('who-started-kvm', 64, 'Who founded the KVM project?'),
('is-kvm-free', 61, 'May I sell KVM?'),
('is-kvm-free', 62, 'May KVM be sold?'),
('does-google-cloud-use-kvm', 61, 'Does Google use KVM?'),
('which-architectures-does-kvm-support', 61, 'Does KVM support POWER?'),
('which-architectures-does-kvm-support', 62, 'Does KVM support Arm?'),
('who-maintains-kvm', 61, 'Is Linus Torvalds the maintainer of KVM?'),
('who-maintains-kvm', 62, 'Is Red Hat the maintainer of KVM?'),
('which-licence-has-kvm', 61, 'Is KVM under the LGPL?'),
('which-licence-has-kvm', 62, 'Is KVM MIT or Apache licensed?');

insert into searched_phrasing (entry_key, position, phrasing)
select entry_key, position, phrasing from entry_phrasing e
where not exists (select 1 from searched_phrasing s where s.entry_key = e.entry_key and s.position = e.position);

-- Facts on Contributors: one block each, in the order in which they are shown.

insert into fact (id, kind, topic_id, date, title, statement) values
('google-writes-most-of-kvm', 'fact', 'contributors', null,
    'Google contributes most to KVM by the addresses of authors',
    'Google contributes most to KVM by the addresses of its authors: of 4,639 changes, merges apart, in the 24 main KVM pull requests seen for Linux 6.1 to 7.0, at least 40.8% came from Google addresses, 7.0% from Intel and 6.8% from Red Hat; for 26.3% no employer is known.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-writes-most-of-kvm', 1, 'pull-6-1', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 2, 'pull-6-1-second', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 3, 'pull-6-2', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 4, 'pull-6-4', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 5, 'pull-6-5', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 6, 'pull-6-6', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 7, 'pull-6-7', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 8, 'pull-6-8', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 9, 'pull-6-9', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 10, 'pull-6-10', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 11, 'pull-6-11', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 12, 'pull-6-12', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 13, 'pull-6-12-second', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 14, 'pull-6-13', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 15, 'pull-6-13-second', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 16, 'pull-6-14', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 17, 'pull-6-15', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 18, 'pull-6-16', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 19, 'pull-6-16-second', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 20, 'pull-6-17', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 21, 'pull-6-18', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 22, 'pull-6-18-second', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 23, 'pull-6-19', 'shortlog, counted by author and address', 'supports', null, null),
('google-writes-most-of-kvm', 24, 'pull-7-0', 'shortlog, counted by author and address', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-writes-most-of-kvm', 'google'),
('google-writes-most-of-kvm', 'intel'),
('google-writes-most-of-kvm', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-changes-without-visible-employer', 'fact', 'contributors', null,
    'For 26.3% of KVM changes no employer is known',
    'For 26.3% of the 4,639 changes counted in the main KVM pull requests for Linux 6.1 to 7.0 no employer is known: for 26.2% the author''s address, such as kernel.org, linux.dev or gmail.com, shows none, and for 0.1% no address was determined. Marc Zyngier and Oliver Upton, the maintainers for arm64, are among the former. The share of every company is therefore a lower bound, and companies with similar shares cannot be ranked.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-changes-without-visible-employer', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('kvm-changes-without-visible-employer', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('kvm-changes-without-visible-employer', 'marc-zyngier'),
('kvm-changes-without-visible-employer', 'oliver-upton');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-wrote-thirty-percent-of-kvm', 'fact', 'contributors', null,
    'Sean Christopherson wrote 30.5% of recent KVM changes',
    'Sean Christopherson, listed with a Google address, wrote 1,413 of the 4,639 changes counted in the main KVM pull requests for Linux 6.1 to 7.0, 30.5% of all and more than anybody else.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-wrote-thirty-percent-of-kvm', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('christopherson-wrote-thirty-percent-of-kvm', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('christopherson-wrote-thirty-percent-of-kvm', 'google');
insert into fact_person (fact_id, person_id) values
('christopherson-wrote-thirty-percent-of-kvm', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('four-people-wrote-half-of-kvm', 'fact', 'contributors', null,
    'Four people wrote half of recent KVM changes',
    'Four people wrote 51.4% of the 4,639 changes counted in the main KVM pull requests for Linux 6.1 to 7.0, merges apart: Sean Christopherson 1,413, Marc Zyngier 549, Oliver Upton 297 and Paolo Bonzini 125.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('four-people-wrote-half-of-kvm', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('four-people-wrote-half-of-kvm', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('four-people-wrote-half-of-kvm', 'marc-zyngier'),
('four-people-wrote-half-of-kvm', 'oliver-upton'),
('four-people-wrote-half-of-kvm', 'paolo-bonzini'),
('four-people-wrote-half-of-kvm', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('next-most-active-kvm-authors', 'fact', 'contributors', null,
    'Who follows among the most active KVM authors',
    'After the four most active authors of KVM in the main pull requests for Linux 6.1 to 7.0 come Isaku Yamahata (Intel) with 92 changes, Fuad Tabba (Google) 87, Bibo Mao (Loongson) 86, Vitaly Kuznetsov (Red Hat) 85, Anup Patel 75 and Atish Patra 46; these ten wrote 61.5% of the 4,639 changes.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('next-most-active-kvm-authors', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('next-most-active-kvm-authors', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('next-most-active-kvm-authors', 'google'),
('next-most-active-kvm-authors', 'intel'),
('next-most-active-kvm-authors', 'loongson'),
('next-most-active-kvm-authors', 'red-hat');
insert into fact_person (fact_id, person_id) values
('next-most-active-kvm-authors', 'anup-patel'),
('next-most-active-kvm-authors', 'atish-patra'),
('next-most-active-kvm-authors', 'bibo-mao'),
('next-most-active-kvm-authors', 'fuad-tabba'),
('next-most-active-kvm-authors', 'isaku-yamahata'),
('next-most-active-kvm-authors', 'vitaly-kuznetsov');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-has-some-300-recent-authors', 'fact', 'contributors', null,
    'Some 300 people appear in KVM shortlogs from Linux 6.1 to 7.0',
    'The main KVM pull requests seen for Linux 6.1 to 7.0 name 309 authors, a few of whom appear under two spellings; 115 of the 309 have a single change. The addresses that show an employer belong to 51 companies and institutions; there may be more.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-has-some-300-recent-authors', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('kvm-has-some-300-recent-authors', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-group-share-of-kvm-changes', 'fact', 'contributors', null,
    'IBM and Red Hat together wrote at least 9.4% of recent KVM changes',
    'IBM and Red Hat, one group since 2019, together wrote at least 9.4%, or 439, of the 4,639 changes counted in the main KVM pull requests for Linux 6.1 to 7.0: Red Hat 316 and IBM 123; for 26.3% of all changes no employer is known.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-group-share-of-kvm-changes', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('ibm-group-share-of-kvm-changes', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-group-share-of-kvm-changes', 'ibm'),
('ibm-group-share-of-kvm-changes', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('smaller-company-shares-of-kvm', 'fact', 'contributors', null,
    'At least 2% of KVM changes each: Loongson, IBM, AMD, Ventana, Arm',
    'Besides Google, Red Hat and Intel, these companies have at least the following shares of the 4,639 changes in the main KVM pull requests for Linux 6.1 to 7.0: Loongson 2.7%, IBM and AMD 2.6% each, Ventana Micro Systems 2.5%, Arm 2.1% and Rivos 0.9%. As no employer is known for 26.3% of the changes, they cannot be ranked.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('smaller-company-shares-of-kvm', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('smaller-company-shares-of-kvm', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('smaller-company-shares-of-kvm', 'amd'),
('smaller-company-shares-of-kvm', 'arm'),
('smaller-company-shares-of-kvm', 'ibm'),
('smaller-company-shares-of-kvm', 'loongson'),
('smaller-company-shares-of-kvm', 'rivos'),
('smaller-company-shares-of-kvm', 'ventana-micro-systems');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-share-of-kvm-held-steady', 'fact', 'contributors', null,
    'Google''s visible share of KVM changes held steady at 40 to 42%',
    'Google''s visible share of the changes in KVM''s main pull requests held steady: 40.0% in those seen for Linux 6.1 to 6.12 and 41.8% in those for 6.13 to 7.0; no employer is known for 25.3% and 27.4%.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-share-of-kvm-held-steady', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('google-share-of-kvm-held-steady', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-share-of-kvm-held-steady', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-share-of-kvm-fell', 'fact', 'contributors', null,
    'Red Hat''s visible share of KVM changes fell from 10.3% to 3.0%',
    'Red Hat''s visible share of the changes in KVM''s main pull requests fell from 10.3% in those seen for Linux 6.1 to 6.12 to 3.0% in those for 6.13 to 7.0; the pull requests for 6.7 of November 2023 and for 7.0 of February 2026 have, apart from merges, no change known to come from a Red Hat address. No employer is known for 25.3% and 27.4% of the changes.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-share-of-kvm-fell', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('red-hat-share-of-kvm-fell', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null),
('red-hat-share-of-kvm-fell', 3, 'pull-6-7', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-share-of-kvm-fell', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('intel-share-of-kvm-rose', 'fact', 'contributors', null,
    'Intel''s visible share of KVM changes rose from 4.8% to 9.6%',
    'Intel''s visible share of the changes in KVM''s main pull requests rose from 4.8% in those seen for Linux 6.1 to 6.12 to 9.6% in those for 6.13 to 7.0, more than half of them for 6.16; no employer is known for 25.3% and 27.4%.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('intel-share-of-kvm-rose', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('intel-share-of-kvm-rose', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null),
('intel-share-of-kvm-rose', 3, 'pull-6-16', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('intel-share-of-kvm-rose', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-wrote-a-fifth-of-kvm-in-2022', 'fact', 'contributors', '2022',
    'Red Hat wrote at least a fifth of the KVM changes of late 2022',
    'In the main KVM pull requests of late 2022 seen for Linux 6.1 and 6.2, Red Hat addresses account for at least 31 of 151 changes (20.5%) and 89 of 399 (22.3%), Google addresses for at least 44.3% and 41.6%; no employer is known for 22.5% and 16.0%.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-wrote-a-fifth-of-kvm-in-2022', 1, 'pull-6-1', 'shortlog', 'supports', null, null),
('red-hat-wrote-a-fifth-of-kvm-in-2022', 2, 'pull-6-1-second', 'shortlog', 'supports', null, null),
('red-hat-wrote-a-fifth-of-kvm-in-2022', 3, 'pull-6-2', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-wrote-a-fifth-of-kvm-in-2022', 'google'),
('red-hat-wrote-a-fifth-of-kvm-in-2022', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('intel-led-kvm-in-6-16', 'fact', 'contributors', '2025',
    'Intel wrote at least a third of the KVM changes for Linux 6.16',
    'Intel wrote more of the KVM changes for Linux 6.16 of 2025 than any other company, as far as addresses show: 115 of 341 (33.7%), against 17.3% from Google addresses, while for 26.7% no employer is known; that release brought Intel TDX guests, and Isaku Yamahata alone wrote 66 of Intel''s changes.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('intel-led-kvm-in-6-16', 1, 'pull-6-16', 'shortlog and body, TDX', 'supports', null, null),
('intel-led-kvm-in-6-16', 2, 'pull-6-16-second', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('intel-led-kvm-in-6-16', 'google'),
('intel-led-kvm-in-6-16', 'intel');
insert into fact_person (fact_id, person_id) values
('intel-led-kvm-in-6-16', 'isaku-yamahata');

insert into fact (id, kind, topic_id, date, title, statement) values
('google-share-by-release', 'fact', 'contributors', null,
    'Google''s visible share of KVM changes ranged from 17% to 64%',
    'Google''s visible share of the changes in KVM''s main pull requests varies by release: from 17.3% for Linux 6.16 to 59.1% for 6.6 and 63.6% for 6.14, whose pull request seen has neither arm64 nor s390; it was 36.7% for 7.0, where no employer is known for 24.7%.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('google-share-by-release', 1, 'pull-6-6', 'shortlog', 'supports', null, null),
('google-share-by-release', 2, 'pull-6-14', 'shortlog', 'supports', null, null),
('google-share-by-release', 3, 'pull-6-16', 'shortlog', 'supports', null, null),
('google-share-by-release', 4, 'pull-6-16-second', 'shortlog', 'supports', null, null),
('google-share-by-release', 5, 'pull-7-0', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('google-share-by-release', 'google');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-strong-in-kvm-for-7-0', 'fact', 'contributors', '2026-02-13',
    'IBM wrote at least 13% of the KVM changes for Linux 7.0',
    'IBM wrote at least 35 of the 267 changes (13.1%) in the KVM pull request for Linux 7.0 of 13 February 2026, 32 of them by Claudio Imbrenda, whose work rewrote the memory management of the s390 port; Google addresses had at least 36.7%, and for 24.7% no employer is known.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-strong-in-kvm-for-7-0', 1, 'pull-7-0', 'shortlog and body, s390', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-strong-in-kvm-for-7-0', 'google'),
('ibm-strong-in-kvm-for-7-0', 'ibm');
insert into fact_person (fact_id, person_id) values
('ibm-strong-in-kvm-for-7-0', 'claudio-imbrenda');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-for-6-19-by-company', 'fact', 'contributors', '2025-12-04',
    'No employer is known for 41% of the KVM changes for Linux 6.19',
    'In the KVM pull request for Linux 6.19 of 4 December 2025 no employer is known for 107 of 260 changes (41.2%), more than in any other counted; at least 83 (31.9%) came from Google addresses, 11 each from Red Hat and AMD and ten from Intel. Sean Christopherson wrote 67, Marc Zyngier 51, Oliver Upton 19 and Yosry Ahmed 13.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-for-6-19-by-company', 1, 'pull-6-19', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-for-6-19-by-company', 'amd'),
('kvm-for-6-19-by-company', 'google'),
('kvm-for-6-19-by-company', 'intel'),
('kvm-for-6-19-by-company', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kvm-for-6-19-by-company', 'marc-zyngier'),
('kvm-for-6-19-by-company', 'oliver-upton'),
('kvm-for-6-19-by-company', 'sean-christopherson'),
('kvm-for-6-19-by-company', 'yosry-ahmed');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-for-6-18-by-company', 'fact', 'contributors', '2025-10',
    'Google, Intel and AMD addresses lead the KVM changes for Linux 6.18',
    'The two KVM pull requests for Linux 6.18 of October 2025 bring 320 changes by 55 authors: at least 141 (44.0%) from Google addresses, 31 from Intel and ten from AMD; for 26.6% no employer is known. Sean Christopherson wrote 97, Oliver Upton 29, Marc Zyngier 28 and Fuad Tabba 25.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-for-6-18-by-company', 1, 'pull-6-18', 'shortlog', 'supports', null, null),
('kvm-for-6-18-by-company', 2, 'pull-6-18-second', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-for-6-18-by-company', 'amd'),
('kvm-for-6-18-by-company', 'google'),
('kvm-for-6-18-by-company', 'intel');
insert into fact_person (fact_id, person_id) values
('kvm-for-6-18-by-company', 'fuad-tabba'),
('kvm-for-6-18-by-company', 'marc-zyngier'),
('kvm-for-6-18-by-company', 'oliver-upton'),
('kvm-for-6-18-by-company', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-for-6-17-by-company', 'fact', 'contributors', '2025-07-30',
    'Sean Christopherson wrote 48% of the KVM changes for Linux 6.17',
    'Of the 340 changes in the KVM pull request for Linux 6.17 of 30 July 2025 Sean Christopherson wrote 164 (48.2%), Oliver Upton 35 and Lorenzo Pieralisi 30; by address at least half (170) came from Google, 16 from AMD and 12 from Ventana Micro Systems, and for 29.4% no employer is known.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-for-6-17-by-company', 1, 'pull-6-17', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-for-6-17-by-company', 'amd'),
('kvm-for-6-17-by-company', 'google'),
('kvm-for-6-17-by-company', 'ventana-micro-systems');
insert into fact_person (fact_id, person_id) values
('kvm-for-6-17-by-company', 'lorenzo-pieralisi'),
('kvm-for-6-17-by-company', 'oliver-upton'),
('kvm-for-6-17-by-company', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-for-6-15-by-company', 'fact', 'contributors', '2025-03-21',
    'Google wrote at least 52% of the KVM pull of March 2025 for 6.15',
    'The KVM pull request for Linux 6.15 of 21 March 2025, called the first batch, has 219 changes, at least 114 of them (52.0%) from Google addresses, nine from Red Hat and seven from Huawei; for 26.0% no employer is known. Sean Christopherson wrote 97, Marc Zyngier 25 and Oliver Upton 24.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-for-6-15-by-company', 1, 'pull-6-15', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-for-6-15-by-company', 'google'),
('kvm-for-6-15-by-company', 'huawei'),
('kvm-for-6-15-by-company', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kvm-for-6-15-by-company', 'marc-zyngier'),
('kvm-for-6-15-by-company', 'oliver-upton'),
('kvm-for-6-15-by-company', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-for-6-13-by-company', 'fact', 'contributors', '2024-11',
    'Google wrote at least half of the KVM changes for Linux 6.13',
    'Google addresses account for at least 161 of the 309 changes (52.1%) in the two main KVM pull requests for Linux 6.13 of November 2024, IBM addresses for 14, and Red Hat and Loongson addresses for 12 each; for 27.8% no employer is known. Sean Christopherson wrote 142 of the 309, Marc Zyngier 38 and Oliver Upton 22.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-for-6-13-by-company', 1, 'pull-6-13', 'shortlog', 'supports', null, null),
('kvm-for-6-13-by-company', 2, 'pull-6-13-second', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-for-6-13-by-company', 'google'),
('kvm-for-6-13-by-company', 'ibm'),
('kvm-for-6-13-by-company', 'loongson'),
('kvm-for-6-13-by-company', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kvm-for-6-13-by-company', 'marc-zyngier'),
('kvm-for-6-13-by-company', 'oliver-upton'),
('kvm-for-6-13-by-company', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-in-all-kvm-pulls', 'fact', 'contributors', null,
    'Sean Christopherson has KVM changes in every release counted',
    'Sean Christopherson has changes in the main KVM pull requests of all 19 releases counted from Linux 6.1 to 7.0, as nobody else has; his count, merges apart, ranges from two for 6.7 to 164 for 6.17. Marc Zyngier is missing only from 6.14, of which the arm64 part was not seen.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-in-all-kvm-pulls', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('christopherson-in-all-kvm-pulls', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null),
('christopherson-in-all-kvm-pulls', 3, 'pull-6-7', 'shortlog', 'supports', null, null),
('christopherson-in-all-kvm-pulls', 4, 'pull-6-17', 'shortlog', 'supports', null, null),
('christopherson-in-all-kvm-pulls', 5, 'pull-6-14', 'shortlog and list of merged tags', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('christopherson-in-all-kvm-pulls', 'marc-zyngier'),
('christopherson-in-all-kvm-pulls', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-changes-per-release', 'fact', 'contributors', null,
    'KVM''s pull requests bring 151 to 341 changes per release seen in full',
    'The main KVM pull requests for the 14 releases seen in full between Linux 6.1 and 7.0 bring from 151 changes (6.1) to 341 (6.16), merges apart, by 30 to 55 authors each; 6.2, seen only in part, already has 399.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-changes-per-release', 1, 'pull-6-1', 'shortlog', 'supports', null, null),
('kvm-changes-per-release', 2, 'pull-6-1-second', 'shortlog', 'supports', null, null),
('kvm-changes-per-release', 3, 'pull-6-2', 'shortlog', 'supports', null, null),
('kvm-changes-per-release', 4, 'pull-6-16', 'shortlog', 'supports', null, null),
('kvm-changes-per-release', 5, 'pull-6-16-second', 'shortlog', 'supports', null, null),
('kvm-changes-per-release', 6, 'pull-6-18', 'shortlog', 'supports', null, null),
('kvm-changes-per-release', 7, 'pull-6-18-second', 'shortlog', 'supports', null, null),
('kvm-changes-per-release', 8, 'pull-7-0', 'shortlog', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('three-measures-of-kvm-differ', 'fact', 'contributors', null,
    'Changes, copyright notices and maintainers rank KVM firms differently',
    'Who is first in KVM depends on the measure: authors with Google addresses wrote more changes for Linux 6.1 to 7.0 than those of any other company (at least 40.8%, with 26.3% unknown), IBM is named most often in the copyright notices of KVM''s kernel files in 7.3 (83 of 450 entries) and has the largest number of people among the maintainers by address (four of 15), and Paolo Bonzini, with a Red Hat address, sends the pull requests to Linus Torvalds.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('three-measures-of-kvm-differ', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('three-measures-of-kvm-differ', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null),
('three-measures-of-kvm-differ', 3, 'linux-6-12', 'copyright notices in the files claimed by the KVM sections of MAINTAINERS', 'supports', null, null),
('three-measures-of-kvm-differ', 4, 'linux-7-3', 'MAINTAINERS, M: lines of the twelve sections on KVM', 'supports', null, null),
('three-measures-of-kvm-differ', 5, 'linux-7-3', 'copyright notices of the KVM files, counted', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('three-measures-of-kvm-differ', 'google'),
('three-measures-of-kvm-differ', 'ibm'),
('three-measures-of-kvm-differ', 'red-hat');
insert into fact_person (fact_id, person_id) values
('three-measures-of-kvm-differ', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('bonzini-mostly-merges', 'fact', 'contributors', null,
    'Two thirds of Paolo Bonzini''s shortlog entries are merges',
    'Of 374 entries under Paolo Bonzini''s name in the shortlogs of the main KVM pull requests for Linux 6.1 to 7.0, 249 are merges of other people''s branches and 125 are changes of his own.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('bonzini-mostly-merges', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('bonzini-mostly-merges', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('bonzini-mostly-merges', 'red-hat');
insert into fact_person (fact_id, person_id) values
('bonzini-mostly-merges', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('shortlogs-count-commits-not-work', 'fact', 'contributors', null,
    'A count of KVM changes is not a count of work',
    'Counts from KVM shortlogs weigh small and large changes alike, leave out reviews and include branches shared with other parts of the kernel: 38 of the 399 changes for Linux 6.2 are one series by James Morse of Arm, most of it on register headers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('shortlogs-count-commits-not-work', 1, 'pull-6-2', 'shortlog, James Morse', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('shortlogs-count-commits-not-work', 'arm');
insert into fact_person (fact_id, person_id) values
('shortlogs-count-commits-not-work', 'james-morse');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-count-has-gaps', 'fact', 'contributors', null,
    'The count of KVM changes has known gaps',
    'The count of KVM changes rests on 24 main pull requests for 19 releases from Linux 6.1 to 7.0. Those for 6.3, 7.1, 7.2 and 7.3 were not available, nor were pull requests of fixes between releases; 6.2, 6.4, 6.10, 6.14 and 6.15 were seen only in part, 6.14 without arm64 and s390.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-count-has-gaps', 1, 'pull-6-1', 'the earliest counted', 'supports', null, null),
('kvm-count-has-gaps', 2, 'pull-6-14', 'list of merged tags', 'supports', null, null),
('kvm-count-has-gaps', 3, 'pull-7-0', 'the latest counted', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('s390-port-is-written-by-ibm', 'fact', 'contributors', null,
    'IBM people write almost all of KVM for s390',
    'IBM addresses account for 304 of the 325 changes (93.5%) in 43 pull requests for KVM on s390 from July 2022 to July 2026; Red Hat addresses have eight, and for eight the address shows no employer.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('s390-port-is-written-by-ibm', 1, 'pull-s390-6-0', 'shortlog, counted with 42 later pull requests', 'supports', null, null),
('s390-port-is-written-by-ibm', 2, 'pull-s390-7-2-fixes', 'shortlog, counted with 42 earlier pull requests', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('s390-port-is-written-by-ibm', 'ibm'),
('s390-port-is-written-by-ibm', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('imbrenda-leads-work-on-s390', 'fact', 'contributors', null,
    'Claudio Imbrenda is the most active author of KVM for s390',
    'Claudio Imbrenda of IBM wrote 137 of the 325 changes (42.2%) in the 43 pull requests for KVM on s390 from July 2022 to July 2026 that were counted; Matthew Rosato follows with 26, Nina Schoetterl-Glausch with 24 and Christoph Schlameuss with 21.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('imbrenda-leads-work-on-s390', 1, 'pull-s390-6-0', 'shortlog, counted with 42 later pull requests', 'supports', null, null),
('imbrenda-leads-work-on-s390', 2, 'pull-s390-7-2-fixes', 'shortlog, counted with 42 earlier pull requests', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('imbrenda-leads-work-on-s390', 'ibm');
insert into fact_person (fact_id, person_id) values
('imbrenda-leads-work-on-s390', 'christoph-schlameuss'),
('imbrenda-leads-work-on-s390', 'claudio-imbrenda'),
('imbrenda-leads-work-on-s390', 'matthew-rosato'),
('imbrenda-leads-work-on-s390', 'nina-schoetterl-glausch');

insert into fact (id, kind, topic_id, date, title, statement) values
('imbrenda-wrote-most-of-s390-for-7-1-and-7-2', 'fact', 'contributors', '2026',
    'Claudio Imbrenda wrote 24 of 41 KVM changes on s390 for 7.1 and 7.2',
    'Claudio Imbrenda of IBM wrote 24 of the 41 changes of new work in the pull requests for KVM on s390 for Linux 7.1 (13 April 2026, 12 changes) and 7.2 (15 and 24 June 2026, 17 and 12).');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('imbrenda-wrote-most-of-s390-for-7-1-and-7-2', 1, 'pull-s390-7-1', 'shortlog', 'supports', null, null),
('imbrenda-wrote-most-of-s390-for-7-1-and-7-2', 2, 'kvms390-next-7-2-1', 'shortlog', 'supports', null, null),
('imbrenda-wrote-most-of-s390-for-7-1-and-7-2', 3, 'kvms390-next-7-2-2', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('imbrenda-wrote-most-of-s390-for-7-1-and-7-2', 'ibm');
insert into fact_person (fact_id, person_id) values
('imbrenda-wrote-most-of-s390-for-7-1-and-7-2', 'claudio-imbrenda');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-port-is-written-at-loongson', 'fact', 'contributors', null,
    'Loongson addresses have at least 126 KVM changes up to Linux 7.0',
    'Loongson addresses account for at least 126 changes in the main KVM pull requests for Linux 6.1 to 7.0: 86 by Bibo Mao and 27 by Tianrui Zhao, who both maintain the LoongArch port, eleven by Xianglai Li and two by Song Gao.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-port-is-written-at-loongson', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('loongarch-port-is-written-at-loongson', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null),
('loongarch-port-is-written-at-loongson', 3, 'linux-7-3', 'MAINTAINERS, section KERNEL VIRTUAL MACHINE FOR LOONGARCH (KVM/LoongArch)', 'supports', null, null),
('loongarch-port-is-written-at-loongson', 4, 'mail-2025-08-20-loongarch', 'sender', 'supports', null, null),
('loongarch-port-is-written-at-loongson', 5, 'pull-6-12', 'shortlog, Song Gao', 'supports', null, null),
('loongarch-port-is-written-at-loongson', 6, 'pull-6-13', 'shortlog, Xianglai Li', 'supports', null, null),
('loongarch-port-is-written-at-loongson', 7, 'pull-6-19', 'shortlog, Song Gao', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-port-is-written-at-loongson', 'loongson');
insert into fact_person (fact_id, person_id) values
('loongarch-port-is-written-at-loongson', 'bibo-mao'),
('loongarch-port-is-written-at-loongson', 'song-gao'),
('loongarch-port-is-written-at-loongson', 'tianrui-zhao'),
('loongarch-port-is-written-at-loongson', 'xianglai-li');

insert into fact (id, kind, topic_id, date, title, statement) values
('riscv-port-is-written-at-ventana-and-rivos', 'fact', 'contributors', null,
    'Ventana and Rivos addresses have at least 161 KVM changes up to 7.0',
    'Ventana Micro Systems addresses account for at least 117 changes in the main KVM pull requests for Linux 6.1 to 7.0, 56 by Anup Patel and 34 by Andrew Jones, and Rivos addresses for at least 44, 38 of them by Atish Patra; all three work on RISC-V and have also used addresses that show no employer. Patel wrote from a Qualcomm address by January 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('riscv-port-is-written-at-ventana-and-rivos', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('riscv-port-is-written-at-ventana-and-rivos', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null),
('riscv-port-is-written-at-ventana-and-rivos', 3, 'mail-2026-01-20-patel', 'sender', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('riscv-port-is-written-at-ventana-and-rivos', 'rivos'),
('riscv-port-is-written-at-ventana-and-rivos', 'ventana-micro-systems');
insert into fact_person (fact_id, person_id) values
('riscv-port-is-written-at-ventana-and-rivos', 'andrew-jones'),
('riscv-port-is-written-at-ventana-and-rivos', 'anup-patel'),
('riscv-port-is-written-at-ventana-and-rivos', 'atish-patra');

insert into fact (id, kind, topic_id, date, title, statement) values
('arm64-work-by-address', 'fact', 'contributors', null,
    'KVM for arm64 is led by people whose employer is not visible',
    'The two maintainers of KVM for arm64 wrote 846 of the 4,639 changes in the main KVM pull requests for Linux 6.1 to 7.0, Marc Zyngier 549 and Oliver Upton 297, from addresses that show no employer; Arm addresses account for at least 100 changes by at least twelve people, 45 of them by James Morse.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('arm64-work-by-address', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('arm64-work-by-address', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('arm64-work-by-address', 'arm');
insert into fact_person (fact_id, person_id) values
('arm64-work-by-address', 'james-morse'),
('arm64-work-by-address', 'marc-zyngier'),
('arm64-work-by-address', 'oliver-upton');

insert into fact (id, kind, topic_id, date, title, statement) values
('amd-writes-code-without-notices', 'fact', 'contributors', null,
    'AMD people wrote at least 121 recent KVM changes',
    'AMD addresses account for at least 121 of the 4,639 changes in the main KVM pull requests for Linux 6.1 to 7.0, by at least 19 people, first among them Michael Roth with 26 and Tom Lendacky with 15, although no copyright notice in KVM''s kernel files of Linux 6.12 or 7.3 names AMD.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('amd-writes-code-without-notices', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('amd-writes-code-without-notices', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null),
('amd-writes-code-without-notices', 3, 'linux-6-12', 'files claimed by the KVM sections of MAINTAINERS, notices in their first 80 lines', 'supports', null, null),
('amd-writes-code-without-notices', 4, 'linux-7-3', 'files claimed by the KVM sections of MAINTAINERS, notices in their first 80 lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('amd-writes-code-without-notices', 'amd');
insert into fact_person (fact_id, person_id) values
('amd-writes-code-without-notices', 'michael-roth'),
('amd-writes-code-without-notices', 'tom-lendacky');

insert into fact (id, kind, topic_id, date, title, statement) values
('intel-people-in-kvm', 'fact', 'contributors', null,
    'At least 34 Intel people contributed to KVM from Linux 6.1 to 7.0',
    'Intel addresses account for at least 328 of the 4,639 changes in the main KVM pull requests for Linux 6.1 to 7.0, by at least 34 people; Google addresses were used by at least 44. Isaku Yamahata wrote 92 of Intel''s changes and Yan Zhao 38.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('intel-people-in-kvm', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('intel-people-in-kvm', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('intel-people-in-kvm', 'google'),
('intel-people-in-kvm', 'intel');
insert into fact_person (fact_id, person_id) values
('intel-people-in-kvm', 'isaku-yamahata'),
('intel-people-in-kvm', 'yan-zhao');

insert into fact (id, kind, topic_id, date, title, statement) values
('cloud-providers-besides-google-write-little', 'fact', 'contributors', null,
    'Amazon and Alibaba addresses are rare in KVM changes',
    'Some cloud providers appear seldom by address in the main KVM pull requests for Linux 6.1 to 7.0: of 4,639 changes Tencent addresses have 33, Oracle 17, Amazon six, Alibaba five and Microsoft none that is known, whereas IBM has 123 and Huawei 29. For 26.3% of the changes no employer is known, so all these figures are lower bounds.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('cloud-providers-besides-google-write-little', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('cloud-providers-besides-google-write-little', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('cloud-providers-besides-google-write-little', 'alibaba-cloud'),
('cloud-providers-besides-google-write-little', 'amazon'),
('cloud-providers-besides-google-write-little', 'huawei'),
('cloud-providers-besides-google-write-little', 'ibm'),
('cloud-providers-besides-google-write-little', 'microsoft'),
('cloud-providers-besides-google-write-little', 'oracle'),
('cloud-providers-besides-google-write-little', 'tencent');

insert into fact (id, kind, topic_id, date, title, statement) values
('chinese-companies-in-kvm', 'fact', 'contributors', null,
    'Loongson, Tencent and others in China contribute to KVM',
    'Chinese companies and institutes contribute to KVM: in the main pull requests for Linux 6.1 to 7.0 Loongson addresses have at least 126 of 4,639 changes, Tencent 33, Huawei 29, the software institute ISCAS 25, Baidu ten, Ant Group eight, ESWIN seven, and Alibaba and ByteDance five each.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('chinese-companies-in-kvm', 1, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('chinese-companies-in-kvm', 2, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('chinese-companies-in-kvm', 'alibaba-cloud'),
('chinese-companies-in-kvm', 'eswin'),
('chinese-companies-in-kvm', 'huawei'),
('chinese-companies-in-kvm', 'loongson'),
('chinese-companies-in-kvm', 'tencent');

insert into fact (id, kind, topic_id, date, title, statement) values
('kvm-unit-tests-contributors', 'fact', 'contributors', '2026-06-26',
    'Google and IBM addresses lead the changes to KVM-unit-tests',
    'KVM-unit-tests, kept in a repository of its own, had 1,275 changes from January 2022 to 26 June 2026, merges apart: 267 from google.com addresses, 257 from linux.ibm.com, 159 from redhat.com, 159 from linux.dev, 124 from gmail.com and 88 from arm.com; Sean Christopherson wrote 219 and Andrew Jones 158.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kvm-unit-tests-contributors', 1, 'kvm-unit-tests-2026-06-26', 'history since January 2022', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kvm-unit-tests-contributors', 'arm'),
('kvm-unit-tests-contributors', 'google'),
('kvm-unit-tests-contributors', 'ibm'),
('kvm-unit-tests-contributors', 'red-hat');
insert into fact_person (fact_id, person_id) values
('kvm-unit-tests-contributors', 'andrew-jones'),
('kvm-unit-tests-contributors', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('developers-in-several-countries', 'fact', 'contributors', null,
    'Developers in several countries have written KVM code',
    'Developers in several countries have written KVM code, as far as their addresses tell: in Linux 6.12 file headers show IBM domains of Germany (de.ibm.com) and Israel (il.ibm.com), and MAINTAINERS shows Loongson''s Chinese domain loongson.cn.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('developers-in-several-countries', 1, 'linux-6-12', 'arch/s390/kvm/kvm-s390.c and arch/x86/kvm/x86.c, headers; MAINTAINERS, KERNEL VIRTUAL MACHINE FOR LOONGARCH', 'supports', null, null),
('developers-in-several-countries', 2, 'maintainers-2026', 'KVM entries, maintainer and reviewer lines', 'supports', null, null),
('developers-in-several-countries', 3, 'ownership-article', 'governance/p1/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('developers-in-several-countries', 'ibm'),
('developers-in-several-countries', 'loongson');

insert into fact (id, kind, topic_id, date, title, statement) values
('flaws-reported-by-outside-researchers', 'fact', 'contributors', null,
    'Flaws in KVM are also reported by people who do not maintain it',
    'Security researchers who do not maintain KVM report flaws in it: Felix Wilhelm of Google reported CVE-2021-29657, and Hyunwoo Kim made CVE-2026-53359 (Januscape) public.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('flaws-reported-by-outside-researchers', 1, 'stable-mail-cve-2021-29657', 'body, credit for the report', 'supports', null, null),
('flaws-reported-by-outside-researchers', 2, 'januscape-readme', 'README', 'supports', null, null),
('flaws-reported-by-outside-researchers', 3, 'ownership-article', 'governance/p1/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('flaws-reported-by-outside-researchers', 'google');
insert into fact_person (fact_id, person_id) values
('flaws-reported-by-outside-researchers', 'felix-wilhelm'),
('flaws-reported-by-outside-researchers', 'hyunwoo-kim');

insert into fact (id, kind, topic_id, date, title, statement) values
('newcomers-may-propose-kvm-changes', 'fact', 'contributors', '2025-06-02',
    'KVM features come from outside the circle of maintainers too',
    'New KVM features are proposed from outside the circle of maintainers too: the rules for KVM x86 tell newcomers that their work is wanted, and the shortlog of Paolo Bonzini''s pull request of 2 June 2025 for Linux 6.16 names 26 contributors, of whom MAINTAINERS of August or September 2025 lists five as maintainers of KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('newcomers-may-propose-kvm-changes', 1, 'linux-6-12', 'Documentation/process/maintainer-kvm-x86.rst, Foreword', 'supports', null, null),
('newcomers-may-propose-kvm-changes', 2, 'kernel-maintainer-kvm-x86', 'Foreword', 'supports', null, null),
('newcomers-may-propose-kvm-changes', 3, 'pull-6-16-second', 'shortlog', 'supports', null, null),
('newcomers-may-propose-kvm-changes', 4, 'maintainers-2025', 'KVM entries, maintainer lines', 'supports', null, null),
('newcomers-may-propose-kvm-changes', 5, 'ownership-article', 'governance/p1/s3', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('newcomers-may-propose-kvm-changes', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('features-arrive-as-community-patches', 'fact', 'contributors', '2023-11-02',
    'The pull for Linux 6.7 brought LoongArch and up to 4096 vCPUs',
    'New KVM features arrive as patches from many hands: the pull request for Linux 6.7 of 2 November 2023 brought the LoongArch port and an x86 vCPU limit that can be configured up to 4096.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('features-arrive-as-community-patches', 1, 'pull-6-7', 'body', 'supports', null, null),
('features-arrive-as-community-patches', 2, 'ownership-article', 'implications/p1/s2', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('features-arrive-as-community-patches', 'paolo-bonzini');

insert into fact (id, kind, topic_id, date, title, statement) values
('fixes-in-pull-of-2026-08-25', 'fact', 'contributors', '2026-08-25',
    'Language models helped to find KVM bugs fixed in August 2026',
    'The KVM pull that Linus Torvalds merged on 25 August 2026, in the merge window of Linux 7.3, contains many fixes; its text says that many of the bugs were found with the help of large language models.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('fixes-in-pull-of-2026-08-25', 1, 'kvm-log-2026-08-25', 'log entry of 2026-08-25', 'supports', null, null),
('fixes-in-pull-of-2026-08-25', 2, 'ownership-article', 'implications/p1/s2', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('fixes-in-pull-of-2026-08-25', 'linus-torvalds');

insert into fact (id, kind, topic_id, date, title, statement) values
('companies-and-persons-contribute', 'fact', 'contributors', null,
    'Companies and individuals appear in KVM''s copyright notices',
    'Both companies and individuals have contributed to KVM: of the 450 entries in the copyright notices of its kernel files in Linux 7.3, 440 name an organisation and ten a person alone; in 6.12 it was 406 of 416 and the same ten.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('companies-and-persons-contribute', 1, 'linux-6-12', 'all kernel files claimed by the KVM sections of MAINTAINERS, notices in their first 80 lines', 'supports', null, null),
('companies-and-persons-contribute', 2, 'pull-6-16-second', 'shortlog', 'supports', null, null),
('companies-and-persons-contribute', 3, 'ownership-article', 'ownership/p1/s3', 'supports', null, null),
('companies-and-persons-contribute', 4, 'linux-7-3', 'all kernel files claimed by the KVM sections of MAINTAINERS, notices in their first 80 lines', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-and-others-built-and-promoted-kvm', 'fact', 'contributors', '2011',
    'Red Hat and others built and promoted KVM in 2011',
    'Red Hat and others built and promoted KVM: in mid-2011 its MAINTAINERS entries named people with addresses at Red Hat, AMD, SUSE, Intel and IBM, and in May 2011 seven companies founded the Open Virtualization Alliance to market KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-and-others-built-and-promoted-kvm', 1, 'maintainers-2011', 'KVM entries, maintainer lines', 'supports', null, null),
('red-hat-and-others-built-and-promoted-kvm', 2, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('red-hat-and-others-built-and-promoted-kvm', 3, 'ownership-article', 'conclusion/p1/s2', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-and-others-built-and-promoted-kvm', 'amd'),
('red-hat-and-others-built-and-promoted-kvm', 'ibm'),
('red-hat-and-others-built-and-promoted-kvm', 'intel'),
('red-hat-and-others-built-and-promoted-kvm', 'open-virtualization-alliance'),
('red-hat-and-others-built-and-promoted-kvm', 'red-hat'),
('red-hat-and-others-built-and-promoted-kvm', 'suse');

insert into fact (id, kind, topic_id, date, title, statement) values
('many-organisations-in-the-notices', 'fact', 'contributors', null,
    'KVM is the joint work of many organisations',
    'KVM is a joint work: the copyright notices in its kernel files name 28 organisations in Linux 7.3, after 27 in 6.12, among them IBM, Arm, Google, Red Hat, Western Digital and SUSE, as well as individuals.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('many-organisations-in-the-notices', 1, 'linux-6-12', 'all kernel files claimed by the KVM sections of MAINTAINERS, notices in their first 80 lines', 'supports', null, null),
('many-organisations-in-the-notices', 2, 'maintainers-2026', 'KVM entries, maintainer and reviewer lines', 'supports', null, null),
('many-organisations-in-the-notices', 3, 'ownership-article', 'faq-2/p1/s1', 'supports', null, null),
('many-organisations-in-the-notices', 4, 'linux-7-3', 'all kernel files claimed by the KVM sections of MAINTAINERS, notices in their first 80 lines', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('many-organisations-in-the-notices', 'arm'),
('many-organisations-in-the-notices', 'google'),
('many-organisations-in-the-notices', 'ibm'),
('many-organisations-in-the-notices', 'red-hat'),
('many-organisations-in-the-notices', 'suse'),
('many-organisations-in-the-notices', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-developers-reviewed-kvm-in-2006', 'fact', 'contributors', '2006-10',
    'Kernel developers reviewed KVM from the start in 2006',
    'Linux kernel developers reviewed KVM from the start: Muli Ben-Yehuda and Anthony Liguori of IBM, Arnd Bergmann and Alan Cox replied to the posting of October 2006, and version 4 of 5 November records review comments as applied.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-developers-reviewed-kvm-in-2006', 1, 'lkml-2006-10-replies', 'messages of 19 to 22 October 2006', 'supports', null, null),
('kernel-developers-reviewed-kvm-in-2006', 2, 'kvm-v4-2006-11-05', 'changes since v2', 'supports', null, null),
('kernel-developers-reviewed-kvm-in-2006', 3, 'ownership-article', 'faq-2/p1/s3', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kernel-developers-reviewed-kvm-in-2006', 'ibm');
insert into fact_person (fact_id, person_id) values
('kernel-developers-reviewed-kvm-in-2006', 'alan-cox'),
('kernel-developers-reviewed-kvm-in-2006', 'anthony-liguori'),
('kernel-developers-reviewed-kvm-in-2006', 'arnd-bergmann'),
('kernel-developers-reviewed-kvm-in-2006', 'muli-ben-yehuda');

insert into fact (id, kind, topic_id, date, title, statement) values
('developers-work-on-compatibility-and-performance', 'fact', 'contributors', '2026-02-13',
    'The pull for Linux 7.0 brought a mediated PMU and much else',
    'Kernel developers keep working on the compatibility and performance of KVM: the pull request for Linux 7.0 of 13 February 2026 contains a mediated PMU, SEV-SNP and TDX changes, pKVM fixes and reworked s390 memory management.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('developers-work-on-compatibility-and-performance', 1, 'pull-7-0', 'body', 'supports', null, null),
('developers-work-on-compatibility-and-performance', 2, 'ownership-article', 'faq-2/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('intel-developed-and-promoted-kvm', 'fact', 'contributors', null,
    'Intel helped to develop and promote KVM',
    'Intel helped to develop and promote KVM: Xiantao Zhang, listed with an Intel address, looked after the Itanium port, a copyright notice in KVM''s local APIC code names Intel for 2007, Intel co-founded the Open Virtualization Alliance in May 2011, and guests protected by Intel TDX were enabled in kvm.git in March 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('intel-developed-and-promoted-kvm', 1, 'maintainers-2011', 'KVM/IA64 entry', 'supports', null, null),
('intel-developed-and-promoted-kvm', 2, 'linux-6-12', 'arch/x86/kvm/lapic.c, header', 'supports', null, null),
('intel-developed-and-promoted-kvm', 3, 'commit-7bcf7246', 'commit', 'supports', null, null),
('intel-developed-and-promoted-kvm', 4, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('intel-developed-and-promoted-kvm', 5, 'ownership-article', 'faq-2/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('intel-developed-and-promoted-kvm', 'intel');
insert into fact_person (fact_id, person_id) values
('intel-developed-and-promoted-kvm', 'xiantao-zhang');

insert into fact (id, kind, topic_id, date, title, statement) values
('ibm-developed-and-promoted-kvm', 'fact', 'contributors', null,
    'IBM helped to develop and promote KVM',
    'IBM helped to develop and promote KVM: its people wrote the s390 port and the first PowerPC code and still maintain s390 in 2026, and IBM co-founded the Open Virtualization Alliance in May 2011.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('ibm-developed-and-promoted-kvm', 1, 'linux-6-12', 'arch/s390/kvm/kvm-s390.c and arch/powerpc/kvm/powerpc.c, headers', 'supports', null, null),
('ibm-developed-and-promoted-kvm', 2, 'maintainers-2011', 'KVM/S390 entry', 'supports', null, null),
('ibm-developed-and-promoted-kvm', 3, 'maintainers-2026', 'KVM/s390 entry', 'supports', null, null),
('ibm-developed-and-promoted-kvm', 4, 'zdnet-2011-05-ova', 'article body', 'supports', null, null),
('ibm-developed-and-promoted-kvm', 5, 'ownership-article', 'faq-2/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('ibm-developed-and-promoted-kvm', 'ibm');

insert into fact (id, kind, topic_id, date, title, statement) values
('more-companies-than-red-hat-intel-ibm', 'fact', 'contributors', '2026',
    'Many more companies than Red Hat, Intel and IBM develop KVM',
    'Many more companies than Red Hat, Intel and IBM have a part in developing KVM: its MAINTAINERS entries of mid-2026 also show addresses at Google, Arm, Huawei and Loongson, and copyright notices in its files of Linux 6.12 and 7.3 name SUSE, Western Digital, Oracle, Amazon and others.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('more-companies-than-red-hat-intel-ibm', 1, 'maintainers-2026', 'KVM entries, maintainer and reviewer lines', 'supports', null, null),
('more-companies-than-red-hat-intel-ibm', 2, 'linux-6-12', 'copyright notices, e.g. arch/x86/kvm/xen.c, arch/riscv/kvm/main.c and arch/powerpc/kvm/book3s.c', 'supports', null, null),
('more-companies-than-red-hat-intel-ibm', 3, 'ownership-article', 'faq-2/p1/s4', 'imprecise', 'Companies such as Red Hat, Intel and IBM stand behind KVM.', 'The three are given as examples, but the list leaves out Google, whose address the first-listed x86 maintainer uses, and Arm, AMD, SUSE, Loongson and many more.');
insert into fact_organisation (fact_id, organisation_id) values
('more-companies-than-red-hat-intel-ibm', 'amazon'),
('more-companies-than-red-hat-intel-ibm', 'arm'),
('more-companies-than-red-hat-intel-ibm', 'google'),
('more-companies-than-red-hat-intel-ibm', 'huawei'),
('more-companies-than-red-hat-intel-ibm', 'loongson'),
('more-companies-than-red-hat-intel-ibm', 'oracle'),
('more-companies-than-red-hat-intel-ibm', 'suse'),
('more-companies-than-red-hat-intel-ibm', 'western-digital');

insert into fact (id, kind, topic_id, date, title, statement) values
('companies-supply-people', 'fact', 'contributors', '2011',
    'Red Hat, Intel and IBM supplied KVM maintainers in 2011',
    'Companies supply people for KVM: MAINTAINERS of mid-2011 lists, with company addresses, Avi Kivity and Marcelo Tosatti of Red Hat, Xiantao Zhang of Intel, and Carsten Otte and Christian Borntraeger of IBM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('companies-supply-people', 1, 'maintainers-2011', 'KVM entries, maintainer lines', 'supports', null, null),
('companies-supply-people', 2, 'maintainers-legend', 'status Supported', 'supports', null, null),
('companies-supply-people', 3, 'ownership-article', 'faq-2/p1/s4', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('companies-supply-people', 'ibm'),
('companies-supply-people', 'intel'),
('companies-supply-people', 'red-hat');
insert into fact_person (fact_id, person_id) values
('companies-supply-people', 'avi-kivity'),
('companies-supply-people', 'carsten-otte'),
('companies-supply-people', 'christian-borntraeger'),
('companies-supply-people', 'marcelo-tosatti'),
('companies-supply-people', 'xiantao-zhang');

insert into fact (id, kind, topic_id, date, title, statement) values
('company-support-is-paid-work', 'fact', 'contributors', null,
    'Company money reaches KVM as paid work',
    'Company money reaches KVM as paid work, as far as MAINTAINERS shows: Linux 6.12 marks KVM''s generic, x86 and s390 entries, among others, as Supported, which by the legend means that somebody is paid to look after the code.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('company-support-is-paid-work', 1, 'linux-6-12', 'MAINTAINERS, legend and the S lines of the KVM sections', 'supports', null, null),
('company-support-is-paid-work', 2, 'maintainers-legend', 'status Supported', 'supports', null, null),
('company-support-is-paid-work', 3, 'ownership-article', 'faq-2/p1/s4', 'imprecise', 'Red Hat, Intel and IBM backed KVM with money.', 'No payment to a KVM project was found. What can be shown is paid working time; the Open Virtualization Alliance, dissolved in 2016, was a marketing body.');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-study-2015-totals', 'fact', 'contributors', '2015-02',
    'Up to 244 companies stood behind the kernel code of 2014',
    'SD Times took from the Linux Foundation study of February 2015 that the kernel code of 2014 came from up to 244 companies and almost 1,500 developers. These figures are for the entire kernel and need not be totals for the year.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-study-2015-totals', 1, 'sdtimes-2015-02', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kernel-study-2015-totals', 'linux-foundation');

insert into fact (id, kind, topic_id, date, title, statement) values
('kernel-study-2015-red-hat', 'fact', 'contributors', '2015-02',
    'A 2015 study credits Red Hat with 8.4% of all kernel changes',
    'Red Hat made 8.4% of the kernel changes since 2013, after developers without an employer (12.4%) and Intel (10.5%), according to the Linux Foundation study of February 2015 as SD Times reported it; the count is for the entire kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('kernel-study-2015-red-hat', 1, 'sdtimes-2015-02', 'article body', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('kernel-study-2015-red-hat', 'intel'),
('kernel-study-2015-red-hat', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-in-linux-5-12-and-5-18', 'fact', 'contributors', null,
    'Sean Christopherson wrote 64 changesets of 5.12 and 100 of 5.18',
    'Sean Christopherson, who works on KVM for x86, wrote 64 changesets of Linux 5.12 and 100 of Linux 5.18, according to LWN''s statistics for the entire kernel.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-in-linux-5-12-and-5-18', 1, 'lwn-853039', 'table of developers by changesets', 'supports', null, null),
('christopherson-in-linux-5-12-and-5-18', 2, 'lwn-895800', 'table of developers by changesets', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('christopherson-in-linux-5-12-and-5-18', 'lwn');
insert into fact_person (fact_id, person_id) values
('christopherson-in-linux-5-12-and-5-18', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-in-linux-6-3', 'fact', 'contributors', '2023-04-24',
    'Sean Christopherson wrote 113 changesets of Linux 6.3',
    'Sean Christopherson, who works on KVM for x86, wrote 113 changesets of Linux 6.3, 0.8% of all and one of the ten highest counts of that release, according to LWN''s tables.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-in-linux-6-3', 1, 'lwn-929582', 'table of developers by changesets', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('christopherson-in-linux-6-3', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-in-linux-6-6', 'fact', 'contributors', '2023',
    'Sean Christopherson wrote 149 changesets of Linux 6.6',
    'Sean Christopherson, who works on KVM for x86, wrote 149 changesets of Linux 6.6, 1.1% of all, according to LWN''s tables.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-in-linux-6-6', 1, 'lwn-948970', 'table of developers by changesets', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('christopherson-in-linux-6-6', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-in-linux-6-15', 'fact', 'contributors', '2025',
    'Sean Christopherson wrote 117 changesets of Linux 6.15',
    'Sean Christopherson, maintainer of KVM for x86, wrote 117 changesets of Linux 6.15, according to LWN''s statistics.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-in-linux-6-15', 1, 'lwn-6-15-statistics', 'table of developers by changesets', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('christopherson-in-linux-6-15', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('lwn-6-17-totals', 'fact', 'contributors', '2025-09-29',
    'Linux 6.17 had 13,089 changesets from 2,038 developers',
    'Linux 6.17, the entire kernel, took 13,089 changesets from 2,038 developers and 209 employers, LWN counted on 29 September 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lwn-6-17-totals', 1, 'lwn-1038358', 'article body, totals', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lwn-6-17-totals', 'lwn');

insert into fact (id, kind, topic_id, date, title, statement) values
('lwn-6-17-intel-google-red-hat', 'fact', 'contributors', '2025-09-29',
    'Intel led Google and Red Hat in Linux 6.17 as a whole',
    'Intel wrote 10.0%, Google 8.4% and Red Hat 7.3% of the changesets of the entire Linux 6.17 kernel, LWN counted on 29 September 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lwn-6-17-intel-google-red-hat', 1, 'lwn-1038358', 'table of employers by changesets', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lwn-6-17-intel-google-red-hat', 'google'),
('lwn-6-17-intel-google-red-hat', 'intel'),
('lwn-6-17-intel-google-red-hat', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-second-in-linux-6-17', 'fact', 'contributors', '2025-09-29',
    'Christopherson had the second most changesets of Linux 6.17',
    'Sean Christopherson, maintainer of KVM for x86, had the second-largest number of changesets of the entire kernel in Linux 6.17, 168, LWN counted on 29 September 2025.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-second-in-linux-6-17', 1, 'lwn-1038358', 'table of developers by changesets', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('christopherson-second-in-linux-6-17', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('lwn-6-19-totals', 'fact', 'contributors', '2026-02',
    'Linux 6.19 had 14,344 changesets from 2,141 developers',
    'Linux 6.19, the entire kernel, took 14,344 changesets from 2,141 developers and 227 employers, LWN counted in February 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lwn-6-19-totals', 1, 'lwn-6-19-statistics', 'article body, totals', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lwn-6-19-totals', 'lwn');

insert into fact (id, kind, topic_id, date, title, statement) values
('lwn-6-19-intel-google-red-hat', 'fact', 'contributors', '2026-02',
    'Intel led Google and Red Hat in Linux 6.19 as a whole',
    'Intel wrote 11.1%, Google 7.7% and Red Hat 5.8% of the changesets of the entire Linux 6.19 kernel, LWN counted in February 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lwn-6-19-intel-google-red-hat', 1, 'lwn-6-19-statistics', 'table of employers by changesets', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lwn-6-19-intel-google-red-hat', 'google'),
('lwn-6-19-intel-google-red-hat', 'intel'),
('lwn-6-19-intel-google-red-hat', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-and-zyngier-in-linux-6-19', 'fact', 'contributors', '2026-02',
    'Two KVM maintainers stand out in LWN''s tables for Linux 6.19',
    'LWN''s statistics of February 2026 for Linux 6.19 name two KVM maintainers among the developers: Sean Christopherson (x86) with 88 changesets and Marc Zyngier (arm64) with 82.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-and-zyngier-in-linux-6-19', 1, 'lwn-6-19-statistics', 'table of developers by changesets', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('christopherson-and-zyngier-in-linux-6-19', 'marc-zyngier'),
('christopherson-and-zyngier-in-linux-6-19', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-in-linux-7-0', 'fact', 'contributors', '2026',
    'Sean Christopherson wrote 81 changesets of Linux 7.0',
    'Sean Christopherson, maintainer of KVM for x86, wrote 81 changesets of Linux 7.0, according to LWN''s statistics.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-in-linux-7-0', 1, 'lwn-7-0-statistics', 'table of developers by changesets', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('christopherson-in-linux-7-0', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('lwn-7-1-totals', 'fact', 'contributors', '2026-06-15',
    'Linux 7.1 had a record 2,479 developers',
    'Linux 7.1, the entire kernel, took 15,849 changesets from 230 employers and 2,479 developers, a record number of developers at the time, LWN counted on 15 June 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lwn-7-1-totals', 1, 'lwn-1077425', 'article body, totals', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lwn-7-1-totals', 'lwn');

insert into fact (id, kind, topic_id, date, title, statement) values
('lwn-7-1-intel-google-amd', 'fact', 'contributors', '2026-06-15',
    'Intel, Google and AMD led Linux 7.1 as a whole',
    'Intel wrote 9.1%, Google 7.7% and AMD 5.2% of the changesets of the entire Linux 7.1 kernel, LWN counted on 15 June 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lwn-7-1-intel-google-amd', 1, 'lwn-1077425', 'table of employers by changesets', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lwn-7-1-intel-google-amd', 'amd'),
('lwn-7-1-intel-google-amd', 'google'),
('lwn-7-1-intel-google-amd', 'intel');

insert into fact (id, kind, topic_id, date, title, statement) values
('lwn-7-1-red-hat-arm-ibm', 'fact', 'contributors', '2026-06-15',
    'Red Hat, Arm and IBM in Linux 7.1 as a whole',
    'Red Hat wrote 4.7%, Arm 2.1% and IBM 1.4% of the changesets of the entire Linux 7.1 kernel, LWN counted on 15 June 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lwn-7-1-red-hat-arm-ibm', 1, 'lwn-1077425', 'table of employers by changesets', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lwn-7-1-red-hat-arm-ibm', 'arm'),
('lwn-7-1-red-hat-arm-ibm', 'ibm'),
('lwn-7-1-red-hat-arm-ibm', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('christopherson-in-linux-7-1', 'fact', 'contributors', '2026-06-15',
    'Sean Christopherson wrote 113 changesets of Linux 7.1',
    'Sean Christopherson, maintainer of KVM for x86, wrote 113 changesets of Linux 7.1, LWN counted on 15 June 2026.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('christopherson-in-linux-7-1', 1, 'lwn-1077425', 'table of developers by changesets', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('christopherson-in-linux-7-1', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('red-hat-share-of-kernel-changes-fell', 'fact', 'contributors', '2026-06-15',
    'Red Hat''s share of all kernel changes fell from 6.17 to 7.1',
    'Red Hat wrote 7.3% of the changesets of the entire kernel in Linux 6.17, 5.8% in 6.19 and 4.7% in 7.1, according to LWN''s counts; later releases are not included, and the figures say nothing about Red Hat''s share in KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('red-hat-share-of-kernel-changes-fell', 1, 'lwn-1038358', 'table of employers by changesets', 'supports', null, null),
('red-hat-share-of-kernel-changes-fell', 2, 'lwn-6-19-statistics', 'table of employers by changesets', 'supports', null, null),
('red-hat-share-of-kernel-changes-fell', 3, 'lwn-1077425', 'table of employers by changesets', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('red-hat-share-of-kernel-changes-fell', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('intel-leads-red-hat-and-google', 'fact', 'contributors', '2026-06-15',
    'Intel led Google and Red Hat in kernel changes of 6.17, 6.19 and 7.1',
    'Intel wrote more of the kernel''s changesets than Google or Red Hat in Linux 6.17, 6.19 and 7.1 alike, according to LWN''s counts, which do not show KVM separately.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('intel-leads-red-hat-and-google', 1, 'lwn-1038358', 'table of employers by changesets', 'supports', null, null),
('intel-leads-red-hat-and-google', 2, 'lwn-6-19-statistics', 'table of employers by changesets', 'supports', null, null),
('intel-leads-red-hat-and-google', 3, 'lwn-1077425', 'table of employers by changesets', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('intel-leads-red-hat-and-google', 'google'),
('intel-leads-red-hat-and-google', 'intel'),
('intel-leads-red-hat-and-google', 'red-hat');

insert into fact (id, kind, topic_id, date, title, statement) values
('lwn-shares-are-not-kvm-shares', 'fact', 'contributors', null,
    'LWN''s employer tables do not show who contributes to KVM',
    'The employer tables that LWN publishes count changesets of the entire kernel, so they do not tell which company contributes most to KVM. A count of KVM''s own pull requests for Linux 6.1 to 7.0 comes closer, but no employer is known for 26.3% of the changes.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('lwn-shares-are-not-kvm-shares', 1, 'lwn-1038358', 'table of employers by changesets', 'supports', null, null),
('lwn-shares-are-not-kvm-shares', 2, 'lwn-1077425', 'table of employers by changesets', 'supports', null, null),
('lwn-shares-are-not-kvm-shares', 3, 'pull-6-1', 'shortlog, counted with those of the other main pull requests seen up to Linux 7.0', 'supports', null, null),
('lwn-shares-are-not-kvm-shares', 4, 'pull-7-0', 'shortlog, counted with those of the other main pull requests seen from Linux 6.1 on', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('lwn-shares-are-not-kvm-shares', 'lwn');

insert into fact (id, kind, topic_id, date, title, statement) values
('x86-kvm-commits-doubled-2019-2020', 'fact', 'contributors', '2021',
    'Commits to KVM x86 doubled from 2019 to 2020',
    'Commits to the x86 part of KVM doubled from 2019 to 2020, according to the abstract of the talk that Sean Christopherson of Google gave at KVM Forum 2021.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('x86-kvm-commits-doubled-2019-2020', 1, 'classcentral-kvm-forum-2021', 'abstract', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('x86-kvm-commits-doubled-2019-2020', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('natapov-wrote-async-page-faults', 'fact', 'contributors', null,
    'Gleb Natapov wrote KVM''s asynchronous page faults',
    'The file for KVM''s asynchronous page faults, virt/kvm/async_pf.c, names Gleb Natapov, with a Red Hat address, as its author and has a copyright notice of Red Hat for 2010.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('natapov-wrote-async-page-faults', 1, 'linux-6-12', 'virt/kvm/async_pf.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('natapov-wrote-async-page-faults', 'red-hat');
insert into fact_person (fact_id, person_id) values
('natapov-wrote-async-page-faults', 'gleb-natapov');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('natapov-wrote-async-page-faults', '6.12', 1, 'notice', 'virt/kvm/async_pf.c', 'Red Hat, Inc'),
('natapov-wrote-async-page-faults', '7.3', 1, 'notice', 'virt/kvm/async_pf.c', 'Red Hat, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('williamson-wrote-vfio-bridge', 'fact', 'contributors', null,
    'Alex Williamson wrote KVM''s link to VFIO',
    'The file that links KVM to VFIO, the kernel''s means of handing devices to guests, is virt/kvm/vfio.c; it names Alex Williamson, with a Red Hat address, as its author and has a copyright notice of Red Hat for 2013.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('williamson-wrote-vfio-bridge', 1, 'linux-6-12', 'virt/kvm/vfio.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('williamson-wrote-vfio-bridge', 'red-hat');
insert into fact_person (fact_id, person_id) values
('williamson-wrote-vfio-bridge', 'alex-williamson');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('williamson-wrote-vfio-bridge', '6.12', 1, 'notice', 'virt/kvm/vfio.c', 'Red Hat, Inc'),
('williamson-wrote-vfio-bridge', '7.3', 1, 'notice', 'virt/kvm/vfio.c', 'Red Hat, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('irqchip-code-of-intel-and-graf', 'fact', 'contributors', null,
    'KVM''s interrupt controller code names authors of Intel and SUSE',
    'KVM''s common interrupt controller code, virt/kvm/irqchip.c, names Yaozu Dong with an Intel address and Alexander Graf with a SUSE address as its authors; its first copyright notice names Intel for 2007.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('irqchip-code-of-intel-and-graf', 1, 'linux-6-12', 'virt/kvm/irqchip.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('irqchip-code-of-intel-and-graf', 'intel'),
('irqchip-code-of-intel-and-graf', 'suse');
insert into fact_person (fact_id, person_id) values
('irqchip-code-of-intel-and-graf', 'alexander-graf'),
('irqchip-code-of-intel-and-graf', 'yaozu-dong');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('irqchip-code-of-intel-and-graf', '6.12', 1, 'notice', 'virt/kvm/irqchip.c', 'Intel Corporation'),
('irqchip-code-of-intel-and-graf', '7.3', 1, 'notice', 'virt/kvm/irqchip.c', 'Intel Corporation');

insert into fact (id, kind, topic_id, date, title, statement) values
('hyper-v-emulation-by-smetanin', 'fact', 'contributors', null,
    'Andrey Smetanin is one of five authors of KVM''s Hyper-V code',
    'KVM''s emulation of Hyper-V, arch/x86/kvm/hyperv.c, names five authors; one of them, Andrey Smetanin with a Virtuozzo address, also has a copyright notice of his own for 2015.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('hyper-v-emulation-by-smetanin', 1, 'linux-6-12', 'arch/x86/kvm/hyperv.c, header', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('hyper-v-emulation-by-smetanin', 'andrey-smetanin');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('hyper-v-emulation-by-smetanin', '6.12', 1, 'notice', 'arch/x86/kvm/hyperv.c', 'Andrey Smetanin'),
('hyper-v-emulation-by-smetanin', '7.3', 1, 'notice', 'arch/x86/kvm/hyperv.c', 'Andrey Smetanin');

insert into fact (id, kind, topic_id, date, title, statement) values
('pmu-code-by-red-hat', 'fact', 'contributors', null,
    'Red Hat people wrote KVM''s performance monitoring for x86',
    'KVM''s files for virtual performance monitoring on x86 name Avi Kivity, Gleb Natapov and Wei Huang, all with Red Hat addresses, as authors, and their copyright notices name Red Hat for 2011 and 2015.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('pmu-code-by-red-hat', 1, 'linux-6-12', 'arch/x86/kvm: pmu.c, vmx/pmu_intel.c and svm/pmu.c, header', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('pmu-code-by-red-hat', 'red-hat');
insert into fact_person (fact_id, person_id) values
('pmu-code-by-red-hat', 'avi-kivity'),
('pmu-code-by-red-hat', 'gleb-natapov'),
('pmu-code-by-red-hat', 'wei-huang');
insert into fact_check (fact_id, release_id, position, kind, place, expected) values
('pmu-code-by-red-hat', '6.12', 1, 'notice', 'arch/x86/kvm/pmu.c', 'Red Hat, Inc'),
('pmu-code-by-red-hat', '7.3', 1, 'notice', 'arch/x86/kvm/pmu.c', 'Red Hat, Inc');

insert into fact (id, kind, topic_id, date, title, statement) values
('shortlog-of-pull-6-11', 'fact', 'contributors', '2024-07-19',
    'Who wrote the KVM changes for Linux 6.11',
    'The shortlog of the KVM pull request for Linux 6.11 of 19 July 2024 is headed by Sean Christopherson with 42 changes, Paolo Bonzini with 30 (20 of them merges), Oliver Upton with 28 (eight merges), Marc Zyngier with 25 and Michael Roth of AMD with 15; further down are David Matlack with seven and Tom Lendacky and Yan Zhao with two each.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('shortlog-of-pull-6-11', 1, 'pull-6-11', 'shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('shortlog-of-pull-6-11', 'amd');
insert into fact_person (fact_id, person_id) values
('shortlog-of-pull-6-11', 'david-matlack'),
('shortlog-of-pull-6-11', 'marc-zyngier'),
('shortlog-of-pull-6-11', 'michael-roth'),
('shortlog-of-pull-6-11', 'oliver-upton'),
('shortlog-of-pull-6-11', 'paolo-bonzini'),
('shortlog-of-pull-6-11', 'sean-christopherson'),
('shortlog-of-pull-6-11', 'tom-lendacky'),
('shortlog-of-pull-6-11', 'yan-zhao');

insert into fact (id, kind, topic_id, date, title, statement) values
('shortlog-of-pull-6-8', 'fact', 'contributors', '2024-01-10',
    'Some of the authors of the KVM changes for Linux 6.8',
    'The shortlog of the KVM pull request for Linux 6.8 of 10 January 2024 is headed by Sean Christopherson with 41 changes; it also counts 19 by Andrew Jones for RISC-V, nine by Binbin Wu for x86 and eight by Chao Peng, a basic selftest of guest_memfd among them.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('shortlog-of-pull-6-8', 1, 'pull-6-8', 'shortlog', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('shortlog-of-pull-6-8', 'andrew-jones'),
('shortlog-of-pull-6-8', 'binbin-wu'),
('shortlog-of-pull-6-8', 'chao-peng'),
('shortlog-of-pull-6-8', 'sean-christopherson');

insert into fact (id, kind, topic_id, date, title, statement) values
('shortlog-of-pull-6-7', 'fact', 'contributors', '2023-11-02',
    'Several people had a single KVM change in Linux 6.7',
    'In the shortlog of the KVM pull request for Linux 6.7 of 2 November 2023 several people appear with a single change, such as Dongli Zhang and Kyle Meyer; Meyer''s change allows x86 guests with up to 4096 virtual processors.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('shortlog-of-pull-6-7', 1, 'pull-6-7', 'shortlog', 'supports', null, null);
insert into fact_person (fact_id, person_id) values
('shortlog-of-pull-6-7', 'dongli-zhang'),
('shortlog-of-pull-6-7', 'kyle-meyer');

insert into fact (id, kind, topic_id, date, title, statement) values
('xen-support-by-martins-and-woodhouse', 'fact', 'contributors', '2021-01-11',
    'KVM''s Xen support grew from patches of Joao Martins',
    'Support in KVM for Xen guests goes back to patches that Joao Martins posted from an Oracle address in 2019: David Woodhouse built on them the series whose fifth version he posted on 11 January 2021, with nine of its 16 patches by Joao Martins.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('xen-support-by-martins-and-woodhouse', 1, 'mail-2021-01-11-xen', 'second paragraph and shortlog', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('xen-support-by-martins-and-woodhouse', 'oracle'),
('xen-support-by-martins-and-woodhouse', 'xen-project');
insert into fact_person (fact_id, person_id) values
('xen-support-by-martins-and-woodhouse', 'joao-martins'),
('xen-support-by-martins-and-woodhouse', 'david-woodhouse');

insert into fact (id, kind, topic_id, date, title, statement) values
('loongarch-patch-sent-to-maintainers', 'fact', 'contributors', '2025-08-20',
    'A Loongson patch of 2025 went to the LoongArch maintainers',
    'Song Gao sent a patch for KVM on LoongArch from a Loongson address on 20 August 2025, addressed among others to Bibo Mao, Tianrui Zhao and Huacai Chen, the three maintainers of that port.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('loongarch-patch-sent-to-maintainers', 1, 'mail-2025-08-20-loongarch', 'headers', 'supports', null, null),
('loongarch-patch-sent-to-maintainers', 2, 'maintainers-2025', 'section on KVM for LoongArch', 'supports', null, null);
insert into fact_organisation (fact_id, organisation_id) values
('loongarch-patch-sent-to-maintainers', 'loongson');
insert into fact_person (fact_id, person_id) values
('loongarch-patch-sent-to-maintainers', 'song-gao'),
('loongarch-patch-sent-to-maintainers', 'bibo-mao'),
('loongarch-patch-sent-to-maintainers', 'tianrui-zhao'),
('loongarch-patch-sent-to-maintainers', 'huacai-chen');

insert into fact (id, kind, topic_id, date, title, statement) values
('article-openness-invites-participation', 'assessment', 'contributors', null,
    'SoftHandTech''s article says that open source invites people to KVM',
    'The article by SoftHandTech on KVM''s ownership holds that the open-source way of working invites people to take part in KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-openness-invites-participation', 1, 'ownership-article', 'governance/p1/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-community-crucial-to-success', 'assessment', 'contributors', null,
    'SoftHandTech''s article calls the community crucial to KVM''s success',
    'The article by SoftHandTech on KVM''s ownership judges the community-driven approach crucial to the success of KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-community-crucial-to-success', 1, 'ownership-article', 'governance/p1/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-contributions-vital', 'assessment', 'contributors', null,
    'SoftHandTech''s article calls community contributions vital for KVM',
    'The article by SoftHandTech on KVM''s ownership considers engagement and contributions from the community vital for KVM.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-contributions-vital', 1, 'ownership-article', 'implications/p1/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-enterprise-use-grew-community', 'assessment', 'contributors', null,
    'SoftHandTech''s article credits enterprise use with KVM''s growth',
    'The article by SoftHandTech on KVM''s ownership argues that enterprise adoption, helped by large companies, brought KVM more users and developers.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-enterprise-use-grew-community', 1, 'ownership-article', 'faq-2/p2/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-transparency-encourages-participation', 'assessment', 'contributors', null,
    'SoftHandTech''s article says that open discussion attracts people',
    'The article by SoftHandTech on KVM''s ownership holds that open discussion of KVM encourages people to take part and to innovate.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-transparency-encourages-participation', 1, 'ownership-article', 'faq-2/p2/s3', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-commitment-to-excellence', 'assessment', 'contributors', null,
    'SoftHandTech''s article attributes a commitment to excellence to KVM',
    'The article by SoftHandTech on KVM''s ownership attributes to KVM a commitment to innovation and to excellence.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-commitment-to-excellence', 1, 'ownership-article', 'faq-7/p2/s4', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-diverse-views-better-solutions', 'assessment', 'contributors', null,
    'SoftHandTech''s article expects diverse views to help KVM''s solutions',
    'The article by SoftHandTech on KVM''s ownership reasons that the diverse perspectives in KVM''s community may make its solutions more inventive and sturdier.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-diverse-views-better-solutions', 1, 'ownership-article', 'faq-5/p2/s2', 'supports', null, null);

insert into fact (id, kind, topic_id, date, title, statement) values
('article-open-governance-follows-industry', 'assessment', 'contributors', null,
    'SoftHandTech''s article holds that open governance keeps KVM up to date',
    'The article by SoftHandTech on KVM''s ownership argues that open governance helps KVM to keep up with the trends and needs of the industry.');
insert into citation (fact_id, position, source_id, locator, stance, claim, note) values
('article-open-governance-follows-industry', 1, 'ownership-article', 'faq-5/p2/s3', 'supports', null, null);

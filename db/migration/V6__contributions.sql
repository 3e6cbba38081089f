-- Who wrote the changes to KVM: counted from the shortlogs of pull requests, merges separately.
-- tools/contributions/README.md describes the method and its gaps. Never add up the trees: most changes of kvms390 are
-- also in the pull requests of kvm.

-- A release of a tree: kvm, from which Linus Torvalds pulls, or kvms390, from which kvm pulls. The release need not be one whose source
-- was read. Changes are without merges. By organisation they are those in contribution_organisation, those of organisations without an
-- entry (other_organisations_changes) and those for which no employer is known (unknown_changes); by person those in
-- contribution_person and those of the people who are not named (other_people_changes).
create table contribution_release (
    release_id                  varchar(10) not null,
    tree                        varchar(8) not null check (tree in ('kvm', 'kvms390')),
    position                    integer not null,
    coverage                    varchar(5) not null check (coverage in ('whole', 'part', 'none')),
    note                        varchar(200),
    changes                     integer not null check (changes >= 0),
    merges                      integer not null check (merges >= 0),
    authors                     integer not null check (authors >= 0),
    unknown_changes             integer not null check (unknown_changes >= 0),
    unknown_authors             integer not null check (unknown_authors >= 0),
    other_organisations_changes integer not null check (other_organisations_changes >= 0),
    other_people_changes        integer not null check (other_people_changes >= 0),
    other_people                integer not null check (other_people >= 0),
    primary key (release_id, tree),
    check (coverage <> 'none' or changes = 0)
);

comment on column contribution_release.position is 'The number of the release, as in kernel_release: 6012 for 6.12.';
comment on column contribution_release.coverage is 'Whether all known pull requests for the merge window were seen (whole), some (part) or none: then nothing is counted.';

-- A pull request whose shortlog was read. For kvms390: new work that no pull request of kvm here contains, new work
-- that one contains, and fixes after the merge window. Those of kvm are for the merge window; its fixes were not seen.
create table contribution_pull (
    release_id varchar(10) not null,
    tree       varchar(8) not null,
    position   integer not null check (position > 0),
    date       varchar(10) not null check (length(date) = 10),
    kind       varchar(9) not null check (kind in ('main', 'new', 'contained', 'fixes')),
    part       varchar(120) not null,
    url        varchar(200) not null unique check (url like 'https://%'),
    changes    integer not null check (changes >= 0),
    merges     integer not null check (merges >= 0),
    authors    integer not null check (authors >= 0),
    primary key (release_id, tree, position),
    foreign key (release_id, tree) references contribution_release
);

comment on column contribution_pull.part is 'The tag or branch that it names, with what it covers.';

-- The organisation whose address an author used in list mail about the time of the pull request, so that every share is a lower bound.
create table contribution_organisation (
    release_id      varchar(10) not null,
    tree            varchar(8) not null,
    organisation_id varchar(80) not null references organisation,
    changes         integer not null check (changes > 0),
    authors         integer not null check (authors > 0),
    primary key (release_id, tree, organisation_id),
    foreign key (release_id, tree) references contribution_release
);

create index contribution_organisation_id on contribution_organisation (organisation_id);

-- People with ten or more changes in one release of one tree, or a role in a KVM section, are named in every release;
-- the organisation is the one that their address showed then. Somebody with only merges has no changes.
create table contribution_person (
    release_id      varchar(10) not null,
    tree            varchar(8) not null,
    person_id       varchar(80) not null references person,
    changes         integer not null check (changes >= 0),
    merges          integer not null check (merges >= 0),
    organisation_id varchar(80) references organisation,
    primary key (release_id, tree, person_id),
    foreign key (release_id, tree) references contribution_release
);

create index contribution_person_id on contribution_person (person_id);

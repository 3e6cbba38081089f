-- The parts of KVM in MAINTAINERS and who maintains them, by kernel release.

-- A release whose MAINTAINERS has been read. Older copies have no version, so it is inferred from their content. The
-- position is derived from the number: 6012 for 6.12.
create table kernel_release (
    id        varchar(10) primary key,
    position  integer not null unique,
    inferred  boolean not null,
    date      varchar(10) check (length(date) in (4, 7, 10)),
    longterm  boolean,
    source_id varchar(80) not null references source
);

create table subsystem (
    id           varchar(80) primary key,
    name         varchar(80) not null unique,
    section      varchar(120) not null unique,
    architecture varchar(10) not null check (architecture in ('arm', 'arm64', 'generic', 'ia64', 'loongarch', 'mips',
                     'powerpc', 'riscv', 's390', 'x86')),
    modified     varchar(10)
);

create table subsystem_release (
    subsystem_id varchar(80) not null references subsystem,
    release_id   varchar(10) not null references kernel_release,
    tree         varchar(200),
    primary key (subsystem_id, release_id)
);

create table subsystem_status (
    subsystem_id varchar(80) not null,
    release_id   varchar(10) not null,
    position     integer not null check (position > 0),
    status       varchar(60) not null,
    primary key (subsystem_id, release_id, position),
    foreign key (subsystem_id, release_id) references subsystem_release
);

-- A list is identified by its List-Id (RFC 2919), kvm.vger.kernel.org, not by its address.
create table subsystem_mailing_list (
    subsystem_id varchar(80) not null,
    release_id   varchar(10) not null,
    position     integer not null check (position > 0),
    list_id      varchar(120) not null,
    primary key (subsystem_id, release_id, position),
    foreign key (subsystem_id, release_id) references subsystem_release
);

create table subsystem_role (
    subsystem_id   varchar(80) not null,
    release_id     varchar(10) not null,
    position       integer not null check (position > 0),
    role           varchar(10) not null check (role in ('maintainer', 'reviewer')),
    person_id      varchar(80) not null references person,
    affiliation_id varchar(80) references organisation,
    primary key (subsystem_id, release_id, position),
    unique (subsystem_id, release_id, role, person_id),
    foreign key (subsystem_id, release_id) references subsystem_release
);

create index subsystem_role_person on subsystem_role (person_id);
create index subsystem_role_affiliation on subsystem_role (affiliation_id, release_id);

-- What the kernel source must say for a fact to hold, and whether it did at the last check.

-- The place is the path of a file or, for a maintainer, a reviewer and a status, the heading of a section of MAINTAINERS.
create table fact_check (
    fact_id    varchar(80) not null references fact,
    release_id varchar(10) not null references kernel_release,
    position   integer not null check (position > 0),
    kind       varchar(11) not null check (kind in ('maintainer', 'reviewer', 'status', 'licence', 'notice', 'file-exists',
                   'file-absent', 'text')),
    place      varchar(200) not null,
    expected   varchar(300),
    primary key (fact_id, release_id, position),
    check ((kind in ('file-exists', 'file-absent') and expected is null)
        or (kind not in ('file-exists', 'file-absent') and expected is not null))
);

create table fact_check_result (
    fact_id    varchar(80) not null references fact,
    release_id varchar(10) not null references kernel_release,
    result     varchar(6) not null check (result in ('passed', 'failed')),
    primary key (fact_id, release_id)
);

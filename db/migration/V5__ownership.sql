-- What the kernel source itself says: files, their licences and the copyright notices in them.

-- All files that the KVM sections in MAINTAINERS claim, except documents and .gitignore. The tests (tools/testing) and
-- the tools (tools/kvm) are not part of the kernel and are counted separately.
create table kernel_file (
    release_id   varchar(10) not null references kernel_release,
    path         varchar(200) not null,
    area         varchar(6) not null check (area in ('kernel', 'tests', 'tools')),
    architecture varchar(10) not null check (architecture in ('arm', 'arm64', 'generic', 'ia64', 'loongarch', 'mips',
                     'powerpc', 'riscv', 's390', 'um', 'x86')),
    lines        integer not null check (lines >= 0),
    spdx         varchar(60),
    primary key (release_id, path)
);

-- A notice that names two organisations is two rows; one that names only a person has no organisation, whatever its
-- address. A notice of origin belongs to other code, which the file says it is based on or derived from.
create table copyright_notice (
    release_id      varchar(10) not null,
    path            varchar(200) not null,
    position        integer not null check (position > 0),
    organisation_id varchar(80) references organisation,
    holder          varchar(120) not null,
    first_year      integer,
    last_year       integer,
    origin          boolean not null,
    primary key (release_id, path, position),
    foreign key (release_id, path) references kernel_file,
    check (first_year <= last_year)
);

create index copyright_notice_organisation on copyright_notice (organisation_id, release_id);

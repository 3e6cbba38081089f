-- What the kernel source itself says: files, their licences and the copyright notices in them.

create table kernel_file (
    release_id   varchar(10) not null references kernel_release,
    path         varchar(200) not null,
    architecture varchar(10) not null check (architecture in ('arm', 'arm64', 'generic', 'ia64', 'loongarch', 'mips',
                     'powerpc', 'riscv', 's390', 'um', 'x86')),
    lines        integer not null check (lines >= 0),
    spdx         varchar(60),
    primary key (release_id, path)
);

-- A notice that names two organisations is two rows; one by a person without an employer in it has no organisation.
create table copyright_notice (
    release_id      varchar(10) not null,
    path            varchar(200) not null,
    position        integer not null check (position > 0),
    organisation_id varchar(80) references organisation,
    holder          varchar(120) not null,
    first_year      integer,
    last_year       integer,
    primary key (release_id, path, position),
    foreign key (release_id, path) references kernel_file,
    check (first_year <= last_year)
);

create index copyright_notice_organisation on copyright_notice (organisation_id, release_id);

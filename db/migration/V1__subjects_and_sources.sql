-- What everything else points to: subjects, documents, kernel releases, organisations and people.
-- A date is an ISO 8601 string as precise as the evidence: a year, a month or a day.

create table topic (
    id          varchar(80) primary key,
    name        varchar(80) not null unique,
    description varchar(300) not null,
    position    integer not null unique
);

create table source (
    id        varchar(80) primary key,
    title     varchar(300) not null,
    publisher varchar(120) not null,
    kind      varchar(15) not null check (kind in ('article', 'kernel-source', 'kernel-docs', 'mailing-list', 'commit',
                  'press', 'news', 'statistics', 'advisory', 'paper', 'website')),
    rank      varchar(10) not null check (rank in ('primary', 'secondary')),
    url       varchar(500) not null unique check (url like 'http%://%'),
    published varchar(10) check (length(published) in (4, 7, 10)),
    known_by  varchar(8) default 'text' not null check (known_by in ('text', 'citation')),
    check (known_by = 'text' or rank = 'secondary')
);

comment on column source.known_by is 'Whether its text was read, or only what others cite of it: then it is no primary evidence.';

create table organisation (
    id    varchar(80) primary key,
    name  varchar(120) not null unique,
    kind  varchar(12) not null check (kind in ('company', 'foundation', 'university', 'community')),
    role  varchar(600) not null,
    since varchar(10) check (length(since) in (4, 7, 10)),
    until varchar(10) check (length(until) in (4, 7, 10))
);

create table organisation_other_name (
    organisation_id varchar(80) not null references organisation,
    name            varchar(120) not null,
    primary key (organisation_id, name)
);

create table organisation_architecture (
    organisation_id varchar(80) not null references organisation,
    architecture    varchar(10) not null check (architecture in ('arm', 'arm64', 'generic', 'ia64', 'loongarch', 'mips',
                        'powerpc', 'riscv', 's390', 'x86')),
    primary key (organisation_id, architecture)
);

-- Stored once, from the side that changed: Qumranet was acquired by Red Hat. Served from both sides.
create table organisation_relationship (
    organisation_id varchar(80) not null references organisation,
    type            varchar(12) not null check (type in ('acquired-by', 'renamed-to', 'part-of')),
    other_id        varchar(80) not null references organisation,
    date            varchar(10) check (length(date) in (4, 7, 10)),
    source_id       varchar(80) not null references source,
    locator         varchar(200) not null,
    primary key (organisation_id, type, other_id),
    check (organisation_id <> other_id)
);

create table organisation_citation (
    organisation_id varchar(80) not null references organisation,
    position        integer not null check (position > 0),
    source_id       varchar(80) not null references source,
    locator         varchar(200) not null,
    primary key (organisation_id, position),
    unique (organisation_id, source_id, locator)
);

create table person (
    id   varchar(80) primary key,
    name varchar(120) not null
);

-- What other tables refer to: topics, documents, organisations and people. A date is an ISO 8601 string as precise as
-- the evidence: a year, a month or a day. The day on which an entry last changed, its column modified, is copied from
-- entry_change.

create table topic (
    id          varchar(80) primary key,
    name        varchar(80) not null unique,
    description varchar(300) not null,
    position    integer not null unique,
    modified    varchar(10)
);

create table source (
    id          varchar(80) primary key,
    title       varchar(300) not null,
    short_title varchar(60),
    publisher   varchar(120) not null,
    kind        varchar(15) not null check (kind in ('article', 'kernel-source', 'kernel-docs', 'mailing-list', 'commit',
                  'press', 'news', 'statistics', 'advisory', 'paper', 'website')),
    rank        varchar(10) not null check (rank in ('primary', 'secondary')),
    url         varchar(500) not null unique check (url like 'http%://%'),
    published   varchar(10) check (length(published) in (4, 7, 10)),
    known_by    varchar(8) default 'text' not null check (known_by in ('text', 'citation')),
    modified    varchar(10),
    check (known_by = 'text' or rank = 'secondary')
);

comment on column source.known_by is 'Whether its text was read, or it is known only from citations: then it is not primary evidence.';

-- The sections of a source in their order. Places in them are cited as slug/p1/s2: section, paragraph, sentence.
create table source_section (
    source_id varchar(80) not null references source,
    position  integer not null check (position > 0),
    slug      varchar(40) not null,
    name      varchar(80) not null,
    primary key (source_id, position),
    unique (source_id, slug)
);

-- The evidence shows an organisation's part in KVM from first_seen to last_seen.
create table organisation (
    id                   varchar(80) primary key,
    name                 varchar(120) not null unique,
    kind                 varchar(12) not null check (kind in ('company', 'foundation', 'university', 'community')),
    role                 varchar(600) not null,
    site                 varchar(300) check (site like 'http%://%'),
    wikidata             varchar(20) check (wikidata like 'Q%'),
    first_seen           varchar(10) check (length(first_seen) in (4, 7, 10)),
    first_seen_source_id varchar(80) references source,
    first_seen_locator   varchar(200),
    last_seen            varchar(10) check (length(last_seen) in (4, 7, 10)),
    last_seen_source_id  varchar(80) references source,
    last_seen_locator    varchar(200),
    modified             varchar(10)
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

-- Stored once, for the organisation that changed: Qumranet was acquired by Red Hat. Served for both.
create table organisation_relationship (
    organisation_id varchar(80) not null references organisation,
    type            varchar(12) not null check (type in ('acquired-by', 'renamed-to', 'part-of', 'successor')),
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
    id       varchar(80) primary key,
    name     varchar(120) not null,
    modified varchar(10)
);

-- The days on which content was published; the newest is the date of the data revision.

create table publication (
    published varchar(10) primary key check (length(published) = 10),
    note      varchar(200) not null
);

-- When each entry last changed; the digest of its content shows when that date must change too.
create table entry_change (
    entry_key varchar(100) primary key,
    digest    varchar(12) not null,
    modified  varchar(10) not null check (length(modified) = 10),
    -- When it was first published; null if it has not changed since.
    added     varchar(10) check (length(added) = 10)
);

-- Entries that are no longer served, with their replacements.
create table withdrawn (
    type         varchar(12) not null check (type in ('fact', 'faq', 'organisation', 'person', 'source', 'subsystem', 'topic')),
    id           varchar(80) not null,
    successor_id varchar(80),
    reason       varchar(300) not null,
    date         varchar(10) not null check (length(date) = 10),
    primary key (type, id)
);

-- Facts, what they rest on and whom they concern.

create table fact (
    id        varchar(80) primary key,
    statement varchar(600) not null unique,
    kind      varchar(10) not null check (kind in ('fact', 'definition', 'assessment', 'outlook')),
    topic_id  varchar(80) not null references topic,
    date      varchar(10) check (length(date) in (4, 7, 10)),
    standing  varchar(10) check (standing in ('verified', 'reported', 'disputed', 'opinion'))
);

comment on column fact.standing is 'Derived from kind and citations by afterMigrate.sql; no seed sets it.';

create table citation (
    fact_id   varchar(80) not null references fact,
    position  integer not null check (position > 0),
    source_id varchar(80) not null references source,
    locator   varchar(200) not null,
    stance    varchar(11) not null check (stance in ('supports', 'imprecise', 'contradicts')),
    claim     varchar(400),
    note      varchar(600),
    primary key (fact_id, position),
    unique (fact_id, source_id, locator),
    check ((stance = 'supports' and claim is null and note is null)
        or (stance <> 'supports' and claim is not null and note is not null))
);

create table fact_organisation (
    fact_id         varchar(80) not null references fact,
    organisation_id varchar(80) not null references organisation,
    primary key (fact_id, organisation_id)
);

create table fact_person (
    fact_id   varchar(80) not null references fact,
    person_id varchar(80) not null references person,
    primary key (fact_id, person_id)
);

create index fact_topic on fact (topic_id, id);
create index fact_kind on fact (kind, id);
create index fact_standing on fact (standing, id);
create index fact_date on fact (date, id);
create index citation_source on citation (source_id, stance, fact_id);
create index citation_stance on citation (stance, fact_id);
create index fact_organisation_organisation on fact_organisation (organisation_id, fact_id);
create index fact_person_person on fact_person (person_id, fact_id);

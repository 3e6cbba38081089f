-- Questions that a fact answers, in the words of people: found by search, not served with the fact.

create table fact_phrasing (
    fact_id  varchar(80) not null references fact,
    position integer not null check (position > 0),
    phrasing varchar(200) not null,
    primary key (fact_id, position),
    unique (fact_id, phrasing)
);

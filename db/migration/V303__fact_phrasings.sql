-- Questions that a fact answers, in the words of people: found by search, not served with the fact.

create table fact_phrasing (
    fact_id  varchar(80) not null references fact,
    position integer not null check (position > 0),
    phrasing varchar(200) not null,
    primary key (fact_id, position),
    unique (fact_id, phrasing)
);

-- Ways to put a question that only serve to find it; faq_phrasing has those that are served.
create table faq_searched_phrasing (
    faq_id   varchar(80) not null references faq,
    position integer not null check (position > 0),
    phrasing varchar(200) not null,
    primary key (faq_id, position),
    unique (faq_id, phrasing)
);

-- Questions that people ask, with answers that rest on facts.

create table faq (
    id       varchar(80) primary key,
    question varchar(200) not null unique,
    answer   varchar(3000) not null,
    topic_id varchar(80) not null references topic
);

create table faq_phrasing (
    faq_id   varchar(80) not null references faq,
    position integer not null check (position > 0),
    phrasing varchar(200) not null unique,
    primary key (faq_id, position)
);

create table faq_fact (
    faq_id   varchar(80) not null references faq,
    position integer not null check (position > 0),
    fact_id  varchar(80) not null references fact,
    primary key (faq_id, position),
    unique (faq_id, fact_id)
);

create index faq_topic on faq (topic_id, id);
create index faq_fact_fact on faq_fact (fact_id, faq_id);

-- The days on which content was published; the newest is the date of the data revision.

create table publication (
    published varchar(10) primary key check (length(published) = 10),
    note      varchar(200) not null
);

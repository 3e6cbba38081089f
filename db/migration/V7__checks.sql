-- What the kernel source must say for a fact to hold, and whether it did when somebody last looked.

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

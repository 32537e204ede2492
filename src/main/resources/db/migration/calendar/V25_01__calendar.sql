-- A notice that settles working days: of a year for the whole country, or of one body (unit_id) with all below it.
create table calendar_notice (
    notice_id uuid primary key,
    settled_year integer not null,
    unit_id uuid references unit,
    number text not null,
    issued_on date,
    body text not null,
    about text not null,
    confirmed boolean not null,
    entered_by text not null,
    entered_at timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    removed_because text,
    removed_by text,
    removed_at timestamptz
);

create index calendar_notice_of_year on calendar_notice (settled_year);

create table calendar_ruling (
    notice_id uuid not null references calendar_notice,
    kind text not null check (kind in ('DAY_OFF', 'WORKED')),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    remark text not null,
    primary key (notice_id, first_day)
);

-- Changes with every notice, so that each node knows whether what it holds in memory is still right; also the lock of writers.
create table calendar_stamp (
    only_row boolean primary key default true check (only_row),
    stamp uuid not null
);

insert into calendar_stamp (stamp) values (gen_random_uuid());

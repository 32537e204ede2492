-- Which units took the place of which. A unit may be merged with others, or divided among several.
create table unit_succession (
    predecessor uuid not null references unit,
    successor   uuid not null references unit,
    since       date not null,
    primary key (successor, predecessor),
    check (predecessor <> successor)
);
create index unit_succession_predecessor on unit_succession (predecessor);

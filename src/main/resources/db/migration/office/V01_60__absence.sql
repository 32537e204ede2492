-- Who is absent from which day to which, both included, and who stands in. An absence that is over stays as a record.
create table absence (
    absence_id uuid primary key,
    person     uuid not null references person,
    substitute uuid not null references person,
    first_day  date not null,
    last_day   date not null,
    reason     text,
    said_by     text not null,
    said_at     timestamptz not null,
    ended_at   timestamptz,
    version    int not null,
    check (last_day >= first_day),
    check (person <> substitute)
);
create index absence_by_person on absence (person, last_day);
create index absence_by_substitute on absence (substitute, last_day) where ended_at is null;

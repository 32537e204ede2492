alter table remark
    add column person_id   uuid references person,
    add column anchor      jsonb,
    add column replies     jsonb not null default '[]',
    add column mentioned   jsonb not null default '[]',
    add column edited_at   timestamptz,
    add column resolved_by text,
    add column resolved_at timestamptz,
    add column version     int   not null default 0;
create index remark_by_mentioned on remark using gin (mentioned) where resolved_at is null;

create table suggestion (
    suggestion_id uuid primary key,
    report_id     uuid not null references report,
    number        int not null,
    section       text not null,
    proposal      jsonb not null,
    reason        text not null,
    author        text not null,
    person_id     uuid not null references person,
    written_at    timestamptz not null,
    state         text not null,
    decided_by    text,
    decided_at    timestamptz,
    version       int not null,
    check ((state = 'OPEN') = (decided_at is null))
);
create index suggestion_by_report on suggestion (report_id, written_at);

-- what each reviewer has looked at, section by section
create table section_clearance (
    report_id  uuid not null references report,
    person_id  uuid not null references person,
    section    text not null,
    number     int not null,
    digest     text not null,
    cleared    boolean not null,
    looked_at  timestamptz not null,
    primary key (report_id, person_id, section)
);

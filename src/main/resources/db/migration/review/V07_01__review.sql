create table review (
    review_id         uuid primary key,
    report_id         uuid not null references report,
    number            int not null,
    reviewers         jsonb not null,
    state             text not null,
    layout_checked_by text,
    layout_reason     text,
    cleared_at        timestamptz,
    version           int not null,
    unique (report_id, number)
);

create table review_verdict (
    review_id uuid not null references review,
    person_id uuid not null references person,
    decision  text not null,
    reason    text,
    given_at  timestamptz not null,
    primary key (review_id, person_id),
    check ((decision = 'RETURNED') = (reason is not null))
);

create table remark (
    remark_id  uuid primary key,
    report_id  uuid not null references report,
    number     int not null,
    section    text not null,
    author     text not null,
    text       text not null,
    written_at timestamptz not null
);
create index remark_by_report on remark (report_id, written_at);

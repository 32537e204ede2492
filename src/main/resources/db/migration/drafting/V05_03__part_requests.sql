-- What the compiling unit asked to be corrected in a submitted part, while everything else of it stands.
create table part_request (
    part_request_id uuid primary key,
    submission_id   uuid not null references submission,
    kind            text not null,
    code            text not null,
    name            text not null,
    reason          text not null,
    asked_by        text not null,
    asked_at        timestamptz not null,
    of_version      int not null,
    state           text not null,
    answered_with   int,
    check (kind in ('SECTION', 'FIGURE')),
    check ((state = 'ANSWERED') = (answered_with is not null))
);
create index part_request_of on part_request (submission_id);
-- nothing is asked twice at the same time
create unique index part_request_open on part_request (submission_id, kind, code) where state = 'OPEN';

-- More time that a unit asked for, and what the compiling unit answered.
create table extension_request (
    extension_request_id uuid primary key,
    submission_id        uuid not null references submission,
    round_id             uuid not null references round,
    unit_id              uuid not null references unit,
    wanted               date not null,
    reason               text not null,
    asked_by             text not null,
    asked_at             timestamptz not null,
    state                text not null,
    granted              date,
    answer               text,
    answered_by          text,
    answered_at          timestamptz,
    check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    check ((state = 'GRANTED') = (granted is not null)),
    check ((state = 'REFUSED') = (answer is not null)),
    check ((state = 'OPEN') = (answered_at is null))
);
create index extension_request_of on extension_request (submission_id);
create index extension_request_in on extension_request (round_id);
-- nothing is asked twice at the same time
create unique index extension_request_open on extension_request (submission_id) where state = 'OPEN';

-- Who of a unit opened its part first, and when: the unit cannot be said to have been told nothing.
create table opened_part (
    submission_id uuid primary key references submission,
    opened_by     text not null,
    opened_at     timestamptz not null
);

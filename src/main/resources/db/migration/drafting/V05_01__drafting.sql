create table submission (
    submission_id     uuid primary key,
    round_id          uuid not null references round,
    unit_id           uuid not null references unit,
    state             text not null,
    texts             jsonb not null,
    times_submitted   int not null,
    author            text,
    return_reason     text,
    returned_by       text,
    last_submitted_at timestamptz,
    changed_at        timestamptz,
    changed_by        text,
    version           int not null,
    unique (round_id, unit_id)
);

create table submitted_version (
    submitted_version_id uuid primary key,
    submission_id        uuid not null references submission,
    number               int not null,
    texts                jsonb not null,
    author               text,
    approved_by          text not null,
    submitted_at         timestamptz not null,
    unique (submission_id, number)
);

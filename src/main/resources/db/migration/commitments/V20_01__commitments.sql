-- What reports have promised, and what became of it.
create table commitment (
    commitment_id    uuid primary key,
    regime_id        uuid not null references reporting_regime,
    promised_year    int not null,
    promised_quarter int not null,
    report_id        uuid,
    section          text not null,
    block            text not null,
    position         int not null,
    words            text not null,
    in_charge        jsonb not null,
    due_year         int not null,
    due_quarter      int not null,
    due_on           date,
    state            text not null,
    ended_in         int,
    ended_reason     text,
    ended_by         text,
    ended_at         timestamptz,
    made_at          timestamptz not null,
    version          int not null,
    -- reports from before the office used Trình Ký have no id
    unique nulls not distinct (regime_id, promised_year, promised_quarter, report_id, block)
);

-- What a unit has written so far; its own business until its leader approves the part.
create table task_answer (
    round_id      uuid not null references round,
    unit_id       uuid not null references unit,
    commitment_id uuid not null references commitment,
    became        text,
    account       text not null,
    evidence      jsonb not null,
    times         int not null,
    changed_by    text not null,
    changed_at    timestamptz not null,
    primary key (round_id, unit_id, commitment_id)
);

-- What left the unit, in all versions. Rows never change; "became" is null where an answer was taken back.
create table outcome (
    round_id      uuid not null references round,
    unit_id       uuid not null references unit,
    commitment_id uuid not null references commitment,
    number        int not null,
    period        int not null,
    became        text,
    account       text not null,
    evidence      jsonb not null,
    submitted_by  text not null,
    submitted_at  timestamptz not null,
    primary key (round_id, commitment_id, unit_id, number)
);

create index outcome_of_commitment on outcome (commitment_id, unit_id);

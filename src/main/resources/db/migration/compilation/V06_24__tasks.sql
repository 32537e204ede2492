-- What the compiler has decided about tasks of the plan, known by their blocks.
create table task_decision (
    report_id   uuid not null references report,
    block       text not null,
    words       text not null,
    task        boolean not null,
    in_charge   jsonb not null,
    due_year    int not null,
    due_quarter int not null,
    due_on      date,
    decided_by  text not null,
    decided_at  timestamptz not null,
    primary key (report_id, block)
);

-- The tasks of a version that was sent to review, frozen with it; they bind when it is cleared.
create table frozen_tasks (
    report_id uuid not null references report,
    number    int not null,
    tasks     jsonb not null,
    primary key (report_id, number)
);

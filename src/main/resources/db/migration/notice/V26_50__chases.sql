-- Every time that the compiling unit told a unit to send its part, beside the reminders that go by themselves.
create table chased_unit (
    round_id   uuid not null references round,
    unit_id    uuid not null references unit,
    chased_at  timestamptz not null,
    chased_by  text not null,
    words      text,
    primary key (round_id, unit_id, chased_at)
);

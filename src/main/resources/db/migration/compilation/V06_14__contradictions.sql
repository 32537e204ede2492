-- Contradictions of a report that somebody has looked at and set aside, known by what contradicts what, and where.
create table contradiction_set_aside (
    report_id     uuid not null references report,
    contradiction text not null,
    reason        text not null,
    set_aside_by  text not null,
    set_aside_at  timestamptz not null,
    primary key (report_id, contradiction)
);

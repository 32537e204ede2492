-- What the compiler leaves out of the report, and why. No block stands for all that the unit wrote in the section. It
-- holds as long as the unit's words there have this digest.
create table dismissed_contribution (
    report_id     uuid not null references report,
    submission_id uuid not null references submission,
    section       text not null,
    block         text not null default '',
    digest        text not null,
    reason        text not null,
    dismissed_by  text not null,
    dismissed_at  timestamptz not null,
    primary key (report_id, submission_id, section, block)
);

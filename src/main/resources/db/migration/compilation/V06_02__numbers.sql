-- Numbers of a report's text of which the compiler said that they are no figures of ours, known by the words around them.
create table dismissed_number (
    report_id    uuid not null references report,
    block        text not null,
    quoted       text not null,
    dismissed_by text not null,
    dismissed_at timestamptz not null,
    primary key (report_id, block, quoted)
);

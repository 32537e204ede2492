create table report (
    report_id            uuid primary key,
    round_id             uuid not null unique references round,
    state                text not null,
    subject              text not null,
    outline              jsonb not null,
    texts                jsonb not null,
    times_sent_to_review int not null,
    return_reason        text,
    returned_by          text,
    changed_at           timestamptz,
    changed_by           text,
    version              int not null
);

create table report_version (
    report_version_id uuid primary key,
    report_id         uuid not null references report,
    number            int not null,
    subject           text not null,
    outline           jsonb not null,
    texts             jsonb not null,
    digest            text not null,
    sent_by           text not null,
    sent_at           timestamptz not null,
    unique (report_id, number)
);

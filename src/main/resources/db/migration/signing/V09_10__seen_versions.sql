-- Which version of a report each person has had before her for signature, and when first: the next one is compared with it.
create table brief_seen (
    report_id uuid not null references report,
    person_id uuid not null references person,
    number    int not null,
    seen_at   timestamptz not null,
    primary key (report_id, person_id, number)
);

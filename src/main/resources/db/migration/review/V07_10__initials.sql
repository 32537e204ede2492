-- Who initialled which version (ký nháy), in what part of the work and as the holder of which post.
create table initial (
    report_id uuid not null references report,
    number    int not null,
    part      text not null,
    person_id uuid not null references person,
    full_name text not null,
    post      text not null,
    digest    text not null,
    at        timestamptz not null,
    primary key (report_id, number, part, person_id)
);

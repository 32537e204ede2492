create table signing_key (
    signing_key_id   uuid primary key,
    person_id        uuid references person,
    unit_id          uuid references unit,
    kind             text not null,
    name             text not null,
    fingerprint      text not null unique,
    chain            text not null,
    registered_at    timestamptz not null,
    registered_by    text not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text,
    check (num_nonnulls(person_id, unit_id) = 1),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3))
);
create index on signing_key (person_id);
create index on signing_key (unit_id);

-- the ways to a unit or a person in the order in which they are tried; whoever is not named here is reached the usual way
create table channel_address (
    unit_id   uuid references unit,
    person_id uuid references person,
    rank      int not null,
    kind      text not null,
    address   text,
    unique nulls not distinct (unit_id, person_id, kind),
    unique nulls not distinct (unit_id, person_id, rank),
    check ((unit_id is null) <> (person_id is null))
);
create index channel_address_of_program on channel_address (address) where kind = 'WEBHOOK';

-- what this office and a program at an address both know; sealed with a key that is not in the database
create table webhook_secret (
    secret_id   uuid primary key,
    address     text not null,
    sealed      text not null,
    made_at     timestamptz not null,
    made_by     text not null,
    valid_until timestamptz
);
create unique index webhook_secret_present on webhook_secret (address) where valid_until is null;
create index webhook_secret_of_program on webhook_secret (address, made_at);

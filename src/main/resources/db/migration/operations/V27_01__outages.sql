-- When the application was seen alive last, on whichever node.
create table heartbeat (
    only_row boolean primary key default true check (only_row),
    at       timestamptz not null
);

-- From when to when it did not run.
create table outage (
    outage_id uuid primary key,
    began_at  timestamptz not null unique,
    ended_at  timestamptz not null,
    check (ended_at > began_at)
);

-- The rounds whose units got time back, each once for an outage.
create table outage_credit (
    outage_id   uuid not null references outage,
    round_id    uuid not null references round,
    credited_at timestamptz not null,
    primary key (outage_id, round_id)
);
create index outage_credit_of on outage_credit (round_id);

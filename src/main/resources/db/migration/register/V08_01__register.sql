create table number_series (
    series_id   uuid primary key,
    body        uuid not null references unit,
    type_code   text not null,
    span        text not null,
    next_number int not null check (next_number >= 1),
    unique (body, type_code, span)
);

create table register_entry (
    entry_id   uuid primary key,
    series_id  uuid not null references number_series,
    number     int not null,
    state      text not null,
    document   uuid unique,
    notation   text,
    date       date,
    type_name  text,
    subject    text,
    signer     text,
    recipients text,
    issued_at  timestamptz,
    unique (series_id, number),
    check (state = 'RELEASED' or (document is not null and date is not null))
);

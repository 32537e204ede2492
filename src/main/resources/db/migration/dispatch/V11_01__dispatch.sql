create table delivery (
    delivery_id   uuid primary key,
    report_id     uuid not null references issued_document,
    position      int not null,
    line          text not null,
    addressee     text not null,
    unit_id       uuid references unit,
    person_id     uuid references person,
    address       text,
    channel       text not null,
    state         text not null,
    receipt_token uuid not null unique,
    attempts      int not null,
    last_failure  text,
    sent_at       timestamptz,
    opened_at     timestamptz,
    settled_at    timestamptz,
    settled_by    text,
    close_reason  text,
    version       int not null,
    unique nulls not distinct (report_id, unit_id, person_id),
    check ((unit_id is null) <> (person_id is null))
);
create index delivery_by_unit on delivery (unit_id) where channel = 'INBOX';
create index delivery_by_person on delivery (person_id) where channel = 'INBOX';

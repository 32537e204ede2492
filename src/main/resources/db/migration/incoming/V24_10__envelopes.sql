-- documents that came over the axis: each unit that was named has its own copy, once
create table arrived_document (
    arrived_id      uuid primary key,
    unit_id         uuid not null references unit,
    received_as     text not null,
    sender_organ    text not null,
    sender_name     text not null,
    document_id     text not null,
    code            text not null,
    date            date not null,
    type_name       text not null,
    subject         text not null,
    signer          text not null,
    due_date        date,
    envelope_digest text not null,
    pdf_digest      text,
    arrived_at      timestamptz not null,
    state           text not null check (state in ('ARRIVED', 'ACCEPTED', 'REFUSED')),
    recall          text not null check (recall in ('NONE', 'ASKED', 'AGREED', 'REFUSED')),
    recall_reason   text,
    correction      text,
    replaced_by     text,
    answered_by     text,
    answered_at     timestamptz,
    reason          text,
    progress        text not null,
    version         int not null,
    unique (document_id, unit_id)
);
create index arrived_document_of_unit on arrived_document (unit_id, arrived_at desc);

-- what senders are told; the same thing about the same document is said once
create table exchange_answer (
    answer_id   uuid primary key,
    document_id text not null,
    issuer      text not null,
    organ       text not null,
    organ_name  text not null,
    code        text not null,
    words       text not null,
    staff       text not null,
    said_at     timestamptz not null,
    state       text not null check (state in ('WAITING', 'DONE')),
    unique (document_id, organ, code)
);

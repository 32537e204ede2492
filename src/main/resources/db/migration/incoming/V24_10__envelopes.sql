-- in what envelope a document came over the axis, and what its sender said about it since
create table arrived_envelope (
    document_id     uuid primary key references incoming_document,
    unit_id         uuid not null references unit,
    exchange_id     text not null,
    received_as     text not null,
    sender_organ    text not null,
    sender_name     text not null,
    envelope_digest text not null,
    recall          text not null check (recall in ('NONE', 'ASKED', 'AGREED', 'REFUSED')),
    recall_reason   text,
    correction      text,
    replaced_by     text,
    version         int not null,
    unique (exchange_id, unit_id)
);
create index arrived_envelope_of_unit on arrived_envelope (unit_id);

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

-- What anybody may know of an issued document who holds its code: written when it was issued, never changed.
create table public_record (
    code         text primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    report_id    uuid not null unique references report,
    number       text not null,
    date         date not null,
    type_name    text not null,
    subject      text not null,
    issuing_body text not null,
    signer       text not null,
    capacity     text not null,
    word_digest  text not null,
    pdf_digest   text not null,
    issued_at    timestamptz not null
);
create index public_record_pdf on public_record (pdf_digest);
create index public_record_word on public_record (word_digest);

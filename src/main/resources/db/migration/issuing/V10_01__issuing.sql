create table issued_document (
    report_id   uuid primary key references report,
    number      int not null,
    notation    text not null,
    date        date not null,
    subject     text not null,
    word_digest text not null references stored_file,
    pdf_digest  text not null references stored_file,
    signer      text not null,
    sealed_by   text not null,
    issued_at   timestamptz not null
);

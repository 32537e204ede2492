create table signature_folder (
    folder_id     uuid primary key,
    report_id     uuid not null references report,
    report_number int not null,
    signatory     uuid not null references person,
    state         text not null,
    number        int,
    notation      text,
    date          date,
    word_digest   text references stored_file,
    pdf_digest    text references stored_file,
    numbered_at   timestamptz,
    signed_at     timestamptz,
    signed_by     text,
    return_reason text,
    version       int not null,
    unique (report_id, report_number),
    check (state <> 'SIGNED' or (number is not null and pdf_digest is not null and signed_at is not null))
);

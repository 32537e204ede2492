-- the clerk's seal on a signed report: begun before the file is made, so that whoever finishes it sets the same seal
create table seal (
    report_id         uuid primary key references report,
    state             text not null,
    begun_by          text not null,
    begun_at          timestamptz not null,
    key_id            uuid not null,
    external          boolean not null,
    picture_digest    text not null references stored_file,
    signed_pdf_digest text not null references stored_file,
    sealed_pdf_digest text references stored_file,
    version           int not null,
    check (state in ('BEGUN', 'SET')),
    check ((state = 'SET') = (sealed_pdf_digest is not null))
);

-- documents issued before there were seals keep the one PDF that they have

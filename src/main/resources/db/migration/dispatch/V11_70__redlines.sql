-- what a document says otherwise than the one whose place it takes, as it goes to everybody who had that one; never changed
create table redline (
    report_id   uuid primary key references issued_document,
    word_digest text not null references stored_file,
    made_at     timestamptz not null
);

-- An issued document that no longer holds: recalled, or replaced by another issued one.
create table document_ending (
    report_id   uuid primary key references issued_document,
    since       timestamptz not null,
    reason      text not null check (reason <> ''),
    replaced_by uuid references issued_document,
    check (replaced_by <> report_id)
);

-- Who took a document out of force, and on whose decision; null for endings from before this was kept.
alter table document_ending
    add decided_by text,
    add ended_by   text;

-- A report that is being made to take the place of an issued one. The issued one holds until this one is issued.
create table replacement (
    report_id  uuid primary key references report,
    replaces   uuid not null unique references issued_document,
    reason     text not null,
    decided_by text not null,
    begun_by   text not null,
    begun_at   timestamptz not null
);

-- A notice that corrects layout or procedure of an issued document; the document holds as corrected.
create table correction (
    correction_id uuid primary key,
    report_id     uuid not null references issued_document,
    fault         text not null check (fault in ('LAYOUT', 'PROCEDURE')),
    notice        text not null,
    notice_date   date not null,
    words         text not null,
    reason        text not null,
    decided_by    text not null,
    corrected_by  text not null,
    corrected_at  timestamptz not null
);
create index correction_of on correction (report_id, corrected_at);

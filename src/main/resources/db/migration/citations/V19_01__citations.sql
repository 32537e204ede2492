-- Documents that texts cite. Two may bear the same number: of other bodies, or of another year.
create table cited_document (
    document_id   uuid primary key,
    type          text not null,
    sign          text not null,
    sign_key      text not null,
    issued_on     date,
    issued_year   int not null,
    body          text not null,
    body_key      text not null,
    about         text not null,
    searched      text not null,
    source        text not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    changed_by    text,
    changed_at    timestamptz,
    wrong_because text,
    version       int not null,
    unique (sign_key, issued_year, body_key)
);
create index cited_document_number on cited_document (split_part(sign_key, ':', 1));

-- What the register said before it was corrected.
create table cited_document_earlier (
    document_id uuid not null references cited_document,
    version     int not null,
    said        text not null,
    until       timestamptz not null,
    changed_by  text not null,
    primary key (document_id, version)
);

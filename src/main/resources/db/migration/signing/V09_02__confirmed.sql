-- the shown PDF stays beside the signed one: what she saw, and what it became
alter table signature_folder
    add column confirmed_at       timestamptz,
    add column key_kind           text,
    add column certificate_digest text,
    add column picture_digest     text references stored_file,
    add column signed_pdf_digest  text references stored_file,
    add check (state <> 'CONFIRMED'
        or (number is not null and pdf_digest is not null and confirmed_at is not null and key_kind is not null));

-- reports signed before a signature was put over the file keep the one PDF that they have

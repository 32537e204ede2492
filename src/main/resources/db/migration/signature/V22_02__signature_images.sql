create table signature_image (
    holder      uuid primary key,
    digest      text not null references stored_file,
    uploaded_at timestamptz not null,
    uploaded_by text not null
);

create table stored_file (
    digest    text primary key,
    content   bytea not null,
    stored_at timestamptz not null default now()
);
-- documents are compressed already
alter table stored_file alter column content set storage external;

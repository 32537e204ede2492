-- Every version of a text that was worth keeping; subject is the submission or report that it belongs to.
create table text_version (
    text_version_id uuid primary key,
    subject_id      uuid not null,
    number          int not null,
    occasion        text not null,
    texts           jsonb not null,
    digest          text not null,
    author          text not null,
    kept_at         timestamptz not null,
    unique (subject_id, number)
);
create index text_version_by_digest on text_version (subject_id, digest);

-- Who has a section open. Nothing is lost with it, so it is not worth a log.
create unlogged table open_section (
    subject_id uuid not null,
    section    text not null,
    device     text not null,
    officer_id uuid not null,
    full_name  text not null,
    seen_at    timestamptz not null,
    primary key (subject_id, section, device)
);

-- A Word file that somebody uploaded and has not decided about: what it says, never the file itself. Gone after a day.
create table word_upload (
    word_upload_id uuid primary key,
    subject_id     uuid not null,
    officer_id     uuid not null,
    file_name      text not null,
    received_at    timestamptz not null,
    reading        jsonb not null,
    unique (subject_id, officer_id)
);

-- Comments that came along with a Word file, beside the section that they are about, until somebody settles them.
create table margin_note (
    margin_note_id uuid primary key,
    subject_id     uuid not null,
    section        text not null,
    author         text not null,
    written_at     timestamp,
    words          text not null,
    excerpt        text not null,
    brought_by     text not null,
    brought_at     timestamptz not null,
    settled_by     text,
    settled_at     timestamptz
);
create unique index margin_note_once on margin_note (subject_id, section, author, written_at, md5(words), md5(excerpt)) nulls not distinct;

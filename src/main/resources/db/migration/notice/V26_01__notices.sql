-- What people are told; a row for each of them.
create table notice (
    notice_id uuid primary key,
    person_id uuid not null references person,
    told_at timestamptz not null,
    -- its sentence stands under notice.<kind>
    kind text not null,
    parts jsonb not null,
    place text not null,
    -- what somebody has written, in her words
    words text,
    -- the lines of a morning's digest, and its day; null for everything else
    lines jsonb,
    day date,
    read_at timestamptz,
    mailed_at timestamptz,
    check ((day is null) = (lines is null))
);

create index notice_of_person on notice (person_id, told_at desc);
create index notice_unread on notice (person_id) where read_at is null;

-- Nobody gets two digests on one day, whichever node looks.
create unique index notice_one_digest on notice (person_id, day) where day is not null;

-- The mornings on which the digests were made.
create table digest_morning (
    day date primary key,
    held_at timestamptz not null
);

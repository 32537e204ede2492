-- What a unit sent anew and the compiler has decided not to follow. The fingerprint tells it from a later correction of
-- the same place.
create table correction_seen (
    report_id     uuid not null references report,
    submission_id uuid not null references submission,
    item          text not null,
    fingerprint   text not null,
    seen_by       text not null,
    seen_at       timestamptz not null,
    primary key (report_id, submission_id, item, fingerprint)
);

-- A report that was issued may be followed by one that takes its place, in the same round: the next edition.
alter table report
    add edition  int not null default 1 check (edition > 0),
    add replaces uuid unique references report,
    drop constraint report_round_id_key,
    add unique (round_id, edition),
    add check ((edition = 1) = (replaces is null));

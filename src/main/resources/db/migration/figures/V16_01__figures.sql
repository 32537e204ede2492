-- What a regime counts. Definitions hold from a period on; values name the indicator by a small number, because there
-- are millions of them.
create table indicator (
    indicator_id int generated always as identity primary key,
    regime_id    uuid not null references reporting_regime,
    code         text not null,
    position     int not null,
    definitions  jsonb not null,
    version      int not null,
    unique (regime_id, code)
);

-- Target of a unit for a year (chỉ tiêu được giao).
create table figure_target (
    indicator_id int not null references indicator,
    unit_id      uuid not null references unit,
    year         smallint not null,
    amount       numeric(20, 4) not null,
    primary key (indicator_id, year, unit_id)
);

-- What a unit has typed for a round and not yet submitted. No row: nothing was said. A nil row says that there is none.
create table figure_entry (
    round_id      uuid not null references round,
    unit_id       uuid not null references unit,
    indicator_id  int not null references indicator,
    amount        numeric(20, 4),
    wording       text,
    nil           boolean not null,
    note          text,
    evidence      text references stored_file,
    evidence_name text,
    entered_by    text not null,
    entered_at    timestamptz not null,
    primary key (round_id, unit_id, indicator_id)
);

-- What a unit has submitted for a period (year * 4 + quarter). A change makes a new version; the newest is current, unless
-- it says that the figure was taken back. Hand-overs go by unit, questions by indicator: each has its index.
create table figure_value (
    indicator_id  int not null references indicator,
    period        smallint not null,
    unit_id       uuid not null,
    version       smallint not null,
    current       boolean not null,
    withdrawn     boolean not null default false,
    amount        numeric(20, 4),
    wording       text,
    nil           boolean not null,
    note          text,
    evidence      text references stored_file,
    evidence_name text,
    entered_by    text not null,
    entered_at    timestamptz not null,
    reason        text,
    primary key (period, unit_id, indicator_id, version) include (current, amount),
    check (not (current and withdrawn))
);
create unique index figure_value_current on figure_value (period, indicator_id, unit_id) include (amount) where current;

-- Sums read the indexes only, which works where the pages are marked as visible to all: soon after a round's hand-overs.
alter table figure_value set (autovacuum_vacuum_insert_scale_factor = 0.005, autovacuum_vacuum_scale_factor = 0.01,
    autovacuum_analyze_scale_factor = 0.01);

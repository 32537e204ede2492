-- Every change to what is added up: a unit's figures of a period (ledger Q8098) or targets of a year (ledger Y2024). Rows
-- are only added, so their number says whether anything has changed since, and nobody waits for anybody.
create table figure_change (
    change_id bigint generated always as identity primary key,
    regime_id uuid not null references reporting_regime,
    ledger    text not null,
    unit_id   uuid
);
create index figure_change_ledger on figure_change (regime_id, ledger, unit_id);

-- Sums of a ledger that were worked out when it had so many changes: of the whole (block -1), or of the units whose ids
-- begin with the same six bits, so that one hand-over makes a sixty-fourth of the work anew. They may be thrown away.
create table figure_sum (
    regime_id  uuid not null references reporting_regime,
    ledger     text not null,
    part       text not null,
    block      smallint not null,
    changes    bigint not null,
    indicators int[] not null,
    amounts    numeric[] not null,
    told       int[] not null,
    primary key (regime_id, ledger, part, block)
);

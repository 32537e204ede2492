-- A round is about a period of any kind, not only a quarter; what there is keeps its numbers.
alter table round rename column period_quarter to period_number;
alter table round drop constraint round_period_quarter_check;
alter table round add column period_kind text not null default 'QUARTER';
alter table round drop constraint round_regime_id_period_year_period_quarter_key;
alter table round add unique (regime_id, period_year, period_kind, period_number);

-- When a regime's reports are due, in all versions; the largest number is in force. A round keeps a copy.
create table regime_timing (
    regime_id  uuid not null references reporting_regime,
    number     int not null check (number > 0),
    timing     jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (regime_id, number)
);
alter table round add column timing jsonb;

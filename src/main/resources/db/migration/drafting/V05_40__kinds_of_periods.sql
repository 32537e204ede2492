-- Earlier parts are about periods of any kind, as rounds are.
alter table earlier_part rename column period_quarter to period_number;
alter table earlier_part add column period_kind text not null default 'QUARTER';
alter table earlier_part drop constraint earlier_part_unit_id_regime_id_period_year_period_quarter_key;
alter table earlier_part add unique (unit_id, regime_id, period_year, period_kind, period_number);

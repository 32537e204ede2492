-- What units sent before the office used Trình Ký, so that the first round too has last period's text at hand.
create table earlier_part (
    earlier_part_id uuid primary key,
    unit_id         uuid not null references unit,
    regime_id       uuid not null references reporting_regime,
    period_year     int not null,
    period_quarter  int not null,
    texts           jsonb not null,
    entered_by      text not null,
    entered_at      timestamptz not null,
    unique (unit_id, regime_id, period_year, period_quarter)
);

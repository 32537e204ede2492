create table reporting_regime (
    regime_id uuid primary key,
    code      text not null unique,
    name      text not null,
    plan      jsonb not null
);

create table round (
    round_id       uuid primary key,
    regime_id      uuid not null references reporting_regime,
    regime_name    text not null,
    period_year    int not null,
    period_quarter int not null check (period_quarter between 1 and 4),
    plan           jsonb not null,
    deadline       date not null,
    opened_at      timestamptz not null,
    opened_by      text not null,
    state          text not null,
    version        int not null,
    unique (regime_id, period_year, period_quarter)
);

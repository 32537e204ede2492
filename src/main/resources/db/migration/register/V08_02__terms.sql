-- The terms of Party bodies (and congresses), which number series belong to. Calendar years need no row.
create table register_term (
    term_id      uuid primary key,
    body         uuid not null references unit,
    kind         text not null,
    name         text not null,
    first_day    date not null,
    last_day     date,
    first_number int not null check (first_number >= 1),
    ground       text,
    opened_by    text not null,
    opened_at    timestamptz not null,
    closed_by    text,
    closed_at    timestamptz,
    unique (body, name),
    check (last_day is null or last_day >= first_day)
);
create unique index register_term_running on register_term (body) where last_day is null;

-- What was numbered before there were terms goes on under the name that its regime gave it.
insert into register_term (term_id, body, kind, name, first_day, first_number, opened_by, opened_at)
select distinct on (s.body) gen_random_uuid(), s.body, 'TERM', s.span,
       coalesce((select min(e.date) from register_entry e where e.series_id = s.series_id), current_date), 1,
       'Trình Ký', now()
from number_series s
where s.span !~ '^\d{4}$'
order by s.body, s.span desc;

create table code_app (
    app_id        uuid primary key,
    person_id     uuid not null references person,
    sealed_secret text not null,
    begun_at      timestamptz not null,
    confirmed_at  timestamptz,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    last_step     bigint not null,
    version       int not null
);

create unique index code_app_in_use on code_app (person_id) where withdrawn_at is null;

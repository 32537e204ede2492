create extension if not exists unaccent;

create table unit (
    unit_id        uuid primary key,
    code           text not null unique,
    name           text not null,
    short_name     text not null,
    kind           text not null,
    parent_unit_id uuid references unit,
    email          text,
    valid_from     date not null,
    valid_to       date,
    check (valid_to is null or valid_to >= valid_from)
);

create table person (
    person_id     uuid primary key,
    full_name     text not null,
    email         text,
    sign_in_name  text unique,
    password_hash text,
    check ((sign_in_name is null) = (password_hash is null))
);

create table post (
    post_id    uuid primary key,
    person_id  uuid not null references person,
    unit_id    uuid not null references unit,
    kind       text not null,
    title      text not null,
    valid_from date not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from)
);
create index post_by_person on post (person_id);
create index post_by_unit on post (unit_id, kind);

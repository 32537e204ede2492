-- What the clerk adds to a line, why a number is void, by what words a line is found, and in what order lines stand.
alter table register_entry
    add body        uuid references unit,
    add listed_on   date,
    add kept_by     text,
    add copies      int check (copies between 0 and 9999),
    add note        text,
    add void_reason text,
    add words       text not null default '';

update register_entry e
set body = s.body, listed_on = coalesce(e.date, current_date),
    words = regexp_replace(lower(unaccent(concat_ws(' ', e.number, e.notation, e.type_name, e.subject, e.signer,
        e.recipients))), '[^a-z0-9]+', ' ', 'g')
from number_series s
where s.series_id = e.series_id;

alter table register_entry
    alter body set not null,
    alter listed_on set not null,
    drop constraint register_entry_check,
    add check (state in ('RELEASED', 'VOID') or (document is not null and date is not null)),
    add check (state <> 'VOID' or void_reason is not null);

-- A document whose number was declared void may be signed anew, under another one.
alter table register_entry drop constraint register_entry_document_key;
create unique index register_entry_document on register_entry (document) where state <> 'VOID';

create index register_entry_in_order on register_entry (body, listed_on desc, number desc);
create index register_entry_words on register_entry using gin (array_to_tsvector(string_to_array(trim(words), ' ')));

-- Every change of a line: who, when, what. Rows are only ever added.
create table register_change (
    change_id bigint generated always as identity primary key,
    entry_id  uuid not null references register_entry,
    at        timestamptz not null,
    who       text not null,
    what      text not null,
    before    text,
    after     text
);
create index register_change_entry on register_change (entry_id, change_id);

create function register_change_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the history of the register is only ever added to';
end $$;
create trigger register_change_kept before update or delete on register_change
    for each row execute function register_change_is_kept();

create table journal_chain (
    dossier_id uuid primary key,
    length     int not null,
    head       text not null
);

create table journal_entry (
    dossier_id uuid not null references journal_chain,
    position   int not null,
    at         timestamptz not null,
    actor      text not null,
    milestone  text not null,
    details    jsonb not null,
    previous   text not null,
    hash       text not null,
    primary key (dossier_id, position)
);

create function refuse_to_rewrite_the_journal() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end $$;

create trigger journal_is_append_only before update or delete or truncate on journal_entry
    for each statement execute function refuse_to_rewrite_the_journal();

-- the distribution list of an issued document as it was printed and meant on its day; what it named may be changed later
create table frozen_line (
    report_id uuid not null references issued_document deferrable initially deferred,
    position  int not null,
    printed   text not null,
    said      jsonb not null,
    gone      text[] not null,
    primary key (report_id, position)
);

-- everybody behind a line, by the name of that day, and how he came to stand there; somebody behind two lines has two rows
create table frozen_addressee (
    report_id uuid not null,
    line      int not null,
    position  int not null,
    name      text not null,
    unit_id   uuid references unit,
    person_id uuid references person,
    way       text not null check (way in ('NAMED', 'GROUP', 'RULE', 'SUCCESSION')),
    because   text,
    kind      text,
    primary key (report_id, line, position),
    foreign key (report_id, line) references frozen_line,
    check ((unit_id is null) <> (person_id is null))
);

create function frozen_list_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the distribution list of an issued document is never changed';
end $$;
create trigger frozen_line_kept before update or delete on frozen_line
    for each row execute function frozen_list_is_kept();
create trigger frozen_addressee_kept before update or delete on frozen_addressee
    for each row execute function frozen_list_is_kept();

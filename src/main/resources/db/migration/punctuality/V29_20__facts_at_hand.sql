-- The facts of every unit and round as somebody last reckoned them for a board: forty thousand of them are counted from here in
-- the time that it takes to read them. What they are is still said by punctuality_facts alone, from the data of the stages; this
-- can be emptied at any time if every round is named in fact_moved.
create table fact_at_hand (
    round_id uuid not null,
    unit_id  uuid not null,
    number   int not null,
    due      date not null,
    sent_on  date,
    opened   boolean not null,
    content  text not null,
    returns  int not null,
    primary key (round_id, unit_id)
);

-- Whose facts may have moved since; all units of the round where none is named. Whoever changes something that facts are made of
-- only adds a line here and waits for nobody. The next reader reckons these again and takes the lines away.
create table fact_moved (
    round_id uuid not null,
    unit_id  uuid
);
create index fact_moved_of_round on fact_moved (round_id);

create function facts_move_of_round() returns trigger language plpgsql as $$
begin
    insert into fact_moved (round_id) values (new.round_id);
    return null;
end $$;

create function facts_move_of_new_parts() returns trigger language plpgsql as $$
begin
    insert into fact_moved (round_id) select distinct round_id from parts;
    return null;
end $$;

create function facts_move_of_unit() returns trigger language plpgsql as $$
begin
    insert into fact_moved (round_id, unit_id) values (new.round_id, new.unit_id);
    return null;
end $$;

create function facts_move_of_part() returns trigger language plpgsql as $$
begin
    insert into fact_moved (round_id, unit_id)
    select s.round_id, s.unit_id from submission s where s.submission_id = new.submission_id;
    return null;
end $$;

create trigger facts_move after update of deadline, amendments on round for each row
    when (old.deadline is distinct from new.deadline
        or old.amendments -> 'deadlines' is distinct from new.amendments -> 'deadlines')
    execute function facts_move_of_round();
create trigger facts_move_with_new_parts after insert on submission referencing new table as parts for each statement
    execute function facts_move_of_new_parts();
-- of texts only the first change matters, as long as nothing was sent
create trigger facts_move after update on submission for each row
    when (old.state is distinct from new.state or old.times_submitted is distinct from new.times_submitted
        or old.last_submitted_at is distinct from new.last_submitted_at
        or (old.changed_at is null) is distinct from (new.changed_at is null))
    execute function facts_move_of_unit();
create trigger facts_move after insert on opened_part for each row execute function facts_move_of_part();
create trigger facts_move after insert or update on part_substance for each row execute function facts_move_of_part();
create trigger facts_move after insert or update on punctuality_entry for each row execute function facts_move_of_unit();

insert into fact_moved (round_id) select round_id from round;

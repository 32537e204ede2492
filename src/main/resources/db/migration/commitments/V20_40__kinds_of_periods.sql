-- What was promised, and when it is due, is about periods of any kind, as rounds are.
alter table commitment rename column promised_quarter to promised_number;
alter table commitment add column promised_kind text not null default 'QUARTER';
alter table commitment rename column due_quarter to due_number;
alter table commitment add column due_kind text not null default 'QUARTER';

-- The old rule's name was cut short by the database
do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint where conrelid = 'commitment'::regclass and contype = 'u';
    execute format('alter table commitment drop constraint %I', old);
end
$$;
alter table commitment
    add unique nulls not distinct (regime_id, promised_year, promised_kind, promised_number, report_id, block);

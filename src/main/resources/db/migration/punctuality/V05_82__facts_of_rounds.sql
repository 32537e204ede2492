-- The facts of rounds: days and opening as they were kept or corrected, otherwise as the data of drafting has them now; returns
-- and content always as they are. What counts is the day of the first time; a part that was asked back is not late. Of a unit
-- that is asked no longer there are none. The days of single units are taken apart once for each round, not once for each unit:
-- a round of thousands of units whose tiers have days of their own names them all.
create function punctuality_facts(asked uuid[])
returns table (round_id uuid, unit_id uuid, number int, due date, sent_on date, opened boolean, content text, returns int)
language sql stable parallel safe as $$
    with own as materialized (
        select r.round_id, d.key::uuid as unit_id, d.value::date as due
        from round r cross join lateral jsonb_each_text(r.amendments -> 'deadlines') d
        where r.round_id = any (asked))
    select s.round_id, s.unit_id, coalesce(e.number, 0),
           coalesce(e.due, greatest(r.deadline, o.due)),
           case when e.number is not null then e.sent_on
                when s.times_submitted = 1 then (s.last_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date
                when s.times_submitted > 1 then
                    (select (v.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date from submitted_version v
                      where v.submission_id = s.submission_id and v.number = 1) end,
           coalesce(e.opened, s.times_submitted > 0
               or exists (select from opened_part p where p.submission_id = s.submission_id)
               or (select w.changed_at is not null from submission w where w.submission_id = s.submission_id)),
           coalesce(e.content,
               case when s.times_submitted = 0 then 'NOTHING' else coalesce(b.content, 'UNREAD') end),
           greatest(s.times_submitted - 1, 0)
               + (s.times_submitted > 0 and s.state in ('DRAFT', 'AWAITING_APPROVAL'))::int
    from submission s
    join round r on r.round_id = s.round_id
    left join own o on o.round_id = s.round_id and o.unit_id = s.unit_id
    left join part_substance b on b.submission_id = s.submission_id and b.number = s.times_submitted
    left join punctuality_entry e on e.round_id = s.round_id and e.unit_id = s.unit_id and e.current
    where s.round_id = any (asked) and s.state <> 'WITHDRAWN'
$$;
drop view punctuality_fact;
drop view punctuality_now;

-- The facts are read from the index, beside the texts. Whether a part was ever changed is not in it, or every keystroke that is
-- kept would have to move the line; it matters only for those who never sent.
create index submission_facts on submission (round_id, unit_id)
    include (submission_id, state, times_submitted, last_submitted_at);

-- What was submitted before there were judgements, until somebody looks at its round. Whatever came later was judged as it came.
create table unjudged_part (
    submission_id uuid primary key references submission
);
insert into unjudged_part (submission_id)
select s.submission_id from submission s
where s.times_submitted > 0 and not exists (
    select from part_substance b where b.submission_id = s.submission_id and b.number = s.times_submitted);

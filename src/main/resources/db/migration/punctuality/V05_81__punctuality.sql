-- From where on a part counts as a copy of the last one, or as empty; with the reason, which the page shows. The newest line
-- of a regime holds, otherwise the newest without a regime. A part is judged by the line that holds when it is submitted.
create table substance_rule (
    rule_no      int generated always as identity primary key,
    regime_id    uuid references reporting_regime,
    alike_from   int not null check (alike_from between 50 and 100),
    fewest_words int not null check (fewest_words between 0 and 200),
    reason       text not null,
    set_by       text not null,
    set_at       timestamptz not null
);
insert into substance_rule (alike_from, fewest_words, reason, set_by, set_at) values (95, 10,
    'Báo cáo định kỳ giữ nhiều câu mẫu qua các kỳ, nên chỉ coi là chép lại khi từ 95% lời văn và 95% con số trở lên giống hệt lần trước. Dưới 10 chữ mà không có con số nào thì chưa báo cáo được gì; nếu không có gì để báo cáo, đơn vị báo cáo không phát sinh.',
    'Trình Ký', now());

-- What every submitted version says against the one that was accepted before it. Submitted versions never change, so it is
-- judged once.
create table part_substance (
    submission_id uuid not null references submission,
    number        int not null,
    content       text not null check (content in ('NIL', 'EMPTY', 'COPY', 'SUBSTANTIVE')),
    words         int not null,
    words_alike   int not null check (words_alike between 0 and 100),
    figures_alike int not null check (figures_alike between 0 and 100),
    rule_no       int not null references substance_rule,
    primary key (submission_id, number)
);

-- The record of a unit in a round, as it was when the collection ended (number 1), and every correction after it. Later
-- extensions cannot rewrite it. Content is null until somebody corrects it: then what the unit last submitted says it.
create table punctuality_entry (
    round_id   uuid not null references round,
    unit_id    uuid not null references unit,
    number     int not null check (number > 0),
    due        date not null,
    sent_on    date,
    opened     boolean not null,
    content    text check (content in ('NIL', 'EMPTY', 'COPY', 'SUBSTANTIVE')),
    current    boolean not null,
    reason     text,
    entered_by text not null,
    entered_at timestamptz not null,
    primary key (round_id, unit_id, number),
    check (number = 1 or reason is not null)
);
create unique index punctuality_entry_current on punctuality_entry (round_id, unit_id)
    include (number, due, sent_on, opened, content) where current;

-- What a unit says about its own entry; nobody changes or removes it.
create table punctuality_comment (
    comment_no int generated always as identity primary key,
    round_id   uuid not null references round,
    unit_id    uuid not null references unit,
    number     int not null,
    words      text not null,
    said_by    text not null,
    said_at    timestamptz not null
);
create index punctuality_comment_of on punctuality_comment (unit_id, round_id);

-- The facts as the data of drafting has them now. What counts is the day of the first time; a part that was asked back is
-- not late. Of a unit that is asked no longer there are none.
create view punctuality_now as
select s.round_id, s.unit_id,
       greatest(r.deadline, (r.amendments -> 'deadlines' ->> s.unit_id::text)::date) as due,
       (case when s.times_submitted = 1 then s.last_submitted_at
             when s.times_submitted > 1 then
                 (select v.submitted_at from submitted_version v where v.submission_id = s.submission_id and v.number = 1)
        end at time zone 'Asia/Ho_Chi_Minh')::date as sent_on,
       s.times_submitted > 0 or s.changed_at is not null or o.submission_id is not null as opened,
       case when s.times_submitted = 0 then 'NOTHING' else coalesce(b.content, 'UNREAD') end as content,
       greatest(s.times_submitted - 1, 0)
           + (s.times_submitted > 0 and s.state in ('DRAFT', 'AWAITING_APPROVAL'))::int as returns
from submission s
join round r on r.round_id = s.round_id
left join opened_part o on o.submission_id = s.submission_id
left join part_substance b on b.submission_id = s.submission_id and b.number = s.times_submitted
where s.state <> 'WITHDRAWN';

-- The same with what is kept: days and opening as they were kept or corrected, the rest as it is.
create view punctuality_fact as
select n.round_id, n.unit_id, coalesce(e.number, 0) as number,
       coalesce(e.due, n.due) as due,
       case when e.number is null then n.sent_on else e.sent_on end as sent_on,
       coalesce(e.opened, n.opened) as opened,
       coalesce(e.content, n.content) as content,
       n.returns
from punctuality_now n
left join punctuality_entry e on e.round_id = n.round_id and e.unit_id = n.unit_id and e.current;

-- rounds whose collection ended before there was a record
insert into punctuality_entry (round_id, unit_id, number, due, sent_on, opened, current, entered_by, entered_at)
select n.round_id, n.unit_id, 1, n.due, n.sent_on, n.opened, true, 'Trình Ký', now()
from punctuality_now n join round r using (round_id) where r.state <> 'COLLECTING';

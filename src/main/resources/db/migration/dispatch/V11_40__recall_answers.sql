-- What those who have a recalled document say to its recall; no answer yet where "answer" is null.
create table recall_answer (
    delivery_id uuid primary key references delivery,
    asked_at    timestamptz not null,
    answer      text check (answer in ('AGREED', 'REFUSED')),
    reason      text,
    answered_by text,
    noted_by    text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null)),
    check (answer is distinct from 'REFUSED' or reason is not null)
);

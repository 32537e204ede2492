-- In what manner a version is reviewed, who may not review it because she wrote in it, and who was asked when.
alter table review add column manner jsonb;
alter table review add column barred jsonb;

create table review_asked (
    review_id uuid not null references review,
    person_id uuid not null references person,
    asked_at  timestamptz not null,
    due       date,
    primary key (review_id, person_id)
);

-- Until now all reviewers were asked at once, when the version was sent.
insert into review_asked (review_id, person_id, asked_at)
select r.review_id, reviewer.id::uuid, v.sent_at
from review r
join report_version v on v.report_id = r.report_id and v.number = r.number
cross join lateral jsonb_array_elements_text(r.reviewers) as reviewer (id);

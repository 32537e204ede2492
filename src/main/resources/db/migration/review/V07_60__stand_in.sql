-- Who spoke in the place of an absent reviewer, with both names; null where the reviewer spoke herself.
alter table review_verdict add column stand_in text;

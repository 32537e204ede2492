-- Parts from which nothing more is expected. What the process of such a part still shows as open waits for nobody any more.
create view ended_part as
select submission_id, round_id from submission where state in ('MISSING', 'ACCEPTED', 'WITHDRAWN');

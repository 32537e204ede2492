-- Which rounds a unit takes part in is asked whenever somebody opens her desk.
create index submission_of_unit on submission (unit_id, round_id);

-- How many units of a round have sent is counted in the index, beside the texts.
create index submission_sent on submission (round_id, state, times_submitted);

-- Which rounds a unit takes part in is asked whenever somebody opens her desk.
create index submission_of_unit on submission (unit_id, round_id);

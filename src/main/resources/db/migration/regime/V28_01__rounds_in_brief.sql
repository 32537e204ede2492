-- Who works on a round's report, beside its plan: the plan of a national regime is large, and nobody should have to read it to
-- know whose round it is.
alter table round add column compiling_unit uuid generated always as ((plan -> 'compilingUnit' ->> 'value')::uuid) stored;
alter table round add column signatory uuid generated always as ((plan -> 'signatory' ->> 'value')::uuid) stored;
alter table round add column reviewers jsonb generated always as (plan -> 'reviewers') stored;
alter table round add column signatories jsonb generated always as (amendments -> 'signatories') stored;

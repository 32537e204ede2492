-- Other layout rules than those of the day, and why.
alter table round add column chosen_layout text;
alter table round add column layout_reason text;
alter table round add check ((chosen_layout is null) = (layout_reason is null));

-- A task is due in a period of the kind in which its regime has its reports.
alter table task_decision rename column due_quarter to due_number;
alter table task_decision add column due_kind text not null default 'QUARTER';

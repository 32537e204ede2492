-- When a value left its unit, which may be long after it was entered: what moved after a report was frozen is told by this.
alter table figure_value add column submitted_at timestamptz not null default now();

-- What was changed in the open round beyond its plan: deadlines of single units, units withdrawn, sections given up.
alter table round add column amendments jsonb;

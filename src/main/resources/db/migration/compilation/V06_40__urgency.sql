-- How urgent a report is marked, frozen with each version that is sent to review; null for not at all.
alter table report add column urgency text;
alter table report_version add column urgency text;

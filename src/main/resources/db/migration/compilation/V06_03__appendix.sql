-- What follows a report below its signature, frozen with the version; null for versions without.
alter table report_version add column appendices jsonb;

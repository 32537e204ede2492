-- The digest of the layout template that a version was frozen with; null for versions from before there was one.
alter table report_version add column template text;

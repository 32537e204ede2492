-- what anybody looks a document up by: drawn with the number, gone when the number goes back
alter table register_entry add column lookup text unique check (lookup ~ '^[0-9A-HJKMNP-TV-Z]{10}$');

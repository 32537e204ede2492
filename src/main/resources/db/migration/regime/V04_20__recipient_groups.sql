-- Units and people to whom the office writes under one name. Lists of plans name a group by its id.
create table recipient_group (
    group_id   uuid primary key,
    name       text not null,
    units      jsonb not null,
    people     jsonb not null,
    changed_at timestamptz not null,
    changed_by text not null,
    version    int not null
);
create unique index recipient_group_name on recipient_group (lower(name));

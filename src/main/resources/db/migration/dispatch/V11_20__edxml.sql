-- by which codes a unit is known on the axis of documents; the latest is its present one, the others still find it
create table organ_code (
    code    text primary key check (code <> '' and length(code) <= 35 and code not like '%,%'),
    unit_id uuid not null references unit,
    since   timestamptz not null
);
create index organ_code_of_unit on organ_code (unit_id, since desc);

-- every envelope that left or is about to; its errand is the key by which the gateway knows a second copy
create table edxml_envelope (
    errand_id   uuid primary key,
    delivery_id uuid not null references delivery,
    purpose     text not null,
    organ       text not null,
    document_id text not null,
    made_at     timestamptz not null
);
create index edxml_envelope_about on edxml_envelope (document_id, organ);

-- what receivers said about them; said twice, it is kept once
create table edxml_status (
    delivery_id uuid not null references delivery,
    code        text not null,
    said_at     timestamptz not null,
    description text not null,
    staff       text not null,
    received_at timestamptz not null,
    primary key (delivery_id, code, said_at)
);

-- every way to an addressee in the order in which they are tried; deliveries from before have the one that they took
alter table delivery add column ways jsonb;
update delivery set ways = jsonb_build_array(jsonb_build_object('kind', channel, 'address', address));
alter table delivery alter column ways set not null;
alter table delivery add column end_reason text;
update delivery set end_reason = close_reason;
alter table delivery drop column close_reason;
alter table delivery add column arrived_at timestamptz;

-- one thing to carry by one way to one addressee; its id is the key that lets a receiver know a second copy
create table errand (
    errand_id    uuid primary key,
    delivery_id  uuid not null references delivery,
    purpose      text not null,
    channel      text not null,
    address      text,
    words        text not null,
    other_id     uuid references issued_document,
    state        text not null check (state in ('WAITING', 'DONE', 'GIVEN_UP', 'DROPPED')),
    attempts     int not null,
    last_failure text,
    made_at      timestamptz not null,
    ended_at     timestamptz,
    version      int not null
);
create index errand_of_delivery on errand (delivery_id, made_at);
create index errand_waiting on errand (channel) where state = 'WAITING';

-- letters that were waiting for the mail server go on as errands; a give-up waits for a person as before
insert into errand (errand_id, delivery_id, purpose, channel, address, words, state, attempts, last_failure, made_at, ended_at, version)
select delivery_id, delivery_id, 'DOCUMENT', channel, address, '',
       case state when 'WAITING' then 'WAITING' when 'FAILED' then 'GIVEN_UP' when 'CLOSED' then 'DROPPED' else 'DONE' end,
       attempts, last_failure, coalesce(sent_at, now()), sent_at, 0
from delivery where channel <> 'INBOX';

-- every rung that a delivery climbed, with what can be shown for it; never changed
create table delivery_trail (
    step        bigint generated always as identity primary key,
    delivery_id uuid not null references delivery,
    at          timestamptz not null,
    state       text not null,
    channel     text not null,
    who         text not null,
    evidence    jsonb not null
);
create index delivery_trail_of on delivery_trail (delivery_id, step);

-- an address of his own for an addressee without an account
create table personal_link (
    token       uuid primary key,
    delivery_id uuid not null references delivery,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    revoked_by  text
);
create index personal_link_of on personal_link (delivery_id);
insert into personal_link (token, delivery_id, made_at, expires_at)
select receipt_token, delivery_id, coalesce(sent_at, now()), coalesce(sent_at, now()) + interval '90 days' from delivery;
alter table delivery drop column receipt_token;

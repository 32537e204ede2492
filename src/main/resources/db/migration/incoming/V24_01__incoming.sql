-- The numbers of a unit's register of incoming documents: one row for each year.
create table incoming_series (
    unit_id     uuid not null references unit,
    year        int not null,
    last_number int not null check (last_number >= 1),
    primary key (unit_id, year)
);

-- What has arrived for a unit or a person. One from this system bears the id of its delivery.
create table incoming_document (
    document_id     uuid primary key,
    origin          text not null check (origin in ('INBOX', 'EDXML', 'MAIL', 'PAPER')),
    unit_id         uuid references unit,
    person_id       uuid references person,
    addressee       text not null,
    report_id       uuid references issued_document,
    external_id     text,
    author          text not null,
    code            text not null,
    dated           date,
    type_name       text not null,
    subject         text not null,
    signer          text not null,
    files           jsonb not null,
    arrived_at      timestamptz not null,
    state           text not null check (state in ('ARRIVED', 'OPENED', 'ACCEPTED', 'ASSIGNED', 'HANDLED', 'REFUSED')),
    opened_at       timestamptz,
    verdict         text,
    checked_signers text,
    checked_by      text,
    checked_at      timestamptz,
    answered_by     text,
    answered_at     timestamptz,
    refusal_reason  text,
    year            int,
    number          int,
    entered_on      date,
    assignee        uuid references person,
    assigned_at     timestamptz,
    due_on          date,
    taken_at        timestamptz,
    handled_at      timestamptz,
    note            text not null,
    words           text not null,
    version         int not null,
    check ((unit_id is null) <> (person_id is null)),
    check ((number is null) = (year is null) and (number is null) = (entered_on is null)),
    check (number is null or unit_id is not null),
    check (state <> 'REFUSED' or (refusal_reason is not null and number is null)),
    unique (unit_id, year, number),
    unique (unit_id, external_id)
);
create index incoming_of_unit on incoming_document (unit_id, arrived_at desc, document_id);
create index incoming_of_person on incoming_document (person_id, arrived_at desc) where person_id is not null;
create index incoming_of_assignee on incoming_document (assignee, arrived_at desc) where assignee is not null;
create index incoming_unanswered on incoming_document (arrived_at) where state in ('ARRIVED', 'OPENED');
create index incoming_words on incoming_document using gin (array_to_tsvector(string_to_array(trim(words), ' ')));

-- What had been delivered before there was an inbox of its own; what was acknowledged then has no number.
insert into incoming_document (document_id, origin, unit_id, person_id, addressee, report_id, author, code, dated, type_name,
    subject, signer, files, arrived_at, state, opened_at, answered_by, answered_at, note, words, version)
select d.delivery_id, 'INBOX', d.unit_id, d.person_id, d.addressee, d.report_id, coalesce(u.name, ''), c.code, i.date,
    coalesce(e.type_name, ''), i.subject, i.signer,
    jsonb_build_array(
        jsonb_build_object('name', replace(c.code, '/', '-') || '.pdf', 'digest', i.pdf_digest),
        jsonb_build_object('name', replace(c.code, '/', '-') || '.docx', 'digest', i.word_digest)),
    coalesce(d.arrived_at, d.sent_at, i.issued_at),
    case when d.state = 'ACKNOWLEDGED' then 'ACCEPTED' when d.opened_at is not null then 'OPENED' else 'ARRIVED' end,
    d.opened_at,
    case when d.state = 'ACKNOWLEDGED' then d.settled_by end,
    case when d.state = 'ACKNOWLEDGED' then d.settled_at end,
    '',
    regexp_replace(lower(unaccent(concat_ws(' ', c.code, e.type_name, i.subject, u.name, i.signer,
        to_char(i.date, 'DD/MM/YYYY')))), '[^a-z0-9]+', ' ', 'g'),
    0
from delivery d
join issued_document i using (report_id)
left join register_entry e on e.document = d.report_id and e.state <> 'VOID'
left join unit u on u.unit_id = e.body
cross join lateral (select case when i.number < 10 then '0' else '' end || i.number
    || case when position('/' in i.notation) > 0 then '-' else '/' end || i.notation as code) c
where d.channel = 'INBOX';

-- Which arrivals a round's report was made from.
create table incoming_source (
    document_id uuid not null references incoming_document,
    round_id    uuid not null references round,
    linked_by   text not null,
    linked_at   timestamptz not null,
    primary key (round_id, document_id)
);

-- Of whom somebody was reminded on a day: once for each document.
create table incoming_reminder (
    document_id uuid not null references incoming_document,
    day         date not null,
    primary key (document_id, day)
);

-- the board of deliveries: since when a delivery stands where it stands, and whose clerk watches over it
alter table delivery add column since timestamptz;
alter table delivery add column body uuid references unit;
update delivery d
set since = coalesce(d.settled_at, d.opened_at, d.arrived_at, d.sent_at, i.issued_at),
    body = (r.plan #>> '{compilingUnit,value}')::uuid
from issued_document i join report using (report_id) join round r using (round_id)
where i.report_id = d.report_id;
alter table delivery alter column since set not null;
alter table delivery alter column body set not null;

-- one document in the printed order, one office's open deliveries with the longest wait first, its settled ones the latest first
create index delivery_of_report on delivery (report_id, position) include (state, channel);
create index delivery_open on delivery (body, since, delivery_id) include (state, channel)
    where state not in ('ACKNOWLEDGED', 'CLOSED');
create index delivery_settled on delivery (body, since desc, delivery_id desc) include (state, channel)
    where state in ('ACKNOWLEDGED', 'CLOSED');
create index errand_reminding on errand (delivery_id, made_at) where purpose = 'REMINDER';
create index delivery_in_trouble on delivery (body, report_id) where state in ('FAILED', 'REFUSED');

-- the addressee's name without capitals and diacritics, to find it by
alter table delivery add column plain_name text generated always as
    (lower(translate(regexp_replace(normalize(addressee, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))) stored;

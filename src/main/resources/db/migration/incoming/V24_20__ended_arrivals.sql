-- a copy of a document is looked up by its report when another takes its place
create index incoming_of_report on incoming_document (report_id) where report_id is not null;

-- What its sender took back or put another in the place of: nobody waits for it to be acknowledged. A document from elsewhere
-- whose recall the unit has refused stays what it was. Successor: the copy of the other document in the same inbox, where it is.
create view ended_arrival as
select d.document_id, case when e.replaced_by is null then 'RECALLED' else 'REPLACED' end as fate, e.replaced_by as successor_report,
    (select c.document_id from incoming_document c
     where c.report_id = e.replaced_by and (c.unit_id = d.unit_id or c.person_id = d.person_id)
     order by c.document_id limit 1) as successor
from incoming_document d join document_ending e using (report_id)
union all
select v.document_id, case when v.recall in ('ASKED', 'AGREED') then 'RECALLED' else 'REPLACED' end, null,
    (select w.document_id from arrived_envelope w where w.exchange_id = v.replaced_by and w.unit_id = v.unit_id)
from arrived_envelope v where v.recall in ('ASKED', 'AGREED') or v.replaced_by is not null;

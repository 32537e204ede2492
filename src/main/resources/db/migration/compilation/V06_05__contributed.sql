-- What the newest submitted version of every part holds, block by block, without its words: enough to tell what a report
-- uses. A digest stands for the words, so that it can be told later whether they are still the same.
create table contributed_section (
    submission_id uuid not null references submission,
    number        int not null,
    section       text not null,
    digest        text not null,
    blocks        text[] not null,
    block_digests text[] not null,
    primary key (submission_id, section)
);

create function list_contributed_sections(part uuid, version int, texts jsonb) returns void language sql as $$
    delete from contributed_section where submission_id = part;
    insert into contributed_section (submission_id, number, section, digest, blocks, block_digests)
    select part, version, s.key, md5(s.value::text),
        array(select b.value -> 'attrs' ->> 'id' from jsonb_array_elements(s.value -> 'content') with ordinality b
            order by b.ordinality),
        array(select md5(b.value::text) from jsonb_array_elements(s.value -> 'content') with ordinality b
            order by b.ordinality)
    from jsonb_each(texts) s where jsonb_array_length(s.value -> 'content') > 0;
$$;

create function list_submitted_sections() returns trigger language plpgsql as $$
begin
    perform list_contributed_sections(new.submission_id, new.number, new.texts);
    return null;
end $$;

-- in the database, so that no way of submitting can forget it
create trigger submitted_sections_are_listed after insert on submitted_version
    for each row execute function list_submitted_sections();

select list_contributed_sections(v.submission_id, v.number, v.texts)
from submitted_version v join submission s using (submission_id) where v.number = s.times_submitted;

-- What the compiler leaves out of the report, and why. No block stands for all that the unit wrote in the section. It
-- holds as long as the unit's words there have this digest.
create table dismissed_contribution (
    report_id     uuid not null references report,
    submission_id uuid not null references submission,
    section       text not null,
    block         text not null default '',
    digest        text not null,
    reason        text not null,
    dismissed_by  text not null,
    dismissed_at  timestamptz not null,
    primary key (report_id, submission_id, section, block)
);

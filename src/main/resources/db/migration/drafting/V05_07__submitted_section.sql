-- Which blocks every submitted version holds, section by section. Whoever lays thousands of parts side by side asks this
-- instead of reading all their texts. Digests stand for the words, so that it can be told later whether they are still the
-- same. Submitted versions never change, so it is written once, with them.
create table submitted_section (
    submission_id uuid not null references submission,
    number        int not null,
    section       text not null,
    blocks        text[] not null,
    digest        text not null,
    block_digests text[] not null,
    primary key (submission_id, number, section)
);

create function sections_of(texts jsonb) 
    returns table (section text, blocks text[], digest text, block_digests text[]) language sql immutable as $$
    select t.key,
           array(select b.value -> 'attrs' ->> 'id'
                 from jsonb_array_elements(t.value -> 'content') with ordinality b
                 order by b.ordinality),
           md5(t.value::text),
           array(select md5(b.value::text)
                 from jsonb_array_elements(t.value -> 'content') with ordinality b
                 order by b.ordinality)
    from jsonb_each(texts) t
    where jsonb_array_length(coalesce(t.value -> 'content', '[]')) > 0
$$;

create function note_submitted_sections() returns trigger language plpgsql as $$
begin
    insert into submitted_section
    select new.submission_id, new.number, s.section, s.blocks, s.digest, s.block_digests from sections_of(new.texts) s;
    return null;
end $$;

create trigger submitted_sections_are_noted after insert on submitted_version
    for each row execute function note_submitted_sections();

insert into submitted_section
select v.submission_id, v.number, s.section, s.blocks, s.digest, s.block_digests from submitted_version v, sections_of(v.texts) s;

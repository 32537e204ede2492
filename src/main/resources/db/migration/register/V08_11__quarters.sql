-- Quarters in the words of lines that were written before: as one word, with their year as another, and the first of these as
-- what the document is about. The same as SearchedLine makes of new lines.
with plain as (
    select entry_id,
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            regexp_replace(trim(regexp_replace(lower(unaccent(concat_ws(' ', number, notation, to_char(date, 'DD MM YYYY'),
                type_name, subject, signer, recipients, kept_by, note))), '[^a-z0-9]+', ' ', 'g')), '\m0+(?=[0-9])', '', 'g'),
            '\mquy (?:i|1)\M', 'quy1', 'g'), '\mquy (?:ii|2)\M', 'quy2', 'g'),
            '\mquy (?:iii|3)\M', 'quy3', 'g'), '\mquy (?:iv|4)\M', 'quy4', 'g') as words
    from register_entry
    where state <> 'RELEASED' and unaccent(lower(concat_ws(' ', subject, note))) ~ '\mquy '
), found as (
    select entry_id, words, place, quarter[1] as number, quarter[2] as year
    from plain, regexp_matches(words, '\mquy([1-4])(?: (?:nam )?([0-9]{4}))?\M', 'g') with ordinality as one (quarter, place)
), more as (
    select entry_id, words,
        string_agg(concat_ws(' ', 'quy', number, (array['i', 'ii', 'iii', 'iv'])[number::int],
            'quy' || number || 'nam' || year), ' ') as ways,
        (array_agg('=quy' || number || 'nam' || year order by place) filter (where year is not null))[1] as about
    from found
    group by entry_id, words
)
update register_entry e
set words = concat_ws(' ', more.words, more.ways, more.about)
from more
where more.entry_id = e.entry_id;

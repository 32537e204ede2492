package vn.trinhky.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RegisterEntries extends JpaRepository<RegisterEntry, UUID> {

    Optional<RegisterEntry> findFirstBySeriesIdAndStateOrderByNumber(UUID seriesId, RegisterEntry.State state);

    Optional<RegisterEntry> findByDocument(UUID document);

    Optional<RegisterEntry> findByLookup(String lookup);

    @Query("""
            select e from RegisterEntry e join NumberSeries s on s.seriesId = e.seriesId
            where s.body in :bodies order by s.span desc, s.typeCode, e.number desc""")
    List<RegisterEntry> ofBodies(Collection<UUID> bodies);

    /** A number that was given back stands on nothing: only the number itself is found. */
    @Query(value = """
                    select e.* from register_entry e join number_series s using (series_id)
                    where s.body in (:bodies)
                      and strpos(lower(unaccent(concat_ws(' ',
                              lpad(e.number::text, greatest(2, length(e.number::text)), '0')
                                  || case when strpos(e.notation, '/') > 0 then '-' else '/' end || e.notation,
                              case when e.state <> 'RELEASED'
                                  then concat_ws(' ', to_char(e.date, 'DD/MM/YYYY'), e.type_name, e.subject, e.signer,
                                      e.recipients) end))),
                          lower(unaccent(:text))) > 0
                    order by s.span desc, s.type_code, e.number desc
                    limit :most offset :skipped""", nativeQuery = true)
    List<RegisterEntry> find(Collection<UUID> bodies, String text, int most, int skipped);
}

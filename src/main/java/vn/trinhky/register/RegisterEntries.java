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

    @Query("""
            select e from RegisterEntry e join NumberSeries s on s.seriesId = e.seriesId
            where s.body in :bodies order by s.span desc, s.typeCode, e.number desc""")
    List<RegisterEntry> ofBodies(Collection<UUID> bodies);
}

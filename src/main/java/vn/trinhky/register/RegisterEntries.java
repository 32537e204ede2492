package vn.trinhky.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegisterEntries extends JpaRepository<RegisterEntry, UUID> {

    Optional<RegisterEntry> findFirstBySeriesIdAndStateOrderByNumber(UUID seriesId, RegisterEntry.State state);

    /** The line of a document that is not void; there is one at most. */
    Optional<RegisterEntry> findByDocumentAndStateNot(UUID document, RegisterEntry.State state);

    Optional<RegisterEntry> findByLookup(String lookup);

    List<RegisterEntry> findByDocument(UUID document);
}

package vn.trinhky.incoming.edxml;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.office.UnitId;

interface ArrivedDocuments extends JpaRepository<ArrivedDocument, UUID> {

    Optional<ArrivedDocument> findByDocumentIdAndUnit(String documentId, UnitId unit);

    List<ArrivedDocument> findAllByDocumentId(String documentId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ArrivedDocument d where d.arrivedId = :id")
    Optional<ArrivedDocument> held(UUID id);

    /** The latest first. */
    @Query("select d from ArrivedDocument d where d.unit.value in :units order by d.arrivedAt desc, d.arrivedId")
    List<ArrivedDocument> of(Collection<UUID> units, Limit most);
}

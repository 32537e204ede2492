package vn.trinhky.incoming;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.office.UnitId;

interface IncomingDocuments extends JpaRepository<IncomingDocument, IncomingId> {

    /** The document as it is now; whoever acts on it waits for the other here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from IncomingDocument d where d.id = :id")
    Optional<IncomingDocument> held(IncomingId id);

    @Query(value = "select exists (select 1 from incoming_source where document_id = :document)", nativeQuery = true)
    boolean isSource(UUID document);

    Optional<IncomingDocument> findByUnitAndExternalId(UnitId unit, String externalId);
}

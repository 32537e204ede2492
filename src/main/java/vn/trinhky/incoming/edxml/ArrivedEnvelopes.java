package vn.trinhky.incoming.edxml;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.office.UnitId;

interface ArrivedEnvelopes extends JpaRepository<ArrivedEnvelope, IncomingId> {

    @Query("select e from ArrivedEnvelope e where e.exchangeId = :exchangeId and e.unit = :unit")
    Optional<ArrivedEnvelope> of(String exchangeId, UnitId unit);

    @Query("select e from ArrivedEnvelope e where e.exchangeId = :exchangeId")
    List<ArrivedEnvelope> of(String exchangeId);

    /** As it is now; whoever answers a recall waits for the other here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from ArrivedEnvelope e where e.document = :document")
    Optional<ArrivedEnvelope> held(IncomingId document);
}

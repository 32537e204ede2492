package vn.trinhky.regime;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Rounds extends JpaRepository<Round, RoundId> {

    boolean existsByRegimeAndPeriod(RegimeId regime, ReportingPeriod period);

    Optional<Round> findByRegimeAndPeriod(RegimeId regime, ReportingPeriod period);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(RoundId id);

    @Query("select r.id from Round r where r.state = vn.trinhky.regime.Round.State.COLLECTING order by r.openedAt")
    List<RoundId> collecting();

    @Query("select r.id from Round r where r.regime = :regime and r.openedAt < :opened order by r.openedAt desc")
    List<RoundId> openedBefore(RegimeId regime, Instant opened, Limit most);

    @Query("select r from Round r order by r.period.year desc, r.period.number desc, r.openedAt desc")
    List<Round> newestFirst();
}

package vn.trinhky.commitments;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

interface Commitments extends JpaRepository<Commitment, CommitmentId> {

    List<Commitment> findByReport(UUID report);

    /** What was promised before a period and had not ended before it, oldest promise first. */
    @Query("""
            select c from Commitment c
            where c.regime = :regime and c.promised.kind = :kind and c.promised.year * 100 + c.promised.number < :before
                and (c.endedIn is null or c.endedIn >= :period)
            order by c.promised.year, c.promised.number, c.position""")
    List<Commitment> concerning(RegimeId regime, ReportingPeriod.Kind kind, int before, int period);
}

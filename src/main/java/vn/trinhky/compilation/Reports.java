package vn.trinhky.compilation;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import vn.trinhky.regime.RoundId;

interface Reports extends JpaRepository<Report, ReportId> {

    /** The newest edition: the report of the round that is worked on, or holds. */
    Optional<Report> findFirstByRoundOrderByEditionDesc(RoundId round);

    /** The report, locked until the transaction ends: saves of one text follow each other instead of failing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> lock(ReportId id);

    @Query("select new vn.trinhky.compilation.ReportLine(r.id, r.round, r.state) from Report r where r.id = :id")
    Optional<ReportLine> line(ReportId id);

    @Query("select new vn.trinhky.compilation.ReportLine(r.id, r.round, r.state) from Report r where r.id in :ids")
    List<ReportLine> lines(Collection<ReportId> ids);

    @Query("select r.id from Report r where r.round in :rounds"
            + " and not exists (select 1 from Report l where l.replaces.value = r.id.value)")
    List<ReportId> newestOf(Collection<RoundId> rounds);

    /** Never changes, so nothing has to be written before it is read. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select r.round from Report r where r.id = :id")
    Optional<RoundId> roundOf(ReportId id);

    @Query(value = "select cast(texts as text) from report where report_id = :id", nativeQuery = true)
    String json(UUID id);

    /** The rounds among these whose report is urgent, each with how urgent it is. */
    @Query("select r.round, r.urgency from Report r where r.round in :rounds and r.urgency is not null"
            + " and not exists (select 1 from Report l where l.replaces.value = r.id.value)")
    List<Object[]> urgent(Collection<RoundId> rounds);

    /** The newest report of a round, locked in the same way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select r from Report r where r.round = :round and not exists (select 1 from Report l where l.replaces.value = r.id.value)")
    Optional<Report> lockOf(RoundId round);
}

package vn.trinhky.review;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.compilation.ReportId;

interface Reviews extends JpaRepository<Review, UUID> {

    Optional<Review> findFirstByReportOrderByNumberDesc(ReportId report);

    List<Review> findByReportOrderByNumber(ReportId report);

    /** Two last verdicts at the same moment wait for each other, so that exactly one of them is the last. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select r from Review r where r.report = :report and r.number = (select max(n.number) from Review n where n.report = :report)")
    Optional<Review> lockNewest(ReportId report);

    @Query("""
            select new vn.trinhky.review.VerdictDue(r.report, a.reviewer, a.due) from Review r join r.panel.asked a
            where r.report in :reports and r.state = vn.trinhky.review.Review.State.WITH_REVIEWERS and a.due is not null""")
    List<VerdictDue> due(Collection<ReportId> reports);
}

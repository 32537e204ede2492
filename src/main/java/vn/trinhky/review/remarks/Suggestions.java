package vn.trinhky.review.remarks;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.trinhky.compilation.ReportId;

interface Suggestions extends JpaRepository<Suggestion, UUID> {

    List<Suggestion> findByReportOrderByWrittenAt(ReportId report);
}

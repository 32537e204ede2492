package vn.trinhky.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.trinhky.compilation.ReportId;

interface Remarks extends JpaRepository<Remark, UUID> {

    List<Remark> findByReportOrderByWrittenAt(ReportId report);
}

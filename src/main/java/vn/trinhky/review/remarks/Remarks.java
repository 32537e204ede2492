package vn.trinhky.review.remarks;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.compilation.ReportId;

interface Remarks extends JpaRepository<Remark, UUID> {

    List<Remark> findByReportOrderByWrittenAt(ReportId report);

    /** @param person the id of a person as a JSON string */
    @Query(
            value = "select * from remark where resolved_at is null and mentioned @> cast(:person as jsonb)"
                    + " order by written_at",
            nativeQuery = true)
    List<Remark> openFor(String person);
}

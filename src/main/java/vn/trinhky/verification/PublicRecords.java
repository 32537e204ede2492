package vn.trinhky.verification;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.compilation.ReportId;

interface PublicRecords extends JpaRepository<PublicRecord, String> {

    @Query("select r from PublicRecord r where r.reportId = :report")
    Optional<PublicRecord> ofReport(ReportId report);

    Optional<PublicRecord> findFirstByPdfDigest(String digest);

    Optional<PublicRecord> findFirstByWordDigest(String digest);
}

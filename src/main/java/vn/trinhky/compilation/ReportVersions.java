package vn.trinhky.compilation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportVersions extends JpaRepository<ReportVersion, UUID> {

    Optional<ReportVersion> findByReportAndNumber(ReportId report, int number);
}

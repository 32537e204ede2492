package vn.trinhky.signing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.compilation.ReportId;

interface SignatureFolders extends JpaRepository<SignatureFolder, UUID> {

    Optional<SignatureFolder> findFirstByReportOrderByReportNumberDesc(ReportId report);

    /** The newest folder, locked: two presses of the same button wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select f from SignatureFolder f where f.report = :report and f.reportNumber = (select max(n.reportNumber) from SignatureFolder n where n.report = :report)")
    Optional<SignatureFolder> lockNewest(ReportId report);

    @Query(
            "select f from SignatureFolder f where f.state = 'CONFIRMED' and f.given.confirmedAt < :moment order by f.given.confirmedAt")
    List<SignatureFolder> confirmedBefore(Instant moment);
}

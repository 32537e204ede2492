package vn.trinhky.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

interface Deliveries extends JpaRepository<Delivery, DeliveryId> {

    List<Delivery> findByReportOrderByPosition(ReportId report);

    Optional<Delivery> findByReceiptToken(UUID token);

    boolean existsByReport(ReportId report);

    @Query("""
            select count(d) from Delivery d
            where d.report = :report and d.state not in ('ACKNOWLEDGED', 'CLOSED')""")
    long unsettled(ReportId report);

    @Query("""
            select d from Delivery d
            where d.channel = 'INBOX' and (d.person = :person or d.unit.value in :units)
            order by d.sentAt desc, d.position""")
    List<Delivery> inboxOf(PersonId person, Collection<UUID> units);

    /** Serialises what happens to one report's deliveries: exactly one of them is the last to be settled. Null if it was not issued. */
    @Query(value = "select 1 from issued_document where report_id = :report for update", nativeQuery = true)
    @Nullable Integer lockDispatch(UUID report);
}

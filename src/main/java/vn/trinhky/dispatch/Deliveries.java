package vn.trinhky.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.compilation.ReportId;

interface Deliveries extends JpaRepository<Delivery, DeliveryId> {

    List<Delivery> findByReportOrderByPosition(ReportId report);

    /** Thousands of deliveries as one parameter: a list of that many would be another statement each time. */
    @Query(value = "select * from delivery where delivery_id = any (:ids)", nativeQuery = true)
    List<Delivery> amongIds(UUID[] ids);

    boolean existsByReport(ReportId report);

    @Query("""
            select count(d) from Delivery d
            where d.report = :report and d.state not in ('ACKNOWLEDGED', 'CLOSED')""")
    long unsettled(ReportId report);

    @Query("select count(d) > 0 from Delivery d where d.id = :id and d.state not in ('ACKNOWLEDGED', 'CLOSED', 'REFUSED')")
    boolean isOpen(DeliveryId id);

    /**
     * The delivery as it is now. Clerk, addressees and letters of one report wait for each other from here to the end of
     * their transactions: none overwrites the other, and exactly one settles the last delivery. Call it before the
     * delivery is read in any other way: what a transaction has read it does not read again.
     */
    default Optional<Delivery> held(DeliveryId id) {
        holdDispatchWith(id.value());
        return findById(id);
    }

    /** The deliveries of a report as they are now, held as a single one is. */
    default List<Delivery> held(ReportId report) {
        holdDispatch(report.value());
        return findByReportOrderByPosition(report);
    }

    /** Leaves the key alone, so that whoever only points at the document (its ending) has not to wait. Null if not issued. */
    @Query(value = "select 1 from issued_document where report_id = :report for no key update", nativeQuery = true)
    @Nullable
    Integer holdDispatch(UUID report);

    @Query(value = """
            select 1 from issued_document
            where report_id = (select report_id from delivery where delivery_id = :delivery) for no key update""", nativeQuery = true)
    @Nullable
    Integer holdDispatchWith(UUID delivery);

    @Query(value = """
            select 1 from issued_document where report_id =
                (select report_id from delivery join errand using (delivery_id) where errand_id = :errand)
            for no key update""", nativeQuery = true)
    @Nullable
    Integer holdDispatchOf(UUID errand);
}

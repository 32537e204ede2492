package vn.trinhky.dispatch;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.compilation.ReportId;

interface Errands extends JpaRepository<Errand, UUID> {

    List<Errand> findByDeliveryOrderByMadeAt(DeliveryId delivery);

    @Query("""
            select e from Errand e
            where e.state = 'WAITING' and e.delivery in (select d.id from Delivery d where d.report = :report)""")
    List<Errand> waitingOf(ReportId report);
}

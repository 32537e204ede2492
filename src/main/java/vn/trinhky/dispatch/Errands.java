package vn.trinhky.dispatch;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Errands extends JpaRepository<Errand, UUID> {

    List<Errand> findByDeliveryOrderByMadeAt(DeliveryId delivery);
}

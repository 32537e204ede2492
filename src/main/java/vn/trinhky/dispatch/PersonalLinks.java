package vn.trinhky.dispatch;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonalLinks extends JpaRepository<PersonalLink, UUID> {

    List<PersonalLink> findByDelivery(DeliveryId delivery);
}

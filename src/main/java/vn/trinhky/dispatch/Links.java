package vn.trinhky.dispatch;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The personal links of addressees without an account. */
@Component
class Links {

    private final PersonalLinks links;
    private final Clock clock;

    Links(PersonalLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The link that holds, made anew where there is none. */
    UUID to(DeliveryId delivery) {
        return links.findByDelivery(delivery).stream()
                .filter(link -> link.holds(clock.instant()))
                .findFirst()
                .orElseGet(() -> links.save(new PersonalLink(delivery, clock.instant())))
                .token();
    }

    /** Whose link it is, while it holds. */
    Optional<DeliveryId> behind(UUID token) {
        return links.findById(token)
                .filter(link -> link.holds(clock.instant()))
                .map(PersonalLink::delivery);
    }

    /** Nobody gets in by a link to this delivery any more. */
    void revoke(DeliveryId delivery, String who) {
        links.findByDelivery(delivery).forEach(link -> link.revoke(who, clock.instant()));
    }
}

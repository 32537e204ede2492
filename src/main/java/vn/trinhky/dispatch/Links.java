package vn.trinhky.dispatch;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The personal links of addressees without an account. Each leads to one delivery, ends by itself, and can be revoked. */
@Component
public class Links {

    private final PersonalLinks links;
    private final EntityManager entities;
    private final Clock clock;
    private final Duration life;

    Links(
            PersonalLinks links,
            EntityManager entities,
            Clock clock,
            @Value("${trinhky.receipts.link-life}") Duration life) {
        this.links = links;
        this.entities = entities;
        this.clock = clock;
        this.life = life;
    }

    /** The link that holds, made anew where there is none. */
    UUID to(DeliveryId delivery) {
        return links.findByDelivery(delivery).stream()
                .filter(this::holds)
                .findFirst()
                .orElseGet(() -> anew(delivery))
                .token();
    }

    /** Another link, beside those that hold. */
    PersonalLink anew(DeliveryId delivery) {
        PersonalLink made = new PersonalLink(delivery, clock.instant(), life);
        entities.persist(made); // a repository would look for it first
        return made;
    }

    /** Whose link it is, while it holds. */
    Optional<DeliveryId> behind(UUID token) {
        return find(token).filter(this::holds).map(PersonalLink::delivery);
    }

    /** A link that was made once, whether it still holds or not. */
    @Transactional(readOnly = true)
    public Optional<PersonalLink> find(UUID token) {
        return links.findById(token);
    }

    /** All that were made for a delivery, the latest first. */
    @Transactional(readOnly = true)
    public List<PersonalLink> of(DeliveryId delivery) {
        return links.findByDelivery(delivery).stream()
                .sorted(Comparator.comparing(PersonalLink::madeAt).reversed())
                .toList();
    }

    public boolean holds(PersonalLink link) {
        return link.holds(clock.instant());
    }

    /** Nobody gets in by a link to this delivery any more. */
    void revoke(DeliveryId delivery, String who) {
        links.findByDelivery(delivery).forEach(link -> link.revoke(who, clock.instant()));
    }
}

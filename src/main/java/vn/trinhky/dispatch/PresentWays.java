package vn.trinhky.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.addresses.PresentAddresses;
import vn.trinhky.dispatch.addresses.Recipient;
import vn.trinhky.dispatch.channel.Reach;

/** Holds what deliveries were frozen with against the addresses of today. */
@Component
public class PresentWays {

    private final PresentAddresses addresses;

    PresentWays(PresentAddresses addresses) {
        this.addresses = addresses;
    }

    /** For each of them, all in one go. */
    @Transactional(readOnly = true)
    public Map<DeliveryId, WaysToday> of(Collection<Delivery> deliveries) {
        Map<Recipient, List<Reach>> present =
                addresses.of(known(deliveries, Delivery::unit), known(deliveries, Delivery::person));
        return deliveries.stream()
                .collect(Collectors.toMap(
                        Delivery::id,
                        delivery -> WaysToday.of(delivery, present.getOrDefault(delivery.recipient(), List.of()))));
    }

    @Transactional(readOnly = true)
    public WaysToday of(Delivery delivery) {
        return Objects.requireNonNull(of(List.of(delivery)).get(delivery.id()));
    }

    private static <I> List<I> known(Collection<Delivery> deliveries, Function<Delivery, @Nullable I> whose) {
        return deliveries.stream()
                .flatMap(delivery -> Stream.ofNullable(whose.apply(delivery)))
                .distinct()
                .toList();
    }
}

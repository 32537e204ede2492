package vn.trinhky.dispatch.board;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.office.Officer;

/** What the clerk decides about several deliveries at once: all of it happens or nothing does. */
@Component
class Decisions {

    private final Dispatching dispatching;
    private final Watching watching;

    Decisions(Dispatching dispatching, Watching watching) {
        this.dispatching = dispatching;
        this.watching = watching;
    }

    /** Tries again what can be tried again. @return how many */
    @Transactional
    public int tryAgain(Collection<DeliveryId> chosen, Officer clerk) {
        List<DeliveryId> again = among(chosen, delivery -> delivery.objectionToTryingAgain() == null);
        again.forEach(id -> watching.tryAgain(id, clerk));
        return again.size();
    }

    /** Ends what is still open, with one reason. @return how many */
    @Transactional
    public int close(Collection<DeliveryId> chosen, String reason, Officer clerk) {
        List<DeliveryId> open = among(chosen, delivery -> !delivery.isSettled());
        open.forEach(id -> watching.close(id, reason, clerk));
        return open.size();
    }

    private List<DeliveryId> among(Collection<DeliveryId> chosen, Predicate<Delivery> which) {
        return dispatching.deliveries(chosen).stream()
                .filter(which)
                .map(Delivery::id)
                .toList();
    }
}

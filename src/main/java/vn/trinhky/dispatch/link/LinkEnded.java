package vn.trinhky.dispatch.link;

import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.DeliveryId;

/** The link was good once. */
final class LinkEnded extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why it is not any more. */
    enum Why {
        EXPIRED,
        REVOKED,
        /** The document behind it was taken back. */
        RECALLED
    }

    private final Why why;
    private final transient DeliveryId delivery;

    LinkEnded(Why why, DeliveryId delivery) {
        super("the link is " + why, (@Nullable Throwable) null, false, true);
        this.why = why;
        this.delivery = delivery;
    }

    DeliveryId delivery() {
        return delivery;
    }

    Why why() {
        return why;
    }
}

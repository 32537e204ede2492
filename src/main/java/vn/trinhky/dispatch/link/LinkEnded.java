package vn.trinhky.dispatch.link;

import org.jspecify.annotations.Nullable;

/** The link was good once. */
final class LinkEnded extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why it is not any more. */
    enum Why {
        EXPIRED,
        REVOKED
    }

    private final Why why;

    LinkEnded(Why why) {
        super("the link is " + why, (@Nullable Throwable) null, false, true);
        this.why = why;
    }

    Why why() {
        return why;
    }
}

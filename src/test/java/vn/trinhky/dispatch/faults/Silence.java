package vn.trinhky.dispatch.faults;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A moment at which everybody outside takes what comes and tells nobody. All keep one silence: if one of them had his own, the
 * parcels for him would soon hold every thread of the senders, and the others would get nothing.
 */
final class Silence {

    private static final int NEVER = Integer.MAX_VALUE;

    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger from = new AtomicInteger(NEVER);
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** It falls after so many parcels more. */
    void fallsAfter(int parcels) {
        gate = new CountDownLatch(1);
        from.set(taken.get() + parcels);
    }

    void ends() {
        from.set(NEVER);
        gate.countDown();
    }

    /** A parcel was taken. When this returns its sender may know. */
    void keep() throws InterruptedException {
        if (taken.incrementAndGet() <= from.get()) {
            return;
        }
        unanswered.incrementAndGet();
        try {
            gate.await();
        } finally {
            unanswered.decrementAndGet();
        }
    }

    /** Parcels that were taken and whose senders wait for a word. */
    int unanswered() {
        return unanswered.get();
    }
}

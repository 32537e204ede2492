package vn.trinhky.dispatch;

import java.util.Collection;

/** How far a report's deliveries have come. "Under way" are those that wait for nobody's decision. */
record DeliveryCounts(int all, long acknowledged, long closed, long failed, long underWay) {

    static DeliveryCounts of(Collection<Delivery> deliveries) {
        long acknowledged = count(deliveries, Delivery.State.ACKNOWLEDGED);
        long closed = count(deliveries, Delivery.State.CLOSED);
        long failed = count(deliveries, Delivery.State.FAILED);
        return new DeliveryCounts(
                deliveries.size(), acknowledged, closed, failed, deliveries.size() - acknowledged - closed - failed);
    }

    public long settled() {
        return acknowledged + closed;
    }

    public long open() {
        return all - settled();
    }

    private static long count(Collection<Delivery> deliveries, Delivery.State state) {
        return deliveries.stream().filter(delivery -> delivery.state() == state).count();
    }
}

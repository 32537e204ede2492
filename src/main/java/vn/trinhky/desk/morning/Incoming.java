package vn.trinhky.desk.morning;

import java.util.List;
import vn.trinhky.incoming.inbox.WaitingArrivals;
import vn.trinhky.office.Officer.Absent;

/**
 * The incoming documents that wait.
 *
 * @param own for the officer
 * @param ofOthers for those in whose place she may act today
 */
public record Incoming(WaitingArrivals own, List<OfAnother> ofOthers) {

    /** How many wait for one who is absent, without those that wait for the officer anyway. */
    public record OfAnother(Absent absent, int documents) {}

    public int all() {
        return own.all() + ofOthers.stream().mapToInt(OfAnother::documents).sum();
    }

    public boolean isEmpty() {
        return all() == 0;
    }
}

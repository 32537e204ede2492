package vn.trinhky.incoming.inbox;

import java.util.List;

/**
 * What of the inbox waits for an officer.
 *
 * @param unanswered the latest of those that wait for her answer
 * @param allUnanswered how many wait for it altogether
 * @param assigned what she is in charge of
 */
public record WaitingArrivals(List<InboxLine> unanswered, int allUnanswered, List<InboxLine> assigned) {

    static final int ON_THE_DESK = 5;

    public boolean isEmpty() {
        return unanswered.isEmpty() && assigned.isEmpty();
    }
}

package vn.trinhky.incoming.inbox;

import java.util.List;

/**
 * What of the inbox waits for an officer.
 *
 * @param unanswered those of which the sender has reminded her, then the latest of the others that wait for her answer
 * @param allUnanswered how many wait for it altogether
 * @param askedBack recalled by their senders, who wait to hear what became of the copies
 * @param assigned what she is in charge of
 */
public record WaitingArrivals(
        List<InboxLine> unanswered, int allUnanswered, List<InboxLine> askedBack, List<InboxLine> assigned) {

    static final int ON_THE_DESK = 5;

    /** None of them may be overlooked; there are never many. */
    static final int ALL_ASKED_BACK = 100;

    /** How many wait altogether. */
    public int all() {
        return allUnanswered + askedBack.size() + assigned.size();
    }

    public boolean isEmpty() {
        return all() == 0;
    }
}

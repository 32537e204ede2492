package vn.trinhky.incoming.inbox;

import java.util.List;

/**
 * What of the inbox waits for an officer.
 *
 * @param unanswered those of which the sender has reminded her, then the latest of the others that wait for her answer
 * @param allUnanswered how many wait for it altogether
 * @param askedBack from elsewhere, and their senders wait to hear whether the unit gives them back
 * @param assigned what she is in charge of
 */
public record WaitingArrivals(List<InboxLine> unanswered, int allUnanswered, List<InboxLine> askedBack, List<InboxLine> assigned) {

    static final int ON_THE_DESK = 5;

    public boolean isEmpty() {
        return unanswered.isEmpty() && askedBack.isEmpty() && assigned.isEmpty();
    }
}

package vn.trinhky.incoming.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.incoming.IncomingDocument.State;
import vn.trinhky.incoming.Origin;

/**
 * An arrival as it stands in a list.
 *
 * @param code number and notation as printed; empty for a document without
 * @param number its number in the unit's register of the year; null outside of it
 * @param assignee the name of whoever is in charge, null while nobody is
 */
public record InboxLine(
        UUID id,
        Origin origin,
        String addressee,
        State state,
        String author,
        String code,
        @Nullable LocalDate dated,
        String typeName,
        String subject,
        String signer,
        Instant arrivedAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable Integer year,
        @Nullable Integer number,
        @Nullable String assignee,
        @Nullable LocalDate dueOn) {

    /** What the line is called: number and abstract, or the abstract alone. */
    public String title() {
        return code.isEmpty() ? subject : code + " · " + subject;
    }

    public boolean isUnread() {
        return state == State.ARRIVED;
    }

    /** Whether it is in somebody's hands beyond its day. */
    public boolean isOverdue(LocalDate today) {
        return (state == State.ACCEPTED || state == State.ASSIGNED) && dueOn != null && dueOn.isBefore(today);
    }
}

package vn.trinhky.incoming.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.incoming.IncomingDocument.State;
import vn.trinhky.incoming.Origin;
import vn.trinhky.web.Formats;

/**
 * An arrival as it stands in a list.
 *
 * @param code number and notation as printed; empty for a document without
 * @param number its number in the unit's register of the year; null outside of it
 * @param ended what its sender has done with it since; null while it holds
 * @param remindedAt when its sender asked last for its acknowledgement; null if never
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
        @Nullable LocalDate dueOn,
        @Nullable Ended ended,
        @Nullable Instant remindedAt) {

    /**
     * What its sender has done with it since.
     *
     * @param by number and notation of the document in its place; empty for one that was recalled, or where it is unknown here
     * @param successor the copy of that one in the same inbox; null where there is none
     */
    public record Ended(Fate fate, String by, @Nullable UUID successor) {}

    /** Why nobody waits for it any more. */
    public enum Fate {
        RECALLED,
        REPLACED
    }

    /** Where its recall is answered. */
    public String answerAddress() {
        return (origin == Origin.EDXML ? "/incoming/envelopes/" : "/inbox/") + id;
    }

    /** What the line is called: number and abstract, or the abstract alone. */
    public String title() {
        return code.isEmpty() ? subject : code + " · " + subject;
    }

    public boolean isUnread() {
        return state == State.ARRIVED && ended == null;
    }

    /** Whether it has neither been accepted nor given back. */
    public boolean isUnanswered() {
        return state == State.ARRIVED || state == State.OPENED;
    }

    /** Whether it waits to be acknowledged. */
    public boolean isWaiting() {
        return isUnanswered() && ended == null && origin.waitsForAnswer();
    }

    /** By how many days its acknowledgement is late; it is due on the day of arrival. (Decree 30/2020, art. 21) */
    public long daysLate(LocalDate today) {
        LocalDate arrived = LocalDate.ofInstant(arrivedAt, Formats.OFFICE_ZONE);
        return isWaiting() ? Math.max(0, ChronoUnit.DAYS.between(arrived, today)) : 0;
    }

    /** Whether it is in somebody's hands beyond its day. */
    public boolean isOverdue(LocalDate today) {
        return (state == State.ACCEPTED || state == State.ASSIGNED) && dueOn != null && dueOn.isBefore(today);
    }
}

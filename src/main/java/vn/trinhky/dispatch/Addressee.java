package vn.trinhky.dispatch;

import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/**
 * One who receives a document: a unit or a person.
 *
 * @param line the printed line that he stands behind
 * @param address where mail reaches him, null when he has none
 * @param hasInbox whether somebody can open the document for him here
 */
public record Addressee(
        String line,
        String name,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        @Nullable String address,
        boolean hasInbox) {

    /** Two lines may lead to the same addressee; he gets one delivery. */
    Object identity() {
        return unit == null ? String.valueOf(person) : unit;
    }

    public Delivery.Channel channel() {
        return hasInbox ? Delivery.Channel.INBOX : address != null ? Delivery.Channel.MAIL : Delivery.Channel.PAPER;
    }
}

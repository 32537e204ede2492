package vn.trinhky.dispatch.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.channel.Purpose;

/**
 * A letter of paper to one addressee.
 *
 * @param address as it stands on the envelope; null where the book has none
 * @param waiting whether it still lies with the clerk
 * @param state of the delivery
 * @param sentOn the day that the clerk named, null where she named none
 * @param how it went, such as the number that the post gave it
 */
record PaperLine(
        UUID errand,
        UUID delivery,
        String addressee,
        @Nullable String address,
        Purpose purpose,
        boolean waiting,
        Delivery.State state,
        @Nullable LocalDate sentOn,
        @Nullable String how,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedBy) {

    /** The lines of the address, for the envelope. */
    List<String> addressLines() {
        return address == null ? List.of() : address.lines().toList();
    }

    /** Whether somebody can have signed for it who is not named yet. */
    public boolean isOut() {
        return purpose.bringsDocument() && state == Delivery.State.SENT;
    }
}

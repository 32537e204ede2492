package vn.trinhky.dispatch.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.DeliveryId;

/**
 * What an addressee said to the recall of a document that he has.
 *
 * @param said null while he has not answered
 * @param reason why he refused, or what he wrote; null for nothing
 * @param by who answered
 * @param notedBy the clerk who wrote it down for him; null if he answered himself
 */
public record RecallAnswer(
        DeliveryId delivery,
        Instant askedAt,
        @Nullable Said said,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String notedBy,
        @Nullable Instant at) {

    /** Yes or no. */
    public enum Said {
        /** His copy is destroyed or on its way back. */
        AGREED,
        REFUSED
    }

    public boolean isOpen() {
        return said == null;
    }
}

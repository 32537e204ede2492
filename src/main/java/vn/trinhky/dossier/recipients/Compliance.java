package vn.trinhky.dossier.recipients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.recall.RecallAnswer;

/**
 * Whether an addressee gave a recalled document back.
 *
 * @param position in the printed order, counted from 1
 * @param said {@code OPEN} while he has not answered
 * @param reason why he refused, or what he wrote
 * @param notedBy the clerk who wrote it down for him; null if he answered himself
 */
record Compliance(
        int position,
        String addressee,
        ChannelKind channel,
        Instant askedAt,
        String said,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String notedBy,
        @Nullable Instant at) {

    private static final String OPEN = "OPEN";

    static Compliance of(RecallAnswer answer, Delivery delivery) {
        RecallAnswer.Said said = answer.said();
        return new Compliance(
                delivery.position(),
                delivery.addressee(),
                delivery.channel(),
                answer.askedAt(),
                said == null ? OPEN : said.name(),
                answer.reason(),
                answer.by(),
                answer.notedBy(),
                answer.at());
    }
}

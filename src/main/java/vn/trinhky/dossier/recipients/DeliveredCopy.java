package vn.trinhky.dossier.recipients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;

/**
 * One addressee as it was recorded at issue, how far the document came, and how it came there. Personal links are left out:
 * they open the document.
 *
 * @param position in the printed order, counted from 1
 * @param line as printed
 * @param ways in the order in which they are tried
 * @param reason why it was closed or refused
 */
record DeliveredCopy(
        UUID id,
        int position,
        String line,
        String addressee,
        List<Reach> ways,
        ChannelKind channel,
        @Nullable String address,
        Delivery.State state,
        int attempts,
        @Nullable String lastFailure,
        @Nullable Instant sentAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant openedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String reason,
        List<Rung> steps) {

    static DeliveredCopy of(Delivery delivery, List<Trail.Step> steps) {
        return new DeliveredCopy(
                delivery.id().value(),
                delivery.position(),
                delivery.line(),
                delivery.addressee(),
                delivery.ways(),
                delivery.channel(),
                delivery.address(),
                delivery.state(),
                delivery.attempts(),
                delivery.lastFailure(),
                delivery.sentAt(),
                delivery.arrivedAt(),
                delivery.openedAt(),
                delivery.settledAt(),
                delivery.settledBy(),
                delivery.endReason(),
                steps.stream().map(step -> Rung.of(step, delivery)).toList());
    }
}

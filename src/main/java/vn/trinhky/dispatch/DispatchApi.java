package vn.trinhky.dispatch;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.office.Officer;
import vn.trinhky.web.StatedReason;

/** Who has an issued report, for programs. */
@RestController
@RequestMapping("/api/v1")
class DispatchApi {

    private final Dispatching dispatching;
    private final Watching watching;

    DispatchApi(Dispatching dispatching, Watching watching) {
        this.dispatching = dispatching;
        this.watching = watching;
    }

    /**
     * One delivery.
     *
     * @param line the printed line that the addressee stands behind
     * @param lastFailure the key of the reason for the last failed attempt
     */
    record DeliveryLine(
            UUID id,
            int position,
            String line,
            String addressee,
            ChannelKind channel,
            Delivery.State state,
            int attempts,
            @Nullable String lastFailure,
            @Nullable Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Instant settledAt,
            @Nullable String settledBy,
            @Nullable String endReason) {

        static DeliveryLine of(Delivery delivery) {
            return new DeliveryLine(
                    delivery.id().value(),
                    delivery.position(),
                    delivery.line(),
                    delivery.addressee(),
                    delivery.channel(),
                    delivery.state(),
                    delivery.attempts(),
                    delivery.lastFailure(),
                    delivery.sentAt(),
                    delivery.openedAt(),
                    delivery.settledAt(),
                    delivery.settledBy(),
                    delivery.endReason());
        }
    }

    @GetMapping("/reports/{id}/deliveries")
    List<DeliveryLine> deliveries(@PathVariable UUID id, Officer officer) {
        return dispatching.deliveriesOf(new ReportId(id), officer).stream()
                .map(DeliveryLine::of)
                .toList();
    }

    /** Ends all deliveries of a report that are still open. */
    @PostMapping("/reports/{id}/deliveries/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeAll(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        watching.closeAll(new ReportId(id), stated.reason(), officer);
    }

    /** Ends one delivery without acknowledgement. */
    @PostMapping("/deliveries/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        watching.close(new DeliveryId(id), stated.reason(), officer);
    }

    /** Tries a delivery by mail again. */
    @PostMapping("/deliveries/{id}/attempt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tryAgain(@PathVariable UUID id, Officer officer) {
        watching.tryAgain(new DeliveryId(id), officer);
    }
}

package vn.trinhky.dispatch;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.dispatch.channel.Channel;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.HandOver;
import vn.trinhky.dispatch.channel.NotHandedOver;
import vn.trinhky.dispatch.channel.Parcel;

/** Carries one errand. The channel works between two transactions, never inside one. */
@Component
class ErrandCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandCarrier.class);

    private final Map<ChannelKind, Channel> channels = new EnumMap<>(ChannelKind.class);
    private final ErrandBook book;
    private final NotedTogether notes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ErrandCarrier(List<Channel> channels, ErrandBook book, TransactionTemplate transaction, Clock clock) {
        channels.forEach(channel -> this.channels.put(channel.kind(), channel));
        this.book = book;
        this.notes = new NotedTogether(book, transaction);
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return when to try again; empty if it is over, well or badly */
    Optional<Instant> carry(UUID errand) {
        return requireNonNull(transaction.execute(t -> Optional.ofNullable(book.loaded(errand))))
                .flatMap(loaded -> carry(errand, loaded.parcel(), channel(loaded.by())));
    }

    private Optional<Instant> carry(UUID errand, Parcel parcel, Channel channel) {
        HandOver done;
        try {
            done = channel.hand(parcel);
        } catch (NotHandedOver failure) {
            LOG.warn("errand {} to {} failed ({})", errand, parcel.address(), failure.cause(), failure.getCause());
            return requireNonNull(transaction.execute(t -> Optional.ofNullable(failed(errand, failure, channel))));
        }
        notes.done(errand, parcel.newest().report(), done);
        return Optional.empty();
    }

    private @Nullable Instant failed(UUID errand, NotHandedOver failure, Channel channel) {
        int failed = book.attemptFailed(errand, failure.cause());
        if (failed == 0) { // nobody waits for it any more
            return null;
        }
        if (failure.isLasting() || failed >= channel.patience().attempts()) {
            book.giveUp(errand);
            return null;
        }
        return clock.instant().plus(channel.patience().pauseAfter(failed));
    }

    private Channel channel(ChannelKind kind) {
        Channel channel = channels.get(kind);
        if (channel == null) {
            throw new IllegalStateException("nothing carries " + kind);
        }
        return channel;
    }
}

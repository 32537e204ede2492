package vn.trinhky.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;

/**
 * How the addressee of a delivery can be reached today. What was frozen with the dispatch stays as it was; an address that
 * somebody has corrected since is another one here, and ways that were found since come after those of that day.
 *
 * @param inUse the way that the delivery goes
 * @param all each way once, with its present address
 */
public record WaysToday(Reach inUse, List<Reach> all) {

    /** @param present the ways to the addressee as they would be frozen today */
    static WaysToday of(Delivery delivery, List<Reach> present) {
        List<Reach> all = new ArrayList<>();
        delivery.ways().forEach(then -> all.add(by(then.kind(), present).orElse(then)));
        present.stream().filter(now -> by(now.kind(), all).isEmpty()).forEach(all::add);
        return new WaysToday(new Reach(delivery.channel(), delivery.address()), List.copyOf(all));
    }

    private static Optional<Reach> by(ChannelKind kind, List<Reach> ways) {
        return ways.stream().filter(way -> way.kind() == kind).findFirst();
    }

    /** The address to which it would go if it were sent again by the same way; null if that is the one it went to. */
    public @Nullable String corrected() {
        Reach now = by(inUse.kind(), all).orElse(inUse);
        return Objects.equals(now.address(), inUse.address()) ? null : now.address();
    }

    /** All but the one in use. A link and paper reach everybody. */
    public List<Reach> others() {
        List<Reach> others = new ArrayList<>(all);
        for (ChannelKind byHand : List.of(ChannelKind.LINK, ChannelKind.PAPER)) {
            if (by(byHand, all).isEmpty()) {
                others.add(new Reach(byHand, null));
            }
        }
        others.removeIf(way -> way.kind() == inUse.kind());
        return List.copyOf(others);
    }

    /**
     * By which a word about the document gets there by itself: the way of the document, or the next that can. An inbox can
     * only where the document lies in it. Null if there is none, and somebody has to call.
     */
    public @Nullable Reach forReminders() {
        if (inUse.kind().takesReminders()) {
            return inUse;
        }
        return all.stream()
                .filter(way -> way.kind().isCarried() && way.kind().takesReminders())
                .findFirst()
                .orElse(null);
    }
}

package vn.trinhky.dossier.recipients;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.dossier.room.BothLanguages;

/**
 * A rung that a delivery climbed, and where that way led.
 *
 * @param address null where the way needs none, or is no longer known
 */
record Rung(
        Instant at,
        Delivery.State state,
        ChannelKind channel,
        @Nullable String address,
        String who,
        Map<String, String> evidence) {

    static Rung of(Trail.Step step, Delivery delivery) {
        return new Rung(
                step.at(),
                step.state(),
                step.channel(),
                address(step.channel(), delivery),
                step.who(),
                step.evidence());
    }

    private static @Nullable String address(ChannelKind channel, Delivery delivery) {
        if (delivery.channel() == channel) {
            return delivery.address();
        }
        for (Reach way : delivery.ways()) {
            if (way.kind() == channel) {
                return way.address();
            }
        }
        return null;
    }

    /** Why it failed; null if it did not. */
    public BothLanguages.@Nullable Word cause() {
        String cause = evidence.get("cause");
        return cause == null ? null : new BothLanguages.Word("delivery.cause." + cause, cause);
    }

    /** What can be shown for it, in one line. */
    public String shown() {
        return evidence.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("; "));
    }
}

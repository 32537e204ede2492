package vn.trinhky.dispatch.recall;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.channel.ChannelKind;

/**
 * Who has a document, and how he got it: what a recall will do.
 *
 * @param out how many have it, by the way that they got it
 * @param notYet how many have not got it yet
 */
public record Holders(Map<ChannelKind, Integer> out, int notYet) {

    public Holders {
        out = Collections.unmodifiableMap(new TreeMap<>(out));
    }

    static Holders of(List<Delivery> deliveries, Set<DeliveryId> holders) {
        Map<ChannelKind, Integer> out = new EnumMap<>(ChannelKind.class);
        deliveries.stream()
                .filter(delivery -> holders.contains(delivery.id()))
                .forEach(delivery -> out.merge(delivery.channel(), 1, Integer::sum));
        long notYet = deliveries.stream()
                .filter(delivery -> !delivery.isSettled() && !holders.contains(delivery.id()))
                .count();
        return new Holders(out, (int) notYet);
    }

    public int all() {
        return out.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int by(ChannelKind kind) {
        return out.getOrDefault(kind, 0);
    }
}

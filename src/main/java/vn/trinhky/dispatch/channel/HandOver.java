package vn.trinhky.dispatch.channel;

import java.util.Map;

/**
 * How far a channel brought a parcel.
 *
 * @param arrived whether the receiver's own system has confirmed that it has it; otherwise it is only sent
 * @param evidence what can be shown for it, such as the answer of a server; no secrets
 */
public record HandOver(boolean arrived, Map<String, String> evidence) {

    public static HandOver sent(Map<String, String> evidence) {
        return new HandOver(false, Map.copyOf(evidence));
    }

    public static HandOver arrived(Map<String, String> evidence) {
        return new HandOver(true, Map.copyOf(evidence));
    }
}

package vn.trinhky.dispatch.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.issuing.IssuedReport;

/**
 * What a channel carries to one addressee.
 *
 * @param key the same for every attempt: a receiver that has it already takes no second copy
 * @param delivery whose
 * @param addressee as he is called on the list of recipients
 * @param address of the channel's own kind
 * @param document the one that was delivered, or shall be
 * @param other the document that takes its place, where the purpose is to bring it
 * @param link the token of his personal link to it
 * @param words what a person wrote for him, such as the reason of a recall; may be empty
 */
public record Parcel(
        UUID key,
        Purpose purpose,
        UUID delivery,
        String addressee,
        String address,
        IssuedReport document,
        @Nullable IssuedReport other,
        UUID link,
        String words) {

    /** The document that is to be used from now on. */
    public IssuedReport newest() {
        return other == null ? document : other;
    }
}

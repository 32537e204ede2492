package vn.trinhky.dispatch.channel;

import java.util.List;
import java.util.UUID;

/** The other side, real enough to keep what it is handed. */
public interface Receiver extends AutoCloseable {

    /** Where it listens on this machine. */
    int port();

    /** The keys of all parcels that came, in their order; one that came twice stands here twice. */
    List<UUID> arrivals();

    /**
     * What it keeps in the end: one parcel per key. A receiver that has to recognise a second copy by more than the key, such as
     * by the number of a document, says so here.
     */
    default List<UUID> kept() {
        return arrivals().stream().distinct().toList();
    }

    @Override
    void close();
}

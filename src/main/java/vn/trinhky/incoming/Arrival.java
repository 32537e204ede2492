package vn.trinhky.incoming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;

/**
 * A document that has come from outside this system.
 *
 * @param externalId by which the sender's system knows it; one that came before is the same document. Null if it has none
 */
public record Arrival(
        Origin origin, UnitId unit, Described described, List<EnclosedFile> files, @Nullable String externalId) {

    public Arrival {
        files = List.copyOf(files);
    }
}

package vn.trinhky.drafting.brief;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/**
 * Which parts of a round somebody looks for. Those of units that are asked no longer are never meant.
 *
 * @param today on which a part that was never submitted is late or not
 * @param seen the units of which the asker may know, null for all
 * @param named the units that are looked for, null for all
 * @param late whether only those are looked for that are, or were, behind their deadline
 */
public record PartsMeant(
        RoundId round,
        LocalDate today,
        @Nullable Collection<UnitId> seen,
        @Nullable Collection<UnitId> named,
        boolean late) {

    /** All of which the asker may know. */
    public PartsMeant all() {
        return new PartsMeant(round, today, seen, null, false);
    }

    /** Whether parts of this kind are looked for. */
    public boolean includes(AlikeParts parts) {
        return parts.named() && (parts.late() || !late);
    }
}

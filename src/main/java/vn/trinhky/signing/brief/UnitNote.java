package vn.trinhky.signing.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit without its part, or with one that came late.
 *
 * @param deadline the day that held for this unit
 * @param sent the day on which its part first came; null if none came
 * @param days by how many it was late, 0 for a part that never came
 */
public record UnitNote(
        String unit, LocalDate deadline, @Nullable LocalDate sent, long days) {

    public boolean isMissing() {
        return sent == null;
    }
}

package vn.trinhky.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.Round;

/**
 * One thing that waits for the officer, and the one place where it is done.
 *
 * @param step its name stands under {@code step.*}
 * @param unit whose part it is about, null when it is about the report
 */
record Chore(
        String step, String path, Round round, @Nullable String unit, Instant since) {

    /** When it is due; only the units' parts have a day, what follows has none. */
    @Nullable
    public LocalDate due() {
        return switch (step) {
            case "draft", "approval", "collect" -> round.deadline();
            default -> null;
        };
    }
}

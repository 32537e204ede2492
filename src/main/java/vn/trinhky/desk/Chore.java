package vn.trinhky.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.board.Troubles.Trouble;
import vn.trinhky.regime.Round;
import vn.trinhky.word.marks.DocumentMarks.Urgency;

/**
 * One thing that waits for the officer, and the one place where it is done.
 *
 * @param step its name stands under {@code step.*}
 * @param unit whose part it is about, null when it is about the report
 * @param due when it is due; the units' parts, the verdicts and the issue of what is signed have a day, the rest has none
 * @param urgency how urgent the round's report is marked, null for not at all
 * @param trouble the deliveries that the clerk has to decide about, where it is about such
 */
record Chore(
        String step,
        String path,
        Round round,
        @Nullable String unit,
        Instant since,
        @Nullable LocalDate due,
        @Nullable Urgency urgency,
        @Nullable Trouble trouble) {

    /** What stands first on the desk: what has no day of its own comes with its round's. */
    LocalDate place() {
        return due == null ? round.deadline() : due;
    }
}

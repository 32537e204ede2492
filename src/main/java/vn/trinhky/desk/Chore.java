package vn.trinhky.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.board.Troubles.Trouble;
import vn.trinhky.office.Officer.Absent;
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
 * @param absent whose work it is, when the officer stands in for her; null when it is her own
 */
record Chore(
        String step,
        String path,
        Round round,
        @Nullable String unit,
        Instant since,
        @Nullable LocalDate due,
        @Nullable Urgency urgency,
        @Nullable Trouble trouble,
        @Nullable Absent absent) {

    /** The same work, done in the place of one who is absent. */
    Chore inPlaceOf(Absent other) {
        return new Chore(step, other.place() + path, round, unit, since, due, urgency, trouble, other);
    }

    /** What stands first on the desk: what has no day of its own comes with its round's. */
    LocalDate place() {
        return due == null ? round.deadline() : due;
    }
}
